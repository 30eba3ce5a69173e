"""What suits a reader: whose words, which headline, which topic; in what order, with which quote."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.digest.match import MOST_EXTRA, MOST_KEPT, Item, View, match
from bot.digest.window import Index, Past
from bot.extract import fold
from storage.records import Article, Exclusion, Follow, Outlet, Person, Quote

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


def matched(follows: list[Follow], *articles: Article, after: int = 0, language: str = "kk") -> list[Item]:
    return match(follows, Index(articles), Past(after), language)


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
        assert ids(match([word("су")], index, Past(), "kk")) == [1]
        assert ids(match([SPORT], index, Past(), "kk")) == [2]
        assert match([word("суық")], index, Past(), "kk") == []


def event(number: int, *articles: Article) -> list[Article]:
    """The articles as those of one event, each of its own source."""
    return [replace(each, story=number, source=f"Көз {each.id}") for each in articles]


def test_an_event_stands_once_told_in_the_readers_language_with_who_else_tells_it() -> None:
    told = event(
        1,
        article(1, language="ru", topics=("sport",), url="https://a.example/1"),
        article(2, language="kk", topics=("culture", "sport"), url="https://b.example/2"),
        article(3, language="en", topics=("sport",)),
    )
    (item,) = matched([SPORT], *told)
    assert (item.article.id, item.heading) == (2, "sport")
    assert item.also == (Outlet("Көз 1", "https://a.example/1"), Outlet("Көз 3", None))
    assert [ids(matched([SPORT], *told, language=each)) for each in ("ru", "en")] == [[1], [3]]


def test_an_event_that_nobody_tells_in_the_readers_language_is_told_by_what_suits_best() -> None:
    told = event(
        1,
        article(1, language="ru", people=(1,)),
        article(2, language="ru", people=(1,), quotes=(quote(5, ORAZOV),)),
        article(3, language="en", people=(1,)),
    )
    assert ids(matched([FOLLOW_ORAZOV], *told)) == [2]


def test_what_suits_no_follow_tells_the_event_if_it_alone_is_in_the_readers_language() -> None:
    told = event(1, article(1, language="ru", topics=("sport",)), article(2, topics=("culture",)))
    (item,) = matched([SPORT], *told)
    assert (item.article.id, item.heading) == (2, "sport")


def test_a_source_that_tells_an_event_twice_is_named_once_and_not_beside_itself() -> None:
    told = [
        replace(each, source="Дала хабары") for each in event(1, article(1), article(2, topics=("sport",)))
    ]
    told += event(1, article(3, topics=("sport",)), article(4))
    (item,) = matched([SPORT], *told)
    others = {outlet.source for outlet in item.also}
    assert others == {"Дала хабары", "Көз 3", "Көз 4"} - {item.article.source}
    assert len(item.also) == len(others)


def test_what_more_sources_tell_goes_higher_but_never_above_a_persons_own_words() -> None:
    many = event(1, *(article(n, topics=("sport",)) for n in range(1, 2 * MOST_EXTRA)))
    alone, newest = article(90, topics=("sport",)), article(91, topics=("culture", "sport"))
    speaks = article(92, people=(1,), quotes=(quote(1, ORAZOV),))
    found = matched([SPORT, FOLLOW_ORAZOV], *many, alone, newest, speaks)
    assert [item.article.story for item in found] == [0, 1, 0, 0]


def test_an_event_that_the_reader_has_had_does_not_come_again_from_another_source() -> None:
    told = event(1, article(1, topics=("sport",)), article(5, topics=("sport",)))
    assert matched([SPORT], *told, after=3) == []
    assert ids(matched([CULTURE, SPORT], told[0], replace(told[1], topics=("culture",)), after=3)) == [5]


def test_an_event_that_he_has_had_comes_again_with_new_words_of_whom_he_follows() -> None:
    had = article(1, people=(1,), quotes=(quote(1, ORAZOV),))
    copied = article(5, people=(1,), quotes=(replace(quote(2, ORAZOV), copy_of=1),))
    speaks = article(6, people=(1,), quotes=(quote(3, ORAZOV),))
    assert matched([FOLLOW_ORAZOV], *event(1, had, copied), after=3) == []
    assert ids(matched([FOLLOW_ORAZOV], *event(1, had, copied, speaks), after=3)) == [6]


def test_to_a_newcomer_nothing_is_old_but_what_he_was_shown() -> None:
    told = event(1, article(1, topics=("sport",)), article(5, topics=("sport",)))
    newcomer = Past(3, history_since=NOW)
    assert ids(match([SPORT], Index(told), newcomer, "kk")) == [5]
    assert match([SPORT], Index(told), replace(newcomer, shown={1}), "kk") == []


def test_history_was_never_shown_and_keeps_no_news_back() -> None:
    told = event(1, article(1, topics=("sport",), history=True), article(5, topics=("sport",)))
    assert ids(matched([SPORT], *told, after=3)) == [5]


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
    assert all(item.quote in (None, *item.article.quotes) for item in items)
    assert all(item.heading in (*item.article.topics, "people", "words") for item in items)


WIDE = st.lists(
    st.builds(
        article,
        st.integers(1, 60),
        source=st.sampled_from(["Тау", "Көл", "Дала"]),
        source_id=st.integers(1, 3),
        language=st.sampled_from(["kk", "ru"]),
        topics=st.lists(st.sampled_from(["sport", "culture", "economy"]), unique=True, max_size=3).map(tuple),
        people=st.lists(st.sampled_from([1, 2]), unique=True).map(tuple),
        headline_people=st.lists(st.sampled_from([1]), max_size=1).map(tuple),
        quotes=st.lists(
            st.builds(quote, st.integers(1, 9), st.sampled_from([None, ORAZOV]), is_key=st.booleans()),
            max_size=2,
        ).map(tuple),
        stems=st.frozensets(st.sampled_from(fold.stems("су мектеп жол"))),
        story=st.integers(0, 12),
        history=st.booleans(),
    ),
    max_size=45,
    unique_by=lambda each: each.id,
)
EVERY_FOLLOW = [SPORT, CULTURE, Follow("topic", "economy"), FOLLOW_ORAZOV, FOLLOW_SERIKOVA, word("су")]
UNWANTED = st.lists(
    st.sampled_from(
        [
            Exclusion("word", " ".join(fold.stems("мектеп жол"))),
            Exclusion("source", "2"),
            Exclusion("language", "ru"),
            Exclusion("topic", "culture"),
            Exclusion("person", "2"),
        ]
    ),
    max_size=2,
)
PASTS = st.builds(
    Past, st.integers(0, 30), st.sampled_from([None, NOW]), st.frozensets(st.integers(1, 60), max_size=4)
)


def suits(each: Article, kind: str, value: str) -> bool:
    said = {quote.person.id for quote in each.quotes if quote.person}
    return {
        "topic": value in each.topics,
        "person": value.isdigit() and int(value) in said.union(each.people),
        "word": each.stems.issuperset(value.split()),
        "source": str(each.source_id) == value,
        "language": each.language == value,
    }[kind]


def points(each: Article, follow: Follow) -> float:
    if follow.kind == "word":
        return 3
    if follow.kind == "topic":
        return (4, 3, 2)[each.topics.index(follow.value)]
    if any(quote.person and quote.person.id == int(follow.value) for quote in each.quotes):
        return 8
    return 5 if int(follow.value) in each.headline_people else 3


def plainly(
    follows: list[Follow], articles: list[Article], past: Past, unwanted: list[Exclusion]
) -> list[tuple[Article, float]]:
    """What `match` does, one article and follow after the other: which stories, in what order, told by which
    article to a reader of Kazakh, and with what score."""
    shown = [each for each in articles if not any(suits(each, no.kind, no.value) for no in unwanted)]
    told = []
    for event in {each.event for each in shown}:
        of_event = [each for each in shown if each.event == event]
        new = [(f, a) for f in follows for a in of_event if past.lets(a) and suits(a, f.kind, f.value)]
        had = {f for f in follows for a in of_event if past.has(a) and suits(a, f.kind, f.value)}
        if not any(f not in had or (f.kind == "person" and points(a, f) == 8) for f, a in new):
            continue
        sources = len({each.source for each in articles if each.event == event})
        best = max(points(a, f) for f, a in new)
        score = best + 0.5 * (len({f for f, _ in new}) - 1) + 0.25 * (sources - 1)
        teller = max((a for f, a in new if points(a, f) == best), key=lambda a: a.id)
        own = [a for a in of_event if a.language == "kk" and past.lets(a)]
        if teller.language != "kk" and own:
            teller = max(own, key=lambda a: (max((points(a, f) for f, b in new if b is a), default=0), a.id))
        told.append((-score, -max(a.id for _, a in new), teller, score))
    told.sort(key=lambda each: each[:2])
    return [(teller, score) for _, _, teller, score in told[:MOST_KEPT]]


@given(WIDE, st.lists(st.lists(st.sampled_from(EVERY_FOLLOW), unique=True), max_size=4), PASTS, UNWANTED)
def test_what_a_view_remembers_of_others_changes_nothing_of_what_each_reader_gets(
    articles: list[Article], readers: list[list[Follow]], past: Past, unwanted: list[Exclusion]
) -> None:
    index = Index(articles)
    view = View(index, past, "kk", index.unwanted(unwanted))
    for follows in readers:
        brought = [found for f in follows if (found := view.brought[f"{f.kind} {f.value}"])]
        items = view.best(brought)
        assert [item.article for item in items] == [a for a, _ in plainly(follows, articles, past, unwanted)]
        alone = match(follows, index, past, "kk", unwanted)
        assert [(i.place, i.also) for i in items] == [(i.place, i.also) for i in alone]


def test_of_two_hundred_stories_the_best_are_kept_however_the_follows_meet() -> None:
    many = [
        article(n, topics=(("sport", "culture", "economy")[: 1 + n % 3]), people=(1,) * (n % 7 == 0))
        for n in range(1, 201)
    ]
    follows = [CULTURE, SPORT, FOLLOW_ORAZOV]
    assert ids(matched(follows, *many)) == [a.id for a, _ in plainly(follows, many, Past(), [])]


def test_an_event_is_told_by_an_article_that_the_reader_does_not_exclude() -> None:
    told = event(1, article(1, topics=("sport",), source_id=1), article(2, topics=("sport",), source_id=2))
    (item,) = match([SPORT], Index(told), Past(), "kk", [Exclusion("source", "2")])
    assert (item.article.id, item.also) == (1, ())
    nobody = [Exclusion("source", "1"), Exclusion("source", "2")]
    assert match([SPORT], Index(told), Past(), "kk", nobody) == []


def test_a_word_not_wanted_is_so_in_every_form_and_a_phrase_only_as_a_whole() -> None:
    school, road = with_words(1, "Мектептерге жол салынды"), with_words(2, "Ауылға жол салынды")
    articles = [replace(each, topics=("sport",)) for each in (school, road)]
    unwanted = [Exclusion("word", " ".join(fold.stems("мектеп жолы")))]
    assert ids(match([SPORT], Index(articles), Past(), "kk", unwanted)) == [2]


def test_who_wants_quotes_only_gets_no_story_without_one() -> None:
    silent, said = (
        article(1, topics=("sport",)),
        article(2, topics=("sport",), quotes=(quote(1, None, is_key=True),)),
    )
    index = Index([silent, said])
    assert ids(match([SPORT], index, Past(), "kk", length="quotes")) == [2]
    assert ids(match([SPORT], index, Past(), "kk", length="short")) == [2, 1]
