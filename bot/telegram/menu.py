"""What Telegram shows of the bot: its commands, and what it is, in each language."""

from collections.abc import Iterator, Sequence

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.i18n import LANGUAGES, Translator, translator
from bot.render.screens import ADMIN_COMMANDS, COMMANDS

FALLBACK = "en"  # what Telegram shows where it has no text for the client's language


async def introduce(bot: Bot) -> None:
    """Tells Telegram the commands and what the bot is."""
    for code, t in _languages():
        await bot.set_my_commands(_commands(COMMANDS, t), language_code=code)
        await bot.set_my_description(t("description"), language_code=code)
        await bot.set_my_short_description(t("short-description"), language_code=code)


async def for_admin(bot: Bot, chat_id: int) -> None:
    """Shows an admin his own commands too. Telegram refuses as long as he has never written to the bot."""
    scope = BotCommandScopeChat(chat_id=chat_id)
    for code, t in _languages():
        await bot.set_my_commands(_commands((*COMMANDS, *ADMIN_COMMANDS), t), scope, code)


def _languages() -> Iterator[tuple[str | None, Translator]]:
    for language in LANGUAGES:
        yield language, translator(language)
    yield None, translator(FALLBACK)


def _commands(names: Sequence[str], t: Translator) -> list[BotCommand]:
    return [BotCommand(command=name, description=t(f"command-{name}")) for name in names]
