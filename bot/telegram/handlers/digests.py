"""/digest and its buttons."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Update

from bot import follows
from bot.actions import Again, Digest, Rest
from bot.digest import plan, rest
from bot.digest.deliver import Deliveries
from bot.render import screens
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.pressed import Pressed
from storage import deliveries as outbox
from storage import records, subscribers
from storage.database import Connection, Database
from storage.records import Subscriber


def make_router() -> Router:
    router = Router(name="digests")
    router.message.register(digest, Command("digest", ignore_case=True))
    router.callback_query.register(digest, Pressed(Digest))
    router.callback_query.register(again, Pressed(Again))
    router.callback_query.register(more, Pressed(Rest))
    return router


async def digest(
    _: object,
    event_update: Update,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    reader: Reader,
    deliveries: Deliveries,
) -> None:
    async with database.write() as conn:
        request = f"update {event_update.update_id}"
        queued = await plan.on_demand(conn, subscriber, request, reader.now)
        message = None if queued else await _nothing(conn, subscriber, reader)
    if message:
        await answers.send(message)
    else:
        deliveries.wake()


async def _nothing(conn: Connection, subscriber: Subscriber, reader: Reader) -> records.Message:
    if not (await subscribers.follows_of(conn, [subscriber.id]))[subscriber.id]:
        return await follows.follows_screen(conn, subscriber, reader.t)
    when = screens.next_time(subscriber, reader) if subscriber.state == "active" else None
    return screens.nothing(when, await outbox.last_digest(conn, subscriber.id) is not None, reader.t)


async def again(
    _: object,
    event_update: Update,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    reader: Reader,
    deliveries: Deliveries,
) -> None:
    async with database.write() as conn:
        request = f"update {event_update.update_id}"
        queued = await plan.again(conn, subscriber, request, reader.now)
    deliveries.wake()
    if not queued:
        await answers.acknowledge(reader.t("digest-gone"))


async def more(
    _: object, action: Rest, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    async with database.read() as conn:
        messages = await rest.messages(conn, action.key, action.position, reader, subscriber.length)
    await answers.send(*messages)
