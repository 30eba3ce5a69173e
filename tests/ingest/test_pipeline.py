"""Sources, polled for real: folders on disk and feeds on a local web server."""

import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.ingest.fetch import Fetcher
from bot.ingest.pipeline import Pipeline
from bot.ingest.schedule import LONGEST_WAIT, MOST_ATTEMPTS
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from storage import articles, sources
from storage.database import Database
from storage.records import Article, Source, SourceSpec
from tests.factory import Clock
from tests.ingest.web import Web, serving

EVERY = 300
BODY = "<p>Ауылда жаңа көпір ашылды. Көпірдің ұзындығы – жүз метр.</p>"
SPEECH = "Бұл көпірді екі жыл күттік"


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    async with serving() as pages:
        yield pages


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def pipeline(sqlite_database: Database, clock: Clock) -> AsyncIterator[Pipeline]:
    async with AsyncExitStack() as stack:
        worker = Worker(1)
        stack.push_async_callback(worker.close)
        fetcher = await stack.enter_async_context(Fetcher("", [ip_network("127.0.0.0/8")]))
        pipeline = Pipeline(sqlite_database, Site(fetcher, worker, ZoneInfo("Asia/Almaty")), worker, clock)
        stack.push_async_callback(pipeline.close)
        yield pipeline


class Kept:
    """What the store holds, and the one source of the test."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def add(self, **place: str) -> None:
        async with self._database.write() as conn:
            await sources.sync(conn, [SourceSpec("Көпір", EVERY, **place)], self._clock())  # type: ignore[arg-type]  # folder or url

    async def source(self) -> Source:
        async with self._database.read() as conn:
            return (await sources.listed(conn))[0]

    async def articles(self) -> list[Article]:
        async with self._database.read() as conn:
            return await articles.after(conn, 0)

    async def refused(self) -> list[tuple[str, str]]:
        async with self._database.read() as conn:
            return await sources.refused(conn, (await self.source()).id)


@pytest.fixture
def kept(sqlite_database: Database, clock: Clock) -> Kept:
    return Kept(sqlite_database, clock)


async def polled(pipeline: Pipeline) -> int:
    await pipeline.tick()
    return await pipeline.finish()


def page(title: str, *, speaker: str = "Асқар Оразов") -> str:
    return f"""<html lang="kk"><head><title>{title}</title></head><body><article><h1>{title}</h1>{BODY}
    <p>– {SPEECH}, – деді {speaker}.</p></article></body></html>"""


def feed(*items: tuple[str, str]) -> str:
    entries = "".join(
        f"<item><title>{title}</title><link>{link}</link><description>Ауылда көпір</description>"
        "<pubDate>Mon, 02 Mar 2026 08:30:00 +0500</pubDate></item>"
        for link, title in items
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Көпір</title>{entries}</channel></rss>'


async def test_a_file_dropped_while_the_bot_runs_is_an_article_at_the_next_poll(
    tmp_path: Path, pipeline: Pipeline, kept: Kept, clock: Clock
) -> None:
    await kept.add(folder=str(tmp_path))
    assert await polled(pipeline) == 0
    (tmp_path / "a.txt").write_text(f" date 2026-03-02 Көпір ашылды\n– {SPEECH}, – деді Асқар Оразов.\n")
    _settle(tmp_path / "a.txt")
    clock.advance(seconds=EVERY)
    assert await polled(pipeline) == 1
    [article] = await kept.articles()
    assert (article.headline, article.history) == ("Көпір ашылды", False)
    assert [(q.parts, q.person and q.person.name) for q in article.quotes] == [((SPEECH,), "Асқар Оразов")]


async def test_a_broken_file_is_reported_once_and_harms_no_other(
    tmp_path: Path, pipeline: Pipeline, kept: Kept, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    for name, content in (("1.txt", b"\xff\xfe\x00"), ("2.txt", b" date 2026-03-02 "), ("3.txt", b"")):
        (tmp_path / name).write_bytes(content)
    (tmp_path / "4.txt").write_text(" date 2026-03-02 Бәрі жақсы\nАуылда көпір ашылды.\n")
    for path in tmp_path.iterdir():
        _settle(path)
    await kept.add(folder=str(tmp_path))
    assert await polled(pipeline) == 1
    for _ in range(3):
        clock.advance(seconds=EVERY)
        assert await polled(pipeline) == 0
    reported = [record.getMessage() for record in caplog.records]
    assert [(await kept.refused())[n][0] for n in range(3)] == ["1.txt", "2.txt", "3.txt"]
    assert [sum(f"{n}.txt" in line for line in reported) for n in (1, 2, 3)] == [1, 1, 1]
    assert all("Көпір" in line for line in reported), "the source is named"


async def test_a_missing_folder_is_told_and_found_when_it_is_there(
    tmp_path: Path, pipeline: Pipeline, kept: Kept, clock: Clock
) -> None:
    folder = tmp_path / "later"
    await kept.add(folder=str(folder))
    assert await polled(pipeline) == 0
    assert "No such file" in str((await kept.source()).error)
    folder.mkdir()
    (folder / "a.txt").write_text(" date 2026-03-02 Көпір ашылды\nАуылда көпір ашылды.\n")
    _settle(folder / "a.txt")
    clock.advance(seconds=EVERY)
    assert await polled(pipeline) == 1
    assert (await kept.source()).error is None


async def test_the_first_fetch_of_a_feed_is_history_and_what_comes_later_is_news(
    web: Web, pipeline: Pipeline, kept: Kept, clock: Clock
) -> None:
    old, new = web.put("/old", page("Ескі көпір")), web.put("/new", page("Жаңа көпір"))
    url = web.put("/rss", feed((old, "Ескі көпір")))
    await kept.add(url=url)
    assert await polled(pipeline) == 1
    web.put("/rss", feed((new, "Жаңа көпір"), (old, "Ескі көпір")))
    clock.advance(seconds=EVERY)
    assert await polled(pipeline) == 1
    found = [(article.headline, article.history) for article in await kept.articles()]
    assert found == [("Ескі көпір", True), ("Жаңа көпір", False)]


async def test_a_teaser_feed_gives_whole_articles_with_the_feeds_hour_and_the_pages_words(
    web: Web, pipeline: Pipeline, kept: Kept
) -> None:
    url = web.put("/rss", feed((web.put("/a?utm_source=rss", ""), "Көпір")))
    web.put("/a", page("Көпір ашылды"))
    await kept.add(url=url)
    assert await polled(pipeline) == 1
    [article] = await kept.articles()
    assert [quote.parts for quote in article.quotes] == [(SPEECH,)]
    assert (article.said_at.hour, article.has_time) == (3, True)
    assert article.url == web.url("/a?utm_source=rss") or article.url == web.url("/a")


async def test_a_feed_that_has_not_changed_is_asked_for_by_its_mark_and_costs_no_page(
    web: Web, pipeline: Pipeline, kept: Kept, clock: Clock
) -> None:
    url = web.put("/rss", feed((web.put("/a", page("Көпір")), "Көпір")), headers={"ETag": '"1"'})
    await kept.add(url=url)
    await polled(pipeline)
    web.put("/rss", status=304)
    clock.advance(seconds=EVERY)
    assert await polled(pipeline) == 0
    assert [r.path for r in web.requests] == ["/rss", "/robots.txt", "/a", "/rss"]
    assert web.requests[-1].headers["If-None-Match"] == '"1"'
    assert (await kept.source()).error is None


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (404, "", "HTTP 404"),
        (500, "", "HTTP 500"),
        (200, "<!doctype html><html><body>Сайт</body></html>", "a web page without links to articles"),
        (200, "", "empty"),
    ],
)
async def test_a_feed_that_fails_says_why_once_and_is_asked_less_and_less_often(
    web: Web,
    pipeline: Pipeline,
    kept: Kept,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    status: int,
    body: str,
    reason: str,
) -> None:
    await kept.add(url=web.put("/rss", body, status))
    for _ in range(4):
        await polled(pipeline)
        clock.advance(seconds=EVERY)
    source = await kept.source()
    assert (source.error, source.failures) == (reason, 3), "0, 300 and 900 seconds after the start"
    assert len(web.requests) == 3
    assert sum(reason in record.getMessage() for record in caplog.records) == 1
    web.put("/rss", feed((web.put("/a", page("Көпір")), "Көпір")))
    clock.advance(seconds=LONGEST_WAIT.total_seconds())
    assert await polled(pipeline) == 1
    source = await kept.source()
    assert (source.error, source.failures) == (None, 0)


async def test_a_server_that_asks_for_patience_gets_it(
    web: Web, pipeline: Pipeline, kept: Kept, clock: Clock
) -> None:
    await kept.add(url=web.put("/rss", status=429, headers={"Retry-After": "3600"}))
    await polled(pipeline)
    clock.advance(seconds=3599)
    await polled(pipeline)
    assert len(web.requests) == 1
    clock.advance(seconds=1)
    await polled(pipeline)
    assert len(web.requests) == 2


async def test_a_page_that_cannot_be_read_is_tried_again_and_stays_history(
    web: Web, pipeline: Pipeline, kept: Kept, clock: Clock
) -> None:
    address = web.put("/a", status=500)
    await kept.add(url=web.put("/rss", feed((address, "Көпір"))))
    assert await polled(pipeline) == 0
    assert await kept.refused() == [(address, "HTTP 500")]
    web.put("/a", page("Көпір ашылды"))
    clock.advance(seconds=EVERY)
    assert await polled(pipeline) == 1
    assert [article.history for article in await kept.articles()] == [True]
    assert await kept.refused() == []


async def test_a_page_that_is_gone_is_given_up(
    web: Web, pipeline: Pipeline, kept: Kept, clock: Clock
) -> None:
    address = web.put("/a", status=404)
    await kept.add(url=web.put("/rss", feed((address, "Көпір"))))
    for _ in range(MOST_ATTEMPTS + 3):
        await polled(pipeline)
        clock.advance(seconds=LONGEST_WAIT.total_seconds())
    assert [r.path for r in web.requests].count("/a") == MOST_ATTEMPTS


async def test_an_article_that_two_addresses_lead_to_is_stored_once(
    web: Web, pipeline: Pipeline, kept: Kept
) -> None:
    one, other = web.url("/a"), web.url("/a?utm_source=rss&utm_medium=feed#top")
    web.put("/a", page("Көпір ашылды"))
    await kept.add(url=web.put("/rss", feed((one, "Көпір"), (other, "Көпір"))))
    assert await polled(pipeline) == 1


async def test_a_page_that_yields_less_than_its_teaser_is_a_fault_and_no_short_article(
    web: Web, pipeline: Pipeline, kept: Kept
) -> None:
    address = web.put("/a", page("Көпір"))
    whole = f"<description>{'Ауылда жаңа көпір ашылды. ' * 40}</description>"
    url = web.put("/rss", feed((address, "Көпір")).replace("<description>Ауылда көпір</description>", whole))
    await kept.add(url=url)
    assert await polled(pipeline) == 0
    assert await kept.refused() == [(address, "the page yields less than its teaser")]


async def test_a_private_address_is_not_read(
    sqlite_database: Database, web: Web, kept: Kept, clock: Clock
) -> None:
    worker = Worker(1)
    async with Fetcher() as fetcher:
        site = Site(fetcher, worker, ZoneInfo("UTC"))
        await kept.add(url=web.put("/rss", feed()))
        await polled(Pipeline(sqlite_database, site, worker, clock))
    await worker.close()
    assert (await kept.source()).error == "a private address"
    assert web.requests == []


def _settle(path: Path) -> None:
    """As if it had been written a while ago."""

    moment = path.stat().st_mtime - timedelta(minutes=1).total_seconds()
    os.utime(path, (moment, moment))
