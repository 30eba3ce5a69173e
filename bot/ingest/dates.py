"""A printed date -> a moment. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

import regex

from bot.ingest import datewords, zones
from bot.ingest.datewords import Written

YEARS = range(1990, 2101)  # no outlet printed online before, and arithmetic with zones is safe within
AHEAD = timedelta(days=1)  # how far a wrong zone can push a moment into the future
AHEAD_OF_GREENWICH = timedelta(hours=14)  # where a day begins first
LONGEST = 100  # characters of a date in any usual form

_COMPACT = regex.compile(r"\d{8}(?:\d{4}(?:\d\d)?)?")
_EPOCH = regex.compile(r"(\d{9,10})(?:\d{3}|\.\d{1,6})?")  # seconds, milliseconds


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was published, at a fixed offset; a mere day stands at midnight UTC, wherever it was."""

    at: datetime
    has_time: bool


def read(
    written: str, zone: tzinfo | None, now: datetime | None = None, *, anywhere: bool = False
) -> Moment | None:
    """The moment of a date as feeds and pages write it; None for what is none or cannot be, and for one more
    than a day after `now`. `zone` is that of times that name none, which else count for their day. With
    `anywhere` something else may stand around it."""
    written = " ".join(written[:LONGEST].split())
    epoch = _EPOCH.fullmatch(written)
    if epoch and not _COMPACT.fullmatch(written):
        return _placed(datetime.fromtimestamp(int(epoch[1]), UTC), zone, now)
    plain, own = zones.taken_off(written)
    local = now.astimezone(own or zone or UTC) if now else None
    found = _iso(plain) or datewords.read(plain, local, anywhere=anywhere)
    if found is None or found.day.year not in YEARS:
        return None
    if found.clock is None or not (own or zone):
        return _day(found.day, zone, now)
    return _placed(datetime.combine(found.day, found.clock, own or zone), zone, now)


def _day(day: date, zone: tzinfo | None, now: datetime | None) -> Moment | None:
    if now and day > (now.astimezone(zone) if zone else now + AHEAD_OF_GREENWICH).date():
        return None
    return Moment(datetime.combine(day, time.min, UTC), has_time=False)


def _placed(at: datetime, zone: tzinfo | None, now: datetime | None) -> Moment | None:
    """The moment, but for one after `now`: a little of that comes of clocks, some hours of a local time that
    was given a foreign zone."""
    if at.year not in YEARS or (now and at > now + AHEAD):
        return None
    if now and at > now:
        local = at.replace(tzinfo=zone) if zone else now
        at = min(local, now)
    return Moment(at.astimezone(timezone(at.utcoffset() or timedelta())), has_time=True)


def _iso(written: str) -> Written | None:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    is_mere_day = len(written) <= len("2025-08-15")
    return Written(found.date(), None if is_mere_day else found.time())
