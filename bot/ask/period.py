"""The time that a question speaks of, in Kazakh, Russian and English."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import regex

from bot.ask import calendar_words as lexicon
from bot.ask import dates, units
from bot.ask.stretch import EARLIEST, LATEST, Stretch, Text
from bot.ask.typed import pieces

_READERS = (
    dates.numeric, dates.of_month, dates.month_first, dates.whole_month, dates.day_word, dates.year_word,
    dates.weekday, units.beginning, units.last_units, units.unit_of_calendar, units.some_units,
    dates.whole_year,
)  # fmt: skip
_MOST_PREPOSITIONS = 3  # "over the last", "в течение"
_POSSESSIVE = regex.compile(r"['’]s\b")


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `since` to `until`, both included; None is open."""

    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class _Found:
    period: Period
    end: int  # index of the word after it


def find(text: str, today: date) -> tuple[Period | None, str]:
    """The first period in the text, and the text without its words; a line break stands in their place.

    A day or month without a year is the latest one that is not in the future.
    """
    words = Text(pieces(text), today)
    for at in range(len(words.words)):
        found = _at(words, at)
        if found:
            start, end = words.words[at].start, words.words[found.end - 1].end
            possessive = _POSSESSIVE.match(text, end)
            return found.period, text[:start] + "\n" + text[possessive.end() if possessive else end :]
    return None, text


def _at(text: Text, at: int) -> _Found | None:
    return _from_to(text, at) or _since(text, at) or _until(text, at) or _during(text, at)


def _from_to(text: Text, at: int) -> _Found | None:
    """С 1 по 5 сентября, from January to March, between … and …; начиная с 1 сентября."""
    if text.key(at) not in lexicon.BETWEEN:
        return None
    first = _read(text, at + 1)
    return _range(text, first) if first else None


def _range(text: Text, first: Stretch) -> _Found | None:
    """The range that this stretch opens, or is."""
    if first.closed:
        return _Found(Period(first.first, first.last), _after(text, first.end))
    if text.key(first.end) in lexicon.TO:
        last = _read(text, first.end + 1)
    else:
        last = _stretch(text, first.end)  # қаңтардан наурызға дейін
        last = last if last and text.key(last.end) in lexicon.AFTERWARDS_UNTIL else None
    if last is None:
        return None
    end = last.end + (text.key(last.end) in lexicon.AFTERWARDS_UNTIL)
    return _Found(_ordered(first, last), _after(text, end))


def _ordered(first: Stretch, last: Stretch) -> Period:
    """From the one to the other; the year that only one of them names, or the turn of the year, is minded."""
    since, until = first.first, last.last
    if since > until and last.year and not first.year:
        since = _in_year(since, until.year - ((since.month, since.day) > (until.month, until.day)))
    elif since > until and not last.year:
        until = _in_year(until, since.year + ((since.month, since.day) > (until.month, until.day)))
    return Period(min(since, until), max(since, until))


def _in_year(day: date, year: int) -> date:
    return day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _since(text: Text, at: int) -> _Found | None:
    """Since 1 September, с начала года, начиная с понедельника."""
    start = at
    while text.key(start) in lexicon.SINCE and start - at < _MOST_PREPOSITIONS:
        start += 1
    found = _read(text, start) if start > at else None
    return _Found(Period(found.first, None), _after(text, found.end)) if found else None


def _until(text: Text, at: int) -> _Found | None:
    """До 1 сентября, until today, before March."""
    key = text.key(at)
    found = _read(text, at + 1) if key in lexicon.UNTIL | lexicon.BEFORE else None
    if found is None:
        return None
    until = found.first - timedelta(1) if key in lexicon.BEFORE else found.last
    return _Found(Period(None, until), _after(text, found.end))


def _during(text: Text, at: int) -> _Found | None:
    """In September, за неделю, осы аптада; 1 қыркүйектен бері, 1 қыркүйекке дейін."""
    within = False
    for start in range(at, at + _MOST_PREPOSITIONS + 1):
        found = _stretch(text, start)
        if found:
            return _framed(text, found, within)
        if text.key(start) not in lexicon.IN | lexicon.BESIDE:
            return None
        within = within or text.key(start) in lexicon.IN
    return None


def _framed(text: Text, found: Stretch, within: bool) -> _Found | None:
    end = found.end
    if text.key(end) in lexicon.AFTERWARDS_SINCE:
        return _Found(Period(found.first, None), end + 1)
    if text.key(end) in lexicon.AFTERWARDS_UNTIL:
        return _Found(Period(None, found.last), end + 1)
    if not found.closed and (both := _range(text, found)):
        return both
    if within or found.alone:
        return _Found(Period(found.first, found.last), _after(text, end))
    return None


def _read(text: Text, at: int) -> Stretch | None:
    """The stretch there, behind an article at most."""
    return _stretch(text, at) or (_stretch(text, at + 1) if text.key(at) in lexicon.THE else None)


def _after(text: Text, end: int) -> int:
    """The index after words that only close a time: күні, ішінде, включительно."""
    return end + (text.key(end) in lexicon.AFTERWARDS)


def _stretch(text: Text, at: int) -> Stretch | None:
    """The stretch of time that begins with this word."""
    for reader in _READERS:
        found = reader(text, at)
        if found and found.first <= found.last:
            last = min(max(found.last, EARLIEST), LATEST)
            return replace(found, first=max(found.first, EARLIEST), last=last)
    return None
