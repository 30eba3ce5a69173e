"""What suits a reader: whose words, which headline, which topic; in what order, with which quote."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.digest.match import MOST_KEPT, Index, Item, match
from bot.extract import fold
from storage.records import Article, Follow, Person, Quote

NOW = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
ORAZOV = Person(1, "Асқар Оразов", None, None, None, None, 1)
SERIKOVA = Person(2, "Айгүл Серікова", None, None, None, None, 1)
FOLLOW_ORAZOV, FOLLOW_SERIKOVA = Follow("person", "1"), Follow("person", "2")
SPORT, CULTURE = Follow("topic", "sport"), Follow("topic", "culture")


def article(number: int, **given: Any) -> Article:
    plain = Article(
        number,
        "Дала хабары",
        None,
        "kk",
        "Ауылға су келді",
        NOW,
        True,
        NOW,
        False,
        frozenset(),
        (),
        (),
        (),
        (),
    )
    return replace(plain, **given)


def quote(number: int, person: Person | None, *, is_key: bool = False, by_office: bool = False) -> Quote:
    words = ("Арнаға су келді.",)
    return Quote(
        number,
        0,
        words,
        (),
        is_key,
        person,
        by_office,
        None,
        NOW,
        True,
        "Дала хабары",
        None,
        "Ауылға су келді",
    )


def word(typed: str) -> Follow:
    return Follow("word", " ".join(fold.stems(typed)), typed)


def with_words(number: int, text: str) -> Article:
    return article(number, stems=frozenset(fold.stems(text)))


def matched(follows: list[Follow], *articles: Article, after: int = 0) -> list[Item]:
    return match(follows, Index(articles), after)


def ids(items: list[Item]) -> list[int]:
    return [item.article.id for item in items]


def test_a_persons_words_go_before_a_headline_and_a_headline_before_a_mention() -> None:
    speaks = article(1, people=(1,), quotes=(quote(1, ORAZOV),))
    headline = article(2, people=(1,), headline_people=(1,))
    mentioned = article(3, people=(1,))
    assert ids(matched([FOLLOW_ORAZOV], mentioned, speaks, headline)) == [1, 2, 3]


def test_every_mention_of_a_followed_person_suits() -> None:
    assert ids(matched([FOLLOW_ORAZOV], article(1, people=(2, 1)), article(2, people=(2,)))) == [1]


def test_a_person_speaks_also_where_the_article_names_the_office_alone() -> None:
    (item,) = matched([FOLLOW_ORAZOV], article(1, quotes=(quote(1, ORAZOV, by_office=True),)))
    assert item.quote is not None
    assert item.quote.person == ORAZOV


def test_the_followed_persons_quote_is_shown_rather_than_the_key_quote() -> None:
    said = (quote(1, SERIKOVA, is_key=True), quote(2, ORAZOV), quote(3, ORAZOV))
    (item,) = matched([FOLLOW_ORAZOV], article(1, people=(1, 2), quotes=said))
    assert item.quote == said[1]


def test_of_a_persons_quotes_the_key_quote_is_shown() -> None:
    said = (quote(1, ORAZOV), quote(2, ORAZOV, is_key=True))
    (item,) = matched([FOLLOW_ORAZOV], article(1, people=(1,), quotes=said))
    assert item.quote == said[1]


def test_who_is_mentioned_and_silent_comes_with_the_key_quote() -> None:
    said = (quote(1, None), quote(2, SERIKOVA, is_key=True))
    (item,) = matched([FOLLOW_ORAZOV], article(1, people=(1, 2), quotes=said))
    assert item.quote == said[1]


def test_a_topic_comes_with_the_key_quote_or_none() -> None:
    said = (quote(1, None), quote(2, SERIKOVA, is_key=True))
    first, second = matched(
        [SPORT], article(1, topics=("sport",)), article(2, topics=("sport",), quotes=said)
    )
    assert (first.quote, second.quote) == (said[1], None)


def test_an_article_that_leads_with_the_topic_goes_first() -> None:
    places = [article(n, topics=(*("economy", "energy", "society", "health")[:n], "sport")) for n in range(4)]
    ranked = matched([SPORT], *(replace(each, id=n + 1) for n, each in enumerate(places)))
    assert ids(ranked) == [1, 2, 4, 3]  # from the third place on all count alike, and the newest goes first


def test_what_suits_more_follows_goes_higher() -> None:
    both, one = article(1, topics=("sport", "culture")), article(2, topics=("sport",))
    assert ids(matched([SPORT, CULTURE], both, one)) == [1, 2]


def test_of_equals_the_newest_goes_first() -> None:
    assert ids(matched([SPORT], *(article(n, topics=("sport",)) for n in (3, 9, 5)))) == [9, 5, 3]


def test_an_article_stands_once_however_many_follows_it_suits() -> None:
    every = article(
        1, topics=("sport", "culture"), people=(1, 2), quotes=(quote(1, ORAZOV), quote(2, ORAZOV))
    )
    assert ids(matched([SPORT, CULTURE, FOLLOW_ORAZOV, FOLLOW_SERIKOVA], every)) == [1]


def test_a_word_suits_in_every_form_and_no_other_word() -> None:
    water = with_words(1, "Арнаға судың келуі кешікті")
    cold = with_words(2, "Ауылда күн суық болды")
    assert ids(matched([word("су")], water, cold)) == [1]


def test_a_phrase_suits_when_all_its_words_are_there() -> None:
    both, one = with_words(1, "Жаңа мектептер салынады"), with_words(2, "Мектеп жөнделді")
    assert ids(matched([word("жаңа мектеп")], both, one)) == [1]


def test_a_heading_is_the_followed_topic_that_the_article_leads_with() -> None:
    (item,) = matched([CULTURE, SPORT], article(1, topics=("economy", "sport", "culture")))
    assert item.heading == "sport"


def test_what_no_followed_topic_brought_stands_under_its_own_first_topic() -> None:
    (item,) = matched([FOLLOW_ORAZOV], article(1, topics=("economy", "sport"), people=(1,)))
    assert item.heading == "economy"


def test_an_article_without_topics_stands_under_the_way_it_came() -> None:
    person, typed = article(1, people=(1,)), with_words(2, "су")
    assert {i.article.id: i.heading for i in matched([FOLLOW_ORAZOV, word("су")], person, typed)} == {
        1: "people",
        2: "words",
    }


def test_what_is_behind_the_reader_is_left_out() -> None:
    assert ids(matched([SPORT], *(article(n, topics=("sport",)) for n in range(1, 6)), after=3)) == [5, 4]


def test_a_digest_remembers_only_so_many_articles() -> None:
    many = [article(n, topics=("sport",)) for n in range(1, MOST_KEPT + 10)]
    assert ids(matched([SPORT], *many)) == [each.id for each in reversed(many)][:MOST_KEPT]


def test_who_follows_nothing_gets_nothing() -> None:
    assert matched([], article(1, topics=("sport",), people=(1,))) == []


def test_one_index_serves_many_readers() -> None:
    index = Index([with_words(1, "су"), article(2, topics=("sport",))])
    for _ in range(2):
        assert ids(match([word("су")], index)) == [1]
        assert ids(match([SPORT], index)) == [2]
        assert match([word("суық")], index) == []


ARTICLES = st.lists(
    st.builds(
        article,
        st.integers(1, 50),
        topics=st.lists(st.sampled_from(["sport", "culture", "economy"]), unique=True, max_size=3).map(tuple),
        people=st.lists(st.sampled_from([1, 2]), unique=True).map(tuple),
        quotes=st.lists(
            st.builds(quote, st.integers(1, 9), st.sampled_from([None, ORAZOV, SERIKOVA])), max_size=3
        ).map(tuple),
        stems=st.frozensets(st.sampled_from(fold.stems("су мектеп жол"))),
    ),
    max_size=20,
    unique_by=lambda each: each.id,
)
FOLLOWS = st.lists(
    st.sampled_from([SPORT, CULTURE, FOLLOW_ORAZOV, FOLLOW_SERIKOVA, word("су"), word("мектеп жол")]),
    unique=True,
)


@given(ARTICLES, FOLLOWS, st.integers(0, 50))
def test_a_digest_is_each_follows_articles_once_best_first(
    articles: list[Article], follows: list[Follow], after: int
) -> None:
    items = matched(follows, *articles, after=after)
    alone = [ids(matched([follow], *articles, after=after)) for follow in follows]
    assert sorted(ids(items)) == sorted(set().union(*alone))
    keys = [(-item.score, -item.article.id) for item in items]
    assert keys == sorted(keys)
    assert all(item.quote in (None, *item.article.quotes) for item in items)
    assert all(item.heading in (*item.article.topics, "people", "words") for item in items)
