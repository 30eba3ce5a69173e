"""What takes seconds, such as reading a site, is done while other updates are handled: the reader sees at
once that it is being done, and the outcome in its place."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from aiogram.exceptions import AiogramError

from bot.i18n import Translator
from bot.render import adding as render
from bot.render.html import plain
from bot.telegram.answers import Answers
from storage.records import Message

log = logging.getLogger(__name__)

LONGEST = 180.0  # seconds: a slow site is asked for a dozen addresses, with a pause between its pages
MOST_AT_ONCE = 16  # admins are few; what is beyond is a finger that stuck to a button
LAST_WORDS = 2.0  # seconds in which a stop lets an errand say that it was broken off

Work = Callable[[], Awaitable[Message | None]]


class Errands:
    """Errands under way; `close()` breaks them off."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_closed = False

    async def run(self, answers: Answers, t: Translator, work: Work) -> None:
        """Says that it is being done and returns; what `work` has to say comes later. None says that the list
        has changed."""
        if self._is_closed or len(self._tasks) >= MOST_AT_ONCE:
            await answers.send(Message(plain(t("try-later")).html))
            return
        message_id = await answers.hold(render.looking(t))
        await answers.acknowledge()
        task = asyncio.create_task(_done(partial(answers.put, message_id), t, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Breaks off what is under way, and begins nothing more."""
        self._is_closed = True
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _done(put: Callable[[Message], Awaitable[None]], t: Translator, work: Work) -> None:
    try:
        try:
            async with asyncio.timeout(LONGEST):
                said = await work() or Message(plain(t("list-changed")).html)
        except TimeoutError:
            said = Message(plain(t("reason-slow")).html)
        except asyncio.CancelledError:
            async with asyncio.timeout(LAST_WORDS):
                await put(Message(plain(t("try-later")).html))
            raise
        except Exception:
            log.exception("an errand failed")
            said = Message(plain(t("try-later")).html)
        await put(said)
    except (AiogramError, TimeoutError) as error:
        log.warning("the outcome of an errand did not go out: %s", type(error).__name__)
