"""Hosts are visited one page after another; here they are invented names for the local server."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web as aiohttp_web

from bot.ingest.fetch import Fetched, Fetcher, Unfetched
from bot.ingest.visit import (
    MOST_PATIENCE,
    NOT_WELCOME,
    PATIENCE,
    PAUSE,
    ROBOTS_AGAIN,
    ROBOTS_SECONDS,
    Visitor,
)
from tests.ingest.names import HERE, Everywhere
from tests.ingest.web import Web


class Time:
    """Passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
async def visitor(time: Time) -> AsyncIterator[Visitor]:
    async with Fetcher("", HERE, resolver=Everywhere()) as fetcher:
        yield Visitor(fetcher, time, time.sleep)


def asked(web: Web) -> list[str]:
    return [request.path for request in web.requests]


async def test_pages_of_one_host_come_one_after_another_with_a_pause(
    web: Web, visitor: Visitor, time: Time
) -> None:
    at_once: list[int] = []
    here = 0

    async def answer(_: aiohttp_web.BaseRequest) -> aiohttp_web.Response:
        nonlocal here
        here += 1
        at_once.append(here)
        await asyncio.sleep(0)
        here -= 1
        return aiohttp_web.Response()

    pages = [web.handle(f"/{number}", answer) for number in range(5)]
    urls = [url.replace("127.0.0.1", "dala.example") for url in pages]
    await asyncio.gather(*map(visitor.page, urls))
    assert at_once == [1] * 5
    assert time.slept == [PAUSE] * 4


async def test_other_hosts_wait_for_nobody(web: Web, visitor: Visitor, time: Time) -> None:
    for number in range(5):
        web.put("/a")
        await visitor.page(web.url("/a", f"host-{number}.example"))
    assert time.slept == []


async def test_the_operators_own_hosts_are_read_without_a_pause(
    web: Web, visitor: Visitor, time: Time
) -> None:
    web.put("/robots.txt", "User-agent: *\nCrawl-delay: 5\nDisallow: /b")
    for _ in range(3):
        assert isinstance(await visitor.page(web.put("/a")), Fetched)
    assert await visitor.page(web.put("/b")) == Unfetched(NOT_WELCOME)
    assert time.slept == []


async def test_what_robots_txt_asks_not_to_read_is_not_asked_for(web: Web, visitor: Visitor) -> None:
    web.put("/robots.txt", "User-agent: *\nDisallow: /private")
    web.put("/private/a")
    web.put("/a")
    assert await visitor.page(web.url("/private/a", "dala.example")) == Unfetched(NOT_WELCOME)
    assert isinstance(await visitor.page(web.url("/a", "dala.example")), Fetched)
    assert asked(web) == ["/robots.txt", "/a"]


async def test_a_feed_that_the_operator_has_named_is_read_whatever_robots_txt_says(
    web: Web, visitor: Visitor
) -> None:
    web.put("/robots.txt", "User-agent: *\nDisallow: /")
    web.put("/rss")
    assert isinstance(await visitor.feed(web.url("/rss", "dala.example")), Fetched)
    assert asked(web) == ["/rss"]


async def test_the_pace_that_robots_txt_asks_for_is_kept(web: Web, visitor: Visitor, time: Time) -> None:
    web.put("/robots.txt", "User-agent: *\nCrawl-delay: 5")
    for _ in range(2):
        await visitor.page(web.url("/a", "dala.example"))
    assert time.slept == [5.0]


async def test_robots_txt_is_read_once_a_day(web: Web, visitor: Visitor, time: Time) -> None:
    web.put("/robots.txt", "User-agent: *\nDisallow: /a")
    url = web.url("/a", "dala.example")
    for wait in (0, ROBOTS_SECONDS - 1, 1):
        time.now += wait
        await visitor.page(url)
    assert asked(web) == ["/robots.txt", "/robots.txt"]


@pytest.mark.parametrize(
    ("status", "lasting"), [(404, ROBOTS_SECONDS), (403, ROBOTS_SECONDS), (500, ROBOTS_AGAIN)]
)
async def test_a_robots_txt_that_cannot_be_had_forbids_nothing_and_is_asked_for_again(
    web: Web, visitor: Visitor, time: Time, status: int, lasting: float
) -> None:
    web.put("/robots.txt", status=status)
    web.put("/a")
    for wait in (0, lasting - 2 * PAUSE, 2 * PAUSE):
        time.now += wait
        assert isinstance(await visitor.page(web.url("/a", "dala.example")), Fetched)
    assert asked(web).count("/robots.txt") == 2


async def test_what_robots_txt_said_holds_while_it_cannot_be_had(
    web: Web, visitor: Visitor, time: Time
) -> None:
    web.put("/robots.txt", "User-agent: *\nDisallow: /")
    url = web.url("/a", "dala.example")
    await visitor.page(url)
    web.put("/robots.txt", status=503)
    time.now += ROBOTS_SECONDS
    assert await visitor.page(url) == Unfetched(NOT_WELCOME)


async def test_a_host_that_asks_for_patience_is_left_alone_for_that_long(
    web: Web, visitor: Visitor, time: Time
) -> None:
    web.put("/a", status=429, headers={"Retry-After": "60"})
    web.put("/b")
    await visitor.page(web.url("/a", "dala.example"))
    assert await visitor.page(web.url("/b", "dala.example")) == Unfetched(PATIENCE, 60.0)
    assert isinstance(await visitor.page(web.url("/b", "other.example")), Fetched)
    time.now += 60
    assert isinstance(await visitor.page(web.url("/b", "dala.example")), Fetched)


async def test_no_host_can_ask_for_patience_without_end(web: Web, visitor: Visitor, time: Time) -> None:
    web.put("/a", status=503, headers={"Retry-After": "999999999"})
    await visitor.page(web.url("/a", "dala.example"))
    time.now += MOST_PATIENCE
    web.put("/a")
    assert isinstance(await visitor.page(web.url("/a", "dala.example")), Fetched)


async def test_what_is_no_address_is_a_failure(visitor: Visitor) -> None:
    for url in ("http://[", "http://:80/", "ftp://dala.example/", "", "a"):
        for visit in (visitor.feed, visitor.page):
            assert isinstance(await visit(url), Unfetched)
