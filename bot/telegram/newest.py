"""What users ask with every keystroke: of each the newest question alone is worked on, and few at a time, so
that whoever types fast, or lets a machine type, holds up neither digests nor other people's answers."""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from aiogram.types import Update

log = logging.getLogger(__name__)

AT_ONCE = 3  # over all users: less than the connections of a pool, and than what the machine can do
REST = 0.25  # seconds between two answers to one user: nobody reads faster
LIFE = 10.0  # seconds after which Telegram takes no answer any more

Clock = Callable[[], float]
_Asked = tuple[float, Update]  # when it came


class Newest:
    """Handles inline queries. `clock` is monotonic, in seconds."""

    def __init__(
        self, handle: Callable[[Update], Awaitable[None]], clock: Clock = time.monotonic, rest: float = REST
    ) -> None:
        self._handle = handle
        self._clock = clock
        self._rest = rest
        self._ready: OrderedDict[int, _Asked] = OrderedDict()  # by user, who has waited longest first
        self._held: dict[int, _Asked] = {}  # of users who are being answered, or were just now
        self._answering: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, user: int, update: Update) -> None:
        """In place of what the user has asked before and nobody has begun to answer."""
        waiting = self._held if user in self._answering else self._ready
        waiting[user] = self._clock(), update
        asyncio.get_running_loop().call_soon(self._begin)  # when all that came with it is here

    async def finish(self) -> None:
        """Waits for what has been begun; the rest is dropped."""
        self._ready.clear()
        self._held.clear()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def cancel(self) -> None:
        self._ready.clear()
        for task in self._tasks:
            task.cancel()

    def _begin(self) -> None:
        while self._ready and len(self._tasks) < AT_ONCE:
            user, (came, update) = self._ready.popitem(last=False)
            if self._clock() - came < LIFE:
                self._answering.add(user)
                task = asyncio.create_task(self._answer(user, update))
                self._tasks.add(task)
                task.add_done_callback(self._ended)

    async def _answer(self, user: int, update: Update) -> None:
        try:
            await self._handle(update)
        except Exception:
            log.exception("update %d", update.update_id)
        finally:
            asyncio.get_running_loop().call_later(self._rest, self._release, user)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._begin()

    def _release(self, user: int) -> None:
        self._answering.discard(user)
        if user in self._held:
            self._ready[user] = self._held.pop(user)
            self._begin()
