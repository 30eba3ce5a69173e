"""`python -m tests.drills.sources`: drills 16 to 18, at full size, with the figures that they print.

16: of 2,000 outlets 200 are slow and 500 dead; the others' articles come as fast as without them.
17: a feed changes the ids, the order, the addresses and the domain of 500 old items, or republishes them.
18: hostile pages and feeds fail alone, and the loop is free meanwhile.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.drills.hostile import BOMB, PAGES, feed, honest
from tests.drills.outlets import Outlets, apart
from tests.drills.reading import Seen, listen, reading, share
from tests.factory import Clock
from tests.ingest.web import serving

EVERY = 300
OLD = 500  # items
SETTLING = 180.0  # seconds
WELL = 20  # honest pages among the hostile ones


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.drills.sources", description=__doc__)
    parser.add_argument("--sources", type=int, default=2000)
    parser.add_argument("--every", type=int, default=60, metavar="SECONDS")
    parser.add_argument("--intervals", type=int, default=4, help="how long to read, twice")
    chosen = parser.parse_args(given)
    asyncio.run(_drills(chosen.sources, chosen.every, chosen.intervals))
    return 0


async def _drills(count: int, every: int, intervals: int) -> None:
    alone = await _read(count * 13 // 20, 0, 0, every, intervals)
    print(f"16 healthy alone     {_figures(alone)}", flush=True)
    among = await _read(count, count // 10, count // 4, every, intervals)
    print(f"16 among the others  {_figures(among)}", flush=True)
    await _the_old_as_new()
    await _hostile()


def _figures(seen: Seen) -> str:
    return (
        f"fresh after {share(seen.delays, 0.5):.0f} s, p99 {share(seen.delays, 0.99):.0f} s, "
        f"worst {max(seen.delays, default=0):.0f} s; {len(seen.delays)} articles, missing {seen.missing}; "
        f"loop late p99 {share(seen.lags, 0.99) * 1000:.0f} ms"
    )


async def _read(count: int, slow: int, dead: int, every: int, intervals: int) -> Seen:
    """All sources are due at once at the beginning; when that has settled the outlets bring news."""
    start = time.time() + SETTLING
    outlets = Outlets(count, gap=2.0 * every, start=start, slow=slow, dead=dead)
    with apart(outlets) as port, tempfile.TemporaryDirectory() as folder:
        async with reading(Path(folder), outlets.feeds(port), every) as reader:
            seen = await reader.read(outlets, start + every * intervals, 2.0 * every)
            tries = [source.failures for source in await reader.sources() if source.failures]
    if tries:
        print(f"16 in trouble        {len(tries)} outlets, asked at most {max(tries)} times")
    return seen


async def _the_old_as_new() -> None:
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        async with serving() as web:
            here = [web.put(f"/a/{n}", honest(n)) for n in range(OLD)]
            for n in range(OLD):
                web.put(f"/new/{n}", honest(n))
            url = web.put("/rss", feed(*here))
            async with reading(Path(folder), [url], EVERY, clock) as reader:
                print(f"17 at first          {await reader.round()} of {OLD} stored", flush=True)
                for what, urls in (
                    ("republished", here),
                    ("in another order", here[::-1]),
                    ("with other marks", [f"{each}?utm_source=rss#top" for each in here]),
                    ("with other ids", [each.replace("/a/", "/new/") for each in here]),
                    ("at another domain", [each.replace("127.0.0.1", "localhost") for each in here]),
                ):
                    web.put("/rss", feed(*urls))
                    clock.advance(seconds=EVERY)
                    print(f"17 {what:18}{await reader.round()} new", flush=True)


async def _hostile() -> None:
    lags: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        async with serving() as web:
            hostile = [web.put(f"/h/{n}", content) for n, content in enumerate(PAGES.values())]
            hostile.append(web.put("/h/bomb", BOMB, headers={"Content-Encoding": "gzip"}))
            well = [web.put(f"/a/{n}", honest(n)) for n in range(WELL)]
            urls = [web.put(f"/rss/{n}", feed(each)) for n, each in enumerate(hostile)]
            urls.append(web.put("/rss/well", feed(*well)))
            urls += [web.put(f"/rss/h/{n}", content) for n, content in enumerate(PAGES.values())]
            async with reading(Path(folder), urls, EVERY, Clock()) as reader:
                begun = time.monotonic()
                listening = asyncio.create_task(listen(lags))
                stored = await reader.round()
                lasted = time.monotonic() - begun
                listening.cancel()
                refused = await reader.refused()
                failed = sum(source.error is not None for source in await reader.sources())
    print(
        f"18 hostile           {len(refused)} of {len(hostile)} pages, {failed} of {len(PAGES)} feeds refused"
    )
    print(f"18 honest            {stored - len(hostile) + len(refused)} of {WELL} pages stored")
    print(f"18 the loop          late p99 {share(lags, 0.99) * 1000:.0f} ms over {lasted:.0f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
