"""Messages out. What Telegram answers becomes an outcome; no exception of the client's goes on."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from html import unescape

import regex
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramNotFound
from aiogram.methods import AnswerCallbackQuery, EditMessageText, GetUpdates, SendMessage
from aiogram.methods.base import Response
from aiogram.types import (
    EphemeralMessageParameters,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputRichMessage,
    LinkPreviewOptions,
    ReplyParameters,
    User,
)

from bot import links
from bot.digest.outcomes import Outcome, Sent
from bot.render.html import fitting, plain, split
from bot.render.rich import page
from bot.telegram.refusals import (
    CANNOT_PARSE,
    NO_THREAD,
    NOT_MODIFIED,
    NOT_SENT,
    TOO_LONG,
    Watch,
    outcome_of,
)
from storage.records import Message, Style

log = logging.getLogger(__name__)

SEND_SECONDS = 30  # Telegram answers in well under a second, or not at all
RICH_AGAIN = 3600.0  # seconds until a server that knows no rich messages is asked again: it may be renewed
BETWEEN_PIECES = 1.0  # seconds: one message a second in a chat
# By these the client reads what Telegram answers. Unless somebody keeps them the collector takes them between
# two calls, and they are made anew, for 5 to 20 ms each.
READERS = [
    Response.__class_getitem__(each.__returning__)  # type: ignore[arg-type]  # so the client asks for them
    for each in (SendMessage, EditMessageText, AnswerCallbackQuery, GetUpdates)
]
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_TAG = regex.compile(r"<[^<>]*+>")


def make_bot(token: str, api_url: str) -> Bot:
    """A client of the Bot API at this base address."""
    server = TelegramAPIServer.from_base(api_url.rstrip("/"))
    bot = Bot(token, session=AiohttpSession(api=server, timeout=SEND_SECONDS))
    bot.session.middleware(Watch())
    return bot


def preview(message: Message) -> LinkPreviewOptions:
    """The preview that a message is to have: none, but where one is named."""
    return LinkPreviewOptions(url=message.preview) if message.preview else NO_PREVIEW


def keyboard(message: Message) -> InlineKeyboardMarkup | None:
    """The message's buttons as Telegram takes them."""
    if not message.buttons:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=b.text, callback_data=b.data, url=b.url) for b in row]
            for row in message.buttons
        ]
    )


class TelegramSender:
    """Sends what the outbox holds."""

    def __init__(self, bot: Bot, style: Style = "classic") -> None:
        self._bot = bot
        self._style = style  # of digests for readers who have chosen none
        self._classic_until = 0.0  # on the monotonic clock

    async def send(self, chat_id: int, message: Message, thread: int | None = None) -> Outcome:
        """Sends one message. Raises TokenRevoked, and nothing else."""
        try:
            if self._is_rich(message):
                return await self._send_rich(chat_id, message, thread)
            return await send(self._bot, chat_id, message, thread=thread)
        except NOT_SENT as error:
            return outcome_of(error)

    def _is_rich(self, message: Message) -> bool:
        wanted = (message.style or self._style) == "rich" and bool(message.fragments)
        return wanted and not self._is_resting

    @property
    def _is_resting(self) -> bool:
        return time.monotonic() < self._classic_until

    async def _send_rich(self, chat_id: int, message: Message, thread: int | None) -> Sent:
        """Where the rich form is refused and the classic one is not, all get the classic one for a while."""
        richly = await addressed(self._bot, replace(message, html=page(message.fragments)))
        content = InputRichMessage(html=richly.html, skip_entity_detection=True)
        try:
            sent = await self._bot.send_rich_message(
                chat_id, content, message_thread_id=thread, reply_markup=keyboard(richly)
            )
        except (TelegramBadRequest, TelegramNotFound) as error:
            classic = await send(self._bot, chat_id, message, thread=thread)
            if not classic.is_astray and not self._is_resting:
                log.warning("no rich messages for an hour: %s", error.message)
                self._classic_until = time.monotonic() + RICH_AGAIN
            return classic
        return Sent(sent.message_id)

    async def edit(self, chat_id: int, message_id: int, message: Message) -> Outcome:
        """Puts a message in the place of one that was sent. Raises TokenRevoked, and nothing else."""
        message = await addressed(self._bot, message)
        try:
            await self._bot.edit_message_text(
                message.html,
                chat_id=chat_id,
                message_id=message_id,
                parse_mode="HTML",
                link_preview_options=preview(message),
                reply_markup=keyboard(message),
            )
        except NOT_SENT as error:
            if NOT_MODIFIED not in str(error):
                return outcome_of(error)
        return Sent(message_id)


async def send(
    bot: Bot,
    chat_id: int,
    message: Message,
    *,
    reply_to: int | None = None,
    thread: int | None = None,
    only: EphemeralMessageParameters | None = None,
) -> Sent:
    """Sends one message, in reply to another if it is there, or to one member of a group alone. What is
    refused through a fault of ours goes out once in another form, what is refused in a thread, to the chat
    itself. Raises what the client raises."""
    message = await addressed(bot, message)
    post = partial(_post, bot, chat_id, reply_to=reply_to, only=only)
    try:
        return Sent(await post(message.html, message, thread=thread, parse_mode="HTML"))
    except TelegramBadRequest as error:
        if CANNOT_PARSE in error.message:
            log.error("our HTML was refused, sent as plain text: %s", error.message)
            return Sent(await post(_text(message), message, thread=thread), remark=error.message)
        if TOO_LONG in error.message.lower():
            log.error("our message was too long, sent in pieces: %s", error.message)
            return Sent(await _in_pieces(partial(post, thread=thread), message), remark=error.message)
        if thread and any(words in error.message for words in NO_THREAD):
            posted = await post(message.html, message, parse_mode="HTML")
            return Sent(posted, remark=error.message, is_astray=True)
        raise


async def _in_pieces(post: Callable[..., Awaitable[int]], message: Message) -> int:
    """Sends the text in as many messages as it takes, the buttons under the last; returns the id of that."""
    *pieces, last = split([plain(line) for line in fitting(_text(message))], "\n")
    for piece in pieces:
        await post(piece.html, Message(""), parse_mode="HTML")
        await asyncio.sleep(BETWEEN_PIECES)
    return await post(last.html, message, parse_mode="HTML")


async def _post(
    bot: Bot,
    chat_id: int,
    text: str,
    message: Message,
    *,
    reply_to: int | None = None,
    thread: int | None = None,
    only: EphemeralMessageParameters | None = None,
    parse_mode: str | None = None,
) -> int:
    replied = ReplyParameters(message_id=reply_to, allow_sending_without_reply=True) if reply_to else None
    sent = await bot.send_message(
        chat_id,
        text,
        message_thread_id=thread,
        parse_mode=parse_mode,
        link_preview_options=preview(message),
        reply_parameters=replied,
        ephemeral_message_parameters=only,
        reply_markup=keyboard(message),
    )
    return sent.message_id


def _text(message: Message) -> str:
    """What is seen of a message."""
    return unescape(_TAG.sub("", message.html))


async def addressed(bot: Bot, message: Message) -> Message:
    """The message with the bot's name in its links to itself. The client asks for the name once; while
    Telegram does not tell it, messages go out without these links."""
    return links.addressed(message, await name_of(bot)) if links.has_own(message) else message


async def name_of(bot: Bot) -> str:
    """What the bot is called, without the @; "" while Telegram does not tell it."""
    me = await _known(bot)
    return (me and me.username) or ""


async def inline_name(bot: Bot) -> str:
    """The same where the bot may be asked in any chat, which its owner allows at @BotFather; else ""."""
    me = await _known(bot)
    return (me and me.supports_inline_queries and me.username) or ""


async def _known(bot: Bot) -> User | None:
    try:
        return await bot.me()
    except NOT_SENT as error:
        log.info("what the bot is called is not known now: %s", type(error).__name__)
        return None
