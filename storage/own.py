"""All that is kept of one reader: to be shown to him, and to be erased."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import chat_admins, metadata, subscribers

MOST_ROWS = 10_000  # of a table, the newest: two years of six digests a day

Rows = Sequence[Mapping[str, Any]]


async def kept(conn: AsyncConnection, subscriber_id: int) -> dict[str, Rows]:
    """By table, every row that belongs to a reader, the newest first; moments are aware."""
    found: dict[str, Rows] = {}
    for table in metadata.sorted_tables:
        owner = table.c.id if table is subscribers else table.c.get("subscriber_id")
        if owner is None:
            continue
        newest = [column.desc() for column in table.primary_key]
        rows = await conn.execute(
            select(table).where(owner == subscriber_id).order_by(*newest).limit(MOST_ROWS)
        )
        found[table.name] = [dict(row) for row in rows.mappings()]
    return found


async def erase(conn: AsyncConnection, subscriber_id: int) -> None:
    """Removes a reader and all that belongs to him: all rows that refer to him go along."""
    chat_id = select(subscribers.c.chat_id).where(subscribers.c.id == subscriber_id).scalar_subquery()
    await conn.execute(delete(chat_admins).where(chat_admins.c.user_id == chat_id))
    await conn.execute(delete(subscribers).where(subscribers.c.id == subscriber_id))
