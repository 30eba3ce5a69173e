"""Jobs go on, whatever the clock on the wall is set to."""

import asyncio
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.ticks import keep

HOUR = timedelta(hours=1)


async def test_what_would_wait_for_an_hour_because_the_clock_was_turned_back_goes_on_at_once() -> None:
    """A clock turned back by an hour leaves the next runs an hour away."""
    runs = {"often": asyncio.Event(), "each minute": asyncio.Event(), "daily": asyncio.Event()}
    scheduler = AsyncIOScheduler(timezone=UTC)
    for name, trigger in (
        ("often", IntervalTrigger(seconds=1)),
        ("each minute", CronTrigger(second=0)),
        ("daily", IntervalTrigger(days=1)),
    ):
        scheduler.add_job(_set, trigger, [runs[name]], next_run_time=datetime.now(UTC) + HOUR)
    looks = asyncio.Semaphore(1)

    async def once(_: float) -> None:
        await looks.acquire()

    scheduler.start()
    keeping = asyncio.create_task(keep(scheduler, once))
    async with asyncio.timeout(20):
        await runs["often"].wait()
        await runs["each minute"].wait()
    assert not runs["daily"].is_set(), "an hour is not long for it"
    keeping.cancel()
    scheduler.shutdown(wait=False)


async def _set(event: asyncio.Event) -> None:
    event.set()
