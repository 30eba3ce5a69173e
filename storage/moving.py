"""A chat that gets another id, as a group does that becomes a supergroup."""

from sqlalchemy import Exists, Table, case, delete, exists, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.deliveries import OPEN
from storage.tables import alerts, chat_admins, deliveries, exclusions, follows, subscribers
from storage.upsert import insert

_TWIN = subscribers.alias("twin")


async def move_chat(conn: AsyncConnection, before: int, after: int) -> None:
    """All that is known of a chat goes on under its new id."""
    rows = await conn.execute(select(subscribers.c.id).where(subscribers.c.chat_id == before))
    for subscriber_id in rows.scalars().all():
        await move(conn, subscriber_id, after)
    both = select(literal(after), chat_admins.c.user_id).where(chat_admins.c.chat_id == before)
    known = insert(conn, chat_admins).from_select(["chat_id", "user_id"], both)
    await conn.execute(known.on_conflict_do_nothing())
    await conn.execute(delete(chat_admins).where(chat_admins.c.chat_id == before))


async def leave_thread(conn: AsyncConnection, subscriber_id: int, chat_id: int) -> int:
    """The thread of a reader is gone: the chat itself is the reader from now on. Returns the reader's id."""
    return await _put(conn, subscriber_id, chat_id, 0)


async def move(conn: AsyncConnection, subscriber_id: int, chat_id: int) -> int:
    """Gives a reader another chat. If that has a reader already the two become the one who came first, with
    what both follow and all that is queued for either. Returns the id of the reader who stays."""
    found = await conn.execute(select(subscribers.c.thread_id).where(subscribers.c.id == subscriber_id))
    return await _put(conn, subscriber_id, chat_id, found.scalar_one())


async def _put(conn: AsyncConnection, subscriber_id: int, chat_id: int, thread_id: int) -> int:
    there = subscribers.c.chat_id == chat_id, subscribers.c.thread_id == thread_id
    other = (await conn.execute(select(subscribers.c.id).where(*there))).scalar_one_or_none()
    if other == subscriber_id:
        return subscriber_id
    if other is None:
        stays = subscriber_id
    else:
        stays, goes = sorted((subscriber_id, other))
        await _join(conn, stays, goes)
    place = {"chat_id": chat_id, "thread_id": thread_id}
    await conn.execute(update(subscribers).where(subscribers.c.id == stays).values(place))
    return stays


async def _join(conn: AsyncConnection, stays: int, goes: int) -> None:
    for table in (follows, exclusions):
        await _hand_over(conn, table, stays, goes, "kind", "value")
    await _hand_over(conn, alerts, stays, goes, "article_id")
    theirs = deliveries.c.subscriber_id == goes
    doubled = _has(deliveries, stays, "slot", "part")
    await conn.execute(
        update(deliveries)
        .where(theirs, deliveries.c.state.in_(OPEN), doubled)
        .values(state="cancelled", claimed_until=None, error="the same slot of the chat that it joined")
    )
    await conn.execute(
        update(deliveries).where(theirs, doubled).values(slot=deliveries.c.slot + literal(f" of {goes}"))
    )
    await conn.execute(update(deliveries).where(theirs).values(subscriber_id=stays))
    both = subscribers.c.id.in_((stays, goes))
    watermark = select(func.max(subscribers.c.watermark)).where(both).scalar_subquery()
    # one that only waited to be set up does not silence the one that had digests
    active = exists().where(_TWIN.c.id.in_((stays, goes)), _TWIN.c.state == "active")
    state = case((active, "active"), else_=subscribers.c.state)
    one = update(subscribers).where(subscribers.c.id == stays)
    await conn.execute(one.values(watermark=watermark, state=state))
    await conn.execute(delete(subscribers).where(subscribers.c.id == goes))


async def _hand_over(conn: AsyncConnection, table: Table, stays: int, goes: int, *key: str) -> None:
    """Rows that the one who stays has too go with the one who goes."""
    missing = ~_has(table, stays, *key)
    await conn.execute(
        update(table).where(table.c.subscriber_id == goes, missing).values(subscriber_id=stays)
    )


def _has(table: Table, subscriber_id: int, *key: str) -> Exists:
    own = table.alias()
    same = [own.c[name] == table.c[name] for name in key]
    return exists().where(own.c.subscriber_id == subscriber_id, *same)
