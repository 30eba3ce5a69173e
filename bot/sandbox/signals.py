"""Waiting for a change without polling."""

import asyncio
from collections.abc import Callable


class Signal:
    """Wakes all who wait, whenever something has changed. For one event loop."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def changed(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Waits until the condition holds, at most so many seconds; tells whether it does."""
        try:
            async with asyncio.timeout(seconds):
                while not condition():
                    await self._event.wait()
        except TimeoutError:
            return condition()
        return True
