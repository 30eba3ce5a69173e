import pytest

from bot.ask.subject import read_tables, topic, topic_of
from bot.extract.lexicon import figures
from bot.extract.lexicon.phrases import _offices
from bot.extract.lexicon.topics import NAMES
from bot.i18n import LANGUAGES


def test_a_topic_is_known_by_each_of_its_names() -> None:
    assert {name: topic(name) for called in NAMES.values() for name in called} == {
        name: slug for slug, called in NAMES.items() for name in called
    }


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("воде", "water-ecology"), ("судың", "water-ecology"), ("салык", "finance"),
     ("US", "usa"), ("us", None), ("it", None), ("орталык азия", "central-asia")],
)  # fmt: skip
def test_a_topic_is_known_in_any_case_form_and_its_abbreviations_in_capitals(
    typed: str, slug: str | None
) -> None:
    assert topic(typed) == slug


@pytest.mark.parametrize(
    ("words", "slug"),
    [(["вакцинации"], "health"), (["football"], "sport"), (["инфляция"], "economy"),
     (["Узбекистане"], "uzbekistan"), (["балабақша", "кезегі"], None), (["стол"], None), ([], None)],
)  # fmt: skip
def test_one_word_that_clearly_belongs_to_a_topic_stands_for_it(words: list[str], slug: str | None) -> None:
    assert topic_of(words) == slug


def test_what_is_read_at_the_start_is_all_that_the_name_of_an_office_needs() -> None:
    _offices.cache_clear()
    read_tables()
    read = _offices.cache_info().misses
    for language in LANGUAGES:
        figures.office_of("президент", language)
    assert _offices.cache_info().misses == read
