"""The words of a question, as people type them: folded, without the letters that a Russian keyboard lacks."""

from dataclasses import dataclass

import regex

from bot.extract.fold import fold

# "Тоқаев не деді" is typed "Токаев не деди" as often: both sides of every comparison lose these letters.
_PLAIN = str.maketrans("әғқңөұүһі", "агкноуухи")
# Digits, letters and the marks of dates apart: "5-қыркүйек", "01.09.2025", "7d".
_PIECE = regex.compile(r"\p{N}++|[\p{L}\p{M}]++|[-‐‑–—./]")
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++(?:['’ʼ‑-][\p{L}\p{M}\p{N}]++)*+")
MOST_READ = 1000  # characters of a question; a longer text is not one, and is read no further


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text; `key` is what it is compared by."""

    written: str
    key: str
    start: int
    end: int


def plain(text: str) -> str:
    """The folded text in the letters that Kazakh and Russian share."""
    return fold(text).translate(_PLAIN)


def pieces(text: str) -> list[Word]:
    """Words, numbers and the marks between them, each alone."""
    return _found(_PIECE, text)


def words(text: str) -> list[Word]:
    """Words, those with a hyphen or an apostrophe whole."""
    return _found(_WORD, text)


def _found(pattern: "regex.Pattern[str]", text: str) -> list[Word]:
    found = pattern.finditer(text, 0, MOST_READ)
    return [Word(match[0], plain(match[0]), match.start(), match.end()) for match in found]
