"""What several outlets tell becomes one story as they are stored, and what they all quote one quote."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from sqlalchemy import Engine, event

from bot.extract.article import extract
from bot.extract.story import WINDOW
from bot.extract.story_keys import MOST_KEYS, keys, read, written
from bot.extract.story_print import fingerprint
from bot.ingest.raw import Raw
from bot.ingest.read import facts
from bot.ingest.store import store
from bot.ingest.stories import KEPT, find_copies
from storage import articles, people, quotes, sources, stories
from storage.database import Database
from storage.records import Article, Quote, Wanted
from tests.stories.pairs import HERE, told

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
WORDS = "Біз бұл арнаны екі жыл күттік, енді су ауылға тоқтаусыз келеді"
KAZAKH = f"""Тасарықта 340 үйге ауызсу жеткізілді
Тасарық ауылына 12 шақырымдық су құбыры тартылды. Оған 780 млн теңге жұмсалды.
– {WORDS}, – деді аудан әкімі Бекарыс Жұматай."""
COPY = f"""Тасарық тұрғындары таза су ішеді
Тасарық ауылындағы 340 үйге су құбыры келді. Жобаға 780 млн теңге бөлінген.
– {WORDS}, – деді Бекарыс Жұматай."""
RUSSIAN = """Водопровод пришёл в Тасарык
В селе Тасарык 340 домов получили питьевую воду. Водопровод длиной 12 километров обошёлся в 780 млн тенге.
«Мы два года ждали эту воду», — сказал аким района Бекарыс Жуматай."""
OTHER = """Тасарықта мектеп жанып кетті
Тасарық ауылында түнде өрт шықты. Өртті 20 құтқарушы сөндірді, ешкім зардап шекпеді."""


class Desk:
    """Stores articles as outlets publish them."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._number = 0

    async def publish(self, outlet: str, text: str, at: datetime = NOW) -> int:
        self._number += 1
        url = f"https://{outlet}.example/{self._number}"
        async with self.database.write() as conn:
            source_id = await sources.by_hand(conn, outlet, NOW)
        article_id = await store(
            self.database, source_id, facts(Raw(url, url, text, at, has_time=True), at), at
        )
        assert article_id is not None
        return article_id

    async def article(self, article_id: int) -> Article:
        async with self.database.read() as conn:
            (found,) = await articles.get(conn, [article_id])
        return found

    async def events(self, *ids: int) -> list[int]:
        return [(await self.article(article_id)).event for article_id in ids]

    async def said_by(self, name: str) -> list[Quote]:
        async with self.database.read() as conn:
            (person,) = [each for each in await people.most_quoted(conn, 10) if each.name == name]
            return await quotes.recent(conn, Wanted(speaker=person.id), 10)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


async def test_one_event_from_several_outlets_and_languages_is_one_story(desk: Desk) -> None:
    first = await desk.publish("tau", KAZAKH)
    russian = await desk.publish("kol", RUSSIAN, NOW + HOUR)
    copy = await desk.publish("dala", COPY, NOW + 2 * HOUR)
    other = await desk.publish("tau", OTHER, NOW + HOUR)
    assert await desk.events(first, russian, copy, other) == [first, first, first, other]


async def test_what_is_told_after_the_window_begins_a_story_of_its_own(desk: Desk) -> None:
    first = await desk.publish("tau", KAZAKH)
    later = await desk.publish("kol", COPY, NOW + WINDOW + HOUR)
    assert await desk.events(first, later) == [first, later]


async def test_what_no_longer_matters_is_forgotten(desk: Desk) -> None:
    await desk.publish("tau", KAZAKH)
    other = await desk.publish("tau", OTHER, NOW + KEPT + HOUR)
    async with desk.database.read() as conn:
        wanted = {key for text in (KAZAKH, OTHER) for key in keys(fingerprint(text, extract(text), NOW))}
        found = await stories.candidates(conn, wanted, NOW, timedelta(days=30), 10)
    assert [each.article_id for each in found] == [other]


async def test_two_programs_that_store_one_event_at_once_have_one_story(
    database: Database, database_url: str
) -> None:
    second = Database(database_url)
    try:
        ids = await asyncio.gather(
            Desk(database).publish("tau", KAZAKH), Desk(second).publish("kol", RUSSIAN)
        )
    finally:
        await second.close()
    assert len(set(await Desk(database).events(*ids))) == 1


async def test_words_that_two_outlets_carry_are_one_quote_and_their_translation_is_another(
    desk: Desk,
) -> None:
    first = await desk.publish("tau", KAZAKH)
    await desk.publish("dala", COPY, NOW + HOUR)
    russian = await desk.publish("kol", RUSSIAN, NOW + 2 * HOUR)
    found = await desk.said_by("Бекарыс Жұматай")
    assert [(quote.article_id, [outlet.source for outlet in quote.also]) for quote in found] == [
        (russian, []),
        (first, ["dala"]),
    ]
    assert found[1].parts == (WORDS,)


async def test_words_that_two_stories_have_in_common_are_two_quotes(desk: Desk) -> None:
    await desk.publish("tau", KAZAKH)
    await desk.publish("tau", f"{OTHER}\n– {WORDS}, – деді Бекарыс Жұматай.", NOW + HOUR)
    assert [quote.also for quote in await desk.said_by("Бекарыс Жұматай")] == [(), ()]


async def test_looking_for_copies_again_changes_nothing(desk: Desk) -> None:
    await desk.publish("tau", KAZAKH)
    copy = await desk.publish("dala", COPY, NOW + HOUR)
    before = await desk.said_by("Бекарыс Жұматай")
    async with desk.database.write() as conn:
        await find_copies(conn, copy, "kk")
    assert await desk.said_by("Бекарыс Жұматай") == before


async def test_an_article_costs_the_same_statements_however_many_tell_the_same(desk: Desk) -> None:
    await desk.publish("tau", KAZAKH)
    await desk.publish("kol", COPY)
    counts = []
    for number in range(2, 12, 3):
        with _statements() as seen:
            await desk.publish("dala", COPY.replace("келді.", f"келді. {number}-көше қосылды."))
        counts.append(len(seen))
    assert max(counts) <= counts[0]


@contextmanager
def _statements() -> Iterator[list[str]]:
    seen: list[str] = []

    def see(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", see)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", see)


async def test_articles_stored_one_after_the_other_form_the_stories_that_they_tell(
    sqlite_database: Database,
) -> None:
    """As the pairs of tests/stories, but through the store: its candidates, its people, its joining."""
    desk, by_event = Desk(sqlite_database), defaultdict[tuple[str, str], list[int]](list)
    lines = [json.loads(line) for line in (HERE / "unseen.jsonl").read_text("utf-8").splitlines()]
    for each in sorted(lines, key=lambda line: line["at"]):
        article_id = await desk.publish(each["group"], each["text"], datetime.fromisoformat(each["at"]))
        by_event[each["group"], each["event"]].append(article_id)
    stored = {each: (await desk.article(each)).event for ids in by_event.values() for each in ids}
    same = {pair for ids in by_event.values() for pair in combinations(ids, 2)}
    taken = {pair for pair in combinations(sorted(stored), 2) if stored[pair[0]] == stored[pair[1]]}
    assert len(same & taken) >= 0.85 * len(same)
    assert len(same & taken) >= 0.97 * len(taken)


def test_a_fingerprint_is_read_as_it_was_written() -> None:
    for each in told("unseen"):
        assert read(written(each.print), each.print.people) == each.print
        assert 0 < len(keys(each.print)) <= MOST_KEYS
