"""The store, opened for one command."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.commands import Stop, cause
from bot.ingest.link import seed
from bot.settings import Settings
from storage.database import Database, DatabaseError, parse_url
from storage.migrate import DatabaseTooNew, migrate


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database, migrated and with the public figures in it."""
    try:
        database = Database(settings.database_url.get_secret_value())
    except OSError as error:  # the folder of the file
        raise Stop(f"DATABASE_URL: {error}") from None
    try:
        await migrate(database)
        async with database.write() as conn:
            await seed(conn)
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def existing(settings: Settings) -> AsyncIterator[Database | None]:
    """The database as it is, not migrated; None when there is no file of it."""
    if not _is_there(settings):
        yield None
        return
    database = Database(settings.database_url.get_secret_value())
    try:
        yield database
    finally:
        await database.close()


def _is_there(settings: Settings) -> bool:
    url = parse_url(settings.database_url.get_secret_value())
    return url.get_backend_name() != "sqlite" or Path(str(url.database)).exists()


def run(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Runs a command's work; a database that cannot be used ends it with one line."""
    try:
        asyncio.run(work())
    except (DatabaseTooNew, DatabaseError) as error:
        raise Stop(f"DATABASE_URL: {cause(error)}") from None
