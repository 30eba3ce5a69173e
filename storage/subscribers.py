"""Readers, what they follow, and when their digest is due."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import Follow, Subscriber
from storage.tables import deliveries, follows, subscribers
from storage.upsert import insert

_SLOT = "____-__-__ __:__"  # the local date and time of a slot; other deliveries have names of other forms


def read(row: Row[*tuple[Any, ...]]) -> Subscriber:
    """A reader as he is stored."""
    return Subscriber(
        id=row.id,
        chat_id=row.chat_id,
        language=row.language,
        time_zone=row.time_zone,
        slots=tuple(row.slots),
        state=row.state,
        created_at=row.created_at,
        watermark=row.watermark,
        had_digest=row.had_digest,
        next_digest_at=row.next_digest_at,
        quiet_from=row.quiet_from,
        quiet_until=row.quiet_until,
        most=row.most,
        length=row.length,
        style=row.style,
        never_twice=row.never_twice,
        paused_until=row.paused_until,
        strikes=row.strikes,
        struck_at=row.struck_at,
        thread_id=row.thread_id,
        title=row.title,
        suspended_until=row.suspended_until,
        step=row.step,
    )


async def by_chat(conn: AsyncConnection, chat_id: int, thread_id: int = 0) -> Subscriber | None:
    """The reader behind a chat, or behind a thread of one."""
    own = subscribers.c.chat_id == chat_id, subscribers.c.thread_id == thread_id
    row = (await conn.execute(select(subscribers).where(*own))).first()
    return None if row is None else read(row)


async def of_chat(conn: AsyncConnection, chat_id: int) -> list[Subscriber]:
    """The chat itself and all its threads, as far as they are readers."""
    rows = select(subscribers).where(subscribers.c.chat_id == chat_id).order_by(subscribers.c.thread_id)
    return [read(row) for row in await conn.execute(rows)]


async def find(conn: AsyncConnection, subscriber_id: int) -> Subscriber | None:
    """A reader by an id that may be forged or old."""
    row = (await conn.execute(select(subscribers).where(subscribers.c.id == subscriber_id))).first()
    return None if row is None else read(row)


async def get(conn: AsyncConnection, subscriber_id: int) -> Subscriber:
    """A reader by id."""
    return read((await conn.execute(select(subscribers).where(subscribers.c.id == subscriber_id))).one())


async def lock(conn: AsyncConnection, ids: Collection[int]) -> list[Subscriber]:
    """These readers, as nobody else changes them until the transaction ends."""
    chosen = select(subscribers).where(subscribers.c.id.in_(ids)).order_by(subscribers.c.id)
    return [read(row) for row in await conn.execute(chosen.with_for_update())]


async def add(
    conn: AsyncConnection,
    chat_id: int,
    language: str,
    time_zone: str,
    slots: Sequence[str],
    now: datetime,
    next_digest_at: datetime,
    thread_id: int = 0,
) -> Subscriber:
    """Stores a reader, or leaves the one that a double tap has just stored; returns what is there."""
    statement = insert(conn, subscribers).values(
        chat_id=chat_id,
        thread_id=thread_id,
        language=language,
        time_zone=time_zone,
        slots=list(slots),
        state="active",
        created_at=now,
        watermark=0,
        had_digest=False,
        next_digest_at=next_digest_at,
        step="language",
    )
    await conn.execute(statement.on_conflict_do_nothing(index_elements=["chat_id", "thread_id"]))
    own = subscribers.c.chat_id == chat_id, subscribers.c.thread_id == thread_id
    return read((await conn.execute(select(subscribers).where(*own))).one())


async def note(conn: AsyncConnection, subscriber_id: int, **values: Any) -> None:
    """Sets columns of a reader, if there still is one."""
    await conn.execute(update(subscribers).where(subscribers.c.id == subscriber_id).values(**values))


async def change(conn: AsyncConnection, subscriber_id: int, **values: Any) -> Subscriber:
    """Sets columns of a reader; returns the reader as he is now."""
    await note(conn, subscriber_id, **values)
    return await get(conn, subscriber_id)


async def last_slot(conn: AsyncConnection, subscriber_id: int) -> str:
    """The last slot for which a reader has a digest, "2026-11-22 08:00"; empty when there is none."""
    found = await conn.execute(
        select(func.max(deliveries.c.slot)).where(
            deliveries.c.subscriber_id == subscriber_id, deliveries.c.slot.like(_SLOT)
        )
    )
    return found.scalar_one() or ""


async def follow(conn: AsyncConnection, subscriber_id: int, wanted: Follow) -> bool:
    """Adds a follow; False when it was there already."""
    statement = insert(conn, follows).values(
        subscriber_id=subscriber_id, kind=wanted.kind, value=wanted.value, label=wanted.label
    )
    added = await conn.execute(statement.on_conflict_do_nothing().returning(follows.c.id))
    return added.first() is not None


async def at_once(conn: AsyncConnection, subscriber_id: int, follow_id: int, *, wanted: bool) -> bool:
    """Whether one of this reader's own follows alerts; False when there is no such follow."""
    own = follows.c.id == follow_id, follows.c.subscriber_id == subscriber_id
    set_ = await conn.execute(update(follows).where(*own).values(at_once=wanted).returning(follows.c.id))
    return set_.first() is not None


async def unfollow(conn: AsyncConnection, subscriber_id: int, wanted: Follow) -> bool:
    """Removes a follow; False when there was none."""
    removed = await conn.execute(
        delete(follows)
        .where(
            follows.c.subscriber_id == subscriber_id,
            follows.c.kind == wanted.kind,
            follows.c.value == wanted.value,
        )
        .returning(follows.c.id)
    )
    return removed.first() is not None


async def follows_of(conn: AsyncConnection, ids: Collection[int]) -> defaultdict[int, tuple[Follow, ...]]:
    """What these readers follow, in the order of following."""
    rows = await conn.execute(select(follows).where(follows.c.subscriber_id.in_(ids)).order_by(follows.c.id))
    found: defaultdict[int, tuple[Follow, ...]] = defaultdict(tuple)
    for row in rows:
        found[row.subscriber_id] += (Follow(row.kind, row.value, row.label, row.id, row.at_once),)
    return found


async def follow_by_id(conn: AsyncConnection, subscriber_id: int, follow_id: int) -> Follow | None:
    """One of this reader's own follows."""
    row = (
        await conn.execute(
            select(follows).where(follows.c.id == follow_id, follows.c.subscriber_id == subscriber_id)
        )
    ).first()
    return None if row is None else Follow(row.kind, row.value, row.label, row.id, row.at_once)
