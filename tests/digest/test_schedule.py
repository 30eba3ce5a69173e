"""A slot is due once each local day, whatever a zone's clocks do, and times are read as people type them."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.schedule import (
    MOST_SLOTS,
    BadTime,
    Slot,
    TooManyTimes,
    last_slot,
    next_slot,
    parse_slots,
    part_of_day,
)

BEGIN, END = datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
SLOTS = ("00:00", "02:30", "08:00", "23:45")
SAMOA = ZoneInfo("Pacific/Apia")


@cache
def weeks_of_change() -> list[tuple[ZoneInfo, datetime]]:
    """Each week of ten years in which a zone's clocks are changed, once for all zones that do it alike."""
    weeks = [BEGIN + timedelta(weeks=n) for n in range((END - BEGIN) // timedelta(weeks=1))]
    zones: dict[tuple[timedelta | None, ...], ZoneInfo] = {}
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        zones.setdefault(tuple(week.astimezone(zone).utcoffset() for week in weeks), zone)
    return [
        (zone, weeks[n])
        for offsets, zone in zones.items()
        for n in range(len(weeks) - 1)
        if offsets[n] != offsets[n + 1]
    ]


def due(slots: tuple[str, ...], zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[Slot]:
    """The slots in the order in which they are due, each asked for at the moment of the one before."""
    slot = next_slot(slots, zone, begin)
    while slot.moment <= end:
        yield slot
        slot = next_slot(slots, zone, slot.moment)


def test_ten_years_hold_changes_of_clocks_in_many_zones() -> None:
    assert len(weeks_of_change()) > 500


def test_every_local_day_has_its_slot_once_whatever_the_clocks_do() -> None:
    for zone, week in weeks_of_change():
        begin, end = week - timedelta(days=2), week + timedelta(days=9)
        for time in SLOTS:
            first, last = begin.astimezone(zone).date(), end.astimezone(zone).date()
            days = [slot.day for slot in due((time,), zone, begin, end)]
            whole = [first + timedelta(days=n) for n in range(1, (last - first).days)]
            assert [day for day in days if first < day < last] == whole, (zone, time)


def test_a_slot_is_due_at_its_local_time_unless_clocks_jump_over_it() -> None:
    for zone, week in weeks_of_change():
        for slot in due(SLOTS, zone, week, week + timedelta(days=8)):
            local = slot.moment.astimezone(zone)
            shown = f"{local:%H:%M}"
            assert shown >= slot.time or local.date() > slot.day
            if shown != slot.time:
                assert slot.moment.astimezone(zone).utcoffset() != (
                    (slot.moment - timedelta(seconds=1)).astimezone(zone).utcoffset()
                ), "due at the moment of the jump"


@given(
    st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    st.datetimes()
    .filter(lambda naive: 1900 < naive.year < 2100)
    .map(lambda naive: naive.replace(tzinfo=UTC)),
    st.lists(st.times().map("{:%H:%M}".format), min_size=1, max_size=MOST_SLOTS, unique=True),
)
def test_now_lies_between_the_last_slot_and_the_next(zone: ZoneInfo, now: datetime, slots: list[str]) -> None:
    last, following = last_slot(slots, zone, now), next_slot(slots, zone, now)
    assert last.moment <= now < following.moment
    assert next_slot(slots, zone, last.moment) == following
    assert last_slot(slots, zone, following.moment).moment == following.moment
    assert last.moment.tzinfo is following.moment.tzinfo is UTC


def test_a_digest_on_time_is_not_due_again() -> None:
    now = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
    slot = next_slot(["08:00"], ZoneInfo("Asia/Almaty"), now)
    assert slot == Slot(date(2026, 11, 23), "08:00", now + timedelta(days=1))


@pytest.mark.parametrize(
    ("zone", "day", "time", "moment"),
    [
        # clocks went back at midnight: the evening before had its last hour twice
        ("Asia/Almaty", date(2024, 2, 29), "23:30", "2024-02-29T17:30"),
        ("Asia/Almaty", date(2024, 3, 1), "00:00", "2024-02-29T19:00"),
        ("Asia/Almaty", date(2024, 3, 1), "08:00", "2024-03-01T03:00"),
        # half an hour forwards and back
        ("Australia/Lord_Howe", date(2026, 10, 4), "02:15", "2026-10-03T15:30"),
        ("Australia/Lord_Howe", date(2026, 4, 5), "01:45", "2026-04-04T14:45"),
        # 02:30 is jumped over in March and shown twice in October
        ("Europe/Berlin", date(2026, 3, 29), "02:30", "2026-03-29T01:00"),
        ("Europe/Berlin", date(2026, 10, 25), "02:30", "2026-10-25T00:30"),
    ],
)
def test_a_slot_in_a_gap_is_due_at_its_end_and_one_shown_twice_the_first_time(
    zone: str, day: date, time: str, moment: str
) -> None:
    expected = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    around = due((time,), ZoneInfo(zone), expected - timedelta(days=2), expected + timedelta(days=2))
    assert [slot.moment for slot in around if slot.day == day] == [expected]


def test_a_day_that_a_zone_leaves_out_has_no_slot() -> None:
    begin = datetime(2011, 12, 28, 12, tzinfo=UTC)
    slots = list(due(("00:00", "08:00"), SAMOA, begin, begin + timedelta(days=4)))
    days = Counter(slot.day.day for slot in slots)
    assert 30 not in days
    assert days[29] == days[31] == 2
    assert all(slot.moment.astimezone(SAMOA).date() == slot.day for slot in slots)


def test_slots_that_clocks_jump_over_together_are_due_together() -> None:
    zone = ZoneInfo("Europe/Berlin")
    now = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
    first = next_slot(["02:15", "02:45"], zone, now)
    assert last_slot(["02:15", "02:45"], zone, first.moment).time == "02:45"
    assert next_slot(["02:15", "02:45"], zone, first.moment).day == date(2026, 3, 30)


def test_a_slot_has_a_key_of_its_own() -> None:
    begin = datetime(2026, 3, 25, tzinfo=UTC)
    keys = [slot.key for slot in due(SLOTS, ZoneInfo("Europe/Berlin"), begin, begin + timedelta(days=9))]
    assert len(set(keys)) == len(keys) == 36


@pytest.mark.parametrize(
    ("typed", "slots"),
    [
        ("8", "08:00"), ("08", "08:00"), ("8:00", "08:00"), ("08.00", "08:00"), ("8-30", "08:30"),
        ("0800", "08:00"), ("830", "08:30"), ("8:00,", "08:00"), ("0", "00:00"), ("23:59", "23:59"),
        ("19:00 8", "08:00 19:00"),
        ("8:00, 19:00", "08:00 19:00"), ("8:00,19:00;20", "08:00 19:00 20:00"),
        ("8 08:00 0800", "08:00"), ("", ""), (",", ""),
    ],
)  # fmt: skip
def test_times_are_read_as_people_type_them(typed: str, slots: str) -> None:
    assert parse_slots(typed.split()) == tuple(slots.split())


@pytest.mark.parametrize(
    "typed",
    ["24:00", "25", "8:60", "8am", "8:0", "8:000", "сағат 8", "-8", "8:", ":30", "08::00", "8:00 таңертең",
     "½", "8²", "8" * 5000, "8:" * 2500, ":" * 5000],
)  # fmt: skip
def test_what_is_no_time_of_day_is_told_as_it_was_typed(typed: str) -> None:
    with pytest.raises(BadTime) as caught:
        parse_slots(typed.split())
    assert caught.value.args[0] in typed


def test_a_day_has_only_so_many_digests() -> None:
    times = [f"{hour}:00" for hour in range(MOST_SLOTS)]
    assert len(parse_slots(times)) == MOST_SLOTS
    with pytest.raises(TooManyTimes):
        parse_slots([*times, "23:00"])


@given(st.lists(st.text(max_size=12), max_size=20))
def test_whatever_is_typed_gives_slots_or_a_reason(words: list[str]) -> None:
    try:
        slots = parse_slots(words)
    except (BadTime, TooManyTimes):
        return
    assert list(slots) == sorted(set(slots))
    assert parse_slots(slots) == slots


@pytest.mark.parametrize(
    ("slot", "part"),
    [("04:00", "morning"), ("11:59", "morning"), ("12:00", "day"), ("15:59", "day"), ("16:00", "evening"),
     ("23:59", "evening"), ("00:00", "evening"), ("03:59", "evening")],
)  # fmt: skip
def test_a_digest_is_called_by_its_part_of_the_day(slot: str, part: str) -> None:
    assert part_of_day(slot) == part
