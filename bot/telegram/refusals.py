"""What Telegram's refusals mean."""

from typing import Any, NoReturn

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    AiogramError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import SendRichMessage, TelegramMethod
from aiohttp import ClientConnectorError, ConnectionTimeoutError

from bot.digest.outcomes import Absent, Blocked, Failed, Flooded, Later, Moved, Outcome, Powerless, Unsent

# Not the client's own exceptions alone: half an answer makes it raise what its parser happened to raise.
NOT_SENT = (AiogramError, UnicodeError, TypeError, OSError)
NOT_MODIFIED = "message is not modified"
CANNOT_PARSE = "can't parse entities"
TOO_LONG = "too long"  # "message is too long", "MESSAGE_TOO_LONG"
NO_THREAD = ("message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED")
# May pass: such answers have been seen for chats that were there again an hour later.
_MAY_PASS = ("chat not found", "can't initiate conversation", "PEER_ID_INVALID")
_NO_RIGHTS = ("not enough rights", "no rights to", "administrator rights", "WRITE_FORBIDDEN", "TOPIC_CLOSED")
_NO_METHOD = "method not found"  # of a server that is older than we: the token is known to it
# Raised before a connection stood, and so before anything was written to it.
_NOT_CONNECTED = (ClientConnectorError, ConnectionTimeoutError)


class TokenRevoked(Exception):
    """Telegram does not know the token (any more): nothing can go on."""


class Watch(BaseRequestMiddleware):
    """Lets nothing more out once Telegram has said that it does not know the token."""

    def __init__(self) -> None:
        self._refusal: TelegramAPIError | None = None

    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Any:
        if self._refusal is not None:
            raise self._refusal
        try:
            return await make_request(bot, method)
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            # what is not found there is that method, which many servers do not know
            if _NO_METHOD not in error.message and not isinstance(method, SendRichMessage):
                self._refusal = error
            raise


def outcome_of(error: Exception) -> Outcome:
    """What became of a message whose sending raised this. Raises TokenRevoked."""
    reason = str(getattr(error, "message", "")) or type(error).__name__
    match error:
        case TelegramRetryAfter():
            return Flooded(error.retry_after)
        case TelegramMigrateToChat():
            return Moved(error.migrate_to_chat_id)
        case TelegramForbiddenError() | TelegramBadRequest():
            return _refused(error, reason)
        case TelegramUnauthorizedError() | TelegramNotFound():
            _revoked(error)
        case TelegramServerError():
            return Later(reason)
        case TelegramNetworkError():
            never_left = isinstance(error.__cause__, _NOT_CONNECTED)
            return Unsent(reason) if never_left else Later(reason, ambiguous=True)
        case TelegramAPIError():
            return Failed(reason)
    return Later(f"not an answer of the Bot API: {reason}", ambiguous=True)


def _refused(error: TelegramForbiddenError | TelegramBadRequest, reason: str) -> Outcome:
    if any(words in reason for words in _MAY_PASS):
        return Absent(reason)
    if any(words in reason for words in _NO_RIGHTS):
        return Powerless(reason)
    return Blocked(reason) if isinstance(error, TelegramForbiddenError) else Failed(reason)


def _revoked(error: Exception) -> NoReturn:
    raise TokenRevoked("Telegram does not accept the token") from error
