"""RSS, Atom and RDF -> items. Pure; slow on hostile feeds, so it is called in a worker process."""

import io
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from itertools import islice
from urllib.parse import urljoin, urlsplit

import feedparser
from feedparser import FeedParserDict

from bot.ingest import charset, dates, markup

MOST_ITEMS = 1000  # feeds carry 10 to 100; what is beyond has been seen before, or is an archive
MOST_SUMMARY = 100_000  # characters: fifteen times a long article
LONGEST_TITLE = 1000  # characters; the longest headlines have 250
LONGEST_URL = 2000  # characters; browsers and servers stop near there

HEAD = 4096  # characters in which a page gives itself away
STUMBLES = (
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)  # feedparser, over wild nesting
FULL_TEXT = "yandex_full-text"  # where feeds made for Yandex carry the whole article


class NotAFeed(ValueError):
    """The content is no feed; the message says what it is."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An article as a feed announces it. `summary` is what the feed carries of its text, from nothing over a
    teaser to the whole, a paragraph a line. A date that is not `is_printed` is that of a change, or was found
    beside a link."""

    id: str
    url: str
    title: str
    published_at: datetime | None
    has_time: bool  # False when only the day is known
    summary: str
    is_printed: bool = True


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed; `items` in its own order."""

    title: str
    language: str | None
    items: tuple[FeedItem, ...]


def parse(
    content: bytes,
    base_url: str,
    *,
    header_charset: str | None = None,
    time_zone: tzinfo = UTC,
    now: datetime | None = None,
) -> Feed:
    """The feed in what was fetched from `base_url`, whatever its label. `time_zone` is that of times without
    one; a date after `now` is none. Raises NotAFeed."""
    text = markup.fit_references(markup.fit(charset.decode(content, header_charset))).lstrip()
    if not text:
        raise NotAFeed("empty")
    parsed = _parsed(text, base_url)
    if not (parsed.version or parsed.entries):
        raise NotAFeed("a web page, not a feed" if "<html" in text[:HEAD].lower() else "not a feed")
    found = (_item(entry, base_url, time_zone, now) for entry in parsed.entries)
    items = tuple(islice((item for item in found if item), MOST_ITEMS))
    return Feed(_title(parsed.feed), parsed.feed.get("language") or None, items)


def _parsed(text: str, base_url: str) -> FeedParserDict:
    try:
        return feedparser.parse(
            io.BytesIO(text.encode()),
            response_headers={"content-type": "application/xml; charset=utf-8", "content-location": base_url},
            resolve_relative_uris=False,  # of links within texts, of which none is used
            sanitize_html=False,  # of the markup only the text is taken
        )
    except STUMBLES as error:
        raise NotAFeed("broken beyond reading") from error


def _item(entry: FeedParserDict, base_url: str, time_zone: tzinfo, now: datetime | None) -> FeedItem | None:
    url = web_address(entry.get("link") or "", base_url)
    if not url:
        return None
    written = entry.get("published") or entry.get("created") or entry.get("updated")
    moment = dates.read(written, time_zone, now) if written else None
    return FeedItem(
        id=markup.line(entry.get("id") or "")[:LONGEST_URL] or url,
        url=url,
        title=_title(entry),
        published_at=moment.at if moment else None,
        has_time=moment is not None and moment.has_time,
        summary=_text(entry),
    )


def web_address(link: str, base_url: str) -> str | None:
    """A link on a page as an absolute address of the web."""
    try:
        url = urljoin(base_url, markup.line(link))
        parts = urlsplit(url)
    except ValueError:
        return None
    is_web = bool(link) and parts.scheme in ("http", "https") and bool(parts.hostname)
    return url if is_web and len(url) <= LONGEST_URL else None


def _title(named: FeedParserDict) -> str:
    title = named.get("title") or ""
    if named.get("title_detail", {}).get("type") != "text/plain":
        title = " ".join(markup.paragraphs(title))
    return title_of(title)


def title_of(text: str) -> str:
    """A title on one line of bounded length."""
    return markup.line(text)[:LONGEST_TITLE]


def _text(entry: FeedParserDict) -> str:
    """The fullest of the texts an item carries."""
    texts = [
        entry.get("summary"),
        entry.get(FULL_TEXT),
        *(each.get("value") for each in entry.get("content", ())),
    ]
    return max(("\n".join(markup.paragraphs(text)) for text in texts if text), key=len, default="")[
        :MOST_SUMMARY
    ]
