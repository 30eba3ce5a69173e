"""What is typed behind /schedule is read as people type it, in three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.wish import Wish, parse
from bot.week import MOST_SLOTS, BadTime, TooManyTimes, packed, unpacked, weekly


@pytest.mark.parametrize(
    ("typed", "slots"),
    [
        ("8", "08:00"), ("08", "08:00"), ("8:00", "08:00"), ("08.00", "08:00"), ("8-30", "08:30"),
        ("0800", "08:00"), ("830", "08:30"), ("8:00,", "08:00"), ("0", "00:00"), ("23:59", "23:59"),
        ("19:00 8", "08:00 19:00"), ("8:00,19:00;20", "08:00 19:00 20:00"), ("8 08:00 0800", "08:00"),
        ("8am", "08:00"), ("12am 12pm 7:30pm", "00:00 12:00 19:30"), ("08:00-де", "08:00"), ("9-да", "09:00"),
        ("at 8 and 19", "08:00 19:00"), ("сағат 8", "08:00"), ("в 8 и в 19", "08:00 19:00"), ("", ""),
        (",", ""),
    ],
)  # fmt: skip
def test_times_are_read_as_people_type_them(typed: str, slots: str) -> None:
    assert parse(typed) == Wish(tuple(slots.split()))


@pytest.mark.parametrize(
    ("typed", "slots"),
    [
        ("дс жм 09:00", ["15 09:00"]), ("дүйсенбі, жұма 9", ["15 09:00"]), ("дүйсенбіде 9", ["1 09:00"]),
        ("дуйсенби жума 9", ["15 09:00"]), ("сәрсенбі күндері 9", ["3 09:00"]), ("Пн Пт 09:00", ["15 09:00"]),
        ("по понедельникам и средам в 9", ["13 09:00"]), ("в субботу 10", ["6 10:00"]),
        ("Mon, Fri 9", ["15 09:00"]),
        ("mondays tues wednesday thu 9", ["1234 09:00"]), ("пн-пт 8:00", ["12345 08:00"]),
        ("пн – пт 8:00", ["12345 08:00"]), ("дс-жм 8", ["12345 08:00"]), ("Mon-Fri 8", ["12345 08:00"]),
        ("с понедельника по пятницу 8", ["12345 08:00"]), ("from Monday to Friday 8", ["12345 08:00"]),
        ("дүйсенбіден жұмаға дейін 8", ["12345 08:00"]), ("сб-пн 9", ["167 09:00"]),
        ("weekdays 8:00", ["12345 08:00"]), ("будни 8", ["12345 08:00"]),
        ("жұмыс күндері 8", ["12345 08:00"]),
        ("weekends 10", ["67 10:00"]), ("выходные 10", ["67 10:00"]), ("демалыс күндері 10", ["67 10:00"]),
        ("8:00 по будням", ["12345 08:00"]), ("8:00 on Mondays", ["1 08:00"]),
        ("weekly Mon 09:00", ["1 09:00"]), ("апта сайын дс 9", ["1 09:00"]),
        ("еженедельно пт 9", ["5 09:00"]),
        ("weekly 9", ["1 09:00"]), ("every day at 8", ["08:00"]), ("күн сайын 8", ["08:00"]),
        ("ежедневно 8", ["08:00"]),
        ("пн-пт 8:00 сб 10:00 20:00", ["12345 08:00", "6 10:00", "6 20:00"]),
        ("08:00 сб 08:00 10:00", ["08:00", "6 10:00"]), ("пн-вс 8", ["08:00"]), ("пн 8 вт 8", ["12 08:00"]),
        ("пн Fri жексенбі 8", ["157 08:00"]),
    ],
)  # fmt: skip
def test_weekdays_wait_for_the_times_behind_them(typed: str, slots: list[str]) -> None:
    assert parse(typed) == Wish(tuple(slots))


def test_weekdays_alone_are_for_the_times_that_there_are() -> None:
    assert parse("пн-пт") == Wish(days="12345")
    assert parse("weekly") == Wish(days="1")


@pytest.mark.parametrize(
    "typed", ["22:00-07:00", "22:00 – 07:00", "quiet 22-07", "тихие часы 22-7",
    "тыныш уақыт 22:00-07:00", "2200-0700"]
)  # fmt: skip
def test_quiet_hours_are_from_one_hour_to_another(typed: str) -> None:
    assert parse(typed) == Wish(quiet=("22:00", "07:00"))


@pytest.mark.parametrize("typed", ["quiet off", "тихие часы выкл", "тыныш уақыт жоқ"])
def test_quiet_hours_can_be_done_away_with(typed: str) -> None:
    assert parse(typed) == Wish(quiet=())


@pytest.mark.parametrize(
    "typed", ["Ташкент", "Нью Йорк", "utc+5", "Asia/Tashkent", "Sun Valley", "morning <b>"]
)
def test_what_is_neither_time_nor_day_is_perhaps_a_city(typed: str) -> None:
    assert parse(typed) == Wish(place=typed)


def test_all_can_be_asked_for_at_once() -> None:
    asked = parse("Ташкент пн-пт 8:00 сб 10 22:00-07:00")
    assert asked == Wish(("12345 08:00", "6 10:00"), "", ("22:00", "07:00"), "Ташкент")


@pytest.mark.parametrize(
    "typed",
    ["24:00", "25", "8:60", "13pm", "0am", "8:0", "8:000", "-8", "8:", ":30", "08::00", "½8", "8²",
    "8" * 5000,
     "8:" * 2500, "25:00-07:00", "22:00-22:00", "пн 8 вт 9х"],
)  # fmt: skip
def test_what_is_no_time_of_day_is_told_as_it_was_typed(typed: str) -> None:
    with pytest.raises(BadTime) as caught:
        parse(typed)
    assert caught.value.args[0] in typed


def test_a_day_has_only_so_many_digests() -> None:
    times = [f"{hour}:00" for hour in range(MOST_SLOTS)]
    assert len(parse(" ".join(times)).slots) == MOST_SLOTS
    with pytest.raises(TooManyTimes):
        parse(" ".join([*times, "23:00"]))
    days = "пн 7 вт 8 ср 9 чт 10 пт 11 сб 12 вс 13"
    assert len(parse(days).slots) == 7


@given(
    st.text(max_size=60)
    | st.lists(
        st.sampled_from(["пн-пт", "8", "19:00", "дс", "weekly", "quiet", "22-7", "по", "дейін", "x"])
    ).map(" ".join)
)
def test_whatever_is_typed_gives_slots_or_a_reason(typed: str) -> None:
    try:
        slots = parse(typed).slots
    except (BadTime, TooManyTimes):
        return
    assert weekly(slots) == slots
    assert not slots or unpacked(packed(slots)) == slots
