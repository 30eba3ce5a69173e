"""What readers do not want to see, whatever they follow."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import Exclusion
from storage.tables import exclusions
from storage.upsert import insert


async def of(conn: AsyncConnection, ids: Collection[int]) -> defaultdict[int, tuple[Exclusion, ...]]:
    """What these readers exclude, in the order of excluding."""
    rows = await conn.execute(
        select(exclusions).where(exclusions.c.subscriber_id.in_(ids)).order_by(exclusions.c.id)
    )
    found: defaultdict[int, tuple[Exclusion, ...]] = defaultdict(tuple)
    for row in rows:
        found[row.subscriber_id] += (Exclusion(row.kind, row.value, row.label, row.id),)
    return found


async def add(conn: AsyncConnection, subscriber_id: int, unwanted: Exclusion) -> bool:
    """Adds an exclusion; False when the reader has it already."""
    statement = insert(conn, exclusions).values(
        subscriber_id=subscriber_id, kind=unwanted.kind, value=unwanted.value, label=unwanted.label
    )
    added = await conn.execute(statement.on_conflict_do_nothing().returning(exclusions.c.id))
    return added.first() is not None


async def remove(conn: AsyncConnection, subscriber_id: int, kind: str, value: str) -> bool:
    """Removes an exclusion; False when there was none."""
    removed = await conn.execute(
        delete(exclusions)
        .where(
            exclusions.c.subscriber_id == subscriber_id,
            exclusions.c.kind == kind,
            exclusions.c.value == value,
        )
        .returning(exclusions.c.id)
    )
    return removed.first() is not None


async def by_id(conn: AsyncConnection, subscriber_id: int, exclusion_id: int) -> Exclusion | None:
    """One of this reader's own exclusions."""
    own = exclusions.c.id == exclusion_id, exclusions.c.subscriber_id == subscriber_id
    row = (await conn.execute(select(exclusions).where(*own))).first()
    return None if row is None else Exclusion(row.kind, row.value, row.label, row.id)
