"""Places for polls side by side: sources that were slow the last time have places of their own, so that they
wait for each other and never keep a quick one waiting."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

AT_ONCE = 128  # polls: waiting for servers costs little
SLOW_AT_ONCE = 64  # polls of slow sources
SLOW_SECONDS = 5.0  # for a feed or a page, ten times what most take


class Lanes:
    """Who goes where. `clock` is monotonic, in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._quick = asyncio.Semaphore(AT_ONCE)
        self._slow = asyncio.Semaphore(SLOW_AT_ONCE)
        self._were_slow: set[int] = set()

    @asynccontextmanager
    async def place(self, source_id: int) -> AsyncIterator[None]:
        """Waits for a place, and holds it for a poll of the source."""
        async with self._slow if source_id in self._were_slow else self._quick:
            self._were_slow.discard(source_id)
            yield

    @contextmanager
    def watched(self, source_id: int) -> Iterator[Callable[[], float]]:
        """Takes the time of a step of the poll; tells how many seconds it lasts."""
        begun = self._clock()

        def lasting() -> float:
            return self._clock() - begun

        try:
            yield lasting
        finally:
            if lasting() > SLOW_SECONDS:
                self._were_slow.add(source_id)
