"""All that is kept of one reader: to be shown to him, and to be erased."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Table, delete, exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.deliveries import CLAIMED, PENDING
from storage.tables import chat_admins, deliveries, metadata, subscribers

MOST_ROWS = 10_000  # of a table, the newest: two years of six digests a day

Rows = Sequence[Mapping[str, Any]]


async def kept(conn: AsyncConnection, subscriber_id: int) -> dict[str, Rows]:
    """By table, every row that belongs to a reader, the newest first; moments are aware."""
    found: dict[str, Rows] = {}
    for table in metadata.sorted_tables:
        own = _own(table, subscriber_id)
        if own is None:
            continue
        newest = [column.desc() for column in table.primary_key]
        rows = await conn.execute(select(table).where(own).order_by(*newest).limit(MOST_ROWS))
        found[table.name] = [dict(row) for row in rows.mappings()]
    return found


def _own(table: Table, subscriber_id: int) -> ColumnElement[bool] | None:
    """Which rows of a table are a reader's; None when the table is of nobody."""
    if table is subscribers:
        return subscribers.c.id == subscriber_id
    if table is chat_admins:
        return chat_admins.c.user_id == _chat(subscriber_id)
    owner = table.c.get("subscriber_id")
    return None if owner is None else owner == subscriber_id


def _chat(subscriber_id: int) -> ScalarSelect[Any]:
    return select(subscribers.c.chat_id).where(subscribers.c.id == subscriber_id).scalar_subquery()


async def quiet(conn: AsyncConnection, subscriber_id: int) -> bool:
    """Discards what waits to be sent to a reader; whether nothing is on its way to him either."""
    own = deliveries.c.subscriber_id == subscriber_id
    await conn.execute(delete(deliveries).where(own, deliveries.c.state == PENDING))
    on_its_way = select(exists().where(own, deliveries.c.state == CLAIMED))
    return not (await conn.execute(on_its_way)).scalar_one()


async def erase(conn: AsyncConnection, subscriber_id: int) -> None:
    """Removes a reader and all that belongs to him: all rows that refer to him go along; with the last reader
    of a group or channel also who looks after it."""
    await conn.execute(delete(chat_admins).where(chat_admins.c.user_id == _chat(subscriber_id)))
    other = subscribers.alias("other")
    has_others = exists().where(other.c.chat_id == chat_admins.c.chat_id, other.c.id != subscriber_id)
    of_chat = chat_admins.c.chat_id == _chat(subscriber_id)
    await conn.execute(delete(chat_admins).where(of_chat, ~has_others))
    await conn.execute(delete(subscribers).where(subscribers.c.id == subscriber_id))
