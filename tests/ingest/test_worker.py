import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.ingest import page
from bot.ingest.feed import Feed, NotAFeed, parse
from bot.ingest.worker import Worker, WorkerFailed

HERE = "https://dala.example/rss"
FEED = (
    b'<rss version="2.0"><channel><title>T</title><item><title>x</title><link>https://dala.example/1</link>'
    b"<pubDate>Fri, 15 Aug 2025 13:51:00 +0500</pubDate></item></channel></rss>"
)
ATTRIBUTES = b" ".join(b'a%d="1"' % number for number in range(100_000))
LONG = 30.0  # seconds that no call here takes
LAG = 0.25  # seconds; the loop is to be free all the time, on a machine that does other things as well


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    made = Worker(1)
    yield made
    await made.close()


async def test_a_feed_and_a_page_come_back_as_if_parsed_here(worker: Worker) -> None:
    now = datetime(2025, 8, 16, tzinfo=UTC)
    assert await worker.call(partial(parse, now=now), FEED, HERE, seconds=LONG) == parse(FEED, HERE, now=now)
    html = f"<html><h1>Су туралы</h1><article>{'<p>Облыста су жетеді, деді тілші.</p>' * 3}</article></html>"
    assert await worker.call(page.parse, html, seconds=LONG) == page.parse(html)


async def test_an_exception_of_ours_is_raised_here(worker: Worker) -> None:
    with pytest.raises(NotAFeed, match="empty"):
        await worker.call(parse, b"", HERE, seconds=LONG)


async def test_a_foreign_exception_is_told_as_a_failure(worker: Worker) -> None:
    with pytest.raises(WorkerFailed, match="ValueError: invalid literal"):
        await worker.call(int, "many", seconds=LONG)


async def test_one_process_serves_call_after_call(worker: Worker) -> None:
    assert len({await worker.call(os.getpid, seconds=LONG) for _ in range(3)} - {os.getpid()}) == 1


async def test_a_call_past_its_deadline_is_ended_and_the_next_one_served(worker: Worker) -> None:
    before = await worker.call(os.getpid, seconds=LONG)
    with pytest.raises(WorkerFailed, match=r"took longer than 0\.2 s"):
        await worker.call(time.sleep, LONG, seconds=0.2)
    assert await worker.call(os.getpid, seconds=LONG) != before
    with pytest.raises(ProcessLookupError):
        os.kill(before, 0)


async def test_a_process_that_dies_fails_its_own_call_alone(worker: Worker) -> None:
    with pytest.raises(WorkerFailed, match="its process died"):
        await worker.call(os.abort, seconds=LONG)
    assert await worker.call(abs, -1, seconds=LONG) == 1


async def test_memory_has_a_limit() -> None:
    worker = Worker(1, memory=500_000_000)
    try:
        with pytest.raises(WorkerFailed, match="out of memory"):
            await worker.call(bytes, 600_000_000, seconds=LONG)
        assert await worker.call(abs, -1, seconds=LONG) == 1
    finally:
        await worker.close()


async def test_a_parser_that_recurses_without_end_fails(worker: Worker) -> None:
    with pytest.raises(WorkerFailed, match="nested too deeply"):
        await worker.call(eval, "(lambda f: f(f))(lambda f: f(f))", seconds=LONG)


async def test_what_is_printed_is_no_answer(worker: Worker) -> None:
    assert await worker.call(print, "noise" * 10_000, seconds=LONG) is None
    assert await worker.call(os.system, "echo noise", seconds=LONG) == 0


async def test_only_values_of_the_product_come_back(worker: Worker) -> None:
    with pytest.raises(WorkerFailed, match="its answer made no sense"):
        await worker.call(Path, "/etc", seconds=LONG)
    assert await worker.call(abs, -1, seconds=LONG) == 1


async def test_secrets_of_the_environment_are_not_handed_on(
    worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "1:secret")
    assert await worker.call(os.getenv, "BOT_TOKEN", seconds=LONG) is None


async def test_a_cancelled_call_leaves_no_answer_for_the_next_one(worker: Worker) -> None:
    await worker.call(abs, -1, seconds=LONG)
    task = asyncio.create_task(worker.call(time.sleep, 0.3, seconds=LONG))
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await worker.call(abs, -2, seconds=LONG) == 2


async def test_large_arguments_and_answers_pass_whole(worker: Worker) -> None:
    content = os.urandom(10_000_000)
    assert await worker.call(bytes, content, seconds=LONG) == content


async def test_a_second_process_passes_a_stuck_one() -> None:
    worker = Worker(2)
    try:
        await asyncio.gather(*(worker.call(time.sleep, 0.1, seconds=LONG) for _ in range(2)))
        stuck = asyncio.create_task(worker.call(time.sleep, LONG, seconds=LONG))
        assert await worker.call(abs, -1, seconds=LONG) == 1
        assert not stuck.done()
    finally:
        await worker.close()
    with pytest.raises(WorkerFailed, match="its process died"):
        await stuck


async def test_closing_ends_every_process_and_every_call() -> None:
    worker = Worker(1)
    number = await worker.call(os.getpid, seconds=LONG)
    await worker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


HOSTILE = [
    pytest.param(FEED.replace(b"<item>", b"<item " + ATTRIBUTES + b">"), id="100,000 attributes"),
    pytest.param(FEED.replace(b"x</title>", b"<a>" * 200_000 + b"</title>"), id="200,000 nested elements"),
    pytest.param(FEED.replace(b"T</title>", b"&" * 5_000_000 + b"</title>"), id="5 MB of ampersands"),
    pytest.param(b"<" * 5_000_000, id="5 MB of brackets"),
    pytest.param(b"<!--" * 1_000_000, id="a million open comments"),
]


@pytest.mark.parametrize("content", HOSTILE)
async def test_a_hostile_feed_ends_at_the_deadline_and_the_loop_goes_on(
    worker: Worker, content: bytes
) -> None:
    await worker.call(parse, FEED, HERE, seconds=LONG)
    lags: list[float] = []

    async def listen() -> None:
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            lags.append(time.monotonic() - before - 0.01)

    listening = asyncio.create_task(listen())
    with suppress(NotAFeed, WorkerFailed):
        await worker.call(parse, content, HERE, seconds=0.5)
    listening.cancel()
    assert sorted(lags)[int(len(lags) * 0.99) - 1] < LAG
    assert isinstance(await worker.call(parse, FEED, HERE, seconds=LONG), Feed)
