"""Readers whose digest is due, as planning needs them: by the hundred thousand, as plain rows."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ScalarSelect, Table, Text, cast, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.bulk import among
from storage.database import in_order
from storage.tables import alerts, exclusions, follows, subscribers

PLAN_LOCK = 5  # two who move the same readers at once would wait for each other for ever


class Due(NamedTuple):  # made in a third of a frozen dataclass's time
    """A reader whose digest is due. What he follows and excludes are lines: kind, a space, value."""

    id: int
    language: str
    time_zone: str
    slots: str  # as they are stored
    watermark: int
    had_digest: bool
    most: int
    length: str
    paused_until: datetime | None
    follows: str | None
    exclusions: str | None
    was_alerted: bool  # of something that may not be behind him yet


class AsRead(NamedTuple):
    """What of readers a decision rests on."""

    language: str
    time_zone: str
    slots: str
    watermark: int
    had_digest: bool


def _lines(table: Table) -> ScalarSelect[str]:
    own = table.c.subscriber_id == subscribers.c.id
    line = table.c.kind + " " + table.c.value
    return select(func.aggregate_strings(line, "\n")).where(own).scalar_subquery()


_DUE = select(
    subscribers.c.id,
    subscribers.c.language,
    subscribers.c.time_zone,
    cast(subscribers.c.slots, Text),
    subscribers.c.watermark,
    subscribers.c.had_digest,
    subscribers.c.most,
    subscribers.c.length,
    subscribers.c.paused_until,
    _lines(follows),
    _lines(exclusions),
    exists().where(alerts.c.subscriber_id == subscribers.c.id),
).order_by(subscribers.c.next_digest_at, subscribers.c.id)


async def due(conn: AsyncConnection, now: datetime, limit: int) -> list[Due]:
    """Active readers whose digest is due, the longest waiting first, but for those to whom the bot may not
    write: theirs comes late, when it may again."""
    suspended_until = subscribers.c.suspended_until
    may_write = or_(suspended_until.is_(None), suspended_until <= now)
    is_due = subscribers.c.state == "active", subscribers.c.next_digest_at <= now, may_write
    found = await conn.execute(_DUE.where(*is_due).limit(limit))
    return list(map(Due._make, found.all()))  # fetched at once: one by one takes twice as long


async def alone(conn: AsyncConnection) -> None:
    """Lets one at a time move readers, until the transaction ends."""
    await in_order(conn, PLAN_LOCK)


async def advance(
    conn: AsyncConnection,
    ids: Collection[int],
    as_read: AsRead,
    now: datetime,
    next_digest_at: datetime,
    watermark: int | None,
) -> set[int]:
    """Moves those of the readers who are due still, and still as they were read, to their next digest, and
    puts what came up to `watermark` behind them, if it is given. Returns who was moved."""
    values: dict[str, object] = {"next_digest_at": next_digest_at}
    if watermark is not None:
        values |= {"watermark": watermark, "had_digest": True}
    moved = await conn.execute(
        update(subscribers)
        .where(
            among(conn, subscribers.c.id, ids),
            subscribers.c.state == "active",
            subscribers.c.next_digest_at <= now,
            subscribers.c.language == as_read.language,
            subscribers.c.time_zone == as_read.time_zone,
            cast(subscribers.c.slots, Text) == as_read.slots,
            subscribers.c.watermark == as_read.watermark,
            subscribers.c.had_digest == as_read.had_digest,
        )
        .values(values)
        .returning(subscribers.c.id)
    )
    return set(moved.scalars().all())
