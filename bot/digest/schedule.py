"""When a reader's digest is due. A slot is a local time of day, "08:00"; a day has each slot once, also when
clocks jump over it (it is then due as soon as they have) or show it twice (the first counts). A day that a
zone leaves out has none."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import regex

MOST_SLOTS = 6  # a day; more would be alerts, not digests
DEFAULT_SLOTS = ("08:00",)
# 8, 8:00, 08.00, 0800: what people type. Bounded by the length of a word.
_TIME = regex.compile(r"(\d{1,2})(?:[:.\-]?(\d{2}))?")
_COMMAS = regex.compile(r"[,;]++")
EVENING = 16  # the hour from which a digest is the evening one
DAYTIME = 12


class BadTime(ValueError):
    """Not a time of day; `args[0]` is what was typed."""


class TooManyTimes(ValueError):
    """More than MOST_SLOTS."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot of one local day."""

    day: date
    time: str
    moment: datetime  # when it is due, UTC

    @property
    def key(self) -> str:
        """What tells this slot from every other one of the same reader."""
        return f"{self.day.isoformat()} {self.time}"


def parse_slots(words: Iterable[str]) -> tuple[str, ...]:
    """The times typed, ascending and distinct. Raises BadTime or TooManyTimes."""
    slots = sorted({_slot(part) for word in words for part in _COMMAS.split(word) if part})
    if len(slots) > MOST_SLOTS:
        raise TooManyTimes
    return tuple(slots)


def _slot(word: str) -> str:
    found = _TIME.fullmatch(word)
    if not found:
        raise BadTime(word)
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise BadTime(word)
    return f"{hour:02}:{minute:02}"


def next_slot(slots: Iterable[str], zone: ZoneInfo, now: datetime) -> Slot:
    """The first slot strictly after `now`."""
    return min(
        (slot for slot in _around(slots, zone, now) if slot.moment > now), key=lambda slot: slot.moment
    )


def last_slot(slots: Iterable[str], zone: ZoneInfo, now: datetime) -> Slot:
    """The last slot at or before `now`: the one that a digest which is due now belongs to."""
    return max(
        (slot for slot in _around(slots, zone, now) if slot.moment <= now),
        key=lambda slot: (slot.moment, slot.key),
    )


def _around(slots: Iterable[str], zone: ZoneInfo, now: datetime) -> list[Slot]:
    # Two days to each side: a zone may skip a whole day (Samoa, 2011), and its day may be UTC's neighbour.
    today = now.astimezone(zone).date()
    days = [day for n in (-2, -1, 0, 1, 2) if _exists(day := today + timedelta(days=n), zone)]
    return [Slot(day, slot, _moment(day, slot, zone)) for day in days for slot in slots]


def _exists(day: date, zone: ZoneInfo) -> bool:
    return _moment(day, "00:00", zone).astimezone(zone).date() == day


def _moment(day: date, slot: str, zone: ZoneInfo) -> datetime:
    """The moment of a local time; of a time that clocks jump over, the moment of the jump."""
    local = datetime.combine(day, time.fromisoformat(slot), zone)
    moment = local.astimezone(UTC)
    back = moment.astimezone(zone)
    if back.replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    # PEP 495: fold=0 counts with the offset before the gap, fold=1 with the one after it. Between the two
    # results lies the jump, which is where the offset changes.
    low, high = sorted((moment, local.replace(fold=1).astimezone(UTC)))
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        if middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset():
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)


def part_of_day(slot: str) -> str:
    """morning, day or evening."""
    hour = int(slot[:2])
    return "morning" if 4 <= hour < DAYTIME else "day" if DAYTIME <= hour < EVENING else "evening"
