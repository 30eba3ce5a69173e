"""An article before extraction, wherever it comes from."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urldefrag

from courlan import normalize_url


class BadArticle(ValueError):
    """There is no article to be had; the message says why, fit for an operator."""


@dataclass(frozen=True, slots=True)
class Raw:
    """`canonical` is the idempotency key: the canonical address, for files the digest of the content. `text`
    is the headline, a newline, a paragraph a line. Without `has_time` only the day is known."""

    canonical: str
    url: str | None
    text: str
    published_at: datetime | None
    has_time: bool


def canonical_url(url: str) -> str:
    """The address without what only tracks the reader, so that one article has one address."""
    address: str = normalize_url(urldefrag(url).url)
    return address
