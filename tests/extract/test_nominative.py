import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract import cases, nominative

NOTHING: frozenset[str] = frozenset()


@pytest.mark.parametrize(
    ("inflected", "called"),
    [
        ("Асқар Оразовтың", "Асқар Оразов"),
        ("Асқар Оразовқа", "Асқар Оразов"),
        ("Асқар Оразовке", "Асқар Оразов"),
        ("Айгүл Серікованы", "Айгүл Серікова"),
        ("Айгүл Серіковамен", "Айгүл Серікова"),
        ("Дана Ержанқызына", "Дана Ержанқызы"),
        ("Дана Ержанқызын", "Дана Ержанқызы"),
        ("Ерлан Бекұлының", "Ерлан Бекұлы"),
        ("Болат Төлегеннен", "Болат Төлеген"),
        ("Фридрих Майермен", "Фридрих Майер"),
        ("Чан Лиге", "Чан Ли"),
        ("Жамшед Орифзода", "Жамшед Орифзода"),
        ("Жамшед Орифзодаға", "Жамшед Орифзода"),
        ("Асқаровтармен", "Асқаров"),
    ],
)
def test_kazakh_case_endings_come_off_the_last_word(inflected: str, called: str) -> None:
    assert nominative.kazakh(inflected, NOTHING) == called


@pytest.mark.parametrize(
    "name",
    ["Сұлтан", "Дастан", "Сүлеймен", "Айдар", "Мұхтар", "Светлана", "Рита", "Серік Құдайберді"],
)
def test_names_that_end_like_a_case_stay_whole(name: str) -> None:
    assert nominative.kazakh(name, NOTHING) == name


def test_what_stands_bare_in_the_article_is_trusted_first() -> None:
    assert nominative.kazakh("Имярекда", frozenset({"Имярек"})) == "Имярекда"  # harmony forbids that reading
    assert nominative.kazakh("Антон Кашта", frozenset({"Кашта"})) == "Антон Кашта"
    assert nominative.kazakh("Антон Каштаты", frozenset({"Кашта"})) == "Антон Каштаты"
    assert nominative.kazakh("Антон Манды", frozenset({"Ман"})) == "Антон Ман"


@pytest.mark.parametrize(
    ("inflected", "called"),
    [
        ("Аскара Оразова", "Аскар Оразов"),
        ("Дитриха Штерца", "Дитрих Штерц"),
        ("Аскару Оразову", "Аскар Оразов"),
        ("Аскаром Оразовым", "Аскар Оразов"),
        ("Аскаре Оразове", "Аскар Оразов"),
        ("Айгуль Сериковой", "Айгуль Серикова"),
        ("Айгуль Серикову", "Айгуль Серикова"),
        ("Мариной Вишневской", "Марина Вишневская"),
        ("Мариной Анной Кох", "Марина Анна Кох"),
        ("Галины Оразовых", "Галина Оразова"),
        ("Никиты Оразова", "Никита Оразов"),
        ("Игоря Цоя", "Игорь Цой"),
        ("Юрием Вишневским", "Юрий Вишневский"),
        ("Павлу Кравцу", "Павел Кравец"),
        ("Ильи Бондаренко", "Илья Бондаренко"),
        ("Дарьи Сергеевны Оразовой", "Дарья Сергеевна Оразова"),
        ("Мадиной", "Мадина"),
        ("Айгуль Сериковой-Оразовой", "Айгуль Серикова-Оразова"),
        ("Жан-Полем Оразовым", "Жан-Поль Оразов"),
        ("Оразове", "Оразов"),
        ("Евы Оразовой", "Ева Оразова"),
        ("Аскар Оразов", "Аскар Оразов"),
        ("Айгуль Серикова", "Айгуль Серикова"),
        ("Асель Ким", "Асель Ким"),
    ],
)
def test_russian_words_of_a_name_agree_in_case_and_gender(inflected: str, called: str) -> None:
    assert " ".join(nominative.russian(inflected.split(), NOTHING)) == called


def test_the_form_elsewhere_settles_whether_a_surname_is_a_womans() -> None:
    assert nominative.russian(["Оразова"], frozenset({"Оразов"})) == ("Оразов",)
    assert nominative.russian(["Оразова"], frozenset({"Оразова"})) == ("Оразова",)


@given(st.text(min_size=1))
def test_a_reading_is_never_empty(word: str) -> None:
    assert all(cases.kazakh(word)) or not cases.kazakh(word)
    assert all(reading.nominative for reading in cases.russian(word))


@given(st.text(alphabet="абвеиоурнтқңғүұіыАӘ -", min_size=1))
def test_the_nominative_begins_as_the_name_does(name: str) -> None:
    assert name.startswith(nominative.kazakh(name, NOTHING)[: len(name) // 2])
