"""The numbers and days of a text, written one way in all languages: "4,7 млн" and "4.7 million" are one."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

import regex

from bot.extract.lexicon.happenings import MONTHS, MULTIPLIERS, NUMBER_WORDS

Meaning = TypeVar("Meaning")

_SCORE = regex.compile(r"(?<![\p{N}.,:-])(\d{1,3})[:-](\d{1,3})(?![\p{N}:-])")
_TOKEN = regex.compile(
    r"(?P<number>(?<![\p{L}\p{N}])\d{1,3}(?: \d{3}(?!\d))++(?:[.,]\d++)?+|\d++(?:[.,]\d++)*+)"
    r"(?P<percent> ?%)?+|\p{L}++"
)
_THOUSANDS = regex.compile(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?+")  # as English groups them
_PERCENT = ("пайыз", "процент", "percent", "per")
_YEARS = range(1990, 2036)  # which stand in every second article
_LONGEST_NUMBER = 15  # digits; what is longer is an account or a telephone
_TENS = 20  # from here on a word may go on with another one: "sixty-two"
_LONGEST_BEGINNING = 12  # letters of the longest word that means a number or a month
_A_DAY = 31
RESULT_WEIGHT = 0.6  # of a match: half of them end 1:0 or 2:1


def numbers(folded: str, language: str) -> frozenset[str]:
    """The numbers of a folded text: "1200", "4.7", "18%", a day as "3/15", a score as "1:3"."""
    scores = {_score(match) for match in _SCORE.finditer(folded)}
    rest = _SCORE.sub(" ", folded)
    tokens = [(match["number"] or "", bool(match["percent"]), match[0]) for match in _TOKEN.finditer(rest)]
    return frozenset(scores | set(_read(tokens, language)))


def weight(number: str) -> float:
    """How much it tells that two texts have this number: small ones stand everywhere."""
    if not number.isdigit():
        return RESULT_WEIGHT if ":" in number else 1.0
    value = int(number)
    return 0.3 if value <= 10 else 0.6 if value < 100 else 1.0


def _score(match: "regex.Match[str]") -> str:
    return ":".join(sorted((match[1], match[2]), key=int))


def _read(tokens: list[tuple[str, bool, str]], language: str) -> Iterator[str]:
    at = 0
    while at < len(tokens):
        digits, percent, word = tokens[at]
        after = tokens[at + 1][2] if at + 1 < len(tokens) else ""
        value = _value(digits, language) if digits else _spelled(word, language)
        if value is None:
            at += 1
            continue
        if not digits and value >= _TENS and (unit := _spelled(after, language)) is not None and unit < 10:
            value, at = value + unit, at + 1
            after = tokens[at + 1][2] if at + 1 < len(tokens) else ""
        before = tokens[at - 1][2] if at else ""
        yield from _told(value, percent, before, after)
        at += 1


def _told(value: float, percent: bool, before: str, after: str) -> Iterator[str]:
    month = _begins(after, MONTHS) or _begins(before, MONTHS)
    if month and value <= _A_DAY and value == int(value):
        yield f"{month}/{int(value)}"
        return
    factor = _begins(after, MULTIPLIERS) or 1
    if factor == 1 and int(value) in _YEARS:
        return
    plain = f"{value * factor:.4f}".rstrip("0").rstrip(".")
    yield f"{plain}%" if percent or after.startswith(_PERCENT) else plain


def _value(digits: str, language: str) -> float | None:
    if len(digits) > _LONGEST_NUMBER:
        return None
    if language == "en" and _THOUSANDS.fullmatch(digits):
        return float(digits.replace(",", ""))
    whole, *parts = digits.replace(" ", "").replace(",", ".").split(".")
    return float(f"{whole}.{parts[0]}") if len(parts) == 1 else float(whole)


def _spelled(word: str, language: str) -> int | None:
    return _begins(word, NUMBER_WORDS.get(language, {}))


def _begins(word: str, table: Mapping[str, Meaning]) -> Meaning | None:
    """What the longest beginning of a word means, or the whole of it, with its full stop."""
    if f"{word}." in table:
        return table[f"{word}."]
    starts = (word[:end] for end in range(min(len(word), _LONGEST_BEGINNING), 1, -1))
    return next((table[start] for start in starts if start in table), None)
