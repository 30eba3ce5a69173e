"""What counts as right, and what as wrong."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evaluate.example import GOLD, RAW, WORDS, quote
from tests.evaluate.figures import Hits, Share
from tests.evaluate.gold import Article, Quote
from tests.evaluate.score import SAME, Verdict, judge, overlap, paired, surname


def kinds(verdict: Verdict) -> list[str]:
    return [mistake.kind for mistake in verdict.mistakes]


def test_an_article_found_as_it_is_annotated_has_the_best_figures_and_no_mistake() -> None:
    verdict = judge(GOLD, GOLD)
    assert verdict.mistakes == ()
    assert [verdict.score.people, verdict.score.quotes, verdict.score.topics] == [Hits(2, 2, 2)] * 3
    assert verdict.score.key_quote == verdict.score.headline == verdict.score.date == Share(1, 1)
    assert (verdict.score.speaker, verdict.score.misnamed) == (Share(2, 2), Share(0, 2))
    assert verdict.score.altered == 0


def test_an_article_of_which_nothing_is_found_has_no_right_figure() -> None:
    nothing = Article("one", "other", RAW, "", None, (), (), (), frozenset())
    verdict = judge(GOLD, nothing)
    assert (verdict.score.people, verdict.score.quotes) == (Hits(0, 0, 2), Hits(0, 0, 2))
    assert verdict.score.speaker == Share(0, 0)
    assert verdict.score.key_quote == verdict.score.language == Share(0, 1)
    assert set(kinds(verdict)) == {
        *("headline", "date", "language"),
        *("quote missed", "key quote", "person missed", "topic missed"),
    }


def test_names_that_differ_in_case_spaces_and_dashes_alone_are_the_same() -> None:
    double = replace(GOLD, people=("Жан-Асқар Оразов",))
    assert judge(double, replace(GOLD, people=("ЖАН – АСҚАР\u00a0 Оразов",))).score.people == Hits(1, 1, 1)


def test_a_name_cut_short_is_right_by_its_surname_alone() -> None:
    verdict = judge(GOLD, replace(GOLD, people=("А. Оразов", "Айгүл Серікова", "Абай")))
    assert (verdict.score.people, verdict.score.surnames) == (Hits(1, 3, 2), Hits(2, 3, 2))
    assert kinds(verdict) == ["person missed", "no person", "no person"]


def test_namesakes_count_each() -> None:
    two = replace(GOLD, people=("Асқар Оразов", "Асқар Оразов"))
    verdict = judge(two, replace(GOLD, people=("Асқар Оразов",)))
    assert verdict.score.people == Hits(1, 1, 2)
    assert kinds(verdict) == ["person missed"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Асқар Оразов", "оразов"),
        ("Оразов А. М.", "оразов"),
        ("Оразов Асқар Маратұлы", "оразов"),
        ("Асқар Маратұлы", "маратұлы"),
        ("Анна ван дер Линд", "линд"),
        ("А.", "а."),
        ("–", "-"),
    ],
)
def test_the_surname_is_the_last_word_unless_a_patronymic_or_initials_close_the_name(
    name: str, expected: str
) -> None:
    assert surname(name) == expected


def test_a_quote_may_lack_one_word_of_ten_but_not_two() -> None:
    ten = "бір екі үш төрт бес алты жеті сегіз тоғыз он"
    assert overlap(quote(ten), quote(ten.removesuffix(" он"))) >= SAME
    assert overlap(quote(ten), quote(ten.removesuffix(" тоғыз он") + " жүз мың")) < SAME


def test_a_quote_too_short_is_one_missed_and_one_that_is_none() -> None:
    verdict = judge(GOLD, replace(GOLD, quotes=(quote(WORDS[:20]), GOLD.quotes[1]), keys=(1,)))
    assert verdict.score.quotes == Hits(1, 2, 2)
    assert kinds(verdict) == ["quote missed", "no quote"]


def test_words_said_twice_are_two_quotes() -> None:
    assert paired((quote(), quote()), (quote(),)) == {0: 0}
    assert paired((quote(), quote()), (quote(), quote())) == {0: 0, 1: 1}


def test_a_quote_gives_way_when_it_can_be_paired_otherwise() -> None:
    words = WORDS.split()
    whole, less, more = quote(WORDS), quote(" ".join(words[:-1])), quote(WORDS + " енді біз")
    assert overlap(less, more) < SAME <= overlap(whole, more)
    assert len(paired((whole, less), (whole, more))) == 2


SPOKEN = st.lists(
    st.lists(st.sampled_from("абвгд"), min_size=8, max_size=12).map(lambda words: quote(" ".join(words))),
    max_size=4,
).map(tuple)


@given(gold=SPOKEN, found=SPOKEN)
def test_pairs_are_alike_one_to_one_and_as_many_as_can_be(
    gold: tuple[Quote, ...], found: tuple[Quote, ...]
) -> None:
    pairs = paired(gold, found)
    assert len(set(pairs.values())) == len(pairs)
    assert all(overlap(gold[g], found[f]) >= SAME for g, f in pairs.items())
    few, many = sorted((gold, found), key=len)
    most = max(
        sum(overlap(one, other) >= SAME for one, other in zip(few, order, strict=True))
        for order in permutations(many, len(few))
    )
    assert len(pairs) == most


@pytest.mark.parametrize(
    ("right", "named", "speaker", "misnamed"),
    [
        (None, None, 1, 0),
        ("Асқар Оразов", "асқар  оразов", 1, 0),
        ("Асқар Оразов", None, 0, 0),
        ("Асқар Оразов", "Айгүл Серікова", 0, 1),
        (None, "Айгүл Серікова", 0, 1),
    ],
)
def test_nobody_named_can_be_right_and_is_never_a_wrong_name(
    right: str | None, named: str | None, speaker: int, misnamed: int
) -> None:
    score = judge(
        replace(GOLD, quotes=(quote(speaker=right),), keys=()), replace(GOLD, quotes=(quote(speaker=named),))
    ).score
    assert (score.speaker, score.misnamed) == (Share(speaker, 1), Share(misnamed, 1))


@pytest.mark.parametrize(("keys", "right"), [((0,), 0), ((1,), 1), ((2,), 1), ((), 0)])
def test_the_key_quote_may_be_either_of_the_first_two(keys: tuple[int, ...], right: int) -> None:
    third = quote("Жаңа жолдың құрылысы басталды", None)
    three = replace(GOLD, quotes=(*GOLD.quotes, third), keys=(2, 1, 0))
    assert judge(three, replace(three, keys=keys)).score.key_quote == Share(right, 1)


def test_an_article_without_quotes_asks_for_no_key_quote() -> None:
    silent = replace(GOLD, quotes=(), keys=())
    assert judge(silent, GOLD).score.key_quote == Share(0, 0)


def test_every_character_that_is_not_in_the_text_is_counted() -> None:
    start, end = GOLD.quotes[0].spans[0]
    straightened = replace(GOLD.quotes[0], parts=(WORDS.replace("Екі", "Үш ") + "!",))
    assert judge(GOLD, replace(GOLD, quotes=(straightened,))).score.altered == len("Үш ") + len("!")
    assert RAW[start:end] == WORDS


def test_counts_are_added_up_before_they_are_divided() -> None:
    total = judge(GOLD, GOLD).score + judge(GOLD, replace(GOLD, people=())).score
    assert (total.people.precision, total.people.recall) == (1.0, 0.5)
    assert total.people.f1 == pytest.approx(2 / 3)
    assert total.articles == 2


def test_what_was_not_asked_has_no_figure() -> None:
    assert Hits().precision is Hits().recall is Hits().f1 is Share().value is None
