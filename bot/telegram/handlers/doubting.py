"""The small button below quotes that opens what may be wrong with them, and what it opens."""

from aiogram import Router

from bot import doubting
from bot.actions import Doubt, Mistake, NoDoubt, NoMistake
from bot.doubting import Shown
from bot.render.citation import Reader
from bot.render.doubts import placed
from bot.telegram.answers import Answers
from bot.telegram.pressed import OldButton, Pressed, still
from storage.database import Database
from storage.records import Subscriber


def make_router() -> Router:
    router = Router(name="doubting")
    router.callback_query.register(open_, Pressed(Mistake))
    router.callback_query.register(close, Pressed(NoMistake))
    router.callback_query.register(doubt, Pressed(Doubt))
    router.callback_query.register(take_back, Pressed(NoDoubt))
    return router


async def open_(_: object, action: Mistake, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        shown = await doubting.open_(conn, action, reader)
    await _show(answers, shown)


async def close(_: object, action: NoMistake, answers: Answers, reader: Reader) -> None:
    await _show(answers, doubting.close(action, reader))


async def doubt(
    _: object, action: Doubt, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    _only_a_person(subscriber)
    async with database.write() as conn:
        shown = await doubting.doubt(conn, subscriber, action, reader)
    await _show(answers, shown)


async def take_back(
    _: object, action: NoDoubt, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    _only_a_person(subscriber)
    async with database.write() as conn:
        shown = await doubting.take_back(conn, subscriber, action, reader)
    await _show(answers, shown)


def _only_a_person(subscriber: Subscriber) -> None:
    """Groups and channels see no such button."""
    if subscriber.chat_id < 0:
        raise OldButton


async def _show(answers: Answers, shown: Shown | None) -> None:
    """What was pressed gives way to other buttons; the text above, be it a digest, stays as it is."""
    found = still(shown)
    await answers.acknowledge(found.notice)
    await answers.rekey(lambda below: placed(below, found.rows))
