"""A database, by a plain URL: `sqlite:///path` or `postgresql://…`. Reads and writes are told apart, since
SQLite allows one writer: a write begins IMMEDIATE and waits for its turn instead of failing half-way."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection as SyncConnection
from sqlalchemy import event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

# What the rest of the program names, so that SQLAlchemy stays in this package.
Connection = AsyncConnection
DatabaseError = SQLAlchemyError

BUSY_SECONDS = 30  # longer than any transaction of ours; a stranger who locks longer is reported
WRITING_CACHE = 32_000  # KiB: a morning's digests touch more pages than the 2 MB that SQLite keeps by itself
DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
# The time-out first: the others may have to wait. WAL lets readers read while the writer writes; FULL keeps
# every commit through a power cut.
PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
)


class BadDatabaseUrl(ValueError):
    """The URL is not one of a SQLite file or a PostgreSQL server."""


def parse_url(url: str) -> URL:
    """The URL with its driver. Raises BadDatabaseUrl, and does not repeat it: it may hold a password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # the latter of a port that is none, perhaps half a password
        raise BadDatabaseUrl("expected sqlite:///path or postgresql://user@host/name") from None
    if parsed.drivername not in DRIVERS:
        raise BadDatabaseUrl(f"{parsed.drivername}: expected sqlite:///path or postgresql://user@host/name")
    if parsed.get_backend_name() == "sqlite" and parsed.database in {None, "", ":memory:"}:
        raise BadDatabaseUrl("sqlite: the path of a file is missing")
    return parsed.set(drivername=DRIVERS[parsed.drivername])


class Database:
    """Connections to one database; `close()` when done."""

    def __init__(self, url: str) -> None:
        self.url = parse_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            Path(str(self.url.database)).parent.mkdir(parents=True, exist_ok=True)
            self._reading = _sqlite_engine(self.url, "BEGIN", "PRAGMA query_only = ON")
            cache = f"PRAGMA cache_size = {-WRITING_CACHE}"
            self._writing = _sqlite_engine(self.url, "BEGIN IMMEDIATE", cache, pool_size=1, max_overflow=0)
        else:
            self._writing = create_async_engine(self.url)
            self._reading = self._writing.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )

    @property
    def path(self) -> Path:
        """Where the SQLite file lies."""
        return Path(str(self.url.database))

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees one state of the database, and cannot write."""
        async with self._reading.connect() as conn:
            yield conn

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction: committed at the end, rolled back on an exception."""
        async with self._writing.begin() as conn:
            yield conn

    @asynccontextmanager
    async def altering(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that alters tables. SQLite does so by copying one and dropping it; with foreign keys
        on, all that refers to its rows would go with them. So they are off, which they can be only from
        before the transaction, and what refers to what is the caller's to check."""
        if not self.is_sqlite:
            async with self.write() as conn:
                yield conn
            return
        engine = _sqlite_engine(self.url, "BEGIN IMMEDIATE", "PRAGMA foreign_keys = OFF", poolclass=NullPool)
        try:
            async with engine.begin() as conn:
                yield conn
        finally:
            await engine.dispose()

    async def close(self) -> None:
        for engine in {self._reading, self._writing}:
            await engine.dispose()


async def in_order(conn: AsyncConnection, what: int) -> None:
    """Lets one transaction at a time pass until it ends, over all processes. SQLite does anyway."""
    if conn.dialect.name == "postgresql":
        await conn.execute(text("SELECT pg_advisory_xact_lock(:what)"), {"what": what})


def _sqlite_engine(url: URL, begin: str, *pragmas: str, **pool: Any) -> AsyncEngine:
    engine = create_async_engine(url, **pool)

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver shall not begin by itself: we do, below
        cursor = connection.cursor()
        for pragma in (*PRAGMAS, *pragmas):
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "invalidate")
    def _cut_off(connection: Any, _record: object, _error: object) -> None:
        # The statement that was being executed when its task was cancelled may live on as an object, and with
        # it the transaction and its lock, although the connection is closed next.
        with suppress(SQLAlchemyError):
            connection.rollback()

    @event.listens_for(engine.sync_engine, "begin")
    def _begun(connection: SyncConnection) -> None:
        connection.exec_driver_sql(begin)

    return engine
