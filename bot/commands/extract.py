"""`dayek extract`: the facts of articles, one JSON object a line. Offsets count characters of the input."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.commands import FAILURE, Stop
from bot.extract import plain
from bot.extract.article import extract
from bot.extract.model import Facts, Span

STANDARD_INPUT = "-"


def main(arguments: argparse.Namespace) -> None:
    failed = 0
    for name in arguments.files or [STANDARD_INPUT]:
        try:
            for identifier, raw in _articles(name, jsonl=arguments.jsonl):
                print(json.dumps(facts(identifier, raw, explain=arguments.explain), ensure_ascii=False))
        except (OSError, ValueError) as error:
            failed += 1
            print(f"{name}: {_reason(error)}", file=sys.stderr)
    if failed:
        raise Stop(f"{failed} of {len(arguments.files) or 1} could not be read", FAILURE)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _articles(name: str, *, jsonl: bool) -> Iterator[tuple[str, str]]:
    """(id, text) of each article. Raises OSError, and ValueError for what is no UTF-8 or no such line."""
    content = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    text = content.decode("utf-8-sig")
    if not jsonl:
        yield Path(name).name, text
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _line(number, line)


def _line(number: int, line: str) -> tuple[str, str]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise ValueError(f"line {number}: not JSON: {error}") from None
    if not (isinstance(record, dict) and isinstance(record.get("raw"), str)):
        raise ValueError(f'line {number}: expected an object with "id" and "raw"')
    return str(record.get("id", number)), record["raw"]


def facts(identifier: str, raw: str, *, explain: bool = False) -> dict[str, Any]:
    """The facts of a text in the plain form, as JSON takes them."""
    article = plain.parse(raw)
    found = extract(article.text, article.published)
    shown = {
        "id": identifier,
        "language": found.language,
        "headline": found.headline.of(article.text),
        "published": article.published.isoformat() if article.published else None,
        "people": [
            {
                "name": person.name,
                "mentions": list(dict.fromkeys(span.of(article.text) for span in person.spans)),
                "spans": _pairs(person.spans, article.offset),
            }
            for person in found.people
        ],
        "quotes": [_quote(found, n, article) for n in range(len(found.quotes))],
        "key_quote": found.key_quote,
        "topics": [topic.slug for topic in found.topics],
    }
    return shown | {"rules": _rules(found)} if explain else shown


def _quote(found: Facts, number: int, article: plain.Plain) -> dict[str, Any]:
    quote = found.quotes[number]
    speaker = quote.speaker
    return {
        "parts": [span.of(article.text) for span in quote.parts],
        "spans": _pairs(quote.parts, article.offset),
        "speaker": None if speaker.person is None else found.people[speaker.person].name,
        "speaker_surface": speaker.label.of(article.text) if speaker.label else None,
        "speaker_holder": speaker.holder,
    }


def _pairs(spans: tuple[Span, ...], offset: int) -> list[list[int]]:
    return [[span.start + offset, span.end + offset] for span in spans]


def _rules(found: Facts) -> dict[str, Any]:
    """The rule behind each decision, in the order of the decisions."""
    return {
        "people": [person.rule for person in found.people],
        "quotes": [
            {"rule": q.rule, "speaker": q.speaker.rule, "confidence": round(q.speaker.confidence, 2)}
            for q in found.quotes
        ],
        "topics": [topic.rule for topic in found.topics],
    }
