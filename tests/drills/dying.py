"""`dayek run` that kills itself at a point, for a process of its own."""

import os
import signal
from datetime import datetime
from typing import Any

from aiogram.types import Update

from bot import app
from bot.digest import alerts as planning
from storage import alerts
from storage.database import Database
from tests.process import run_bot


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def handled() -> int:
    """When a handler has had its effect, before the update is confirmed."""
    as_it_is = app.App.handle

    async def handle(self: app.App, update: Update) -> None:
        await as_it_is(self, update)
        die()

    app.App.handle = handle  # type: ignore[method-assign]  # this process is there to be killed
    return run_bot()


def stored() -> int:
    """When there are articles of which it is not decided whom they are told at once."""

    async def plan_alerts(database: Database, now: datetime) -> int:
        async with database.read() as conn:
            if await alerts.is_due(conn, now):
                die()
        return 0

    app.plan_alerts = plan_alerts
    return run_bot()


def decided() -> int:
    """When that is decided, and nothing is queued."""

    async def tell(*_: Any) -> int:
        die()
        return 0

    planning._tell = tell
    return run_bot()
