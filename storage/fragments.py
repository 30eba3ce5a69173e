"""What the messages of digests are put together of. A morning's digests, tens of thousands, are some hundred
articles in ever other choices: each is stored once, and a message as the keys of what it shows."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import Fragment
from storage.tables import fragments
from storage.upsert import insert


async def keep(conn: AsyncConnection, new: Iterable[Fragment], now: datetime) -> None:
    """Stores what is not there yet, and notes of the rest that it is used."""
    rows = [
        {"key": each.key, "html": each.html, "rich": each.rich, "speaker": each.speaker, "used_at": now}
        for each in sorted(new, key=lambda each: each.key)  # so that two writers never wait for each other
    ]
    if rows:
        statement = insert(conn, fragments)
        used = {"used_at": statement.excluded.used_at}
        await conn.execute(statement.on_conflict_do_update(index_elements=["key"], set_=used), rows)


async def html_of(conn: AsyncConnection, stored: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The HTML of the fragments of messages as they stand in `digests.messages`, by key."""
    return {key: fragment.html for key, fragment in (await of(conn, stored)).items()}


async def of(conn: AsyncConnection, stored: Iterable[Mapping[str, Any]]) -> dict[str, Fragment]:
    """The fragments of messages as they stand in `digests.messages`, by key."""
    keys = {key for message in stored if not isinstance(message["html"], str) for key in message["html"]}
    if not keys:
        return {}
    rows = await conn.execute(select(fragments).where(fragments.c.key.in_(keys)))
    return {row.key: Fragment(row.key, row.html, row.rich, row.speaker) for row in rows}


async def forget(conn: AsyncConnection, before: datetime) -> None:
    """Drops what no digest has used since a moment."""
    await conn.execute(delete(fragments).where(fragments.c.used_at < before))
