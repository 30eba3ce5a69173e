"""What is read before anybody asks, so that who asks first does not wait for it."""

import asyncio

from bot.ask import near
from bot.ask.subject import read_tables
from storage.database import Database


async def get_ready(database: Database) -> None:
    """Reads the tables and the names that questions are understood by."""
    await asyncio.to_thread(read_tables)
    async with database.read() as conn:
        await near.known(conn)
