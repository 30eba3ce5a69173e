"""The outbox, emptied: claim, send, mark. A message is claimed only when its turn to be sent has come, so
that at any moment no more claims are open than messages in flight."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.digest.marks import mark
from bot.digest.outcomes import Flooded, Later, Outcome, Powerless, Sender, Sent, Unsent
from bot.digest.pace import Pace, Turn
from storage import deliveries
from storage.database import Database, DatabaseError
from storage.records import Delivery

log = logging.getLogger(__name__)

IN_FLIGHT = 3  # 30 messages a second of 50 ms each need 1.5; after a crash no more than these are repeated
LEASE = timedelta(seconds=90)  # longer than any send may take, with its time-out
IDLE = 30.0  # seconds between looks at an outbox that nobody has woken
SHORTEST_WAIT = 0.05  # seconds: the next row may have become due while we looked
FIRST_OUTAGE, LONGEST_OUTAGE = 1.0, 15.0  # seconds without a try, while Telegram cannot be reached
OUT_OF_REACH = 2.0  # seconds between tries to reach an outbox that cannot be reached


Trouble = Callable[[int, Outcome], Awaitable[None]]  # told of a chat in which somebody has to do something


class Deliveries:
    """Runs until stopped; `wake()` when something was queued."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        pace: Pace,
        now: Callable[[], datetime],
        trouble: Trouble | None = None,
    ) -> None:
        self._database = database
        self._sender = sender
        self._pace = pace
        self._now = now
        self._trouble = trouble
        self._failures = 0  # in a row, of which no message is the cause
        self._outage = FIRST_OUTAGE  # seconds to the next try
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
        turn = await self._turn()
        if turn is None:
            return False
        try:
            delivery = await self._claim()
            outcome = await self._send(delivery, turn) if delivery else None
        finally:
            self._pace.give_back(turn)  # unless something was sent
        if delivery is None or outcome is None:
            return False
        await self._note(delivery, outcome)
        return True

    async def _turn(self) -> Turn | None:
        """Waits for the turn to send; None when stopped before it came."""
        turn = asyncio.create_task(self._pace.take())
        stopped = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait([turn, stopped], return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
            turn.cancel()
        if self._stopping.is_set():
            if turn.done() and not turn.cancelled():
                self._pace.give_back(turn.result())
            return None
        return turn.result()

    async def _claim(self) -> Delivery | None:
        async with self._database.write() as conn:
            claimed = await deliveries.claim(conn, self._now(), LEASE, 1)
        return claimed[0] if claimed else None

    async def _send(self, delivery: Delivery, turn: Turn) -> Outcome:
        # a pause may have begun, or an answer come into this chat, after our turn had come
        if left := max(self._pace.pause_left, self._pace.rest(delivery.chat_id)):
            return Flooded(left)
        async with self._pace.chat(delivery.chat_id):
            if delivery.edits is None:
                thread = delivery.thread_id or None
                outcome = await self._sender.send(delivery.chat_id, delivery.message, thread)
            else:
                outcome = await self._sender.edit(delivery.chat_id, delivery.edits, delivery.message)
            self._pace.end(turn)
            self._learn(delivery.chat_id, outcome)
        return outcome

    def _learn(self, chat_id: int, outcome: Outcome) -> None:
        """What the next messages have to wait for."""
        match outcome:
            case Flooded(seconds):
                self._pace.flooded(chat_id, seconds)
            case Unsent() | Later():
                self._failures += 1
                is_outage = isinstance(outcome, Unsent) or self._failures >= IN_FLIGHT
                if is_outage and not self._pace.pause_left:
                    self._pace.pause(self._outage)
                    self._outage = min(2 * self._outage, LONGEST_OUTAGE)
            case _:
                self._failures, self._outage = 0, FIRST_OUTAGE

    async def _note(self, delivery: Delivery, outcome: Outcome) -> None:
        """Marks what came of it, however long the outbox is out of reach: what is forgotten is sent again."""
        if not isinstance(outcome, Sent | Flooded):
            log.warning("delivery %d: %s", delivery.id, outcome)
        while True:
            try:
                async with self._database.write() as conn:
                    await mark(conn, delivery, outcome, self._now(), self._pace.rest(delivery.chat_id))
                break
            except (DatabaseError, OSError):
                log.exception("delivery %d could not be marked: %s", delivery.id, outcome)
                await asyncio.sleep(OUT_OF_REACH)
        is_astray = isinstance(outcome, Sent) and outcome.is_astray
        if self._trouble and (is_astray or isinstance(outcome, Powerless)):
            await self._trouble(delivery.chat_id, outcome)

    async def _seconds_to_next(self) -> float:
        """How long to wait for something to do, unless something is queued meanwhile."""
        async with self._database.read() as conn:
            moment = await deliveries.next_moment(conn)
        seconds = IDLE if moment is None else (moment - self._now()).total_seconds()
        return min(max(seconds, SHORTEST_WAIT), IDLE)
