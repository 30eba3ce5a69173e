import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import deliveries, subscribers
from storage.database import Database
from storage.records import Button, Delivery, Message, NewDelivery, NewDigest, Subscriber
from storage.tables import deliveries as deliveries_table

AddReader = Callable[[int], Awaitable[Subscriber]]
SECOND = timedelta(seconds=1)
LEASE = timedelta(seconds=90)
ANSWER, DIGEST = 0, 2  # priorities


class Outbox:
    """The outbox in one transaction, at a fixed moment; all digests are one of three messages."""

    def __init__(self, conn: AsyncConnection, digest_id: int, now: datetime) -> None:
        self.conn = conn
        self.digest_id = digest_id
        self.now = now

    async def reader(self, chat_id: int) -> Subscriber:
        return await subscribers.add(self.conn, chat_id, "kk", "Asia/Almaty", [], self.now, self.now)

    async def queue(self, reader: Subscriber, slot: str, parts: int = 1, priority: int = DIGEST) -> None:
        new = NewDelivery(reader.id, self.digest_id, slot, parts, priority)
        await deliveries.enqueue(self.conn, [new], self.now)

    async def claim(self, limit: int = 10, after: timedelta = timedelta()) -> list[Delivery]:
        return await deliveries.claim(self.conn, self.now + after, LEASE, limit)

    async def claimed(self, after: timedelta = timedelta()) -> list[str]:
        """Claims all that may be sent; returns the messages' texts."""
        return [delivery.message.html for delivery in await self.claim(after=after)]

    async def rows(self, *columns: str) -> Sequence[tuple[Any, ...]]:
        """Columns of all rows, in the order of queueing."""
        wanted = select(*(deliveries_table.c[name] for name in columns)).order_by(deliveries_table.c.id)
        return [tuple(row) for row in await self.conn.execute(wanted)]


@pytest.fixture
async def digest_id(database: Database, now: datetime) -> int:
    """The id of a stored digest of three messages."""
    messages = tuple(Message(f"<b>{part}</b>") for part in "abc")
    async with database.write() as conn:
        return (await deliveries.store_digests(conn, [NewDigest("three", messages, ())], now))[0]


@pytest.fixture
async def outbox(database: Database, digest_id: int, now: datetime) -> AsyncIterator[Outbox]:
    async with database.write() as conn:
        yield Outbox(conn, digest_id, now)


async def test_a_claim_has_all_that_sending_needs(outbox: Outbox) -> None:
    buttons = ((Button("Дереккөз", url="https://news.example"), Button("Тағы", data="m1")), (Button("Жабу"),))
    message = Message("<b>Таңғы дайджест</b> & «дәйексөз» 😀", buttons)
    reader = await outbox.reader(-1001)
    new = NewDigest("k", (message,), ())
    outbox.digest_id = (await deliveries.store_digests(outbox.conn, [new], outbox.now))[0]
    await outbox.queue(reader, "s")
    [delivery] = await outbox.claim()
    assert delivery == Delivery(delivery.id, reader.id, -1001, message, 0)


async def test_a_slot_that_is_filled_is_left_alone(outbox: Outbox) -> None:
    """Also by a digest of more messages: it would add its end to the other's beginning."""
    reader = await outbox.reader(1)
    await outbox.queue(reader, "2026-03-02 08:00", parts=1)
    await outbox.queue(reader, "2026-03-02 08:00", parts=3)
    assert await outbox.rows("part") == [(0,)]
    await outbox.queue(reader, "2026-03-02 19:00", parts=2)
    await deliveries.enqueue(outbox.conn, [], outbox.now)
    assert await outbox.rows("part") == [(0,), (0,), (1,)]


async def test_answers_go_first_and_then_what_was_queued_first(outbox: Outbox) -> None:
    first, second, asking = [await outbox.reader(chat) for chat in (1, 2, 3)]
    await outbox.queue(first, "s")
    await outbox.queue(second, "s")
    await outbox.queue(asking, "s", priority=ANSWER)
    assert [delivery.chat_id for delivery in await outbox.claim(2)] == [3, 1]
    assert [delivery.chat_id for delivery in await outbox.claim(2)] == [2]


async def test_a_later_message_of_a_digest_waits_until_the_earlier_one_is_through(outbox: Outbox) -> None:
    reader = await outbox.reader(1)
    await outbox.queue(reader, "s", parts=3)
    [first] = await outbox.claim()
    assert await outbox.claimed() == [], "the first is being sent"
    await deliveries.later(outbox.conn, first.id, outbox.now + SECOND, "no network", attempt=True)
    assert await outbox.claimed() == [], "the first is to be tried again"
    assert await outbox.claimed(SECOND) == ["<b>a</b>"]
    await deliveries.sent(outbox.conn, first.id, 1, outbox.now)
    [second] = await outbox.claim()
    assert second.message.html == "<b>b</b>"
    await deliveries.failed(outbox.conn, second.id, "too long")
    assert await outbox.claimed() == ["<b>c</b>"]


async def test_one_chat_gets_one_message_at_a_time_and_its_answer_before_its_digest(outbox: Outbox) -> None:
    reader = await outbox.reader(1)
    await outbox.queue(reader, "digest")
    await outbox.queue(reader, "answer", parts=2, priority=ANSWER)
    for expected in (["<b>a</b>"], ["<b>b</b>"], ["<b>a</b>"]):
        claimed = await outbox.claim()
        assert [delivery.message.html for delivery in claimed] == expected
        await deliveries.sent(outbox.conn, claimed[0].id, 1, outbox.now)


async def test_an_answer_does_not_wait_for_a_digest_that_is_put_off(outbox: Outbox) -> None:
    reader = await outbox.reader(1)
    await outbox.queue(reader, "digest")
    [digest] = await outbox.claim()
    await deliveries.later(outbox.conn, digest.id, outbox.now + SECOND, "no network", attempt=True)
    await outbox.queue(reader, "answer", priority=ANSWER)
    [answer] = await outbox.claim()
    assert answer.id != digest.id


async def test_two_senders_never_claim_the_same_message(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    readers = [await add_reader(chat) for chat in range(1, 21)]
    async with database.write() as conn:
        for reader in readers:
            await Outbox(conn, digest_id, now).queue(reader, "s", parts=2)
    met = asyncio.Barrier(1 if database.is_sqlite else 4)  # SQLite lets the next begin when one ends

    async def claim() -> list[int]:
        async with database.write() as conn:
            claimed = await deliveries.claim(conn, now, LEASE, 5)
            await met.wait()
        return [delivery.chat_id for delivery in claimed]

    claimed = await asyncio.gather(*(claim() for _ in range(4)))
    assert sorted(chat for chats in claimed for chat in chats) == list(range(1, 21))


async def test_the_next_moment_is_that_of_a_message_that_waits_for_no_other(outbox: Outbox) -> None:
    reader, other = await outbox.reader(1), await outbox.reader(2)
    assert await deliveries.next_moment(outbox.conn) is None
    await outbox.queue(reader, "s", parts=2)
    assert await deliveries.next_moment(outbox.conn) == outbox.now
    [first] = await outbox.claim()
    assert await deliveries.next_moment(outbox.conn) is None, "the second waits for the first"
    await deliveries.later(outbox.conn, first.id, outbox.now + 2 * SECOND, "no network", attempt=True)
    assert await deliveries.next_moment(outbox.conn) == outbox.now + 2 * SECOND
    await outbox.queue(other, "s")
    assert await deliveries.next_moment(outbox.conn) == outbox.now


async def test_what_is_held_back_is_sent_when_the_chat_may_be_written_to_again(outbox: Outbox) -> None:
    reader, other = await outbox.reader(1), await outbox.reader(2)
    await outbox.queue(reader, "s")
    await outbox.queue(other, "s")
    await deliveries.hold(outbox.conn, reader.id, outbox.now + 2 * SECOND)
    await deliveries.hold(outbox.conn, reader.id, outbox.now + SECOND)  # which does not shorten the wait
    assert [delivery.chat_id for delivery in await outbox.claim()] == [2]
    assert await outbox.claim(after=SECOND) == []
    assert [delivery.chat_id for delivery in await outbox.claim(after=2 * SECOND)] == [1]


async def test_what_was_sent_is_noted_with_its_message(outbox: Outbox) -> None:
    reader = await outbox.reader(1)
    await outbox.queue(reader, "s")
    [delivery] = await outbox.claim()
    await deliveries.later(outbox.conn, delivery.id, outbox.now, "no network", attempt=True)
    await outbox.claim()
    await deliveries.sent(outbox.conn, delivery.id, 4711, outbox.now)
    assert await outbox.rows("state", "message_id", "sent_at", "claimed_until", "error") == [
        ("sent", 4711, outbox.now, None, None)
    ]
    assert await outbox.claim(after=LEASE) == []


async def test_an_attempt_is_counted_when_it_counts_and_its_doubt_is_noted(outbox: Outbox) -> None:
    reader = await outbox.reader(1)
    await outbox.queue(reader, "s")
    [delivery] = await outbox.claim()
    await deliveries.later(outbox.conn, delivery.id, outbox.now, "flood limit", attempt=False)
    [delivery] = await outbox.claim()
    assert delivery.attempts == 0
    await deliveries.later(outbox.conn, delivery.id, outbox.now, "cut off", attempt=True, ambiguous=True)
    [delivery] = await outbox.claim()
    assert delivery.attempts == 1
    assert await outbox.rows("ambiguous", "error") == [(1, "cut off")]


async def test_what_cannot_be_sent_is_not_tried_again(outbox: Outbox) -> None:
    reader = await outbox.reader(1)
    await outbox.queue(reader, "s")
    [delivery] = await outbox.claim()
    await deliveries.failed(outbox.conn, delivery.id, "chat not found")
    assert await outbox.rows("state", "error") == [("failed", "chat not found")]
    assert await outbox.claim(after=LEASE) == []


async def test_cancelling_ends_what_is_queued_for_one_reader(outbox: Outbox) -> None:
    leaving, staying = await outbox.reader(1), await outbox.reader(2)
    await outbox.queue(leaving, "sent")
    await deliveries.sent(outbox.conn, (await outbox.claim())[0].id, 1, outbox.now)
    await outbox.queue(leaving, "claimed")
    await outbox.claim()
    await outbox.queue(leaving, "pending")
    await outbox.queue(staying, "pending")
    await deliveries.cancel(outbox.conn, leaving.id, "stopped")
    assert await outbox.rows("slot", "state", "error") == [
        ("sent", "sent", None),
        ("claimed", "cancelled", "stopped"),
        ("pending", "cancelled", "stopped"),
        ("pending", "pending", None),
    ]


async def test_a_message_cancelled_while_it_was_sent_is_not_tried_again(outbox: Outbox) -> None:
    reader = await outbox.reader(1)
    await outbox.queue(reader, "s")
    [delivery] = await outbox.claim()
    await deliveries.cancel(outbox.conn, reader.id, "stopped")
    await deliveries.later(outbox.conn, delivery.id, outbox.now, "no network", attempt=True)
    assert await outbox.rows("state") == [("cancelled",)]
    await deliveries.sent(outbox.conn, delivery.id, 1, outbox.now)
    assert await outbox.rows("state") == [("sent",)], "what Telegram accepted is sent, wanted or not"


async def test_what_is_queued_or_being_sent_is_counted(outbox: Outbox) -> None:
    reader, other = await outbox.reader(1), await outbox.reader(2)
    assert await deliveries.unsent(outbox.conn) == 0
    await outbox.queue(reader, "s", parts=2)
    await outbox.queue(other, "s")
    first, second = await outbox.claim()
    assert await deliveries.unsent(outbox.conn) == 3
    await deliveries.sent(outbox.conn, first.id, 1, outbox.now)
    await deliveries.failed(outbox.conn, second.id, "chat not found")
    assert await deliveries.unsent(outbox.conn) == 1


async def test_a_claim_that_outlives_its_lease_goes_back_marked_as_ambiguous(outbox: Outbox) -> None:
    reader = await outbox.reader(1)
    await outbox.queue(reader, "s")
    await outbox.claim()
    assert await deliveries.take_back(outbox.conn, outbox.now + LEASE - SECOND, everything=False) == 0
    assert await deliveries.take_back(outbox.conn, outbox.now + LEASE, everything=False) == 1
    assert await outbox.rows("state", "ambiguous", "attempts") == [("pending", 1, 0)]
    assert len(await outbox.claim()) == 1
    assert await deliveries.take_back(outbox.conn, outbox.now, everything=True) == 1, "whatever the lease"
    assert await deliveries.take_back(outbox.conn, outbox.now, everything=True) == 0
    assert await outbox.rows("ambiguous") == [(2,)]
