import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from storage import articles, people
from storage.database import Database
from storage.records import Article, NewArticle, NewPerson, NewQuote
from storage.tables import article_topics, mentions, quotes
from storage.tables import articles as articles_table

New = Callable[..., NewArticle]
HOUR = timedelta(hours=1)


async def test_an_article_comes_back_with_all_that_was_found_in_it(
    database: Database, new_article: New
) -> None:
    async with database.write() as conn:
        asqar = await people.add(conn, NewPerson("Асқар Оразов", ()))
        said = NewQuote(((26, 34), (42, 46)), asqar, False, "мектеп директоры", "said", 0.9)
        unknown = NewQuote(((35, 41),), None, False, None, "dash", 0.5)
        new = new_article(
            url="https://news.example/school",
            published_has_time=False,
            stems=("мектеп", "ауыл", "мектеп"),
            topics=("society", "education"),
            mentions=((asqar, ((0, 5),)),),
            quotes=(said, unknown),
            key_quote=1,
        )
        article_id = await articles.add(conn, new)
        assert article_id is not None
        [stored] = await articles.get(conn, [article_id])
    assert stored == replace(
        stored,
        id=article_id,
        source="Дала хабары",
        url="https://news.example/school",
        language="kk",
        headline="Ауылда жаңа мектеп ашылды",
        said_at=new.seen_at,
        has_time=False,
        seen_at=new.seen_at,
        stems=frozenset({"мектеп", "ауыл"}),
        topics=("society", "education"),
        people=(asqar,),
    )
    first, second = stored.quotes
    assert (first.parts, first.is_key, first.label, first.by_office) == (
        ("Мектепке", "бала"),
        False,
        "мектеп директоры",
        False,
    )
    assert first.person is not None
    assert first.person.name == "Асқар Оразов"
    assert (second.parts, second.is_key, second.person) == (("үш жүз",), True, None)


async def test_an_article_without_a_date_was_said_when_it_was_first_seen(
    database: Database, new_article: New
) -> None:
    new = new_article(published_at=None, published_has_time=False)
    [stored] = await _stored(database, new)
    assert stored.said_at == new.seen_at
    assert not stored.is_dated


async def test_the_picture_of_an_article_is_kept(database: Database, new_article: New) -> None:
    async with database.write() as conn:
        article_id = await articles.add(conn, new_article(picture="https://news.example/1.jpg"))
        kept = select(articles_table.c.picture).where(articles_table.c.id == article_id)
        assert (await conn.execute(kept)).scalar_one() == "https://news.example/1.jpg"


async def test_an_article_that_fails_half_way_leaves_nothing(database: Database, new_article: New) -> None:
    nobody = NewQuote(((0, 6),), 404, False, None, "said", 0.9)
    new = new_article(topics=("society",), quotes=(nobody,))
    with pytest.raises(IntegrityError):
        await _stored(database, new)
    async with database.read() as conn:
        for table in (articles_table, article_topics, mentions, quotes):
            assert (await conn.execute(select(func.count()).select_from(table))).scalar_one() == 0


async def test_an_article_stored_again_changes_nothing(database: Database, new_article: New) -> None:
    new = new_article(topics=("society",))
    [stored] = await _stored(database, new)
    async with database.write() as conn:
        assert await articles.add(conn, new_article(canonical=new.canonical, text="Басқа\nмәтін")) is None
        assert await articles.after(conn, 0) == [stored]


async def test_two_tasks_that_store_one_article_at_once_store_it_once(
    database: Database, new_article: New
) -> None:
    async with database.write() as conn:
        asqar = await people.add(conn, NewPerson("Асқар Оразов", ()))
    new = new_article(quotes=(NewQuote(((0, 6),), asqar, False, None, "said", 0.9),))

    async def add() -> int | None:
        async with database.write() as conn:
            return await articles.add(conn, new)

    ids = await asyncio.gather(*(add() for _ in range(10)))
    assert sum(article_id is not None for article_id in ids) == 1
    async with database.read() as conn:
        assert len(await articles.after(conn, 0)) == 1
        assert (await people.get(conn, [asqar]))[asqar].quotes == 1


async def test_ids_ascend_in_the_order_in_which_articles_can_be_seen(
    database: Database, new_article: New
) -> None:
    """Else a watermark would pass over an article that comes to light behind it."""
    done = asyncio.Event()
    seen: list[int] = []

    async def add() -> None:
        async with database.write() as conn:
            await articles.add(conn, new_article())

    async def watch() -> None:
        while not done.is_set():
            async with database.read() as conn:
                watermark = seen[-1] if seen else 0
                seen.extend(article.id for article in await articles.after(conn, watermark))

    watching = asyncio.create_task(watch())
    await asyncio.gather(*(add() for _ in range(50)))
    done.set()
    await watching
    async with database.read() as conn:
        assert [article.id for article in await articles.after(conn, 0)][: len(seen)] == seen


async def test_how_much_a_person_is_quoted_is_counted(database: Database, new_article: New) -> None:
    async with database.write() as conn:
        asqar = await people.add(conn, NewPerson("Асқар Оразов", ()))
        aigul = await people.add(conn, NewPerson("Айгүл Серікова", ()))
        for speakers in ((asqar, aigul, asqar), (asqar, None)):
            said = (NewQuote(((0, 6),), speaker, False, None, "said", 0.9) for speaker in speakers)
            await articles.add(conn, new_article(quotes=tuple(said)))
        found = await people.get(conn, [asqar, aigul])
    assert (found[asqar].quotes, found[aigul].quotes) == (3, 1)


async def test_an_article_is_known_by_its_canonical_address(database: Database, new_article: New) -> None:
    new = new_article()
    await _stored(database, new)
    async with database.read() as conn:
        assert await articles.known(conn, new.canonical)
        assert not await articles.known(conn, f"{new.canonical}?")


async def test_the_last_id_is_that_of_the_newest_article(database: Database, new_article: New) -> None:
    async with database.read() as conn:
        assert await articles.last_id(conn) == 0
    *_, newest = await _stored(database, *(new_article() for _ in range(3)))
    async with database.read() as conn:
        assert await articles.last_id(conn) == newest.id


async def test_the_last_article_before_a_moment_is_found(database: Database, new_article: New) -> None:
    now = new_article().seen_at
    first, _, third = await _stored(database, *(new_article(seen_at=now + n * HOUR) for n in (0, 1, 1)))
    async with database.read() as conn:
        assert await articles.last_before(conn, now) == 0, "what is seen at the moment is not before it"
        assert await articles.last_before(conn, now + HOUR) == first.id
        assert await articles.last_before(conn, now + 2 * HOUR) == third.id


async def test_what_came_after_an_article_is_given_oldest_first(database: Database, new_article: New) -> None:
    first, *later = await _stored(database, *(new_article() for _ in range(3)))
    async with database.read() as conn:
        assert await articles.after(conn, first.id) == later
        assert await articles.after(conn, later[-1].id) == []


async def test_a_window_too_long_keeps_the_newest_articles(
    database: Database, new_article: New, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(articles, "MOST_IN_WINDOW", 2)
    _, second, third = await _stored(database, *(new_article() for _ in range(3)))
    async with database.read() as conn:
        assert await articles.after(conn, 0) == [second, third]


async def test_unknown_ids_are_left_out(database: Database, new_article: New) -> None:
    [stored] = await _stored(database, new_article())
    async with database.read() as conn:
        assert await articles.get(conn, [stored.id + 1, stored.id]) == [stored]
        assert await articles.get(conn, []) == []


async def _stored(database: Database, *new: NewArticle) -> list[Article]:
    async with database.write() as conn:
        ids = [await articles.add(conn, each) for each in new]
        return await articles.get(conn, [article_id for article_id in ids if article_id is not None])
