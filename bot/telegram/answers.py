"""How a handler answers: one call for a message and for a pressed button."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramRetryAfter
from aiogram.types import CallbackQuery, InaccessibleMessage
from aiogram.types import Message as TelegramMessage

from bot.digest.pace import Pace
from bot.telegram.sender import keyboard, send
from storage.records import Message

log = logging.getLogger(__name__)


class Answers:
    """Answers to one update. A pressed button's message is edited in place, or a new one sent."""

    def __init__(self, event: TelegramMessage | CallbackQuery, pace: Pace) -> None:
        self._event = event
        self._pace = pace
        self._acknowledged = False

    async def send(self, *messages: Message) -> None:
        """New messages in the chat."""
        bot, chat_id = self._event.bot, self._chat_id
        assert bot is not None  # noqa: S101 - every event that comes through the dispatcher has its bot
        for message in messages:
            await self._paced(partial(send, bot, chat_id, message))

    async def replace(self, messages: Sequence[Message] | Message) -> None:
        """In place of the message whose button was pressed; where there is none to edit, a new one."""
        first, *more = [messages] if isinstance(messages, Message) else messages
        if not await self._edited(first):
            await self.send(first)
        await self.send(*more)

    async def _edited(self, message: Message) -> bool:
        shown = self._event.message if isinstance(self._event, CallbackQuery) else None
        if shown is None or isinstance(shown, InaccessibleMessage):
            return False
        edit = partial(shown.edit_text, message.html, parse_mode="HTML", reply_markup=keyboard(message))
        try:
            await self._paced(edit)
        except TelegramBadRequest as error:
            return "message is not modified" in error.message  # a second tap: it shows what it should
        return True

    async def _paced(self, call: Callable[[], Awaitable[object]]) -> None:
        """Calls, and after a flood limit again, when the pause that Telegram asks for is over."""
        while True:
            await self._pace.jump()
            try:
                await call()
            except TelegramRetryAfter as error:
                self._pace.pause(error.retry_after)
            else:
                return

    async def acknowledge(self, text: str | None = None) -> None:
        """Stops the button's spinner, once."""
        if isinstance(self._event, CallbackQuery) and not self._acknowledged:
            self._acknowledged = True
            try:
                await self._event.answer(text)
            except AiogramError as error:
                log.info("a button was pressed too long ago to be answered: %s", type(error).__name__)

    @property
    def _chat_id(self) -> int:
        if isinstance(self._event, CallbackQuery):
            return self._event.message.chat.id if self._event.message else self._event.from_user.id
        return self._event.chat.id
