"""HTML -> an article's title, text, date and address. Pure; slow, so it is called outside the event loop."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from itertools import takewhile
from urllib.parse import urljoin, urlsplit

import lxml.html
import regex
import trafilatura
from lxml.etree import ParserError
from lxml.html import HtmlElement
from trafilatura.settings import Document

from bot.ingest import body, charset, dates, declared, looks, markup, printed, state
from bot.ingest.dates import Moment
from bot.ingest.declared import Declared
from bot.ingest.selectors import places
from storage.records import Selectors

TITLES = ("og:title", "twitter:title")
PICTURES = ("og:image", "og:image:secure_url", "og:image:url", "twitter:image")
SITES = ("og:site_name", "application-name")
DATES = ("article:published_time", "datePublished", "og:article:published_time", "pubdate")
DATE_PATH = "//*[@itemprop='datePublished']/@datetime"
TIMES = ("//article//time[@datetime]", "//h1/following::time[@datetime]", "//time[@datetime]")
OTHERS_TIMES = (
    "//*[self::aside or self::footer[not(ancestor::article)] or contains(@class, 'comment') or "
    "contains(@id, 'comment') or contains(@class, 'related') or contains(@class, 'sidebar')]//time[@datetime]"
)
SEPARATORS = "|-–—:·•»/"  # between a headline and the name of the site
SUFFIX = f"{SEPARATORS} "
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
    picture: str | None = None  # the address of the one that stands for the article


def parse(
    content: bytes | str,
    base_url: str | None = None,
    *,
    header_charset: str | None = None,
    time_zone: tzinfo | None = None,
    now: datetime | None = None,
    selectors: Selectors | None = None,
) -> Page:
    """The article of a page, fetched from `base_url`. `time_zone` is that of times without one, which else
    count for their day alone; a date after `now` is none. `selectors` are what the source says of its pages.
    Raises NoArticle."""
    tree = _tree(content if isinstance(content, str) else charset.decode(content, header_charset))
    where = selectors or Selectors()
    said = _said(tree)
    markup.drop_hidden(tree)
    shown = [written for element in places(tree, where.date) if (written := printed.written(element))]
    titles = (markup.line(element.text_content()) for element in places(tree, where.title))
    chosen = body.chosen(tree, set(places(tree, where.body)))
    title, text, day = _extracted(tree)
    title = next(filter(None, titles), "") or _title(tree, said) or title
    url, language = _url(tree, base_url), _language(tree)
    paragraphs = body.without_calls(declared.better(chosen or _body(tree, text), said.body, title))
    lines = list(printed.near(tree, title, paragraphs[-1] if paragraphs else ""))
    moment = _moment(tree, said, shown, lines, day, time_zone, now)
    paragraphs = paragraphs[_heads(paragraphs, title, now) :]
    if not (title and paragraphs):
        raise NoArticle("no article found in the page")
    return Page(
        "\n".join((title, *paragraphs)),
        moment.at if moment else None,
        moment is not None and moment.has_time,
        url,
        language,
        _picture(tree, base_url),
    )


def _heads(paragraphs: Sequence[str], title: str, now: datetime | None) -> int:
    """How many lines above the text repeat the headline or tell the date."""
    first = takewhile(
        lambda each: each == title or printed.is_dateline(each, now), paragraphs[: printed.NEAR]
    )
    return sum(1 for _ in first)


def _said(tree: HtmlElement) -> Declared:
    """What the page's scripts say of its article."""
    scripts = [(script.get("type", ""), script.text or "") for script in tree.iter("script")]
    titles = [*_titles(tree), *_headings(tree)]
    said = declared.article((text for kind, text in scripts if "ld+json" in kind), titles)
    if said.body:
        return said
    given = state.article(
        (text for kind, text in scripts if state.is_data(kind, text)), [said.headline, *titles]
    )
    return replace(
        said,
        headline=said.headline or given.headline,
        body=given.body,
        published=said.published or given.published,
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


def _body(tree: HtmlElement, extracted: str) -> list[str]:
    return body.whole(tree, [line for each in extracted.split("\n") if (line := markup.line(each))])


def _title(tree: HtmlElement, said: Declared) -> str:
    """The headline as the page shows it, or as it is declared, without the name of the site."""
    sites = [said.site, *map(markup.line, _metas(tree, SITES))]
    titles = [title for title in (said.headline, *_titles(tree)) if title and title not in sites]
    headings = [heading for heading in _headings(tree) if heading not in sites]
    if not titles:
        return next(filter(None, headings), "")
    same = (heading for heading in headings if _is_same(heading, titles[0]))
    return next(same, "") or _shown(tree, titles[0]) or _without_site(titles[0], sites)


def _shown(tree: HtmlElement, title: str) -> str:
    """The longest line of the page that the title is, but for a dash or the like and what follows it."""
    lines = (unit.text for unit in body.units(tree) if title.startswith(unit.text))
    whole = (line for line in lines if 2 * len(line) >= len(title) and _is_added(title[len(line) :]))
    return max(whole, key=len, default="")


def _is_added(rest: str) -> bool:
    return rest.strip().startswith(tuple(SEPARATORS))


def _titles(tree: HtmlElement) -> Iterator[str]:
    yield from map(markup.line, (*_metas(tree, TITLES), tree.findtext(".//title") or ""))


def _headings(tree: HtmlElement) -> Iterator[str]:
    return (markup.line(each.text_content()) for each in tree.iter("h1"))


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
    tree: HtmlElement,
    said: Declared,
    shown: Sequence[str],
    lines: Sequence[str],
    guessed: str,
    zone: tzinfo | None,
    now: datetime | None,
) -> Moment | None:
    """The date that stands where the source says, else the first with a time of day that the page declares,
    else the first; else what is printed beside the headline; else the extractor's."""
    of_others = set(tree.xpath(OTHERS_TIMES))
    times = [time.get("datetime") for path in TIMES for time in tree.xpath(path) if time not in of_others]
    written = [said.published, *_metas(tree, DATES), *tree.xpath(DATE_PATH), *times]
    moments = [moment for each in written if (moment := dates.read(each, zone, now))]
    timed = (moment for moment in moments if moment.has_time)
    for found in (
        (dates.read(each, zone, now, anywhere=True) for each in shown),
        (next(timed, moments[0] if moments else None),),
        (dates.read(each, zone, now, anywhere=True) for each in lines),
    ):
        moment = next(filter(None, found), None)
        if moment:
            return moment
    return dates.read(guessed, zone, now)


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
        is_less = not looks.is_article(url) and looks.is_article(base_url or "")  # that of the whole section
        if is_web and not is_less and len(url) <= LONGEST_URL and (parts.path.strip("/") or parts.query):
            return url
    return base_url


def _picture(tree: HtmlElement, base_url: str | None) -> str | None:
    """The address of the picture that the page shows where it is shared."""
    for written in _metas(tree, PICTURES):
        try:
            url = urljoin(base_url or "", str(written).strip())
            is_web = urlsplit(url).scheme in ("http", "https") and bool(urlsplit(url).hostname)
        except ValueError:
            continue
        if is_web and len(url) <= LONGEST_URL:
            return url
    return None


def _language(tree: HtmlElement) -> str | None:
    found = regex.match(r"[a-z]{2}(?![a-z])", tree.get("lang", "").lower())
    code = str(found[0]) if found else ""
    return MISNAMED.get(code, code) or None
