"""The same event from several outlets and in several languages is one story; what resembles it is not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract.article import extract
from bot.extract.story import ENOUGH, RULES, WINDOW, Verdict, same_story
from bot.extract.story_numbers import numbers
from bot.extract.story_print import HASHES, MOST_NAMES, MOST_WORDS, Print, fingerprint, number
from bot.ingest.read import text_file
from tests.stories.pairs import figures, told

AT = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
FIRE = "Ночью загорелся рынок «Береке»\nВ Караганде огонь тушили 70 человек. Сгорело 1 200 квадратных метров."


def printed(text: str, at: datetime = AT, people: tuple[int, ...] = ()) -> Print:
    return fingerprint(text, extract(text, at.date()), at, people)


@pytest.mark.parametrize("name", ["tuned", "unseen"])
def test_what_is_taken_for_one_event_is_one_and_few_pairs_are_missed(name: str) -> None:
    found = figures(name)
    print(name, found)
    assert found.precision >= 0.97
    assert found.recall >= 0.85


def test_the_measured_pairs_are_many_and_hard() -> None:
    found = [figures(name) for name in ("tuned", "unseen")]
    assert sum(each.pairs for each in found) >= 60
    assert sum(each.hard for each in found) >= 200


def test_a_copy_with_edits_is_the_same_story_and_says_so() -> None:
    copy = FIRE.replace("тушили", "сегодня тушили") + "\nПодписывайтесь на нас."
    assert same_story(printed(FIRE), printed(copy)).rule == "copy"


def test_the_rates_of_two_days_are_two_stories_however_alike() -> None:
    one = "Курсы валют на 2 марта\nДоллар стоит 512,40 тенге, евро – 556,18 тенге, рубль – 6,31 тенге."
    other = "Курсы валют на 3 марта\nДоллар стоит 509,87 тенге, евро – 554,02 тенге, рубль – 6,29 тенге."
    assert not same_story(printed(one), printed(other, AT + timedelta(days=1))).same


def test_what_comes_after_the_window_is_another_story() -> None:
    verdict = same_story(printed(FIRE), printed(FIRE, AT + WINDOW + timedelta(seconds=1)))
    assert (verdict.same, verdict.rule) == (False, "apart")


def test_a_verdict_is_the_same_both_ways() -> None:
    articles = [each.print for each in told("unseen")][:30]
    for one in articles:
        for other in articles:
            assert same_story(one, other) == same_story(other, one)


def test_a_verdict_names_the_rule_that_decided_most() -> None:
    rules = {rule.__name__.strip("_") for rule in RULES} | {"copy", "apart"}
    articles = [each.print for each in told("unseen")][:20]
    assert {same_story(one, other).rule for one in articles for other in articles} <= rules


def test_two_matches_told_alike_are_two_stories_and_two_hours_are_no_results() -> None:
    def pair(one: str, other: str) -> Verdict:
        text = "«Дала» сыграла с «Ертисом»\nКоманды встретились в Астане на «Орде»: {}. Игра шла под дождём."
        return same_story(printed(text.format(one)), printed(text.format(other)))

    assert not pair("счёт 3:1", "счёт 2:0").same
    assert pair("счёт 3:1", "счёт 3:1").same
    assert pair("начало в 18:00", "начало в 19:30").same


def test_shared_people_numbers_and_names_count_for_one_story() -> None:
    bare = replace(printed(FIRE), words=frozenset(), signature=())
    less = replace(bare, numbers=frozenset(), names=frozenset())
    assert same_story(bare, bare).score > same_story(less, less).score
    known = replace(less, people=frozenset({7}))
    assert same_story(known, known).score > same_story(less, less).score
    assert same_story(known, replace(known, people=frozenset({8}))).score < same_story(less, less).score


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("48 млрд теңге", "kk", {"48000000000"}),
        ("4,7 млн тонн", "ru", {"4700000"}),
        ("4.7 million tonnes", "en", {"4700000"}),
        ("1 200 метров", "ru", {"1200"}),
        ("12,400 fans", "en", {"12400"}),
        ("512,40 тенге", "ru", {"512.4"}),
        ("a 760-metre bridge", "en", {"760"}),
        ("на 18 процентов", "ru", {"18%"}),
        ("14,5% годовых", "ru", {"14.5%"}),
        ("15 пайызға", "kk", {"15%"}),
        ("с 29 марта", "ru", {"3/29"}),
        ("on march 29", "en", {"3/29"}),
        ("29 наурыздан", "kk", {"3/29"}),
        ("шесть человек", "ru", {"6"}),
        ("алты адам", "kk", {"6"}),
        ("sixty-two houses", "en", {"62"}),
        ("он пришёл", "ru", set()),
        ("он жыл", "kk", {"10"}),
        ("алтын медаль", "kk", set()),
        ("счёт 3:1", "ru", {"1:3"}),
        ("won 3-1", "en", {"1:3"}),
        ("в 07:05", "ru", {"7h05"}),
        ("счёт 89:75", "ru", {"75:89"}),
        ("five persons", "en", {"5"}),
        ("15 per cent", "en", {"15%"}),
        ("жиырма бес үй", "kk", {"25"}),
        ("в 2026 году", "ru", set()),
    ],
)
def test_a_number_is_written_one_way_in_all_languages(text: str, language: str, expected: set[str]) -> None:
    assert numbers(text, language) == expected


@given(
    st.text(alphabet=st.sampled_from("0123456789.,:- %млнтысmarch"), max_size=80),
    st.sampled_from(["kk", "ru", "en"]),
)
def test_any_text_has_numbers_or_none(text: str, language: str) -> None:
    assert all(numbers(text, language))


@given(st.text(max_size=300))
def test_any_text_has_a_fingerprint_of_bounded_size_always_the_same(text: str) -> None:
    found = printed(text)
    assert found == printed(text)
    assert len(found.words) <= MOST_WORDS
    assert len(found.names) <= MOST_NAMES
    assert len(found.signature) in {0, HASHES}


@pytest.mark.parametrize("piece", ["–", "1", "1 000 ", "1,", "А", "«А» ", "А.Б-", "3:1 ", "сот ", "\n"])
def test_a_hostile_text_costs_no_more_than_its_beginning(piece: str) -> None:
    facts = extract("Рынок\n")
    start = process_time()
    for _ in range(3):
        fingerprint(piece * 1_000_000, facts, AT)
    assert process_time() - start < 3


def test_a_number_of_a_text_is_that_of_no_machine() -> None:
    assert number("дәйек") == number("дәйек") < 1 << 63


def test_enough_is_more_than_any_single_rule_but_numbers_can_give() -> None:
    same = printed(FIRE)
    alone = {rule.__name__: rule(same, same) for rule in RULES}
    assert all(points < ENOUGH for name, points in alone.items() if name != "_numbers")


def test_a_meeting_and_a_pact_of_the_same_council_the_day_before_are_two_stories() -> None:
    """The sample articles: one chairman, one river, other numbers; and the summit in two languages is one."""
    shown = [
        fingerprint(found.raw.text, found.facts, found.raw.published_at or AT, (1,))
        for name in ("en-1-aral-water-pact.txt", "kk-1-su-sammiti.txt", "ru-1-vodnyi-sammit.txt")
        for found in [text_file(files("bot.samples").joinpath(name).read_bytes(), AT.replace(year=2027))]
    ]
    pact, kazakh, russian = shown
    assert same_story(kazakh, russian).same
    assert not same_story(pact, kazakh).same
    assert not same_story(pact, russian).same
