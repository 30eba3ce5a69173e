"""What Telegram shows of the bot: its commands, and what it is, in each language."""

from collections.abc import Iterator, Sequence

from aiogram import Bot
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.i18n import LANGUAGES, Translator, translator
from bot.render.screens import ADMIN_COMMANDS, COMMANDS

FALLBACK = "en"  # what Telegram shows where it has no text for the client's language


async def introduce(bot: Bot) -> None:
    """Tells Telegram the commands, what the bot is and what it is called, as far as that has changed."""
    for code, t in _languages():
        commands = _commands(COMMANDS, t)
        shown = await bot.get_my_commands(language_code=code)
        if [(each.command, each.description) for each in shown] != [
            (each.command, each.description) for each in commands
        ]:
            await bot.set_my_commands(commands, language_code=code)
        if (await bot.get_my_description(code)).description != t("description"):
            await bot.set_my_description(t("description"), language_code=code)
        if (await bot.get_my_short_description(code)).short_description != t("short-description"):
            await bot.set_my_short_description(t("short-description"), language_code=code)
    for code, t in _languages():  # at the end: Telegram takes few changes of a name, and refuses for hours
        if (await bot.get_my_name(code)).name != t("bot-name"):
            await bot.set_my_name(t("bot-name"), language_code=code)


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
