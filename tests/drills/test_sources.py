"""Drills of reading, in short: slow and dead outlets, feeds that bring the old as new, hostile pages."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.ingest import web as site
from bot.ingest.fetch import Limits
from tests.drills.hostile import BOMB, PAGES, feed, honest
from tests.drills.outlets import Outlets, played
from tests.drills.reading import listen, reading, share
from tests.factory import Clock
from tests.ingest.web import Web, serving

EVERY = 300
SHORT = Limits(seconds=4.0, connect_seconds=4.0)
SOON = 50.0  # seconds for sixty outlets on a busy machine; one after another the slow ones alone take eighty
LAG = 0.25  # seconds; the loop is to be free, on a machine that does other things as well
ROUNDS = 12  # of five minutes


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as started:
        yield started


async def test_slow_and_dead_outlets_keep_no_healthy_one_waiting_and_are_asked_ever_less(
    tmp_path: Path,
) -> None:
    outlets = Outlets(60, gap=1e9, start=time.time() + 1e8, slow=20, dead=20)
    clock = Clock()
    async with (
        played(outlets) as port,
        reading(tmp_path, outlets.feeds(port), EVERY, clock, SHORT) as reader,
    ):
        begun = time.monotonic()
        assert await reader.round() == 20
        assert time.monotonic() - begun < SOON
        for _ in range(ROUNDS):
            clock.advance(seconds=EVERY)
            await reader.round()
        found = await reader.sources()
    in_trouble = [source for source in found if source.error]
    assert len(in_trouble) == 40
    assert max(source.failures for source in in_trouble) <= 4, "at the start, after 5, 15 and 35 minutes"


async def test_a_feed_that_brings_the_old_as_new_brings_nothing(tmp_path: Path, web: Web) -> None:
    count = 20
    paths = [f"/a/{number}" for number in range(count)]
    for number, path in enumerate(paths):
        web.put(path, honest(number))
        web.put(f"/new{path}", honest(number))
    here = [web.url(path) for path in paths]
    moved = [web.url(path, "other.example") for path in paths]
    url, clock = web.put("/rss", feed(*here)), Clock()
    async with reading(tmp_path, [url], EVERY, clock) as reader:
        assert await reader.round() == count
        for urls in (
            here[::-1],
            [f"{each}?utm_source=rss&utm_medium=feed" for each in here],
            [each.replace("/a/", "/new/a/") for each in here],
            moved[:3],
        ):
            web.put("/rss", feed(*urls))
            clock.advance(seconds=EVERY)
            assert await reader.round() == 0
        assert await reader.stored() == count


async def test_hostile_pages_fail_alone(tmp_path: Path, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "PAGE_SECONDS", 8.0)  # more than the first page of a new process takes
    monkeypatch.setattr(site, "FEED_SECONDS", 2.0)
    chosen = [PAGES[kind] for kind in ("nested", "open comments", "data")]
    hostile = [web.put(f"/h/{number}", content) for number, content in enumerate(chosen)]
    hostile.append(web.put("/h/bomb", BOMB, headers={"Content-Encoding": "gzip"}))
    well = [web.put(f"/a/{number}", honest(number)) for number in range(5)]
    urls = [web.put(f"/rss/{number}", feed(each)) for number, each in enumerate(hostile)]
    urls.append(web.put("/rss/well", feed(*well)))
    urls += [web.put(f"/rss/h/{number}", content) for number, content in enumerate(chosen)]
    lags: list[float] = []
    async with reading(tmp_path, urls, EVERY, Clock()) as reader:
        listening = asyncio.create_task(listen(lags))
        await reader.round()
        listening.cancel()
        healthy = next(source for source in await reader.sources() if source.name.endswith("/well"))
        assert healthy.error is None
        assert (await reader.stored(), len(await reader.refused())) == (len(well), len(hostile))
    assert share(lags, 0.99) < LAG
