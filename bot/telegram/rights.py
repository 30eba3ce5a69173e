"""Who looks after a group or channel, by Telegram's own word."""

import time
from collections.abc import Callable

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError

KNOWN_FOR = 30.0  # seconds: one tap after another asks once, and who lost his rights soon has none
MOST_KNOWN = 10_000  # answers

_ADMINS = ("creator", "administrator")


class Rights:
    """Asked at every action; what Telegram has said is believed for `KNOWN_FOR`."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._known: dict[tuple[int, int], tuple[float, bool]] = {}

    async def is_admin(self, bot: Bot, chat_id: int, user_id: int) -> bool:
        """Whether he is an administrator of the chat. Raises what the client raises when Telegram does not
        say: then nobody is."""
        key, now = (chat_id, user_id), self._seconds()
        asked_at, found = self._known.get(key, (now - KNOWN_FOR, False))
        if now - asked_at < KNOWN_FOR:
            return found
        try:
            found = (await bot.get_chat_member(chat_id, user_id)).status in _ADMINS
        except (TelegramBadRequest, TelegramForbiddenError):  # no such member, or the bot is out
            found = False
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known[key] = now, found
        return found

    def forget(self, chat_id: int) -> None:
        """Something has changed there."""
        for key in [key for key in self._known if key[0] == chat_id]:
            del self._known[key]
