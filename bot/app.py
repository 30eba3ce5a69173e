"""The one composition root: builds everything from the settings, runs it, and closes it in reverse."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.exceptions import AiogramError
from aiogram.types import Update
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot import ask, garbage, ticks
from bot.digest.alerts import plan_alerts
from bot.digest.correct import correct
from bot.digest.deliver import Deliveries
from bot.digest.pace import Pace
from bot.digest.plan import plan
from bot.digest.retention import empty
from bot.digest.told import tell
from bot.ingest import health
from bot.ingest import sources as sources_file
from bot.ingest.changes import Changes
from bot.ingest.fetch import Fetcher
from bot.ingest.indexing import index_old
from bot.ingest.link import seed
from bot.ingest.pipeline import Pipeline
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from bot.settings import Settings
from bot.telegram.admins import Admins
from bot.telegram.dispatcher import make_dispatcher
from bot.telegram.errands import Errands
from bot.telegram.flood import wait_a_moment
from bot.telegram.menu import for_admin, introduce
from bot.telegram.polling import poll
from bot.telegram.sender import TelegramSender, make_bot
from storage import deliveries as outbox
from storage import health as sources_health
from storage import sources
from storage.database import Database
from storage.lock import only_one
from storage.migrate import migrate

log = logging.getLogger(__name__)

LOOK_EVERY = 1  # seconds between looks for due sources: the shortest interval is five
LOOK_AGAIN_EVERY = 60  # seconds between looks for articles to be looked at again, an hour after they came
INDEX_EVERY = 3600  # seconds until what has failed is tried again; what goes on needs no second beginning
HEALTH_EVERY = 600  # seconds between looks at how sources fare; trouble is told after an hour of it or more
DRAIN_SECONDS = 9.0  # for what is in flight when the bot is stopped; most hosts kill after ten
ALERT_EVERY = 5  # seconds between looks for new articles that somebody is to be told at once
CORRECT_EVERY = 60  # seconds between looks for quotes that turned out to be wrong
EMPTY_EVERY = 86_400  # seconds between looks for digests that are kept no more
RECLAIM_EVERY = 30  # seconds between looks for claims that a dead process has left

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


class App:
    """Everything that runs. `clock` tells the time, UTC."""

    def __init__(
        self, settings: Settings, database: Database, bot: Bot, site: Site, worker: Worker, clock: Clock
    ) -> None:
        pace = Pace(settings.send_rate)
        self.settings = settings
        self.database = database
        self.clock = clock
        self.bot = bot
        self.pipeline = Pipeline(database, site, worker, clock)
        self.changes = Changes(database, site, clock)
        self.sender = TelegramSender(bot, settings.digest_style)
        self.admins = Admins(bot, database, pace, settings)
        self.deliveries = Deliveries(database, self.sender, pace, clock, self.admins.chat_in_trouble)
        self.errands = Errands()
        self.dispatcher: Dispatcher = make_dispatcher(
            database,
            settings,
            self.deliveries,
            pace,
            clock,
            site=site,
            worker=worker,
            errands=self.errands,
        )

    async def ingest(self) -> None:
        """Polls the sources that are due."""
        await self.pipeline.tick()

    async def look_again(self) -> None:
        """Looks again at articles that may have changed since."""
        await self.changes.look()

    async def index(self) -> None:
        """Makes searchable what was stored before there was a search."""
        await index_old(self.database)

    async def look_after_sources(self) -> None:
        """Tells the admins which sources came into trouble, and which are out of it."""
        now = self.clock()
        async with self.database.read() as conn:
            found = await sources_health.of_sources(conn, now - health.WINDOW, health.RECENT)
        changed = health.changes(found, now)
        if changed and await self.admins.sources_changed(changed, now):
            async with self.database.write() as conn:
                for each in changed:
                    await sources_health.told(conn, each.source.id, each.trouble)

    async def plan(self) -> None:
        """Queues the digests that are due."""
        if await plan(self.database, self.clock()):
            self.deliveries.wake()

    async def alert(self) -> None:
        """Queues what is to be told at once."""
        if await plan_alerts(self.database, self.clock()):
            self.deliveries.wake()

    async def correct(self) -> None:
        """Puts right what readers were shown and is not true any more, and tells who reported it."""
        edits = await correct(self.database, self.clock())
        if edits + await tell(self.database, self.clock()):
            self.deliveries.wake()

    async def empty(self) -> None:
        """Empties the digests that are kept no more."""
        if emptied := await empty(self.database, self.clock()):
            log.info("digests emptied because of their age: %d", emptied)

    async def take_back(self, *, everything: bool = False) -> None:
        """Frees what a process that died had claimed."""
        async with self.database.write() as conn:
            taken = await outbox.take_back(conn, self.clock(), everything=everything)
        if taken:
            log.warning("%d messages were perhaps sent by a process that died; they are sent again", taken)
            self.deliveries.wake()

    async def get_ready(self) -> None:
        """Reads what the first to ask would wait for."""
        await ask.get_ready(self.database)
        garbage.keep()

    async def handle(self, update: Update) -> None:
        await self.dispatcher.feed_update(self.bot, update)

    async def slow_down(self, update: Update) -> None:
        """Asks who sends too much to wait."""
        await wait_a_moment(update.as_(self.bot), self.dispatcher["pace"], self.dispatcher["rights"])

    async def introduce(self) -> None:
        """Best effort: the bot works without its menu."""
        try:
            await introduce(self.bot)
        except (AiogramError, OSError) as error:
            log.warning("the menu could not be set: %s", type(error).__name__)
        for admin in self.settings.admin_ids:
            with contextlib.suppress(AiogramError, OSError):  # who has never written gets it at his /start
                await for_admin(self.bot, admin)

    async def run(self, stopping: asyncio.Event) -> None:
        """Runs until `stopping` is set, then ends what is in flight. Raises TokenRevoked, AnotherInstance."""
        # no other process can be at work on this SQLite file, so whatever is claimed was left behind
        await self.take_back(everything=self.database.is_sqlite)
        scheduler = self._scheduler()
        polling = asyncio.create_task(poll(self.bot, self.handle, self.slow_down))
        sending = asyncio.create_task(self.deliveries.run())
        stopped, ready = stopping.wait(), _guarded(self.get_ready)()
        others = [asyncio.create_task(each) for each in (stopped, self.introduce(), ready)]
        ticking = asyncio.create_task(ticks.keep(scheduler))
        scheduler.start()
        try:
            await asyncio.wait([polling, sending, others[0]], return_when=asyncio.FIRST_COMPLETED)
        finally:
            scheduler.shutdown(wait=False)
            self.deliveries.stop()
            polling.cancel()
            await self.pipeline.close()
            await self.errands.close()
            await asyncio.wait([polling, sending], timeout=DRAIN_SECONDS)
            ended = await _ended(polling, sending, ticking, *others)
        for error in ended:
            raise _first(error)

    def _scheduler(self) -> AsyncIOScheduler:
        scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        start = utc_now()  # the scheduler's own clock: of a moment long past it would count every missed run
        for job, trigger in (
            (self.ingest, IntervalTrigger(seconds=LOOK_EVERY, timezone=UTC)),
            (self.look_again, IntervalTrigger(seconds=LOOK_AGAIN_EVERY, timezone=UTC)),
            (self.index, IntervalTrigger(seconds=INDEX_EVERY, timezone=UTC)),
            (self.look_after_sources, IntervalTrigger(seconds=HEALTH_EVERY, timezone=UTC)),
            (self.plan, CronTrigger(second=0, timezone=UTC)),
            (self.alert, IntervalTrigger(seconds=ALERT_EVERY, timezone=UTC)),
            (self.correct, IntervalTrigger(seconds=CORRECT_EVERY, timezone=UTC)),
            (self.empty, IntervalTrigger(seconds=EMPTY_EVERY, timezone=UTC)),
            (self.take_back, IntervalTrigger(seconds=RECLAIM_EVERY, timezone=UTC)),
        ):
            scheduler.add_job(_guarded(job), trigger, next_run_time=start, id=job.__name__)
        return scheduler


async def _ended(*tasks: asyncio.Task[Any]) -> list[Exception]:
    """Cancels what still runs; returns what went wrong."""
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    return [result for result in results if isinstance(result, Exception)]


def _first(error: Exception) -> Exception:
    """The cause itself, out of the groups that tasks wrap it in."""
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    return error


def _guarded(job: Callable[[], Awaitable[None]]) -> Callable[[], Coroutine[Any, Any, None]]:
    """One failed round is logged and the next one comes: a full disk or a lost database may pass."""

    async def run() -> None:
        try:
            await job()
        except Exception:
            log.exception("%s failed, goes on with the next round", job.__name__)

    return run


@asynccontextmanager
async def open_app(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[App]:
    """The app, ready to run. Raises what makes a start impossible, see `cli`."""
    assert settings.bot_token is not None  # noqa: S101 - the caller has checked, with a word to the operator
    specs = sources_file.read(settings.sources)
    async with AsyncExitStack() as stack:
        database = Database(settings.database_url.get_secret_value())
        stack.push_async_callback(database.close)
        if database.is_sqlite:
            await stack.enter_async_context(only_one(database.path))
        await migrate(database)
        worker = Worker()
        stack.push_async_callback(worker.close)
        fetcher = await stack.enter_async_context(Fetcher(settings.contact, settings.allow_networks))
        bot = make_bot(settings.bot_token.get_secret_value(), str(settings.telegram_api_url))
        stack.push_async_callback(bot.session.close)
        async with database.write() as conn:
            await seed(conn)
            await sources.sync(conn, specs, clock())
        log.info(
            "sources: %d, from %s; Telegram: %s", len(specs), settings.sources, settings.telegram_api_url
        )
        yield App(settings, database, bot, Site(fetcher, worker, settings.zone), worker, clock)
