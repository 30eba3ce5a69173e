"""/subscribe, /subscriptions, /unsubscribe, /topics, /people and their buttons."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot import follows
from bot.actions import AtOnce, Follow, Followed, Refollow, Toggle, Unfollow
from bot.i18n import Translator
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.pressed import Pressed, still
from storage.database import Database
from storage.records import Subscriber


def make_router() -> Router:
    router = Router(name="following")
    router.message.register(subscribe, Command("subscribe", ignore_case=True))
    router.message.register(subscriptions, Command("subscriptions", ignore_case=True))
    router.message.register(unsubscribe, Command("unsubscribe", ignore_case=True))
    router.message.register(topics, Command("topics", ignore_case=True))
    router.message.register(people, Command("people", ignore_case=True))
    router.callback_query.register(toggle, Pressed(Toggle))
    router.callback_query.register(follow, Pressed(Follow))
    router.callback_query.register(unfollow, Pressed(Unfollow))
    router.callback_query.register(refollow, Pressed(Refollow))
    router.callback_query.register(followed, Pressed(Followed))
    router.callback_query.register(at_once, Pressed(AtOnce))
    return router


async def subscribe(
    _: Message,
    command: CommandObject,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    reader: Reader,
) -> None:
    async with database.read() as conn:
        found = await follows.typed_to_follow(conn, subscriber, command.args or "", reader.t, reader.now)
    if isinstance(found, Follow):
        await follow(_, found, answers, database, subscriber, reader.t)
    else:
        await answers.send(found)


async def subscriptions(
    _: Message, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.read() as conn:
        message = await follows.follows_screen(conn, subscriber, t)
    await answers.send(message)


async def unsubscribe(
    _: Message,
    command: CommandObject,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    t: Translator,
) -> None:
    async with database.read() as conn:
        found = await follows.typed_to_unfollow(conn, subscriber, command.args or "", t)
    if isinstance(found, Unfollow):
        async with database.write() as conn:
            found = await follows.unfollow(conn, subscriber, found.follow_id, t)
    await answers.send(found)


async def topics(
    _: Message, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.read() as conn:
        message = await follows.topics_screen(conn, subscriber, t)
    await answers.send(message)


async def people(
    _: Message, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.read() as conn:
        message = await follows.people_screen(conn, subscriber, t)
    await answers.send(message)


async def toggle(
    _: object, action: Toggle, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.write() as conn:
        message = await follows.toggle(conn, subscriber, action, reader.t, reader.now)
    await answers.replace(message)


async def follow(
    _: object, action: Follow, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.write() as conn:
        message = await follows.from_button(conn, subscriber, action, t)
    await answers.send(still(message))


async def unfollow(
    _: object, action: Unfollow, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.write() as conn:
        message = await follows.unfollow(conn, subscriber, action.follow_id, t)
    await answers.replace(message)


async def refollow(
    _: object, action: Refollow, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.write() as conn:
        message = await follows.refollow(conn, subscriber, action, t)
    await answers.replace(message)


async def followed(
    _: object, action: Followed, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.read() as conn:
        message = await follows.follow_screen(conn, subscriber, action.follow_id, t)
    await answers.replace(message)


async def at_once(
    _: object, action: AtOnce, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.write() as conn:
        message = await follows.at_once(conn, subscriber, action, t)
    await answers.replace(message)
