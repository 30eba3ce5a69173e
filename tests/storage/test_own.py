"""What is kept of a reader is shown to him whole, and erased whole, in both databases. People and words are
invented."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import Table, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import own as reader_data
from storage import chat_admins, deliveries, exclusions, own, quotes, reports, subscribers
from storage.database import Database
from storage.records import Exclusion, Follow, Message, NewDelivery, NewDigest, Subscriber
from storage.tables import alerts, metadata
from storage.tables import deliveries as outbox
from storage.tables import subscribers as readers
from tests.factory import NOW, Newsroom, Said
from tests.storage.test_deliveries import LEASE

Add = Callable[[int], Awaitable[Subscriber]]
GROUP = -100_7
OF_SOMEBODY = {"subscriber_id", "chat_id", "user_id"}  # columns that say whose a row is


def tables_of_readers() -> list[Table]:
    """Every table that tells anything of a reader, also one that there will be some day."""
    return [
        table
        for table in metadata.sorted_tables
        if OF_SOMEBODY & set(table.c.keys()) or any(key.column.table is readers for key in table.foreign_keys)
    ]


async def rows(conn: AsyncConnection, reader: Subscriber, table: Table) -> list[tuple[object, ...]]:
    ids = {"subscriber_id": reader.id, "chat_id": reader.chat_id, "user_id": reader.chat_id}
    own = [table.c[name] == value for name, value in ids.items() if name in table.c]
    return [tuple(row) for row in await conn.execute(select(table).where(or_(*own)))]


async def settle(conn: AsyncConnection, reader: Subscriber, article_id: int, digest_id: int) -> None:
    """Gives a reader something in every table of readers."""
    await subscribers.follow(conn, reader.id, Follow("word", "құпиясөз", "құпиясөз"))
    await exclusions.add(conn, reader.id, Exclusion("topic", "sport"))
    await chat_admins.note(conn, GROUP, reader.chat_id)
    await deliveries.enqueue(conn, [NewDelivery(reader.id, digest_id, "a", 1, 2)], NOW)
    shown = select(outbox).where(outbox.c.subscriber_id == reader.id)
    row = dict((await conn.execute(shown)).mappings().one())
    await conn.execute(insert(outbox).values(row | {"id": row["id"] + 100, "slot": "b", "edits": row["id"]}))
    told = {"subscriber_id": reader.id, "article_id": article_id, "at": NOW, "waits": True}
    await conn.execute(insert(alerts).values(told))
    [quote] = (await quotes.of_articles(conn, [article_id]))[article_id]
    await reports.add(conn, quote.id, reader.id, "quote", NOW)


@pytest.fixture
async def two(database: Database, add_reader: Add) -> tuple[Subscriber, Subscriber]:
    article_id = await Newsroom(database).publish("Жиын", Said("Су келеді"))
    first, second = await add_reader(1), await add_reader(2)
    async with database.write() as conn:
        [digest_id] = await deliveries.store_digests(conn, [NewDigest("d", (Message("Су"),), ())], NOW)
        for each in (first, second):
            await settle(conn, each, article_id, digest_id)
    return first, second


async def test_what_is_erased_is_gone_from_every_table_that_knows_of_readers_and_nothing_else_is(
    database: Database, two: tuple[Subscriber, Subscriber]
) -> None:
    gone, stays = two
    async with database.write() as conn:
        for table in tables_of_readers():
            assert await rows(conn, gone, table), f"give the reader of this test a row in {table.name}"
        before = [await rows(conn, stays, table) for table in tables_of_readers()]
        await own.erase(conn, gone.id)
        for table in tables_of_readers():
            assert await rows(conn, gone, table) == [], table.name
        assert [await rows(conn, stays, table) for table in tables_of_readers()] == before


async def test_a_reader_is_shown_all_that_is_kept_of_him_and_nothing_of_others(
    database: Database, two: tuple[Subscriber, Subscriber]
) -> None:
    async with database.read() as conn:
        kept = await own.kept(conn, two[0].id)
        for table in tables_of_readers():
            shown = [tuple(row.values()) for row in kept[table.name]]
            assert sorted(shown) == sorted(await rows(conn, two[0], table)), table.name


async def test_with_the_last_reader_of_a_group_it_is_forgotten_who_looks_after_it(
    database: Database, add_reader: Add
) -> None:
    group = await add_reader(GROUP)
    async with database.write() as conn:
        thread = await subscribers.add(conn, GROUP, "kk", "UTC", [], NOW, NOW, thread_id=5)
        await chat_admins.note(conn, GROUP, 1)
        await own.erase(conn, thread.id)
        assert await chat_admins.of_chat(conn, GROUP) == [1]
        await own.erase(conn, group.id)
        assert await chat_admins.of_chat(conn, GROUP) == []


async def test_what_is_on_its_way_arrives_before_all_is_erased_and_nothing_more_is_sent(
    database: Database, two: tuple[Subscriber, Subscriber], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_data, "LOOK_AGAIN", 0)
    gone, _ = two
    async with database.write() as conn:
        on_its_way = next(
            each for each in await deliveries.claim(conn, NOW, LEASE, 2) if each.subscriber_id == gone.id
        )
    erasing = asyncio.create_task(reader_data.erase(database, gone.id))
    queued = 2
    while queued > 1:
        async with database.read() as conn:
            queued = len(await rows(conn, gone, outbox))
    assert not erasing.done()
    async with database.write() as conn:
        await deliveries.sent(conn, on_its_way.id, 7, NOW)
    await erasing
    async with database.read() as conn:
        assert await subscribers.find(conn, gone.id) is None
