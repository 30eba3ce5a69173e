"""/quotes, names typed as they are, and what nothing else understands."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot import ask
from bot.actions import Quotes
from bot.i18n import Translator
from bot.render import screens
from bot.render.citation import Reader
from bot.render.html import plain
from bot.render.quotes import quotes_page
from bot.telegram.answers import Answers
from bot.telegram.pressed import Pressed
from storage import people, records
from storage.database import Database


def make_router() -> Router:
    """To be included last: it takes what no other router has taken."""
    router = Router(name="quoting")
    router.message.register(quotes, Command("quotes", ignore_case=True))
    router.message.register(unknown_command, F.text.startswith("/"))
    router.message.register(question, F.text)
    router.message.register(not_text)
    router.callback_query.register(page, Pressed(Quotes))
    router.callback_query.register(old_button)
    return router


async def quotes(
    _: Message, command: CommandObject, answers: Answers, database: Database, reader: Reader
) -> None:
    if command.args:
        await answers.send(*await _answer(command.args, database, reader))
    else:
        await answers.send(records.Message(plain(reader.t("quotes-question")).html))


async def question(event: Message, answers: Answers, database: Database, reader: Reader) -> None:
    await answers.send(*await _answer(event.text or "", database, reader))


async def _answer(typed: str, database: Database, reader: Reader) -> tuple[records.Message, ...]:
    async with database.read() as conn:
        found = await ask.find(conn, typed)
        if found.person:
            return quotes_page(await ask.page(conn, found.person), reader)
    t = reader.t
    offered = [(person.called(t.language), Quotes(person.id, 0)) for person in found.others]
    key = "did-you-mean" if offered else "not-found"
    return (screens.suggestions(t(key, x=screens.typed(typed)), offered, "", t),)


async def page(_: object, action: Quotes, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        person = (await people.get(conn, [action.person_id])).get(action.person_id)
        shown = await ask.page(conn, person, action.below) if person else None
    if shown is None:
        await answers.acknowledge(reader.t("list-changed"))
    else:
        await answers.send(*quotes_page(shown, reader))


async def unknown_command(_: Message, answers: Answers, t: Translator) -> None:
    await answers.send(records.Message(plain(t("no-such-command")).html))


async def not_text(_: Message, answers: Answers, t: Translator) -> None:
    await answers.send(records.Message(plain(t("text-only")).html))


async def old_button(_: object, answers: Answers, t: Translator) -> None:
    await answers.acknowledge(t("list-changed"))
