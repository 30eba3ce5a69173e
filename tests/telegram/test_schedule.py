"""/schedule, typed and by buttons, and a location shared, as readers see it."""

from datetime import timedelta

import pytest

from bot.sandbox import Kind
from tests.factory import NOW
from tests.telegram.conftest import Service, labels, text

TASHKENT, BISHKEK = (41.31, 69.28), (42.87, 74.59)


@pytest.mark.parametrize("typed", ["08:00 19:00", "19.00, 8", "0800 1900 8:00", "8am 7pm"])
async def test_times_are_typed_as_people_type_them(service: Service, typed: str) -> None:
    talk = service.talk()
    answer = await talk.says(f"/schedule {typed}")
    assert text(answer).splitlines()[:3] == [
        "Шолу уақыты: 08:00, 19:00",
        "Уақыт белдеуі: Алматы. Қазір 09:00",
        "Келесі шолу: 19:00",
    ]
    assert (await service.reader(talk.user)).next_digest_at == NOW + timedelta(hours=10)


@pytest.mark.parametrize(
    ("typed", "slots", "line"),
    [
        ("дс жм 09:00", ("15 09:00",), "дс, жм 09:00"),
        ("пн-пт 8:00 сб 10", ("12345 08:00", "6 10:00"), "дс–жм 08:00; сб 10:00"),
        ("weekly Mon 09:00", ("1 09:00",), "дс 09:00"),
        ("жұмыс күндері", ("12345 08:00",), "дс–жм 08:00"),
    ],
)
async def test_weekdays_are_typed_in_three_languages_and_undone_with_a_tap(
    service: Service, typed: str, slots: tuple[str, ...], line: str
) -> None:
    talk = service.talk()
    assert f"Шолу уақыты: {line}\n" in text(await talk.says(f"/schedule {typed}"))
    assert (await service.reader(talk.user)).slots == slots
    undone = text(await talk.presses("↩️ Қайтару"))
    assert undone.startswith("Қалпына келтірдік\nШолу уақыты: 08:00\n")
    assert (await service.reader(talk.user)).slots == ("08:00",)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("25:00", "“25:00” doesn’t look like a time. Type it like this: /schedule 08:00 19:00"),
        ("8:99", "“8:99” doesn’t look like a time. Type it like this: /schedule 08:00 19:00"),
        ("-1", "“-1” doesn’t look like a time. Type it like this: /schedule 08:00 19:00"),
        ("1 2 3 4 5 6 7", "6 times a day at most. Type it like this: /schedule 08:00 19:00"),
    ],
)
async def test_what_is_no_time_changes_nothing_and_is_answered_with_an_example(
    service: Service, typed: str, answer: str
) -> None:
    talk = service.talk("John", "en")
    assert text(await talk.says(f"/schedule {typed}")).startswith(answer)
    assert (await service.reader(talk.user)).slots == ("08:00",)


async def test_times_are_chosen_by_buttons_in_one_message(service: Service) -> None:
    talk = service.talk("Анна", "ru")
    shown = await talk.says("/schedule")
    assert labels(shown)[:3] == ["Утром, 08:00", "Вечером, 19:00", "Утром и вечером"]
    for button, times in (("Вечером", "19:00"), ("Утром и", "08:00, 19:00"), ("Утром, ", "08:00")):
        assert text(await talk.presses(button)).startswith(f"Время дайджеста: {times}\n")
    await talk.presses("Часы")
    assert text(await talk.presses("13:00")).startswith("Время дайджеста: 08:00, 13:00\n")
    await talk.presses("Назад")
    await talk.presses("Дни недели")
    assert text(await talk.presses("По будням")).startswith("Время дайджеста: пн–пт 08:00, 13:00\n")
    assert text(await talk.presses("✅ ср")).startswith("Время дайджеста: пн, вт, чт, пт 08:00, 13:00\n")
    assert (await service.reader(talk.user)).slots == ("1245 08:00", "1245 13:00")
    assert len(talk.user.messages) == 1


async def test_the_last_time_is_not_turned_off_by_accident(service: Service) -> None:
    talk = service.talk()
    await talk.says("/schedule")
    await talk.presses("Сағаттар")
    answer = await talk.presses("✅ 08:00")
    assert "/stop" in text(answer)
    assert (await service.reader(talk.user)).slots == ("08:00",)
    assert labels(answer)[-1] == "Артқа"


async def test_quiet_hours_are_typed_and_tapped(service: Service) -> None:
    talk = service.talk("John", "en")
    assert "Quiet hours: 22:00–07:00" in text(await talk.says("/schedule 22:00-07:00"))
    assert (await service.reader(talk.user)).quiet_from == "22:00"
    await talk.presses("23:00–08:00")
    assert (await service.reader(talk.user)).quiet_until == "08:00"
    await talk.presses("No quiet hours")
    assert (await service.reader(talk.user)).quiet_from is None
    assert "Quiet hours: 23:00–08:00" in text(await talk.presses("↩️ Undo"))


async def test_the_zone_is_typed_as_a_city_also_with_typing_errors_and_undone_with_a_tap(
    service: Service,
) -> None:
    talk = service.talk()
    assert text(await talk.says("/schedule Ташкент 9:00 19:00")).startswith("Шолу уақыты: 09:00, 19:00\n")
    assert text(await talk.says("/schedule Берлинде")).startswith("Берлин. Қазір 05:00, дұрыс па?")
    await talk.presses("↩️ Қайтару")
    assert (await service.reader(talk.user)).time_zone == "Asia/Tashkent"
    assert text(await talk.says("/schedule Бишкекк")) == "«Бишкекк» табылмады. Мынаны іздедіңіз бе?"
    assert text(await talk.presses("Бишкек")).startswith("Бішкек. Қазір 10:00, дұрыс па?")
    assert text(await talk.says("/schedule Springfield")) == "«Springfield»: қай қала?"
    for typed in ("morning <b>", "Qwertyuiop 7:00"):
        place = typed.removesuffix(" 7:00")
        answer = text(await talk.says(f"/schedule {typed}"))
        assert answer.startswith(f"«{place}» уақытқа да, қалаға да ұқсамайды.")
    reader = await service.reader(talk.user)
    assert (reader.time_zone, reader.slots) == ("Asia/Bishkek", ("09:00", "19:00"))


async def test_the_zone_is_chosen_by_buttons_alone(service: Service) -> None:
    talk = service.talk()
    await talk.says("/schedule")
    await talk.presses("Уақыт белдеуі")
    assert text(await talk.presses("Душанбе")).startswith("Душанбе. Қазір 09:00, дұрыс па?")
    assert "Уақыт белдеуі: Душанбе" in text(await talk.presses("✅ Дұрыс"))


async def test_a_shared_location_sets_the_zone_and_its_keyboard_goes_away(service: Service) -> None:
    talk = service.talk()
    await talk.says("/schedule")
    await talk.presses("Уақыт белдеуі")
    await talk.presses("Тұрған жерімді жіберу")
    assert talk.user.chat.keys is not None
    await talk.user.tap("Тұрған жерімді жіберу", BISHKEK)
    found, asked = await talk.hears()
    assert found.text == "Уақыт белдеуі: Бішкек"
    assert asked.text.startswith("Бішкек. Қазір 10:00, дұрыс па?")
    assert talk.user.chat.keys is None
    assert (await service.reader(talk.user)).time_zone == "Asia/Bishkek"
    await talk.user.share_location(*TASHKENT)  # at any time
    assert (await talk.hears())[-1].text.startswith("Ташкент. Қазір 09:00, дұрыс па?")


async def test_who_shares_no_location_keeps_his_zone(service: Service) -> None:
    talk = service.talk()
    await talk.says("/schedule")
    await talk.presses("Уақыт белдеуі")
    await talk.presses("Тұрған жерімді жіберу")
    await talk.user.tap("Бас тарту")
    said = await talk.hears()
    assert said[0].text == "Уақыт белдеуі өзгерген жоқ"
    assert talk.user.chat.keys is None
    assert (await service.reader(talk.user)).time_zone == "Asia/Almaty"


async def test_a_second_tap_of_the_same_button_changes_nothing_more(service: Service) -> None:
    talk = service.talk()
    await talk.says("/schedule")
    [opened] = await talk.presses("Сағаттар")
    on = next(b.data for row in opened.buttons for b in row if b.text == "13:00")
    for _ in range(2):
        await talk.forges(on or "", opened.message_id or 0)
    assert (await service.reader(talk.user)).slots == ("08:00", "13:00")
    assert opened.kind == Kind.EDIT
