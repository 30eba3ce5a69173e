"""HTML -> an article's title, text, date and address. Pure; slow, so it is called outside the event loop."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from urllib.parse import urljoin, urlsplit

import lxml.html
import regex
import trafilatura
from lxml.etree import ParserError
from lxml.html import HtmlElement
from trafilatura.settings import Document

from bot.ingest import body, charset, dates, declared, markup
from bot.ingest.dates import Moment
from bot.ingest.declared import Declared

TITLES = ("og:title", "twitter:title")
SITES = ("og:site_name", "application-name")
DATES = ("article:published_time", "datePublished", "og:article:published_time", "pubdate")
DATE_PATHS = (
    "//*[@itemprop='datePublished']/@datetime",
    "//article//time/@datetime",
    "//h1/following::time/@datetime",
    "//time/@datetime",
)
SUFFIX = "|-–—:·•»/ "  # between a headline and the name of the site
MISNAMED = {"kz": "kk", "kg": "ky"}  # the country's code for its language's
LONGEST_URL = 2000  # characters; browsers and servers stop near there


class NoArticle(ValueError):
    """The page holds no article text."""


@dataclass(frozen=True, slots=True)
class Page:
    """An article as its page gives it. `text` is the headline, a newline, a paragraph a line; `language` is
    the code that the page claims."""

    text: str
    published_at: datetime | None
    has_time: bool
    url: str | None
    language: str | None


def parse(
    content: bytes | str,
    base_url: str | None = None,
    *,
    header_charset: str | None = None,
    time_zone: tzinfo | None = None,
    now: datetime | None = None,
) -> Page:
    """The article of a page, fetched from `base_url`. `time_zone` is that of times without one, which else
    count for their day alone; a date after `now` is none. Raises NoArticle."""
    tree = _tree(content if isinstance(content, str) else charset.decode(content, header_charset))
    said = declared.article(
        script.text or "" for script in tree.iter("script") if "ld+json" in script.get("type", "")
    )
    markup.drop_hidden(tree)
    title, text, day = _extracted(tree)
    title = _title(tree, said) or title
    moment = _moment(tree, said, day, time_zone, now)
    url, language = _url(tree, base_url), _language(tree)
    paragraphs = _body(tree, text, said)
    while paragraphs and (paragraphs[0] == title or dates.read(paragraphs[0], UTC)):
        paragraphs = paragraphs[1:]
    if not (title and paragraphs):
        raise NoArticle("no article found in the page")
    return Page(
        "\n".join((title, *paragraphs)),
        moment.at if moment else None,
        moment is not None and moment.has_time,
        url,
        language,
    )


def _extracted(tree: HtmlElement) -> tuple[str, str, str]:
    """Title, text and day as trafilatura finds them; each may be empty."""
    found = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params={"original_date": True, "extensive_search": False},  # else of a footer's year
    )
    if not isinstance(found, Document):
        return "", "", ""
    return markup.line(found.title or ""), found.text or "", found.date or ""


def _tree(text: str) -> HtmlElement:
    try:
        return lxml.html.document_fromstring(
            markup.fit(text).encode(), parser=lxml.html.HTMLParser(encoding="utf-8")
        )
    except (ParserError, ValueError) as error:
        raise NoArticle("not a page") from error


def _metas(tree: HtmlElement, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from tree.xpath("//meta[@property=$name or @name=$name or @itemprop=$name]/@content", name=name)


def _body(tree: HtmlElement, extracted: str, said: Declared) -> list[str]:
    shown = body.whole(tree, [line for each in extracted.split("\n") if (line := markup.line(each))])
    return list(declared.better(shown, said.body))


def _title(tree: HtmlElement, said: Declared) -> str:
    """The headline as the page shows it, or as it is declared, without the name of the site."""
    sites = [said.site, *map(markup.line, _metas(tree, SITES))]
    written = [said.headline, *_metas(tree, TITLES), tree.findtext(".//title") or ""]
    titles = [title for each in written if (title := markup.line(each)) and title not in sites]
    headings = [line for each in tree.iter("h1") if (line := markup.line(each.text_content())) not in sites]
    if not titles:
        return next(filter(None, headings), "")
    same = (heading for heading in headings if _is_same(heading, titles[0]))
    return next(same, _without_site(titles[0], sites))


def _is_same(heading: str, title: str) -> bool:
    """Whether one is the other with something added to it, or cut."""
    short, long = sorted((heading, title.rstrip(".… ")), key=len)
    return long.startswith(short) and 2 * len(short) >= len(long)


def _without_site(title: str, sites: Iterable[str]) -> str:
    for site in filter(None, sites):
        before = title.removesuffix(site)
        if before != title and before.endswith(tuple(SUFFIX)):
            return before.rstrip(SUFFIX) or title
    before, _, after = title.rpartition(" | ")
    return before if len(before) > len(after) else title


def _moment(
    tree: HtmlElement, said: Declared, guessed: str, time_zone: tzinfo | None, now: datetime | None
) -> Moment | None:
    """The first date with a time of day that the page declares, else the first date; else the extractor's."""
    written = [
        said.published,
        *_metas(tree, DATES),
        *(each for path in DATE_PATHS for each in tree.xpath(path)),
    ]
    moments = [moment for each in written if (moment := dates.read(each, time_zone, now))]
    timed = (moment for moment in moments if moment.has_time)
    return next(timed, moments[0] if moments else dates.read(guessed, time_zone, now))


def _url(tree: HtmlElement, base_url: str | None) -> str | None:
    """The address that the page calls its own, unless that is the home page; else where it was fetched."""
    links = (link.get("href", "") for link in tree.iter("link") if "canonical" in link.get("rel", "").lower())
    for written in (*links, *_metas(tree, ("og:url",))):
        try:
            url = urljoin(base_url or "", str(written).strip())
            parts = urlsplit(url)
        except ValueError:
            continue
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
        if is_web and len(url) <= LONGEST_URL and (parts.path.strip("/") or parts.query):
            return url
    return base_url


def _language(tree: HtmlElement) -> str | None:
    found = regex.match(r"[a-z]{2}(?![a-z])", tree.get("lang", "").lower())
    code = str(found[0]) if found else ""
    return MISNAMED.get(code, code) or None
