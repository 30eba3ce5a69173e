"""When a reader's digest is due. A slot is a local time of day, "08:00", or one of some weekdays only,
"15 08:00" (ISO, 1 is Monday); a day has each slot once, also when clocks jump over it (it is then due as soon
as they have) or show it twice (the first counts). A day that a zone leaves out has none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.week import week

DEFAULT_SLOTS = ("08:00",)
EVENING = 16  # the hour from which a digest is the evening one
DAYTIME = 12
# Days ahead or back among which a slot is found: a weekly one stands seven days away, fourteen where a zone
# leaves its day out, and a day more where a reader who moved has had it already.
_HORIZON = 16
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot of one local day."""

    day: date
    time: str
    moment: datetime  # when it is due, UTC

    @property
    def key(self) -> str:
        """What tells this slot from every other one of the same reader; later slots have greater keys."""
        return f"{self.day.isoformat()} {self.time}"


def next_slot(slots: Iterable[str], zone: ZoneInfo, now: datetime, after: str = "") -> Slot:
    """The first slot strictly after `now` whose key comes after that one. Raises ValueError without slots."""
    times, today = _times(tuple(slots)), now.astimezone(zone).date()
    for n in range(_HORIZON):
        for slot in _of_day(times, today + n * _DAY, zone):
            if slot.moment > now and slot.key > after:
                return slot
    raise ValueError("no slots")


def last_slot(slots: Iterable[str], zone: ZoneInfo, now: datetime) -> Slot:
    """The last slot at or before `now`: the one that a digest which is due now belongs to. Raises ValueError
    without slots."""
    times, today = _times(tuple(slots)), now.astimezone(zone).date()
    for n in range(-1, _HORIZON):  # clocks that go back over midnight leave slots of tomorrow behind
        for slot in reversed([*_of_day(times, today - n * _DAY, zone)]):
            if slot.moment <= now:
                return slot
    raise ValueError("no slots")


def after_move(
    slots: Iterable[str], old: ZoneInfo, new: ZoneInfo, due: datetime, done: str, now: datetime
) -> Slot:
    """The next slot of a reader who goes from one zone to another and waited for his digest at `due`; `done`
    is the key of his last one. A slot that he has had is not due again where its hour is still to come; one
    that he waited for is due at once where its hour has passed."""
    kept = tuple(slots)
    awaited, passed = last_slot(kept, old, due), last_slot(kept, new, now)
    if passed.key >= awaited.key and passed.key > done:
        return passed
    return next_slot(kept, new, now, done)


Times = tuple[tuple[tuple[str, time], ...], ...]  # of each weekday, Monday first: as written and as meant


@lru_cache(maxsize=10_000)  # as many different ones as readers may have thought of
def _times(slots: tuple[str, ...]) -> Times:
    return tuple(tuple((each, time.fromisoformat(each)) for each in day) for day in week(slots))


def _of_day(times: Times, day: date, zone: ZoneInfo) -> Iterator[Slot]:
    for written, meant in times[day.weekday()]:
        moment = _moment(datetime.combine(day, meant, zone), zone)
        if moment is not None:
            yield Slot(day, written, moment)


def _moment(local: datetime, zone: ZoneInfo) -> datetime | None:
    """The moment of a local time; of a time that clocks jump over, the moment of the jump; None when they
    jump over the whole day."""
    moment = local.astimezone(UTC)
    if _shown(moment, zone) == local.replace(tzinfo=None):
        return moment
    jump = _jump(local, zone)
    before, after = _shown(jump - timedelta(seconds=1), zone), _shown(jump, zone)
    return None if before.date() < local.date() < after.date() else jump


def _shown(moment: datetime, zone: ZoneInfo) -> datetime:
    """What clocks show."""
    return moment.astimezone(zone).replace(tzinfo=None)


def _jump(local: datetime, zone: ZoneInfo) -> datetime:
    # PEP 495: fold=0 counts with the offset before the gap, fold=1 with the one after it. Between the two
    # results lies the jump, which is where the offset changes.
    low, high = sorted((local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)))
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
