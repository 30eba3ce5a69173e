"""Dates, months, years and weekdays, as they are called."""

from datetime import date, timedelta

import regex

from bot.ask import calendar_words as lexicon
from bot.ask.stretch import Stretch, Text
from bot.ask.units import month_of, unit_of

_LEAP_YEARS = 8  # so far apart two 29ths of February can be
_ARTICLES = frozenset({"a", "an", "one"})  # "a march", "one may"
_GENITIVE = regex.compile(r"\p{L}+[дтн][ыи]н")


def numeric(text: Text, at: int) -> Stretch | None:
    """2025-09-01, 01.09.2025, 01.09."""
    mark = text.key(at + 1)
    if mark not in {"-", ".", "/"}:
        return None
    three = mark == text.key(at + 3)
    if year := text.year(at):
        return _date(year, text.number(at + 2, 12), text.number(at + 4, 31), at + 5) if three else None
    month, day = text.number(at + 2, 12), text.number(at, 31)
    if three and (year := text.year(at + 4)):
        return _date(year, month, day, at + 5)
    if mark == "." and len(text.key(at)) == len(text.key(at + 2)) == 2 and month and day:
        found = _latest(month, day, text.today)
        return Stretch(found, found, at + 3) if found else None
    return None


def _date(year: int, month: int | None, day: int | None, end: int) -> Stretch | None:
    found = _day(year, month or 0, day or 0)
    return Stretch(found, found, end, year=True) if found else None


def of_month(text: Text, at: int) -> Stretch | None:
    """1 September, 1-5 қыркүйек 2025, 1st of September, 2025 жылғы 1 қыркүйек."""
    named = _year_named(text, at)
    year, start = named or (None, at)
    days = _days(text, start)
    if days is None:
        return None
    first, last, end = days
    end += text.key(end) in lexicon.THE
    month = text.month(end)
    if month is None:
        return None
    end += 1 + text.matches(end + 1, lexicon.DAY_MARK)
    if year is None and (after := _year_after(text, end)):
        year, end = after
    return _between(text, (year, month), (first, last), end)


def month_first(text: Text, at: int) -> Stretch | None:
    """September 1-5, 2025; қыркүйектің 5-інде."""
    month = text.month(at)
    before_its_day = text.key(at).isascii() or text.matches(at, _GENITIVE)
    days = _days(text, at + 1) if month and before_its_day else None
    if month is None or days is None:
        return None
    first, last, end = days
    after = _year_after(text, end)
    year, end = after or (None, end)
    return _between(text, (year, month), (first, last), end)


def _between(text: Text, of: tuple[int | None, int], days: tuple[int, int], end: int) -> Stretch | None:
    year, month = of
    first = _day(year, month, days[0]) if year else _latest(month, days[0], text.today)
    last = _day(first.year, month, days[1]) if first else None
    if first is None or last is None:
        return None
    end += text.matches(end, lexicon.DAY_MARK)
    return Stretch(first, last, end, closed=days[0] != days[1], year=year is not None)


def whole_month(text: Text, at: int) -> Stretch | None:
    """In September, 2025 жылғы қыркүйекте, сентябрь 2025 года."""
    named = _year_named(text, at)
    year, start = named or (None, at)
    month = text.month(start)
    if month is None:
        return None
    end = start + 1 + text.matches(start + 1, lexicon.DAY_MARK)
    if year is None and (after := _year_after(text, end)):
        year, end = after
    ending = text.key(end - 1)
    alone = bool(year) or ending in lexicon.MONTHS_ALONE or bool(lexicon.LOCATIVE.fullmatch(ending))
    on = year or text.today.year - (month > text.today.month)
    return Stretch(*month_of(on, month), end, alone=alone, year=year is not None)


def whole_year(text: Text, at: int) -> Stretch | None:
    """2025 жылы, в 2025 году; a bare number only of the past: strategies are called after years to come."""
    if text.key(at - 1) in {"на", "for"}:
        return None  # the budget for 2025
    if text.key(at - 1) == "-" and text.year(at - 2) is None:
        return None  # the games called Almaty-2011
    named = _year_named(text, at)
    year, end = named or (text.year(at), at + 1)
    is_cut = text.key(end) in {"-", ".", "/"} and text.number(end + 1, 99) is not None  # 2025-13-40
    if year is None or is_cut:
        return None
    if lexicon.DATIVE.fullmatch(text.key(end - 1)) and text.key(end) not in lexicon.AFTERWARDS_UNTIL:
        return None
    alone = bool(named) or year <= text.today.year
    return Stretch(date(year, 1, 1), date(year, 12, 31), end, alone=alone, year=True)


def day_word(text: Text, at: int) -> Stretch | None:
    """Today, yesterday, the day before."""
    for pattern, back in ((lexicon.TODAY, 0), (lexicon.YESTERDAY, 1), (lexicon.DAY_BEFORE, 2)):
        if text.matches(at, pattern):
            day = text.today - timedelta(back)
            return Stretch(day, day, at + 1)
    return None


def year_word(text: Text, at: int) -> Stretch | None:
    """Биыл, былтыр."""
    for pattern, back in ((lexicon.THIS_YEAR, 0), (lexicon.LAST_YEAR, 1)):
        if text.matches(at, pattern):
            return Stretch(*unit_of("year", text.today, back), at + 1)
    return None


def weekday(text: Text, at: int) -> Stretch | None:
    """On Monday: the latest one; with "last" never today."""
    said_last = text.matches(at, lexicon.BEFORE_THIS)
    start = at + (said_last or text.matches(at, lexicon.THIS))
    day = next((n for n, name in enumerate(lexicon.WEEKDAYS) if text.matches(start, name)), None)
    if day is None:
        return None
    back = (text.today.weekday() - day) % 7 or 7 * said_last
    found, key = text.today - timedelta(back), text.key(start)
    alone = start > at or bool(lexicon.LOCATIVE.fullmatch(key) or lexicon.ENGLISH_DAY.fullmatch(key))
    marked = text.matches(start + 1, lexicon.DAY_MARK)
    return Stretch(found, found, start + 1 + marked, alone=alone or marked)


def _days(text: Text, at: int) -> tuple[int, int, int] | None:
    """One day or a range of them: first, last, index after."""
    first = _numbered(text, at)
    if first is None:
        return None
    day, end = first
    if text.key(end) in lexicon.TO:
        last = _numbered(text, end + 1)
        if last and last[0] > day:
            return day, last[0], last[1]
    return day, day, end


def _numbered(text: Text, at: int) -> tuple[int, int] | None:
    """A day of the month, and the index after it."""
    day = text.number(at, 31)
    if day is None and text.key(at) not in _ARTICLES and text.month(at + 1):
        day = lexicon.NUMBERS.get(text.key(at))
    return (day, _ordinal(text, at + 1)) if day else None


def _ordinal(text: Text, at: int) -> int:
    """The index after a number's ending: 1st, 1-го, 1-ші."""
    dashed = at + (text.key(at) == "-")
    if text.matches(dashed, lexicon.ORDINAL):
        return dashed + 1
    return dashed if text.matches(dashed, lexicon.DAY_MARK) or text.month(dashed) else at


def _year_named(text: Text, at: int) -> tuple[int, int] | None:
    """A year with its word, and the index after it: 2025 жылғы, 2025-жылы, 2025 года."""
    year = text.year(at)
    mark = at + 1 + (text.key(at + 1) == "-")
    if year is None or not text.matches(mark, lexicon.YEAR_MARK):
        return None
    return year, mark + 1 + (text.key(mark + 1) == ".")


def _year_after(text: Text, at: int) -> tuple[int, int] | None:
    """The year behind a day or a month, with or without its word."""
    at += text.key(at) == "of"
    named = _year_named(text, at)
    if named:
        return named
    year = text.year(at)
    return (year, at + 1) if year else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _latest(month: int, day: int, today: date) -> date | None:
    """The latest such day that is not in the future."""
    years = range(today.year, today.year - _LEAP_YEARS - 1, -1)
    days = (_day(year, month, day) for year in years)
    return next((found for found in days if found and found <= today), None)
