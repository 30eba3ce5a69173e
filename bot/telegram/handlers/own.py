"""/stop, /export, /privacy and their buttons."""

import asyncio

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot import ask, own, preferences
from bot import reader as readers
from bot.actions import Own, Save, Set
from bot.ask.question import parse
from bot.digest.plan import reader_of
from bot.digest.retention import KEPT
from bot.i18n import Translator
from bot.render import own as render
from bot.render import quotes as shown
from bot.render.citation import Reader
from bot.render.quotes import Asked
from bot.telegram.answers import Answers
from bot.telegram.pressed import OldButton, Pressed
from storage import records
from storage.database import Connection, Database
from storage.records import Subscriber


def make_router(contact: str) -> Router:
    """`contact` is whom to write to about one's data; empty when there is nobody."""
    router = Router(name="own")
    router.message.register(stop, Command("stop", ignore_case=True))
    router.message.register(export, Command("export", ignore_case=True))
    router.callback_query.register(save, Pressed(Save))

    async def privacy(_: object, answers: Answers, t: Translator) -> None:
        await answers.send(render.privacy(KEPT.days, contact, t))

    router.message.register(privacy, Command("privacy", ignore_case=True))
    router.callback_query.register(do, Pressed(Own))
    return router


async def stop(
    _: object, answers: Answers, database: Database, subscriber: Subscriber, t: Translator
) -> None:
    async with database.write() as conn:
        await readers.stop(conn, subscriber)
    await answers.send(render.stopped(t))


async def export(
    _: Message,
    command: CommandObject,
    answers: Answers,
    database: Database,
    subscriber: Subscriber,
    reader: Reader,
) -> None:
    words = command.args or ""
    async with database.read() as conn:
        if not words.strip():
            file = await own.export(conn, subscriber, reader.t)
        else:
            found = await _asked(conn, words, reader)
    await (answers.send(*found) if words.strip() else answers.document(file))


async def _asked(conn: Connection, words: str, reader: Reader) -> tuple[records.Message, ...]:
    """In which form; or what `/quotes` would answer, where it is not clear what is meant."""
    today = reader.now.astimezone(reader.zone).date()
    asked = await ask.understand(conn, parse(words, today), today)
    action = shown.button(asked, 0) if isinstance(asked, Asked) else None
    if action is None or not isinstance(asked, Asked):
        return await ask.answer(conn, words, reader)
    return (render.as_file(shown.understood(asked, reader), action, reader.t),)


async def save(_: object, action: Save, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        asked = await ask.asked_by(conn, action.quotes)
        found = await own.find(conn, asked, reader) if asked else ()
    if asked is None or action.form not in render.FORMS:
        raise OldButton
    if not found:
        await answers.acknowledge(reader.t("quotes-none-anybody"))
        return
    await answers.document(await asyncio.to_thread(own.as_file, action.form, asked, found, reader))


async def do(
    _: object, action: Own, answers: Answers, database: Database, subscriber: Subscriber, reader: Reader
) -> None:
    t = reader.t
    match action.deed:
        case "export":
            async with database.read() as conn:
                file = await own.export(conn, subscriber, t)
            await answers.document(file)
        case "erase":
            await answers.replace(render.erase(t))
        case "erase-yes":
            await own.erase(database, subscriber.id)
            await answers.replace(render.erased(t))
        case "pause-day" | "pause-week":
            async with database.write() as conn:
                message = await _paused(conn, subscriber, action.deed.partition("-")[2], reader)
            await answers.replace(message)
        case "keep":
            await answers.replace(render.kept(t))
        case _:
            raise OldButton


async def _paused(conn: Connection, subscriber: Subscriber, length: str, reader: Reader) -> records.Message:
    """A pause instead of a stop."""
    subscriber = await readers.revive(conn, subscriber, reader.now)
    reader = reader_of(subscriber, reader.now)
    message = await preferences.set_(conn, subscriber, Set("pause", length), reader)
    return message or await preferences.screen(conn, subscriber, "pause", reader)
