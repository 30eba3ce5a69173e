"""Who looks after which group or channel, as far as the bot has seen."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import Subscriber
from storage.subscribers import read
from storage.tables import chat_admins, subscribers
from storage.upsert import insert

MOST_CHATS = 40  # on one screen of buttons


async def note(conn: AsyncConnection, chat_id: int, user_id: int) -> None:
    """He was seen to look after it."""
    row = insert(conn, chat_admins).values(chat_id=chat_id, user_id=user_id)
    await conn.execute(row.on_conflict_do_nothing())


async def forget(conn: AsyncConnection, chat_id: int, user_id: int) -> None:
    """He does not look after it any more."""
    await conn.execute(
        delete(chat_admins).where(chat_admins.c.chat_id == chat_id, chat_admins.c.user_id == user_id)
    )


async def of_chat(conn: AsyncConnection, chat_id: int) -> list[int]:
    """The ids of those who look after a chat."""
    rows = select(chat_admins.c.user_id).where(chat_admins.c.chat_id == chat_id)
    return list((await conn.execute(rows.order_by(chat_admins.c.user_id))).scalars())


async def chats_of(conn: AsyncConnection, user_id: int) -> list[Subscriber]:
    """The readers, chats and threads, that somebody looks after and the bot is in."""
    rows = (
        select(subscribers)
        .join(chat_admins, chat_admins.c.chat_id == subscribers.c.chat_id)
        .where(chat_admins.c.user_id == user_id, subscribers.c.state != "unreachable")
        .order_by(subscribers.c.chat_id, subscribers.c.thread_id)
        .limit(MOST_CHATS)
    )
    return [read(row) for row in await conn.execute(rows)]
