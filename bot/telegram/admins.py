"""Word to the admins, in their own language as far as they have told it to the bot."""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from aiogram import Bot

from bot.digest.outcomes import Flooded, Later, Outcome, Powerless, Unsent
from bot.digest.pace import Pace
from bot.i18n import Translator, language_for, translator
from bot.render import sources as render
from bot.render.citation import Reader
from bot.render.html import label, plain
from bot.settings import Settings
from bot.telegram.refusals import NOT_SENT
from bot.telegram.sender import TelegramSender
from storage import chat_admins, subscribers
from storage.database import Database
from storage.records import Message, SourceChange

log = logging.getLogger(__name__)

LONGEST_TITLE = 60  # UTF-16 units of a chat's name, of which there may be 128


class Admins:
    """Those who look after the bot, each in the private chat."""

    def __init__(self, bot: Bot, database: Database, pace: Pace, settings: Settings) -> None:
        self._bot = bot
        self._database = database
        self._sender = TelegramSender(bot)
        self._pace = pace
        self._settings = settings

    async def sources_changed(self, changed: Sequence[SourceChange], now: datetime) -> bool:
        """Tells of sources in trouble or out of it. False when nobody could be told now, but may be later."""

        def written(t: Translator) -> Message:
            return render.changes(changed, Reader(t, self._settings.zone, now))

        outcomes = await self._tell(written)
        for each in changed:
            log.info("source %s: %s", each.source.name, each.trouble or "recovered")
        return not outcomes or not all(isinstance(each, Flooded | Later | Unsent) for each in outcomes)

    async def chat_in_trouble(self, chat_id: int, outcome: Outcome) -> None:
        """Tells of a chat that takes no messages, or none in its thread, until somebody there acts; also
        those who look after it."""
        text = "chat-powerless" if isinstance(outcome, Powerless) else "chat-astray"
        title = label(await self._title(chat_id), LONGEST_TITLE)
        async with self._database.read() as conn:
            own = await chat_admins.of_chat(conn, chat_id)
        await self._tell(lambda t: Message(plain(t(text, x=title)).html), own)

    async def _tell(
        self, written: Callable[[Translator], Message], also: Iterable[int] = ()
    ) -> list[Outcome]:
        outcomes = []
        for admin in dict.fromkeys((*self._settings.admin_ids, *also)):
            async with self._database.read() as conn:
                known = await subscribers.by_chat(conn, admin)
            language = known.language if known else language_for(None)
            async with self._pace.answer(admin):
                outcomes.append(await self._sender.send(admin, written(translator(language))))
        return outcomes

    async def _title(self, chat_id: int) -> str:
        try:
            return (await self._bot.get_chat(chat_id)).title or str(chat_id)
        except NOT_SENT:
            return str(chat_id)
