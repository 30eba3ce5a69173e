"""Articles listed as JSON: JSON Feed, and what sites that are filled by scripts read themselves. Pure."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo
from itertools import islice
from typing import Any

from bot.ingest import dates, markup, nodes
from bot.ingest.feed import MOST_ITEMS, MOST_SUMMARY, Feed, FeedItem, NotAFeed, title_of, web_address

MOST_NODES = 20_000  # that are searched for the list; a feed is near the root
URLS = ("url", "external_url", "link", "permalink", "href", "canonical_url", "uri")
TITLES = ("title", "headline", "name")
TEXTS = (
    "content_html",
    "content_text",
    "content",
    "body",
    "text",
    "summary",
    "description",
    "excerpt",
    "lead",
)
DATES = (
    "date_published",
    "published_at",
    "publishedAt",
    "datePublished",
    "pubDate",
    "published",
    "date_gmt",
    "date",
)
GREENWICH = "_gmt"  # how WordPress calls a time in UTC, which then bears no zone


def parse(text: str, base_url: str, *, time_zone: tzinfo, now: datetime | None = None) -> Feed:
    """The articles in a JSON text that was fetched from `base_url`. Raises NotAFeed."""
    try:
        root = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        raise NotAFeed("broken JSON") from None
    entries = _entries(root)
    if entries is None:
        raise NotAFeed("JSON without a list of articles")
    found = (_item(entry, base_url, time_zone, now) for entry in entries)
    whole = root if isinstance(root, dict) else {}
    language = whole.get("language")
    return Feed(
        title_of(_text(whole, TITLES)),
        language if isinstance(language, str) else None,
        tuple(islice((item for item in found if item), MOST_ITEMS)),
    )


def _entries(root: object) -> list[Mapping[str, Any]] | None:
    """The first list of objects that have addresses and titles, the outer before the inner."""
    for node in nodes.walk([root], MOST_NODES):
        if isinstance(node, list):
            entries: list[Mapping[str, Any]] = [e for e in node if isinstance(e, dict) and _text(e, URLS)]
            if any(_text(each, TITLES + TEXTS) for each in entries):
                return entries
    is_feed = isinstance(root, dict) and "jsonfeed.org" in str(root.get("version"))
    return [] if is_feed else None


def _item(entry: Mapping[str, Any], base_url: str, zone: tzinfo, now: datetime | None) -> FeedItem | None:
    url = web_address(_text(entry, URLS), base_url)
    if not url:
        return None
    moments = (dates.read(written, zone, now) for written in _dates(entry))
    moment = next((moment for moment in moments if moment), None)
    identifier = entry.get("id", "")
    texts = ("\n".join(markup.paragraphs(_one(entry.get(key)))) for key in TEXTS)
    return FeedItem(
        id=markup.line(str(identifier))[:200] if isinstance(identifier, str | int) and identifier else url,
        url=url,
        title=title_of(_text(entry, TITLES)),
        published_at=moment.at if moment else None,
        has_time=moment is not None and moment.has_time,
        summary=max(texts, key=len)[:MOST_SUMMARY],
    )


def _dates(entry: Mapping[str, Any]) -> Iterator[str]:
    for key in DATES:
        written = _one(entry.get(key))
        if written:
            yield f"{written}Z" if key.endswith(GREENWICH) and written[-1].isdigit() else written


def _text(entry: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    return next((text for key in keys if (text := _one(entry.get(key)))), "")


def _one(value: object) -> str:
    if isinstance(value, dict):  # as WordPress writes it
        value = value.get("rendered")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""
