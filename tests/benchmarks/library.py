"""A big store: articles of made-up words, as frequent as Zipf's law has them, each with a few quotes."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice, product
from random import Random
from typing import Any

from sqlalchemy import Table, text

from bot.extract import fold
from bot.ingest.link import form
from storage import people, search, sources
from storage.database import Connection, Database
from storage.records import NewPerson
from storage.tables import article_topics, articles, mentions, quotes, search_words
from tests.benchmarks.planning import TOPICS
from tests.factory import NOW, SOURCE

VOCABULARY = 300_000
FLATNESS = 2.7  # of Zipf's law at its beginning, as Mandelbrot mended it
HEADLINE, QUOTE, QUOTES = 8, 15, 3  # words of a headline, words of a quote, quotes of an article
YEARS = 5
BATCH = 10_000  # articles in a transaction
ROWS = 1_000_000  # of the index in one
SYLLABLES = [*map("".join, product("бвгджзклмнпрст", "аоуі"))]
TOPIC_WEIGHTS = [*accumulate(1 / rank for rank in range(1, len(TOPICS) + 1))]

Row = dict[str, Any]


class Words:
    """A vocabulary in the order of frequency."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self.listed = [*dict.fromkeys(map(_word, range(VOCABULARY)))]
        weights = (1 / (rank + FLATNESS) for rank in range(len(self.listed)))
        self._heights = [*accumulate(weights)]
        self._places = range(len(self.listed))

    def text(self, number: int) -> list[int]:
        """So many places in the vocabulary, as texts have them."""
        return self._chance.choices(self._places, cum_weights=self._heights, k=number)

    def common(self) -> str:
        return self._among(0, 30)

    def middle(self) -> str:
        return self._among(300, 3_000)

    def rare(self) -> str:
        return self._among(30_000, len(self.listed))

    def absent(self) -> str:
        return f"жоқ{self._chance.randrange(10**6)}"

    def _among(self, first: int, last: int) -> str:
        return self.listed[self._chance.randrange(first, last)]


def _word(number: int) -> str:
    """A word that is its own stem."""
    letters = ""
    while number or not letters:
        number, syllable = divmod(number, len(SYLLABLES))
        letters += SYLLABLES[syllable]
    [stem] = fold.stems(f"қ{letters}қ")
    return stem


class Library:
    """Fills a store past the functions that store one article after another. `people` are names; who comes
    first among them speaks most."""

    def __init__(self, database: Database, words: Words, people: Sequence[str] = ()) -> None:
        self._database = database
        self._words = words
        self._people = people
        self._speaking = [*accumulate(1 / rank for rank in range(1, len(people) + 1))]
        self._chance = Random(2)
        self._holding: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))  # by the word's key

    async def fill(self, number: int) -> int:
        """Stores so many articles with their quotes; returns the bytes that the index of words takes."""
        async with self._database.write() as conn:
            await sources.by_hand(conn, SOURCE, NOW)
            new = [NewPerson(name, (form(name),), name_kk=name) for name in self._people]
            self._ids = await people.add_all(conn, new)
        for first in range(1, number + 1, BATCH):
            made = [self._article(at, number) for at in range(first, min(first + BATCH, number + 1))]
            async with self._database.write() as conn:
                await _load(conn, articles, (article for article, _ in made))
                about = (row for article, _ in made for row in self._topics(article))
                await _load(conn, article_topics, about)
                await _load(conn, quotes, (quote for _, own in made for quote in own))
                await _load(conn, mentions, (row for _, own in made for row in _mentioned(own)))
        before = await self._size()
        rows = self._rows()
        while some := list(islice(rows, ROWS)):
            async with self._database.write() as conn:
                await _load(conn, search_words, some)
        await self._settle()
        return await self._size() - before

    def _article(self, number: int, of: int) -> tuple[Row, list[Row]]:
        drawn = self._words.text(HEADLINE + QUOTES * QUOTE)
        said_at = _moment(number, of)
        key = search.key_of(number, said_at)
        spoken = [self._words.listed[place] for place in drawn]
        for word in {search.word_key(word) for word in spoken}:
            self._holding[word].append(key)
        headline = " ".join(spoken[:HEADLINE])
        said = [" ".join(spoken[at : at + QUOTE]) for at in range(HEADLINE, len(spoken), QUOTE)]
        article = {
            "id": number,
            "source_id": 1,
            "canonical": str(number),
            "language": "kk",
            "text": "\n".join((headline, *said)),
            "headline_length": len(headline),
            "published_at": said_at,
            "published_has_time": True,
            "seen_at": said_at,
            "history": False,
            "stems": f" {' '.join(dict.fromkeys(spoken))} ",
        }
        own = [_quote(number, position, said, headline, said_at) for position in range(len(said))]
        for quote, place in zip(own, self._speakers(len(own)), strict=False):
            quote |= {"person_id": self._ids[place], "label": self._people[place]}
        return article, own

    def _speakers(self, number: int) -> list[int]:
        places = range(len(self._people))
        return self._chance.choices(places, cum_weights=self._speaking, k=number) if places else []

    def _topics(self, article: Row) -> list[Row]:
        drawn = dict.fromkeys(self._chance.choices(TOPICS, cum_weights=TOPIC_WEIGHTS, k=2))
        return [{"article_id": article["id"], "topic": each, "position": at} for at, each in enumerate(drawn)]

    def _rows(self) -> Iterator[Row]:
        for word, keys in sorted(self._holding.items()):
            for key in sorted(keys):
                yield {"word": word, "key": key}

    async def _size(self) -> int:
        size = "pg_total_relation_size('search_words')"
        if self._database.is_sqlite:
            size = "page_count * page_size FROM pragma_page_count, pragma_page_size"
        async with self._database.read() as conn:
            return int((await conn.execute(text(f"SELECT {size}"))).scalar_one())

    async def _settle(self) -> None:
        """What PostgreSQL does by itself after a while."""
        if not self._database.is_sqlite:
            async with self._database.write() as conn:
                driver: Any = (await conn.get_raw_connection()).driver_connection
                await driver.execute("VACUUM ANALYZE")


def _moment(number: int, of: int) -> datetime:
    """Up to two days off the order of first sight."""
    days = 365 * YEARS * (of - number) / of
    return NOW - timedelta(days=days, minutes=number * 7919 % 2880)


def _quote(number: int, position: int, said: list[str], headline: str, said_at: datetime) -> Row:
    start = len("\n".join((headline, *said[:position]))) + 1
    return {
        "id": number * QUOTES + position,
        "article_id": number,
        "position": position,
        "spans": f"[[{start}, {start + len(said[position])}]]",
        "is_key": position == 0,
        "by_office": False,
        "person_id": None,
        "label": "Асқар Оразов",
        "rule": "said",
        "confidence": 0.9,
        "said_at": said_at,
        "stems": f" {' '.join(dict.fromkeys(f'{headline} {said[position]}'.split()))} ",
    }


def _mentioned(own: Iterable[Row]) -> list[Row]:
    """That an article names those who speak in it."""
    named = {quote["person_id"]: quote for quote in own if quote["person_id"] is not None}
    return [
        {"article_id": quote["article_id"], "person_id": person_id, "spans": "[[0, 1]]"}
        for person_id, quote in named.items()
    ]


async def _load(conn: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Stores rows by the shortest way that the database has."""
    listed = list(rows)
    if not listed:
        return
    columns = list(listed[0])
    driver: Any = (await conn.get_raw_connection()).driver_connection
    if conn.dialect.name == "sqlite":
        marks = ", ".join("?" * len(columns))
        insert = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"  # our own names
        values = [tuple(map(_written, row.values())) for row in listed]
        await conn.exec_driver_sql(insert, values)
    else:
        records = [tuple(row.values()) for row in listed]
        await driver.copy_records_to_table(table.name, columns=columns, records=records)


def _written(value: object) -> object:
    """A value as SQLite has it."""
    return f"{value.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}" if isinstance(value, datetime) else value
