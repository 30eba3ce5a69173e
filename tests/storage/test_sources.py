from datetime import datetime, timedelta

from storage import sources
from storage.database import Database
from storage.records import Source, SourceSpec

MINUTE = timedelta(minutes=1)
STEPPE = SourceSpec("Дала хабары", "/news/steppe", 300, "kk", "Asia/Almaty")
CITY = SourceSpec("Қала хабары", "/news/city", 60)


async def test_the_stored_sources_become_those_of_the_file(database: Database, now: datetime) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [STEPPE, CITY], now)
        steppe, city = await sources.listed(conn)
        moved = SourceSpec("Дала хабары", "/moved", 600, "ru", enabled=False)
        await sources.sync(conn, [moved], now)
        changed, left_out = await sources.listed(conn)
    assert (steppe.name, steppe.folder, steppe.every) == ("Дала хабары", "/news/steppe", 300)
    assert (steppe.language, steppe.time_zone, steppe.enabled) == ("kk", "Asia/Almaty", True)
    assert changed == Source("Дала хабары", "/moved", 600, "ru", None, False, id=steppe.id)
    assert left_out == Source("Қала хабары", "/news/city", 60, None, None, False, id=city.id)


async def test_without_a_file_no_source_is_enabled(database: Database, now: datetime) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [STEPPE, CITY], now)
        await sources.sync(conn, [], now)
        assert [source.enabled for source in await sources.listed(conn)] == [False, False]
        assert await sources.due(conn, now) == []


async def test_the_sources_of_the_file_are_due_at_once_and_then_in_their_own_interval(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [STEPPE, CITY], now)
        steppe, city = await sources.due(conn, now)
        await sources.polled(conn, steppe, now, None)
        await sources.polled(conn, city, now, None)
        assert await sources.due(conn, now) == []
        assert await sources.due(conn, now + MINUTE) == [city]
        assert await sources.due(conn, now + 5 * MINUTE) == [city, steppe], "the longest waiting first"


async def test_a_source_that_failed_says_why_and_is_tried_when_told(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [CITY], now)
        [city] = await sources.listed(conn)
        await sources.polled(conn, city, now, "no such folder", again_in=10 * MINUTE)
        assert await sources.due(conn, now + 9 * MINUTE) == []
        [failed] = await sources.due(conn, now + 10 * MINUTE)
        assert failed.error == "no such folder"
        await sources.polled(conn, city, now, None)
        assert (await sources.listed(conn))[0].error is None


async def test_what_was_looked_at_is_known_with_its_version(
    database: Database, now: datetime, source_id: int
) -> None:
    async with database.write() as conn:
        assert await sources.items(conn, source_id) == {}
        await sources.looked_at(conn, source_id, "a.txt", "1")
        await sources.looked_at(conn, source_id, "b.txt", "1", error="not a text")
        await sources.looked_at(conn, source_id, "a.txt", "2")
        assert await sources.items(conn, source_id) == {"a.txt": "2", "b.txt": "1"}
        assert await sources.items(conn, source_id + 1) == {}


async def test_what_could_not_be_stored_is_listed_with_the_reason_until_it_can(
    database: Database, source_id: int
) -> None:
    async with database.write() as conn:
        for item in ("b.txt", "a.txt"):
            await sources.looked_at(conn, source_id, item, "1", error="not a text")
        await sources.looked_at(conn, source_id, "c.txt", "1")
        assert await sources.refused(conn, source_id) == [("a.txt", "not a text"), ("b.txt", "not a text")]
        await sources.looked_at(conn, source_id, "a.txt", "2")
        assert await sources.refused(conn, source_id) == [("b.txt", "not a text")]


async def test_articles_given_by_hand_have_one_source_that_is_never_polled(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        first = await sources.by_hand(conn, "by hand", now)
        assert await sources.by_hand(conn, "by hand", now) == first
        assert await sources.due(conn, now + 60 * MINUTE) == []
