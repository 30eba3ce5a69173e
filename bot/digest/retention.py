"""Digests are not kept for ever: after a while their texts are emptied, in small steps."""

from datetime import datetime, timedelta

from storage import alerts, fragments, retention
from storage.database import Database

KEPT = timedelta(days=30)  # what was sent before can be shown no more
PIECES_KEPT = KEPT + timedelta(days=30)  # longer than any digest that is still to be sent
A_STEP = 500  # digests a transaction: nobody who writes waits for long


async def empty(database: Database, now: datetime) -> int:
    """Empties what is too old. Returns how many digests that were."""
    emptied = 0
    while True:
        async with database.write() as conn:
            step = await retention.empty(conn, now - KEPT, now, A_STEP)
        emptied += step
        if step < A_STEP:
            break
    async with database.write() as conn:
        await fragments.forget(conn, now - PIECES_KEPT)
        await alerts.forget(conn)
    return emptied
