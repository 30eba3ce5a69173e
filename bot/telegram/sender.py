"""Messages out. What Telegram answers becomes an outcome here; no exception of the client's goes on."""

import logging
from html import unescape
from typing import NoReturn

import regex
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters

from bot import links
from bot.digest.deliver import Absent, Blocked, Failed, Flooded, Later, Outcome, Sent
from storage.records import Message

log = logging.getLogger(__name__)

SEND_SECONDS = 30  # Telegram answers in well under a second, or not at all
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
# May pass: such answers have been seen for chats that were there again an hour later.
_MAY_PASS = ("chat not found", "can't initiate conversation", "PEER_ID_INVALID")
_TAG = regex.compile(r"<[^<>]*+>")
# What aiohttp raises when not even a connection came about: nothing was sent.
_NOT_CONNECTED = ("ClientConnectorError", "ClientConnectorDNSError", "ConnectionRefusedError")


class TokenRevoked(Exception):
    """Telegram does not know the token (any more): nothing can go on."""


def make_bot(token: str, api_url: str) -> Bot:
    """A client of the Bot API at this base address."""
    server = TelegramAPIServer.from_base(api_url.rstrip("/"))
    return Bot(token, session=AiohttpSession(api=server, timeout=SEND_SECONDS))


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

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, chat_id: int, message: Message) -> Outcome:
        """Sends one message. Raises TokenRevoked, and nothing else."""
        try:
            return Sent(await send(self._bot, chat_id, message))
        except (AiogramError, UnicodeError, TypeError, OSError) as error:
            # not only the client's own: half an answer makes it raise what the parser happened to raise
            return _outcome(error)

    async def edit(self, chat_id: int, message_id: int, message: Message) -> Outcome:
        """Puts a message in the place of one that was sent. Raises TokenRevoked, and nothing else."""
        message = await addressed(self._bot, message)
        try:
            await self._bot.edit_message_text(
                message.html,
                chat_id=chat_id,
                message_id=message_id,
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard(message),
            )
        except (AiogramError, UnicodeError, TypeError, OSError) as error:
            if "message is not modified" not in str(error):
                return _outcome(error)
        return Sent(message_id)


async def send(bot: Bot, chat_id: int, message: Message, reply_to: int | None = None) -> int:
    """Sends one message, in reply to another if it is there, as plain text when Telegram refuses our HTML;
    returns its id."""
    message = await addressed(bot, message)
    buttons = keyboard(message)
    replied = ReplyParameters(message_id=reply_to, allow_sending_without_reply=True) if reply_to else None
    try:
        sent = await bot.send_message(
            chat_id,
            message.html,
            parse_mode="HTML",
            link_preview_options=NO_PREVIEW,
            reply_parameters=replied,
            reply_markup=buttons,
        )
    except TelegramBadRequest as error:
        if "can't parse entities" not in error.message:
            raise
        log.error("our HTML was refused, sent as plain text: %s", error.message)
        text = unescape(_TAG.sub("", message.html))
        sent = await bot.send_message(
            chat_id, text, link_preview_options=NO_PREVIEW, reply_parameters=replied, reply_markup=buttons
        )
    return sent.message_id


async def addressed(bot: Bot, message: Message) -> Message:
    """The message with the bot's name in its links to itself. The client asks for the name once; while
    Telegram does not tell it, messages go out without these links."""
    if not links.has_own(message):
        return message
    try:
        name = (await bot.me()).username
    except (AiogramError, UnicodeError, TypeError, OSError) as error:
        log.info("what the bot is called is not known now: %s", type(error).__name__)
        name = None
    return links.addressed(message, name or "")


def _outcome(error: Exception) -> Outcome:
    reason = str(getattr(error, "message", "")) or type(error).__name__
    match error:
        case TelegramRetryAfter():
            return Flooded(error.retry_after)
        case TelegramForbiddenError():
            return Absent(reason) if any(words in reason for words in _MAY_PASS) else Blocked(reason)
        case TelegramUnauthorizedError() | TelegramNotFound():
            _revoked(error)
        case TelegramBadRequest():
            return Absent(reason) if any(words in reason for words in _MAY_PASS) else Failed(reason)
        case TelegramServerError():
            return Later(reason)
        case TelegramNetworkError():
            unsent = any(name in reason for name in _NOT_CONNECTED)
            return Later(reason, ambiguous=not unsent)
        case TelegramAPIError():
            return Failed(reason)
    return Later(f"not an answer of the Bot API: {reason}", ambiguous=True)


def _revoked(error: Exception) -> NoReturn:
    raise TokenRevoked("Telegram does not accept the token") from error
