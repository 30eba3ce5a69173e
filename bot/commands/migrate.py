"""`dayek migrate`: the database in the present shape. Running does it too."""

import argparse
import asyncio
import sys

from bot.commands import Stop, cause, settings
from storage.database import Database, DatabaseError
from storage.migrate import DatabaseTooNew, migrate


def main(_: argparse.Namespace) -> None:
    try:
        before, after = asyncio.run(_migrate(settings().database_url.get_secret_value()))
    except (DatabaseTooNew, DatabaseError, OSError) as error:
        raise Stop(f"DATABASE_URL: {cause(error)}") from None
    what = f"already at {after}" if before == after else f"from {before or 'nothing'} to {after}"
    print(f"migrated: {what}", file=sys.stderr)


async def _migrate(url: str) -> tuple[str | None, str | None]:
    database = Database(url)
    try:
        return await migrate(database)
    finally:
        await database.close()
