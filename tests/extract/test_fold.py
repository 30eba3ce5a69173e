import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract import fold
from bot.extract.sounds import sounds

SCRIPTS = st.characters(categories=("L", "M", "N", "P", "Z", "Cf"))


@given(st.text(SCRIPTS) | st.text("аaеeсcоo-–«»ёЁҺhHі\u00ad\u0306İı"))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold.fold(fold.fold(text)) == fold.fold(text)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Ёлка", "елка"),
        ("Ай–Гүл — «Ай»", 'ай-гүл - "ай"'),
        ("пере\u00adнос", "перенос"),
        ("10\u00a0млн", "10 млн"),
        ("O’Имярек", "o'имярек"),
        ("и\u0306", "й"),
    ],
)
def test_ways_to_write_the_same_fold_together(written: str, folded: str) -> None:
    assert fold.fold(written) == folded


def test_latin_letters_inside_a_cyrillic_word_are_mended_and_the_reverse() -> None:
    assert fold.fold("Cеpік") == fold.fold("Серік")  # C, e and p are Latin
    assert fold.fold("қаhарман") == fold.fold("қаһарман")
    assert fold.fold("Аstana") == "astana"  # A is Cyrillic


@pytest.mark.parametrize(
    "forms",
    [
        "сайлау сайлауға сайлауды сайлаудың сайлауда сайлаулар",
        "су суға судың",
        "мектеп мектебі мектебінде мектептер мектептің",
        "президент президенттің президента президентом президентпен",
        "астана астанада астанаға астаны астану",
        "экономика экономики экономиканың экономикада",
        "вода воды воде водой",
        "команда команды командой",
        "город города городе",
        "нефть нефти нефтью",
        "water waters water's",
        "city cities",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({fold.stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("pair", ["су суық", "жол жолдас", "вода водка", "жер жем", "class clan"])
def test_different_words_have_different_stems(pair: str) -> None:
    one, other = pair.split()
    assert fold.stem(one) != fold.stem(other)


def test_stems_are_distinct_and_in_order() -> None:
    assert fold.stems("Су туралы: суға, жолға, су!") == ["су", "турал", "жол"]


@given(st.text())
def test_stemming_takes_any_text(text: str) -> None:
    assert all(fold.stems(text))


@pytest.mark.parametrize(
    "spellings",
    [
        "Тастанбаев Тастанбаев Tastanbayev Tastanbaev",
        "Жүнісов Жунисов Zhunisov Junisov Jünisov Dzhunisov",
        "Құсайынов Кусайынов Kussayynov Qusayynov",
        "Әшімов Ашимов Ashimov",
        "Рахымов Rakhymov Rahymov",
        "Хайруллин Khairullin Khayrullin",
        "Ли Lee Li",
        "Ким Kim",
        "Юсупов Yusupov Yussupov",
        "Шойынбаев Shoiynbaev Shoyynbayev",
        "Дмитриев Dmitriev Dmitriyev",
    ],
)
def test_a_name_has_one_key_in_all_scripts_and_spellings(spellings: str) -> None:
    assert len({fold.name_key(name) for name in spellings.split()}) == 1


@pytest.mark.parametrize("pair", ["Ли Ло", "Ким Кан", "Пак Пек", "Оразов Аразов", "Асқаров Есқаров"])
def test_short_different_names_keep_different_keys(pair: str) -> None:
    one, other = pair.split()
    assert fold.name_key(one) != fold.name_key(other)


@given(st.text(), st.text())
def test_similarity_is_a_share_and_symmetric(a: str, b: str) -> None:
    assert 0 <= fold.similarity(a, b) <= 1
    assert fold.similarity(a, b) == pytest.approx(fold.similarity(b, a))


def test_the_same_name_in_another_script_is_more_alike_than_another_name() -> None:
    same = fold.similarity("Асқар Оразов", "Askar Orazov")
    assert same > 0.95
    assert fold.similarity("Асқар Оразов", "Orazov Asqar") > 0.95
    assert same > fold.similarity("Асқар Оразов", "Айгүл Серікова")


@given(st.text())
def test_sounds_are_plain_letters(word: str) -> None:
    assert all("a" <= letter <= "z" for letter in sounds(word))
