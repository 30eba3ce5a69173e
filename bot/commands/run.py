"""`dayek run`: everything, until it is told to stop."""

import argparse
import asyncio
import signal

from bot.app import open_app
from bot.commands import USAGE, Stop, cause, settings
from bot.ingest.sources import BadSources
from bot.logs import set_up
from bot.settings import Settings
from bot.telegram.polling import AnotherInstance
from bot.telegram.sender import TokenRevoked
from storage.database import DatabaseError
from storage.lock import DatabaseInUse
from storage.migrate import DatabaseTooNew

NO_TOKEN = "BOT_TOKEN is not set: get a token from @BotFather and put it into .env, or try `dayek demo`"  # noqa: S105


def main(_: argparse.Namespace) -> None:
    chosen = settings()
    if chosen.bot_token is None:
        raise Stop(NO_TOKEN, USAGE)
    set_up(chosen)
    try:
        asyncio.run(_run(chosen))
    except BadSources as error:
        raise Stop(str(error), USAGE) from None
    except (DatabaseInUse, DatabaseTooNew) as error:
        raise Stop(f"DATABASE_URL: {error}") from None
    except (DatabaseError, OSError) as error:
        raise Stop(f"DATABASE_URL: {cause(error)}") from None
    except (TokenRevoked, AnotherInstance) as error:
        raise Stop(f"BOT_TOKEN: {error}") from None


async def _run(chosen: Settings) -> None:
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    async with open_app(chosen) as app:
        await app.run(stopping)
