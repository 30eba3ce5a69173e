"""Updates in: fetched, handled, and only then confirmed. aiogram's own polling confirms while handlers still
run, so that a kill would lose commands; here what was not handled comes again, and effects are idempotent."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import Update

from bot.telegram.edited import taken_anew
from bot.telegram.newest import Newest
from bot.telegram.refusals import TokenRevoked

log = logging.getLogger(__name__)

Handle = Callable[[Update], Awaitable[None]]

WANTED = ["message", "edited_message", "callback_query", "my_chat_member", "inline_query"]
POLL_SECONDS = 25  # how long Telegram holds an empty poll open; under the usual 30 s of proxies
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0  # seconds between polls that fail
MOST_AT_ONCE = 100  # updates a poll, and under way: Bot API's own limit, counted from the first unconfirmed
MOST_WAITING = 20  # updates of a chat: an admin forwards a dozen articles at once; nobody types so many
FLOODED = 10.0  # seconds in which nothing is taken from a chat that has sent more
LOOK_AGAIN = 0.25  # seconds between polls while something is under way: they return at once with all of that
_MAY_PASS = (
    OSError,
    TypeError,
    ValueError,
)  # what half an answer makes the client raise beside its own errors


class AnotherInstance(Exception):
    """Another process polls with this token: two would fight for the updates."""


async def _silently(_: Update) -> None:
    """Says nothing to who floods."""


async def poll(bot: Bot, handle: Handle, flooded: Handle = _silently) -> None:
    """Polls until cancelled; what is being handled then is finished and confirmed first. `flooded` gets
    one of the updates of a chat that has sent too many, in place of them all. Raises TokenRevoked and
    AnotherInstance; waits out everything else."""
    under_way = UnderWay(handle, flooded)
    pause = FIRST_PAUSE
    try:
        while True:
            try:
                updates = await bot.get_updates(
                    under_way.offset, MOST_AT_ONCE, POLL_SECONDS, WANTED, request_timeout=POLL_SECONDS + 10
                )
            except (TelegramUnauthorizedError, TelegramNotFound):
                raise TokenRevoked("Telegram does not accept the token") from None
            except TelegramConflictError:
                raise AnotherInstance("another process polls with this token") from None
            except TelegramRetryAfter as error:
                await asyncio.sleep(error.retry_after)
            except (AiogramError, *_MAY_PASS) as error:
                log.warning("no updates: %s; again in %.1f s", type(error).__name__, pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                pause = FIRST_PAUSE
                under_way.begin(updates)
                await under_way.wait(LOOK_AGAIN)
    except asyncio.CancelledError:
        await under_way.finish()
        await _confirm(bot, under_way.offset)
        raise
    finally:
        under_way.cancel()


class UnderWay:
    """Updates that were fetched and are not confirmed. Chats are handled side by side, the updates of one
    chat in their order. Inline queries count as handled at once: nothing depends on them, and when they came
    again nobody would wait for the answer any more."""

    def __init__(self, handle: Handle, flooded: Handle, clock: Callable[[], float] = time.monotonic) -> None:
        self._handle = handle
        self._flooded = flooded
        self._clock = clock
        self._closed: dict[int, float] = {}  # chats from which nothing is taken, and until when
        self._open: set[int] = set()
        self._done: set[int] = set()  # they come again as long as an earlier one is open
        self._next = 0  # what to ask for when none is open
        self._chats: dict[int, deque[Update]] = {}  # what waits in each chat
        self._tasks: set[asyncio.Task[None]] = set()
        self._typed = Newest(handle)

    @property
    def offset(self) -> int:
        """The first update that is not handled: asking for it confirms all before it."""
        return min(self._open, default=self._next)

    def begin(self, updates: Sequence[Update]) -> None:
        """Handles those of a poll that are new."""
        self._done.intersection_update(update.update_id for update in updates)
        for update in updates:
            if update.update_id in self._open | self._done:
                continue
            taken = taken_anew(update)
            if taken is None:
                self._done.add(update.update_id)
            elif taken.inline_query:
                self._done.add(taken.update_id)
                self._typed.put(taken.inline_query.from_user.id, taken)
            else:
                self._open.add(taken.update_id)
                self._enqueue(taken)
        if updates:
            self._next = updates[-1].update_id + 1

    async def wait(self, seconds: float) -> None:
        """Waits until all is handled, at most so long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def finish(self) -> None:
        """Waits until all is handled."""
        await self._typed.finish()
        if self._tasks:
            await asyncio.wait(self._tasks)

    def cancel(self) -> None:
        self._typed.cancel()
        for task in self._tasks:
            task.cancel()

    def _enqueue(self, update: Update) -> None:
        chat = _chat_of(update)
        if _is_said(update) and self._clock() < self._closed.get(chat, 0.0):
            self._ended(update)
        elif chat not in self._chats:
            self._chats[chat] = deque([update])
            self._begin(self._handle_all(chat))
        else:
            self._chats[chat].append(update)
            if len(self._chats[chat]) > MOST_WAITING:
                self._drop(chat, update)

    def _drop(self, chat: int, last: Update) -> None:
        """Takes nothing more that is said in a chat for a while, and drops what waits there but the first:
        it would hold up the confirming of what others have sent."""
        now, waiting = self._clock(), self._chats[chat]
        dropped = [update for update in list(waiting)[1:] if _is_said(update)]
        for update in dropped:
            waiting.remove(update)
            self._ended(update)
        self._closed = {each: until for each, until in self._closed.items() if now < until}
        self._closed[chat] = now + FLOODED
        log.warning("a chat sends faster than it can be answered, %d updates are dropped", len(dropped))
        self._begin(self._flooded(last))

    def _begin(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _ended(self, update: Update) -> None:
        self._open.discard(update.update_id)
        self._done.add(update.update_id)

    async def _handle_all(self, chat: int) -> None:
        waiting = self._chats[chat]
        while waiting:
            update = waiting.popleft()
            try:
                await self._handle(update)
            except Exception:
                log.exception("update %d", update.update_id)
            self._ended(update)
        del self._chats[chat]


async def _confirm(bot: Bot, offset: int) -> None:
    try:
        await bot.get_updates(offset, limit=1, timeout=0, allowed_updates=WANTED)
    except (AiogramError, *_MAY_PASS) as error:
        log.warning("the last updates were not confirmed and come again: %s", type(error).__name__)


def _is_said(update: Update) -> bool:
    """Whether a person did it, so that he can do it again; not what Telegram tells of a chat."""
    message = update.message
    return update.callback_query is not None or (message is not None and not message.migrate_to_chat_id)


def _chat_of(update: Update) -> int:
    event = update.message or update.my_chat_member
    if event:
        return event.chat.id
    return update.callback_query.from_user.id if update.callback_query else 0
