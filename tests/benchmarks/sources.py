"""`python -m tests.benchmarks.sources`: how many sources one process keeps fresh, what it costs to have
nothing to do, and how fast feeds and pages are read, beside feedparser and trafilatura alone.

The outlets are played by a process of their own on this machine; what is measured includes that neighbour.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from statistics import median

import feedparser
import trafilatura
from sqlalchemy import Engine, event

from bot.ingest import listing
from bot.ingest.read import web_page
from tests.drills.outlets import Outlets, apart, article
from tests.drills.reading import Reader, Seen, reading, share

TICKS = 200
ROUNDS, SECONDS = 5, 1.0  # the median of so many, each so long
FEED_ITEMS = 50


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sources", description=__doc__)
    parser.add_argument("--sources", type=int, default=2000)
    parser.add_argument("--every", type=int, default=300, metavar="SECONDS")
    parser.add_argument("--intervals", type=float, default=5, help="how long to read")
    chosen = parser.parse_args(given)
    print(*_rates(), sep="\n", flush=True)
    asyncio.run(_fresh(chosen.sources, chosen.every, chosen.intervals))
    return 0


def _rates() -> Iterable[str]:
    now = datetime(2026, 3, 2, tzinfo=UTC)
    url = "http://o1.example/a/1"
    page = article(1, 1)
    items = "".join(
        f"<item><title>Мақала {n}</title><link>http://o1.example/a/{n}</link>"
        f"<description>{escape(article(1, n))}</description></item>"
        for n in range(FEED_ITEMS)
    )
    feed = f'<rss version="2.0"><channel><title>Дала</title>{items}</channel></rss>'.encode()
    for what, ours, theirs in (
        (
            "feeds",
            lambda: listing.read(feed, "http://o1.example/rss", None, None, UTC, now),
            lambda: feedparser.parse(feed),
        ),
        (
            "pages, with facts",
            lambda: web_page(page.encode(), url, None, None, UTC, now),
            lambda: trafilatura.bare_extraction(page, url=url),
        ),
    ):
        own, alone = _rate(ours), _rate(theirs)
        peer = "feedparser" if what == "feeds" else "trafilatura"
        yield f"{what:20} {own:8.1f} a second; {peer} alone {alone:8.1f}; ratio {own / alone:.2f}"


def _rate(call: Callable[[], object]) -> float:
    """Calls a second of one core."""
    call()
    rates = []
    for _ in range(ROUNDS):
        calls, begun = 0, time.process_time()
        while (lasted := time.process_time() - begun) < SECONDS:
            call()
            calls += 1
        rates.append(calls / lasted)
    return median(rates)


async def _fresh(count: int, every: int, intervals: float) -> None:
    """All sources are due at once at the beginning; half an interval later the first one brings news."""
    begun = time.time()
    end = begun + every * intervals
    outlets = Outlets(count, gap=2.0 * every, start=begun + every / 2)
    with apart(outlets) as port, tempfile.TemporaryDirectory() as folder:
        async with reading(Path(folder), outlets.feeds(port), every) as reader:
            seen = await reader.read(outlets, end, 2.0 * every)
            _print(seen, count, every, intervals)
            await _idle(reader)


def _print(seen: Seen, count: int, every: int, intervals: float) -> None:
    late, worst = sum(delay > 2 * every for delay in seen.delays), max(seen.delays, default=0)
    print(f"sources              {count:8} every {every} s, read for {every * intervals:.0f} s")
    print(
        f"fresh after          median {share(seen.delays, 0.5):.0f} s, p99 {share(seen.delays, 0.99):.0f} s"
    )
    print(f"                     worst {worst:.0f} s of {len(seen.delays)} articles")
    print(f"later than twice the interval {late}, missing {seen.missing}")
    print(
        f"loop                 {seen.busy:.0%} of a core, late p99 {share(seen.lags, 0.99) * 1000:.0f} ms",
        flush=True,
    )


async def _idle(reader: Reader) -> None:
    """A look for due sources when none is."""
    await reader.pipeline.close()
    statements: list[str] = []
    async with reader.database.write() as conn:
        await conn.exec_driver_sql("UPDATE sources SET next_fetch_at = '2999-01-01 00:00:00.000000'")

    def see(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", see)
    begun, before = time.perf_counter(), time.process_time()
    for _ in range(TICKS):
        await reader.pipeline.tick()
    lasted, busy = time.perf_counter() - begun, time.process_time() - before
    event.remove(Engine, "before_cursor_execute", see)
    asked = sum(statement.startswith("SELECT") for statement in statements) / TICKS
    each, of_core = lasted / TICKS * 1000, busy / TICKS * 1000
    print(f"nothing due          {asked:.0f} query, {each:.2f} ms, of a core {of_core:.2f} ms")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
