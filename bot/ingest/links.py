"""The links of a page, and which of them look as if they led to articles. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import regex
from lxml.html import HtmlElement

from bot.ingest import looks, markup
from bot.ingest.address import canonical_url, host
from bot.ingest.feed import title_of, web_address

MOST_LINKS = 3000  # that are looked at; front pages have hundreds
FEWEST = 3  # links of one pattern, for it to be one
FEWEST_WORDS, FEWEST_LETTERS = 3, 14  # of a headline
MOST_LETTERS = 400  # of a headline with its teaser, when the whole card is a link

_ASIDE = ("nav", "footer", "form", "select")
_ASIDE_NAMED = regex.compile(
    r"(?i)\b(?:menu|nav\w*|footer|bread\w*|pag(?:er|ination|inator)|tags?|authors?|socials?|langs?|languages?|"
    r"comments?|logo|copyright|login)\b"
)
_OFTEN_OLD = regex.compile(r"(?i)\b(?:sidebar|side|popular|most|related|recommend\w*|archive|widget)\b")


@dataclass(frozen=True, slots=True)
class Link:
    """A link and what it says; `key` is its canonical address."""

    element: HtmlElement
    url: str
    key: str
    title: str

    @property
    def is_titled(self) -> bool:
        """Whether it says as much as a headline."""
        return len(self.title) >= FEWEST_LETTERS and len(self.title.split()) >= FEWEST_WORDS


class _Aside:
    """The elements that stand in one that is so called, below a page's middle. Each is judged once."""

    def __init__(self, tags: tuple[str, ...], named: regex.Pattern[str]) -> None:
        self._tags = tags
        self._named = named
        self._known: dict[HtmlElement, bool] = {}

    def __contains__(self, element: HtmlElement) -> bool:
        path = [element]
        while path[-1] not in self._known and not _is_top(path[-1]):
            path.append(path[-1].getparent())
        is_in = self._known.get(path[-1], False)
        for each in reversed(path):
            is_in = self._known[each] = is_in or self._is_it(each)
        return is_in

    def _is_it(self, element: HtmlElement) -> bool:
        names = f"{element.get('class', '')} {element.get('id', '')} {element.get('rel', '')}"
        is_so_called = element.tag in self._tags or bool(self._named.search(names.replace("_", "-")))
        return is_so_called and not _is_top(element)


def _is_top(element: HtmlElement) -> bool:
    return element.tag in ("body", "html", "main") or element.getparent() is None


def of(anchors: Iterable[HtmlElement], base_url: str) -> Iterator[Link]:
    """The links that lead to other pages of the web than this one and its site's home page."""
    own = {canonical_url(base_url), canonical_url(base_url).partition("?")[0]}
    for number, anchor in enumerate(anchors):
        if number == MOST_LINKS:
            return
        url = web_address(anchor.get("href") or "", base_url)
        key = canonical_url(url) if url else ""
        parts = urlsplit(key)
        if url and key not in own and (parts.path or parts.query):
            yield Link(anchor, url.partition("#")[0], key, _text(anchor))


def anchors_at(elements: Iterable[HtmlElement]) -> Iterator[HtmlElement]:
    """The anchors that elements are, hold, or stand in."""
    for element in elements:
        inside = [element] if element.tag == "a" else list(element.iter("a"))
        yield from inside or list(element.iterancestors("a"))[:1]


def _text(anchor: HtmlElement) -> str:
    """What the link says: the headline in it, if it has one, else all of it, else what its picture shows."""
    headings = (markup.line(each.text_content()) for each in anchor.iter("h1", "h2", "h3", "h4", "h5"))
    pictures = (image.get("alt", "") for image in anchor.iter("img"))
    said = (*headings, markup.line(anchor.text_content()), anchor.get("title", ""), *pictures)
    return title_of(next(filter(None, said), ""))


def to_articles(links: list[Link], base_url: str) -> list[Link]:
    """Those that look like links to articles of the site."""
    site = host(base_url)
    menus = _Aside(_ASIDE, _ASIDE_NAMED)
    near = [link for link in links if _is_of(host(link.url), site) and link.element not in menus]
    possible = [
        link for link in _titled(near) if len(link.title) <= MOST_LETTERS and not looks.is_elsewhere(link.url)
    ]
    patterns = Counter(looks.shape(key) for key in {link.key for link in possible})
    found = [
        link
        for link in possible
        if looks.is_article(link.url)
        or (patterns[looks.shape(link.key)] >= FEWEST and _is_under(link.url, base_url))
    ]
    old = _Aside(("aside",), _OFTEN_OLD)
    central = [link for link in found if link.element not in old]
    return central if len({link.key for link in central}) >= FEWEST else found


def _titled(links: list[Link]) -> Iterator[Link]:
    """Those that say as much as a headline, or that others to the same address say it for."""
    titles: defaultdict[str, str] = defaultdict(str)
    for link in links:
        titles[link.key] = max(titles[link.key], link.title, key=len)
    whole = (link if link.is_titled else replace(link, title=titles[link.key]) for link in links)
    return (link for link in whole if link.is_titled)


def _is_of(name: str, site: str) -> bool:
    return name == site or name.endswith(f".{site}")


def _is_under(url: str, base_url: str) -> bool:
    """Whether its path goes on from that of the page, two segments deep at least."""
    path, base = urlsplit(url).path.rstrip("/"), urlsplit(base_url).path.rstrip("/")
    return path.startswith(f"{base}/") and path.count("/") > 1


def once(links: Iterable[Link]) -> Iterator[Link]:
    """Each address once, with the best of its titles, at its first place."""
    first: dict[str, Link] = {}
    for link in links:
        known = first.setdefault(link.key, link)
        if not known.is_titled and len(link.title) > len(known.title):
            first[link.key] = replace(known, title=link.title)
    return iter(first.values())
