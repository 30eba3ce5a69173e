"""What a button means comes back as it was packed, and nothing else comes back."""

from dataclasses import fields

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot import actions
from bot.actions import MAX_BYTES, PREFIXES, Action, BadAction, Follow, Open, Quotes, Toggle, fits, unpack

WORDS = st.text(st.characters(exclude_characters=":"), max_size=30)
VALUES = {int: st.integers(-1, 10**19), str: WORDS | st.text(max_size=30)}


def action(kind: type[Action]) -> st.SearchStrategy[Action]:
    return st.builds(kind, *(VALUES[field.type] for field in fields(kind)))  # type: ignore[index]  # int or str


ACTIONS = st.sampled_from(list(PREFIXES)).flatmap(action)


def small(kind: type[Action]) -> Action:
    return kind(*(7 if field.type is int else "сөз" for field in fields(kind)))


@given(ACTIONS)
def test_what_fits_comes_back_the_same(wanted: Action) -> None:
    if fits(wanted):
        assert unpack(wanted.pack()) == wanted
        assert 1 <= len(wanted.pack().encode()) <= MAX_BYTES
    else:
        with pytest.raises(ValueError):
            wanted.pack()


@pytest.mark.parametrize("kind", PREFIXES)
def test_every_action_has_a_button(kind: type[Action]) -> None:
    assert unpack(small(kind).pack()) == small(kind)


def test_every_action_has_a_prefix_of_its_own() -> None:
    kinds = {
        value for value in vars(actions).values() if isinstance(value, type) and issubclass(value, Action)
    }
    assert set(PREFIXES) == kinds - {Action}
    assert len(set(PREFIXES.values())) == len(PREFIXES)


@given(st.text(max_size=80) | st.tuples(st.sampled_from(list(PREFIXES.values())), st.text()).map(":".join))
@example("q:007:1")
@example("q:٣:1")
@example("q:1:99999999999999999999")
@example("a:")
@example("o")
@example("f:word:\ud800")
@example("f:word:" + "ә" * 40)
def test_anything_else_is_refused(data: str) -> None:
    try:
        found = unpack(data)
    except BadAction:
        return
    assert found.pack() == data


@given(st.integers(), st.integers())
def test_ids_of_a_database_fit(person: int, below: int) -> None:
    assert fits(Quotes(person, below)) == (0 <= person < 10**18 and 0 <= below < 10**18)


@pytest.mark.parametrize("word", ["су:", ":", "a:b:c", "", " су ", "😀"])
def test_a_word_may_hold_anything(word: str) -> None:
    assert unpack(Follow("word", word).pack()) == Follow("word", word)


def test_a_button_carries_what_64_bytes_can() -> None:
    room = MAX_BYTES - len("f:word:")
    assert fits(Follow("word", "a" * room))
    assert not fits(Follow("word", "a" * (room + 1)))
    assert fits(Follow("word", "ә" * (room // 2)))
    assert not fits(Follow("word", "ә" * (room // 2 + 1)))


def test_what_would_come_back_as_something_else_does_not_fit() -> None:
    assert not fits(Toggle("to:pics", 1, "topic", "sport"))
    assert not fits(Quotes(-1, 0))
    assert not fits(Open("\ud800"))
