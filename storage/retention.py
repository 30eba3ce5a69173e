"""What of sent digests is kept no longer. The rows of the outbox stay: they tell who was sent what, when."""

from datetime import datetime

from sqlalchemy import Text, cast, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import digests


async def empty(conn: AsyncConnection, before: datetime, now: datetime, limit: int) -> int:
    """Removes messages and articles of the oldest digests made before a moment; returns of how many, at most
    the limit. What of them was still to be sent is news to nobody. Their keys are free again: a new digest
    that reads the same is none of them."""
    old = (
        select(digests.c.id)
        # the condition of the partial index stands there in so many words
        .where(digests.c.emptied_at.is_(None), digests.c.created_at < before)
        .order_by(digests.c.created_at, digests.c.id)
        .limit(limit)
    )
    emptied = await conn.execute(
        update(digests)
        .where(digests.c.id.in_(old))
        .values(key=literal("emptied ") + cast(digests.c.id, Text), messages=[], articles="", emptied_at=now)
        .returning(digests.c.id)
    )
    return len(emptied.all())
