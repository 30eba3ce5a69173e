"""/person, and the buttons that lead to a person and on from the page."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot import follows
from bot import person as people
from bot.actions import About, FollowAtOnce
from bot.i18n import Translator
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.pressed import Pressed, still
from storage.database import Database
from storage.records import Subscriber


def make_router() -> Router:
    router = Router(name="person")
    router.message.register(person, Command("person", ignore_case=True))
    router.callback_query.register(about, Pressed(About))
    router.callback_query.register(at_once, Pressed(FollowAtOnce))
    return router


async def person(
    _: Message, command: CommandObject, answers: Answers, database: Database, reader: Reader
) -> None:
    async with database.read() as conn:
        found = await people.find(conn, command.args or "", reader)
    await answers.send(*found)


async def about(_: object, action: About, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        found = await people.page(conn, action.person_id, reader)
    await answers.send(*still(found))


async def at_once(
    _: object,
    action: FollowAtOnce,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    t: Translator,
) -> None:
    async with database.write() as conn:
        message = await follows.add_at_once(conn, subscriber, action, t)
    await answers.send(still(message))
