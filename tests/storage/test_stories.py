"""Articles of one event, and what several of them quote."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from storage import articles, changes, people, quotes, sources, stories
from storage.database import Connection, Database
from storage.quotes import Cursor
from storage.records import Article, NewArticle, NewPerson, NewQuote, Outlet, Quote, Wanted
from storage.tables import story_keys
from tests.storage.conftest import NOW

New = Callable[..., NewArticle]
HOUR = timedelta(hours=1)
WINDOW = timedelta(hours=72)


@pytest.fixture
async def asqar(database: Database) -> int:
    """A person's id."""
    async with database.write() as conn:
        return await people.add(conn, NewPerson("Асқар Оразов", ()))


async def add(conn: Connection, new: NewArticle) -> int:
    article_id = await articles.add(conn, new)
    assert article_id is not None
    return article_id


async def events(conn: Connection, *ids: int) -> list[int]:
    return [article.event for article in await articles.get(conn, ids)]


async def kept(conn: Connection, new: NewArticle, *keys: int) -> int:
    """Stores an article with these keys; returns its id."""
    article_id = await add(conn, new)
    await stories.keep(conn, article_id, f"print {article_id}", keys, new.published_at or NOW, new.seen_at)
    return article_id


async def test_an_article_alone_is_its_own_story(database: Database, new_article: New) -> None:
    async with database.write() as conn:
        ids = [await add(conn, new_article()) for _ in range(2)]
        assert await events(conn, *ids) == ids


async def test_stories_that_one_article_tells_become_one_with_all_that_is_in_them(
    database: Database, new_article: New
) -> None:
    async with database.write() as conn:
        first, second, third, fourth, fifth, alone = [await add(conn, new_article()) for _ in range(6)]
        await stories.join(conn, third, [first])
        await stories.join(conn, fourth, [second])
        await stories.join(conn, fifth, [first, second])
        assert await events(conn, first, second, third, fourth, fifth, alone) == [first] * 5 + [alone]
        assert await stories.members(conn, third, "kk", 10) == [fifth, fourth, third, second, first]
        assert await stories.members(conn, third, "ru", 10) == []


async def test_who_else_tells_the_same_comes_with_a_window_but_for_what_was_withdrawn(
    database: Database, new_article: New
) -> None:
    async with database.write() as conn:
        first, gone, _, new = [await add(conn, new_article()) for _ in range(4)]
        await stories.join(conn, gone, [first])
        await stories.join(conn, new, [first])
        await changes.withdraw(conn, gone, NOW)
        window = await articles.after(conn, new - 1)
        others: list[Article] = await articles.siblings(conn, window)
        assert [article.id for article in others] == [first]
        assert await articles.siblings(conn, []) == []


async def test_candidates_have_most_keys_in_common_and_are_of_these_days(
    database: Database, new_article: New
) -> None:
    async with database.write() as conn:
        one = await kept(conn, new_article(), 1, 9)
        two = await kept(conn, new_article(), 1, 2, 3)
        await kept(conn, new_article(), 7)
        await kept(conn, new_article(published_at=NOW - WINDOW - HOUR), 1, 2, 3)
        found = await stories.candidates(conn, [1, 2, 3, 4], NOW, WINDOW, 10)
        assert [(each.article_id, each.story, each.written) for each in found] == [
            (two, two, f"print {two}"),
            (one, one, f"print {one}"),
        ]
        assert [each.article_id for each in await stories.candidates(conn, [1, 2], NOW, WINDOW, 1)] == [two]
        assert await stories.candidates(conn, [], NOW, WINDOW, 10) == []


async def test_a_story_that_began_before_the_window_takes_nobody_in(
    database: Database, new_article: New
) -> None:
    async with database.write() as conn:
        began = await kept(conn, new_article(published_at=NOW - 2 * WINDOW), 1)
        later = await kept(conn, new_article(published_at=NOW - HOUR), 1)
        await stories.join(conn, later, [began])
        assert await stories.candidates(conn, [1], NOW, WINDOW, 10) == []


async def test_candidates_come_with_the_people_whom_they_mention_now(
    database: Database, new_article: New, asqar: int
) -> None:
    async with database.write() as conn:
        await kept(conn, new_article(mentions=((asqar, ((0, 6),)),)), 1)
        (found,) = await stories.candidates(conn, [1], NOW, WINDOW, 10)
        assert found.people == (asqar,)


async def test_old_fingerprints_are_forgotten_with_their_keys(database: Database, new_article: New) -> None:
    async with database.write() as conn:
        await kept(conn, new_article(seen_at=NOW - HOUR), 1, 2)
        await kept(conn, new_article(), 3)
        await stories.forget(conn, NOW)
        assert (await conn.execute(select(func.count()).select_from(story_keys))).scalar_one() == 1


# Quotes that several articles carry.


def carrying(new_article: New, source_id: int, person_id: int | None, **given: object) -> NewArticle:
    said = NewQuote(((0, 6),), person_id, False, None, "said", 0.9, ("мектеп",))
    return new_article(source_id=source_id, quotes=(said,), **given)


async def source(conn: Connection, name: str) -> int:
    return await sources.by_hand(conn, name, NOW)


async def quote_of(conn: Connection, article_id: int) -> int:
    return (await quotes.of_articles(conn, [article_id]))[article_id][0].id


async def asked(conn: Connection, wanted: Wanted, below: Cursor | None = None) -> list[Quote]:
    return await quotes.recent(conn, wanted, 10, below)


async def three(conn: Connection, new_article: New, asqar: int) -> list[int]:
    """One quote in three articles, of which the first does not tell who speaks; their ids."""
    ids = []
    for number, (name, person_id) in enumerate([("Тау", None), ("Көл", asqar), ("Дала", asqar)], 1):
        new = carrying(new_article, await source(conn, name), person_id, url=f"https://{number}.example/")
        ids.append(await quote_of(conn, await add(conn, new)))
    await stories.same_quotes(conn, [(ids[0], ids[1]), (ids[2], ids[1])])
    return ids


async def test_a_quote_that_several_carry_is_answered_once_with_all_who_carry_it(
    database: Database, new_article: New, asqar: int
) -> None:
    async with database.write() as conn:
        _, original, _ = await three(conn, new_article, asqar)
        for wanted in (Wanted(speaker=asqar), Wanted(stems=("мектеп",)), Wanted()):
            (found,) = await asked(conn, wanted)
            assert (found.id, found.source) == (original, "Көл")
            assert found.also == (Outlet("Тау", "https://1.example/"), Outlet("Дала", "https://3.example/"))
        assert await quotes.count(conn, asqar) == 1
        assert await quotes.stored(conn, asqar) == 2


async def test_a_source_that_carries_a_quote_twice_is_not_named_beside_itself(
    database: Database, new_article: New, asqar: int
) -> None:
    async with database.write() as conn:
        source_id = await source(conn, "Тау")
        ids = [
            await quote_of(conn, await add(conn, carrying(new_article, source_id, asqar))) for _ in range(2)
        ]
        await stories.same_quotes(conn, [(ids[1], ids[0])])
        (found,) = await asked(conn, Wanted(speaker=asqar))
        assert found.also == ()


async def test_a_quote_is_found_by_the_topic_and_the_headline_of_any_who_carries_it(
    database: Database, new_article: New, asqar: int, source_id: int
) -> None:
    async with database.write() as conn:
        first = await quote_of(conn, await add(conn, carrying(new_article, source_id, asqar)))
        other = NewQuote(((0, 6),), asqar, False, None, "said", 0.9, ("қала",))
        copy = await quote_of(conn, await add(conn, new_article(topics=("sport",), quotes=(other,))))
        await stories.same_quotes(conn, [(copy, first)])
        for wanted in (Wanted(topic="sport"), Wanted(stems=("қала",)), Wanted(stems=("мектеп",))):
            assert [quote.id for quote in await asked(conn, wanted)] == [first]
        assert await asked(conn, Wanted(topic="culture", stems=("жол",))) == []


async def test_pages_show_each_quote_once_also_when_others_begin_to_carry_it(
    database: Database, new_article: New, asqar: int, source_id: int
) -> None:
    async with database.write() as conn:
        ids = [
            await quote_of(conn, await add(conn, carrying(new_article, source_id, asqar))) for _ in range(4)
        ]
        (newest, *_) = await quotes.recent(conn, Wanted(speaker=asqar), 2)
        copy = await quote_of(conn, await add(conn, carrying(new_article, source_id, asqar)))
        await stories.same_quotes(conn, [(copy, ids[0])])
        below = await quotes.cursor(conn, newest.id)
        assert [quote.id for quote in await asked(conn, Wanted(speaker=asqar), below)] == ids[2::-1]


async def test_who_begins_to_carry_a_quote_with_its_speaker_leads_all_who_carried_it(
    database: Database, new_article: New, asqar: int
) -> None:
    async with database.write() as conn:
        ids = [
            await quote_of(conn, await add(conn, carrying(new_article, await source(conn, name), person)))
            for name, person in (("Тау", None), ("Көл", None), ("Дала", asqar))
        ]
        await stories.same_quotes(conn, [(ids[1], ids[0])])
        await stories.same_quotes(conn, [(ids[0], ids[2])])
        (found,) = await asked(conn, Wanted(speaker=asqar))
        assert [outlet.source for outlet in found.also] == ["Тау", "Көл"]


async def test_a_quote_whose_first_article_is_withdrawn_is_that_of_the_others(
    database: Database, new_article: New, asqar: int
) -> None:
    async with database.write() as conn:
        _, original, last = await three(conn, new_article, asqar)
        (found,) = await asked(conn, Wanted(speaker=asqar))
        assert found.id == original
        await changes.withdraw(conn, found.article_id, NOW)
        (found,) = await asked(conn, Wanted(speaker=asqar))
        assert found.id == last
        assert [outlet.source for outlet in found.also] == ["Тау"]
