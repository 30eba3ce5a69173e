"""HTML -> an article's title, text, date and address. Pure; slow, so it is called outside the event loop."""

from dataclasses import dataclass
from datetime import UTC, datetime

import lxml.html
import trafilatura
from lxml.etree import ParserError
from trafilatura.settings import Document

DATES = ("article:published_time", "datePublished", "og:article:published_time", "pubdate")


class NoArticle(ValueError):
    """The page holds no article text."""


@dataclass(frozen=True, slots=True)
class Page:
    """An article as its page gives it. `text` is the headline, a newline, a paragraph a line."""

    text: str
    published_at: datetime | None
    has_time: bool
    url: str | None


def parse(html: str) -> Page:
    """Raises NoArticle."""
    try:
        tree = lxml.html.document_fromstring(html)
    except (ParserError, ValueError) as error:
        raise NoArticle("not a page") from error
    found = trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, include_tables=False
    )
    if not isinstance(found, Document):
        raise NoArticle("no article found in the page")
    body = [line.strip() for line in (found.text or "").splitlines() if line.strip()]
    title = " ".join((found.title or "").split())
    if not body or not title:
        raise NoArticle("no article found in the page")
    if body[0] == title:
        body = body[1:]
    published_at, has_time = _published(tree, found.date)
    url = found.url if found.url and found.url.startswith(("https://", "http://")) else None
    return Page("\n".join((title, *body)), published_at, has_time, url)


def _published(tree: lxml.html.HtmlElement, day: str | None) -> tuple[datetime | None, bool]:
    """The moment the page declares; else the day that trafilatura has found in it."""
    for name in DATES:
        for content in tree.xpath(
            "//meta[@property=$name or @name=$name or @itemprop=$name]/@content", name=name
        ):
            moment = _moment(content)
            if moment and moment.tzinfo:
                return moment, True
    moment = _moment(day or "")
    return (moment.replace(tzinfo=UTC), False) if moment else (None, False)


def _moment(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written.strip())
    except ValueError:
        return None
