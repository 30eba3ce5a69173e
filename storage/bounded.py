"""Questions that must not take long, whatever is asked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

# Of SQLite's machine between two looks at the clock: some 20 ms. At each the question waits for the
# interpreter, 5 ms when others compute; a look every millisecond made it take several times as long.
STEPS = 200_000
_CANCELLED = "57014"  # PostgreSQL's code for it


class TooSlow(Exception):
    """The answer would take longer than was given for it."""


@asynccontextmanager
async def within(conn: AsyncConnection, seconds: float) -> AsyncIterator[None]:
    """Ends what is asked inside when it takes longer: all of it on SQLite, a statement on PostgreSQL. Raises
    TooSlow; the connection can be used on."""
    bounded = _on_postgresql if conn.dialect.name == "postgresql" else _on_sqlite
    try:
        async with bounded(conn, seconds):
            yield
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == _CANCELLED or str(error.orig) == "interrupted":
            raise TooSlow from error
        raise


@asynccontextmanager
async def _on_postgresql(conn: AsyncConnection, seconds: float) -> AsyncIterator[None]:
    async with conn.begin_nested():  # a cancelled statement ends no more than this
        await conn.execute(text(f"SET LOCAL statement_timeout = {int(seconds * 1000)}"))
        yield
        await conn.execute(text("SET LOCAL statement_timeout TO DEFAULT"))


@asynccontextmanager
async def _on_sqlite(conn: AsyncConnection, seconds: float) -> AsyncIterator[None]:
    driver: Any = (await conn.get_raw_connection()).driver_connection
    deadline = monotonic() + seconds
    await driver.set_progress_handler(lambda: monotonic() > deadline, STEPS)
    try:
        yield
    finally:
        await driver.set_progress_handler(None, STEPS)
