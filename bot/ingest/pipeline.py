"""The way of an article: due sources -> what is new in them -> storage. Sources are polled side by side: one
that is slow or broken keeps no other waiting."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.ingest import files, web
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read, saved_page, text_file
from bot.ingest.store import store
from bot.ingest.worker import Worker, WorkerFailed
from storage import sources
from storage.database import Database, DatabaseError
from storage.records import Source, SourceItem

log = logging.getLogger(__name__)

SOON = timedelta(seconds=1)  # when a file is still being written
AT_ONCE = 16  # sources polled side by side: slow ones do not add up, and one process bears it
MOST_ATTEMPTS = 3  # at a page that cannot be read, one a poll
LONGEST_WAIT = timedelta(hours=6)  # between polls of a source that fails; it may be back any time
MOST_DOUBLINGS = 12  # of the wait after failures: LONGEST_WAIT comes sooner
FILE_SECONDS = 60.0  # for one file, its facts included: a hundred times what the longest takes


async def read_file(worker: Worker, path: Path, now: datetime) -> Read:
    """The article of a file with its facts. Raises BadArticle."""
    content = await asyncio.to_thread(files.content, path)
    reading = saved_page if files.is_page(path) else text_file
    try:
        return await worker.call(reading, content, now, seconds=FILE_SECONDS)
    except WorkerFailed as error:
        raise BadArticle(f"could not be read: {error}") from error


class Pipeline:
    """Polls the sources that are due. What a source has shown is remembered between polls."""

    def __init__(
        self, database: Database, site: web.Site, worker: Worker, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._site = site
        self._worker = worker
        self._now = now
        self._known: dict[int, dict[str, SourceItem]] = {}
        self._polls: dict[int, asyncio.Task[int]] = {}
        self._places = asyncio.Semaphore(AT_ONCE)

    async def tick(self) -> None:
        """Begins to poll what is due and not being polled yet."""
        async with self._database.read() as conn:
            due = await sources.due(conn, self._now())
        for source in due:
            if source.id not in self._polls:
                task = self._polls[source.id] = asyncio.create_task(self._poll(source))
                task.add_done_callback(partial(self._done, source.id))

    def _done(self, source_id: int, _: asyncio.Task[int]) -> None:
        del self._polls[source_id]

    async def finish(self) -> int:
        """Waits until what has begun is done; returns how many articles were new."""
        return sum(await asyncio.gather(*self._polls.values()))

    async def close(self) -> None:
        """Ends what is under way; it begins again with the next start."""
        polls = list(self._polls.values())
        for poll in polls:
            poll.cancel()
        await asyncio.gather(*polls, return_exceptions=True)

    async def _poll(self, source: Source) -> int:
        async with self._places:
            try:
                known = await self._items(source)
                stored = await (self._folder if source.folder else self._feed)(source, known)
            except (DatabaseError, OSError):
                log.exception("source %s: the store could not be reached", source.name)
                return 0
        if stored:
            log.info("source %s: %d new", source.name, stored)
        return stored

    async def _items(self, source: Source) -> dict[str, SourceItem]:
        if source.id not in self._known:
            async with self._database.read() as conn:
                self._known[source.id] = await sources.items(conn, source.id)
        return self._known[source.id]

    async def _folder(self, source: Source, known: dict[str, SourceItem]) -> int:
        versions = {item.item: item.version for item in known.values()}
        try:
            listing = await asyncio.to_thread(files.look, Path(source.folder or ""), versions)
        except OSError as error:
            await self._failed(source, f"{source.folder}: {error.strerror or error}")
            return 0
        stored = 0
        for found in listing.found:
            item = SourceItem(found.item, found.version)
            stored += await self._take(source, known, item, read_file(self._worker, found.path, self._now()))
        await self._went_well(source, SOON if listing.unsettled else None)
        return stored

    async def _feed(self, source: Source, known: dict[str, SourceItem]) -> int:
        try:
            feed = await self._site.feed(source, self._now())
        except web.Unreadable as error:
            await self._failed(source, str(error), error.retry_after)
            return 0
        stored = 0
        for item in wanted(feed.items, known, is_history=not source.fetched):
            reading = self._site.article(item.item, feed.items.get(item.item), source, self._now())
            stored += await self._take(source, known, item, reading)
        is_known = source.fetched or bool(feed.items)
        await self._went_well(replace(source, fetched=is_known, etag=feed.etag, modified=feed.modified))
        return stored

    async def _take(
        self, source: Source, known: dict[str, SourceItem], item: SourceItem, reading: Awaitable[Read]
    ) -> bool:
        """Stores one article, or notes why not; whatever is wrong with it harms no other."""
        article_id = None
        try:
            read = await reading
            article_id = await store(self._database, source.id, read, self._now(), history=item.history)
            item = replace(item, error=None, attempts=0)
        except BadArticle as error:
            item = replace(item, error=str(error), attempts=item.attempts + 1)
            log.warning("source %s: %s: %s", source.name, item.item, error)
        async with self._database.write() as conn:
            await sources.looked_at(conn, source.id, item)
        known[item.item] = item
        return article_id is not None

    async def _went_well(self, source: Source, again_in: timedelta | None = None) -> None:
        await self._polled(replace(source, error=None, failures=0), again_in or _interval(source))

    async def _failed(self, source: Source, reason: str, retry_after: float | None = None) -> None:
        if reason != source.error:
            log.warning("source %s: %s", source.name, reason)
        failed = replace(source, error=reason, failures=source.failures + 1)
        asked = timedelta(seconds=min(retry_after or 0, LONGEST_WAIT.total_seconds()))
        await self._polled(failed, max(asked, backoff(source)))

    async def _polled(self, source: Source, again_in: timedelta) -> None:
        async with self._database.write() as conn:
            await sources.polled(conn, source, self._now() + again_in)


def wanted(announced: web.Items, known: dict[str, SourceItem], *, is_history: bool) -> list[SourceItem]:
    """What to read now, oldest first as far as the feed tells: what is new, and what failed before."""
    again = [item for item in known.values() if item.error and item.attempts < MOST_ATTEMPTS]
    new = [SourceItem(url, history=is_history) for url in reversed(list(announced)) if url not in known]
    return again + new


def backoff(source: Source) -> timedelta:
    """How long to wait after a failure: the source's own interval, doubled with each failure before this one.
    A folder costs nothing to look at and is looked at as ever."""
    if source.folder:
        return _interval(source)
    return min(_interval(source) * (1 << min(source.failures, MOST_DOUBLINGS)), LONGEST_WAIT)


def _interval(source: Source) -> timedelta:
    return timedelta(seconds=source.every)
