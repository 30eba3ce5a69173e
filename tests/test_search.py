"""What a search finds: articles whose headline, or a quote with the headline, holds all words; each once."""

import asyncio
import shutil
from collections.abc import Iterator
from datetime import timedelta
from itertools import count, islice
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import search
from bot.actions import Search
from bot.i18n import translator
from bot.render.citation import Reader
from bot.render.html import MAX_UNITS
from bot.search import find
from storage import changes, stories
from storage import search as index
from storage.database import Database
from tests.factory import NOW, Newsroom, Said

READER = Reader(translator("kk"), ZoneInfo("Asia/Almaty"), NOW)
_walks = count()


@pytest.fixture
def room(sqlite_database: Database) -> Newsroom:
    return Newsroom(sqlite_database)


async def heard(room: Newsroom, text: str) -> list[tuple[str, list[str]]]:
    """What is found on the first page: headlines, each with the quotes shown."""
    async with room.database.read() as conn:
        found = await find(conn, text)
    assert found is not None
    return [(hit.article.headline, [quote.parts[0] for quote in hit.quotes]) for hit in found.hits]


async def test_a_word_is_found_in_its_forms_as_the_language_of_the_article_has_them(room: Newsroom) -> None:
    await room.publish("Мектепке жылу берілді", Said("Ауылда жарық бар"))
    await room.publish("Ауылдас", Said("Мектебі жоқ"))
    for word, headline in (("мектеп", "Мектепке жылу берілді"), ("ауыл", "Мектепке жылу берілді")):
        assert headline in [each for each, _ in await heard(room, word)]
    assert [each for each, _ in await heard(room, "ауыл")] == ["Мектепке жылу берілді"]
    assert await heard(room, "ауылда жылу қалай") == []


async def test_all_words_stand_in_the_headline_or_in_one_quote_with_it(room: Newsroom) -> None:
    await room.publish("Арал бөгеті жөнделді", Said("Су көп"), Said("Балық аз"))
    assert await heard(room, "бөгеттің арал") == [("Арал бөгеті жөнделді", [])]
    assert await heard(room, "арал суға") == [("Арал бөгеті жөнделді", ["Су көп"])]
    assert await heard(room, "СУ") == [("Арал бөгеті жөнделді", ["Су көп"])]
    assert await heard(room, "су балық") == [], "the words of two quotes are nobody's"
    assert await heard(room, "су көл") == []


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Школы построят осенью", "школами ОСЕНЬЮ"),
        ("Ёлки привезли", "елка"),
        ("New schools opened", "school OPENED"),
        ("Мектептер ашылды", "мектебі"),
    ],
)
async def test_a_word_is_found_in_any_form_and_case(room: Newsroom, written: str, asked: str) -> None:
    await room.publish(written)
    assert await heard(room, asked) == [(written, [])]


async def test_what_is_withdrawn_or_no_longer_said_is_not_found(room: Newsroom) -> None:
    gone = await room.publish("Көпір", Said("Көпір дайын"))
    async with room.database.write() as conn:
        await changes.withdraw(conn, gone, NOW)
    assert await heard(room, "көпір") == []


async def test_what_several_outlets_carry_is_shown_once_with_all_of_them(room: Newsroom) -> None:
    first = await room.publish("Көпір ашылды", Said("Бөгет берік"))
    await room.publish("Жол ашылды", Said("Бөгет берік"))
    async with room.database.write() as conn:
        await stories.same_quotes(conn, [(2, 1)])
        found = await find(conn, "бөгет")
        assert found is not None
        assert [hit.article.id for hit in found.hits] == [first]
    assert [headline for headline, _ in await heard(room, "жол бөгет")] == ["Жол ашылды"]


@pytest.mark.parametrize("typed", ['" OR 1=1 --', "%", "_ * ^", "(", "\x00", "😀", "ʼ'ʼ", "\u0301", ""])
async def test_signs_of_a_query_language_are_no_words(room: Newsroom, typed: str) -> None:
    await room.publish("Көпір")
    async with room.database.read() as conn:
        message = await search.answer(conn, typed, READER)
    assert "Көпір" not in message.html
    assert message.buttons


@pytest.mark.parametrize(
    "typed", ["көпір NEAR жол", "көпір AND жол", "көпір* NOT", '"көпір жол"', "көпір_жол"]
)
async def test_operators_are_plain_words_that_must_stand_there_too(room: Newsroom, typed: str) -> None:
    await room.publish("Көпір")
    assert await heard(room, typed) == []


async def test_a_search_is_bounded_whatever_is_asked_and_goes_on_where_it_was_cut(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "STRETCH", 2)
    both = await room.publish("Су мен жол", seen_at=NOW - timedelta(days=1))
    for number in range(4):
        await room.publish("Су" if number % 2 else "Жол", seen_at=NOW - timedelta(minutes=number))
    after, found, pages = 0, [], 0
    async with room.database.read() as conn:
        while after or not pages:
            page = await find(conn, "су жол", after, seconds=0)
            assert page is not None
            assert page.is_cut == (page.on > 0)
            after, found, pages = page.on, [*found, *(hit.article.id for hit in page.hits)], pages + 1
    assert (found, pages) == ([both], 2)


async def test_a_page_is_one_message_however_long_the_quotes_are(room: Newsroom) -> None:
    said = [Said(f"Су {'өте ' * 900}{number}") for number in range(3)]
    for _ in range(3):
        await room.publish("Су " * 300, *said)
    below, seen = 0, 0
    async with room.database.read() as conn:
        for _ in range(3):
            message = await search.pressed(conn, Search(below, "су"), READER)
            assert message is not None
            assert len(message.html) < MAX_UNITS + 1000
            seen += message.html.count("<blockquote")
            more = [b.data for row in message.buttons for b in row if b.text == "Тағы"]
            below = int(more[0].split(":")[1]) if more and more[0] else 0
    assert (seen, below) == (3, 0)


@settings(max_examples=15)
@given(
    days=st.lists(st.integers(0, 4), min_size=1, max_size=14), later=st.lists(st.integers(0, 6), max_size=4)
)
def test_a_walk_over_all_pages_shows_each_hit_once_and_in_order_while_others_come_in(
    walked_file: Path, days: list[int], later: list[int]
) -> None:
    asyncio.run(_walk(walked_file, days, iter(later)))


@pytest.fixture(scope="session")
def walked_file(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Path:
    return Path(shutil.copy(sqlite_template, tmp_path_factory.mktemp("walk") / "dayek.db"))


async def _walk(path: Path, days: list[int], later: Iterator[int]) -> None:
    """Stores articles so many days old under a word of their own, and after each page another one."""
    database, word = Database(f"sqlite:///{path}"), f"сөз{next(_walks)}"
    room = Newsroom(database)

    async def publish(age: int) -> int:
        return await room.publish(word, seen_at=NOW - timedelta(days=age))

    stored = [(-age, await publish(age)) for age in days]
    seen: list[int] = []
    after, is_first = 0, True
    while after or is_first:
        is_first = False
        async with database.read() as conn:
            page = await find(conn, word, after)
        assert page is not None
        seen += [hit.article.id for hit in page.hits]
        after = page.on
        for age in islice(later, 1):
            await publish(age)
    await database.close()
    known = {number for _, number in stored}
    assert [number for number in seen if number in known] == [number for _, number in sorted(stored)[::-1]]
    assert len(set(seen)) == len(seen)
