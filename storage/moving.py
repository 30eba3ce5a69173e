"""A chat that gets another id, as a group does that becomes a supergroup."""

from sqlalchemy import Exists, Table, delete, exists, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.deliveries import OPEN
from storage.tables import alerts, deliveries, exclusions, follows, subscribers


async def move(conn: AsyncConnection, subscriber_id: int, chat_id: int) -> int:
    """Gives a reader another chat. If that has a reader already the two become the one who came first, with
    what both follow and all that is queued for either. Returns the id of the reader who stays."""
    found = await conn.execute(select(subscribers.c.id).where(subscribers.c.chat_id == chat_id))
    other = found.scalar_one_or_none()
    if other == subscriber_id:
        return subscriber_id
    if other is None:
        stays = subscriber_id
    else:
        stays, goes = sorted((subscriber_id, other))
        await _join(conn, stays, goes)
    await conn.execute(update(subscribers).where(subscribers.c.id == stays).values(chat_id=chat_id))
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
    await conn.execute(update(subscribers).where(subscribers.c.id == stays).values(watermark=watermark))
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
