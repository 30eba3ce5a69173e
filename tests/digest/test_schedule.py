"""A slot is due once each local day, whatever a zone's clocks do and wherever the reader goes."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.schedule import Slot, after_move, last_slot, next_slot, part_of_day
from bot.week import EVERY_DAY
from tests.drills.days import Mover, counted, journey

BEGIN, END = datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
SLOTS = ("00:00", "02:30", "08:00", "23:45")
SAMOA = ZoneInfo("Pacific/Apia")
TIMES = st.times().map("{:%H:%M}".format)


def moments(first: int, last: int) -> st.SearchStrategy[datetime]:
    """Seconds of these years."""
    begin, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last, 1, 1, tzinfo=UTC)
    return st.integers(0, (end - begin) // timedelta(seconds=1)).map(lambda n: begin + timedelta(seconds=n))


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


ALMATY, BERLIN, TOKYO = ZoneInfo("Asia/Almaty"), ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "due"),
    [("2026-11-20T03:59", "2026-11-20T04:00"), ("2026-11-20T04:00", "2026-11-23T04:00"),
     ("2026-11-22T12:00", "2026-11-23T04:00"), ("2026-11-23T04:00", "2026-11-27T04:00")],
)  # fmt: skip
def test_a_slot_of_some_weekdays_is_due_on_these_alone(now: str, due: str) -> None:
    slots = ("15 09:00",)  # Monday and Friday
    assert next_slot(slots, ALMATY, utc(now)).moment == utc(due)
    assert last_slot(slots, ALMATY, utc(due)).moment == utc(due)


def test_a_weekly_slot_on_a_day_that_a_zone_leaves_out_is_due_a_week_later() -> None:
    thursday = datetime(2011, 12, 29, 12, tzinfo=UTC)  # in Samoa, where no Friday followed
    assert next_slot(("5 08:00",), SAMOA, thursday).day == date(2012, 1, 6)
    assert last_slot(("5 08:00",), SAMOA, thursday + timedelta(days=5)).day == date(2011, 12, 23)


@given(
    st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    moments(1900, 2100),
    st.lists(st.tuples(st.text(EVERY_DAY, min_size=1, max_size=7), TIMES), min_size=1, max_size=4),
)
def test_between_the_last_slot_and_the_next_there_is_none(
    zone: ZoneInfo, now: datetime, week: list[tuple[str, str]]
) -> None:
    slots = [f"{days} {at}" for days, at in week]
    last, following = last_slot(slots, zone, now), next_slot(slots, zone, now)
    assert last.moment <= now < following.moment
    assert last.key < following.key
    for each in slots:
        assert last_slot([each], zone, now).key <= last.key
        assert next_slot([each], zone, now).key >= following.key
    assert next_slot(slots, zone, now, following.key).key > following.key


@pytest.mark.parametrize("zone", ["Asia/Almaty", "Australia/Lord_Howe", "Africa/Casablanca", "America/Nuuk"])
def test_no_slot_of_ten_months_is_missing_or_double(zone: str) -> None:
    found = counted(SLOTS, ZoneInfo(zone), utc("2023-08-01"), utc("2024-06-01"))
    assert (found.missing, found.double) == (0, 0)
    assert found.days > 300


def test_who_has_had_his_digest_and_goes_west_gets_the_next_one_tomorrow() -> None:
    now, due = utc("2026-11-22T03:05"), utc("2026-11-23T03:00")
    assert after_move(["08:00"], ALMATY, BERLIN, due, "2026-11-22 08:00", now).key == "2026-11-23 08:00"


def test_who_goes_east_minutes_before_his_digest_gets_it_at_once() -> None:
    now, due = utc("2026-11-22T06:55"), utc("2026-11-22T07:00")
    slot = after_move(["08:00"], BERLIN, ALMATY, due, "2026-11-21 08:00", now)
    assert slot.key == "2026-11-22 08:00"
    assert slot.moment < now


def test_a_digest_that_was_due_a_moment_ago_comes_once_also_in_another_zone() -> None:
    due = utc("2026-11-22T03:00")
    slot = after_move(["08:00"], ALMATY, BERLIN, due, "2026-11-21 08:00", due + timedelta(seconds=20))
    assert slot.key == "2026-11-22 08:00"
    assert slot.moment == utc("2026-11-22T07:00")


def test_a_newcomer_who_sets_his_zone_gets_the_first_slot_there() -> None:
    now = utc("2026-11-22T04:00")
    due = next_slot(["08:00"], ALMATY, now).moment
    assert after_move(["08:00"], ALMATY, ZoneInfo("America/New_York"), due, "", now).key == "2026-11-22 08:00"
    assert after_move(["08:00"], ALMATY, TOKYO, due, "", now).key == "2026-11-23 08:00"


def test_there_and_back_within_minutes_changes_nothing() -> None:
    reader = Mover(ALMATY, "08:00", utc("2026-11-20T12:00"))
    reader.lives(utc("2026-11-22T03:05"))
    due = reader.due
    for zone in (BERLIN, TOKYO, BERLIN, ALMATY):
        reader.moves(zone)
    reader.lives(due)
    assert reader.had == [f"2026-11-{day} 08:00" for day in (21, 22, 23)]


@given(
    st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    TIMES,
    moments(2020, 2030),
    st.lists(
        st.tuples(
            st.timedeltas(timedelta(0), timedelta(days=2)) | st.sampled_from([timedelta(minutes=5)]),
            st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
        ),
        max_size=6,
    ),
)
def test_who_moves_gets_every_day_once(
    start: ZoneInfo, at: str, begin: datetime, steps: list[tuple[timedelta, ZoneInfo]]
) -> None:
    reader = journey(start, at, begin, steps)
    assert (reader.figures.missing, reader.figures.double) == (0, 0)
    assert reader.had == sorted(reader.had)


@pytest.mark.parametrize(
    ("slot", "part"),
    [("04:00", "morning"), ("11:59", "morning"), ("12:00", "day"), ("15:59", "day"), ("16:00", "evening"),
     ("23:59", "evening"), ("00:00", "evening"), ("03:59", "evening")],
)  # fmt: skip
def test_a_digest_is_called_by_its_part_of_the_day(slot: str, part: str) -> None:
    assert part_of_day(slot) == part
