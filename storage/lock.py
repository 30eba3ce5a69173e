"""One process at a time on one SQLite file: two would each send what the other has claimed."""

import asyncio
import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

WAIT_SECONDS = 3.0  # a predecessor that is just ending may take that long
TRY_EVERY = 0.1


class DatabaseInUse(Exception):
    """Another process runs on this database file."""


@asynccontextmanager
async def only_one(path: Path) -> AsyncIterator[None]:
    """Holds `path`.lock while the body runs; the system frees it however the process ends."""
    lock = path.with_name(f"{path.name}.lock")
    with lock.open("a") as file:
        waited = 0.0
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if waited >= WAIT_SECONDS:
                    raise DatabaseInUse(f"another process runs on {path}") from None
            await asyncio.sleep(TRY_EVERY)
            waited += TRY_EVERY
        yield
