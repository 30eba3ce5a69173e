"""/stats, for admins alone: how the deliveries go. Others are answered as if there were no such thing."""

from collections.abc import Collection
from datetime import timedelta

from aiogram import Router
from aiogram.filters import Command

from bot.render import stats as render
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.handlers.sources import ByAdmin
from storage import ledger
from storage.database import Database

WINDOW = timedelta(hours=24)


def make_router(admins: Collection[int]) -> Router:
    router = Router(name="stats")
    router.message.filter(ByAdmin(admins))
    router.message.register(stats, Command("stats", ignore_case=True))
    return router


async def stats(_: object, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        totals = await ledger.totals(conn, reader.now - WINDOW, render.MOST_REASONS)
    await answers.send(render.stats(totals, reader))
