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

    async def turn(self) -> None:
        """Waits for the next turn. A pause that begins meanwhile is waited for as well."""
        self._free_at = max(self._free_at, self._clock()) + self._interval
        at = self._free_at - self._interval
        while (wait := max(at, self._paused_until) - self._clock()) > 0:
            await self._sleep(wait)

    def take(self) -> None:
        """Counts a message sent without waiting: an answer to somebody who is looking at the screen."""
        self._free_at = max(self._free_at, self._clock()) + self._interval

    def pause(self, seconds: float) -> None:
        """No turn before this many seconds are over."""
        self._paused_until = max(self._paused_until, self._clock() + seconds)
