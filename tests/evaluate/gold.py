"""Annotated articles, one JSON object a line, and what is extracted from them in the same shape."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from bot.commands.extract import facts

T = TypeVar("T")
_KINDS: dict[type[Any], str] = {str: "a string", list: "a list", dict: "an object"}


class Malformed(Exception):
    """A file that cannot be measured against: says which, the line, and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Quote:
    parts: tuple[str, ...]
    speaker: str | None
    spans: tuple[tuple[int, int], ...] = ()  # where the parts are said to stand in `Article.raw`

    @property
    def text(self) -> str:
        return " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class Article:
    id: str
    language: str
    raw: str
    headline: str
    published: str | None
    people: tuple[str, ...]
    quotes: tuple[Quote, ...]
    keys: tuple[int, ...]  # indexes of the quotes that are worth showing, best first
    topics: frozenset[str]


def read(path: Path) -> list[Article]:
    """The articles of a file, in order; raises `Malformed`."""
    articles: dict[str, Article] = {}
    for number, line in enumerate(lines(path), 1):
        if not line.strip():
            continue
        try:
            article = _article(_checked(json.loads(line), dict, "the line"))
            _require(article.id not in articles, f"the id {article.id!r} is used twice")
        except (ValueError, RecursionError) as error:
            raise Malformed(f"{path}:{number}: {error}") from error
        articles[article.id] = article
    if not articles:
        raise Malformed(f"{path}: holds no articles")
    return list(articles.values())


def lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8-sig").split("\n")
    except OSError as error:
        raise Malformed(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise Malformed(f"{path}:{line}: not UTF-8: byte {error.object[error.start]:#04x}") from error


def extracted(article: Article) -> Article:
    """What `dayek extract` says of the same text."""
    found = facts(article.id, article.raw)
    return Article(
        id=article.id,
        language=found["language"],
        raw=article.raw,
        headline=found["headline"],
        published=found["published"],
        people=tuple(person["name"] for person in found["people"]),
        quotes=tuple(
            Quote(tuple(quote["parts"]), quote["speaker"], tuple((a, b) for a, b in quote["spans"]))
            for quote in found["quotes"]
        ),
        keys=() if found["key_quote"] is None else (found["key_quote"],),
        topics=frozenset(found["topics"]),
    )


def _article(record: dict[str, Any]) -> Article:
    raw = _field(record, "raw", str)
    people = tuple(_field(person, "name", str) for person in _items(record, "people", dict))
    _require(all(map(str.strip, people)), 'a person of "people" has no name')
    quotes = tuple(_quote(quote, raw, people) for quote in _items(record, "quotes", dict))
    keys = tuple(_items(record, "key_quotes", int))
    _require(all(0 <= key < len(quotes) for key in keys), '"key_quotes" points to a quote that is not there')
    return Article(
        id=_field(record, "id", str),
        language=_field(record, "lang", str),
        raw=raw,
        headline=_field(record, "headline", str),
        published=_field(record, "published", str),
        people=people,
        quotes=quotes,
        keys=keys,
        topics=frozenset(_items(record, "topics", str)),
    )


def _quote(record: dict[str, Any], raw: str, people: tuple[str, ...]) -> Quote:
    parts = tuple(_items(record, "parts", str))
    speaker = record.get("speaker")
    for part in parts:
        _require(part in raw, f'a part of a quote is not in "raw": {part!r}')
    _require(speaker is None or speaker in people, f'the speaker is not among "people": {speaker!r}')
    return Quote(parts, speaker)


def _items(record: dict[str, Any], name: str, kind: type[T]) -> Iterator[T]:
    return (_checked(item, kind, f'an item of "{name}"') for item in _field(record, name, list))


def _field(record: dict[str, Any], name: str, kind: type[T]) -> T:
    _require(name in record, f'"{name}" is missing')
    return _checked(record[name], kind, f'"{name}"')


def _checked(value: object, kind: type[T], what: str) -> T:
    if isinstance(value, bool) or not isinstance(value, kind):  # JSON's true is an int to Python
        raise ValueError(f"{what} is not {_KINDS.get(kind, 'a whole number')}")
    return value


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)
