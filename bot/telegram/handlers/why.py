"""The buttons under a digest that say why it came, and have less of it."""

from aiogram import Router

from bot import why
from bot.actions import Less, Why
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.pressed import Pressed
from storage.database import Database
from storage.records import Subscriber


def make_router() -> Router:
    router = Router(name="why")
    router.callback_query.register(explain, Pressed(Why))
    router.callback_query.register(less, Pressed(Less))
    return router


async def explain(
    _: object, action: Why, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.read() as conn:
        message = await why.why(conn, subscriber, action, reader)
    # a digest stays where it is: why it came is said below it
    await (answers.replace(message) if action.back else answers.send(message))


async def less(
    _: object, action: Less, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.read() as conn:
        message = await why.less(conn, subscriber, action, reader)
    await answers.replace(message)
