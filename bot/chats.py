"""Groups, channels and their threads as readers: they come, are set up, go and come back."""

from collections.abc import Sequence
from datetime import datetime

from bot import reader as readers
from storage import chat_admins, deliveries, subscribers
from storage.database import Connection
from storage.records import Subscriber

REMOVED = "the bot was removed from the chat"


async def known(
    conn: Connection, chat_id: int, title: str | None, language: str, zone: str, now: datetime
) -> Subscriber:
    """The chat as a reader. A new one gets nothing before one of its administrators has set it up."""
    found = await subscribers.by_chat(conn, chat_id)
    if found is None:
        await readers.arrive(conn, chat_id, language, zone, now)
        found = await subscribers.by_chat(conn, chat_id)
        assert found is not None  # noqa: S101 - it has just been stored
        return await subscribers.change(conn, found.id, state="stopped", title=title)
    return found if found.title == title else await subscribers.change(conn, found.id, title=title)


async def thread_of(conn: Connection, chat: Subscriber, thread_id: int, now: datetime) -> Subscriber:
    """A thread of the chat as a reader of its own, who follows nothing yet."""
    found = await subscribers.by_chat(conn, chat.chat_id, thread_id)
    if found is not None:
        return found
    new = await readers.arrive(conn, chat.chat_id, chat.language, chat.time_zone, now, thread_id)
    return await subscribers.change(conn, new.id, title=chat.title, step="done")


def is_set_up(chat: Subscriber) -> bool:
    return chat.step == "done"


async def set_up(conn: Connection, chat: Subscriber, now: datetime) -> Subscriber:
    """From now on what it follows comes."""
    chat = await subscribers.change(conn, chat.id, step="done")
    return await readers.revive(conn, chat, now)


async def removed(conn: Connection, chat_id: int) -> None:
    """The bot is not in the chat any more; what it follows is kept."""
    for each in await subscribers.of_chat(conn, chat_id):
        if each.state == "active":
            await readers.lost(conn, each, REMOVED)
        elif each.state == "stopped" and not is_set_up(each):
            await subscribers.change(conn, each.id, state="unreachable")


async def returned(conn: Connection, chat_id: int, now: datetime) -> None:
    """The bot is in the chat and may write there, again perhaps."""
    for each in await subscribers.of_chat(conn, chat_id):
        if each.state == "unreachable" and is_set_up(each):
            await readers.revive(conn, each, now)
        elif each.state == "unreachable":
            await subscribers.change(conn, each.id, state="stopped")
        if each.suspended_until is not None:
            await subscribers.change(conn, each.id, suspended_until=None)
            await deliveries.release(conn, each.id, now)


async def noted(conn: Connection, chat_id: int, user_id: int) -> bool:
    """Whether it is known that he looks after the chat."""
    return user_id in await chat_admins.of_chat(conn, chat_id)


async def of_admin(conn: Connection, user_id: int) -> Sequence[Subscriber]:
    """The chats that somebody was seen to look after."""
    return await chat_admins.chats_of(conn, user_id)
