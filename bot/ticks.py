"""Ticks go on when the clock is turned back: jobs would else wait until it shows again what it has shown."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

LOOK_EVERY = 15.0  # seconds, of a clock that is never turned
LONGEST = timedelta(minutes=1)  # between two runs of a job that has no interval of its own


async def keep(
    scheduler: AsyncIOScheduler, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Until cancelled: a job that is to wait longer than it ever does is due now."""
    while True:
        await sleep(LOOK_EVERY)
        now = datetime.now(UTC)
        for job in scheduler.get_jobs():
            longest = job.trigger.interval if isinstance(job.trigger, IntervalTrigger) else LONGEST
            if job.next_run_time and job.next_run_time - now > longest:
                job.modify(next_run_time=now)
