import asyncio
import sqlite3
import traceback
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import articles, people
from storage.database import BadDatabaseUrl, Database, parse_url
from storage.records import NewArticle, NewPerson
from storage.tables import people as people_table

BAD_URLS = (
    "swordfish",
    "postgresql:user:swordfish@host/name",
    "postgresql://user:swordfish@host:port/name",
    "postgresql://user:p@host:swordfish@host/name",
    "mysql://user:swordfish@host/name",
    "postgresql+asyncpg://user:swordfish@host/name",
    "sqlite://",
    "sqlite:///:memory:",
    "",
)


@pytest.mark.parametrize("url", BAD_URLS)
def test_a_bad_url_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(BadDatabaseUrl) as refused:
        parse_url(url)
    assert "swordfish" not in "".join(traceback.format_exception(refused.value))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_a_password_stays_in_the_url_and_out_of_what_is_printed(scheme: str) -> None:
    url = parse_url(f"{scheme}://user:swordfish@host/name")
    assert url.password == "swordfish"
    assert "swordfish" not in f"{url} {url!r}"


async def test_a_sqlite_file_is_made_with_its_folder(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/new/folder/dayek.db")
    async with database.write() as conn:
        await conn.execute(text("CREATE TABLE t (n INTEGER)"))
    await database.close()
    assert database.path == tmp_path / "new" / "folder" / "dayek.db"
    assert database.path.exists()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 30_000)],
)
async def test_every_sqlite_connection_has_its_settings(
    sqlite_database: Database, pragma: str, value: object
) -> None:
    async with sqlite_database.read() as reading, sqlite_database.write() as writing:
        for conn in (reading, writing):
            assert (await conn.execute(text(f"PRAGMA {pragma}"))).scalar_one() == value


async def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    async def divide_by_nothing() -> None:
        async with database.write() as conn:
            await people.add(conn, NewPerson("Асқар Оразов", ()))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await divide_by_nothing()
    assert await _people(database) == 0


async def test_a_cancelled_transaction_leaves_nothing_and_does_not_hold_up_the_next(
    database: Database,
) -> None:
    written = asyncio.Event()

    async def endless() -> None:
        async with database.write() as conn:
            await people.add(conn, NewPerson("Асқар Оразов", ()))
            written.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(endless())
    await written.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await _people(database) == 0
    async with database.write() as conn:
        await people.add(conn, NewPerson("Айгүл Серікова", ()))
    assert await _people(database) == 1


async def test_a_read_cannot_write(database: Database) -> None:
    with pytest.raises(DBAPIError, match=r"readonly|read-only"):
        async with database.read() as conn:
            await people.add(conn, NewPerson("Асқар Оразов", ()))
    assert await _people(database) == 0


async def test_a_read_sees_one_state_while_others_write(database: Database) -> None:
    async with database.read() as reading:
        assert await _count(reading) == 0
        async with database.write() as conn:
            await people.add(conn, NewPerson("Асқар Оразов", ()))
        assert await _count(reading) == 0
    assert await _people(database) == 1


async def test_two_hundred_tasks_that_read_and_then_write_all_succeed(database: Database) -> None:
    await asyncio.gather(*(_add_person(database) for _ in range(200)))
    assert await _people(database) == 200


async def test_two_programs_write_to_one_database_in_turns(database: Database, database_url: str) -> None:
    other = Database(database_url)
    await asyncio.gather(*(_add_person(to) for _ in range(20) for to in (database, other)))
    await other.close()
    assert await _people(database) == 40


async def test_a_sqlite_file_locked_by_a_stranger_is_written_when_he_is_done(
    sqlite_database: Database,
) -> None:
    with closing(sqlite3.connect(sqlite_database.path, isolation_level=None)) as stranger:
        stranger.execute("BEGIN IMMEDIATE")
        waiting = asyncio.create_task(_add_person(sqlite_database))
        assert await _people(sqlite_database) == 0, "readers go on meanwhile"
        assert not waiting.done()
        stranger.execute("ROLLBACK")
        await waiting
    assert await _people(sqlite_database) == 1


zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=zones)  # noqa: DTZ001  # bounds


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moment=moments)
async def test_a_moment_comes_back_the_same_and_in_utc(
    database: Database, new_article: Callable[..., NewArticle], moment: datetime
) -> None:
    async with database.write() as conn:  # one database serves all the examples: each adds an article
        article_id = await articles.add(conn, new_article(seen_at=moment, published_at=moment))
        assert article_id is not None
        [stored] = await articles.get(conn, [article_id])
        assert stored.seen_at == stored.said_at == moment
        assert stored.seen_at.tzinfo is UTC


async def _count(conn: AsyncConnection) -> int:
    found = await conn.execute(select(func.count()).select_from(people_table))
    return found.scalar_one()


async def _add_person(database: Database) -> None:
    """Reads, then writes: what SQLite refuses to a transaction that began as a reader."""
    async with database.write() as conn:
        seen = await _count(conn)
        await people.add(conn, NewPerson(f"Асқар Оразов {seen}", ()))


async def _people(database: Database) -> int:
    async with database.read() as conn:
        return await _count(conn)


async def test_transactions_that_are_cancelled_leave_no_lock_behind(database: Database) -> None:
    """Cut off at any moment of their work, many at a time, as when the program stops."""
    row = people_table.insert().values(name="Асқар Оразов").returning(people_table.c.id)

    async def work() -> None:
        while True:
            async with database.read() as conn:
                await conn.execute(select(func.count()).select_from(people_table))
            async with database.write() as conn:
                for _ in range(3):
                    (await conn.execute(row)).one()

    for number in range(40):
        tasks = [asyncio.create_task(work()) for _ in range(10)]
        await asyncio.sleep(number / 1000)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        async with asyncio.timeout(5), database.write() as conn:
            await conn.execute(row)
