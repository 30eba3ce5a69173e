"""Sitemaps -> items, and index files -> the files they list. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from itertools import islice

import regex
from lxml import etree

from bot.ingest import dates, looks, markup
from bot.ingest.feed import FeedItem, NotAFeed, title_of, web_address

MOST_ITEMS = 300  # the newest: of files with 50,000 addresses nearly all are years old
MOST_FILES = 1000  # of an index
NEWS = "publication_date"  # what only a news sitemap has
_OTHERS = regex.compile(
    r"(?i)(?<![a-z])(?:tags?|categor\w+|authors?|users?|images?|videos?|pages?|static|products?|media|galler\w+|"
    r"rubric\w*|attachments?)(?![a-z])"
)
_FRESH = regex.compile(r"(?i)news|latest|recent|post|article")
_DECLARATION = regex.compile(r"^\s*<\?xml[^>]*\?>")
_OLDEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class File:
    """A sitemap that an index lists; `changed_at` as the index says."""

    url: str
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """A sitemap's items or an index's files, the newest first."""

    items: tuple[FeedItem, ...]
    files: tuple[File, ...]


def parse(text: str, base_url: str, *, time_zone: tzinfo, now: datetime | None = None) -> Sitemap:
    """What a sitemap or an index that was fetched from `base_url` lists. Raises NotAFeed."""
    root = _root(text)
    if root is None:
        raise NotAFeed("a broken sitemap")
    places = [_fields(place) for place in root if _name(place) in ("url", "sitemap")]
    if _name(root) == "sitemapindex":
        return Sitemap((), tuple(_files(places, base_url, time_zone, now))[:MOST_FILES])
    found = (_item(place, base_url, time_zone, now) for place in _newest_first(places))
    items = list(islice((item for item in found if item), MOST_ITEMS))
    telling = [item for item in items if item.title or looks.is_article(item.url)]
    newest = sorted(telling or items, key=lambda item: item.published_at or _OLDEST, reverse=True)
    return Sitemap(tuple(newest), ())


def _root(text: str) -> etree._Element | None:
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, remove_comments=True, encoding="utf-8"
    )
    try:
        return etree.fromstring(_DECLARATION.sub("", text, count=1).encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _name(element: etree._Element) -> str:
    """Its bare name, also if its prefix is not declared."""
    return regex.split("[}:]", element.tag)[-1] if isinstance(element.tag, str) else ""


def _fields(place: etree._Element) -> dict[str, str]:
    """The texts in a place by the bare names of their elements, the first of each."""
    found: dict[str, str] = {}
    for element in place.iter():
        found.setdefault(_name(element), markup.line(element.text or ""))
    return found


def _item(place: dict[str, str], base_url: str, zone: tzinfo, now: datetime | None) -> FeedItem | None:
    url = web_address(place.get("loc", ""), base_url)
    if not url or looks.is_elsewhere(url):
        return None
    moment = dates.read(_written(place), zone, now)
    return FeedItem(
        id=url,
        url=url,
        title=title_of(place.get("title", "")) if NEWS in place else "",
        published_at=moment.at if moment else None,
        has_time=moment is not None and moment.has_time,
        summary="",
        is_printed=bool(place.get(NEWS)),
    )


def _newest_first(places: list[dict[str, str]]) -> list[dict[str, str]]:
    """By their dates as they are written, year first, or, without them, by the numbers in their addresses: of
    tens of thousands only the first need be read."""
    if any(map(_written, places)):
        return sorted(places, key=_written, reverse=True)
    ends = [looks.last_number(place.get("loc", "")) for place in (*places[:1], *places[-1:])]
    return places[::-1] if ends and ends[0] < ends[-1] else places


def _written(place: dict[str, str]) -> str:
    return place.get(NEWS) or place.get("lastmod") or ""


def _files(
    places: Iterable[dict[str, str]], base_url: str, zone: tzinfo, now: datetime | None
) -> Iterator[File]:
    found = []
    for place in places:
        url = web_address(place.get("loc", ""), base_url)
        moment = dates.read(place.get("lastmod", ""), zone, now)
        if url:
            found.append(File(url, moment.at if moment else None))
    of_articles = [
        file for file in found if not _OTHERS.search(file.url.partition("//")[2].partition("/")[2])
    ]
    return iter(sorted(of_articles or found, key=_freshness, reverse=True))


def _freshness(file: File) -> tuple[datetime, bool, int]:
    return file.changed_at or _OLDEST, bool(_FRESH.search(file.url)), looks.last_number(file.url)
