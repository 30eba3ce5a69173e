"""What several articles quote is one quote, under the speaker whom any of them names."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract.story_quotes import Said, copies

LONG = "Біз бұл арнаны екі жыл күттік, енді су ауылға тоқтаусыз келеді деп сенеміз"
ORAZOV, SERIKOVA = 1, 2


def said(number: int, words: str = LONG, speaker: int | None = None) -> Said:
    return Said.of(number, speaker, [words])


def test_the_earlier_quote_is_the_original() -> None:
    assert copies([said(7)], [said(1), said(2)]) == [(7, 1)]


def test_marks_capitals_and_parts_make_no_difference() -> None:
    parts = ["БІЗ бұл арнаны екі жыл күттік!", "Енді су ауылға — тоқтаусыз келеді деп сенеміз"]
    assert copies([Said.of(7, None, parts)], [said(1)]) == [(7, 1)]


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (LONG.replace("енді ", ""), True),
        (LONG.replace("екі", "үш"), True),
        (LONG.replace("екі жыл", "үш ай"), False),
        ("Біз бұл арнаны екі жыл күттік", False),
        (f"{LONG} деді ол бізге кеше кешке", False),
        ("", False),
    ],
)
def test_a_word_may_differ_but_not_half_a_sentence(words: str, same: bool) -> None:
    assert bool(copies([said(7, words)], [said(1)])) is same


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (ORAZOV, ORAZOV, [(7, 1)]),
        (ORAZOV, SERIKOVA, []),
        (ORAZOV, None, [(7, 1)]),
        (None, ORAZOV, [(1, 7)]),  # who tells the speaker is the original
    ],
)
def test_one_quote_has_one_speaker(
    one: int | None, other: int | None, expected: list[tuple[int, int]]
) -> None:
    assert copies([said(7, speaker=other)], [said(1, speaker=one)]) == expected


def test_a_quote_without_words_is_nobodys_copy() -> None:
    assert copies([said(7, "…")], [said(1, "—")]) == []


@given(
    st.lists(st.builds(said, st.integers(), st.text(max_size=9), st.sampled_from([None, 1, 2])), max_size=6)
)
def test_a_quote_is_its_own_copy_and_no_others_speaker(found: list[Said]) -> None:
    for each in found:
        assert each.is_same(each) is bool(each.length)
        assert all(each.is_same(other) == other.is_same(each) for other in found)


def test_long_interviews_are_compared_in_no_time() -> None:
    many = [said(n, " ".join(f"сөз{n % 7}{k}" for k in range(50))) for n in range(200)]
    start = process_time()
    assert len(copies(many, many)) == len(many)
    assert process_time() - start < 3
