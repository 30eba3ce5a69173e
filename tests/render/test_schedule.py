"""The screens of the schedule: Telegram takes each, and every button means what it says."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions import Open, Schedule, unpack
from bot.i18n import LANGUAGES, translator
from bot.render import schedule as screens
from bot.render.citation import Reader
from bot.sandbox.keyboards import MOST_BUTTONS
from bot.week import EVERY_DAY, MOST_SLOTS, weekly
from storage.records import Message, Subscriber
from tests.render.made import KAZAKH, NOW, READERS, seen

SUBSCRIBER = Subscriber(1, 1, "kk", "Asia/Almaty", ("08:00",), "active", NOW, 0, False, NOW)
SLOTS = st.lists(
    st.tuples(st.text(EVERY_DAY, min_size=1, max_size=7), st.times()).map(
        lambda each: f"{each[0]} {each[1]:%H:%M}"
    ),
    min_size=1,
    max_size=MOST_SLOTS,
).map(weekly)
ENGLISH = replace(KAZAKH, t=translator("en"))


def meant(message: Message) -> dict[str, object]:
    return {button.text: unpack(button.data or "") for row in message.buttons for button in row}


@settings(max_examples=40)  # each of them is some dozens of buttons
@given(SLOTS, READERS, st.sampled_from(screens.SCREENS), st.booleans())
def test_telegram_takes_the_screens_of_any_week(
    slots: tuple[str, ...], reader: Reader, name: str, hushed: bool
) -> None:
    quiet = {"quiet_from": "22:00", "quiet_until": "07:00"} if hushed else {}
    subscriber = replace(SUBSCRIBER, slots=slots, time_zone=reader.zone.key, **quiet)
    undo = screens.undo_slots(subscriber, reader.t)
    message = screens.screen(name, subscriber, reader, reader.t("schedule-too-many", n=6), *undo)
    assert seen(message).text
    assert sum(map(len, message.buttons)) <= MOST_BUTTONS
    assert len(meant(message)) == sum(map(len, message.buttons)), "no two buttons say the same"


def test_an_active_reader_sees_when_the_next_digest_comes() -> None:
    assert seen(screens.screen("schedule", SUBSCRIBER, KAZAKH)).text.splitlines() == [
        "Шолу уақыты: 08:00",
        "Уақыт белдеуі: Алматы. Қазір 11:30",
        "Келесі шолу: 11:30",
        "Шолу қашан келсін? Таңдаңыз не жазыңыз: /schedule дс-жм 08:00",
    ]


@pytest.mark.parametrize("changes", [{"state": "stopped"}, {"next_digest_at": None}])
def test_who_has_stopped_is_promised_no_digest(changes: dict[str, object]) -> None:
    stopped = replace(SUBSCRIBER, **changes)  # type: ignore[arg-type]  # of its fields
    assert "Келесі" not in seen(screens.screen("schedule", stopped, KAZAKH)).text


def test_the_schedule_offers_morning_evening_and_both_and_leads_to_all_else() -> None:
    assert meant(screens.screen("schedule", SUBSCRIBER, KAZAKH)) == {
        "Таңертең, 08:00": Schedule("schedule", "slots", "0800"),
        "Кешке, 19:00": Schedule("schedule", "slots", "1900"),
        "Таңертең және кешке": Schedule("schedule", "slots", "0800.1900"),
        "Сағаттар": Open("hours"),
        "Апта күндері": Open("days"),
        "Тыныш уақыт": Open("quiet"),
        "Уақыт белдеуі": Open("zone"),
    }


@pytest.mark.parametrize(
    ("slots", "kazakh", "russian", "english"),
    [
        (["08:00", "19:00"], "08:00, 19:00", "08:00, 19:00", "08:00, 19:00"),
        (["12345 08:00"], "дс–жм 08:00", "пн–пт 08:00", "Mon–Fri 08:00"),
        (["15 09:00", "15 19:00"], "дс, жм 09:00, 19:00", "пн, пт 09:00, 19:00", "Mon, Fri 09:00, 19:00"),
        (["08:00", "67 10:00"], "08:00; сб, жс 10:00", "08:00; сб, вс 10:00", "08:00; Sat, Sun 10:00"),
    ],
)  # fmt: skip
def test_a_week_is_told_in_the_readers_language(
    slots: list[str], kazakh: str, russian: str, english: str
) -> None:
    assert [screens.times_text(slots, translator(each)) for each in LANGUAGES] == [kazakh, russian, english]


def test_hours_and_days_are_ticked_and_a_tap_takes_them_back() -> None:
    week = replace(SUBSCRIBER, slots=("15 07:30", "15 19:00"))
    hours, days = (meant(screens.screen(name, week, ENGLISH)) for name in ("hours", "days"))
    assert hours["✅ 07:30"] == Schedule("hours", "off", "0730")
    assert hours["08:00"] == Schedule("hours", "on", "0800")
    assert len(hours) == 24 + 1 + 1
    assert days["✅ Fri"] == Schedule("days", "noday", "5")
    assert days["Sat"] == Schedule("days", "day", "6")
    assert days["On weekdays"] == Schedule("days", "slots", "123450730.123451900")


def test_quiet_hours_are_ticked_and_can_be_done_away_with() -> None:
    hushed = replace(SUBSCRIBER, quiet_from="22:00", quiet_until="07:00")
    offered = meant(screens.screen("quiet", hushed, ENGLISH))
    assert offered["✅ 22:00–07:00"] == Schedule("quiet", "quiet", "2200-0700")
    assert offered["No quiet hours"] == Schedule("quiet", "quiet", "")
    assert "Quiet hours: 22:00–07:00" in seen(screens.screen("schedule", hushed, ENGLISH)).text
    assert "✅ No quiet hours" in meant(screens.screen("quiet", SUBSCRIBER, ENGLISH))


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("kk", "Нью-Йорк. Қазір 01:30, дұрыс па?"),
        ("ru", "Нью-Йорк. Сейчас 01:30, верно?"),
        ("en", "New York. It’s 01:30 now, right?"),
    ],
)
def test_a_zone_is_asked_about_with_its_time(language: str, question: str) -> None:
    reader = replace(KAZAKH, t=translator(language), zone=ZoneInfo("America/New_York"))
    message = screens.screen("zone", SUBSCRIBER, reader)
    assert seen(message).text.startswith(question)
    assert {Open("schedule"), Open("locate")} <= set(meant(message).values())


def test_a_week_too_long_for_a_button_is_not_offered_to_be_undone() -> None:
    long = tuple(f"{n % 7 + 1} {n:02}:30" for n in range(20))
    assert screens.undo_slots(replace(SUBSCRIBER, slots=long), KAZAKH.t) == ()
