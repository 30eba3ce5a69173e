"""How a handler answers: one call for a message and for a pressed button."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    EphemeralMessageParameters,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    User,
)
from aiogram.types import Message as TelegramMessage

from bot.digest.outcomes import Later, Unsent
from bot.digest.pace import Pace
from bot.own import File
from bot.render.chats import for_chat
from bot.render.html import plain
from bot.telegram.queries import give
from bot.telegram.refusals import NOT_MODIFIED, NOT_SENT, TokenRevoked, outcome_of
from bot.telegram.rights import Rights
from bot.telegram.sender import NO_PREVIEW, addressed, keyboard, send
from bot.telegram.whose import is_private, thread_of
from storage.records import Button, Message, Subscriber

log = logging.getLogger(__name__)

AGAIN_AFTER = (0.5, 2.0, 8.0)  # seconds; who asked is waiting, and asks again when that takes longer

Result = TypeVar("Result")
Rows = tuple[tuple[Button, ...], ...]


class Answers:
    """Answers to one update. A pressed button's message is edited in place, or a new one sent."""

    def __init__(self, event: TelegramMessage | CallbackQuery, pace: Pace, rights: Rights) -> None:
        self._event = event
        self._pace = pace
        self._rights = rights
        self._acknowledged = False
        self._chat: Subscriber | None = None  # whom it concerns, when that is a group, channel or thread
        self._is_guest = False
        self.never_twice = False  # the reader's choice, when nobody knows whether an answer went out

    def concern(self, subscriber: Subscriber, *, is_guest: bool) -> None:
        """Whom it concerns. What a guest asks for changes no message that others see."""
        self.never_twice = subscriber.never_twice
        self._chat = subscriber if subscriber.chat_id < 0 else None
        self._is_guest = is_guest

    async def send(self, *messages: Message) -> None:
        """New messages in the chat; in a group to the one who asked alone, where that is possible."""
        for message in messages:
            await self._say(self._theirs(message))

    async def refuse(self, text: str) -> None:
        """Says that this is not to be done, in a notice where there is one."""
        if isinstance(self._event, CallbackQuery):
            await self.acknowledge(text)
        else:
            await self._say(Message(plain(text).html))

    async def _say(self, message: Message) -> None:
        if not self._in_group:
            await self._paced(partial(send, self._bot, self._chat_id, message))
            return
        thread = thread_of(self._event) or None
        say = partial(send, self._bot, self._chat_id, message, thread=thread)
        asker = await self._asker()
        if asker is not None:
            try:
                await self._paced(partial(say, only=asker))
            except TelegramBadRequest as error:
                log.info("what is for one alone was refused, all see it: %s", error.message)
            else:
                return
        await self._paced(partial(say, reply_to=self._event_message_id))

    async def _asker(self) -> EphemeralMessageParameters | None:
        """To whom alone an answer in a group can go: to one who has pressed a button, or who asks where the
        bot is an administrator."""
        user = self._event.from_user
        if isinstance(self._event, CallbackQuery):
            return EphemeralMessageParameters(
                receiver_user_id=self._event.from_user.id, callback_query_id=self._event.id
            )
        if user is None or self._event.sender_chat is not None:
            return None
        may = await self._rights.is_admin(self._bot, self._chat_id, self._bot.id)
        is_asked_alone = self._event.ephemeral_message_id is not None
        return EphemeralMessageParameters(receiver_user_id=user.id) if may or is_asked_alone else None

    def _theirs(self, message: Message) -> Message:
        """With buttons that say whom they concern."""
        return for_chat(message, self._chat, named=not self._in_group) if self._chat else message

    async def ask_location(self, text: str, share: str, cancel: str) -> None:
        """Asks where the reader is, with a keyboard that shares it or does not."""
        rows = [[KeyboardButton(text=share, request_location=True)], [KeyboardButton(text=cancel)]]
        keys = ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True, one_time_keyboard=True)
        await self._paced(partial(self._bot.send_message, self._chat_id, text, reply_markup=keys))

    async def hide_keyboard(self, text: str) -> None:
        """Says something, and takes that keyboard away."""
        gone = ReplyKeyboardRemove()
        await self._paced(partial(self._bot.send_message, self._chat_id, text, reply_markup=gone))

    async def document(self, file: File) -> None:
        """A file in the chat."""
        content = BufferedInputFile(file.content, file.name)
        send_it = partial(self._bot.send_document, self._chat_id, content, caption=file.caption)
        await self._paced(partial(send_it, message_thread_id=thread_of(self._event) or None))

    async def replace(self, messages: Sequence[Message] | Message) -> None:
        """In place of the message whose button was pressed; where there is none to edit, a new one."""
        first, *more = [messages] if isinstance(messages, Message) else messages
        if not await self._edited(self._theirs(first)):
            await self.send(first)
        await self.send(*more)

    async def reply(self, message: Message) -> None:
        """A new message that answers the reader's own, and so knows it when its buttons are pressed."""
        await self._paced(partial(send, self._bot, self._chat_id, message, reply_to=self._event_message_id))

    async def hold(self, message: Message) -> int:
        """Shows a message, in place of the pressed button's or as a new one, that is to be replaced when more
        is known; returns its id."""
        shown = self._shown
        if shown and await self._put(shown.message_id, message):
            return shown.message_id
        sent = await self._paced(partial(send, self._bot, self._chat_id, message))
        return sent.message_id

    async def put(self, message_id: int, message: Message) -> None:
        """In place of a message of ours; a new one when that is gone."""
        if not await self._put(message_id, message):
            await self.send(message)

    async def rekey(self, placed: Callable[[Rows], Rows]) -> None:
        """Gives the message whose button was pressed other buttons; what it says stays as it is, and so does
        a message that can be edited no more."""
        shown = self._shown
        if shown is None:
            return
        below = shown.reply_markup.inline_keyboard if shown.reply_markup else []
        rows = placed(tuple(tuple(Button(b.text, b.callback_data, b.url) for b in row) for row in below))
        edit = partial(
            self._bot.edit_message_reply_markup,
            chat_id=self._chat_id,
            message_id=shown.message_id,
            reply_markup=keyboard(Message("", rows)),
        )
        try:
            await self._paced(edit, edit=True)
        except TelegramBadRequest as error:
            if NOT_MODIFIED not in error.message:
                log.info("buttons could not be changed: %s", error.message)

    async def _edited(self, message: Message) -> bool:
        shown = self._shown
        if shown is not None and shown.ephemeral_message_id is not None:
            return await self._put(shown.ephemeral_message_id, message, only=self._event.from_user)
        return shown is not None and not self._is_guest and await self._put(shown.message_id, message)

    async def _put(self, message_id: int, message: Message, only: User | None = None) -> bool:
        message = await addressed(self._bot, message)
        looks: dict[str, Any] = {
            "text": message.html,
            "chat_id": self._chat_id,
            "parse_mode": "HTML",
            "link_preview_options": NO_PREVIEW,
            "reply_markup": keyboard(message),
        }
        edit: Callable[[], Awaitable[object]]
        if only is None:
            edit = partial(self._bot.edit_message_text, message_id=message_id, **looks)
        else:
            looks |= {"ephemeral_message_id": message_id, "receiver_user_id": only.id}
            edit = partial(self._bot.edit_ephemeral_message_text, **looks)
        try:
            await self._paced(edit, edit=True)
        except TelegramBadRequest as error:
            return NOT_MODIFIED in error.message  # a second tap: it shows what it should
        return True

    async def _paced(self, call: Callable[[], Awaitable[Result]], *, edit: bool = False) -> Result:
        """Calls, and again after a flood limit, when the pause is over, or when what failed may pass."""
        for pause in AGAIN_AFTER:
            async with self._pace.answer(self._chat_id, edit=edit):
                try:
                    return await call()
                except TelegramRetryAfter as error:
                    self._pace.flooded(self._chat_id, error.retry_after)
                    continue
                except NOT_SENT as error:
                    if not self._may_be_repeated(error, edit=edit):
                        raise
                    log.info("an answer is tried again: %s", type(error).__name__)
            await asyncio.sleep(pause)
        async with self._pace.answer(self._chat_id, edit=edit):
            return await call()

    def _may_be_repeated(self, error: Exception, *, edit: bool) -> bool:
        """An edit does no harm twice; a message may come twice unless the reader wants none so."""
        try:
            outcome = outcome_of(error)
        except TokenRevoked:
            return False
        doubtful = isinstance(outcome, Later) and outcome.ambiguous
        return isinstance(outcome, Unsent | Later) and (edit or not (doubtful and self.never_twice))

    async def acknowledge(self, text: str | None = None) -> None:
        """Stops the button's spinner, once."""
        if isinstance(self._event, CallbackQuery) and not self._acknowledged:
            self._acknowledged = True
            await give(self._bot, self._event.answer(text))

    @property
    def _bot(self) -> Bot:
        assert self._event.bot is not None  # noqa: S101 - every event that comes through the dispatcher has its bot
        return self._event.bot

    @property
    def _in_group(self) -> bool:
        return not is_private(self._event)

    @property
    def _shown(self) -> TelegramMessage | None:
        """The message whose button was pressed, if it can be edited."""
        shown = self._event.message if isinstance(self._event, CallbackQuery) else None
        return shown if isinstance(shown, TelegramMessage) else None

    @property
    def _event_message_id(self) -> int | None:
        return self._event.message_id if isinstance(self._event, TelegramMessage) else None

    @property
    def _chat_id(self) -> int:
        if isinstance(self._event, CallbackQuery):
            return self._event.message.chat.id if self._event.message else self._event.from_user.id
        return self._event.chat.id
