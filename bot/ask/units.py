"""Counted and whole units of time: three days, the last week, this month, the beginning of the year."""

import calendar
from datetime import date, timedelta

from bot.ask import calendar_words as lexicon
from bot.ask.stretch import EARLIEST, Stretch, Text


def last_units(text: Text, at: int) -> Stretch | None:
    """The last three days, за последние две недели, соңғы аптада; in these days so many units back."""
    start = at + (text.key(at) in lexicon.THE)
    recent = text.matches(start, lexicon.RECENT)
    before = text.matches(start, lexicon.BEFORE_THIS)
    if not recent and not before:
        return None
    counted = _counted(text, start + 1)
    if counted:
        return _back(text, counted, alone=True)
    unit = text.unit(start + 1)
    several = text.matches(start + 1, lexicon.PLURAL) or text.matches(start, lexicon.RUSSIAN_PLURAL)
    if unit and (recent or several or text.key(at) == "the"):
        few = lexicon.FEW[unit] if several else 1
        return _back(text, (few, unit, start + 2), alone=True)
    return None


def some_units(text: Text, at: int) -> Stretch | None:
    """Three days, in whatever frame; three days ago; за неделю."""
    counted = _counted(text, at)
    unit = text.unit(at)
    if counted is None and unit and (text.key(at - 1) in lexicon.DURING or text.key(at + 1) in lexicon.AGO):
        counted = (1, unit, at + 1)
    if counted is None:
        return None
    number, unit, end = counted
    ago = end + (text.key(end) == "тому")
    if text.key(ago) in lexicon.AGO:
        return Stretch(*unit_of("day" if unit == "hour" else unit, text.today, number), ago + 1)
    ending = text.key(end - 1)
    inside = text.key(end) in lexicon.AFTERWARDS and text.key(end) != "бойынша"
    short = ending in lexicon.SHORT_UNITS
    is_counted = end - at > 1
    is_last = not text.key(end)  # "Orazov two weeks"
    alone = short or (is_counted and (inside or is_last or bool(lexicon.LOCATIVE.fullmatch(ending))))
    return _back(text, counted, alone=alone)


def unit_of_calendar(text: Text, at: int) -> Stretch | None:
    """This week, last month, өткен жылы: whole units of the calendar."""
    back = 0 if text.matches(at, lexicon.THIS) else 1 if text.matches(at, lexicon.BEFORE_THIS) else None
    unit = text.unit(at + 1)
    if back is None or not unit:
        return None
    return Stretch(*unit_of("day" if unit == "hour" else unit, text.today, back), at + 2)


def beginning(text: Text, at: int) -> Stretch | None:
    """The beginning of the year, с начала недели, жыл басынан."""
    if text.key(at) in lexicon.START:
        at += 1
        while text.key(at) in lexicon.THE or text.matches(at, lexicon.THIS):
            at += 1
        end = at + 1
    elif text.key(at + 1) in lexicon.START:
        end = at + 2
    else:
        return None
    unit = text.unit(at)
    if unit not in {"week", "month", "year"}:
        return None
    first, _ = unit_of(unit, text.today, 0)
    return Stretch(first, first, end, alone=False)


def _counted(text: Text, at: int) -> tuple[int, str, int] | None:
    """How many of which unit, and the index after: 3 күнде, two weeks, 7d, полгода, жарты жылда."""
    if text.matches(at, lexicon.HALF_YEAR):
        return 6, "month", at + 1
    if text.key(at) == "жарты" and text.unit(at + 1) == "year":
        return 6, "month", at + 2
    count = _count(text, at)
    if count is None:
        return None
    number, end = count
    short = lexicon.SHORT_UNITS.get(text.key(end)) if text.number(at, 999) is not None else None
    dashed = end + (text.key(end) == "-")
    unit = short or text.unit(dashed)
    return (number, unit, (end if short else dashed) + 1) if unit else None


def _count(text: Text, at: int) -> tuple[int, int] | None:
    """How many, and the index after it: 3, three, он екі, a couple of."""
    at += text.key(at) == "a" and text.key(at + 1) == "couple"
    number = text.number(at, 999)
    if number is not None:
        return number, at + 1
    number = lexicon.NUMBERS.get(text.key(at))
    if number is None:
        return None
    more = lexicon.NUMBERS.get(text.key(at + 1), 0)
    if text.key(at) == "он" and more in {1, 2}:
        return number + more, at + 2
    return number, at + 1 + (text.key(at + 1) == "of")


def _back(text: Text, counted: tuple[int, str, int], *, alone: bool) -> Stretch:
    """From the same day so many units ago until today: nothing of the last hours and days is lost."""
    number, unit, end = counted
    return Stretch(_earlier(text.today, unit, number), text.today, end, alone=alone)


def _earlier(today: date, unit: str, number: int) -> date:
    if unit == "hour":
        unit, number = "day", -(-number // 24)
    if unit in {"day", "week"}:
        return today - timedelta(number * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 - number * (12 if unit == "year" else 1)
    year, month = max(months // 12, EARLIEST.year), months % 12 + 1
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))


def unit_of(unit: str, today: date, back: int) -> tuple[date, date]:
    """The day, week (from Monday), month or year so many before this one."""
    day = _earlier(today, unit, back)
    if unit == "week":
        monday = day - timedelta(day.weekday())
        return monday, monday + timedelta(6)
    if unit == "month":
        return month_of(day.year, day.month)
    return (date(day.year, 1, 1), date(day.year, 12, 31)) if unit == "year" else (day, day)


def month_of(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
