"""Reading outlets for a while, and what was seen of it."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import regex
from sqlalchemy import func, select

from bot.ingest.fetch import Fetcher, Limits
from bot.ingest.pipeline import Pipeline
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from storage import sources
from storage.database import Database
from storage.migrate import migrate
from storage.records import Source, SourceSpec
from storage.tables import articles
from tests.drills.outlets import Outlets
from tests.ingest.names import HERE, Everywhere

LIMITS = Limits()
TICK = 1.0  # seconds, as the app has it
LISTEN = 0.01  # seconds between looks at how late the loop is
_ADDRESS = regex.compile(r"http://o(\d+)\.example:\d+/a/(\d+)")


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Seen:
    """What a reading has shown. Times in seconds."""

    delays: list[float] = field(default_factory=list)  # from publication to the store
    missing: int = 0  # published in time, and not stored
    lags: list[float] = field(default_factory=list)  # by which the loop was late
    busy: float = 0.0  # share of a core that this process took, parsers apart


@dataclass(frozen=True, slots=True)
class Reader:
    pipeline: Pipeline
    database: Database

    async def read(self, outlets: Outlets, until: float, patience: float) -> Seen:
        """Reads until a moment of the epoch; what was published `patience` seconds before must be there."""
        seen = Seen()
        begun, before = time.monotonic(), time.process_time()
        listening = asyncio.create_task(listen(seen.lags))
        while time.time() < until:
            await self.pipeline.tick()
            await asyncio.sleep(TICK)
        listening.cancel()
        seen.busy = (time.process_time() - before) / (time.monotonic() - begun)
        stored = await self._stored()
        for number in filter(lambda number: outlets.kind(number) == "healthy", range(outlets.count)):
            for article in range(1, outlets.latest(number, until - patience) + 1):
                if (number, article) in stored:
                    seen.delays.append(stored[number, article] - outlets.published(number, article))
                else:
                    seen.missing += 1
        return seen

    async def round(self) -> int:
        """Polls what is due, to the end; how many articles were new."""
        await self.pipeline.tick()
        return await self.pipeline.finish()

    async def sources(self) -> list[Source]:
        async with self.database.read() as conn:
            return await sources.listed(conn)

    async def refused(self) -> list[str]:
        """Why items could not be stored."""
        async with self.database.read() as conn:
            listed = await sources.listed(conn)
            return [reason for each in listed for _, reason in await sources.refused(conn, each.id)]

    async def stored(self) -> int:
        """How many articles there are."""
        async with self.database.read() as conn:
            return (await conn.execute(select(func.count()).select_from(articles))).scalar_one()

    async def _stored(self) -> dict[tuple[int, int], float]:
        async with self.database.read() as conn:
            rows = (await conn.execute(select(articles.c.url, articles.c.seen_at))).all()
        return {_numbers(row.url): row.seen_at.timestamp() for row in rows}


@asynccontextmanager
async def reading(
    folder: Path,
    urls: Sequence[str],
    every: int,
    clock: Callable[[], datetime] = now,
    limits: Limits = LIMITS,
) -> AsyncIterator[Reader]:
    """Reads feeds into a new store in the folder, each every so many seconds."""
    specs = [SourceSpec(url, every, url=url) for url in urls]
    async with AsyncExitStack() as stack:
        database = Database(f"sqlite:///{folder / 'drill.db'}")
        stack.push_async_callback(database.close)
        await migrate(database)
        worker = Worker()
        stack.push_async_callback(worker.close)
        fetcher = await stack.enter_async_context(Fetcher("", HERE, limits=limits, resolver=Everywhere()))
        async with database.write() as conn:
            await sources.sync(conn, specs, clock())
        pipeline = Pipeline(database, Site(fetcher, worker, ZoneInfo("Asia/Almaty")), worker, clock)
        stack.push_async_callback(pipeline.close)
        yield Reader(pipeline, database)


def _numbers(url: str) -> tuple[int, int]:
    found = _ADDRESS.fullmatch(url)
    assert found
    return int(found[1]), int(found[2])


async def listen(lags: list[float]) -> None:
    """Notes by how much the loop is late, until it is cancelled."""
    while True:
        before = time.monotonic()
        await asyncio.sleep(LISTEN)
        lags.append(time.monotonic() - before - LISTEN)


def share(values: list[float], part: float) -> float:
    """The value that this part of them does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else 0.0
