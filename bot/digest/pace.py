"""How fast Telegram lets us send: evenly spaced, so that no second holds more than the rate, and not at all
while Telegram has asked for a pause."""

import asyncio
import time
from collections.abc import Awaitable, Callable


class Pace:
    """Hands out turns. `clock` is monotonic, in seconds; `rate` in messages a second over all chats."""

    def __init__(
        self,
        rate: float,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._interval = 1 / rate
        self._clock = clock
        self._sleep = sleep
        self._free_at = clock()
        self._paused_until = clock()

    @property
    def pause_left(self) -> float:
        """Seconds until the pause is over; 0 when there is none."""
        return max(0.0, self._paused_until - self._clock())

    async def turn(self) -> None:
        """Waits for the next turn. When a pause begins meanwhile it becomes one behind the pause: all turns
        given out for that time would else come together at its end."""
        at = self._take()
        while (wait := at - self._clock()) > 0:
            await self._sleep(wait)
            if at < self._paused_until:
                at = self._take()

    async def jump(self) -> None:
        """A turn before all others, for an answer to somebody who is looking at the screen: it counts, and
        waits for a pause alone."""
        self._take()
        while (wait := self.pause_left) > 0:
            await self._sleep(wait)

    def pause(self, seconds: float) -> None:
        """No turn before this many seconds are over."""
        self._paused_until = max(self._paused_until, self._clock() + seconds)

    def _take(self) -> float:
        at = max(self._free_at, self._paused_until, self._clock())
        self._free_at = at + self._interval
        return at
