"""Where articles come from, and what of it has been looked at."""

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import Selectors, Source, SourceItem, SourceOwner, SourceSpec
from storage.tables import articles, source_items, sources
from storage.upsert import insert

MOST_AT_ONCE = 1000  # values in a statement; databases take tens of thousands
OFFERED_FOR = timedelta(days=7)  # what was looked at and not added is forgotten; its buttons are old by then
ANEW = {
    "fetched": False,
    "etag": None,
    "modified": None,
    "error": None,
    "failures": 0,
    "told": None,
    "paused": False,
}


def of_row(row: Row[*tuple[Any, ...]]) -> Source:
    """The source in a row that holds its columns."""
    return Source(
        name=row.name,
        every=row.every,
        folder=row.folder,
        url=row.url,
        language=row.language,
        time_zone=row.time_zone,
        enabled=row.enabled,
        selectors=Selectors(**row.selectors) if row.selectors else None,
        id=row.id,
        error=row.error,
        failures=row.failures,
        fetched=row.fetched,
        etag=row.etag,
        modified=row.modified,
        owner=row.owner,
        last_success_at=row.last_success_at,
        told=row.told,
        paused=row.paused,
    )


def _values(spec: SourceSpec) -> dict[str, object]:
    return {
        "folder": spec.folder,
        "url": spec.url,
        "every": spec.every,
        "language": spec.language,
        "time_zone": spec.time_zone,
        "enabled": spec.enabled,
        "selectors": asdict(spec.selectors) if spec.selectors else None,
    }


async def sync(
    conn: AsyncConnection, specs: Sequence[SourceSpec], now: datetime, *, at_once: bool = True
) -> None:
    """Makes the stored sources be those of the file: due at once, or, where they are known, when they were.
    What it names is its own, also if an admin had added it; what an admin has paused stays so as long as the
    file does not turn it off; what it names no more is nobody's, and off."""
    for spec in specs:
        values = {**_values(spec), "owner": "file"}
        again: dict[str, Any] = {"next_fetch_at": now} if at_once else {}
        again |= {"enabled": ~sources.c.paused} if spec.enabled else {"paused": False}
        statement = insert(conn, sources).values(name=spec.name, next_fetch_at=now, **values)
        await conn.execute(statement.on_conflict_do_update(index_elements=["name"], set_={**values, **again}))
    names = [spec.name for spec in specs]
    of_file = sources.c.owner == "file", sources.c.name.not_in(names)
    await conn.execute(update(sources).where(*of_file).values(enabled=False, owner="nobody"))


async def add(conn: AsyncConnection, spec: SourceSpec, now: datetime) -> int | None:
    """Adds a source of an admin's, due at once; its id, or None when somebody has the name. What there is at
    the first fetch is history, also when the source was removed once."""
    return await _put(conn, spec, "admin", now)


async def offer(conn: AsyncConnection, spec: SourceSpec, now: datetime) -> int | None:
    """Notes a source that an admin looks at and may add; its id, or None when somebody has the name. Offers
    that were not taken up are forgotten after a while."""
    stale = sources.c.next_fetch_at < now - OFFERED_FOR
    is_offer = sources.c.owner == "nobody", sources.c.url.is_not(None)
    has_articles = select(articles.c.id).where(articles.c.source_id == sources.c.id).exists()
    await conn.execute(delete(sources).where(*is_offer, stale, ~has_articles))
    return await _put(conn, replace(spec, enabled=False), "nobody", now)


async def _put(conn: AsyncConnection, spec: SourceSpec, owner: SourceOwner, now: datetime) -> int | None:
    values = {**_values(spec), **ANEW, "owner": owner, "next_fetch_at": now}
    statement = insert(conn, sources).values(name=spec.name, **values)
    put = await conn.execute(
        statement.on_conflict_do_update(
            index_elements=["name"], set_=values, where=sources.c.owner == "nobody"
        ).returning(sources.c.id)
    )
    source_id: int | None = put.scalar_one_or_none()
    return source_id


async def remove(conn: AsyncConnection, source_id: int) -> bool:
    """Removes an admin's source: its articles stay. False when there is none of an admin's."""
    values = {"owner": "nobody", "enabled": False, "paused": False}
    return await _changed(conn, source_id, sources.c.owner == "admin", values)


async def restore(conn: AsyncConnection, source_id: int, now: datetime) -> bool:
    """Undoes a removal: the source goes on where it was. False when it is not removed."""
    values = {"owner": "admin", "enabled": True, "next_fetch_at": now}
    is_removed = (sources.c.owner == "nobody") & sources.c.url.is_not(None)
    return await _changed(conn, source_id, is_removed, values)


async def pause(conn: AsyncConnection, source_id: int) -> bool:
    """Polls a source no more until it is resumed, also after a restart. False when it is off anyway."""
    return await _changed(conn, source_id, sources.c.enabled, {"enabled": False, "paused": True})


async def resume(conn: AsyncConnection, source_id: int, now: datetime) -> bool:
    """Ends a pause; the source is due at once. False when there is none."""
    values = {"enabled": True, "paused": False, "next_fetch_at": now}
    return await _changed(conn, source_id, sources.c.paused, values)


async def _changed(
    conn: AsyncConnection, source_id: int, condition: ColumnElement[bool], values: dict[str, object]
) -> bool:
    statement = update(sources).where(sources.c.id == source_id, condition).values(values)
    return (await conn.execute(statement.returning(sources.c.id))).first() is not None


async def by_name(conn: AsyncConnection, name: str) -> Source | None:
    """The source of a name, also when it is nobody's."""
    row = (await conn.execute(select(sources).where(sources.c.name == name))).first()
    return of_row(row) if row else None


async def by_host(conn: AsyncConnection, host: str) -> list[Source]:
    """The sources in whose address this stands, also those that are nobody's."""
    holds = sources.c.url.icontains(host, autoescape=True)
    return [of_row(row) for row in await conn.execute(select(sources).where(holds).order_by(sources.c.id))]


async def listed(conn: AsyncConnection) -> list[Source]:
    """All sources by name, also those that are nobody's."""
    rows = await conn.execute(select(sources).order_by(sources.c.name))
    return [of_row(row) for row in rows]


async def due(conn: AsyncConnection, now: datetime, but_for: Container[int] = ()) -> list[Source]:
    """The enabled sources whose time has come, the longest waiting first, but for those with these ids."""
    order = sources.c.next_fetch_at, sources.c.id
    waiting = select(sources.c.id).where(sources.c.enabled, sources.c.next_fetch_at <= now).order_by(*order)
    ids = [source_id for source_id in (await conn.execute(waiting)).scalars() if source_id not in but_for]
    if not ids:
        return []
    known = await by_id(conn, ids[:MOST_AT_ONCE])
    return [known[source_id] for source_id in ids if source_id in known]


async def by_id(conn: AsyncConnection, ids: Collection[int]) -> dict[int, Source]:
    """These sources."""
    rows = await conn.execute(select(sources).where(sources.c.id.in_(ids)))
    return {row.id: of_row(row) for row in rows}


async def polled(conn: AsyncConnection, source: Source, next_fetch_at: datetime) -> None:
    """Notes how a poll went, as the source now says of itself, and when the next one is due."""
    await conn.execute(
        update(sources)
        .where(sources.c.id == source.id)
        .values(
            next_fetch_at=next_fetch_at,
            error=source.error,
            failures=source.failures,
            fetched=source.fetched,
            etag=source.etag,
            modified=source.modified,
            last_success_at=source.last_success_at,
        )
    )


async def known(conn: AsyncConnection, source_id: int, items: Collection[str]) -> dict[str, SourceItem]:
    """What has been looked at of these items."""
    found: dict[str, SourceItem] = {}
    for batch in _batched(items, MOST_AT_ONCE):
        of_source = source_items.c.source_id == source_id, source_items.c.item.in_(batch)
        rows = await conn.execute(select(source_items).where(*of_source))
        found |= {row.item: _item(row) for row in rows}
    return found


async def failed(conn: AsyncConnection, source_id: int, most_attempts: int) -> list[SourceItem]:
    """What could not be stored in fewer attempts than these, the first one first."""
    rows = await conn.execute(
        select(source_items)
        .where(source_items.c.source_id == source_id, source_items.c.error.is_not(None))
        .where(source_items.c.attempts < most_attempts)
        .order_by(source_items.c.looked_at, source_items.c.item)
        .limit(MOST_AT_ONCE)
    )
    return [_item(row) for row in rows]


def _item(row: Row[*tuple[Any, ...]]) -> SourceItem:
    return SourceItem(row.item, row.version, row.error, row.attempts, row.history, row.looked_at)


async def looked_at(conn: AsyncConnection, source_id: int, item: SourceItem) -> None:
    """Notes that this version of an item was stored, or why it could not be."""
    values = {
        "version": item.version,
        "error": item.error,
        "attempts": item.attempts,
        "history": item.history,
        "looked_at": item.looked_at,
    }
    statement = insert(conn, source_items).values(source_id=source_id, item=item.item, **values)
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
    values = {"every": 0, "enabled": False, "owner": "nobody", "next_fetch_at": now}
    statement = insert(conn, sources).values(name=name, **values)
    await conn.execute(statement.on_conflict_do_nothing(index_elements=["name"]))
    found = await conn.execute(select(sources.c.id).where(sources.c.name == name))
    return int(found.scalar_one())


def _batched(values: Iterable[str], most: int) -> Iterator[list[str]]:
    left = iter(values)
    while batch := list(islice(left, most)):
        yield batch
