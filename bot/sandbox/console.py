"""A conversation as lines for a terminal, in plain characters."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, pairwise

from bot.sandbox.events import Button, Event, Kind, Rows

_QUOTES = frozenset({"blockquote", "expandable_blockquote"})
_QUOTE_MARGIN = "│ "
_USER_MARGIN = "› "
_LINK_MARGIN = "↳ "
_NARROWEST = 20  # columns; less is not readable
_BUTTON_GAP = "  "


def lines(event: Event, width: int) -> list[str]:
    """One event of a chat, each line at most `width` columns; only addresses stay whole, to be copied."""
    width = max(width, _NARROWEST)
    match event.kind:
        case Kind.SAID:
            return _wrapped(event.text, width, _USER_MARGIN)
        case Kind.CORRECTED:
            return _wrapped(f"(edited) {event.text}", width, _USER_MARGIN)
        case Kind.PRESSED:
            return _wrapped(f"[{event.text}]", width, _USER_MARGIN)
        case Kind.BLOCKED:
            return [f"({event.who} blocks the bot)"]
        case Kind.UNBLOCKED:
            return [f"({event.who} unblocks the bot)"]
        case Kind.ANSWER:
            return _wrapped(event.text, width, "! " if event.alert else "· ")
        case Kind.DELETION:
            return _wrapped("(deleted) " + event.text.partition("\n")[0], width, "")
        case Kind.EDIT:
            return ["(edited)", *_only(event), *_message(event, width)]
        case Kind.MESSAGE:
            by = [f"({event.who}, by way of the bot)"] if event.who else []
            return [*by, *_only(event), *_message(event, width)]


def _only(event: Event) -> list[str]:
    return [f"(for {event.only} alone)"] if event.only else []


def _message(event: Event, width: int) -> list[str]:
    return [*_text(event, width), *_keyboard(event.buttons, width)]


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation or a link; `start` and `end` count characters of the text."""

    start: int
    end: int
    quote: bool
    url: str | None


def _text(event: Event, width: int) -> Iterator[str]:
    marks = _marks(event)
    for start, end in _pieces(event.text, marks):
        quoted = any(mark.quote and mark.start <= start < mark.end for mark in marks)
        margin = _QUOTE_MARGIN if quoted else ""
        yield from _wrapped(event.text[start:end], width, margin, margin)
        for mark in marks:
            if mark.url and start <= mark.start < end:
                yield f"{margin}{_LINK_MARGIN}{mark.url}"


def _marks(event: Event) -> list[_Mark]:
    units = event.text.encode("utf-16-le")
    marks = []
    for entity in event.entities:
        start = len(units[: 2 * entity.offset].decode("utf-16-le"))
        length = len(units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le"))
        marks.append(_Mark(start, start + length, entity.type in _QUOTES, entity.url))
    return marks


def _pieces(text: str, marks: list[_Mark]) -> Iterator[tuple[int, int]]:
    """The text by lines, and by the borders of quotations inside a line."""
    borders = {border for mark in marks if mark.quote for border in (mark.start, mark.end)}
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        inside = sorted(border for border in borders if start < border < end)
        yield from pairwise([start, *inside, end])
        start = end + 1


def _keyboard(rows: Rows, width: int) -> Iterator[str]:
    numbers = count(1)
    for row in rows:
        labels = [f"[{number}] {_label(button)}" for button, number in zip(row, numbers, strict=False)]
        yield from _wrapped(_BUTTON_GAP.join(labels), width, "")


def _label(button: Button) -> str:
    return f"{button.text} ({button.url})" if button.url else button.text


def _wrapped(text: str, width: int, first: str, rest: str | None = None) -> list[str]:
    indent = " " * len(first) if rest is None else rest
    wrapped = [
        line
        for paragraph in text.split("\n")
        for line in textwrap.wrap(
            paragraph,
            width - len(first),
            break_long_words=False,
            break_on_hyphens=False,
            replace_whitespace=False,
        )
        or [""]
    ]
    return [f"{indent if number else first}{line}".rstrip() for number, line in enumerate(wrapped)]
