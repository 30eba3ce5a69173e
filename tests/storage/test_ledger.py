"""The ledger asked: rows, numbers, and what is kept of old digests."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from sqlalchemy import select

from storage import deliveries, ledger, retention
from storage.database import Database
from storage.records import Message, NewDelivery, NewDigest, Subscriber
from storage.tables import digests

AddReader = Callable[[int], Awaitable[Subscriber]]
LEASE = timedelta(seconds=90)
DAY = timedelta(days=1)


async def queue(database: Database, reader: Subscriber, slot: str, now: datetime, key: str = "k") -> None:
    async with database.write() as conn:
        new = NewDigest(key, (Message("Арал толады"),), ())
        [digest_id] = await deliveries.store_digests(conn, [new], now)
        await deliveries.enqueue(conn, [NewDelivery(reader.id, digest_id, slot, 1, 2)], now)


async def test_rows_come_newest_first_page_by_page_by_chat_and_by_state(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    one, two = await add_reader(7), await add_reader(8)
    for number in range(3):
        await queue(database, one, str(number), now + timedelta(seconds=number))
        await queue(database, two, str(number), now + timedelta(seconds=number))
    async with database.write() as conn:
        [first, second] = await deliveries.claim(conn, now + DAY, LEASE, 2)
        await deliveries.sent(conn, first.id, 41, now)
        await deliveries.failed(conn, second.id, "message is too long")
        page = await ledger.listed(conn, limit=4)
        rest = await ledger.listed(conn, below=page[-1].id, limit=4)
        ids = [entry.id for entry in (*page, *rest)]
        assert ids == sorted(ids, reverse=True)
        assert len(ids) == 6
        of_chat = await ledger.listed(conn, chat_id=7, limit=10)
        assert [(entry.slot, entry.state, entry.message_id) for entry in of_chat] == [
            ("2", "pending", None),
            ("1", "pending", None),
            ("0", "sent", 41),
        ]
        assert of_chat[0].queued_at == now + timedelta(seconds=2)
        [failed] = await ledger.listed(conn, state="failed", limit=10)
        assert (failed.chat_id, failed.error) == (8, "message is too long")
        assert len(await ledger.listed(conn, chat_id=8, state="pending", limit=10)) == 2
        assert await ledger.listed(conn, chat_id=9, limit=10) == []


async def test_the_numbers_are_those_of_the_last_day_and_of_all_that_is_open(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    readers = [await add_reader(chat) for chat in range(1, 6)]
    await queue(database, readers[0], "old", now - 2 * DAY, key="old")
    for reader in readers:
        await queue(database, reader, "new", now)
    async with database.write() as conn:
        claimed = await deliveries.claim(conn, now + DAY, LEASE, 9)
        by_chat = {delivery.chat_id: delivery.id for delivery in claimed}
        for chat in (4, 5):
            await deliveries.failed(conn, by_chat[chat], "message is too long")
        await deliveries.later(conn, by_chat[3], now, "cut off", attempt=True, ambiguous=True)
        await deliveries.sent(conn, by_chat[2], 1, now)
        totals = await ledger.totals(conn, now - DAY, 5)
    assert totals.planned == {"pending": 2, "sent": 1, "failed": 2}
    assert totals.unsure == 1
    assert totals.reasons == (("message is too long", 2),)
    assert totals.open == 3
    assert totals.oldest_at == now - 2 * DAY
    assert totals.readers == {"active": 5}
    assert totals.articles == 0
    async with database.read() as conn:
        assert (await ledger.totals(conn, now + DAY, 5)).planned == {}


async def test_old_digests_are_emptied_in_steps_and_are_neither_sent_nor_shown_again(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    reader, waiting = await add_reader(7), await add_reader(8)
    for number in range(2):
        await queue(database, reader, str(number), now, key=f"sent {number}")
    async with database.write() as conn:
        while claimed := await deliveries.claim(conn, now, LEASE, 1):
            await deliveries.sent(conn, claimed[0].id, 1, now)
    await queue(database, waiting, "s", now, key="waiting")
    await queue(database, waiting, "later", now + DAY, key="young")
    async with database.write() as conn:
        assert await deliveries.last_digest(conn, reader.id) is not None
        for emptied in (2, 1, 0):
            assert await retention.empty(conn, now + timedelta(1e-5), now + 30 * DAY, 2) == emptied
        assert await deliveries.last_digest(conn, reader.id) is None, "so it is not shown again"
        rows = await conn.execute(select(digests.c.messages, digests.c.emptied_at).order_by(digests.c.id))
        assert [(bool(row.messages), row.emptied_at is None) for row in rows] == [(False, False)] * 3 + [
            (True, True)
        ]
        assert len(await ledger.listed(conn, chat_id=7, limit=10)) == 2, "the ledger keeps its rows"
        assert await deliveries.claim(conn, now, LEASE, 1) == []
        [old] = await ledger.listed(conn, state="cancelled", limit=10)
        assert (old.chat_id, old.error) == (8, "its digest is kept no longer")
        [anew] = await deliveries.store_digests(conn, [NewDigest("sent 0", (Message("Су"),), ())], now)
        await deliveries.enqueue(conn, [NewDelivery(reader.id, anew, "anew", 1, 0)], now)
        claimed = await deliveries.claim(conn, now, LEASE, 1)
        assert [each.message.html for each in claimed] == ["Су"]
