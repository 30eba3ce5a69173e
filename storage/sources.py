"""Where articles come from, and what of it has been looked at."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import Source, SourceSpec
from storage.tables import source_items, sources
from storage.upsert import insert


def _source(row: Row[*tuple[Any, ...]]) -> Source:
    return Source(
        row.name, row.folder, row.every, row.language, row.time_zone, row.enabled, id=row.id, error=row.error
    )


async def sync(conn: AsyncConnection, specs: Sequence[SourceSpec], now: datetime) -> None:
    """Makes the stored sources be those of the file: these are due at once, missing ones are disabled."""
    for spec in specs:
        values = {
            "folder": spec.folder,
            "every": spec.every,
            "language": spec.language,
            "time_zone": spec.time_zone,
            "enabled": spec.enabled,
            "next_fetch_at": now,
        }
        statement = insert(conn, sources).values(name=spec.name, **values)
        await conn.execute(statement.on_conflict_do_update(index_elements=["name"], set_=values))
    names = [spec.name for spec in specs]
    await conn.execute(update(sources).where(sources.c.name.not_in(names)).values(enabled=False))


async def listed(conn: AsyncConnection) -> list[Source]:
    """All sources by name."""
    rows = await conn.execute(select(sources).order_by(sources.c.name))
    return [_source(row) for row in rows]


async def due(conn: AsyncConnection, now: datetime) -> list[Source]:
    """The enabled sources whose time has come, the longest waiting first."""
    rows = await conn.execute(
        select(sources)
        .where(sources.c.enabled, sources.c.next_fetch_at <= now)
        .order_by(sources.c.next_fetch_at, sources.c.id)
    )
    return [_source(row) for row in rows]


async def polled(
    conn: AsyncConnection, source: Source, now: datetime, error: str | None, again_in: timedelta | None = None
) -> None:
    """Notes how a poll went and when the next is due: in `again_in`, else in the source's own interval."""
    next_fetch_at = now + (again_in or timedelta(seconds=source.every))
    await conn.execute(
        update(sources).where(sources.c.id == source.id).values(next_fetch_at=next_fetch_at, error=error)
    )


async def items(conn: AsyncConnection, source_id: int) -> dict[str, str]:
    """What has been looked at: item -> version."""
    rows = await conn.execute(
        select(source_items.c.item, source_items.c.version).where(source_items.c.source_id == source_id)
    )
    return {row.item: row.version for row in rows}


async def looked_at(
    conn: AsyncConnection, source_id: int, item: str, version: str, error: str | None = None
) -> None:
    """Notes that this version of an item was stored, or why it could not be."""
    values = {"version": version, "error": error}
    statement = insert(conn, source_items).values(source_id=source_id, item=item, **values)
    await conn.execute(statement.on_conflict_do_update(index_elements=["source_id", "item"], set_=values))


async def refused(conn: AsyncConnection, source_id: int) -> list[tuple[str, str]]:
    """The items that could not be stored, each with the reason."""
    rows = await conn.execute(
        select(source_items.c.item, source_items.c.error)
        .where(source_items.c.source_id == source_id, source_items.c.error.is_not(None))
        .order_by(source_items.c.item)
    )
    return [(row.item, row.error) for row in rows]


async def by_hand(conn: AsyncConnection, name: str, now: datetime) -> int:
    """The id of the source that stands for articles given by hand; it is never polled."""
    values = {"folder": "", "every": 0, "enabled": False, "next_fetch_at": now}
    statement = insert(conn, sources).values(name=name, **values)
    await conn.execute(statement.on_conflict_do_nothing(index_elements=["name"]))
    found = await conn.execute(select(sources.c.id).where(sources.c.name == name))
    return int(found.scalar_one())
