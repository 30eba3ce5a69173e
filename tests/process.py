"""`dayek run` as a process of its own, for tests that end it; and readers whose digest is due. The people are
invented, and so is what they say."""

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from bot import cli
from bot.ingest.read import text_file
from bot.ingest.store import store
from bot.sandbox import Chat, Sandbox, User
from storage import sources, subscribers
from storage.database import Database
from storage.migrate import migrate
from storage.records import Follow, SourceSpec

PATIENCE = 120.0  # seconds for what a process does by itself, on a machine that does other things as well
PARAGRAPH = (
    "Біз осы жолды екі жыл күттік – енді көрші елдердің жүгі де, жолаушысы да тоқтаусыз өтеді. "
    "Кім ертерек қосылса, сол ұтады"
)
ARTICLE = f"""\
 date {datetime.now(UTC):%Y-%m-%d} Орталық Азия елдері көлік дәлізі туралы келісті
АСТАНА. DAYEK – Орталық Азия елдерінің көлік министрлері ортақ дәліз туралы келісімге қол қойды.
Жиынды өңірлік көлік кеңесінің төрағасы Бекарыс Жұматай ашты.
– {PARAGRAPH}, – деді Бекарыс Жұматай.
"""


def run_bot() -> int:
    return cli.main(["run"])


def _run(folder: Path, settings: dict[str, str], main: Callable[[], int]) -> None:
    os.chdir(folder)
    os.environ.update(settings)
    sys.exit(main())


# Each bot is a process of its own, forked from one that has imported already what takes a bot seconds.
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["bot.app", "bot.cli"])


class Bot:
    """`dayek run` in a process of its own."""

    def __init__(self, folder: Path, sandbox: Sandbox, database_url: str, rate: float) -> None:
        self._folder = folder
        self._settings = {
            "BOT_TOKEN": sandbox.token,
            "TELEGRAM_API_URL": sandbox.url,
            "DATABASE_URL": database_url,
            "SOURCES": str(folder / "sources.toml"),
            "TIMEZONE": "UTC",
            "SEND_RATE": str(rate),
            "ALLOW_NETWORKS": "127.0.0.0/8",
        }
        self._process: ForkServerProcess | None = None

    async def start(self, main: Callable[[], int] = run_bot) -> None:
        """Starts it, or another such program in its place."""
        self._process = FORKS.Process(target=_run, args=(self._folder, self._settings, main))
        await asyncio.to_thread(self._process.start)

    async def ends(self) -> int:
        """Waits until it ends; returns the exit status."""
        assert self._process is not None
        process, self._process = self._process, None
        await asyncio.to_thread(process.join, PATIENCE)
        assert process.exitcode is not None
        return process.exitcode

    async def end(self, number: signal.Signals) -> int:
        """Sends the signal and waits; returns the exit status."""
        assert self._process is not None
        assert self._process.pid is not None
        os.kill(self._process.pid, number)
        return await self.ends()

    async def close(self) -> None:
        if self._process is not None:
            await self.end(signal.SIGKILL)


@asynccontextmanager
async def running(
    folder: Path, sandbox: Sandbox, database_url: str, place: str = 'folder = "news"', *, rate: float = 60
) -> AsyncIterator[Bot]:
    (folder / "news").mkdir(exist_ok=True)
    (folder / "sources.toml").write_text(f'[[source]]\nname = "Sample"\n{place}\nevery = "5s"\n')
    bot = Bot(folder, sandbox, database_url, rate)
    await bot.start()
    try:
        yield bot
    finally:
        await bot.close()


async def due_now(database_url: str, users: Sequence[User | Chat], folder: Path) -> None:
    """Readers of Central Asia whose slot has just come, and an article that none of them has seen."""
    now = datetime.now(UTC)
    path = folder / "new.txt"
    path.write_text(ARTICLE)
    database = Database(database_url)
    await migrate(database)
    async with database.write() as conn:
        await sources.sync(conn, [SourceSpec("Sample", 3600, folder=str(folder))], now)
        [source] = await sources.listed(conn)
        slot = f"{now - timedelta(minutes=1):%H:%M}"
        for user in users:
            added = await subscribers.add(conn, user.id, "en", "UTC", (slot,), now, now)
            await subscribers.follow(conn, added.id, Follow("topic", "central-asia"))
    assert await store(database, source.id, text_file(path.read_bytes(), now), now)
    await database.close()
