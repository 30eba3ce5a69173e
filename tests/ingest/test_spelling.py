"""A word of a name in all its spellings is one; a name that only sounds like it is another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.spelling import alike, near_key

WORDS = st.text("абгджзеийклмнопрстухшчыьөұүіғқңabdeghijklmnopqrstuvwxyzý'-", max_size=14)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("жүсіп", "жусуп"),
        ("төлеген", "тулеген"),
        ("өтеген", "утеген"),
        ("бақытжан", "bakhytzhan"),
        ("бахытжан", "bakhytzhan"),
        ("рақымжанов", "рахимжанов"),
        ("шыңғыс", "чингиз"),
        ("шынар", "чынар"),
        ("ілияс", "ильяс"),
        ("ыдырыс", "идрис"),
        ("пётр", "pyotr"),
        ("қодирова", "кадырова"),
        ("оразов", "orazow"),
        ("гелдиев", "geldiýew"),
        ("ковальчик", "kowalczyk"),
        ("джапаров", "жапаров"),
        ("қасым-жомарт", "kassymjomart"),
    ],
)
def test_a_name_is_itself_in_other_languages(a: str, b: str) -> None:
    assert alike(a, b)
    assert alike(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("марат", "мурат"),
        ("ержан", "ерлан"),
        ("бауыржан", "біржан"),
        ("жанабек", "жәнібек"),
        ("ахметов", "ахмедов"),
        ("омаров", "умаров"),
        ("дана", "дина"),
        ("дана", "дания"),
        ("асан", "хасан"),
        ("камал", "камила"),
        ("айнұр", "айнура"),
        ("адриано", "адриана"),
        ("болат", "болатов"),
        ("оразов", "оразбаев"),
        ("садықов", "садуов"),
    ],
)
def test_a_name_that_comes_near_is_another(a: str, b: str) -> None:
    assert not alike(a, b)
    assert not alike(b, a)


@pytest.mark.parametrize(("a", "b"), [("төлеген", "толеген"), ("турсын", "турсун"), ("наталья", "наталия")])
def test_one_language_varies_a_name_little(a: str, b: str) -> None:
    assert alike(a, b, one_language=True)


@pytest.mark.parametrize(("a", "b"), [("бақыт", "бахыт"), ("чингиз", "шыңғыс"), ("конырбаев", "конарбаев")])
def test_what_languages_vary_one_language_tells_apart(a: str, b: str) -> None:
    assert alike(a, b)
    assert not alike(a, b, one_language=True)


@given(WORDS, WORDS, st.booleans())
def test_likeness_is_mutual(a: str, b: str, one_language: bool) -> None:
    assert alike(a, b, one_language=one_language) == alike(b, a, one_language=one_language)


@given(WORDS)
def test_every_word_is_like_itself(word: str) -> None:
    assert alike(word, word)
    assert alike(word, word, one_language=True)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("асқар", "оразов"), ("orazov", "askar")),
        (("шыңғыс", "мәулетов"), ("чингиз", "маулетов")),
        (("огулжан", "ораздурдыева"), ("oguljan", "orazdurdyýewa")),
    ],
)
def test_spellings_of_one_name_have_their_near_key_in_common(a: tuple[str, ...], b: tuple[str, ...]) -> None:
    assert near_key(a) == near_key(b)
