"""What a reader types behind /schedule: times, weekdays, quiet hours, a city; in three languages, mixed."""

from dataclasses import dataclass, field

import regex

from bot.digest.wish_words import (
    DAY_SETS,
    EVERY,
    FILLERS,
    OFF,
    QUIET,
    RANGE_AFTER,
    RANGE_BETWEEN,
    WEEKDAYS,
    WEEKLY,
)  # fmt: skip
from bot.extract.fold import fold
from bot.week import EVERY_DAY, BadTime, weekly

MOST_TYPED = 400  # characters; a week of different times takes half of it
# 8, 8:00, 08.00, 0800, 8-30, 8am, 08:00-де: what people type. Bounded by the length of a word.
_TIME = regex.compile(r"(\d{1,2})(?:[:.\-]?(\d{2}))?(?:(am|pm)|-?[дтгқк][еа])?")
_RANGE = regex.compile(r"(\d{1,2}(?:[:.]?\d{2})?)-(\d{1,2}(?:[:.]?\d{2})?)")
_SPACED_DASH = regex.compile(r"\s[-–—]\s")
_BREAKS = regex.compile(r"[\s,;]++")
_ZONE = regex.compile(r"(?:utc|gmt).*|\p{L}+/.+")
_DIGIT = regex.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for; what is empty or None was not spoken of."""

    slots: tuple[str, ...] = ()
    days: str = ""  # without times: those there are, on these weekdays
    quiet: tuple[str, str] | tuple[()] | None = None  # from, until; empty: no quiet hours
    place: str = ""  # what is none of these: perhaps a city


@dataclass
class _Group:
    days: str = ""
    times: list[str] = field(default_factory=list)


def parse(text: str) -> Wish:
    """Raises BadTime for a word with digits that is no time, TooManyTimes."""
    words = [word for word in _BREAKS.split(_SPACED_DASH.sub("-", text[:MOST_TYPED])) if word]
    reading = _Reading()
    for word in words:
        reading.take(word)
    if reading.unknown and not _DIGIT.search(text):
        return Wish(place=" ".join(words))  # a city's name may hold words of ours
    return reading.wish()


class _Reading:
    """Reads word by word: weekdays wait for the times behind them."""

    def __init__(self) -> None:
        self.unknown: list[str] = []
        self._groups = [_Group()]
        self._day = ""  # the weekday just read
        self._before = ""  # the one before it
        self._ranging = False
        self._weekly = self._quieting = False
        self._quiet: tuple[str, str] | tuple[()] | None = None

    def take(self, word: str) -> None:
        folded = fold(word)
        days = _days(folded)
        if days:
            self._take_days(days)
        elif not self._takes_word(folded) and not self._takes_time(folded):
            if _DIGIT.search(folded) and not _ZONE.fullmatch(folded):
                raise BadTime(word)
            self.unknown.append(word)

    def _take_days(self, days: str) -> None:
        if self._groups[-1].times:
            self._groups.append(_Group())
        group = self._groups[-1]
        group.days += _between(self._day, days) if self._ranging and self._day else days
        self._before, self._day, self._ranging = self._day, days if len(days) == 1 else "", False

    def _takes_word(self, word: str) -> bool:
        """Whether it is one of the words around times and days."""
        if word in RANGE_BETWEEN and self._day:
            self._ranging = True
        elif word in RANGE_AFTER and self._before and self._day:
            self._groups[-1].days += _between(self._before, self._day)
        elif word in WEEKLY:
            self._weekly = True
        elif word in EVERY:
            pass
        elif QUIET.fullmatch(word):
            self._quieting = True
        elif self._quieting and word in OFF:
            self._quiet = ()
        else:
            return word in FILLERS
        return True

    def _takes_time(self, word: str) -> bool:
        time = None if self._quieting else _time(word)
        ends = _RANGE.fullmatch(word)
        if time:
            self._groups[-1].times.append(time)
            self._day = self._before = ""
        elif ends:
            begin, end = _time(ends[1]), _time(ends[2])
            if not begin or not end or begin == end:
                raise BadTime(word)
            self._quiet, self._quieting = (begin, end), False
        return bool(time or ends)

    def wish(self) -> Wish:
        groups = self._groups
        if len(groups) > 1 and not groups[-1].times and not groups[-2].days:
            trailing = groups.pop()  # "8:00 on Mondays"
            groups[-1].days = trailing.days
        days = groups[-1].days if len(groups) == 1 else ""
        if self._weekly and len(groups) == 1:
            days = groups[0].days = days or "1"
        slots = weekly(f"{group.days or EVERY_DAY} {time}" for group in groups for time in group.times)
        return Wish(slots, "" if slots else days, self._quiet, " ".join(self.unknown))


def _days(word: str) -> str:
    """The weekdays that a word names, as digits: one, a range ("пн-пт"), a set ("weekdays")."""
    first, dash, last = word.partition("-")
    if dash and _day(first) and _day(last):
        return _between(_day(first), _day(last))
    return _day(word) or next((days for days, pattern in DAY_SETS if pattern.fullmatch(word)), "")


def _day(word: str) -> str:
    return next((digit for digit, pattern in WEEKDAYS if pattern.fullmatch(word)), "")


def _between(first: str, last: str) -> str:
    begin, end = int(first[-1]), int(last[-1])
    return "".join(str((n - 1) % 7 + 1) for n in range(begin, end + 1 if end >= begin else end + 8))


def _time(word: str) -> str | None:
    found = _TIME.fullmatch(word)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return f"{hour:02}:{minute:02}" if hour <= 23 and minute <= 59 else None
