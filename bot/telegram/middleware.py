"""Around every handler: who is it, in which language, and what when something fails."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.exceptions import AiogramError
from aiogram.types import CallbackQuery, Message, TelegramObject, User

from bot.actions import BadAction, unpack
from bot.digest.pace import Pace
from bot.digest.plan import reader_of
from bot.i18n import Translator, language_for, translator
from bot.reader import arrive
from bot.render.html import plain
from bot.settings import Settings
from bot.telegram.answers import Answers
from storage import records, subscribers
from storage.database import Database

log = logging.getLogger(__name__)

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Visit(BaseMiddleware):
    """Gives handlers `subscriber`, `reader` (how to speak to him), `answers`, and for buttons `action`; says
    something kind when a handler fails. Chats other than private ones are none of ours yet."""

    def __init__(self, database: Database, settings: Settings, pace: Pace, now: Callable[[], Any]) -> None:
        self._database = database
        self._settings = settings
        self._pace = pace
        self._now = now

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        if not isinstance(event, Message | CallbackQuery) or user is None or not _is_private(event):
            return None
        if isinstance(event, Message) and event.via_bot is not None:
            return None  # a quote chosen from our own list is no question to us
        answers = data["answers"] = Answers(event, self._pace)
        try:
            subscriber = data["subscriber"] = await self._subscriber(user)
            answers.never_twice = subscriber.never_twice
            now = data["now"] = self._now()
            data["reader"] = reader_of(subscriber, now)
            data["t"] = data["reader"].t
            if isinstance(event, CallbackQuery):
                data["action"] = _action(event)
            return await handler(event, data)
        except AiogramError as error:
            log.warning("an answer did not go out: %s", type(error).__name__)
        except Exception:
            log.exception("update %s", data["event_update"].update_id)
            await self._apologise(answers, data.get("t") or translator(language_for(user.language_code)))
        finally:
            await answers.acknowledge()

    async def _subscriber(self, user: User) -> records.Subscriber:
        async with self._database.read() as conn:
            known = await subscribers.by_chat(conn, user.id)
        if known is not None:
            return known
        language, zone = language_for(user.language_code), self._settings.timezone
        async with self._database.write() as conn:
            return await arrive(conn, user.id, language, zone, self._now())

    async def _apologise(self, answers: Answers, t: Translator) -> None:
        try:
            await answers.send(records.Message(plain(t("try-later")).html))
        except AiogramError as error:
            log.warning("nor did the apology go out: %s", type(error).__name__)


def _is_private(event: Message | CallbackQuery) -> bool:
    message = event if isinstance(event, Message) else event.message
    return message is not None and message.chat.type == "private"


def _action(event: CallbackQuery) -> object:
    try:
        return unpack(event.data or "")
    except BadAction:
        return None
