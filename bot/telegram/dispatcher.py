"""The routers in their order, and what handlers get."""

from collections.abc import Callable
from datetime import datetime

from aiogram import Bot, Dispatcher
from aiogram.types import BotCommand

from bot.digest.deliver import Deliveries
from bot.digest.pace import Pace
from bot.i18n import LANGUAGES, translator
from bot.render.screens import COMMANDS
from bot.settings import Settings
from bot.telegram.handlers import digests, following, quoting, visit
from bot.telegram.middleware import Visit
from storage.database import Database

FALLBACK = "en"  # what Telegram shows where it has no text for the client's language


def make_dispatcher(
    database: Database, settings: Settings, deliveries: Deliveries, pace: Pace, clock: Callable[[], datetime]
) -> Dispatcher:
    """A dispatcher with all handlers. They name what they need; it comes from here and from `Visit`."""
    dispatcher = Dispatcher(database=database, deliveries=deliveries, clock=clock)
    visit_middleware = Visit(database, settings, pace, clock)
    dispatcher.message.outer_middleware(visit_middleware)
    dispatcher.callback_query.outer_middleware(visit_middleware)
    for make_router in (visit.make_router, following.make_router, digests.make_router, quoting.make_router):
        dispatcher.include_router(make_router())
    return dispatcher


async def introduce(bot: Bot) -> None:
    """Tells Telegram the commands and what the bot is, in each language."""
    for language in LANGUAGES:
        t = translator(language)
        commands = [BotCommand(command=name, description=t(f"command-{name}")) for name in COMMANDS]
        for code in (language, "") if language == FALLBACK else (language,):
            await bot.set_my_commands(commands, language_code=code or None)
            await bot.set_my_description(t("description"), language_code=code or None)
            await bot.set_my_short_description(t("short-description"), language_code=code or None)
