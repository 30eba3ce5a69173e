from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import update

from storage import articles, changes, health, people, sources
from storage.database import Database
from storage.records import NewArticle, NewPerson, NewQuote, SourceHealth, SourceItem, SourceSpec
from storage.tables import quotes as quote_rows

New = Callable[..., NewArticle]
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def test_a_source_is_known_by_what_came_from_it(
    database: Database, new_article: New, source_id: int, now: datetime
) -> None:
    async with database.write() as conn:
        asqar = await people.add(conn, NewPerson("Асқар Оразов", ()))
        said = NewQuote(((0, 6),), asqar, False, None, "said", 0.9)
        for ago, quotes in (
            (50 * DAY, ()),  # before the window
            (9 * DAY, (said, replace(said, person_id=None))),
            (3 * DAY, (said,)),
            (2 * HOUR, ()),
            (HOUR, (said,)),
        ):
            await articles.add(conn, new_article(seen_at=now - ago, quotes=quotes))
        await articles.add(conn, new_article(seen_at=now, history=True, quotes=(said,)))
        await sources.add(conn, SourceSpec("Қала хабары", 300, url="https://news.example/rss"), now)
        for item in (
            SourceItem("a", "", "HTTP 500", 1, looked_at=now - HOUR),
            SourceItem("b", "", "HTTP 500", 1, looked_at=now - 50 * DAY),
            SourceItem("c", "", looked_at=now),
        ):
            await sources.looked_at(conn, source_id, item)
        steppe, city = await health.of_sources(conn, now - 28 * DAY, 2)
        assert await health.of_sources(conn, now - 28 * DAY, 2, only=source_id) == [steppe]
        [first, second] = await sources.listed(conn)
    assert steppe == SourceHealth(
        source=first,
        articles=4,
        first_seen_at=now - 9 * DAY,
        last_seen_at=now - HOUR,
        longest_gap=6 * DAY.total_seconds(),
        quoting=3,
        quotes=4,
        unattributed=1,
        recent=2,
        recent_quoting=1,
        refused=1,
    )
    assert city == SourceHealth(second, 0, None, None, 0.0, 0, 0, 0, 0, 0, 0)


async def test_words_that_were_withdrawn_count_no_more(
    database: Database, new_article: New, now: datetime
) -> None:
    said = NewQuote(((0, 6),), None, False, None, "said", 0.9)
    async with database.write() as conn:
        article_id = await articles.add(conn, new_article(quotes=(said,)))
        assert article_id is not None
        await conn.execute(update(quote_rows).values(withdrawn_at=now))
        await changes.withdraw(conn, article_id, now)
        [fared] = await health.of_sources(conn, now - DAY, 20)
    assert (fared.articles, fared.quoting, fared.quotes) == (1, 0, 0)


async def test_what_the_admins_know_is_remembered_with_the_source(
    database: Database, source_id: int, now: datetime
) -> None:
    async with database.write() as conn:
        for trouble in ("silent", None, "failing"):
            await health.told(conn, source_id, trouble)  # type: ignore[arg-type]  # one of the literals
            [source] = await sources.listed(conn)
            assert source.told == trouble
        await sources.polled(conn, source, now)
        assert (await sources.listed(conn))[0].told == "failing", "no poll forgets it"
