"""`python -m tests.drills.dying POINT`: `dayek run` that kills itself at a point.

handled: when a handler has had its effect, before the update is confirmed. stored: when there are articles of
which it is not decided whom they are told at once. decided: when that is decided, and nothing is queued.
"""

import os
import signal
import sys
from datetime import datetime
from typing import Any

from aiogram.types import Update

from bot import app, cli
from bot.digest import alerts as planning
from storage import alerts
from storage.database import Database


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def handled() -> None:
    as_it_is = app.App.handle

    async def handle(self: app.App, update: Update) -> None:
        await as_it_is(self, update)
        die()

    app.App.handle = handle  # type: ignore[method-assign]  # this process is there to be killed


def stored() -> None:
    async def plan_alerts(database: Database, now: datetime) -> int:
        async with database.read() as conn:
            if await alerts.is_due(conn, now):
                die()
        return 0

    app.plan_alerts = plan_alerts


def decided() -> None:
    async def tell(*_: Any) -> int:
        die()
        return 0

    planning._tell = tell


if __name__ == "__main__":
    {"handled": handled, "stored": stored, "decided": decided}[sys.argv[1]]()
    sys.exit(cli.main(["run"]))
