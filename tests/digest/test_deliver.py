"""The outbox, emptied through a sender that answers as the test has written."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.digest import deliver
from bot.digest.deliver import IN_FLIGHT, LEASE, LONGEST_OUTAGE, Deliveries
from bot.digest.marks import FIRST_RETRY, LONGEST_RETRY, MOST_ATTEMPTS, STRIKES, STRIKING, mark, retry_after
from bot.digest.outcomes import (
    Absent,
    Blocked,
    Failed,
    Flooded,
    Later,
    Moved,
    Outcome,
    Powerless,
    Sent,
    Unsent,
)
from bot.digest.pace import QUEUED, TELEGRAM, Pace, Turn
from storage import deliveries as outbox
from storage import own, subscribers
from storage.database import Database
from storage.records import Delivery, Message, NewDelivery, NewDigest, Subscriber
from tests.factory import CENTRAL_ASIA, NOW, SPORT, Clock, Newsroom

SECOND = timedelta(seconds=1)
PATIENCE = 10  # seconds for what takes a few milliseconds


class Script:
    """A sender. Each call gets the next outcome of the chat's script, and `Sent` when that is at its end."""

    def __init__(self) -> None:
        self.outcomes: defaultdict[int, list[Outcome]] = defaultdict(list)
        self.sent: list[tuple[int, str]] = []
        self.edited: list[tuple[int, int, str]] = []
        self.open = asyncio.Event()  # calls wait for it
        self.open.set()
        self.in_flight = 0
        self.most_in_flight = 0
        self.called = asyncio.Condition()

    async def send(self, chat_id: int, message: Message, thread: int | None = None) -> Outcome:
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        self.sent.append((chat_id, message.html))
        async with self.called:
            self.called.notify_all()
        await self.open.wait()
        self.in_flight -= 1
        own = self.outcomes[chat_id]
        return own.pop(0) if own else Sent(len(self.sent))

    async def edit(self, chat_id: int, message_id: int, message: Message) -> Outcome:
        self.edited.append((chat_id, message_id, message.html))
        own = self.outcomes[chat_id]
        return own.pop(0) if own else Sent(message_id)

    async def until(self, reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE), self.called:
            await self.called.wait_for(reached)


class Post:
    """An outbox with readers, the deliveries that empty it, and a clock that moves when it is told to."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = Clock()
        self.script = Script()
        self.slept: list[float] = []
        self.pace = Pace(1000, self._seconds, self._sleep)
        self.troubles: list[tuple[int, Outcome]] = []
        self.deliveries = Deliveries(database, self.script, self.pace, self.clock, self.trouble)

    async def trouble(self, chat_id: int, outcome: Outcome) -> None:
        self.troubles.append((chat_id, outcome))

    def _seconds(self) -> float:
        return (self.clock.now - NOW).total_seconds()

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.clock.advance(seconds=seconds + 1e-6)

    async def queue(self, chat_id: int, *texts: str, slot: str = "slot", priority: int = 2) -> Subscriber:
        """Queues a digest of these messages for the reader of a chat, who is stored if need be."""
        reader = await Newsroom(self.database).reader(chat_id, CENTRAL_ASIA)
        async with self.database.write() as conn:
            new = NewDigest("|".join(texts), tuple(map(Message, texts)), ())
            digest_id = (await outbox.store_digests(conn, [new], NOW))[0]
            row = NewDelivery(reader.id, digest_id, slot, len(texts), priority)
            await outbox.enqueue(conn, [row], self.clock.now)
        return reader

    async def empty(self) -> None:
        """Sends all that may be sent now."""
        while await self.deliveries.send_next():
            pass

    async def reader(self, reader: Subscriber) -> Subscriber:
        async with self.database.read() as conn:
            return await subscribers.get(conn, reader.id)

    async def unsent(self) -> int:
        async with self.database.read() as conn:
            return await outbox.unsent(conn)

    async def claim(self) -> Sequence[Delivery]:
        """What another process claims, and then dies."""
        async with self.database.write() as conn:
            return await outbox.claim(conn, self.clock.now, LEASE, 100)

    async def take_back(self, *, everything: bool = False) -> int:
        async with self.database.write() as conn:
            return await outbox.take_back(conn, self.clock.now, everything=everything)


@pytest.fixture
def post(sqlite_database: Database) -> Post:
    return Post(sqlite_database)


@pytest.fixture
def both(database: Database) -> Post:
    return Post(database)


@asynccontextmanager
async def running(post: Post) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(post.deliveries.run())
    try:
        yield task
    finally:
        post.script.open.set()
        post.deliveries.stop()
        async with asyncio.timeout(PATIENCE):
            await task


async def test_what_is_accepted_is_sent_once_and_done(both: Post) -> None:
    await both.queue(7, "Арал толады")
    await both.empty()
    await both.empty()
    assert both.script.sent == [(7, "Арал толады")]
    assert await both.unsent() == 0


async def test_the_messages_of_a_digest_come_in_order_one_a_second(both: Post) -> None:
    await both.queue(7, "1", "2", "3")
    for second in range(3):
        await both.empty()
        assert [text for _, text in both.script.sent] == ["1", "2", "3"][: second + 1]
        both.clock.advance(seconds=TELEGRAM.message)


async def test_an_answer_goes_before_a_digest_that_was_queued_earlier(post: Post) -> None:
    await post.queue(7, "шолу")
    await post.queue(8, "жауап", priority=0)
    await post.empty()
    assert [text for _, text in post.script.sent] == ["жауап", "шолу"]


async def test_a_block_makes_the_reader_inactive_cancels_his_queue_and_keeps_his_follows(both: Post) -> None:
    both.script.outcomes[7] = [Blocked("bot was blocked by the user")]
    reader = await both.queue(7, "1", "2")
    await both.queue(7, "3", slot="another")
    await both.empty()
    both.clock.advance(days=1)
    await both.empty()
    assert len(both.script.sent) == 1
    assert await both.unsent() == 0
    assert (await both.reader(reader)).state == "unreachable"
    async with both.database.read() as conn:
        [follow] = (await subscribers.follows_of(conn, [reader.id]))[reader.id]
    assert follow.value == CENTRAL_ASIA.value


async def test_a_flood_limit_holds_everything_up_for_just_as_long_and_drops_nothing(both: Post) -> None:
    both.script.outcomes[7] = [Flooded(30)]
    for chat_id in (7, 8, 9):
        await both.queue(chat_id, f"{chat_id}")
    moments = []
    while await both.unsent():
        await both.empty()
        moments.append((both.clock.now - NOW).total_seconds())
        both.clock.advance(seconds=0.1)
    assert sorted(both.script.sent[1:]) == [(7, "7"), (8, "8"), (9, "9")]
    assert 30 <= sum(both.slept) < 31
    assert moments[0] >= 30


async def test_a_flood_limit_is_charged_to_no_message(post: Post) -> None:
    post.script.outcomes[7] = [Flooded(1)] * (MOST_ATTEMPTS + 1)
    await post.queue(7, "шолу")
    while await post.unsent():
        await post.empty()
        post.clock.advance(seconds=2)
    assert len(post.script.sent) == MOST_ATTEMPTS + 2


async def test_a_pause_that_begins_after_a_messages_turn_has_come_holds_it_up_too(
    sqlite_database: Database,
) -> None:
    class OtherWorkerIsFlooded(Pace):
        async def take(self, priority: int = QUEUED) -> Turn:
            turn = await super().take(priority)
            self.pause(60)
            return turn

    post = Post(sqlite_database)
    pace = OtherWorkerIsFlooded(1000)
    post.deliveries = Deliveries(sqlite_database, post.script, pace, post.clock)
    await post.queue(7, "шолу")
    assert await post.deliveries.send_next()
    assert not await post.deliveries.send_next()
    assert post.script.sent == []
    assert await post.unsent() == 1


async def test_what_fails_for_now_is_tried_again_with_growing_pauses(both: Post) -> None:
    both.script.outcomes[7] = [Later("Internal Server Error"), Later("Bad Gateway")]
    await both.queue(7, "шолу")
    for pause in (FIRST_RETRY, 2 * FIRST_RETRY):
        await both.empty()
        both.clock.advance(seconds=(pause - SECOND).total_seconds())
        tried = len(both.script.sent)
        await both.empty()
        assert len(both.script.sent) == tried
        both.clock.advance(seconds=1)
    await both.empty()
    assert len(both.script.sent) == 3
    assert await both.unsent() == 0


def test_pauses_double_up_to_a_bound_and_last_over_two_days_in_all() -> None:
    pauses = [retry_after(attempts) for attempts in range(MOST_ATTEMPTS - 1)]
    assert pauses[:3] == [FIRST_RETRY, 2 * FIRST_RETRY, 4 * FIRST_RETRY]
    assert pauses[-1] == retry_after(10**6) == LONGEST_RETRY
    assert timedelta(days=2) < sum(pauses, timedelta()) < timedelta(days=3)


async def test_what_never_goes_through_is_given_up_and_its_reader_stays(post: Post) -> None:
    post.script.outcomes[7] = [Later("Bad Gateway")] * MOST_ATTEMPTS
    reader = await post.queue(7, "шолу")
    for attempt in range(MOST_ATTEMPTS):
        assert await post.unsent() == 1
        await post.empty()
        post.clock.advance(seconds=retry_after(attempt).total_seconds())
    await post.empty()
    assert (await post.unsent(), len(post.script.sent)) == (0, MOST_ATTEMPTS)
    assert (await post.reader(reader)).state == "active"


async def test_a_refusal_that_may_pass_costs_a_reader_only_when_it_lasts_for_a_day(both: Post) -> None:
    both.script.outcomes[7] = [Absent("chat not found")] * 100
    reader = await both.queue(7, "шолу")
    begun, gone = both.clock.now, False
    while await both.unsent():
        await both.empty()
        gone = (await both.reader(reader)).state == "unreachable"
        assert not gone or both.clock.now - begun >= STRIKING
        both.clock.advance(hours=1)
    assert gone
    assert 3 <= len(both.script.sent) < 20


async def test_a_chat_that_was_absent_for_a_while_gets_its_digest(post: Post) -> None:
    post.script.outcomes[7] = [Absent("chat not found")] * 3
    reader = await post.queue(7, "шолу")
    for attempt in range(4):
        await post.empty()
        post.clock.advance(seconds=retry_after(attempt).total_seconds())
    assert len(post.script.sent) == 4
    assert await post.unsent() == 0
    found = await post.reader(reader)
    assert (found.state, found.strikes, found.struck_at) == ("active", 0, None)


async def test_what_can_never_be_sent_is_given_up_at_once_and_holds_nobody_up(both: Post) -> None:
    both.script.outcomes[7] = [Failed("message is too long")]
    reader = await both.queue(7, "1", "2")
    await both.empty()
    both.clock.advance(seconds=TELEGRAM.message)
    await both.empty()
    assert [text for _, text in both.script.sent] == ["1", "2"]
    assert (await both.reader(reader)).state == "active"


async def test_a_send_whose_end_nobody_knows_is_listed_as_ambiguous(
    both: Post, caplog: pytest.LogCaptureFixture
) -> None:
    both.script.outcomes[7] = [Later("ServerDisconnectedError", ambiguous=True)]
    await both.queue(7, "шолу")
    await both.empty()
    assert "ambiguous=True" in caplog.text
    both.clock.advance(seconds=FIRST_RETRY.total_seconds())
    await both.empty()
    assert len(both.script.sent) == 2
    assert await both.unsent() == 0


async def test_who_wants_rather_never_than_twice_gets_what_is_in_doubt_never(both: Post) -> None:
    both.script.outcomes[7] = [Later("ServerDisconnectedError", ambiguous=True)]
    reader = await both.queue(7, "1", "2")
    async with both.database.write() as conn:
        await subscribers.change(conn, reader.id, never_twice=True)
    await both.empty()
    both.clock.advance(hours=1)
    assert len(await both.claim()) == 1
    assert await both.take_back(everything=True) == 0
    await both.empty()
    assert both.script.sent == [(7, "1")]
    assert await both.unsent() == 0


async def test_what_never_left_is_tried_again_soon_however_often_and_holds_all_up(post: Post) -> None:
    for chat_id in (7, 8):
        post.script.outcomes[chat_id] = [Unsent("no route to host")] * 20
        await post.queue(chat_id, "шолу")
    while await post.unsent():
        await post.empty()
        post.clock.advance(seconds=0.1)
    assert len(post.script.sent) == 42
    assert 35 * LONGEST_OUTAGE < sum(post.slept) < 41 * LONGEST_OUTAGE


async def test_a_chat_that_has_moved_is_written_to_once_where_it_is(both: Post) -> None:
    both.script.outcomes[-7] = [Moved(-1007)]
    reader = await both.queue(-7, "шолу")
    await both.queue(-7, "тағы", slot="another")
    await both.empty()
    both.clock.advance(seconds=TELEGRAM.message)
    await both.empty()
    assert both.script.sent == [(-7, "шолу"), (-1007, "шолу"), (-1007, "тағы")]
    assert (await both.reader(reader)).chat_id == -1007


async def test_a_chat_that_moves_to_where_a_reader_is_becomes_one_with_it_and_nothing_comes_twice(
    both: Post,
) -> None:
    both.script.outcomes[-7] = [Moved(-1007)]
    reader = await both.queue(-7, "шолу")
    later = await both.queue(-1007, "шолу")
    async with both.database.write() as conn:
        await subscribers.follow(conn, later.id, SPORT)
    await both.empty()
    both.clock.advance(seconds=TELEGRAM.message)
    await both.empty()
    assert both.script.sent == [(-7, "шолу"), (-1007, "шолу")]
    async with both.database.read() as conn:
        found = await subscribers.by_chat(conn, -1007)
        assert found is not None
        assert found.id == reader.id
        follows = (await subscribers.follows_of(conn, [reader.id]))[reader.id]
    assert {follow.value for follow in follows} == {CENTRAL_ASIA.value, SPORT.value}
    assert await both.unsent() == 0


async def test_a_chat_in_which_the_bot_may_not_write_is_left_alone_for_a_day_then_two(post: Post) -> None:
    post.script.outcomes[-7] = [Powerless("not enough rights")] * 2
    reader = await post.queue(-7, "шолу")
    for days in (1, 2):
        await post.empty()
        until = (await post.reader(reader)).suspended_until
        assert until == post.clock.now + timedelta(days=days)
        post.clock.advance(days=days)
    await post.empty()
    assert len(post.script.sent) == 3
    assert [chat_id for chat_id, _ in post.troubles] == [-7, -7]
    assert await post.unsent() == 0


async def test_what_a_dead_process_had_claimed_is_sent_when_its_lease_is_over(both: Post) -> None:
    await both.queue(7, "шолу")
    assert len(await both.claim()) == 1
    assert await both.take_back() == 0
    await both.empty()
    assert both.script.sent == []
    both.clock.advance(seconds=LEASE.total_seconds())
    assert await both.take_back() == 1
    await both.empty()
    assert both.script.sent == [(7, "шолу")]


async def test_no_more_are_in_flight_than_may_be_and_never_two_of_one_chat(post: Post) -> None:
    post.script.open.clear()
    for chat_id in range(10, 10 + 2 * IN_FLIGHT):
        await post.queue(chat_id, "1", "2")
    async with running(post):
        await post.script.until(lambda: post.script.in_flight == IN_FLIGHT)
        assert len({chat_id for chat_id, _ in post.script.sent}) == IN_FLIGHT
        post.script.open.set()
        await post.script.until(lambda: len(post.script.sent) >= 2 * IN_FLIGHT)
    assert post.script.most_in_flight == IN_FLIGHT


ENDS = (
    Sent(1), Flooded(1), Unsent("refused"), Later("500", ambiguous=True), Moved(8), Absent("not found"),
    Powerless("no right"), Blocked("blocked"), Failed("bad"),
)  # fmt: skip


@pytest.mark.parametrize("outcome", ENDS, ids=lambda outcome: type(outcome).__name__)
async def test_whatever_comes_of_a_message_to_one_who_is_erased_meanwhile_the_others_get_theirs(
    post: Post, outcome: Outcome
) -> None:
    erased = await post.queue(7, "1")
    [delivery] = await post.claim()
    delivery = replace(delivery, strikes=STRIKES, struck_at=NOW - STRIKING)
    async with post.database.write() as conn:
        await own.erase(conn, erased.id)
        await mark(conn, delivery, outcome, post.clock.now, 1.0)
    await post.queue(9, "2")
    await post.empty()
    assert [chat_id for chat_id, _ in post.script.sent] == [9]


async def test_a_stop_finishes_what_is_in_flight_and_begins_nothing_more(post: Post) -> None:
    post.script.open.clear()
    for chat_id in range(10, 10 + 2 * IN_FLIGHT):
        await post.queue(chat_id, "шолу")
    async with running(post) as task:
        await post.script.until(lambda: post.script.in_flight == IN_FLIGHT)
        post.deliveries.stop()
        post.script.open.set()
        async with asyncio.timeout(PATIENCE):
            await task
    assert len(post.script.sent) == IN_FLIGHT
    assert await post.unsent() == IN_FLIGHT
    assert await post.claim()  # none is left claimed, so the others may go at once


async def test_a_stop_does_not_wait_for_a_pause_to_end(sqlite_database: Database) -> None:
    post = Post(sqlite_database)
    patient = Pace(1000)
    patient.pause(3600)
    post.deliveries = Deliveries(sqlite_database, post.script, patient, post.clock)
    await post.queue(7, "шолу")
    async with running(post) as task:
        async with asyncio.timeout(PATIENCE):
            await asyncio.sleep(0)  # lets the workers begin to wait
            post.deliveries.stop()
            await task
    assert post.script.sent == []
    assert await post.unsent() == 1


async def test_what_is_queued_while_all_sleep_is_sent_at_once(post: Post) -> None:
    async with running(post):
        for chat_id in (7, 8, 9):
            await post.queue(chat_id, f"{chat_id}")
            post.deliveries.wake()
            await post.script.until(lambda: len(post.script.sent) == chat_id - 6)  # noqa: B023 - awaited in this round


async def test_an_outbox_that_was_out_of_reach_is_emptied_when_it_is_back(
    post: Post, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failures = asyncio.Event()

    async def out_of_reach(*_: object) -> None:
        failures.set()
        raise OSError("disk I/O error")

    await post.queue(7, "шолу")
    with monkeypatch.context() as broken:
        broken.setattr(outbox, "next_moment", out_of_reach)
        task = asyncio.create_task(post.deliveries.run())
        async with asyncio.timeout(PATIENCE):
            await failures.wait()
    post.deliveries.wake()
    await post.script.until(lambda: len(post.script.sent) == 1)
    post.deliveries.stop()
    async with asyncio.timeout(PATIENCE):
        await task
    assert "could not be reached" in caplog.text
    assert await post.unsent() == 0


async def test_what_was_sent_while_the_outbox_went_out_of_reach_is_marked_when_it_is_back(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    await post.queue(7, "шолу")
    tries = []
    mark = outbox.sent

    async def out_of_reach_at_first(*arguments: Any) -> None:
        tries.append(arguments)
        if len(tries) < 3:
            raise OSError("the disk is full")
        await mark(*arguments)

    monkeypatch.setattr(outbox, "sent", out_of_reach_at_first)
    monkeypatch.setattr(deliver, "OUT_OF_REACH", 0.001)
    async with running(post):
        async with asyncio.timeout(PATIENCE):
            while await post.unsent():  # noqa: ASYNC110 - the outbox tells nobody when it is empty
                await asyncio.sleep(0.01)
    assert (len(tries), post.script.sent) == (3, [(7, "шолу")])
