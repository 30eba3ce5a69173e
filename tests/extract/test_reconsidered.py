"""All people here are invented."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.extract import capitals, naming, people, tagger
from bot.extract.reconsidered import reconsidered
from bot.extract.surroundings import Surroundings, surroundings


def around(text: str, language: str = "kk") -> Surroundings:
    return surroundings(text, capitals.words(text), language)


def rules(text: str, language: str = "kk") -> dict[str, str]:
    """The rule that found each person, by name."""
    return {person.name: person.rule for person in people.find(text, language)}


def test_a_name_that_is_a_word_too_is_known_by_how_it_is_spoken_to() -> None:
    assert rules("Толқын, сөз сізде.") == {"Толқын": "model"}


def test_a_word_before_a_name_is_not_taken_for_part_of_it() -> None:
    assert rules("Әріптесім Зәнет Төребекұлы баяндайды.") == {"Зәнет Төребекұлы": "model"}


def test_two_people_side_by_side_are_not_taken_for_one() -> None:
    text = "Ақсұлу Оразова келді. Темірлан Зәнетов те келді. Бүгін Темірлан Оразоваға гүл берді."
    assert rules(text).keys() == {"Ақсұлу Оразова", "Темірлан Зәнетов"}


def test_what_a_rule_vouches_for_the_model_does_not_undo() -> None:
    found = list(naming.find(here := around("Министр Асқар Оразов пен Айгүл Серікова келді.")))
    assert reconsidered(found, here) == found


def test_other_languages_than_kazakh_are_left_to_the_rules() -> None:
    here = around("Вчера Зилбот приехал в Кызылсай.", "ru")
    assert reconsidered(found := list(naming.find(here)), here) == found


TINY = 1e-9  # what floating-point sums are off by
WORDS = """Асқар Оразов Зәнет Төребекұлы Әріптесім Толқын Тоты сөз сізде мен А. van дер Ли , . – « »"""


@given(st.lists(st.sampled_from(WORDS.split())).map(" ".join))
def test_names_stay_in_order_and_never_share_a_word(text: str) -> None:
    here = around(text)
    names = reconsidered(list(naming.find(here)), here)
    assert all(one.last < other.at for one, other in pairwise(names))
    assert all(tuple(here.words[name.at : name.last + 1]) == name.words for name in names)
    assert all(len(name.parts) == len(name.words) for name in names)


def test_the_model_comes_with_the_package_and_gives_probabilities() -> None:
    here = around("Кеше Асқар Оразов келді.")
    odds = tagger.odds(here, [range(4)])
    assert odds[1].begins > 0.9
    assert odds[2].goes_on > 0.9
    assert odds[0].either + odds[3].either < 0.1


@given(st.lists(st.integers(0, 700), min_size=2, max_size=6))
def test_every_word_of_every_stretch_is_tagged_however_long_it_is(borders: list[int]) -> None:
    here = around("Асқар " * 700)
    borders = sorted(borders)
    stretches = [range(*pair) for pair in pairwise(borders)]
    odds = tagger.odds(here, stretches)
    assert list(odds) == list(range(borders[0], borders[-1]))
    assert all(min(word.begins, word.goes_on) > -TINY and word.either < 1 + TINY for word in odds.values())
