"""Articles that somebody gives by hand, each on its own rather than by a source that is polled."""

from datetime import datetime
from urllib.parse import urlsplit

from bot.ingest.read import Read
from bot.ingest.store import store
from storage import sources
from storage.database import Database

SOURCE = "Dayek"  # what readers are told of where a text without an address comes from


async def keep(database: Database, read: Read, now: datetime) -> int | None:
    """Stores an article as its site's; its id, or None when it was stored before."""
    async with database.write() as conn:
        source_id = await sources.by_hand(conn, _source(read.raw.url), now)
    return await store(database, source_id, read, now)


def _source(url: str | None) -> str:
    """The name of the source: the site's, if the article has an address."""
    return (urlsplit(url).hostname or SOURCE) if url else SOURCE
