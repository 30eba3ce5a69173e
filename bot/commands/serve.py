"""What `dayek run` does, until it is told to stop."""

import asyncio
import signal

from bot.app import open_app
from bot.commands import USAGE, Stop, cause
from bot.ingest.sources import BadSources
from bot.logs import set_up
from bot.loop import run
from bot.settings import Settings
from bot.telegram.polling import AnotherInstance
from bot.telegram.refusals import TokenRevoked
from storage.database import DatabaseError
from storage.lock import DatabaseInUse
from storage.migrate import DatabaseTooNew


def serve(chosen: Settings) -> None:
    """Runs everything. Raises Stop when it cannot go on."""
    set_up(chosen)
    try:
        run(_run(chosen))
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
