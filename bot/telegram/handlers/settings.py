"""/settings and its buttons; the list of follows, where it is come back to."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot import follows, preferences
from bot.actions import Choose, Exclude, Include, Open, Set
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.pressed import Opens, Pressed
from storage.database import Database
from storage.records import Exclusion, Subscriber

BELOW = "preferences"  # all settings, below a digest, which stays where it is
SCREENS = (
    BELOW,
    "settings",
    "length",
    "style",
    "most",
    "twice",
    "pause",
    "languages",
    "unwanted",
    "language",
)


def make_router() -> Router:
    router = Router(name="settings")
    router.message.register(settings, Command("settings", ignore_case=True))
    router.callback_query.register(open_, Opens(*SCREENS))
    router.callback_query.register(back_to_follows, Opens("list"))
    router.callback_query.register(set_, Pressed(Set))
    router.callback_query.register(choose, Pressed(Choose))
    router.callback_query.register(exclude, Pressed(Exclude))
    router.callback_query.register(include, Pressed(Include))
    return router


async def settings(
    _: Message,
    command: CommandObject,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    reader: Reader,
) -> None:
    text = command.args or ""
    async with database.read() as conn:
        found = await preferences.typed(conn, subscriber, text, reader)
    if isinstance(found, Exclusion):
        async with database.write() as conn:
            found = await preferences.switch(conn, subscriber, text, found, reader)
    await answers.send(found)


async def open_(
    _: object, action: Open, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.read() as conn:
        message = await preferences.screen(conn, subscriber, action.screen, reader)
    await answers.send(message) if action.screen == BELOW else await answers.replace(message)


async def back_to_follows(
    _: object, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.read() as conn:
        message = await follows.follows_screen(conn, subscriber, reader.t)
    await answers.replace(message)


async def set_(
    _: object, action: Set, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.write() as conn:
        message = await preferences.set_(conn, subscriber, action, reader)
    if message:
        await answers.replace(message)


async def choose(
    _: object, action: Choose, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.read() as conn:
        message = await preferences.choose(conn, subscriber, action.start, reader)
    await answers.replace(message)


async def exclude(
    _: object, action: Exclude, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.write() as conn:
        message = await preferences.exclude(conn, subscriber, action, reader)
    await answers.replace(message)


async def include(
    _: object, action: Include, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.write() as conn:
        message = await preferences.include(conn, subscriber, action, reader)
    await answers.replace(message)
