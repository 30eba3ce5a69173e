"""A week of slots: changed by buttons, packed into them, and never more or less than it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import week
from bot.week import EVERY_DAY, MOST_SLOTS, BadTime, TooManyTimes, changed, packed, unpacked, weekly

SLOTS = st.lists(
    st.tuples(st.text(EVERY_DAY, max_size=7), st.times()).map(
        lambda each: f"{each[0]} {each[1]:%H:%M}".strip()
    ),
    min_size=1,
    max_size=MOST_SLOTS,
).map(weekly)
TIME, DAY = st.times().map("{:%H:%M}".format), st.sampled_from(EVERY_DAY)


def meant(slots: tuple[str, ...]) -> set[tuple[str, str]]:
    return {(day, week.time_of(slot)) for slot in slots for day in week.days_of(slot)}


@given(SLOTS, TIME, DAY)
def test_a_week_is_kept_in_one_way_and_packed_whole(slots: tuple[str, ...], time: str, day: str) -> None:
    assert weekly(reversed(slots)) == slots == unpacked(packed(slots))
    assert {(d, t) for d, times in zip(EVERY_DAY, week.week(slots), strict=True) for t in times} == meant(
        slots
    )


@given(SLOTS, TIME, DAY)
def test_a_button_changes_just_what_it_says(slots: tuple[str, ...], time: str, day: str) -> None:
    try:
        on = changed(slots, "on", packed([time]))
        assert meant(on) == meant(slots) | {(each, time) for each in week.days(slots)}
        assert meant(changed(on, "off", packed([time]))) == {each for each in meant(slots) if each[1] != time}
        with_day = changed(slots, "day", day)
        assert meant(with_day) == meant(slots) | {(day, each) for each in week.times(slots)}
        assert meant(changed(slots, "noday", day)) == {each for each in meant(slots) if each[0] != day}
    except TooManyTimes:
        assert len(week.times(slots)) >= MOST_SLOTS


def test_the_last_time_or_day_leaves_nothing() -> None:
    assert changed(("08:00",), "off", "0800") == ()
    assert changed(("3 08:00",), "noday", "3") == ()


@pytest.mark.parametrize(
    ("deed", "value"),
    [("slots", ""), ("slots", "2500"), ("slots", "0800190"), ("slots", "nonsense"), ("slots", "90800"),
    ("on", ""),
     ("day", ""), ("day", "8"), ("day", "12"), ("noday", "x"), ("other", "0800"), ("slots", "٠٨٠٠")],
)  # fmt: skip
def test_what_no_button_says_is_refused(deed: str, value: str) -> None:
    with pytest.raises(BadTime):
        changed(("08:00",), deed, value)


def test_no_button_makes_more_digests_a_day_than_there_may_be() -> None:
    full = tuple(f"0{hour}:00" for hour in range(MOST_SLOTS))
    with pytest.raises(TooManyTimes):
        changed(full, "on", "2300")


@pytest.mark.parametrize(
    "data", ["2200", "2200-", "-0700", "2200-2200", "2500-0700", "2200-0700-0800", "12200-0700", "x"]
)
def test_quiet_hours_have_two_ends(data: str) -> None:
    assert week.unpacked_span("2200-0700") == ("22:00", "07:00")
    assert week.unpacked_span("") == ()
    with pytest.raises(BadTime):
        week.unpacked_span(data)
