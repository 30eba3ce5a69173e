"""A page of links -> the articles it leads to, by a selector or pattern of the source's, or by their looks.
Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from urllib.parse import urlsplit

import lxml.html
import regex
from lxml.etree import ParserError
from lxml.html import HtmlElement

from bot.ingest import dates, looks, markup, selectors
from bot.ingest.address import canonical_url, host
from bot.ingest.feed import FeedItem, title_of, web_address

MOST_ITEMS = 200  # a section page has 10 to 60
MOST_LINKS = 5000  # that are looked at; front pages have hundreds
FEWEST = 3  # links of one pattern, for it to be one
FEWEST_WORDS, FEWEST_LETTERS = 3, 14  # of a headline
MOST_LETTERS = 400  # of a headline with its teaser, when the whole card is a link
MOST_ABOVE = 4  # elements around a link in which its date may stand
FEED_TYPES = ("rss", "atom", "rdf", "feed+json")

_ASIDE = ("nav", "footer", "form", "select")
_ASIDE_NAMED = regex.compile(
    r"(?i)\b(?:menu|nav\w*|footer|bread\w*|pag(?:er|ination|inator)|tags?|authors?|socials?|langs?|languages?|comments?|"
    r"logo|copyright|login)\b"
)
_OFTEN_OLD = regex.compile(r"(?i)\b(?:sidebar|side|popular|most|related|recommend\w*|archive|widget)\b")
_DATED = "descendant-or-self::*[self::time or contains(@class, 'date') or contains(@class, 'time')]"


@dataclass(frozen=True, slots=True)
class Section:
    """The articles that a page leads to, in its order; its title, and the feeds it points to."""

    title: str
    items: tuple[FeedItem, ...]
    feeds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Link:
    element: HtmlElement
    url: str
    key: str  # the canonical address
    title: str

    @property
    def is_titled(self) -> bool:
        return len(self.title) >= FEWEST_LETTERS and len(self.title.split()) >= FEWEST_WORDS


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
    found = _chosen(tree, base_url, links)
    items = (_item(link, time_zone, now) for link in _once(found))
    return Section(_title(tree), tuple(items)[:MOST_ITEMS], feeds)


def _chosen(tree: HtmlElement, base_url: str, links: str | None) -> list[_Link]:
    if links and selectors.is_pattern(links):
        suits = selectors.matching(links)
        return [link for link in _links(tree.iter("a"), base_url) if suits(link.url)]
    if links:
        return list(_links(_anchors(selectors.places(tree, links)), base_url))
    return _by_looks(list(_links(tree.iter("a"), base_url)), base_url)


def _anchors(elements: Iterable[HtmlElement]) -> Iterator[HtmlElement]:
    """The links that elements are, hold, or stand in."""
    for element in elements:
        inside = [element] if element.tag == "a" else list(element.iter("a"))
        yield from inside or list(element.iterancestors("a"))[:1]


def _links(anchors: Iterable[HtmlElement], base_url: str) -> Iterator[_Link]:
    own = {canonical_url(base_url), canonical_url(base_url).partition("?")[0]}
    for number, anchor in enumerate(anchors):
        if number == MOST_LINKS:
            return
        url = web_address(anchor.get("href") or "", base_url)
        key = canonical_url(url) if url else ""
        if url and key not in own and urlsplit(key).path + urlsplit(key).query:
            yield _Link(anchor, url.partition("#")[0], key, _text(anchor))


def _text(anchor: HtmlElement) -> str:
    """What the link says: the headline in it, if it has one, else all of it, else what its picture shows."""
    headings = (markup.line(each.text_content()) for each in anchor.iter("h1", "h2", "h3", "h4", "h5"))
    pictures = (image.get("alt", "") for image in anchor.iter("img"))
    said = (*headings, markup.line(anchor.text_content()), anchor.get("title", ""), *pictures)
    return title_of(next(filter(None, said), ""))


def _by_looks(links: list[_Link], base_url: str) -> list[_Link]:
    site = host(base_url)
    near = [
        link for link in links if _is_of(host(link.url), site) and not _is_aside(link.element, _ASIDE_NAMED)
    ]
    whole = [replace(link, title=title) for link, title in _with_titles(near)]
    possible = [link for link in whole if link.is_titled and len(link.title) <= MOST_LETTERS]
    possible = [link for link in possible if not looks.is_elsewhere(link.url)]
    patterns = Counter(looks.shape(link.key) for link in {link.key: link for link in possible}.values())
    found = [
        link
        for link in possible
        if looks.is_article(link.url)
        or (patterns[looks.shape(link.key)] >= FEWEST and _is_under(link.url, base_url))
    ]
    central = [link for link in found if not _is_aside(link.element, _OFTEN_OLD)]
    return central if len({link.key for link in central}) >= FEWEST else found


def _with_titles(links: list[_Link]) -> Iterator[tuple[_Link, str]]:
    """Each with the fullest title of all links to its address: one of them may be but a picture."""
    titles: defaultdict[str, str] = defaultdict(str)
    for link in links:
        titles[link.key] = max(titles[link.key], link.title, key=len)
    return ((link, link.title if link.is_titled else titles[link.key]) for link in links)


def _is_of(name: str, site: str) -> bool:
    return name == site or name.endswith(f".{site}")


def _is_under(url: str, base_url: str) -> bool:
    """Whether its path goes on from that of the page, two segments deep at least."""
    path, base = urlsplit(url).path.rstrip("/"), urlsplit(base_url).path.rstrip("/")
    return path.startswith(f"{base}/") and path.count("/") > 1


def _is_aside(element: HtmlElement, named: regex.Pattern[str]) -> bool:
    for around in (element, *element.iterancestors()):
        if around.tag in ("body", "html", "main"):
            return False
        names = f"{around.get('class', '')} {around.get('id', '')} {around.get('rel', '')}"
        is_aside = around.tag in _ASIDE or (around.tag == "aside" and named is _OFTEN_OLD)
        if is_aside or named.search(names.replace("_", "-")):
            return True
    return False


def _once(links: Iterable[_Link]) -> Iterator[_Link]:
    """Each address once, with the best of its titles, at its first place."""
    first: dict[str, _Link] = {}
    for link in links:
        known = first.setdefault(link.key, link)
        if not known.is_titled and len(link.title) > len(known.title):
            first[link.key] = replace(known, title=link.title)
    return iter(first.values())


def _item(link: _Link, zone: tzinfo, now: datetime | None) -> FeedItem:
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


def _moment(link: _Link, zone: tzinfo, now: datetime | None) -> dates.Moment | None:
    """The date in the link's own card: the widest element around it that leads to nothing else."""
    card = link.element
    for around in list(link.element.iterancestors())[:MOST_ABOVE]:
        if len({anchor.get("href", "").partition("#")[0] for anchor in around.iter("a")}) > 1:
            break
        card = around
    for element in card.xpath(_DATED):
        for written in (element.get("datetime", ""), markup.line(element.text_content())):
            moment = dates.read(written, zone, now)
            if moment:
                return moment
    return None


def _feeds(tree: HtmlElement, base_url: str) -> Iterator[str]:
    """The feeds that a page declares, and those that it links to."""
    for link in tree.iter("link"):
        is_feed = any(kind in link.get("type", "").lower() for kind in FEED_TYPES)
        if (
            is_feed
            and "alternate" in link.get("rel", "").lower()
            and "comment" not in link.get("title", "").lower()
        ):
            yield from filter(None, [web_address(link.get("href") or "", base_url)])
    for anchor in tree.iter("a"):
        url = web_address(anchor.get("href") or "", base_url)
        if url and regex.search(
            r"(?i)/(?:rss|feed|atom)(?:\.xml|\.php)?/?$|\.(?:rss|atom)$", urlsplit(url).path
        ):
            yield url


def _title(tree: HtmlElement) -> str:
    names = tree.xpath("//meta[@property='og:site_name']/@content")
    return title_of(next(iter(names), "") or tree.findtext(".//title") or "")
