"""The outbox, emptied: claim, send, mark. What Telegram answers comes as one of the outcomes below; nothing
here knows Telegram's client. A message is claimed only when its turn to be sent has come, so that at any
moment no more claims are open than messages in flight."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.digest.pace import Pace
from storage import deliveries, subscribers
from storage.database import Database, DatabaseError
from storage.records import Delivery, Message

log = logging.getLogger(__name__)

IN_FLIGHT = 3  # 30 messages a second of 50 ms each need 1.5; after a crash no more than these are repeated
LEASE = timedelta(seconds=90)  # longer than any send may take, with its time-out
CHAT_PAUSE = timedelta(seconds=1)  # Telegram: one message a second in a chat
MOST_ATTEMPTS = 16  # with the growing pause below over two days, then it is no digest any more
FIRST_RETRY = timedelta(seconds=15)
LONGEST_RETRY = timedelta(hours=12)
IDLE = 30.0  # seconds between looks at an outbox that nobody has woken
SHORTEST_WAIT = 0.05  # seconds: the next row may have become due while we looked
OUT_OF_REACH = 2.0  # seconds between tries to reach an outbox that cannot be reached


@dataclass(frozen=True, slots=True)
class Sent:
    message_id: int


@dataclass(frozen=True, slots=True)
class Blocked:
    """The reader is gone until he comes back by himself."""

    reason: str


@dataclass(frozen=True, slots=True)
class Absent:
    """Telegram does not find the chat. That may pass, but not when it lasts until the last attempt."""

    reason: str


@dataclass(frozen=True, slots=True)
class Flooded:
    """Telegram accepts nothing for so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Later:
    """Not accepted, may go through later. `ambiguous`: perhaps it was accepted after all."""

    reason: str
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """It will never be accepted."""

    reason: str


Outcome = Sent | Blocked | Absent | Flooded | Later | Failed


class Sender(Protocol):
    async def send(self, chat_id: int, message: Message) -> Outcome:
        """Sends one message. Raises only when the bot cannot go on at all."""

    async def edit(self, chat_id: int, message_id: int, message: Message) -> Outcome:
        """Puts a message in the place of one that was sent. To do it again does no harm."""


class Deliveries:
    """Runs until stopped; `wake()` when something was queued."""

    def __init__(self, database: Database, sender: Sender, pace: Pace, now: Callable[[], datetime]) -> None:
        self._database = database
        self._sender = sender
        self._pace = pace
        self._now = now
        self._queued = asyncio.Event()
        self._stopping = asyncio.Event()

    def wake(self) -> None:
        self._queued.set()
        self._queued = asyncio.Event()

    def stop(self) -> None:
        """Lets what is in flight end, and nothing more begin."""
        self._stopping.set()
        self.wake()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as workers:
            for _ in range(IN_FLIGHT):
                workers.create_task(self._work())

    async def _work(self) -> None:
        while not self._stopping.is_set():
            queued = self._queued  # taken before looking, so that nothing queued meanwhile is slept over
            try:
                wait = 0.0 if await self.send_next() else await self._seconds_to_next()
            except (DatabaseError, OSError):
                log.exception("the outbox could not be reached")
                wait = OUT_OF_REACH
            if wait:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(queued.wait(), wait)

    async def send_next(self) -> bool:
        """Sends what comes next. False when nothing may be sent now."""
        async with self._database.read() as conn:
            moment = await deliveries.next_moment(conn)
        if moment is None or moment > self._now():
            return False
        if not await self._turn():
            return False
        async with self._database.write() as conn:
            claimed = await deliveries.claim(conn, self._now(), LEASE, 1)
        for delivery in claimed:
            await self._note(delivery, await self._send(delivery))
        return bool(claimed)

    async def _note(self, delivery: Delivery, outcome: Outcome) -> None:
        """Marks what came of it, however long the outbox is out of reach: what is forgotten is sent again."""
        while True:
            try:
                return await self._mark(delivery, outcome)
            except (DatabaseError, OSError):
                log.exception("delivery %d could not be marked: %s", delivery.id, outcome)
                await asyncio.sleep(OUT_OF_REACH)

    async def _send(self, delivery: Delivery) -> Outcome:
        if left := self._pace.pause_left:  # it began after our turn had come
            return Flooded(left)
        if delivery.edits is None:
            outcome = await self._sender.send(delivery.chat_id, delivery.message)
        else:
            outcome = await self._sender.edit(delivery.chat_id, delivery.edits, delivery.message)
        if isinstance(outcome, Flooded):
            self._pace.pause(outcome.seconds)
        return outcome

    async def _turn(self) -> bool:
        """Waits for the turn to send; False when stopped before it came."""
        waiting = [asyncio.create_task(self._pace.turn()), asyncio.create_task(self._stopping.wait())]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in waiting:
                each.cancel()
        return not self._stopping.is_set()

    async def _mark(self, delivery: Delivery, outcome: Outcome) -> None:
        now = self._now()
        async with self._database.write() as conn:
            match outcome:
                case Sent(message_id):
                    await deliveries.sent(conn, delivery.id, message_id, now)
                    await deliveries.hold(conn, delivery.subscriber_id, now + CHAT_PAUSE)
                case Flooded(seconds):
                    until = now + timedelta(seconds=seconds)
                    await deliveries.later(conn, delivery.id, until, "flood limit", attempt=False)
                case Later(reason) | Absent(reason) if delivery.attempts + 1 < MOST_ATTEMPTS:
                    again = now + retry_after(delivery.attempts)
                    ambiguous = isinstance(outcome, Later) and outcome.ambiguous
                    await deliveries.later(
                        conn, delivery.id, again, reason, attempt=True, ambiguous=ambiguous
                    )
                case Blocked(reason) | Absent(reason):
                    await deliveries.failed(conn, delivery.id, reason)
                    await deliveries.cancel(conn, delivery.subscriber_id, reason)
                    await subscribers.change(conn, delivery.subscriber_id, state="unreachable")
                case Later(reason) | Failed(reason):
                    await deliveries.failed(conn, delivery.id, reason)
        if not isinstance(outcome, Sent):
            log.warning("delivery %d: %s", delivery.id, outcome)

    async def _seconds_to_next(self) -> float:
        """How long to wait for something to do, unless something is queued meanwhile."""
        async with self._database.read() as conn:
            moment = await deliveries.next_moment(conn)
        seconds = IDLE if moment is None else (moment - self._now()).total_seconds()
        return min(max(seconds, SHORTEST_WAIT), IDLE)


def retry_after(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts: doubled each time."""
    return min(FIRST_RETRY * (1 << min(attempts, 20)), LONGEST_RETRY)
