"""For admins alone: /sources, /addsource, their buttons, and articles that they send. Others are answered as
if there were no such thing."""

import logging
from collections.abc import Collection
from functools import partial

from aiogram import Bot, F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.exceptions import AiogramError
from aiogram.filters import Command, CommandObject, CommandStart, Filter
from aiogram.types import CallbackQuery, Message, TelegramObject, User
from aiogram.types import Message as TelegramMessage

from bot import adding, sent, watching
from bot.actions import AddAs, Sent, Source, Sources, Stored
from bot.i18n import Translator
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from bot.render import adding as render
from bot.render import screens
from bot.render.citation import Reader
from bot.telegram.answers import Answers
from bot.telegram.errands import Errands
from bot.telegram.menu import for_admin
from bot.telegram.pressed import Pressed, still
from bot.telegram.sender import inline_name
from bot.telegram.whose import is_private
from storage.database import Database

log = logging.getLogger(__name__)

SLOW = ("check", "offer")  # deeds for which a site has to be read


class ByAdmin(Filter):
    """Lets through what an admin does in his private chat: asked at every message and every press."""

    def __init__(self, admins: Collection[int]) -> None:
        self._admins = frozenset(admins)

    async def __call__(self, event: TelegramObject, event_from_user: User | None = None) -> bool:
        is_alone = isinstance(event, Message | CallbackQuery) and is_private(event)
        return is_alone and event_from_user is not None and event_from_user.id in self._admins


class Article(Filter):
    """Lets through what may be an article: a short message with an address, or a long text."""

    async def __call__(self, event: Message) -> bool:
        text = _text(event)
        is_command = text.startswith("/")
        return not is_command and (sent.address(text) is not None or sent.is_article(text))


def make_router(admins: Collection[int]) -> Router:
    router = Router(name="sources")
    router.message.filter(ByAdmin(admins))
    router.callback_query.filter(ByAdmin(admins))
    router.message.register(greet, CommandStart(ignore_case=True))
    router.message.register(help_, Command("help", ignore_case=True))
    router.message.register(list_, Command("sources", ignore_case=True))
    router.message.register(add, Command("addsource", ignore_case=True))
    router.message.register(offer_to_store, F.text | F.caption, Article())
    router.callback_query.register(turn, Pressed(Sources))
    router.callback_query.register(press, Pressed(Source))
    router.callback_query.register(add_as, Pressed(AddAs))
    router.callback_query.register(take, Pressed(Sent))
    router.callback_query.register(reconsider, Pressed(Stored))
    return router


async def greet(event: Message, bot: Bot) -> None:
    """Telegram takes an admin's own menu only when he has written to the bot."""
    try:
        await for_admin(bot, event.chat.id)
    except AiogramError as error:
        log.warning("an admin’s menu could not be set: %s", type(error).__name__)
    raise SkipHandler  # the greeting itself is everybody's


async def help_(_: object, bot: Bot, answers: Answers, t: Translator) -> None:
    await answers.send(screens.help_(t, screens.ADMIN_COMMANDS, inline=await inline_name(bot)))


async def list_(_: object, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        message = await watching.listed(conn, 0, reader)
    await answers.send(message)


async def turn(_: object, action: Sources, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.read() as conn:
        message = await watching.listed(conn, action.start, reader)
    await answers.replace(message)


async def add(
    _: object,
    command: CommandObject,
    answers: Answers,
    errands: Errands,
    database: Database,
    site: Site,
    reader: Reader,
) -> None:
    wanted = adding.wish(command.args or "")
    if wanted is None:
        await answers.send(render.how_to_add(reader.t))
        return
    await errands.run(answers, reader.t, partial(adding.find, database, site, wanted, reader))


async def press(
    _: object,
    action: Source,
    answers: Answers,
    errands: Errands,
    database: Database,
    site: Site,
    worker: Worker,
    reader: Reader,
) -> None:
    if action.deed in SLOW:
        work = partial(adding.look, database, site, worker, action.source_id, reader)
        await errands.run(answers, reader.t, work)
        return
    async with database.write() as conn:
        message = await adding.pressed(conn, action, reader)
    await answers.replace(still(message))


async def add_as(_: object, action: AddAs, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.write() as conn:
        message = await adding.add_as(conn, action, reader)
    await answers.replace(still(message))


async def offer_to_store(event: Message, answers: Answers, t: Translator) -> None:
    is_link = sent.address(_text(event)) is not None
    await answers.reply(render.sent_link(t) if is_link else render.sent_text(t))


async def take(
    event: CallbackQuery,
    action: Sent,
    answers: Answers,
    errands: Errands,
    database: Database,
    site: Site,
    worker: Worker,
    reader: Reader,
) -> None:
    """Does with what the admin sent as he wishes. It stands in the message that ours replies to."""
    text = _replied(event)
    url = sent.address(text)
    if action.deed == "leave":
        await answers.replace(render.left(reader.t))
    elif action.deed == "store" and url:
        await errands.run(answers, reader.t, partial(sent.store_link, database, site, url, reader))
    elif action.deed == "store" and sent.is_article(text):
        await errands.run(answers, reader.t, partial(sent.store_text, database, worker, text, reader))
    elif action.deed == "source" and url:
        wanted = adding.Wish(url, "")
        await errands.run(answers, reader.t, partial(adding.find, database, site, wanted, reader))
    else:
        await answers.replace(render.gone(reader.t))


async def reconsider(_: object, action: Stored, answers: Answers, database: Database, reader: Reader) -> None:
    async with database.write() as conn:
        message = await sent.reconsidered(conn, action, reader)
    await answers.replace(still(message))


def _text(message: Message) -> str:
    """What is written in a message, or below its picture."""
    return message.text or message.caption or ""


def _replied(event: CallbackQuery) -> str:
    shown = event.message if isinstance(event.message, TelegramMessage) else None
    return _text(shown.reply_to_message) if shown and shown.reply_to_message else ""
