"""What became of what was to be sent: row by row, and in numbers. A year's rows are many millions: what is
asked here is answered from their end, or from indexes of the few that are open or went wrong."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Text, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.corrections import LAST
from storage.deliveries import CLAIMED, OPEN, PENDING
from storage.records import DeliveryState
from storage.tables import articles, deliveries, digests, subscribers

# In the words of the partial index, so that SQLite uses it.
TROUBLED = ("failed", "ambiguous", "cancelled")
_TROUBLED = deliveries.c.state.in_([literal_column(f"'{state}'", Text) for state in TROUBLED])


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the outbox. `ambiguous` times it ended without our learning how; `edits` is the id of the row
    whose message it puts right."""

    id: int
    chat_id: int
    slot: str
    part: int
    state: DeliveryState
    attempts: int
    ambiguous: int
    queued_at: datetime | None
    sent_at: datetime | None
    message_id: int | None
    edits: int | None
    error: str | None


@dataclass(frozen=True, slots=True)
class Totals:
    """What was planned since a moment, by state; why what failed did, the most frequent reasons first; what
    is open, whenever it was planned, and since when the oldest of it waits. `unsure` counts the messages that
    were perhaps sent twice, or perhaps not at all; `articles` are those first seen since then."""

    planned: dict[DeliveryState, int]
    unsure: int
    reasons: tuple[tuple[str, int], ...]
    open: int
    oldest_at: datetime | None
    readers: dict[str, int]
    articles: int


async def listed(
    conn: AsyncConnection,
    *,
    chat_id: int | None = None,
    state: DeliveryState | None = None,
    below: int | None = None,
    limit: int,
) -> list[Entry]:
    """The newest rows, or those below an id; of one chat or in one state, if so asked."""
    wanted = select(deliveries, subscribers.c.chat_id).join(
        subscribers, subscribers.c.id == deliveries.c.subscriber_id
    )
    conditions = _of_state(state)
    if chat_id is not None:
        conditions.append(subscribers.c.chat_id == chat_id)
    if below is not None:
        conditions.append(deliveries.c.id < below)
    rows = await conn.execute(wanted.where(*conditions).order_by(deliveries.c.id.desc()).limit(limit))
    return [
        Entry(
            row.id,
            row.chat_id,
            row.slot,
            row.part,
            row.state,
            row.attempts,
            row.ambiguous,
            row.queued_at,
            row.sent_at,
            row.message_id,
            row.edits,
            row.error,
        )
        for row in rows
    ]


def _of_state(state: DeliveryState | None) -> list[ColumnElement[bool]]:
    if state is None:
        return []
    own = deliveries.c.state == literal_column(f"'{state}'", Text)
    return [_TROUBLED, own] if state in TROUBLED else [own]


async def totals(conn: AsyncConnection, since: datetime, most_reasons: int) -> Totals:
    """What the outbox and its surroundings come to."""
    first = await _first(conn, since)
    planned: dict[DeliveryState, int] = {}
    unsure = 0
    if first is not None:
        by_state = (
            select(deliveries.c.state, func.count(), func.count().filter(deliveries.c.ambiguous > 0))
            .where(deliveries.c.id >= first)
            .group_by(deliveries.c.state)
        )
        for name, number, ambiguous in await conn.execute(by_state):
            planned[name] = number
            unsure += ambiguous
    return Totals(
        planned,
        unsure,
        await _reasons(conn, first, most_reasons),
        await _number(conn, deliveries.c.state.in_(OPEN)),
        await _oldest(conn),
        await _readers(conn),
        await _number(conn, articles.c.seen_at >= since, ~articles.c.history),
    )


async def _first(conn: AsyncConnection, since: datetime) -> int | None:
    """The first row planned since a moment: that of the first digest made since then."""
    made = digests.c.emptied_at.is_(None), digests.c.created_at >= since
    order = digests.c.created_at, digests.c.id
    first_digest = select(digests.c.id).where(*made).order_by(*order).limit(1).scalar_subquery()
    of_digest = select(deliveries.c.id).where(deliveries.c.digest_id >= first_digest)
    found = await conn.execute(of_digest.order_by(deliveries.c.digest_id, deliveries.c.id).limit(1))
    return found.scalar_one_or_none()


async def _reasons(conn: AsyncConnection, first: int | None, most: int) -> tuple[tuple[str, int], ...]:
    if first is None:
        return ()
    number = func.count().label("number")
    by_reason = (
        select(func.coalesce(deliveries.c.error, ""), number)
        .where(*_of_state("failed"), deliveries.c.id >= first)
        .group_by(deliveries.c.error)
        .order_by(number.desc(), deliveries.c.error)
        .limit(most)
    )
    return tuple((row[0], row[1]) for row in await conn.execute(by_reason))


async def _oldest(conn: AsyncConnection) -> datetime | None:
    """Since when what is open the longest waits: the lowest id of each priority, from the index by them."""
    moments = []
    for which in (*(_pending(priority) for priority in range(LAST + 1)), [deliveries.c.state == CLAIMED]):
        lowest = select(deliveries.c.queued_at).where(*which).order_by(deliveries.c.id).limit(1)
        moments.append((await conn.execute(lowest)).scalar_one_or_none())
    return min((moment for moment in moments if moment), default=None)


def _pending(priority: int) -> list[ColumnElement[bool]]:
    return [deliveries.c.state == PENDING, deliveries.c.priority == priority]


async def _readers(conn: AsyncConnection) -> dict[str, int]:
    rows = await conn.execute(select(subscribers.c.state, func.count()).group_by(subscribers.c.state))
    return {row[0]: row[1] for row in rows}


async def _number(conn: AsyncConnection, *which: ColumnElement[bool]) -> int:
    return int((await conn.execute(select(func.count()).where(*which))).scalar_one())
