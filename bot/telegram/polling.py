"""Updates in: fetched, handled, and only then confirmed. aiogram's own polling confirms while handlers still
run, so that a kill would lose commands; here what was not handled comes again, and effects are idempotent."""

import asyncio
import logging
from collections import defaultdict
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

from bot.telegram.refusals import TokenRevoked

log = logging.getLogger(__name__)

WANTED = ["message", "callback_query", "my_chat_member"]
POLL_SECONDS = 25  # how long Telegram holds an empty poll open; under the usual 30 s of proxies
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0  # seconds between polls that fail
MOST_AT_ONCE = 100  # updates a poll: Bot API's own limit
_MAY_PASS = (
    OSError,
    TypeError,
    ValueError,
)  # what half an answer makes the client raise beside its own errors


class AnotherInstance(Exception):
    """Another process polls with this token: two would fight for the updates."""


async def poll(bot: Bot, handle: Callable[[Update], Awaitable[None]]) -> None:
    """Polls until cancelled; what is being handled then is finished and confirmed first. Raises TokenRevoked
    and AnotherInstance; waits out everything else."""
    offset = 0
    pause = FIRST_PAUSE
    while True:
        try:
            updates = await bot.get_updates(
                offset, MOST_AT_ONCE, POLL_SECONDS, WANTED, request_timeout=POLL_SECONDS + 10
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
            if updates:
                offset = await _finish(bot, handle, updates)


async def _finish(bot: Bot, handle: Callable[[Update], Awaitable[None]], updates: Sequence[Update]) -> int:
    """Handles the updates, also when cancelled meanwhile, and then confirms them."""
    offset = updates[-1].update_id + 1
    work = asyncio.create_task(_handle_all(handle, updates))
    try:
        await asyncio.shield(work)
    except asyncio.CancelledError:
        await work
        await _confirm(bot, offset)
        raise
    return offset


async def _confirm(bot: Bot, offset: int) -> None:
    try:
        await bot.get_updates(offset, limit=1, timeout=0, allowed_updates=WANTED)
    except (AiogramError, *_MAY_PASS) as error:
        log.warning("the last updates were not confirmed and come again: %s", type(error).__name__)


async def _handle_all(handle: Callable[[Update], Awaitable[None]], updates: Sequence[Update]) -> None:
    """Chats side by side, the updates of one chat in their order."""
    by_chat: defaultdict[int, list[Update]] = defaultdict(list)
    for update in updates:
        by_chat[_chat_of(update)].append(update)

    async def one(own: Sequence[Update]) -> None:
        for update in own:
            try:
                await handle(update)
            except Exception:
                log.exception("update %d", update.update_id)

    await asyncio.gather(*(one(own) for own in by_chat.values()))


def _chat_of(update: Update) -> int:
    event = update.message or update.my_chat_member
    if event:
        return event.chat.id
    return update.callback_query.from_user.id if update.callback_query else 0
