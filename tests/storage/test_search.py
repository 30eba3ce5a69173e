"""An index of words that is read newest first: it names all articles that hold the words asked for, withdrawn
ones and changed ones too."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import delete, select, text, update

from bot.ingest.indexing import index_old
from bot.ingest.raw import Raw
from bot.ingest.read import facts
from bot.ingest.store import store
from storage import articles, changes, exclusions, quotes, search, sources, subscribers
from storage.bounded import TooSlow, within
from storage.database import Connection, Database
from storage.records import Exclusion, Follow, NewArticle, NewQuote, Subscriber, Wanted
from storage.tables import search_mark, search_words
from tests.factory import NOW

New = Callable[..., NewArticle]
MINUTE = timedelta(minutes=1)


async def add(conn: Connection, new: NewArticle) -> int:
    article_id = await articles.add(conn, new)
    assert article_id is not None
    return article_id


async def found(conn: Connection, *stems: str, below: int = search.NEWEST, most: int = 10) -> list[int]:
    return [*(await search.stretch(conn, stems, below, most)).articles]


async def said(conn: Connection, stem: str) -> list[int]:
    """The articles of the quotes that hold the stem."""
    return [quote.article_id for quote in await quotes.recent(conn, Wanted(stems=(stem,)), 5)]


async def test_the_articles_that_hold_all_words_come_newest_first_whenever_they_were_stored(
    database: Database, new_article: New, now: datetime
) -> None:
    async with database.write() as conn:
        old, new, other, undated = [
            await add(conn, new_article(published_at=at, headline_stems=stems))
            for at, stems in (
                (now - 9 * MINUTE, ("су", "арна")),
                (now - MINUTE, ("арна", "су")),
                (now - 2 * MINUTE, ("арна", "жол")),
                (None, ("арна",)),
            )
        ]
        assert await found(conn, "арна") == [undated, new, other, old]
        assert await found(conn, "су", "арна") == [new, old]
        assert await found(conn, "су", "жол") == await found(conn, "көл") == []
        first = await search.stretch(conn, ["арна"], search.NEWEST, 2)
        assert await found(conn, "арна", below=first.below) == [other, old]


async def test_of_frequent_words_that_seldom_meet_a_statement_looks_at_a_bounded_stretch(
    database: Database, new_article: New, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "STRETCH", 3)
    stems = [("су", "жол"), *[("су",), ("жол",)] * 4]
    async with database.write() as conn:
        both, *_ = [
            await add(conn, new_article(published_at=now + n * MINUTE, headline_stems=each))
            for n, each in enumerate(stems)
        ]
        below, stretches = search.NEWEST, []
        while below:
            stretches.append(await search.stretch(conn, ["су", "жол"], below, 10))
            below = stretches[-1].below
        assert [each.articles for each in stretches] == [(), (both,)]
        assert await search.newest(conn, ["су", "жол"], search.NEWEST, 10) == search.Stretch((both,), 0)
        monkeypatch.setattr(search, "MOST_STRETCHES", 1)
        assert await search.newest(conn, ["су", "жол"], search.NEWEST, 10) == stretches[0]


@pytest.mark.parametrize("year", [1, 1969, 2026, 9999])
def test_an_article_of_any_time_has_a_place_that_both_databases_can_store(year: int) -> None:
    key = search.key_of(7, datetime(year, 12, 31, tzinfo=UTC))
    assert 0 < key < search.NEWEST
    assert search.article_of(key) == 7


async def test_what_a_changed_article_now_says_is_found(
    database: Database, new_article: New, now: datetime
) -> None:
    async with database.write() as conn:
        article_id = await add(conn, new_article(headline_stems=("көпір",)))
        quote = NewQuote(((0, 6),), None, False, None, "said", 0.9, ("бөгет", "көпір"))
        await changes.rewrite(conn, article_id, new_article(quotes=(quote,)), {}, now)
        assert await found(conn, "бөгет", "көпір") == [article_id]


async def test_what_was_stored_before_there_was_a_search_is_indexed_afterwards_and_meanwhile_walked_for(
    database: Database, new_article: New
) -> None:
    quote = NewQuote(((0, 6),), None, False, None, "said", 0.9, ("ауыл", "бөгет"))
    async with database.write() as conn:
        told = new_article(text="Ауылда бөгет бұзылды\nСу", headline_length=20, quotes=(quote,))
        ids = [await add(conn, told), await add(conn, new_article(text="Ауыл"))]
        await conn.execute(delete(search_words))
        await conn.execute(update(search_mark).values(article_id=ids[-1]))
    async with database.read() as conn:
        assert await found(conn, "ауыл") == []
        assert await said(conn, "бөгет") == ids[:1]
    await index_old(database)
    await index_old(database)
    async with database.read() as conn:
        assert await found(conn, "ауыл") == ids[::-1]
        assert await found(conn, "бөгет") == ids[:1]
        assert await said(conn, "бөгет") == ids[:1]


async def test_when_words_have_other_stems_what_is_stored_gets_them_and_who_follows_a_word_still_does(
    database: Database, new_article: New, add_reader: Callable[[int], Awaitable[Subscriber]]
) -> None:
    reader, other = await add_reader(1), await add_reader(2)
    quote = NewQuote(((0, 5),), None, False, None, "said", 0.9, ("тең",))
    old = new_article(text="Теңге нығайды", headline_length=13, quotes=(quote,), stems=("тең", "нығай"))
    async with database.write() as conn:
        article_id = await add(conn, old)
        await subscribers.follow(conn, reader.id, Follow("word", "тең", "теңге", at_once=True))
        await subscribers.follow(conn, other.id, Follow("word", "тең", "Теңге"))
        await subscribers.follow(conn, other.id, Follow("word", "теңге", "теңге"))
        await exclusions.add(conn, other.id, Exclusion("word", "тең", "тең"))
    await index_old(database)
    async with database.read() as conn:
        assert await found(conn, "теңге") == await said(conn, "теңге") == [article_id]
        [article] = await articles.get(conn, [article_id])
        follows = await subscribers.follows_of(conn, [reader.id, other.id])
        unwanted = await exclusions.of(conn, [other.id])
    assert "теңге" in article.stems
    assert "тең" not in article.stems
    assert [follow.value for reader_id in follows for follow in follows[reader_id]] == ["теңге", "теңге"]
    assert [each.value for each in unwanted[other.id]] == ["тең"]


async def test_what_is_indexed_by_the_stems_of_today_is_left_alone(sqlite_database: Database) -> None:
    text = "Теңге нығайды\nБанк мектепке көмектесті. «Бағам өседі», – деді Асқар Оразов."
    async with sqlite_database.write() as conn:
        source_id = await sources.by_hand(conn, "Mine", NOW)
    await store(sqlite_database, source_id, facts(Raw("key", None, text, NOW, has_time=True), NOW), NOW)
    async with sqlite_database.write() as conn:
        await conn.execute(delete(search_words))
    await index_old(sqlite_database)
    async with sqlite_database.read() as conn:
        assert await found(conn, "теңге") == []


async def test_a_question_that_takes_too_long_is_ended_and_the_next_one_answered(database: Database) -> None:
    endless = (
        "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number) SELECT max(n) FROM number"
    )
    async with database.read() as conn:
        with pytest.raises(TooSlow):
            async with within(conn, 0.05):
                await conn.execute(text(endless))
        async with within(conn, 5):
            assert (await conn.execute(select(1))).scalar_one() == 1
