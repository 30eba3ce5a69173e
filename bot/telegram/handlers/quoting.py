"""/quotes, questions in plain words, and what nothing else understands."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import Message

from bot import ask, sent
from bot.actions import Quotes
from bot.i18n import Translator
from bot.render import screens
from bot.render.citation import Reader
from bot.render.html import plain
from bot.telegram.albums import FirstOfAlbum
from bot.telegram.answers import Answers
from bot.telegram.pressed import OldButton, Pressed, still
from storage import records
from storage.database import Database

# What readers send beside text; anything else, such as a pinned message, is said by Telegram and not by them.
SHARED = (
    "animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo", "paid_media",
    "photo", "poll", "sticker", "story", "venue", "video", "video_note", "voice",
)  # fmt: skip


class Brought(Filter):
    """Lets through what somebody else has written: what is forwarded, and an address or an article."""

    async def __call__(self, event: Message) -> bool:
        text = event.text or ""
        is_pasted = not text.startswith("/") and (sent.address(text) is not None or sent.is_article(text))
        return event.forward_origin is not None or is_pasted


def make_first_router() -> Router:
    """To be included first: a command that is forwarded is somebody else's."""
    router = Router(name="forwarded")
    router.message.register(brought, F.forward_origin, F.text.startswith("/"))
    return router


def make_router() -> Router:
    """To be included last: it takes what no other router has taken."""
    router, first = Router(name="quoting"), FirstOfAlbum()
    router.message.register(quotes, Command("quotes", ignore_case=True))
    router.message.register(brought, F.content_type.in_(SHARED) | F.text, Brought(), first)
    router.message.register(unknown_command, F.text.startswith("/"))
    router.message.register(question, F.text)
    router.message.register(not_text, F.content_type.in_(SHARED), first)
    router.callback_query.register(page, Pressed(Quotes))
    router.callback_query.register(old_button)
    return router


async def quotes(
    _: Message, command: CommandObject, answers: Answers, database: Database, reader: Reader
) -> None:
    async with database.read() as conn:
        found = await ask.answer(conn, command.args or "", reader)
    await answers.send(*found)


async def question(event: Message, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        found = await ask.answer(conn, event.text or "", reader)
    await answers.send(*found)


async def page(_: object, action: Quotes, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        found = await ask.pressed(conn, action, reader)
    await answers.send(*still(found))


async def unknown_command(_: Message, answers: Answers, t: Translator) -> None:
    await answers.send(records.Message(plain(t("no-such-command")).html))


async def brought(_: Message, answers: Answers, t: Translator) -> None:
    await answers.send(screens.suggestions(f"{t('own-sources')}\n{t('help-ask')}", (), "", t))


async def not_text(_: Message, answers: Answers, t: Translator) -> None:
    await answers.send(screens.suggestions(f"{t('text-only')}\n{t('help-ask')}", (), "", t))


async def old_button(_: object) -> None:
    raise OldButton
