"""/search and its buttons."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot import search as searches
from bot.actions import Search
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.pressed import Pressed, still
from storage.database import Database


def make_router() -> Router:
    router = Router(name="searching")
    router.message.register(search, Command("search", ignore_case=True))
    router.callback_query.register(page, Pressed(Search))
    return router


async def search(
    _: Message, command: CommandObject, answers: Answers, database: Database, reader: Reader
) -> None:
    async with database.read() as conn:
        found = await searches.answer(conn, command.args or "", reader)
    await answers.send(found)


async def page(_: object, action: Search, answers: Answers, database: Database, reader: Reader) -> None:
    """In place of the page that it follows, so that a second tap shows nothing twice."""
    async with database.read() as conn:
        found = await searches.pressed(conn, action, reader)
    await answers.replace(still(found))
