"""What the parts of a written name tell, and what they forbid."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.fullname import FullName, Kind, agree, contradict, parse

NAMES = st.text("АБМОасқрзовеайлыұ.- '", max_size=25)


@pytest.mark.parametrize(
    ("name", "parsed"),
    [
        ("Асқар Оразов", FullName(Kind.WHOLE, ("асқар",), "оразов")),
        ("Оразов Асқар", FullName(Kind.WHOLE, ("асқар",), "оразов")),
        ("Оразов Асқар Маратұлы", FullName(Kind.WHOLE, ("асқар",), "оразов", "маратұлы")),
        ("Аскар Маратович Оразов", FullName(Kind.WHOLE, ("аскар",), "оразов", "маратович")),
        ("Жаппар Досхан Маратұлы", FullName(Kind.WHOLE, ("досхан",), "жаппар", "маратұлы")),
        ("Вера Ким", FullName(Kind.WHOLE, ("вера",), "ким")),
        ("John M. Carter", FullName(Kind.WHOLE, ("john",), "carter", "", ("m",))),
        ("А. Оразов", FullName(Kind.INITIALED, (), "оразов", "", ("а",))),
        ("Оразов А.М.", FullName(Kind.INITIALED, (), "оразов", "", ("а", "м"))),
        ("Zh. Orazov", FullName(Kind.INITIALED, (), "orazov", "", ("zh",))),
        ("Асқар Маратұлы", FullName(Kind.FATHERED, ("асқар",), "", "маратұлы")),
        ("Оразов", FullName(Kind.LONE, (), "оразов")),
        ("А. А.", FullName(Kind.LONE, (), "а а")),
        ("😀", FullName(Kind.LONE)),
        ("", FullName(Kind.LONE)),
    ],
)
def test_a_name_is_taken_apart(name: str, parsed: FullName) -> None:
    assert parse(name) == parsed


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Асқар Оразов", "Askar Orazov"),
        ("Асқар Оразов", "Оразов Асқар Маратұлы"),
        ("Вера Ким", "Ким Вера"),
        ("А. Оразов", "Асқар Оразов"),
        ("Zh. Orazov", "Жанар Оразов"),
        ("А. М. Оразов", "Асқар Маратұлы Оразов"),
        ("Асқар Маратұлы", "Аскар Маратович"),
        ("Сәуле Әбішқызы Серікова", "Сауле Абишевна Серикова"),
    ],
)
def test_names_that_one_person_can_bear(a: str, b: str) -> None:
    assert agree(parse(a), parse(b))
    assert not contradict(parse(a), parse(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Асқар Оразов", "Оразов"),
        ("Асқар Оразов", "Асқар"),
        ("Оразов", "Оразов"),
        ("Асқар Оразов", "Асқар Маратұлы"),
        ("Асқар Оразов", "Асқар Болат Оразов"),
        ("Серік Асқаров", "Асқар Серіков"),
        ("Б. Оразов", "Асқар Оразов"),
    ],
)
def test_less_than_both_names_is_not_enough(a: str, b: str) -> None:
    assert not agree(parse(a), parse(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Асқар Маратұлы Оразов", "Аскар Болатович Оразов"),
        ("Асқар Маратұлы Оразов", "Аскар Муратович Оразов"),
        ("Жан Маратұлы Ким", "Жан Маратқызы Ким"),
        ("А. Серікова", "Асқар Серіков"),
        ("Карим Ким", "Карима Ким"),
        ("А. Б. Оразов", "Асқар Маратұлы Оразов"),
        ("А. Б. Оразов", "А. М. Оразов"),
    ],
)
def test_other_fathers_and_other_sexes_contradict(a: str, b: str) -> None:
    assert contradict(parse(a), parse(b))
    assert contradict(parse(b), parse(a))


@given(NAMES, NAMES)
def test_any_two_names_compare_alike_both_ways(a: str, b: str) -> None:
    left, right = parse(a), parse(b)
    assert agree(left, right) == agree(right, left)
    assert contradict(left, right) == contradict(right, left)
    assert not contradict(left, left)
