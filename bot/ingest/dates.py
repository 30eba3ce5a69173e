"""A printed date -> a moment. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

import regex

YEARS = range(1990, 2101)  # no outlet printed online before, and arithmetic with zones is safe within
AHEAD = timedelta(days=1)  # how far a wrong zone can push a moment into the future
LONGEST = 100  # characters of a date in any usual form

DOTTED = ("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y")  # as written in the region
_YEAR_ZERO = regex.compile(r"(?<![+-])\b0\d{3}\b")  # which the standard library takes for 2000
_SPACED_ZONE = regex.compile(r"(?<=\d) +(?=[+-]\d\d:?\d\d$)")


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was published, at a fixed offset; a mere day stands at midnight UTC, wherever it was."""

    at: datetime
    has_time: bool


def read(written: str, zone: tzinfo | None, now: datetime | None = None) -> Moment | None:
    """The moment of an ISO 8601, RFC 822 or dotted date; None for another or an impossible one, and for one
    more than a day after `now`. `zone` is that of times that name none, which else count for their day."""
    written = " ".join(written[:LONGEST].split())
    for form in (_day, _iso, _mail, _dotted):
        found = form(written)
        if found is not None:
            return _placed(found, zone, now, has_time=form is _iso or ":" in written)
    return None


def _placed(found: datetime, zone: tzinfo | None, now: datetime | None, *, has_time: bool) -> Moment | None:
    if found.year not in YEARS:
        return None
    if not has_time or not (found.tzinfo or zone):
        at, has_time = datetime.combine(found, time.min, UTC), False
    else:
        at = found if found.tzinfo else found.replace(tzinfo=zone)
    if now is not None and at > now + AHEAD:
        return None
    return Moment(at.astimezone(timezone(at.utcoffset() or timedelta())), has_time)


def _day(written: str) -> datetime | None:
    try:
        return datetime.combine(date.fromisoformat(written), time.min)
    except ValueError:
        return None


def _iso(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(_SPACED_ZONE.sub("", written))
    except ValueError:
        return None


def _mail(written: str) -> datetime | None:
    if _YEAR_ZERO.search(written):
        return None
    clock = "" if ":" in written else " 00:00"
    try:
        return parsedate_to_datetime(written.replace("-0000", "+0000") + clock)
    except (ValueError, OverflowError, IndexError):
        return None


def _dotted(written: str) -> datetime | None:
    for form in DOTTED:
        try:
            return datetime.strptime(written, form)  # noqa: DTZ007  the caller places it in a zone
        except ValueError:
            continue
    return None
