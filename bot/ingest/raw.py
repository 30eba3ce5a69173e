"""An article before extraction, wherever it comes from."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import regex

from bot.extract.fold import fold
from bot.ingest.address import canonical_url as canonical_url

TELLING = 40  # words from which a body is one article's alone; a shorter one may be said of many things
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")


class BadArticle(ValueError):
    """There is no article to be had; the message says why, fit for an operator."""


@dataclass(frozen=True, slots=True)
class Raw:
    """`canonical` is the idempotency key: the canonical address, for files the digest of the content. `text`
    is the headline, a newline, a paragraph a line. Without `has_time` only the day is known; without
    `published_at` no date is, and the article counts for the time when it was seen."""

    canonical: str
    url: str | None
    text: str
    published_at: datetime | None
    has_time: bool
    picture: str | None = None  # its address


def content_key(text: str) -> str:
    """The same for articles of the same words, whatever their addresses and marks, and, if the body is long
    enough, their headlines. `text` is the headline, a newline, the body."""
    _, _, body = text.partition("\n")
    words = _WORD.findall(fold(body))
    if len(words) < TELLING:
        words = _WORD.findall(fold(text))
    return sha256(" ".join(words).encode("utf-8", "replace")).hexdigest()
