"""How fast Telegram lets us send: evenly, so that no second holds more than the rate where Telegram counts;
in one chat a message a second; and not at all while Telegram has asked for a pause."""

import asyncio
import time
from bisect import insort
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from itertools import count

from bot.digest.chats import Chat, Chats, Limits

ANSWER, QUEUED = 0, 1  # who goes first: an answer to somebody who is looking at the screen
TELEGRAM = Limits()
NO_TIME = 1e-9  # seconds that no clock can tell from none
REMEMBERED = 256  # round trips: the quickest of them is what the way takes when nothing holds it up
SLOWER, SLOWEST = 1.25, 4.0  # times the space between messages, after each flood limit, and at most
CALMING = 60.0  # seconds in which half of that is forgotten
MADE_UP = 3  # turns that may be made up for: what is in flight may come back together; no second holds more
LOOK_AGAIN = 0.05  # seconds until a message that is on its way in the same chat may have arrived


class Turn:
    """A turn to send, counted until `end()`, or `give_back()` when nothing was sent."""

    def __init__(self, began: float) -> None:
        self.began = began
        self.ended: float | None = None


class Pace:
    """Hands out turns. `clock` is monotonic, in seconds; `rate` in messages a second over all chats."""

    def __init__(
        self,
        rate: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        limits: Limits = TELEGRAM,
    ) -> None:
        self._interval = 1 / rate
        self._window: deque[Turn] = deque(maxlen=max(1, int(rate)))  # as many as a second may hold
        self._clock = clock
        self._sleep = sleep
        self._chats = Chats(limits)
        self._free_at = self._paused_until = self._slowed_at = clock()
        self._slowness = 1.0
        self._trips: deque[float] = deque(maxlen=REMEMBERED)
        self._queue: list[tuple[int, int]] = []  # (priority, number) of those who wait
        self._numbers = count()
        self._moved = asyncio.Event()  # set when somebody leaves the queue

    @property
    def pause_left(self) -> float:
        """Seconds until the pause is over; 0 when there is none."""
        return max(0.0, self._paused_until - self._clock())

    def rest(self, chat_id: int) -> float:
        """Seconds until a message may be sent in this chat; 0 when it may be now."""
        now = self._clock()
        chat = self._chats.of(chat_id, now)
        return max(0.0, chat.free_at() - now, LOOK_AGAIN * chat.is_busy)

    def pause(self, seconds: float) -> None:
        """No turn before this many seconds are over."""
        self._paused_until = max(self._paused_until, self._clock() + seconds)

    def flooded(self, chat_id: int, seconds: float) -> None:
        """Telegram refuses for so many seconds and does not say for which chats. It is this chat's own limit
        if this chat was pressed hard; else, or when that happens in two, everybody's."""
        now = self._clock()
        chat = self._chats.of(chat_id, now)
        is_own = chat.is_pressed(now) and not self._chats.any_paused(now)
        chat.paused_until = max(chat.paused_until, now + seconds)
        if not is_own:
            self._slowness, self._slowed_at = min(self._slow(now) * SLOWER, SLOWEST), now
            self.pause(seconds)

    async def take(self, priority: int = QUEUED) -> Turn:
        """Waits for the next turn. When a pause begins meanwhile it becomes one behind the pause: all turns
        given out for that time would else come together at its end."""
        ticket = (priority, next(self._numbers))
        insort(self._queue, ticket)
        try:
            while True:
                if self._queue[0] != ticket:
                    await self._moved.wait()
                elif (wait := self._wait()) > NO_TIME:
                    await self._sleep(wait)
                else:
                    return self._begin()
        finally:
            self._queue.remove(ticket)
            self._moved.set()  # who is next looks when he may go: perhaps at once, if this one was late
            self._moved = asyncio.Event()

    def end(self, turn: Turn) -> None:
        """What the turn was for has been sent: Telegram has counted it by now at the latest."""
        if turn.ended is None:
            turn.ended = self._clock()
            self._trips.append(turn.ended - turn.began)

    def give_back(self, turn: Turn) -> None:
        """Nothing was sent in this turn."""
        if turn.ended is None:
            turn.ended = turn.began
            with suppress(ValueError):  # so many others came meanwhile that it counts no longer
                self._window.remove(turn)

    @asynccontextmanager
    async def answer(self, chat_id: int, *, edit: bool = False) -> AsyncIterator[None]:
        """A turn before those of the outbox, when the chat is free."""
        async with self.chat(chat_id, edit=edit):
            turn = await self.take(ANSWER)
            try:
                yield
            finally:
                self.end(turn)

    @asynccontextmanager
    async def chat(self, chat_id: int, *, edit: bool = False) -> AsyncIterator[None]:
        """Waits until the chat is free, and has it alone until what is sent there has arrived."""
        chat = await self._alone(chat_id, edit=edit)
        try:
            yield
        finally:
            chat.is_busy = False
            chat.note(self._clock(), edit=edit)

    async def _alone(self, chat_id: int, *, edit: bool) -> Chat:
        while True:
            now = self._clock()
            chat = self._chats.of(chat_id, now)
            wait = LOOK_AGAIN if chat.is_busy else chat.free_at(edit=edit) - now
            if wait <= NO_TIME:
                chat.is_busy = True
                return chat
            await self._sleep(wait)

    def _wait(self) -> float:
        """Seconds until the next turn."""
        now = self._clock()
        return max(self._free_at, self._paused_until, self._counted_until(now)) - now

    def _counted_until(self, now: float) -> float:
        """When the earliest of as many messages as a second may hold has left Telegram's last second.

        It was counted before its answer came, at the latest by as much sooner as the quickest way back takes;
        and what leaves now is counted after the quickest way there. Hence the sum of both, a whole trip."""
        if len(self._window) < (self._window.maxlen or 1):
            return now
        first, quickest = self._window[0], min(self._trips, default=0.0)
        arrived = now if first.ended is None else max(first.began, first.ended - quickest)
        return arrived + len(self._window) * self._interval * self._slow(now)

    def _begin(self) -> Turn:
        now = self._clock()
        due = max(self._free_at, self._paused_until)
        space = self._interval * self._slow(now)
        self._free_at = max(due, now - MADE_UP * space) + space
        turn = Turn(now)
        self._window.append(turn)
        return turn

    def _slow(self, now: float) -> float:
        left: float = 0.5 ** ((now - self._slowed_at) / CALMING)
        return 1 + (self._slowness - 1) * left
