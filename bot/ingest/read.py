"""From bytes to an article with its facts. All of it is slow or handles foreign bytes, so it is called in a
worker process. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from hashlib import sha256

from bot.extract import fold, plain
from bot.extract.article import extract
from bot.extract.model import Facts, Span
from bot.extract.story_print import Print, fingerprint
from bot.ingest import dates, page
from bot.ingest.feed import FeedItem
from bot.ingest.raw import BadArticle, Raw, canonical_url
from storage.records import Selectors

TEASER = 0.9  # share of the words of a teaser that the body has at least


@dataclass(frozen=True, slots=True)
class Read:
    """An article, what was found in it, the keys it is searched by, of the text, each quote and the headline,
    and what tells its event, people apart. `etag` and `modified`: what its server calls this version."""

    raw: Raw
    facts: Facts
    stems: tuple[str, ...]
    quote_stems: tuple[tuple[str, ...], ...]
    print: Print
    etag: str | None = None
    modified: str | None = None
    headline_stems: tuple[str, ...] = ()


def facts(raw: Raw, now: datetime) -> Read:
    """The facts of an article; one that bears no date is taken to be of today."""
    found = extract(raw.text, (raw.published_at or now).date())
    headline = found.headline.of(raw.text)
    return Read(
        raw,
        found,
        tuple(fold.keys(raw.text, found.language)),
        tuple(_quote_stems(raw.text, headline, quote.parts, found.language) for quote in found.quotes),
        fingerprint(raw.text, found, _told_at(raw, now)),
        headline_stems=tuple(fold.keys(headline, found.language)),
    )


def _told_at(raw: Raw, now: datetime) -> datetime:
    """About when an article was published; of a day without an hour its noon, if that has been."""
    if raw.published_at is None or raw.has_time:
        return raw.published_at or now
    return min(raw.published_at + timedelta(hours=12), max(now, raw.published_at))


def _quote_stems(text: str, headline: str, parts: tuple[Span, ...], language: str) -> tuple[str, ...]:
    return tuple(fold.keys(" ".join((headline, *(part.of(text) for part in parts))), language))


def text_file(content: bytes, now: datetime) -> Read:
    """The article of a text file. Raises BadArticle."""
    found = plain.parse(_decoded(content))
    if not plain.headline(found.text).of(found.text).strip():
        raise BadArticle("no headline")
    moment = dates.read(found.published.isoformat(), None, now) if found.published else None
    return facts(Raw(_key(content), None, found.text, moment.at if moment else None, has_time=False), now)


def saved_page(content: bytes, now: datetime) -> Read:
    """The article of a page that lies in a folder. Raises BadArticle."""
    if not content.strip():
        raise BadArticle("empty")
    found = _page(content, None, None, None, now)
    canonical = canonical_url(found.url) if found.url else _key(content)
    return facts(
        Raw(canonical, found.url, found.text, found.published_at, found.has_time, found.picture), now
    )


def web_page(
    content: bytes,
    url: str,
    header_charset: str | None,
    announced: FeedItem | None,
    zone: tzinfo,
    now: datetime,
    selectors: Selectors | None = None,
) -> Read:
    """The article of a page that was fetched from `url`, as a feed has `announced` it. Raises BadArticle."""
    found = _page(content, url, header_charset, zone, now, selectors)
    if announced and _is_less(found.text, announced.summary):
        raise BadArticle("the page yields less than its teaser")
    address = found.url or url
    moment, has_time = found.published_at, found.has_time
    if announced and announced.published_at and _is_truer(announced, found):
        moment, has_time = announced.published_at, announced.has_time
    return facts(Raw(canonical_url(address), address, found.text, moment, has_time, found.picture), now)


def _is_less(text: str, teaser: str) -> bool:
    """Whether the body holds fewer words than what is said of it; feeds append a few of their own."""
    _, _, body = text.partition("\n")
    return len(body.split()) < TEASER * len(teaser.split())


def _is_truer(announced: FeedItem, found: page.Page) -> bool:
    """Whether the announced date tells more than the page's."""
    if found.published_at is None or found.has_time:
        return found.published_at is None
    is_same_day = announced.published_at and announced.published_at.date() == found.published_at.date()
    return announced.is_printed or bool(is_same_day)


def _page(
    content: bytes,
    url: str | None,
    header_charset: str | None,
    zone: tzinfo | None,
    now: datetime,
    selectors: Selectors | None = None,
) -> page.Page:
    try:
        return page.parse(
            content, url, header_charset=header_charset, time_zone=zone, now=now, selectors=selectors
        )
    except page.NoArticle as error:
        raise BadArticle(str(error)) from error


def _key(content: bytes) -> str:
    return f"sha256:{sha256(content).hexdigest()}"


def _decoded(content: bytes) -> str:
    if not content.strip():
        raise BadArticle("empty")
    if b"\x00" in content:
        raise BadArticle("not text: it holds zero bytes")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadArticle(f"not UTF-8: byte {error.start} is {content[error.start]:#04x}") from error
