"""What is followed: words by their stems, within bounds, and buttons that name what exists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import actions
from bot.extract import fold
from bot.follows import MOST_WORD, from_button, toggle, typed_to_follow, word_follow
from bot.i18n import translator
from storage import identity, subscribers
from storage.database import Database
from tests.factory import NOW, Newsroom

EN = translator("en")
HUGE = "9" * 40


@given(st.text(max_size=200))
def test_any_text_is_either_a_word_to_follow_or_none(typed: str) -> None:
    follow = word_follow(typed)
    if follow is not None:
        assert follow.kind == "word"
        assert follow.value == " ".join(fold.stems(typed))
        assert 0 < len(follow.label) <= MOST_WORD


def test_a_word_is_followed_in_all_its_forms() -> None:
    forms = [word_follow(word) for word in ("балық", "  БАЛЫҚТЫҢ ", "балықтар")]
    assert len({follow.value for follow in forms if follow}) == 1
    assert None not in forms


@pytest.mark.parametrize("typed", ["", "   ", "…", "!?", "x" * (MOST_WORD + 1)])
def test_what_cannot_be_searched_for_cannot_be_followed(typed: str) -> None:
    assert word_follow(typed) is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("topic", "nothing"),
        ("person", "404"),
        ("person", HUGE),
        ("person", "x"),
        ("word", "!"),
        ("other", "1"),
    ],
)
async def test_a_button_that_names_nothing_follows_nothing(database: Database, kind: str, value: str) -> None:
    reader = await Newsroom(database).reader(7)
    async with database.write() as conn:
        assert await from_button(conn, reader, actions.Follow(kind, value), EN) is None
        shown = await toggle(conn, reader, actions.Toggle("start", 1, kind, value), EN, NOW)
        assert shown.html.startswith("This list has changed")
        assert (await subscribers.follows_of(conn, [reader.id]))[reader.id] == ()


async def test_following_is_answered_by_what_is_followed_now(database: Database) -> None:
    newsroom = Newsroom(database)
    person_id = await newsroom.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    reader = await newsroom.reader(7, since=NOW)
    async with database.write() as conn:
        message = await from_button(conn, reader, actions.Follow("person", str(person_id)), EN)
        assert message is not None
        assert message.html == "Now following: Askar Orazov"
        typed = await typed_to_follow(conn, reader, "economy", EN, NOW)
        assert isinstance(typed, actions.Follow)
        message = await from_button(conn, reader, typed, EN)
        assert message is not None
        assert message.html == "Now following: Economy"
        followed = (await subscribers.follows_of(conn, [reader.id]))[reader.id]
    assert [(follow.kind, follow.value) for follow in followed] == [
        ("person", str(person_id)),
        ("topic", "economy"),
    ]


async def test_an_old_button_follows_the_person_into_whom_its_own_was_merged(database: Database) -> None:
    newsroom = Newsroom(database)
    kept = await newsroom.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    other = await newsroom.person("А. Оразов", "А. Оразов", "A. Orazov")
    reader = await newsroom.reader(7)
    async with database.write() as conn:
        await identity.merge(conn, kept, other)
        await from_button(conn, reader, actions.Follow("person", str(other)), EN)
        own = (await subscribers.follows_of(conn, [reader.id]))[reader.id]
    assert [(follow.kind, follow.value) for follow in own] == [("person", str(kept))]
