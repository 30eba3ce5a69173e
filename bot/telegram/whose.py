"""Whom a message or a pressed button concerns: the one who acts, or a group, channel or thread; and whether
he may. Asked at every action, whatever a button says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from aiogram import Bot
from aiogram.types import CallbackQuery, Chat, InaccessibleMessage, Message, User

from bot import actions, chats
from bot.actions import About, Action, BadAction, Quotes, Rest, Search
from bot.i18n import language_for
from bot.reader import arrive
from bot.telegram.rights import Rights
from storage import chat_admins, moving, subscribers
from storage.database import Database
from storage.records import Subscriber

READING = (About, Quotes, Rest, Search)  # what everybody in a chat may press: it changes nothing there
READING_COMMANDS = frozenset({"help", "person", "privacy", "quotes", "search"})
NO_SET_UP = frozenset({"start", "stop"})  # commands that do not make a chat one that is set up
Event = Message | CallbackQuery


class NotTheirs(Exception):
    """Only an administrator of the chat may do this."""


@dataclass(frozen=True, slots=True)
class Found:
    """The reader whom it concerns. `is_guest`: who acts only reads there."""

    subscriber: Subscriber
    is_guest: bool = False


class Whose:
    def __init__(self, database: Database, zone: str, rights: Rights, now: Callable[[], datetime]) -> None:
        self._database = database
        self._zone = zone
        self._rights = rights
        self._now = now

    async def find(self, event: Event, user: User, bot: Bot) -> Found:
        """Raises NotTheirs."""
        named, action = _wanted(event)
        if is_private(event):
            if named is None:
                return Found(await self._self(user))
            return Found(await self._looked_after(named, user, bot))
        chat_id = chat_of(event).id
        if named is None:
            chat = await self._here(event, user)
        else:
            chat = await self._named(named)
            if chat.chat_id != chat_id:
                raise NotTheirs
        if await self._is_admin(event, user, bot):
            return Found(await self._set_up(chat, event, user, action))
        if not _only_reads(event, action):
            raise NotTheirs
        return Found(chat, is_guest=True)

    async def moved(self, before: int, after: int) -> None:
        """A group has become a supergroup."""
        async with self._database.write() as conn:
            await moving.move_chat(conn, before, after)

    async def _self(self, user: User) -> Subscriber:
        async with self._database.read() as conn:
            known = await subscribers.by_chat(conn, user.id)
        if known is not None:
            return known
        async with self._database.write() as conn:
            return await arrive(conn, user.id, language_for(user.language_code), self._zone, self._now())

    async def _looked_after(self, subscriber_id: int, user: User, bot: Bot) -> Subscriber:
        """The chat that a button in the private chat names, if he looks after it now."""
        chat = await self._named(subscriber_id)
        if not await self._rights.is_admin(bot, chat.chat_id, user.id):
            async with self._database.write() as conn:
                await chat_admins.forget(conn, chat.chat_id, user.id)
            raise NotTheirs
        if chats.is_set_up(chat):
            return chat
        async with self._database.write() as conn:
            return await chats.set_up(conn, chat, self._now())

    async def _named(self, subscriber_id: int) -> Subscriber:
        async with self._database.read() as conn:
            chat = await subscribers.find(conn, subscriber_id)
        if chat is None or chat.chat_id > 0:
            raise NotTheirs
        return chat

    async def _here(self, event: Event, user: User) -> Subscriber:
        """The thread in which it was said if that is a reader, else the chat."""
        chat = chat_of(event)
        thread = thread_of(event)
        async with self._database.read() as conn:
            own = await subscribers.by_chat(conn, chat.id, thread) if thread else None
            known = own or await subscribers.by_chat(conn, chat.id)
        if known is not None and known.title == chat.title:
            return known
        async with self._database.write() as conn:
            language = language_for(user.language_code)
            found = await chats.known(conn, chat.id, chat.title, language, self._zone, self._now())
        return own or found

    async def _is_admin(self, event: Event, user: User, bot: Bot) -> bool:
        """An administrator who does not show himself writes in the chat's own name."""
        chat_id = chat_of(event).id
        if isinstance(event, Message) and event.sender_chat is not None:
            return event.sender_chat.id == chat_id
        return await self._rights.is_admin(bot, chat_id, user.id)

    async def _set_up(self, chat: Subscriber, event: Event, user: User, action: Action | None) -> Subscriber:
        """What an administrator does sets the chat up; /subscribe in a thread makes it a reader."""
        async with self._database.read() as conn:
            is_noted = user.is_bot or await chats.noted(conn, chat.chat_id, user.id)
        command = command_of(event)
        thread = thread_of(event) if command == "subscribe" else 0
        begins = not chats.is_set_up(chat) and command not in NO_SET_UP and not _only_reads(event, action)
        if is_noted and not begins and thread in (0, chat.thread_id):
            return chat
        async with self._database.write() as conn:
            if not is_noted:
                await chat_admins.note(conn, chat.chat_id, user.id)
            if thread and not chat.thread_id:
                return await chats.thread_of(conn, chat, thread, self._now())
            return await chats.set_up(conn, chat, self._now()) if begins else chat


def is_addressed(event: Event, bot: User) -> bool:
    """Whether something in a group is said to the bot: a command with its name, or a reply to it."""
    if isinstance(event, CallbackQuery):
        return True
    if not event.text or event.via_bot is not None:
        return False
    head = event.text.split(maxsplit=1)[0]
    if head.startswith("/") and "@" in head:
        return head.partition("@")[2].lower() == (bot.username or "").lower()
    replied = event.reply_to_message
    return replied is not None and replied.from_user is not None and replied.from_user.id == bot.id


def is_private(event: Event) -> bool:
    return chat_of(event).type == "private" if _message(event) else False


def chat_of(event: Event) -> Chat:
    message = _message(event)
    assert message is not None  # noqa: S101 - buttons of inline messages have none, and are not asked about
    return message.chat


def thread_of(event: Event) -> int:
    """The thread of a forum in which it was said; 0 for none."""
    message = _message(event)
    is_thread = isinstance(message, Message) and message.is_topic_message
    return (message.message_thread_id or 0) if is_thread and isinstance(message, Message) else 0


def command_of(event: Event) -> str:
    """The command in a message, without the bot's name; "" for none."""
    text = (event.text or "") if isinstance(event, Message) else ""
    return text.split(maxsplit=1)[0][1:].partition("@")[0].lower() if text.startswith("/") else ""


def _message(event: Event) -> Message | InaccessibleMessage | None:
    return event if isinstance(event, Message) else event.message


def _wanted(event: Event) -> tuple[int | None, Action | None]:
    """Whom the event names and what the button means. A command that answers a screen of a chat's settings
    concerns that chat."""
    if isinstance(event, CallbackQuery):
        return _read(event.data or "")
    replied = event.reply_to_message if command_of(event) else None
    markup = replied.reply_markup if replied and replied.from_user and replied.from_user.is_bot else None
    for row in markup.inline_keyboard if markup else ():
        for button in row:
            named, _ = _read(button.callback_data or "")
            if named is not None:
                return named, None
    return None, None


def _read(data: str) -> tuple[int | None, Action | None]:
    try:
        named, rest = actions.of_whom(data)
        return named, actions.unpack(rest)
    except BadAction:
        return None, None


def action_of(event: CallbackQuery) -> Action | None:
    """What the button means; None for what no button of ours says."""
    return _read(event.data or "")[1]


def _only_reads(event: Event, action: Action | None) -> bool:
    if isinstance(event, CallbackQuery):
        return action is None or isinstance(action, READING)
    return not (event.text or "").startswith("/") or command_of(event) in READING_COMMANDS
