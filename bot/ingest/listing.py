"""What an address announces, judged by its content alone: a feed, a sitemap, or a page of links. Pure; slow
on hostile content, so it is called in a worker process."""

import zlib
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Literal

import regex

from bot.ingest import charset, feed, jsonfeed, markup, section, sitemap
from bot.ingest.feed import FeedItem, NotAFeed
from bot.ingest.sitemap import File

Kind = Literal["feed", "sitemap", "index", "section"]

HEAD = 20_000  # characters in which a document shows what it is: some begin with a server's complaints
GZIP = b"\x1f\x8b"
MOST_UNPACKED = 50_000_000  # bytes: what the protocol of sitemaps allows a file
_ROOT = regex.compile(
    r"(?i)<(?:\w{1,20}:)?(?P<name>rss|feed|rdf|channel|urlset|sitemapindex|html|body)(?=[\s>/])"
)


@dataclass(frozen=True, slots=True)
class Listing:
    """What was found: items, or the files of an index. `feeds` are those that a page points to."""

    kind: Kind
    title: str
    items: tuple[FeedItem, ...] = ()
    files: tuple[File, ...] = ()
    feeds: tuple[str, ...] = ()


def read(
    content: bytes,
    base_url: str,
    header_charset: str | None,
    links: str | None,
    time_zone: tzinfo,
    now: datetime,
) -> Listing:
    """What is listed in what was fetched from `base_url`; `links` is what the source says of those of its
    section pages. Raises NotAFeed."""
    content = _unpacked(content)
    text = charset.decode(content, header_charset).lstrip("\ufeff \t\r\n\x00")
    if text.startswith(("{", "[")):
        found = jsonfeed.parse(text, base_url, time_zone=time_zone, now=now)
        return Listing("feed", found.title, found.items)
    root = _ROOT.search(text, 0, HEAD)
    match root["name"].lower() if root else "":
        case "urlset" | "sitemapindex":
            return _sitemap(markup.fit(text), base_url, time_zone, now)
        case "html" | "body":
            return _section(text, base_url, links, time_zone, now)
    try:
        parsed = feed.parse(content, base_url, header_charset=header_charset, time_zone=time_zone, now=now)
    except NotAFeed:
        if not regex.search(r"(?i)<a\s", text):
            raise
        return _section(text, base_url, links, time_zone, now)
    return Listing("feed", parsed.title, parsed.items)


def _unpacked(content: bytes) -> bytes:
    if not content.startswith(GZIP):
        return content
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, MOST_UNPACKED)
    except zlib.error:
        raise NotAFeed("badly compressed") from None


def _sitemap(text: str, base_url: str, zone: tzinfo, now: datetime) -> Listing:
    found = sitemap.parse(text, base_url, time_zone=zone, now=now)
    return Listing("index" if found.files else "sitemap", "", found.items, found.files)


def _section(text: str, base_url: str, links: str | None, zone: tzinfo, now: datetime) -> Listing:
    found = section.parse(text, base_url, links, time_zone=zone, now=now)
    return Listing("section", found.title, found.items, feeds=found.feeds)
