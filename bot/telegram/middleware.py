"""Around every handler: who is it, in which language, and what when something fails."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.exceptions import AiogramError
from aiogram.types import CallbackQuery, Message, TelegramObject, User

from bot import begin
from bot.digest.pace import Pace
from bot.digest.plan import reader_of
from bot.i18n import Translator, language_for, translator
from bot.render.html import plain
from bot.settings import Settings
from bot.telegram.answers import Answers
from bot.telegram.pressed import OldButton
from bot.telegram.rights import Rights
from bot.telegram.whose import NotTheirs, Whose, action_of, is_addressed, is_private
from storage import records
from storage.database import Database

log = logging.getLogger(__name__)

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class Visit(BaseMiddleware):
    """Gives handlers `subscriber` (whom it concerns: who acts, or a chat that he may act for), `reader` (how
    to speak to him), `answers`, and for buttons `action`; says something kind when a handler fails."""

    def __init__(
        self, database: Database, settings: Settings, pace: Pace, rights: Rights, now: Callable[[], Any]
    ) -> None:
        self._whose = Whose(database, settings.timezone, rights, now)
        self._database = database
        self._rights = rights
        self._pace = pace
        self._now = now

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        if not isinstance(event, Message | CallbackQuery) or user is None:
            return None
        if isinstance(event, Message) and event.migrate_to_chat_id:
            return await self._whose.moved(event.chat.id, event.migrate_to_chat_id)
        if not await _is_to_us(event, data["bot"]):
            return None
        answers = data["answers"] = Answers(event, self._pace, self._rights)
        try:
            found = await self._whose.find(event, user, data["bot"])
            subscriber = data["subscriber"] = found.subscriber
            answers.concern(subscriber, is_guest=found.is_guest)
            now = data["now"] = self._now()
            data["reader"] = reader_of(subscriber, now)
            data["t"] = data["reader"].t
            if isinstance(event, CallbackQuery):
                data["action"] = action_of(event)
            return await self._handled(handler, event, data)
        except NotTheirs:
            await answers.refuse(translator(language_for(user.language_code))("admins-only"))
        except AiogramError as error:
            log.warning("an answer did not go out: %s", type(error).__name__)
        except Exception:
            log.exception("update %s", data["event_update"].update_id)
            await self._apologise(answers, data.get("t") or translator(language_for(user.language_code)))
        finally:
            await answers.acknowledge()

    async def _handled(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Where a button leads nowhere any more, what stands there stays, be it a digest; what there is now
        comes below."""
        try:
            return await handler(event, data)
        except OldButton:
            answers, reader = data["answers"], data["reader"]
            await answers.acknowledge(reader.t("list-changed"))
            async with self._database.read() as conn:
                message = await begin.screen(conn, data["subscriber"], reader)
            await answers.send(message)

    async def _apologise(self, answers: Answers, t: Translator) -> None:
        try:
            await answers.send(records.Message(plain(t("try-later")).html))
        except AiogramError as error:
            log.warning("nor did the apology go out: %s", type(error).__name__)


async def _is_to_us(event: Message | CallbackQuery, bot: Bot) -> bool:
    if isinstance(event, CallbackQuery):
        return event.message is not None
    if event.via_bot is not None:
        return False  # a quote chosen from our own list is no question to us
    return is_private(event) or is_addressed(event, await bot.me())
