"""All people here are invented."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.extract import capitals, naming, people, tagger
from bot.extract.name import Name
from bot.extract.reconsidered import reconsidered
from bot.extract.surroundings import Surroundings, surroundings


def around(text: str, language: str = "kk") -> Surroundings:
    return surroundings(text, capitals.words(text), language)


def doubted(here: Surroundings, parts: str) -> Name:
    """The first words as a name that no rule vouches for."""
    return Name(tuple(here.words[: len(parts)]), parts, 0)


def test_a_name_that_is_a_word_too_is_known_by_how_it_is_spoken_to() -> None:
    here = around("Толқын, сөз сізде.")
    (name,) = reconsidered([doubted(here, "G")], here)
    assert name == replace(doubted(here, "G"), rule="model")


def test_a_word_that_only_opens_a_sentence_is_not_taken_for_a_name() -> None:
    here = around("Жолдар жөнделіп жатыр.")
    assert reconsidered([doubted(here, "U")], here) == [doubted(here, "U")]


def test_a_word_before_a_name_is_not_taken_for_part_of_it() -> None:
    here = around("Әріптесім Зәнет Төребекұлы баяндайды.")
    (name,) = reconsidered([doubted(here, "UUP")], here)
    assert [word.text for word in name.words] == ["Зәнет", "Төребекұлы"]
    assert (name.parts, name.at, name.rule) == ("UP", 1, "model")


def test_pieces_of_one_name_are_taken_together() -> None:
    here = around("Зәнет Төребекұлы баяндайды.")
    pieces = [doubted(here, "U"), Name((here.words[1],), "P", 1)]
    (name,) = reconsidered(pieces, here)
    assert (name.words, name.parts) == (tuple(here.words[:2]), "UP")


def test_two_people_side_by_side_are_not_taken_for_one() -> None:
    text = "Ақсұлу Оразова келді. Темірлан Зәнетов те келді. Бүгін Темірлан Оразоваға гүл берді."
    assert {person.name for person in people.find(text, "kk")} == {"Ақсұлу Оразова", "Темірлан Зәнетов"}


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
