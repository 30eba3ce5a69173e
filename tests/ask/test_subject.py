import pytest

from bot.ask.subject import topic, topic_of
from bot.extract.lexicon.topics import NAMES


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
