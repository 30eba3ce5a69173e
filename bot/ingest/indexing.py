"""What was stored before there was a search is made searchable, while the bot runs."""

import asyncio

from bot.extract import fold
from storage import search
from storage.database import Database

BATCH = 100  # articles a transaction: other writers wait for it some tenths of a second
REST = 0.1  # seconds between two: the others' turn


async def index_old(database: Database) -> None:
    """Goes on where it has stopped, the newest articles first, until all are indexed."""
    while await _is_waiting(database):
        await _index(database)
        await asyncio.sleep(REST)


async def _is_waiting(database: Database) -> bool:
    async with database.read() as conn:
        return await search.waiting(conn) > 0


async def _index(database: Database) -> None:
    async with database.write() as conn:
        found = await search.unindexed(conn, BATCH)
        for article in found:
            stems = (*fold.stems(article.headline), *sorted(article.stems))
            await search.index(conn, article.article_id, article.said_at, stems)
        await search.indexed_down_to(conn, found[-1].article_id if found else 1)
