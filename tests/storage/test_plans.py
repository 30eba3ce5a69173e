"""What runs all day long, on tables of a busy year's size: each statement is answered from an index."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import regex
from sqlalchemy import Engine, Table, Text, cast, event, literal, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import (
    articles,
    changes,
    corrections,
    deliveries,
    ledger,
    planning,
    profiles,
    quotes,
    retention,
    sources,
    stories,
    subscribers,
    tables,
)
from storage.database import Database
from storage.records import Message, NewDelivery, NewDigest, Wanted

READERS = 10_000
MANY = 20_000
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
# PostgreSQL says so; SQLite names an index where it uses one, and nothing where it reads the whole table.
WHOLE_TABLE = regex.compile(r"Seq Scan on (?P<table>\w+)|^(?:SCAN|SEARCH) (?P<table>\w+)$")
BIG = {
    "article_topics",
    "articles",
    "deliveries",
    "mentions",
    "quotes",
    "source_items",
    "sources",
    "story_keys",
    "story_prints",
    "subscribers",
    "other",
}  # the last: deliveries, once more

Run = Callable[[AsyncConnection], Awaitable[object]]


async def test_what_runs_all_day_long_is_answered_from_an_index(
    database: Database, source_id: int, now: datetime
) -> None:
    hour = now + timedelta(hours=1)
    as_read = planning.AsRead("kk", "Asia/Almaty", '["08:00"]', 0, True)
    new = [NewDelivery(reader, 1, "slot", 1, 2) for reader in range(1, 501)]
    hot: dict[str, Run] = {
        "what is sent next": lambda conn: deliveries.claim(conn, now, SECOND, 1),
        "when something is to be sent": deliveries.next_moment,
        "noting a sent message": lambda conn: deliveries.sent(conn, 1, 1, now),
        "holding a chat back": lambda conn: deliveries.hold(conn, 7, hour),
        "claims of the dead": lambda conn: deliveries.take_back(conn, now, everything=False),
        "queueing": lambda conn: deliveries.enqueue(conn, new, now),
        "what went wrong last": lambda conn: ledger.listed(conn, state="failed", limit=50),
        "what was sent to a chat": lambda conn: ledger.listed(conn, chat_id=7, limit=50),
        "what is to be corrected": lambda conn: corrections.due(conn, hour, 100),
        "what is too old to keep": lambda conn: retention.empty(conn, now, now, 100),
        "a reader's last digest": lambda conn: deliveries.last_digest(conn, 7),
        "who is due": lambda conn: planning.due(conn, now + SECOND, 500),
        "moving readers": lambda conn: planning.advance(conn, [7, 8], as_read, now, hour, 7),
        "whose chat it is": lambda conn: subscribers.by_chat(conn, 7),
        "the first page of quotes": lambda conn: quotes.recent(conn, Wanted(speaker=7), 10),
        "what a person said of something": lambda conn: quotes.recent(
            conn, Wanted(speaker=7, stems=("су",)), 6
        ),
        "the next page": lambda conn: quotes.recent(conn, Wanted(speaker=7), 10, quotes.Cursor(hour, 7)),
        "what was said of a person": lambda conn: quotes.recent(conn, Wanted(about=7), 10),
        "what was said last": lambda conn: quotes.recent(conn, Wanted(topic="sport"), 10),
        "how many quotes": lambda conn: quotes.count(conn, 7),
        "a quote by its id": lambda conn: quotes.get(conn, 7),
        "what was said on a topic": lambda conn: quotes.of_topic(conn, "sport", 3),
        "of what a person speaks": lambda conn: profiles.topics(conn, 7, 4),
        "with whom a person is named": lambda conn: profiles.company(conn, 7, 4),
        "where a first digest begins": lambda conn: articles.last_before(conn, hour),
        "whether an article is known": lambda conn: articles.known(conn, "7"),
        "what may tell the same": lambda conn: stories.candidates(conn, [7, 8], hour, 3 * DAY, 30),
        "what tells no more": lambda conn: stories.forget(conn, now),
        "who tells the same": lambda conn: stories.members(conn, 7, "kk", 20),
        "what else tells a window's events": lambda conn: _siblings(conn, MANY - 3),
        "noting a copy": lambda conn: stories.same_quotes(conn, [(8, 7)]),
        "whether a source repeats itself": lambda conn: articles.repeated(conn, source_id, "7"),
        "which articles to look at again": lambda conn: changes.due(conn, hour, 100),
        "which sources are due": lambda conn: sources.due(conn, now),
        "what of a feed is known": lambda conn: sources.known(conn, source_id, ["7", "8"]),
        "what of a source failed": lambda conn: sources.failed(conn, source_id, 3),
    }
    async with database.write() as conn:
        await _fill(conn, source_id, now)
        wholly_read = {what: await _wholly_read(conn, run) for what, run in hot.items()}
    assert {what: read for what, read in wholly_read.items() if read} == {}


async def _siblings(conn: AsyncConnection, after: int) -> object:
    return await articles.siblings(conn, await articles.after(conn, after))


async def _wholly_read(conn: AsyncConnection, run: Run) -> set[str]:
    """The big tables that are read from end to end for it."""
    with _statements() as seen:
        await run(conn)
    explain = "EXPLAIN QUERY PLAN" if conn.dialect.name == "sqlite" else "EXPLAIN"
    steps = [
        row[-1]
        for statement, parameters in seen
        for row in await conn.exec_driver_sql(f"{explain} {statement}", parameters)
    ]
    assert steps
    return {found["table"] for step in steps for found in WHOLE_TABLE.finditer(step)} & BIG


@contextmanager
def _statements() -> Iterator[list[tuple[str, Any]]]:
    """Collects the statements that are executed, as the database gets them, with their parameters."""
    seen: list[tuple[str, Any]] = []

    def see(_conn: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        if not statement.startswith("INSERT"):  # which has no plan to speak of
            seen.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", see)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", see)


async def _fill(conn: AsyncConnection, source_id: int, now: datetime) -> None:
    """An evening with 10,000 messages still to send, 10,000 sent, and a reader due each second."""
    (await deliveries.store_digests(conn, [NewDigest("evening", (Message("…"),), ())], now))[0]
    rows: dict[Table, list[dict[str, object]]] = {
        tables.subscribers: [_reader(n, now) for n in range(1, READERS + 1)],
        tables.deliveries: [_delivery(n, now) for n in range(1, MANY + 1)],
        tables.articles: [_article(n, source_id, now) for n in range(1, MANY + 1)],
        tables.sources: [_source(n, now) for n in range(2, 2001)],
        tables.source_items: [
            {"source_id": source_id, "item": str(n), "version": "", "error": None if n % 50 else "HTTP 500"}
            for n in range(1, MANY + 1)
        ],
        tables.people: [{"id": n, "name": "Асқар Оразов"} for n in range(1, 101)],
        tables.quotes: [_quote(n, now) for n in range(1, MANY + 1)],
        tables.story_prints: [_print(n, now) for n in range(1, MANY + 1)],
        tables.story_keys: [{"article_id": n, "key": n // 2} for n in range(1, MANY + 1)],
    }
    for table, of_table in rows.items():
        await conn.execute(table.insert(), of_table)
    for number in range(4):
        await _add_to_each_article(conn, number)
    await conn.execute(text("ANALYZE"))


async def _add_to_each_article(conn: AsyncConnection, number: int) -> None:
    """One more topic, and one more person who is named."""
    article = tables.articles.c.id
    topic = select(article, literal("topic ").concat(cast((article + number) % 30, Text)), literal(number))
    person = select(article, 1 + (article + number) % 100, literal([[0, 4]], tables.mentions.c.spans.type))
    for table, rows in ((tables.article_topics, topic), (tables.mentions, person)):
        await conn.execute(table.insert().from_select([column.name for column in table.c], rows))


def _reader(number: int, now: datetime) -> dict[str, object]:
    return {
        "id": number,
        "chat_id": number,
        "language": "kk",
        "time_zone": "Asia/Almaty",
        "slots": ["08:00"],
        "state": "active" if number % 4 else "stopped",
        "created_at": now,
        "watermark": 0,
        "had_digest": True,
        "next_digest_at": now + number * SECOND,
    }


def _delivery(number: int, now: datetime) -> dict[str, object]:
    return {
        "id": number,
        "subscriber_id": 1 + number % READERS,
        "digest_id": 1,
        "slot": str(number),
        "part": 0,
        "state": "sent" if number <= MANY // 2 else "pending",
        "priority": 2,
        "attempts": 0,
        "ambiguous": 0,
        "next_try_at": now,
    }


def _article(number: int, source_id: int, now: datetime) -> dict[str, object]:
    return {
        "id": number,
        "source_id": source_id,
        "canonical": str(number),
        "content_key": str(number),
        "language": "kk",
        "text": "Бәрі жақсы",
        "headline_length": 4,
        "published_has_time": True,
        "seen_at": now + number * SECOND,
        "stems": " ",
        "history": False,
    }


def _source(number: int, now: datetime) -> dict[str, object]:
    later = now + number * SECOND
    return {"name": str(number), "every": 300, "enabled": True, "next_fetch_at": later}


def _quote(number: int, now: datetime) -> dict[str, object]:
    return {
        "id": number,
        "article_id": number,
        "position": 0,
        "spans": [[0, 4]],
        "is_key": True,
        "person_id": 1 + number % 100,
        "by_office": False,
        "rule": "said",
        "confidence": 1.0,
        "said_at": now + number * SECOND,
        "stems": " ",
    }


def _print(number: int, now: datetime) -> dict[str, object]:
    seen_at = now + number * SECOND
    return {"article_id": number, "at": seen_at, "seen_at": seen_at, "print": "{}"}
