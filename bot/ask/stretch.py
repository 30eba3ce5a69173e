"""Stretches of time in a question, before it is asked what a preposition makes of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import regex

from bot.ask import calendar_words as lexicon
from bot.ask.typed import Word

EARLIEST, LATEST = date(1970, 1, 1), date(2100, 12, 31)  # no article is older; no question reaches further
_MOST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from first to last, read from words that end before the index `end`."""

    first: date
    last: date
    end: int
    alone: bool = True  # a time without any preposition
    closed: bool = False  # a range by itself: "1–5 September"
    year: bool = False  # the year was said


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a question on a day."""

    words: Sequence[Word]
    today: date

    def key(self, at: int) -> str:
        """The word there; empty past the end."""
        return self.words[at].key if 0 <= at < len(self.words) else ""

    def number(self, at: int, most: int) -> int | None:
        key = self.key(at)
        is_number = key.isascii() and key.isdigit() and len(key) <= _MOST_DIGITS
        return int(key) if is_number and int(key) <= most else None

    def matches(self, at: int, pattern: "regex.Pattern[str]") -> bool:
        return pattern.fullmatch(self.key(at)) is not None

    def year(self, at: int) -> int | None:
        found = self.number(at, LATEST.year)
        return found if found and found >= EARLIEST.year else None

    def month(self, at: int) -> int | None:
        return next((n for n, month in enumerate(lexicon.MONTHS, 1) if self.matches(at, month)), None)

    def unit(self, at: int) -> str:
        """The unit of time that the word names: hour, day, week, month, year; else nothing."""
        return next((unit for unit, name in lexicon.UNITS.items() if self.matches(at, name)), "")
