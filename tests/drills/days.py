"""`python -m tests.drills.days`: drill 15, with the figures that it prints.

Once per slot and local day: over every time zone and ten years, and for readers who move between zones."""

import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from bot.digest.schedule import after_move, last_slot, next_slot

BEGIN, END = datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
SLOTS = ("00:00", "02:30", "08:00", "23:45")
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
MOVERS = 2_000
FARTHEST = timedelta(hours=23)  # of a move that passes over no whole day
SEED = 15
FIGURES = ("days", "missing", "double")


@dataclass
class Figures:
    days: int = 0
    missing: int = 0
    double: int = 0


def zones() -> list[ZoneInfo]:
    """Every zone, once for all that have the same clocks over the ten years."""
    alike: dict[tuple[timedelta, ...], ZoneInfo] = {}
    for name in sorted(available_timezones()):
        alike.setdefault(_clocks(ZoneInfo(name)), ZoneInfo(name))
    return list(alike.values())


def _clocks(zone: ZoneInfo) -> tuple[timedelta, ...]:
    """What a zone's clocks show day by day, and hour by hour where they are changed."""
    days = [_offset(zone, BEGIN + n * DAY) for n in range((END - BEGIN) // DAY)]
    changes = [n for n, (offset, following) in enumerate(pairwise(days)) if offset != following]
    hours = (BEGIN + n * DAY + timedelta(hours=hour) for n in changes for hour in range(24))
    return (*days, *(_offset(zone, hour) for hour in hours))


def walked(
    slots: Sequence[str], zone: ZoneInfo, begin: datetime, end: datetime
) -> Iterator[tuple[date, str]]:
    """Day and time of the slots as a planner meets them that looks once a minute, or sleeps now and then."""
    due = next_slot(slots, zone, begin).moment
    while due <= end:
        slot = last_slot(slots, zone, due)
        yield slot.day, slot.time
        due = next_slot(slots, zone, due).moment


def counted(slots: Sequence[str], zone: ZoneInfo, begin: datetime, end: datetime) -> Figures:
    """How many local days, and how often a slot of one is missing or double. Slots that clocks jump over
    together are one."""
    met = Counter(walked(slots, zone, begin, end))
    first, last = begin.astimezone(zone).date() + DAY, end.astimezone(zone).date() - DAY
    figures = Figures()
    for n in range((last - first).days + 1):
        day = first + n * DAY
        if not _exists(day, zone):
            continue
        figures.days += 1
        for time in slots:
            figures.double += max(0, met[day, time] - 1)
            figures.missing += met[day, time] == 0 and not _together(slots, day, time, zone)
    return figures


def _exists(day: date, zone: ZoneInfo) -> bool:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
    return noon.astimezone(UTC).astimezone(zone).date() == day


def _together(slots: Sequence[str], day: date, time: str, zone: ZoneInfo) -> bool:
    """Whether a later slot is due at the same moment, since clocks jump over both."""
    slot = next_slot([time], zone, datetime(day.year, day.month, day.day, tzinfo=zone) - 2 * DAY)
    while slot.day < day:
        slot = next_slot([time], zone, slot.moment)
    return last_slot(slots, zone, slot.moment).key > slot.key


@dataclass
class Mover:
    """A reader with one slot a day who moves, as the bot treats him."""

    zone: ZoneInfo
    slot: str
    now: datetime
    had: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.due = next_slot([self.slot], self.zone, self.now).moment

    def lives(self, until: datetime) -> None:
        while self.due <= until:
            tick = max(self.now, self.due.replace(second=0) + (MINUTE if self.due.second else 0 * MINUTE))
            self.had.append(last_slot([self.slot], self.zone, tick).key)
            self.now = tick
            self.due = next_slot([self.slot], self.zone, tick).moment
        self.now = until

    def moves(self, zone: ZoneInfo) -> None:
        done = max(self.had, default="")
        self.due = after_move([self.slot], self.zone, zone, self.due, done, self.now).moment
        self.zone = zone

    @property
    def figures(self) -> Figures:
        days = [date.fromisoformat(key[:10]) for key in self.had]
        missing = sum((later - earlier).days - 1 for earlier, later in pairwise(days))
        return Figures(len(days), missing, len(self.had) - len(set(self.had)))


def journey(
    start: ZoneInfo, slot: str, begin: datetime, steps: Iterable[tuple[timedelta, ZoneInfo]]
) -> Mover:
    """A reader who moves to each zone after so long, and then stays for a few days. Moves that pass over a
    whole day are left out."""
    mover = Mover(start, slot, begin)
    for after, zone in steps:
        mover.lives(mover.now + after)
        if abs(_offset(zone, mover.now) - _offset(mover.zone, mover.now)) < FARTHEST:
            mover.moves(zone)
    mover.lives(mover.now + 4 * DAY)
    return mover


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _random_journey(chance: random.Random, places: Sequence[ZoneInfo]) -> Mover:
    start, slot = chance.choice(places), f"{chance.randrange(24):02}:{chance.choice((0, 30)):02}"
    begin = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(300 * 24 * 60))
    # minutes before or after the slot, then days or minutes later again
    near = next_slot([slot], start, begin + 3 * DAY).moment + timedelta(seconds=chance.randrange(-600, 600))
    steps = [(near - begin, chance.choice(places))]
    steps += [
        (timedelta(minutes=chance.choice((1, 7, 60, 600, 1440, 3000))), chance.choice(places))
        for _ in range(chance.randrange(4))
    ]
    return journey(start, slot, begin, steps)


def main(_: Sequence[str] = ()) -> int:
    """Prints the figures; 1 when a slot is missing or double."""
    chance, every = random.Random(SEED), zones()
    walks = [counted(SLOTS, zone, BEGIN, END) for zone in every]
    samoa = counted(
        SLOTS, ZoneInfo("Pacific/Apia"), datetime(2011, 12, 1, tzinfo=UTC), datetime(2012, 2, 1, tzinfo=UTC)
    )
    journeys = [_random_journey(chance, every).figures for _ in range(MOVERS)]
    wrong = 0
    for name, found in (("zones", [*walks, samoa]), ("movers", journeys)):
        days, missing, double = (sum(getattr(each, what) for each in found) for what in FIGURES)
        print(f"15 {name:18}{len(found)}, local days {days}, slots missing {missing}, double {double}")
        wrong += missing + double
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
