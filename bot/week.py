"""A reader's slots as a week: "08:00" is every day at that time, "15 08:00" Monday and Friday alone. Kept
with each time once, ascending."""

from collections.abc import Iterable, Mapping

import regex

EVERY_DAY = "1234567"
WORKDAYS = "12345"
WEEKEND = "67"
MOST_SLOTS = 6  # a day; more would be alerts, not digests
_PACKED = regex.compile(r"([1-7]{0,7})([01]\d|2[0-3])([0-5]\d)")


class BadTime(ValueError):
    """Not a time of day; `args[0]` is what was typed."""


class TooManyTimes(ValueError):
    """More than MOST_SLOTS on one day."""


def days_of(slot: str) -> str:
    """The weekdays of a slot, as digits."""
    days, _, _ = slot.rpartition(" ")
    return days or EVERY_DAY


def time_of(slot: str) -> str:
    return slot.rpartition(" ")[2]


def weekly(slots: Iterable[str]) -> tuple[str, ...]:
    """The same slots as they are kept. Raises TooManyTimes."""
    days: dict[str, str] = {}
    for slot in slots:
        days[time_of(slot)] = days.get(time_of(slot), "") + days_of(slot)
    kept = _slots(days)
    if any(len(times) > MOST_SLOTS for times in week(kept)):
        raise TooManyTimes
    return kept


def _slots(days: Mapping[str, str]) -> tuple[str, ...]:
    ordered = ((time, "".join(sorted(set(days[time])))) for time in sorted(days))
    return tuple(time if of == EVERY_DAY else f"{of} {time}" for time, of in ordered if of)


def week(slots: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The times of each weekday, Monday first, ascending."""
    kept = tuple(slots)
    return tuple(tuple(sorted({time_of(s) for s in kept if day in days_of(s)})) for day in EVERY_DAY)


def times(slots: Iterable[str]) -> tuple[str, ...]:
    """The times there are on any day, ascending."""
    return tuple(sorted(set(map(time_of, slots))))


def days(slots: Iterable[str]) -> str:
    """The weekdays there are, as digits."""
    return "".join(sorted({day for slot in slots for day in days_of(slot)}))


def with_time(slots: Iterable[str], time: str) -> tuple[str, ...]:
    """That time too, on the days that there are. Raises TooManyTimes."""
    kept = tuple(slots)
    return weekly((*kept, f"{days(kept)} {time}"))


def without_time(slots: Iterable[str], time: str) -> tuple[str, ...]:
    return tuple(slot for slot in slots if time_of(slot) != time)


def with_days(slots: Iterable[str], more: str) -> tuple[str, ...]:
    """These days too, at all times."""
    return weekly(f"{days_of(slot)}{more} {time_of(slot)}" for slot in slots)


def without_day(slots: Iterable[str], day: str) -> tuple[str, ...]:
    return _slots({time_of(slot): days_of(slot).replace(day, "") for slot in slots})


def on_days(slots: Iterable[str], wanted: str) -> tuple[str, ...]:
    """All times on these days alone. Raises TooManyTimes."""
    return weekly(f"{wanted} {time}" for time in times(slots))


def packed(slots: Iterable[str]) -> str:
    """As short as a button needs it: "0800.151900"."""
    written = (slot.replace(":", "").replace(" ", "") for slot in slots)
    return ".".join(written)


def unpacked(data: str) -> tuple[str, ...]:
    """Raises BadTime for what `packed` did not make, TooManyTimes."""
    slots = []
    for each in data.split("."):
        found = _PACKED.fullmatch(each)
        if not found:
            raise BadTime(each)
        slots.append(f"{found[1]} {found[2]}:{found[3]}".strip())
    return weekly(slots)


def changed(slots: Iterable[str], deed: str, value: str) -> tuple[str, ...]:
    """The slots after a button was pressed: `on` or `off` a time (0800), `day` or `noday` a weekday (1), or
    with `slots` all of them as `packed`. Empty when none would be left. Raises BadTime for what no button of
    ours says, TooManyTimes."""
    kept = tuple(slots)
    if deed in ("day", "noday"):
        if value not in EVERY_DAY or len(value) != 1:
            raise BadTime(value)
        return with_days(kept, value) if deed == "day" else without_day(kept, value)
    wanted = unpacked(value)
    if deed == "slots":
        return wanted
    if deed not in ("on", "off"):
        raise BadTime(value)
    return with_time(kept, times(wanted)[0]) if deed == "on" else without_time(kept, times(wanted)[0])


def span(begin: str, end: str) -> str:
    """Two hours as they are shown."""
    return f"{begin}–{end}"


def packed_span(hours: Iterable[str]) -> str:
    """Quiet hours as a button carries them: 2200-0700; nothing for none."""
    return "-".join(hour.replace(":", "") for hour in hours)


def unpacked_span(data: str) -> tuple[str, str] | tuple[()]:
    """Raises BadTime for what `packed_span` did not make."""
    if not data:
        return ()
    begin, dash, end = data.partition("-")
    hours = [slot for each in (begin, end) for slot in unpacked(each)]
    if not dash or len(begin) != len(end) or len(begin) != len("0000") or begin == end:
        raise BadTime(data)
    return hours[0], hours[1]
