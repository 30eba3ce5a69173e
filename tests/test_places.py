"""Cities as people write them lead to their time zones, and so do points on the map."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.places import alike, at, find

ALMATY, TASHKENT = "Asia/Almaty", "Asia/Tashkent"


@pytest.mark.parametrize(
    ("zone", "names"),
    [
        (ALMATY, "Алматы, Almaty, Алма-Ата, Астана, Шымкент, Чимкент, Түркістан, Тараз, Семей, Қарағанды,"
         " Караганда, Көкшетау, Петропавл, Петропавловск, Павлодар, Талдықорған, Қонаев, Өскемен,"
         " Усть-Каменогорск, Жезқазған"),
        ("Asia/Qyzylorda", "Қызылорда, Кызылорда, Kyzylorda, Qyzylorda, Кзыл-Орда"),
        ("Asia/Qostanay", "Қостанай, Костанай, Kostanay"),
        ("Asia/Aqtobe", "Ақтөбе, Актобе, Актюбинск, Aktobe"),
        ("Asia/Atyrau", "Атырау, Atyrau"), ("Asia/Aqtau", "Ақтау, Актау, Aktau"),
        ("Asia/Oral", "Орал, Уральск, Oral"),
        ("Asia/Bishkek", "Бішкек, Бишкек, Bishkek, Ош, Osh, Жалал-Абад, Джалал-Абад, Қаракөл,"
         " Каракол, Нарын, Талас"),
        (TASHKENT, "Ташкент, Tashkent, Toshkent, Әндіжан, Андижан, Ферғана, Фергана, Наманган"),
        ("Asia/Samarkand", "Самарқанд, Самарканд, Samarkand, Бұхара, Бухара, Нөкіс, Нукус,"
         " Үргеніш, Ургенч, Термез"),
        ("Asia/Dushanbe", "Душанбе, Dushanbe, Хужанд, Худжанд, Khujand, Бохтар, Куляб, Хорог"),
        ("Asia/Ashgabat", "Ашхабад, Ашғабат, Ashgabat, Аркадаг, Мары, Дашоғуз, Түркменабат,"
         " Балканабат, Анау"),
        ("Europe/Moscow", "Мәскеу, Москва, Moscow, Питер, Санкт-Петербург"),
        ("Europe/Istanbul", "Стамбул, Ыстамбұл, Istanbul, Анкара"),
        ("Asia/Urumqi", "Үрімжі, Урумчи"), ("Europe/Berlin", "Берлин, Мюнхен, Munich"),
        ("America/New_York", "Нью-Йорк, new york, Вашингтон"),
    ],
)  # fmt: skip
def test_a_city_is_known_by_its_names_in_three_languages(zone: str, names: str) -> None:
    assert {name: {place.zone for place in find(name)} for name in names.split(", ")} == {
        name: {zone} for name in names.split(", ")
    }


@pytest.mark.parametrize(
    "typed",
    ["ташкент", "ТАШКЕНТ", " Ташкент ", "Ташкентте", "в Ташкенте", "г. Ташкент", "Ташкент қаласы",
     "in Tashkent", "asia/tashkent", "Asia/Tashkent"],
)  # fmt: skip
def test_a_city_is_typed_in_any_case(typed: str) -> None:
    assert [place.zone for place in find(typed)] == [TASHKENT]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("UTC+5", "Etc/GMT-5"), ("gmt-3", "Etc/GMT+3"), ("utc+05:00", "Etc/GMT-5"), ("UTC", "UTC"),
     ("America/New York", "America/New_York"), ("europe/berlin", "Europe/Berlin")],
)  # fmt: skip
def test_a_zone_may_be_called_by_its_own_name(typed: str, zone: str) -> None:
    assert [place.zone for place in find(typed)] == [zone]


def test_of_namesakes_the_great_one_is_meant_and_among_equals_one_has_to_choose() -> None:
    assert [place.zone for place in find("London")] == ["Europe/London"]
    choices = find("Springfield")
    assert len({place.zone for place in choices}) == len(choices) > 1


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Ташкнет", "Ташкент"), ("Алмты", "Алматы"), ("қарағнды", "Қарағанды"), ("Tashkant", "Tashkent"),
     ("Санк-Питербург", "Санкт-Петербург"), ("Бишкекк", "Бишкек")],
)  # fmt: skip
def test_a_typing_error_leads_to_what_was_meant(typed: str, name: str) -> None:
    assert find(typed) == ()
    assert alike(typed)[0].name == name


@pytest.mark.parametrize(
    "typed", ["", "-", "morning <b>", "utc+77", "utc+5:30", "etc", "..", "\x00", "9" * 9999]
)
def test_what_is_no_place_is_none(typed: str) -> None:
    assert find(typed) == ()


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=100))
def test_whatever_is_typed_leads_to_zones_that_exist(typed: str) -> None:
    assert {place.zone for place in (*find(typed), *alike(typed))} <= available_timezones()


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [(43.24, 76.95, ALMATY), (41.31, 69.28, TASHKENT), (44.85, 65.5, "Asia/Qyzylorda"),
     (53.21, 63.62, "Asia/Qostanay"), (42.87, 74.59, "Asia/Bishkek"), (40.71, -74.0, "America/New_York")],
)  # fmt: skip
def test_a_point_on_the_map_has_the_zone_of_its_place(latitude: float, longitude: float, zone: str) -> None:
    assert at(latitude, longitude) == zone


@settings(max_examples=30, deadline=None)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_point_on_the_map_has_a_zone_that_exists(latitude: float, longitude: float) -> None:
    assert at(latitude, longitude) in available_timezones()
