"""An address that somebody names -> what to read there: a feed, a sitemap, or the page itself."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin, urlsplit

import regex

from bot.ingest import markup
from bot.ingest.address import canonical_url, host
from bot.ingest.feed import FeedItem
from bot.ingest.listing import Kind, Listing
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read
from bot.ingest.sources import LONGEST_NAME
from bot.ingest.web import Site, Unreadable
from storage.records import Source

SHOWN = 3  # articles, by which a person judges
MOST_POINTED = 4  # feeds that a page points to, each of which is asked for
FEWEST_LINKS = 3  # of a page that is a section
MOST_SITEMAPS = 3
USUAL = ("/rss", "/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/feed.json")
USUAL_SITEMAPS = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap.xml")
_HOME = regex.compile(
    r"(?:/(?:kk|kz|qz|ru|en|uz|ky|kg|tg|tj|tm|eng|rus|kaz|oz)(?:-[a-z]{2})?)?/?", regex.IGNORECASE
)
_SITEMAP = regex.compile(r"(?im)^\s*sitemap\s*:\s*(\S{1,2000})")


@dataclass(frozen=True, slots=True)
class Discovered:
    """What to read: its kind and address, a name for it, and its newest articles as they would be stored."""

    kind: Kind
    url: str
    name: str
    articles: tuple[Read, ...]


@dataclass(frozen=True, slots=True)
class Undiscovered:
    """Nothing to be read was found; the reason is fit for whoever asked."""

    reason: str


@dataclass(frozen=True, slots=True)
class _Found:
    """A listing with articles."""

    url: str
    listing: Listing
    items: tuple[FeedItem, ...]


async def discover(site: Site, url: str, now: datetime) -> Discovered | Undiscovered:
    """What to read at an address: of a home page, a section, a feed or a sitemap."""
    try:
        final, first = await site.look(_source(url), now)
    except Unreadable as error:
        return Undiscovered(str(error))
    reason = "no feed, no sitemap and no links to articles were found"
    async for found in _candidates(site, final, first, now):
        articles, failure = await _newest(site, found, _source(found.url), now)
        if articles:
            return Discovered(found.listing.kind, found.url, _name(first, found, final), articles)
        reason = f"{found.url}: {failure}"
    return Undiscovered(reason)


async def check(site: Site, source: Source, now: datetime) -> Discovered | Undiscovered:
    """What a source with an address would bring now."""
    try:
        final, listing = await site.look(source, now)
        items = await _items(site, replace(source, url=final, etag=None), listing, now)
    except Unreadable as error:
        return Undiscovered(str(error))
    articles, failure = await _newest(site, _Found(final, listing, items), source, now)
    if not articles:
        return Undiscovered(failure or "it announces no articles now")
    return Discovered(listing.kind, final, source.name, articles)


def _source(url: str) -> Source:
    return Source(name=url, every=0, url=url)


async def _items(site: Site, source: Source, listing: Listing, now: datetime) -> tuple[FeedItem, ...]:
    """What is listed, be it in the files of an index. Raises Unreadable."""
    if not listing.files:
        return listing.items
    return tuple((await site.feed(source, now)).items.values())


async def _candidates(site: Site, url: str, first: Listing, now: datetime) -> AsyncIterator[_Found]:
    """What may be read, the best first. A section stands for itself rather than for its whole site."""
    if first.kind != "section":
        for found in await _with_articles(site, [url], now):
            yield found
        return
    itself = _Found(url, first, first.items)
    is_home = bool(_HOME.fullmatch(urlsplit(url).path))
    is_section = not is_home and len(first.items) >= FEWEST_LINKS
    of_section = [feed for feed in first.feeds if is_home or _is_under(feed, url)]
    for found in await _with_articles(site, of_section[:MOST_POINTED], now):
        yield found
    if is_section:
        yield itself
        return
    others = [feed for feed in first.feeds if feed not in of_section]
    for places in (others[:MOST_POINTED], _usual(url, USUAL), await _sitemaps(site, url)):
        for found in await _with_articles(site, places, now):
            yield found
    if first.items:
        yield itself


def _is_under(feed: str, page: str) -> bool:
    path = urlsplit(page).path.rstrip("/")
    return host(feed) == host(page) and urlsplit(feed).path.startswith(f"{path}/")


def _usual(url: str, places: Iterable[str]) -> list[str]:
    return [urljoin(url, place) for place in places]


async def _sitemaps(site: Site, url: str) -> list[str]:
    """Those that robots.txt names, of news first, else where they usually are."""
    named = _SITEMAP.findall(await site.text(urljoin(url, "/robots.txt")))
    absolute = sorted((urljoin(url, each) for each in named), key=lambda each: "news" not in each.lower())
    return absolute[:MOST_SITEMAPS] or _usual(url, USUAL_SITEMAPS)


async def _with_articles(site: Site, urls: Iterable[str], now: datetime) -> list[_Found]:
    """The first of the addresses where articles are listed, or nothing."""
    for url in urls:
        try:
            final, listing = await site.look(_source(url), now)
            items = await _items(site, _source(final), listing, now)
        except Unreadable:
            continue
        if items and listing.kind != "section":
            return [_Found(final, listing, items)]
    return []


async def _newest(site: Site, found: _Found, source: Source, now: datetime) -> tuple[tuple[Read, ...], str]:
    """The newest articles that can be read, and why others cannot."""
    dated = [item for item in found.items if item.published_at]
    newest = sorted(dated, key=lambda item: item.published_at or now, reverse=True) or found.items
    articles: list[Read] = []
    failure = ""
    for item in newest[:SHOWN]:
        try:
            articles.append(await site.article(canonical_url(item.url), item, source, now))
        except BadArticle as error:
            failure = failure or str(error)
    return tuple(articles), failure


def _name(first: Listing, found: _Found, url: str) -> str:
    """What the site calls itself, or the name of its host."""
    title = markup.line(first.title or found.listing.title)
    return title[:LONGEST_NAME].strip() or host(url)
