"""The way of an article: due sources -> what is new in them -> facts -> known people -> storage."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.ingest import files
from bot.ingest.store import store
from storage import sources
from storage.database import Database
from storage.records import Source, SourceItem

log = logging.getLogger(__name__)

SOON = timedelta(seconds=1)  # when a file is still being written


class Pipeline:
    """Polls the sources that are due. What a folder has shown is remembered between polls."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._known: dict[int, dict[str, SourceItem]] = {}

    async def tick(self) -> int:
        """Polls what is due; returns how many articles were new."""
        async with self._database.read() as conn:
            due = await sources.due(conn, self._now())
        return sum([await self._poll(source) for source in due])

    async def _poll(self, source: Source) -> int:
        known = await self._items(source)
        error, again_in, stored = None, None, 0
        versions = {item.item: item.version for item in known.values()}
        try:
            listing = await asyncio.to_thread(files.look, Path(source.folder or ""), versions)
        except OSError as failure:
            error = f"{source.folder}: {failure.strerror or failure}"
            if error != source.error:
                log.warning("source %s: %s", source.name, error)
        else:
            again_in = SOON if listing.unsettled else None
            for found in listing.found:
                stored += await self._take(source, found)
                known[found.item] = SourceItem(found.item, found.version)
        due_at = self._now() + (again_in or timedelta(seconds=source.every))
        async with self._database.write() as conn:
            await sources.polled(conn, replace(source, error=error), due_at)
        return stored

    async def _items(self, source: Source) -> dict[str, SourceItem]:
        if source.id not in self._known:
            async with self._database.read() as conn:
                self._known[source.id] = await sources.items(conn, source.id)
        return self._known[source.id]

    async def _take(self, source: Source, found: files.Found) -> bool:
        """Stores one file's article, or notes why not; whatever is wrong with it harms no other."""
        error, article_id = None, None
        try:
            raw = await asyncio.to_thread(files.read, found.path)
            article_id = await store(self._database, source.id, raw, self._now())
        except files.BadFile as failure:
            error = str(failure)
            log.warning("source %s: %s: %s", source.name, found.item, error)
        async with self._database.write() as conn:
            await sources.looked_at(conn, source.id, SourceItem(found.item, found.version, error))
        return article_id is not None
