"""Groups and channels: the bot is added, made an administrator, removed; and whose settings are wanted."""

import asyncio
import logging

from aiogram import Bot, F, Router
from aiogram.filters import CommandStart
from aiogram.types import ChatMemberAdministrator, ChatMemberRestricted, ChatMemberUpdated, Message, User

from bot import chats
from bot.digest.outcomes import Flooded, Later, Outcome, Sent, Unsent
from bot.digest.pace import Pace
from bot.i18n import Translator, language_for, translator
from bot.reader import Clock
from bot.render import chats as render
from bot.telegram.answers import AGAIN_AFTER, Answers
from bot.telegram.pressed import Opens
from bot.telegram.rights import Rights
from bot.telegram.sender import TelegramSender
from storage import chat_admins, records
from storage.database import Database
from storage.records import Subscriber

log = logging.getLogger(__name__)

OUT = ("left", "kicked")


def make_router() -> Router:
    router = Router(name="groups")
    router.my_chat_member.register(removed, F.chat.type != "private", F.new_chat_member.status.in_(OUT))
    router.my_chat_member.register(changed, F.chat.type != "private")
    router.message.register(start, CommandStart(ignore_case=True), F.chat.type != "private")
    router.callback_query.register(choose, Opens("chats"))
    return router


async def start(event: Message, answers: Answers, t: Translator) -> None:
    await answers.send(render.question(event.chat.type, t))


async def choose(
    _: object,
    answers: Answers,
    event_from_user: User,
    bot: Bot,
    database: Database,
    rights: Rights,
    t: Translator,
) -> None:
    async with database.read() as conn:
        seen = await chats.of_admin(conn, event_from_user.id)
    own = [chat for chat in seen if await rights.is_admin(bot, chat.chat_id, event_from_user.id)]
    await answers.replace(render.chooser(own, t))


async def removed(event: ChatMemberUpdated, database: Database, rights: Rights) -> None:
    rights.forget(event.chat.id)
    async with database.write() as conn:
        await chats.removed(conn, event.chat.id)


async def changed(
    event: ChatMemberUpdated,
    bot: Bot,
    database: Database,
    rights: Rights,
    pace: Pace,
    clock: Clock,
    zone: object,
) -> None:
    """Added, or with other rights than before."""
    rights.forget(event.chat.id)
    adder, language = event.from_user, language_for(event.from_user.language_code)
    looks_after = not adder.is_bot and await rights.is_admin(bot, event.chat.id, adder.id)
    async with database.write() as conn:
        chat = await chats.known(conn, event.chat.id, event.chat.title, language, str(zone), clock())
        if looks_after:
            await chat_admins.note(conn, chat.chat_id, adder.id)
        if _may_write(event):
            await chats.returned(conn, chat.chat_id, clock())
    was_out = event.old_chat_member.status in OUT
    if chats.is_set_up(chat) or not (was_out or event.chat.type == "channel"):
        return
    t = translator(chat.language)
    if _may_write(event):
        message = render.question(event.chat.type, t)
    else:
        message = render.powerless(event.chat.title or "", t)
    await _ask(bot, pace, chat, message, adder if looks_after else None, event.chat.type)


async def _ask(
    bot: Bot, pace: Pace, chat: Subscriber, message: records.Message, adder: User | None, kind: str
) -> None:
    """In private the one who added the bot, if it may write to him; else in the group. A channel's readers
    are not bothered."""
    if adder is not None:
        outcome = await _send(bot, pace, adder.id, render.for_chat(message, chat, named=True))
        if isinstance(outcome, Sent):
            return
    if kind != "channel":
        outcome = await _send(bot, pace, chat.chat_id, render.for_chat(message, chat, named=False))
        if not isinstance(outcome, Sent):
            log.info("a chat was not asked whether it wants digests: %s", outcome)


async def _send(bot: Bot, pace: Pace, chat_id: int, message: records.Message) -> Outcome:
    """Sends it, and again when what failed may pass: Telegram tells but once that the bot was added."""
    sender = TelegramSender(bot)
    for pause in AGAIN_AFTER:
        async with pace.answer(chat_id):
            outcome = await sender.send(chat_id, message)
        if isinstance(outcome, Flooded):
            pace.flooded(chat_id, outcome.seconds)
        elif isinstance(outcome, Later | Unsent):
            await asyncio.sleep(pause)
        else:
            return outcome
    async with pace.answer(chat_id):
        return await sender.send(chat_id, message)


def _may_write(event: ChatMemberUpdated) -> bool:
    now = event.new_chat_member
    if isinstance(now, ChatMemberRestricted):
        return now.can_send_messages
    if event.chat.type == "channel":
        return isinstance(now, ChatMemberAdministrator) and bool(now.can_post_messages)
    return True
