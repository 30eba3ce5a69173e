"""A page of links -> the articles it leads to, by a selector or pattern of the source's, or by their looks.
Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import islice

import lxml.html
import regex
from lxml.etree import ParserError
from lxml.html import HtmlElement

from bot.ingest import dates, markup, selectors
from bot.ingest import links as page_links
from bot.ingest.feed import FeedItem, title_of, web_address
from bot.ingest.links import Link

MOST_ITEMS = 200  # a section page has 10 to 60
MOST_ABOVE = 4  # elements around a link in which its date may stand
FEED_TYPES = ("rss", "atom", "rdf", "feed+json")
_FEED = regex.compile(r"(?i)(?:/(?:rss|feed|atom)(?:\.xml|\.php)?/?|\.(?:rss|atom))(?:[?#].*)?$")
_DATED = "descendant-or-self::*[self::time or contains(@class, 'date') or contains(@class, 'time')]"


@dataclass(frozen=True, slots=True)
class Section:
    """The articles that a page leads to, in its order; its title, and the feeds it points to."""

    title: str
    items: tuple[FeedItem, ...]
    feeds: tuple[str, ...]


def parse(
    text: str, base_url: str, links: str | None, *, time_zone: tzinfo, now: datetime | None = None
) -> Section:
    """`links` is a CSS selector, or a pattern of addresses such as `/news/*` or `https://…/events/*`."""
    try:
        tree = lxml.html.document_fromstring(
            markup.fit(text).encode(), parser=lxml.html.HTMLParser(encoding="utf-8")
        )
    except (ParserError, ValueError):
        return Section("", (), ())
    feeds = tuple(dict.fromkeys(_feeds(tree, base_url)))
    markup.drop_hidden(tree)
    found = page_links.once(_chosen(tree, base_url, links))
    items = (_item(link, time_zone, now) for link in islice(found, MOST_ITEMS))
    return Section(_title(tree), tuple(items), feeds)


def _chosen(tree: HtmlElement, base_url: str, links: str | None) -> list[Link]:
    if links and selectors.is_pattern(links):
        suits = selectors.matching(links)
        return [link for link in page_links.of(tree.iter("a"), base_url) if suits(link.url)]
    if links:
        return list(page_links.of(page_links.anchors_at(selectors.places(tree, links)), base_url))
    return page_links.to_articles(list(page_links.of(tree.iter("a"), base_url)), base_url)


def _item(link: Link, zone: tzinfo, now: datetime | None) -> FeedItem:
    moment = _moment(link, zone, now)
    return FeedItem(
        id=link.url,
        url=link.url,
        title=link.title,
        published_at=moment.at if moment else None,
        has_time=moment is not None and moment.has_time,
        summary="",
        is_printed=False,
    )


def _moment(link: Link, zone: tzinfo, now: datetime | None) -> dates.Moment | None:
    """The date in the link's own card: the widest element around it that leads to nothing else."""
    card = link.element
    own = _page_of(card)
    for around in islice(link.element.iterancestors(), MOST_ABOVE):
        if any(_page_of(anchor) != own for anchor in around.iter("a")):
            break
        card = around
    for element in card.xpath(_DATED):
        for written in (element.get("datetime", ""), markup.line(element.text_content())):
            moment = dates.read(written, zone, now)
            if moment:
                return moment
    return None


def _page_of(anchor: HtmlElement) -> str:
    return str(anchor.get("href", "")).partition("#")[0]


def _feeds(tree: HtmlElement, base_url: str) -> Iterator[str]:
    """The feeds that a page declares, and those that it links to."""
    declared = (link.get("href", "") for link in tree.iter("link") if _is_feed(link))
    linked = (href for anchor in tree.iter("a") if _FEED.search(href := anchor.get("href", "")))
    for href in (*declared, *linked):
        yield from filter(None, [web_address(href, base_url)])


def _is_feed(link: HtmlElement) -> bool:
    is_typed = any(kind in link.get("type", "").lower() for kind in FEED_TYPES)
    is_of_comments = "comment" in link.get("title", "").lower()
    return is_typed and "alternate" in link.get("rel", "").lower() and not is_of_comments


def _title(tree: HtmlElement) -> str:
    names = tree.xpath("//meta[@property='og:site_name']/@content")
    return title_of(next(iter(names), "") or tree.findtext(".//title") or "")
