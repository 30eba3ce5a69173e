"""The outbox, emptied: claim, send, mark. No more is claimed than may be in flight; what has come back is
marked in the transaction that claims what is next, since each takes a write to the disk."""

import asyncio
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
LONGEST_TURN = 20.0  # seconds to wait for a turn with a claim in hand; what is longer is a pause
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
        self._under_way = 0  # claimed, and not back yet
        self._back: list[tuple[Delivery, Outcome]] = []  # and not noted yet
        self._failure: Exception | None = None  # why nothing more can be sent
        self._returned = asyncio.Event()
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
        """Sends until stopped, then lets what is in flight end. Raises what makes going on impossible."""
        async with asyncio.TaskGroup() as sends:
            while not self._stopping.is_set() or self._under_way or self._back:
                queued = self._queued  # taken before looking, so that nothing queued meanwhile is slept over
                self._returned.clear()
                places = 0 if self._is_held_up else IN_FLIGHT - self._under_way
                try:
                    claimed = await self._exchange(places)
                    for delivery in claimed:
                        sends.create_task(self._post(delivery))
                    if self._under_way < IN_FLIGHT and not self._back:
                        await self._rest(queued, await self._seconds_to_next())
                    elif not self._back:
                        await self._returned.wait()
                except (DatabaseError, OSError):
                    log.exception("the outbox could not be reached")
                    await asyncio.sleep(OUT_OF_REACH)
        if self._failure:
            raise self._failure

    async def send_next(self) -> bool:
        """Sends what comes next, to the end. False when nothing may be sent now."""
        claimed = await self._exchange(1)
        for delivery in claimed:
            await self._post(delivery)
        await self._exchange(0)
        if self._failure:
            raise self._failure
        return bool(claimed)

    async def _exchange(self, places: int) -> list[Delivery]:
        """In one transaction notes what has come back and claims what is next. What cannot be noted now is
        kept until it can: what is forgotten would be sent again."""
        if not self._back and not (places and await self._is_due()):
            return []
        back = list(self._back)
        async with self._database.write() as conn:
            for delivery, outcome in back:
                await mark(conn, delivery, outcome, self._now(), self._pace.rest(delivery.chat_id))
            claimed = await deliveries.claim(conn, self._now(), LEASE, places) if places else []
        del self._back[: len(back)]
        self._under_way += len(claimed)
        for delivery, outcome in back:
            await self._tell(delivery, outcome)
        return claimed

    async def _is_due(self) -> bool:
        async with self._database.read() as conn:
            moment = await deliveries.next_moment(conn)
        return moment is not None and moment <= self._now()

    @property
    def _is_held_up(self) -> bool:
        """Whether nothing is to be claimed: no claim shall outlive its lease in a pause."""
        return self._stopping.is_set() or self._pace.pause_left > 0

    async def _post(self, delivery: Delivery) -> None:
        """Sends one message when its turn comes."""
        try:
            outcome = await self._outcome(delivery)
        except Exception as error:  # noqa: BLE001 - raised when what is in flight has been noted
            self._failure = error
            outcome = Unsent(type(error).__name__)
            self.stop()
        if not isinstance(outcome, Sent | Flooded):
            log.warning("delivery %d: %s", delivery.id, outcome)
        self._back.append((delivery, outcome))
        self._under_way -= 1
        self._returned.set()

    async def _outcome(self, delivery: Delivery) -> Outcome:
        if (left := self._pace.rest(delivery.chat_id)) >= SHORTEST_WAIT:
            return Flooded(left)
        turn = await self._turn()
        if turn is None:
            return Unsent("no turn came before the stop")
        try:
            return await self._send(delivery, turn)
        finally:
            self._pace.give_back(turn)  # unless something was sent

    async def _turn(self) -> Turn | None:
        """Waits for the turn to send; None when stopped before it came, or when it does not come for long."""
        turn = asyncio.create_task(self._pace.take())
        stopped = asyncio.create_task(self._stopping.wait())
        try:
            await asyncio.wait([turn, stopped], return_when=asyncio.FIRST_COMPLETED, timeout=LONGEST_TURN)
        finally:
            stopped.cancel()
            turn.cancel()
        if not turn.done():
            return None
        if self._stopping.is_set():
            self._pace.give_back(turn.result())
            return None
        return turn.result()

    async def _send(self, delivery: Delivery, turn: Turn) -> Outcome:
        # a pause may have begun, or an answer come into this chat, before our turn came
        rest = self._pace.rest(delivery.chat_id)
        if left := max(self._pace.pause_left, rest if rest >= SHORTEST_WAIT else 0.0):
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

    async def _tell(self, delivery: Delivery, outcome: Outcome) -> None:
        is_astray = isinstance(outcome, Sent) and outcome.is_astray
        if self._trouble and (is_astray or isinstance(outcome, Powerless)):
            await self._trouble(delivery.chat_id, outcome)

    async def _rest(self, queued: asyncio.Event, seconds: float) -> None:
        """Waits until something comes back or is queued, at most so long."""
        waiting = [asyncio.create_task(event.wait()) for event in (queued, self._returned)]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED, timeout=seconds)
        finally:
            for each in waiting:
                each.cancel()

    async def _seconds_to_next(self) -> float:
        """How long to wait for something to do, unless something comes back or is queued meanwhile."""
        if self._is_held_up:
            return max(self._pace.pause_left, SHORTEST_WAIT)
        async with self._database.read() as conn:
            moment = await deliveries.next_moment(conn)
        seconds = IDLE if moment is None else (moment - self._now()).total_seconds()
        return min(max(seconds, SHORTEST_WAIT), IDLE)
