"""The numbers and days of a text, written one way in all languages: "4,7 млн" and "4.7 million" are one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

import regex

from bot.extract.lexicon.happenings import MONTHS, MULTIPLIERS, NUMBER_WORDS
from bot.extract.memory import remembered

Token = tuple[str, str, str]  # digits, a percent sign, a word: those that stand there
Meaning = TypeVar("Meaning")

_PAIR = regex.compile(r"(?<![\p{N}.,:-])(\d{1,3})[:-](\d{1,3})(?![\p{N}:-])")
_CLOCK = regex.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_TOKEN = regex.compile(
    r"((?<![\p{L}\p{N}])\d{1,3}(?: \d{3}(?!\d))++(?:[.,]\d++)?+|\d++(?:[.,]\d++)*+)( ?%)?+|(\p{L}++)"
)
_THOUSANDS = regex.compile(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?+")  # as English groups them
_PERCENT = ("пайыз", "процент", "percent")
_PER_CENT = "per"  # the first of two words
_YEARS = range(1990, 2036)  # which stand in every second article
_LONGEST_NUMBER = 15  # digits; what is longer is an account or a telephone
_TEN, _TENS = 10, 20  # from here on a word may go on with another one: "sixty-two"
_LONGEST_BEGINNING = 12  # letters of the longest word that means a number or a month
_A_DAY = 31
PAIR_WEIGHT = (
    0.6  # of results and hours: half of the matches end 1:0 or 2:1, half of the meetings begin at ten
)


def numbers(folded: str, language: str) -> frozenset[str]:
    """The numbers of a folded text: "1200", "4.7", "18%", a day as "3/15", an hour as "10h30", a result of a
    match as "1:3"."""
    pairs = {_pair(match) for match in _PAIR.finditer(folded)}
    tokens: list[Token] = _TOKEN.findall(_PAIR.sub(" ", folded) if pairs else folded)
    return frozenset(pairs | set(_read(tokens, language)))


def weight(number: str) -> float:
    """How much it tells that two texts have this number: small ones stand everywhere."""
    if not number.isdigit():
        return PAIR_WEIGHT if ":" in number or "h" in number else 1.0
    value = int(number)
    return 0.3 if value <= 10 else 0.6 if value < 100 else 1.0


def _pair(match: "regex.Match[str]") -> str:
    clock = _CLOCK.fullmatch(match[0])
    return f"{int(clock[1])}h{clock[2]}" if clock else ":".join(sorted((match[1], match[2]), key=int))


def _read(tokens: Sequence[Token], language: str) -> Iterator[str]:
    passed = False  # a word that the number before it has taken
    for at, (digits, percent, word) in enumerate(tokens):
        value = _value(digits, language) if digits else _spelled(word, language)
        if value is None or passed:
            passed = False
            continue
        after = _word(tokens, at + 1)
        unit = _spelled(after, language) if not digits and value >= _TENS else None
        passed = unit is not None and unit < _TEN
        if unit is not None and passed:
            value, after = value + unit, _word(tokens, at + 2)
        yield from _told(value, bool(percent), _word(tokens, at - 1), after)


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at][2] if 0 <= at < len(tokens) else ""


def _told(value: float, percent: bool, before: str, after: str) -> Iterator[str]:
    month = _month(after) or _month(before)
    if month and value <= _A_DAY and value == int(value):
        yield f"{month}/{int(value)}"
        return
    factor = _factor(after)
    if factor == 1 and int(value) in _YEARS:
        return
    plain = f"{value * factor:.4f}".rstrip("0").rstrip(".")
    yield f"{plain}%" if percent or after == _PER_CENT or after.startswith(_PERCENT) else plain


def _value(digits: str, language: str) -> float | None:
    if len(digits) > _LONGEST_NUMBER:
        return None
    if language == "en" and _THOUSANDS.fullmatch(digits):
        return float(digits.replace(",", ""))
    whole, *parts = digits.replace(" ", "").replace(",", ".").split(".")
    return float(f"{whole}.{parts[0]}") if len(parts) == 1 else float(whole)


@remembered
def _spelled(word: str, language: str) -> int | None:
    return _begins(word, NUMBER_WORDS.get(language, {}))


@remembered
def _month(word: str) -> int | None:
    return _begins(word, MONTHS)


@remembered
def _factor(word: str) -> int:
    return _begins(word, MULTIPLIERS) or 1


def _begins(word: str, table: Mapping[str, Meaning]) -> Meaning | None:
    """What the longest beginning of a word means, or the whole of it, with its full stop."""
    if f"{word}." in table:
        return table[f"{word}."]
    starts = (word[:end] for end in range(min(len(word), _LONGEST_BEGINNING), 1, -1))
    return next((table[start] for start in starts if start in table), None)
