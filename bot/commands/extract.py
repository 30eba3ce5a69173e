"""`dayek extract`: the facts of articles, one JSON object a line. Offsets count characters of the input."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.commands import FAILURE, Stop
from bot.extract import plain
from bot.extract.article import extract
from bot.extract.model import Facts, Span

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """An article as it is given."""

    id: object  # any value of JSON
    raw: str


def main(arguments: argparse.Namespace) -> None:
    failed = 0
    for name in arguments.files or [STANDARD_INPUT]:
        for given in _given(name, jsonl=arguments.jsonl):
            if isinstance(given, Input):
                print(json.dumps(facts(given.id, given.raw, explain=arguments.explain), ensure_ascii=False))
            else:
                failed += 1
                print(f"{name}: {given}", file=sys.stderr)
    if failed:
        raise Stop(f"{failed} could not be read", FAILURE)


def _given(name: str, *, jsonl: bool) -> Iterator[Input | str]:
    """The articles of a file; for what is none, the reason."""
    try:
        content = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
        text = content.decode("utf-8-sig")
    except OSError as error:
        yield error.strerror or type(error).__name__
    except UnicodeDecodeError as error:
        yield f"not UTF-8: byte {error.start} is {content[error.start]:#04x}"
    else:
        yield from _lines(text) if jsonl else (Input(Path(name).name, text),)


def _lines(text: str) -> Iterator[Input | str]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _line(number, line)


def _line(number: int, line: str) -> Input | str:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return f"line {number}: not JSON: {error}"
    if not (isinstance(record, dict) and isinstance(record.get("raw"), str)):
        return f'line {number}: expected an object with "id" and "raw"'
    return Input(record.get("id", number), record["raw"])


def facts(identifier: object, raw: str, *, explain: bool = False) -> dict[str, Any]:
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
