"""An article under its readers' eyes: its text may change, and it may be gone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from storage import articles, changes, people, quotes
from storage.database import Connection, Database
from storage.records import NewArticle, NewPerson, NewQuote, Wanted
from storage.tables import articles as article_rows
from storage.tables import quotes as quote_rows

New = Callable[..., NewArticle]
HOUR = timedelta(hours=1)


@pytest.fixture
async def asqar(database: Database) -> int:
    """A person's id."""
    async with database.write() as conn:
        return await people.add(conn, NewPerson("Асқар Оразов", ()))


def written(new_article: New, *said: tuple[str, int | None], **given: Any) -> NewArticle:
    """An article with these quotes, each in a paragraph of its own; whom it quotes it mentions."""
    text, found, named = "Көпір", [], {}
    for words, person_id in said:
        start = len(text) + 3
        text += f"\n– {words}"
        found.append(NewQuote(((start, len(text)),), person_id, False, None, "said", 0.9))
        if person_id:
            named[person_id] = ((start, start + 1),)
    return new_article(
        text=text, headline_length=5, quotes=tuple(found), mentions=tuple(named.items()), **given
    )


async def add(conn: Connection, new: NewArticle) -> int:
    article_id = await articles.add(conn, new)
    assert article_id is not None
    return article_id


async def said(conn: Connection, article_id: int) -> dict[int, str]:
    """The words of an article's quotes, by id, in reading order."""
    return {q.id: q.parts[0] for q in (await quotes.of_articles(conn, [article_id]))[article_id]}


async def test_an_article_is_due_when_it_was_said_and_never_without(
    database: Database, new_article: New, now: datetime
) -> None:
    async with database.write() as conn:
        first, second, _ = [await add(conn, new_article(url=f"https://news.example/{n}")) for n in range(3)]
        await changes.plan(conn, first, now + 2 * HOUR, '"1"', None)
        await changes.plan(conn, second, now + HOUR, None, "Sun, 01 Mar 2026 08:00:00 GMT")
        assert await changes.due(conn, now, 10) == []
        [one] = await changes.due(conn, now + HOUR, 10)
        assert (one.article_id, one.url, one.looks, one.gone) == (second, "https://news.example/1", 0, 0)
        assert (one.etag, one.modified) == (None, "Sun, 01 Mar 2026 08:00:00 GMT")
        assert one.source.name == "Дала хабары"
        assert [a.article_id for a in await changes.due(conn, now + 2 * HOUR, 10)] == [second, first]
        assert [a.article_id for a in await changes.due(conn, now + 2 * HOUR, 1)] == [second]
        seen = replace(one, looks=1, gone=1, etag='"2"')
        await changes.looked(conn, seen, now + 3 * HOUR)
        assert (await changes.due(conn, now + 3 * HOUR, 10))[1] == seen
        await changes.looked(conn, seen, None)
        assert [a.article_id for a in await changes.due(conn, now + 9 * HOUR, 10)] == [first]


async def test_a_changed_article_keeps_the_ids_of_the_quotes_that_stayed(
    database: Database, new_article: New, asqar: int, now: datetime
) -> None:
    async with database.write() as conn:
        old = written(new_article, ("Су көп", asqar), ("Жол жабық", asqar), ("Күтеміз", None))
        article_id = await add(conn, old)
        water, road, _ = await said(conn, article_id)
        new = written(
            new_article, ("Жаңа сөз", None), ("Жол жабық", asqar), ("Су көп", asqar), topics=("ecology",)
        )
        await changes.rewrite(conn, article_id, new, {1: road, 2: water}, now)
        assert list((await said(conn, article_id)).values()) == ["Жаңа сөз", "Жол жабық", "Су көп"]
        assert list(await said(conn, article_id))[1:] == [road, water]
        [article] = await articles.get(conn, [article_id])
        assert (article.topics, article.people) == (("ecology",), (asqar,))
        row = (await conn.execute(select(article_rows).where(article_rows.c.id == article_id))).one()
        assert (row.text, row.changed_at) == (new.text, now)


async def test_words_that_an_article_no_longer_carries_are_kept_and_in_no_answer(
    database: Database, new_article: New, asqar: int, now: datetime
) -> None:
    async with database.write() as conn:
        article_id = await add(conn, written(new_article, ("Су көп", asqar), ("Жол жабық", asqar)))
        water, _ = await said(conn, article_id)
        for words in ("Су аз", "Су жоқ", "Су көп"):
            new = written(new_article, (words, asqar))
            await changes.rewrite(conn, article_id, new, {}, now)
            assert [q.parts for q in await quotes.recent(conn, Wanted(speaker=asqar), 10)] == [(words,)]
            assert await quotes.count(conn, asqar) == 1
        gone = select(quote_rows).where(quote_rows.c.withdrawn_at.is_not(None)).order_by(quote_rows.c.id)
        rows = (await conn.execute(gone)).all()
        assert [row.words for row in rows] == [["Су көп"], ["Жол жабық"], ["Су аз"], ["Су жоқ"]]
        assert rows[0].id == water
        people_now = await people.get(conn, [asqar])
        assert people_now[asqar].quotes == 1, "prominence counts what stands"


async def test_a_new_quote_of_a_changed_article_is_as_old_as_the_article(
    database: Database, new_article: New, now: datetime
) -> None:
    async with database.write() as conn:
        article_id = await add(conn, written(new_article, ("Су көп", None), published_at=now - HOUR))
        new = written(new_article, ("Су аз", None), published_at=now)
        await changes.rewrite(conn, article_id, new, {}, now)
        [quote] = (await quotes.of_articles(conn, [article_id]))[article_id]
        assert quote.said_at == now - HOUR


async def test_a_withdrawn_article_is_in_no_answer_and_in_no_digest(
    database: Database, new_article: New, asqar: int, now: datetime
) -> None:
    async with database.write() as conn:
        article_id = await add(conn, written(new_article, ("Су көп", asqar)))
        other = await add(conn, written(new_article, ("Жол жабық", asqar)))
        await changes.withdraw(conn, article_id, now)
        assert [q.article_id for q in await quotes.recent(conn, Wanted(speaker=asqar), 10)] == [other]
        assert [a.id for a in await articles.after(conn, 0)] == [other]
        assert await articles.get(conn, [article_id]) == []
        people_now = await people.get(conn, [asqar])
        assert people_now[asqar].quotes == 1
        await changes.restore(conn, article_id, now)
        await changes.restore(conn, other, now)
        assert [a.id for a in await articles.after(conn, 0)] == [article_id, other]
        assert (await people.get(conn, [asqar]))[asqar].quotes == 2
