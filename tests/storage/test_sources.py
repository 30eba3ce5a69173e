from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from storage import articles, sources
from storage.database import Database
from storage.records import NewArticle, Selectors, SourceItem, SourceSpec

MINUTE = timedelta(minutes=1)
STEPPE = SourceSpec("Дала хабары", 300, folder="/news/steppe", language="kk", time_zone="Asia/Almaty")
CITY = SourceSpec("Қала хабары", 60, url="https://news.example.org/rss")


async def test_the_stored_sources_become_those_of_the_file(database: Database, now: datetime) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [STEPPE, CITY], now)
        steppe, city = await sources.listed(conn)
        moved = SourceSpec("Дала хабары", 600, folder="/moved", language="ru", enabled=False)
        await sources.sync(conn, [moved], now)
        changed, left_out = await sources.listed(conn)
    assert (steppe.name, steppe.folder, steppe.every) == ("Дала хабары", "/news/steppe", 300)
    assert (steppe.language, steppe.time_zone, steppe.enabled) == ("kk", "Asia/Almaty", True)
    assert changed == replace(
        steppe, folder="/moved", every=600, language="ru", time_zone=None, enabled=False
    )
    assert left_out == replace(city, enabled=False, owner="nobody")
    assert (city.url, city.folder) == ("https://news.example.org/rss", None)


async def test_without_a_file_no_source_is_enabled(database: Database, now: datetime) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [STEPPE, CITY], now)
        await sources.sync(conn, [], now)
        assert [source.enabled for source in await sources.listed(conn)] == [False, False]
        assert await sources.due(conn, now) == []


async def test_the_sources_of_the_file_are_due_at_once_and_then_when_told(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [STEPPE, CITY], now)
        steppe, city = await sources.due(conn, now)
        await sources.polled(conn, steppe, now + 5 * MINUTE)
        await sources.polled(conn, city, now + MINUTE)
        assert await sources.due(conn, now) == []
        assert await sources.due(conn, now + MINUTE) == [city]
        assert await sources.due(conn, now + 5 * MINUTE) == [city, steppe], "the longest waiting first"


async def test_a_source_remembers_how_its_last_poll_went(database: Database, now: datetime) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [CITY], now)
        [city] = await sources.listed(conn)
        failed = replace(city, error="HTTP 500", failures=2)
        await sources.polled(conn, failed, now + MINUTE)
        assert await sources.listed(conn) == [failed]
        well = replace(city, fetched=True, etag='"1"', modified="Sun, 22 Nov 2026 08:00:00 GMT")
        await sources.polled(conn, well, now + MINUTE)
        assert await sources.due(conn, now + MINUTE) == [well]
        await sources.sync(conn, [CITY], now)
        assert await sources.due(conn, now) == [well], "a restart forgets nothing of it"


async def test_what_was_looked_at_is_known_with_its_version(
    database: Database, now: datetime, source_id: int
) -> None:
    async with database.write() as conn:
        assert await sources.known(conn, source_id, []) == {}
        assert await sources.known(conn, source_id, ["a.txt"]) == {}
        first = SourceItem("a.txt", "1", looked_at=now)
        other = SourceItem("b.txt", "1", "not a text", 1, history=True, looked_at=now)
        changed = replace(first, version="2", looked_at=now + MINUTE)
        for item in (first, other, changed):
            await sources.looked_at(conn, source_id, item)
        assert await sources.known(conn, source_id, ["a.txt", "c.txt"]) == {"a.txt": changed}
        many = [f"{number}.txt" for number in range(40_000)]
        assert await sources.known(conn, source_id, ["b.txt", *many]) == {"b.txt": other}
        assert await sources.known(conn, source_id + 1, ["a.txt"]) == {}


async def test_what_failed_is_to_be_tried_again_until_the_last_attempt(
    database: Database, now: datetime, source_id: int
) -> None:
    async with database.write() as conn:
        later = SourceItem("a", "", "HTTP 500", 2, looked_at=now + MINUTE)
        first = SourceItem("b", "", "HTTP 500", 1, looked_at=now)
        for item in (later, first, SourceItem("c", "", "HTTP 404", 3, looked_at=now), SourceItem("d")):
            await sources.looked_at(conn, source_id, item)
        assert await sources.failed(conn, source_id, 3) == [first, later]
        assert await sources.failed(conn, source_id + 1, 3) == []


async def test_a_source_that_is_being_polled_is_not_due(database: Database, now: datetime) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [STEPPE, CITY], now)
        steppe, city = await sources.due(conn, now)
        assert await sources.due(conn, now, but_for={steppe.id}) == [city]
        assert await sources.due(conn, now, but_for={steppe.id, city.id}) == []


async def test_what_could_not_be_stored_is_listed_with_the_reason_until_it_can(
    database: Database, source_id: int
) -> None:
    async with database.write() as conn:
        for item in ("b.txt", "a.txt"):
            await sources.looked_at(conn, source_id, SourceItem(item, "1", "not a text"))
        await sources.looked_at(conn, source_id, SourceItem("c.txt", "1"))
        assert await sources.refused(conn, source_id) == [("a.txt", "not a text"), ("b.txt", "not a text")]
        await sources.looked_at(conn, source_id, SourceItem("a.txt", "2"))
        assert await sources.refused(conn, source_id) == [("b.txt", "not a text")]


async def test_articles_given_by_hand_have_one_source_that_is_never_polled(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        first = await sources.by_hand(conn, "by hand", now)
        assert await sources.by_hand(conn, "by hand", now) == first
        assert await sources.due(conn, now + 60 * MINUTE) == []


async def test_what_an_admin_added_is_left_alone_by_a_file_that_does_not_name_it(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        assert await sources.add(conn, CITY, now)
        await sources.sync(conn, [STEPPE], now)
        assert [(source.owner, source.enabled) for source in await sources.listed(conn)] == [
            ("file", True),
            ("admin", True),
        ]


async def test_the_file_takes_over_a_name_that_an_admin_used(database: Database, now: datetime) -> None:
    async with database.write() as conn:
        await sources.add(conn, CITY, now)
        await sources.sync(conn, [replace(CITY, every=900)], now)
        [city] = await sources.listed(conn)
        assert (city.owner, city.every) == ("file", 900)
        assert not await sources.add(conn, CITY, now), "and keeps it"
        await sources.sync(conn, [], now)
        assert [source.enabled for source in await sources.listed(conn)] == [False]


async def test_a_source_keeps_its_selectors(database: Database, now: datetime) -> None:
    selectors = Selectors(links="div.news a", body="div.text")
    async with database.write() as conn:
        await sources.sync(conn, [replace(CITY, selectors=selectors), STEPPE], now)
        assert [source.selectors for source in await sources.listed(conn)] == [None, selectors]


async def test_what_is_offered_is_not_polled_until_it_is_added(database: Database, now: datetime) -> None:
    async with database.write() as conn:
        offered = await sources.offer(conn, CITY, now)
        assert await sources.due(conn, now) == []
        assert await sources.add(conn, replace(CITY, every=60), now) == offered
        [city] = await sources.due(conn, now)
        assert (city.owner, city.every, city.fetched) == ("admin", 60, False)
        assert await sources.offer(conn, CITY, now) is None, "the name is somebody's"
        assert await sources.due(conn, now) == [city]


async def test_offers_that_nobody_takes_up_are_forgotten_and_what_brought_articles_is_not(
    database: Database, now: datetime, new_article: Callable[..., NewArticle]
) -> None:
    async with database.write() as conn:
        steppe = await sources.by_name(conn, STEPPE.name)
        assert steppe is not None
        assert await articles.add(conn, new_article()) is not None
        added = await sources.add(conn, replace(CITY, name="Ауыл хабары"), now)
        assert added is not None
        assert await sources.remove(conn, added)
        await sources.offer(conn, CITY, now)
        by_hand = await sources.by_hand(conn, "by hand", now)
        await sources.sync(conn, [], now)
        later = now + sources.OFFERED_FOR + MINUTE
        await sources.offer(conn, replace(CITY, name="Жаңа хабар"), later)
        left = {source.id for source in await sources.listed(conn)}
        assert left >= {steppe.id, by_hand}
        assert len(left) == 3
        assert await sources.by_name(conn, CITY.name) is None


async def test_a_removed_source_is_restored_as_it_was_and_added_again_is_a_new_acquaintance(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        source_id = await sources.add(conn, CITY, now)
        assert source_id is not None
        [city] = await sources.listed(conn)
        await sources.polled(conn, replace(city, fetched=True, etag='"1"'), now + MINUTE)
        assert await sources.remove(conn, source_id)
        assert not await sources.remove(conn, source_id)
        assert await sources.due(conn, now + MINUTE) == []
        assert await sources.restore(conn, source_id, now)
        assert not await sources.restore(conn, source_id, now)
        [restored] = await sources.due(conn, now)
        assert (restored.owner, restored.fetched, restored.etag) == ("admin", True, '"1"')
        await sources.remove(conn, source_id)
        assert await sources.add(conn, CITY, now) == source_id
        [anew] = await sources.due(conn, now)
        assert (anew.fetched, anew.etag) == (False, None)


async def test_the_files_sources_and_those_for_articles_by_hand_are_removed_and_restored_by_nobody(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [CITY], now)
        [city] = await sources.listed(conn)
        by_hand = await sources.by_hand(conn, "by hand", now)
        for source_id in (city.id, by_hand, 404):
            assert not await sources.remove(conn, source_id)
            assert not await sources.restore(conn, source_id, now)
        assert await sources.due(conn, now) == [city]


async def test_a_pause_outlasts_a_restart_unless_the_file_turns_the_source_off(
    database: Database, now: datetime
) -> None:
    async with database.write() as conn:
        await sources.sync(conn, [CITY], now)
        [city] = await sources.listed(conn)
        assert await sources.pause(conn, city.id)
        assert not await sources.pause(conn, city.id)
        await sources.sync(conn, [CITY], now)
        assert await sources.due(conn, now) == []
        assert await sources.resume(conn, city.id, now)
        assert not await sources.resume(conn, city.id, now)
        assert await sources.due(conn, now) == [city]
        await sources.pause(conn, city.id)
        await sources.sync(conn, [replace(CITY, enabled=False)], now)
        assert not await sources.resume(conn, city.id, now)
        await sources.sync(conn, [CITY], now)
        assert await sources.due(conn, now) == [city]
