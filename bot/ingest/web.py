"""Feeds and pages: fetched here, parsed in the worker."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.ingest.feed import FeedItem, NotAFeed, parse
from bot.ingest.fetch import Fetched, Fetcher, Unchanged, Unfetched
from bot.ingest.raw import BadArticle, canonical_url
from bot.ingest.read import Read, web_page
from bot.ingest.visit import Visitor
from bot.ingest.worker import Worker, WorkerFailed
from storage.records import Looked, Source

FEED_SECONDS = 20.0  # for parsing one: a hundred times what an honest feed takes
PAGE_SECONDS = 60.0  # for a page and the facts of its article

Items = Mapping[str, FeedItem]  # by canonical address, in the feed's order


class Unreadable(Exception):
    """The feed could not be had; `retry_after` is the wait in seconds that its server asks for."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Announced:
    """What a feed announces; nothing when it has not changed since it was called `etag` and `modified`, and
    nothing new before `fresh_for` seconds have passed."""

    items: Items = field(default_factory=dict)
    etag: str | None = None
    modified: str | None = None
    fresh_for: float | None = None


class Site:
    """Reads what a source's address leads to. `zone` is that of times without one, unless the source has its
    own."""

    def __init__(self, fetcher: Fetcher, worker: Worker, zone: ZoneInfo) -> None:
        self._visitor = Visitor(fetcher)
        self._worker = worker
        self._zone = zone

    async def feed(self, source: Source, now: datetime) -> Announced:
        """The feed of a source. Raises Unreadable."""
        got = await self._visitor.feed(source.url or "", etag=source.etag, modified=source.modified)
        match got:
            case Unfetched(reason, retry_after):
                raise Unreadable(reason, retry_after)
            case Unchanged(fresh_for):
                return Announced(etag=source.etag, modified=source.modified, fresh_for=fresh_for)
            case Fetched():
                items = await self._items(source, got, now)
                return Announced(
                    {canonical_url(i.url): i for i in items}, got.etag, got.modified, got.fresh_for
                )

    async def _items(self, source: Source, got: Fetched, now: datetime) -> tuple[FeedItem, ...]:
        parsing = partial(parse, header_charset=got.charset, time_zone=self._zone_of(source), now=now)
        try:
            found = await self._worker.call(parsing, got.content, got.url, seconds=FEED_SECONDS)
        except NotAFeed as error:
            raise Unreadable(str(error)) from error
        except WorkerFailed as error:
            raise Unreadable(f"parsing the feed: {error}") from error
        return found.items

    async def article(
        self, url: str, announced: FeedItem | None, source: Source | None, now: datetime
    ) -> Read:
        """The whole article at an address, as a feed of the source has announced it. Raises BadArticle."""
        got = await self._visitor.page(url)
        if not isinstance(got, Fetched):
            raise BadArticle(got.reason if isinstance(got, Unfetched) else "answered as unchanged")
        return await self._read(got, announced, source, now)

    async def again(self, stored: Looked, now: datetime) -> Read | Unchanged | Unfetched:
        """An article that is stored, as it is now. Raises BadArticle."""
        got = await self._visitor.page(stored.url, etag=stored.etag, modified=stored.modified)
        return await self._read(got, None, stored.source, now) if isinstance(got, Fetched) else got

    async def _read(
        self, got: Fetched, announced: FeedItem | None, source: Source | None, now: datetime
    ) -> Read:
        zone = self._zone_of(source)
        try:
            read = await self._worker.call(
                web_page, got.content, got.url, got.charset, announced, zone, now, seconds=PAGE_SECONDS
            )
            return replace(read, etag=got.etag, modified=got.modified)
        except WorkerFailed as error:
            raise BadArticle(f"parsing the page: {error}") from error

    def _zone_of(self, source: Source | None) -> ZoneInfo:
        return ZoneInfo(source.time_zone) if source and source.time_zone else self._zone
