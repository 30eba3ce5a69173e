from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import articles, people, quotes, stories
from storage.database import Database
from storage.records import NewArticle, NewPerson, NewQuote, Quote, Spans, Wanted

New = Callable[..., NewArticle]
DAY = timedelta(days=1)
WORDS = ("су", "жол", "бөгет", "мектеп")


@pytest.fixture
async def asqar(database: Database) -> int:
    """A person's id."""
    async with database.write() as conn:
        return await people.add(conn, NewPerson("Асқар Оразов", (), name_en="Asqar Orazov"))


def said_by(person_id: int | None, spans: Spans = ((0, 6),)) -> NewQuote:
    return NewQuote(spans, person_id, False, None, "said", 0.9)


@st.composite
def texts_and_spans(draw: st.DrawFn) -> tuple[str, Spans]:
    """Any text that both databases can hold, and spans of it, apart and in order."""
    storable = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    text = draw(st.text(st.one_of(storable, st.sampled_from("«»—😀𐌰ңӘ\n")), min_size=2, max_size=40))
    ends = st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True)
    cuts = sorted(draw(ends.filter(lambda found: len(found) % 2 == 0)))
    return text, tuple(zip(cuts[::2], cuts[1::2], strict=True))


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text_and_spans=texts_and_spans())
async def test_a_quote_comes_back_word_for_word(
    database: Database, new_article: New, text_and_spans: tuple[str, Spans]
) -> None:
    text, spans = text_and_spans
    new = new_article(text=text, headline_length=1, quotes=(said_by(None, spans),))
    async with database.write() as conn:  # one database serves all the examples: each adds an article
        article_id = await articles.add(conn, new)
        assert article_id is not None
        [quote] = (await quotes.of_articles(conn, [article_id]))[article_id]
    assert quote.parts == tuple(text[start:end] for start, end in spans)
    assert quote.headline == text[0]


async def test_words_between_the_parts_of_a_quote_interrupt_it_and_marks_do_not(
    database: Database, new_article: New
) -> None:
    text = "Жаңбыр\n— Су көп, — деді ол. — Жол жабық. — Күтеміз."
    parts = ("Су көп", "Жол жабық.", "Күтеміз.")
    spans = tuple((text.index(part), text.index(part) + len(part)) for part in parts)
    async with database.write() as conn:
        new = new_article(text=text, headline_length=6, quotes=(said_by(None, spans),))
        article_id = await articles.add(conn, new)
        assert article_id is not None
        [quote] = (await quotes.of_articles(conn, [article_id]))[article_id]
    assert quote.parts == parts
    assert quote.interrupted == (True, False)


async def test_a_quote_says_where_and_when_it_was_said(
    database: Database, new_article: New, asqar: int
) -> None:
    new = new_article(url="https://news.example/x", quotes=(said_by(asqar),), key_quote=0)
    [quote] = await _recent(database, asqar, new)
    assert quote.person is not None
    assert (quote.person.id, quote.person.called("en"), quote.person.quotes) == (asqar, "Asqar Orazov", 1)
    assert (quote.source, quote.url, quote.headline) == ("Дала хабары", new.url, "Ауылда жаңа мектеп ашылды")
    assert (quote.said_at, quote.has_time, quote.is_key) == (new.published_at, True, True)


async def test_recent_quotes_are_of_one_person_and_newest_first(
    database: Database, new_article: New, asqar: int
) -> None:
    now = new_article().seen_at
    days = [new_article(published_at=now - n * DAY, quotes=(said_by(asqar),)) for n in (2, 0, 1)]
    other = new_article(quotes=(said_by(None),))
    found = await _recent(database, asqar, *days, other)
    assert [quote.said_at for quote in found] == [now, now - DAY, now - 2 * DAY]


async def test_pages_neither_skip_nor_repeat_while_new_quotes_arrive(
    database: Database, new_article: New, asqar: int
) -> None:
    now = new_article().seen_at
    moments = [now - (n // 3) * DAY for n in range(10)]  # three of each moment: ids tell them apart
    old = [new_article(published_at=moment, quotes=(said_by(asqar),)) for moment in moments]
    whole = [quote.id for quote in await _recent(database, asqar, *old)]
    paged: list[int] = []
    below = None
    async with database.write() as conn:
        while page := await quotes.recent(conn, Wanted(speaker=asqar), 4, below):
            paged += [quote.id for quote in page]
            below = await quotes.cursor(conn, paged[-1])
            await articles.add(conn, new_article(published_at=now + DAY, quotes=(said_by(asqar),)))
    assert paged == whole
    assert len(paged) == 10


async def test_a_quote_that_is_gone_has_no_cursor(database: Database) -> None:
    async with database.read() as conn:
        assert await quotes.cursor(conn, 404) is None


async def test_a_persons_quotes_are_counted(database: Database, new_article: New, asqar: int) -> None:
    await _recent(database, asqar, new_article(quotes=(said_by(asqar), said_by(asqar), said_by(None))))
    async with database.read() as conn:
        assert await quotes.count(conn, asqar) == 2
        assert await quotes.count(conn, 404) == 0


async def test_an_articles_quotes_come_in_reading_order(
    database: Database, new_article: New, asqar: int
) -> None:
    spans: list[Spans] = [((12, 18),), ((0, 6),), ((7, 11),)]
    async with database.write() as conn:
        article_id = await articles.add(
            conn, new_article(quotes=tuple(said_by(asqar, each) for each in sorted(spans)))
        )
        assert article_id is not None
        found = await quotes.of_articles(conn, [article_id, 404])
    assert [quote.parts for quote in found[article_id]] == [("Ауылда",), ("жаңа",), ("мектеп",)]
    assert found[404] == ()


async def _recent(database: Database, person_id: int, *new: NewArticle) -> list[Quote]:
    async with database.write() as conn:
        for each in new:
            await articles.add(conn, each)
        return await quotes.recent(conn, Wanted(speaker=person_id), 100)


async def _headlines(database: Database, wanted: Wanted) -> list[str]:
    async with database.read() as conn:
        return [quote.headline for quote in await quotes.recent(conn, wanted, 100)]


async def test_quotes_are_found_by_topic_or_by_words_that_all_stand_there(
    database: Database, new_article: New, asqar: int
) -> None:
    said = said_by(asqar)
    await _recent(
        database,
        asqar,
        new_article(text="Су\nСу", headline_length=2, topics=("water-ecology",), quotes=(said,)),
        new_article(text="Бөгет\nБ", headline_length=5, quotes=(replace(said, stems=("бөгет", "су")),)),
        new_article(text="Мектеп\nМ", headline_length=6, quotes=(replace(said, stems=("мектеп",)),)),
    )
    assert await _headlines(database, Wanted(topic="water-ecology")) == ["Су"]
    assert await _headlines(database, Wanted(stems=("су", "бөгет"))) == ["Бөгет"]
    assert await _headlines(database, Wanted(stems=("су", "мектеп"))) == []
    assert await _headlines(database, Wanted(topic="water-ecology", stems=("бөгет",))) == ["Бөгет", "Су"]
    assert await _headlines(database, Wanted(stems=("бөг",))) == []
    assert await _headlines(database, Wanted(stems=("%",))) == []


async def test_what_somebody_said_of_something_is_the_same_whichever_way_it_is_looked_for(
    database: Database, new_article: New, asqar: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = Random(1)
    async with database.write() as conn:
        aigul = await people.add(conn, NewPerson("Айгүл Серікова", ()))
        ids = list[int]()
        for number in range(60):
            said = tuple(
                replace(said_by(chance.choice((asqar, aigul, None))), stems=tuple(chance.sample(WORDS, 2)))
                for _ in range(chance.randint(1, 3))
            )
            published = datetime(2026, 3, 1, tzinfo=UTC) + chance.randint(0, 9) * DAY
            new = new_article(text=f"{number:02}\nСу", headline_length=2, published_at=published, quotes=said)
            ids.append(await articles.add(conn, new) or 0)
        stored = await quotes.of_articles(conn, ids)
        originals, copies = ([each for id_ in half for each in stored[id_]] for half in (ids[:20], ids[40:]))
        await stories.same_quotes(
            conn, [(copy.id, first.id) for copy, first in zip(copies[::3], originals[::3], strict=False)]
        )
        ways = []
        for few in (0, 1_000):
            monkeypatch.setattr(quotes, "FEW", few)
            asked = [Wanted(speaker=who, stems=(word,)) for who in (asqar, aigul) for word in WORDS]
            ways.append([await quotes.recent(conn, wanted, limit) for wanted in asked for limit in (2, 100)])
    assert ways[0] == ways[1]
    assert all(ways[0])


async def test_a_day_is_the_readers_own_where_the_hour_is_known_and_the_printed_one_where_not(
    database: Database, new_article: New, asqar: int
) -> None:
    late = datetime(2026, 3, 1, 20, 30, tzinfo=UTC)  # in Almaty the second of March, in Midway the first
    midnight = datetime(2026, 3, 2, tzinfo=UTC)
    quote = (said_by(asqar),)
    await _recent(
        database,
        asqar,
        new_article(text="Түнде\n.", headline_length=5, published_at=late, quotes=quote),
        new_article(
            text="Күні\n.", headline_length=4, published_at=midnight, published_has_time=False, quotes=quote
        ),
    )
    first, second = date(2026, 3, 1), date(2026, 3, 2)
    for zone, expected in (("Asia/Almaty", ["Күні", "Түнде"]), ("Pacific/Midway", ["Күні"])):
        on_the_second = Wanted(since=second, until=second, zone=ZoneInfo(zone))
        assert await _headlines(database, on_the_second) == expected
    assert await _headlines(database, Wanted(until=first, zone=ZoneInfo("Pacific/Midway"))) == ["Түнде"]
    assert await _headlines(database, Wanted(since=second + DAY)) == []


async def test_whom_words_speak_of_is_found_and_nobody_is_spoken_of_by_himself(
    database: Database, new_article: New, asqar: int
) -> None:
    async with database.write() as conn:
        aigul = await people.add(conn, NewPerson("Айгүл Серікова", ()))
    text = "Күн\nОразов келді. Оразов айтты."
    named = ((asqar, ((4, 10), (18, 24))),)
    await _recent(
        database,
        asqar,
        new_article(text=text, headline_length=3, mentions=named, quotes=(said_by(aigul, ((4, 17),)),)),
        new_article(text=text, headline_length=3, mentions=named, quotes=(said_by(asqar, ((4, 17),)),)),
        new_article(text=text, headline_length=3, mentions=named, quotes=(said_by(aigul, ((11, 17),)),)),
    )
    async with database.read() as conn:
        [about] = await quotes.recent(conn, Wanted(about=asqar), 100)
        assert await quotes.recent(conn, Wanted(about=asqar, speaker=aigul), 100) == [about]
        assert await quotes.recent(conn, Wanted(about=aigul), 100) == []
        assert (
            await quotes.recent(conn, Wanted(about=asqar), 100, quotes.Cursor(about.said_at, about.id)) == []
        )
    assert about.person is not None
    assert about.person.id == aigul
