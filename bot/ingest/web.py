"""Feeds and pages: fetched here, parsed in the worker."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.ingest import charset, listing, walk
from bot.ingest.address import at_site
from bot.ingest.feed import FeedItem, NotAFeed
from bot.ingest.fetch import Fetched, Fetcher, Unchanged, Unfetched
from bot.ingest.listing import Listing
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
        files = walk.remembered(source.etag)
        etag, modified = (source.etag, source.modified) if files is None else (None, None)
        got = await self._visitor.feed(source.url or "", etag=etag, modified=modified)
        match got:
            case Unfetched(reason, retry_after):
                raise Unreadable(reason, retry_after)
            case Unchanged(fresh_for):
                return Announced(etag=source.etag, modified=source.modified, fresh_for=fresh_for)
            case Fetched():
                found = await self._listed(source, got, now)
                if found.kind == "index":
                    return await self._of_files(source, found, files or {}, now)
                if found.kind == "section" and not found.items:
                    raise Unreadable(_without_articles(found))
                return Announced(_by_address(found.items), got.etag, got.modified, got.fresh_for)

    async def look(self, source: Source, now: datetime) -> tuple[str, Listing]:
        """What a source's address leads to, and where that is after redirects. Raises Unreadable."""
        got = await self._visitor.feed(source.url or "")
        if not isinstance(got, Fetched):
            raise Unreadable(got.reason if isinstance(got, Unfetched) else "answered as unchanged")
        return got.url, await self._listed(source, got, now)

    async def text(self, url: str) -> str:
        """The text at an address; nothing when it cannot be had."""
        got = await self._visitor.feed(url)
        return charset.decode(got.content, got.charset) if isinstance(got, Fetched) else ""

    async def _of_files(
        self, source: Source, index: Listing, known: walk.Versions, now: datetime
    ) -> Announced:
        walked = await walk.walk(self._visitor, index, known, lambda got: self._parsed(source, got, now))
        if walked.failure:
            raise Unreadable(walked.failure)
        return Announced(_by_address(walked.items), walk.noted(walked.versions))

    async def _listed(self, source: Source, got: Fetched, now: datetime) -> Listing:
        try:
            return await self._parsed(source, got, now)
        except NotAFeed as error:
            raise Unreadable(str(error)) from error

    async def _parsed(self, source: Source, got: Fetched, now: datetime) -> Listing:
        """What is listed in what was fetched. Raises NotAFeed."""
        links = source.selectors.links if source.selectors else None
        zone = self._zone_of(source)
        try:
            return await self._worker.call(
                listing.read, got.content, got.url, got.charset, links, zone, now, seconds=FEED_SECONDS
            )
        except WorkerFailed as error:
            raise NotAFeed(f"parsing the feed: {error}") from error

    async def article(
        self, url: str, announced: FeedItem | None, source: Source | None, now: datetime
    ) -> Read:
        """The whole article at an address, as a feed of the source has announced it, perhaps spelt otherwise.
        Raises BadArticle."""
        way = at_site(url, source.url) if source and source.url else url
        got = await self._visitor.page(announced.url if announced else way)
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
                web_page,
                got.content,
                got.url,
                got.charset,
                announced,
                zone,
                now,
                source.selectors if source else None,
                seconds=PAGE_SECONDS,
            )
            return replace(read, etag=got.etag, modified=got.modified)
        except WorkerFailed as error:
            raise BadArticle(f"parsing the page: {error}") from error

    def _zone_of(self, source: Source | None) -> ZoneInfo:
        return ZoneInfo(source.time_zone) if source and source.time_zone else self._zone


def _by_address(items: Iterable[FeedItem]) -> Items:
    return {canonical_url(item.url): item for item in items}


def _without_articles(page: Listing) -> str:
    reason = "a web page without links to articles"
    return f"{reason}; it has a feed at {page.feeds[0]}" if page.feeds else reason
