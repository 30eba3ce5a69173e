"""/reports, for admins alone: the quotes that readers doubt. Others are answered as if there were no such
thing."""

from collections.abc import Collection

from aiogram import Router
from aiogram.filters import Command

from bot import reports
from bot.actions import Judge
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.handlers.sources import ByAdmin
from bot.telegram.pressed import Pressed
from storage.database import Database


def make_router(admins: Collection[int]) -> Router:
    router = Router(name="reports")
    router.message.filter(ByAdmin(admins))
    router.callback_query.filter(ByAdmin(admins))
    router.message.register(first, Command("reports", ignore_case=True))
    router.callback_query.register(press, Pressed(Judge))
    return router


async def first(_: object, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        message = await reports.first(conn, reader)
    await answers.send(message)


async def press(_: object, action: Judge, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.write() as conn:
        message = await reports.pressed(conn, action, reader)
    # what was decided stays where it can be undone: the next one comes below it
    await (answers.send(message) if action.deed == "next" else answers.replace(message))
