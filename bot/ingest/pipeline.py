"""The way of an article: due sources -> what is new in them -> storage. Sources are polled side by side: one
that is slow or broken keeps no other waiting."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from bot.ingest import files, web
from bot.ingest.changes import first_look
from bot.ingest.lanes import Lanes
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read, saved_page, text_file
from bot.ingest.schedule import MOST_ATTEMPTS, after_failure, after_success, is_due_again
from bot.ingest.store import store
from bot.ingest.worker import Worker, WorkerFailed
from storage import changes, sources
from storage.database import Database, DatabaseError
from storage.records import Source, SourceItem

log = logging.getLogger(__name__)

SOON = timedelta(seconds=1)  # when a file is still being written
BURNT_SECONDS = 20.0  # in which even a page that waited for its turn fails, unless its server hangs
MOST_BURNT = 2  # pages in a poll that fail after that, or at their parser's deadline: then the poll ends
FILE_SECONDS = 60.0  # for one file, its facts included: a hundred times what the longest takes


async def read_file(worker: Worker, path: Path, now: datetime) -> Read:
    """The article of a file with its facts. Raises BadArticle."""
    content = await asyncio.to_thread(files.content, path)
    reading = saved_page if files.is_page(path) else text_file
    try:
        return await worker.call(reading, content, now, seconds=FILE_SECONDS)
    except WorkerFailed as error:
        raise BadArticle(f"could not be read: {error}") from error


@dataclass(slots=True)
class _Poll:
    """How a poll goes: what it has stored, and how many articles burnt its time."""

    source: Source
    stored: int = 0
    burnt: int = 0


class Pipeline:
    """Polls the sources that are due."""

    def __init__(
        self, database: Database, site: web.Site, worker: Worker, now: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._site = site
        self._worker = worker
        self._now = now
        self._polls: dict[int, asyncio.Task[int]] = {}
        self._lanes = Lanes()
        self._versions: dict[int, dict[str, str]] = {}  # of the files in each folder

    async def tick(self) -> None:
        """Begins to poll what is due and not being polled yet."""
        async with self._database.read() as conn:
            due = await sources.due(conn, self._now(), but_for=self._polls)
        for source in due:
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
        poll = _Poll(source)
        async with self._lanes.place(source.id):
            try:
                await (self._folder if source.folder else self._feed)(poll)
            except (DatabaseError, OSError):
                log.exception("source %s: the store could not be reached", source.name)
        if poll.stored:
            log.info("source %s: %d new", source.name, poll.stored)
        return poll.stored

    async def _folder(self, poll: _Poll) -> None:
        source = poll.source
        versions = self._versions.setdefault(source.id, {})
        if len(versions) > files.MOST_FILES:  # with those that have gone
            versions.clear()
        try:
            listing = await asyncio.to_thread(files.look, Path(source.folder or ""), versions)
        except OSError as error:
            await self._failed(source, f"{source.folder}: {error.strerror or error}")
            return
        async with self._database.read() as conn:
            known = await sources.known(conn, source.id, [found.item for found in listing.found])
        for found in listing.found:
            if found.item not in known or known[found.item].version != found.version:
                reading = read_file(self._worker, found.path, self._now())
                await self._take(poll, SourceItem(found.item, found.version), reading)
            versions[found.item] = found.version
        await self._went_well(source, SOON if listing.unsettled else after_success(source))

    async def _feed(self, poll: _Poll) -> None:
        source = poll.source
        try:
            with self._lanes.watched(source.id):
                feed = await self._site.feed(source, self._now())
        except web.Unreadable as error:
            await self._failed(source, str(error), error.retry_after)
            return
        for item in await self._wanted(source, feed.items):
            reading = self._site.article(item.item, feed.items.get(item.item), source, self._now())
            await self._take(poll, item, reading)
            if poll.burnt >= MOST_BURNT:
                await self._failed(source, "its pages take too long to get or to read")
                return
        is_known = source.fetched or bool(feed.items)
        source = replace(source, fetched=is_known, etag=feed.etag, modified=feed.modified)
        await self._went_well(source, after_success(source, feed.fresh_for))

    async def _wanted(self, source: Source, announced: web.Items) -> list[SourceItem]:
        """What to read now: what is new, oldest first as far as the feed tells, then what failed before."""
        async with self._database.read() as conn:
            known = await sources.known(conn, source.id, announced)
            failed = await sources.failed(conn, source.id, MOST_ATTEMPTS)
        is_history = not source.fetched
        new = [SourceItem(url, history=is_history) for url in reversed(list(announced)) if url not in known]
        return new + [item for item in failed if is_due_again(source, item, self._now())]

    async def _take(self, poll: _Poll, item: SourceItem, reading: Awaitable[Read]) -> None:
        """Stores one article, or notes why not; whatever is wrong with it harms no other."""
        source, now = poll.source, self._now()
        article_id = read = None
        with self._lanes.watched(source.id) as lasting:
            try:
                read = await reading
                article_id = await store(self._database, source.id, read, now, history=item.history)
                item = replace(item, error=None, attempts=0, looked_at=now)
            except BadArticle as error:
                item = replace(item, error=str(error), attempts=item.attempts + 1, looked_at=now)
                poll.burnt += isinstance(error.__cause__, WorkerFailed) or lasting() > BURNT_SECONDS
                log.warning("source %s: %s: %s", source.name, item.item, error)
        look_at = first_look(now, read.raw.published_at) if read and source.url else None
        async with self._database.write() as conn:
            await sources.looked_at(conn, source.id, item)
            if article_id and read and look_at:
                await changes.plan(conn, article_id, look_at, read.etag, read.modified)
        poll.stored += article_id is not None

    async def _went_well(self, source: Source, again_in: timedelta) -> None:
        well = replace(source, error=None, failures=0, last_success_at=self._now())
        await self._polled(well, again_in)

    async def _failed(self, source: Source, reason: str, retry_after: float | None = None) -> None:
        if reason != source.error:
            log.warning("source %s: %s", source.name, reason)
        failed = replace(source, error=reason, failures=source.failures + 1)
        await self._polled(failed, after_failure(source, retry_after))

    async def _polled(self, source: Source, again_in: timedelta) -> None:
        async with self._database.write() as conn:
            await sources.polled(conn, source, self._now() + again_in)
