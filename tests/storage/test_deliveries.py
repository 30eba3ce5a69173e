import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import articles, deliveries
from storage.database import Database
from storage.records import (
    Button,
    Delivery,
    DigestArticle,
    Message,
    NewArticle,
    NewDelivery,
    NewDigest,
    Subscriber,
)
from storage.tables import deliveries as deliveries_table

AddReader = Callable[[int], Awaitable[Subscriber]]
SECOND = timedelta(seconds=1)
LEASE = timedelta(seconds=90)
ANSWER, DIGEST = 0, 2  # priorities


class Outbox:
    """The outbox at a fixed moment, with a digest of three messages in it."""

    def __init__(self, conn: AsyncConnection, digest_id: int, now: datetime) -> None:
        self.conn = conn
        self.digest_id = digest_id
        self.now = now

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
        return await deliveries.store_digest(conn, NewDigest("three", messages, ()), now)


async def test_a_digest_is_stored_once_for_equal_keys(database: Database, now: datetime) -> None:
    async def store(key: str) -> int:
        async with database.write() as conn:
            return await deliveries.store_digest(conn, NewDigest(key, (Message("x"),), ()), now)

    ids = await asyncio.gather(*(store("same") for _ in range(5)))
    assert len(set(ids)) == 1
    assert await store("other") not in ids


async def test_a_digest_keeps_its_articles_best_first(
    database: Database, new_article: Callable[..., NewArticle], now: datetime
) -> None:
    async with database.write() as conn:
        ids = [await articles.add(conn, new_article()) for _ in range(4)]
        kept = tuple(DigestArticle(i, "society", None) for i in reversed(ids) if i is not None)
        for _ in range(2):
            await deliveries.store_digest(conn, NewDigest("k", (Message("x"),), kept), now)
        assert await deliveries.digest_articles_from(conn, "k", 0, 10) == list(kept)
        assert await deliveries.digest_articles_from(conn, "k", 1, 2) == list(kept[1:3])
        assert await deliveries.digest_articles_from(conn, "gone", 0, 10) == []


async def test_a_claim_has_all_that_sending_needs(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    reader = await add_reader(-1001)
    buttons = ((Button("Дереккөз", url="https://news.example"), Button("Тағы", data="m1")), (Button("Жабу"),))
    message = Message("<b>Таңғы дайджест</b> & «дәйексөз» 😀", buttons)
    async with database.write() as conn:
        digest_id = await deliveries.store_digest(conn, NewDigest("k", (message,), ()), now)
        await Outbox(conn, digest_id, now).queue(reader, "s")
        [delivery] = await deliveries.claim(conn, now, LEASE, 10)
    assert delivery == Delivery(delivery.id, reader.id, -1001, message, 0)


async def test_a_slot_that_is_filled_is_left_alone(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    """Also by a digest of more messages: it would add its end to the other's beginning."""
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "2026-03-02 08:00", parts=1)
        await outbox.queue(reader, "2026-03-02 08:00", parts=3)
        assert await outbox.rows("part") == [(0,)]
        await outbox.queue(reader, "2026-03-02 19:00", parts=2)
        await deliveries.enqueue(conn, [], now)
        assert await outbox.rows("part") == [(0,), (0,), (1,)]


async def test_answers_go_first_and_then_what_was_queued_first(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    first, second, asking = [await add_reader(chat) for chat in (1, 2, 3)]
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(first, "s")
        await outbox.queue(second, "s")
        await outbox.queue(asking, "s", priority=ANSWER)
        assert [delivery.chat_id for delivery in await outbox.claim(2)] == [3, 1]
        assert [delivery.chat_id for delivery in await outbox.claim(2)] == [2]


async def test_a_later_message_of_a_digest_waits_until_the_earlier_one_is_through(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "s", parts=3)
        [first] = await outbox.claim()
        assert await outbox.claimed() == [], "the first is being sent"
        await deliveries.later(conn, first.id, now + SECOND, "no network", attempt=True)
        assert await outbox.claimed() == [], "the first is to be tried again"
        assert await outbox.claimed(SECOND) == ["<b>a</b>"]
        await deliveries.sent(conn, first.id, 1, now)
        [second] = await outbox.claim()
        assert second.message.html == "<b>b</b>"
        await deliveries.failed(conn, second.id, "too long")
        assert await outbox.claimed() == ["<b>c</b>"]


async def test_one_chat_gets_one_message_at_a_time_and_its_answer_before_its_digest(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "digest")
        await outbox.queue(reader, "answer", parts=2, priority=ANSWER)
        for expected in (["<b>a</b>"], ["<b>b</b>"], ["<b>a</b>"]):
            claimed = await outbox.claim()
            assert [delivery.message.html for delivery in claimed] == expected
            await deliveries.sent(conn, claimed[0].id, 1, now)


async def test_an_answer_does_not_wait_for_a_digest_that_is_put_off(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "digest")
        [digest] = await outbox.claim()
        await deliveries.later(conn, digest.id, now + SECOND, "no network", attempt=True)
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


async def test_the_next_moment_is_that_of_a_message_that_waits_for_no_other(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader, other = await add_reader(1), await add_reader(2)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        assert await deliveries.next_moment(conn) is None
        await outbox.queue(reader, "s", parts=2)
        assert await deliveries.next_moment(conn) == now
        [first] = await outbox.claim()
        assert await deliveries.next_moment(conn) is None, "the second waits for the first"
        await deliveries.later(conn, first.id, now + 2 * SECOND, "no network", attempt=True)
        assert await deliveries.next_moment(conn) == now + 2 * SECOND
        await outbox.queue(other, "s")
        assert await deliveries.next_moment(conn) == now


async def test_what_is_held_back_is_sent_when_the_chat_may_be_written_to_again(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader, other = await add_reader(1), await add_reader(2)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "s")
        await outbox.queue(other, "s")
        await deliveries.hold(conn, reader.id, now + 2 * SECOND)
        await deliveries.hold(conn, reader.id, now + SECOND)  # which does not shorten the wait
        assert [delivery.chat_id for delivery in await outbox.claim()] == [2]
        assert await outbox.claim(after=SECOND) == []
        assert [delivery.chat_id for delivery in await outbox.claim(after=2 * SECOND)] == [1]


async def test_what_was_sent_is_noted_with_its_message(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "s")
        [delivery] = await outbox.claim()
        await deliveries.later(conn, delivery.id, now, "no network", attempt=True)
        await outbox.claim()
        await deliveries.sent(conn, delivery.id, 4711, now)
        assert await outbox.rows("state", "message_id", "sent_at", "claimed_until", "error") == [
            ("sent", 4711, now, None, None)
        ]
        assert await outbox.claim(after=LEASE) == []


async def test_an_attempt_is_counted_when_it_counts_and_its_doubt_is_noted(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "s")
        [delivery] = await outbox.claim()
        await deliveries.later(conn, delivery.id, now, "flood limit", attempt=False)
        [delivery] = await outbox.claim()
        assert delivery.attempts == 0
        await deliveries.later(conn, delivery.id, now, "cut off", attempt=True, ambiguous=True)
        [delivery] = await outbox.claim()
        assert delivery.attempts == 1
        assert await outbox.rows("ambiguous", "error") == [(1, "cut off")]


async def test_what_cannot_be_sent_is_not_tried_again(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "s")
        [delivery] = await outbox.claim()
        await deliveries.failed(conn, delivery.id, "chat not found")
        assert await outbox.rows("state", "error") == [("failed", "chat not found")]
        assert await outbox.claim(after=LEASE) == []


async def test_cancelling_ends_what_is_queued_for_one_reader(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    leaving, staying = await add_reader(1), await add_reader(2)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(leaving, "sent")
        await deliveries.sent(conn, (await outbox.claim())[0].id, 1, now)
        await outbox.queue(leaving, "claimed")
        await outbox.claim()
        await outbox.queue(leaving, "pending")
        await outbox.queue(staying, "pending")
        await deliveries.cancel(conn, leaving.id, "stopped")
        assert await outbox.rows("slot", "state", "error") == [
            ("sent", "sent", None),
            ("claimed", "cancelled", "stopped"),
            ("pending", "cancelled", "stopped"),
            ("pending", "pending", None),
        ]


async def test_a_message_cancelled_while_it_was_sent_is_not_tried_again(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "s")
        [delivery] = await outbox.claim()
        await deliveries.cancel(conn, reader.id, "stopped")
        await deliveries.later(conn, delivery.id, now, "no network", attempt=True)
        assert await outbox.rows("state") == [("cancelled",)]
        await deliveries.sent(conn, delivery.id, 1, now)
        assert await outbox.rows("state") == [("sent",)], "what Telegram accepted is sent, wanted or not"


async def test_a_claim_that_outlives_its_lease_goes_back_marked_as_ambiguous(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader = await add_reader(1)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        await outbox.queue(reader, "s")
        await outbox.claim()
        assert await deliveries.take_back(conn, now + LEASE - SECOND, everything=False) == 0
        assert await deliveries.take_back(conn, now + LEASE, everything=False) == 1
        assert await outbox.rows("state", "ambiguous", "attempts") == [("pending", 1, 0)]
        assert len(await outbox.claim()) == 1
        assert await deliveries.take_back(conn, now, everything=True) == 1, "whatever the lease"
        assert await deliveries.take_back(conn, now, everything=True) == 0
        assert await outbox.rows("ambiguous") == [(2,)]


async def test_the_last_digest_of_a_reader_is_the_one_queued_last_and_not_withdrawn(
    database: Database, add_reader: AddReader, digest_id: int, now: datetime
) -> None:
    reader, other = await add_reader(1), await add_reader(2)
    async with database.write() as conn:
        outbox = Outbox(conn, digest_id, now)
        assert await deliveries.last_digest(conn, reader.id) is None
        await outbox.queue(reader, "morning", parts=3)
        later_id = await deliveries.store_digest(conn, NewDigest("later", (Message("x"),), ()), now)
        later = Outbox(conn, later_id, now)
        await later.queue(other, "evening")
        assert await deliveries.last_digest(conn, reader.id) == (digest_id, 3)
        await later.queue(reader, "evening")
        assert await deliveries.last_digest(conn, reader.id) == (later_id, 1)
        await outbox.queue(reader, "again", parts=3)
        assert await deliveries.last_digest(conn, reader.id) == (digest_id, 3), "once, not the two together"
        await deliveries.cancel(conn, reader.id, "stopped")
        assert await deliveries.last_digest(conn, reader.id) is None


async def test_the_articles_a_reader_was_given_are_known(
    database: Database, add_reader: AddReader, new_article: Callable[..., NewArticle], now: datetime
) -> None:
    reader, other = await add_reader(1), await add_reader(2)
    async with database.write() as conn:
        ids = [await articles.add(conn, new_article()) for _ in range(3)]
        for hours, article_id in enumerate(ids):
            assert article_id is not None
            kept = (DigestArticle(article_id, "society", None),)
            new = NewDigest(str(hours), (Message("x"),), kept)
            moment = now + timedelta(hours=hours)
            digest_id = await deliveries.store_digest(conn, new, moment)
            await Outbox(conn, digest_id, moment).queue(reader, str(hours))
        since = now + timedelta(hours=1)
        assert await deliveries.delivered_articles(conn, reader.id, since) == set(ids[1:])
        assert await deliveries.delivered_articles(conn, other.id, since) == set()
        await deliveries.cancel(conn, reader.id, "stopped")
        assert await deliveries.delivered_articles(conn, reader.id, since) == set()
