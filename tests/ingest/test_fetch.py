import asyncio
import gzip
import re
import socket
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from importlib.metadata import version
from ipaddress import ip_network

import brotli
import pytest
from aiohttp import web as aiohttp_web
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.ingest.fetch import Fetched, Fetcher, Limits, Unchanged, Unfetched
from tests.ingest.web import Handler, Web, drip, raw

HERE = (ip_network("127.0.0.1/32"),)
SHORT = Limits(seconds=0.5, connect_seconds=0.4)
SMALL = Limits(most_bytes=100_000)
MOMENT = "Fri, 15 Aug 2025 08:51:00 GMT"


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    """Reaches the local server, with the limits of the product."""
    async with Fetcher("https://dayek.example/about", HERE) as opened:
        yield opened


@pytest.fixture
async def strict() -> AsyncIterator[Fetcher]:
    """Reaches the public internet alone."""
    async with Fetcher() as opened:
        yield opened


@pytest.fixture
async def hasty() -> AsyncIterator[Fetcher]:
    """Reaches the local server, with limits of time that a test can wait for."""
    async with Fetcher("", HERE, limits=SHORT) as opened:
        yield opened


@pytest.fixture
async def small() -> AsyncIterator[Fetcher]:
    """Reaches the local server, and takes no large answers."""
    async with Fetcher("", HERE, limits=SMALL) as opened:
        yield opened


async def test_what_was_found_comes_with_all_that_the_next_request_needs(fetcher: Fetcher, web: Web) -> None:
    url = web.put(
        "/rss",
        "дәйек",
        headers={"Content-Type": "text/xml; charset=UTF-8", "ETag": '"1"', "Last-Modified": MOMENT},
    )
    assert await fetcher.get(url) == Fetched(url, "дәйек".encode(), "text/xml", "UTF-8", '"1"', MOMENT)


async def test_a_server_that_says_little_leaves_those_things_open(fetcher: Fetcher, web: Web) -> None:
    url = web.handle("/", raw(b"HTTP/1.1 200 OK\r\n\r\n<rss/>"))
    assert await fetcher.get(url) == Fetched(url, b"<rss/>", None, None, None, None)


async def test_requests_say_who_asks_and_carry_nothing_else_of_us(fetcher: Fetcher, web: Web) -> None:
    url = web.put("/", headers={"Set-Cookie": "seen=1"})
    await fetcher.get(url)
    await fetcher.get(url)
    headers = web.requests[1].headers
    assert headers["User-Agent"] == f"Dayek/{version('dayek')} (+https://dayek.example/about)"
    assert not {"Cookie", "Accept-Language", "Authorization", "Referer"} & set(headers)


async def test_without_a_contact_the_name_stands_alone(hasty: Fetcher, web: Web) -> None:
    await hasty.get(web.put("/"))
    assert web.requests[0].headers["User-Agent"] == f"Dayek/{version('dayek')}"


@pytest.mark.parametrize(
    ("asked", "header"), [({"etag": '"1"'}, "If-None-Match"), ({"modified": MOMENT}, "If-Modified-Since")]
)
async def test_what_has_not_changed_since_is_not_sent_again(
    fetcher: Fetcher, web: Web, asked: dict[str, str], header: str
) -> None:
    url = web.put("/rss", status=304)
    assert await fetcher.get(url, **asked) == Unchanged()
    assert web.requests[0].headers[header] in asked.values()


async def test_not_modified_is_a_failure_where_nothing_was_known(fetcher: Fetcher, web: Web) -> None:
    assert await fetcher.get(web.put("/", status=304)) == Unfetched("HTTP 304", status=304)


@pytest.mark.parametrize("status", [204, 401, 403, 404, 410, 418, 451, 500, 502, 503])
async def test_another_status_than_200_is_a_failure_named_by_it(
    fetcher: Fetcher, web: Web, status: int
) -> None:
    assert await fetcher.get(web.put("/", status=status)) == Unfetched(f"HTTP {status}", status=status)


@pytest.mark.parametrize(
    ("written", "wait"), [("120", 120.0), ("soon", None), ("-5", None), ("9" * 400, 999999999.0)]
)
async def test_the_wait_that_a_server_asks_for_is_told(
    fetcher: Fetcher, web: Web, written: str, wait: float | None
) -> None:
    url = web.put("/", status=429, headers={"Retry-After": written})
    assert await fetcher.get(url) == Unfetched("HTTP 429", wait, 429)


@pytest.mark.parametrize(("ahead", "least", "most"), [(3600, 3500, 3600), (-3600, 0, 0)])
async def test_the_wait_may_be_told_as_a_date(
    fetcher: Fetcher, web: Web, ahead: int, least: float, most: float
) -> None:
    moment = datetime.now(UTC) + timedelta(seconds=ahead)
    answer = await fetcher.get(web.put("/", status=503, headers={"Retry-After": format_datetime(moment)}))
    assert isinstance(answer, Unfetched)
    assert answer.retry_after is not None
    assert least <= answer.retry_after <= most


@pytest.mark.parametrize("status", [200, 304])
async def test_how_long_an_answer_stays_the_same_is_told(fetcher: Fetcher, web: Web, status: int) -> None:
    url = web.put("/rss", status=status, headers={"Cache-Control": "public, max-age=900"})
    answer = await fetcher.get(url, etag='"1"')
    assert isinstance(answer, Fetched | Unchanged)
    assert answer.fresh_for == 900


async def test_only_literal_addresses_in_a_listed_network_are_the_operators_own(fetcher: Fetcher) -> None:
    here, elsewhere = (
        ("http://127.0.0.1:8000/rss", "http://localhost/"),
        ("http://127.0.0.2/", "http://[", "a"),
    )
    assert all(map(fetcher.is_own, here))
    assert not any(map(fetcher.is_own, (*elsewhere, "http://dala.example/")))


async def test_a_redirect_is_followed_and_the_last_address_told(fetcher: Fetcher, web: Web) -> None:
    moved = web.put("/new", "here")
    answer = await fetcher.get(web.put("/old", status=301, headers={"Location": "/new"}))
    assert isinstance(answer, Fetched)
    assert (answer.url, answer.content) == (moved, b"here")


@pytest.mark.parametrize(("count", "is_followed"), [(5, True), (6, False)])
async def test_five_redirects_are_followed_and_no_sixth(
    fetcher: Fetcher, web: Web, count: int, is_followed: bool
) -> None:
    for number in range(count):
        web.put(f"/{number}", status=302, headers={"Location": f"/{number + 1}"})
    web.put(f"/{count}", "here")
    answer = await fetcher.get(web.url("/0"))
    assert isinstance(answer, Fetched) if is_followed else answer == Unfetched("more than 5 redirects")


async def test_a_loop_of_redirects_ends(fetcher: Fetcher, web: Web) -> None:
    url = web.put("/loop", status=302, headers={"Location": "/loop"})
    assert await fetcher.get(url) == Unfetched("more than 5 redirects")
    assert len(web.requests) == 6


@pytest.mark.parametrize(
    "target", ["ftp://127.0.0.1/", "file:///etc/passwd", "javascript:1", "ws://127.0.0.1/"]
)
async def test_a_redirect_to_another_scheme_is_refused(fetcher: Fetcher, web: Web, target: str) -> None:
    url = web.put("/", status=302, headers={"Location": target})
    assert await fetcher.get(url) == Unfetched("redirected to something other than http")


@pytest.mark.parametrize(
    "target", ["http://127.0.0.2/", "http://[::1]/", "http://169.254.169.254/latest", "http://localhost.:1/"]
)
async def test_a_redirect_to_a_private_address_is_refused(fetcher: Fetcher, web: Web, target: str) -> None:
    url = web.put("/", status=302, headers={"Location": target})
    async with Fetcher("", HERE, resolver=Names("127.0.0.3")) as guarded:
        assert await guarded.get(url) == Unfetched("a private address")


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "localhost", "0x7f000001", "0x7f.0.0.1", "１２７.０.０.１", "①②⑦.⓪.⓪.①", "0.0.0.0"),
        *("[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]", "[fe80::1%25lo]", "[64:ff9b::7f00:1]"),
        *("10.0.0.1", "100.64.0.1", "169.254.169.254", "224.0.0.1", "user:word@127.0.0.1"),
    ],
)
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_private_address_is_refused_however_it_is_written(
    strict: Fetcher, scheme: str, host: str
) -> None:
    assert await strict.get(f"{scheme}://{host}/") == Unfetched("a private address")


@pytest.mark.parametrize("host", ["2130706433", "017700000001", "0177.0.0.1", "127.1", "0"])
async def test_an_address_in_an_obsolete_form_is_refused(strict: Fetcher, host: str) -> None:
    answer = await strict.get(f"http://{host}/")
    assert isinstance(answer, Unfetched)
    assert answer.reason in {"not a valid address", "a private address"}


async def test_nothing_reaches_a_server_whose_address_is_refused(strict: Fetcher) -> None:
    asked: list[bool] = []
    server = await asyncio.start_server(lambda *_: asked.append(True), "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        assert await strict.get(f"http://127.0.0.1:{port}/") == Unfetched("a private address")
        await asyncio.sleep(0)
    assert not asked


async def test_a_name_that_comes_to_mean_another_address_is_refused_at_the_next_dial(web: Web) -> None:
    names = Names("127.0.0.1", "127.0.0.2")
    url = web.put("/", "here").replace("127.0.0.1", "news.example")
    async with Fetcher("", HERE, resolver=names) as before:
        assert isinstance(await before.get(url), Fetched)
    names.forget()
    async with Fetcher("", HERE, resolver=names) as after:
        assert await after.get(url) == Unfetched("a private address")
    assert len(web.requests) == 1


async def test_of_several_addresses_of_a_name_only_an_allowed_one_is_dialled(web: Web) -> None:
    url = web.put("/", "here")
    async with Fetcher("", HERE, resolver=Names(("10.0.0.1", "127.0.0.1"))) as guarded:
        assert isinstance(await guarded.get(url.replace("127.0.0.1", "news.example")), Fetched)


async def test_an_allowed_network_is_reached_on_any_port_and_its_neighbour_is_not(web: Web) -> None:
    url = web.put("/", "here")
    async with Fetcher("", (ip_network("127.0.0.0/30"),)) as inside:
        assert isinstance(await inside.get(url), Fetched)
        assert await inside.get(f"http://127.0.0.4:{web.port}/") == Unfetched("a private address")


async def test_proxies_of_the_environment_are_not_used(
    fetcher: Fetcher, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert isinstance(await fetcher.get(web.put("/", "here")), Fetched)


@pytest.mark.parametrize(
    "url", ["", "news.example/rss", "ftp://news.example/", "file:///etc/passwd", "ws://127.0.0.1/", "data:,x"]
)
async def test_only_addresses_of_the_web_are_fetched(fetcher: Fetcher, url: str) -> None:
    assert await fetcher.get(url) == Unfetched("not an http address")


@pytest.mark.parametrize("url", ["http://", "http:///x", "http://[/", "http://a:99999/", "http://\ud800/"])
async def test_what_only_resembles_an_address_is_a_failure_too(fetcher: Fetcher, url: str) -> None:
    assert await fetcher.get(url) == Unfetched("not a valid address")


async def test_a_name_that_nobody_has_is_a_failure() -> None:
    async with Fetcher(resolver=Names()) as nowhere:
        assert await nowhere.get("https://no-such-outlet.example/") == Unfetched("no such host")


async def test_a_closed_port_is_a_failure(fetcher: Fetcher) -> None:
    with socket.socket() as taken:  # bound and not listening: nobody answers there, nobody else may take it
        taken.bind(("127.0.0.1", 0))
        assert await fetcher.get(f"http://127.0.0.1:{taken.getsockname()[1]}/") == Unfetched("cannot connect")


async def test_a_server_without_tls_is_a_failure_over_https(fetcher: Fetcher, web: Web) -> None:
    assert await fetcher.get(web.url().replace("http:", "https:")) == Unfetched("TLS failed")


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_compressed_content_is_unpacked(fetcher: Fetcher, web: Web, coding: str) -> None:
    async def answer(_: aiohttp_web.BaseRequest) -> aiohttp_web.Response:
        response = aiohttp_web.Response(body=b"dayek " * 1000)
        response.enable_compression(aiohttp_web.ContentCoding(coding))
        return response

    answered = await fetcher.get(web.handle("/", answer))
    assert isinstance(answered, Fetched)
    assert answered.content == b"dayek " * 1000


async def test_brotli_is_asked_for_and_unpacked(fetcher: Fetcher, web: Web) -> None:
    url = web.put("/", brotli.compress(b"dayek " * 1000), headers={"Content-Encoding": "br"})
    answered = await fetcher.get(url)
    assert isinstance(answered, Fetched)
    assert answered.content == b"dayek " * 1000
    assert "br" in web.requests[0].headers["Accept-Encoding"]


@pytest.mark.parametrize(("coding", "compress"), [("gzip", gzip.compress), ("br", brotli.compress)])
async def test_a_bomb_is_measured_by_what_it_unpacks_to(
    small: Fetcher, web: Web, coding: str, compress: Callable[[bytes], bytes]
) -> None:
    url = web.put("/", compress(bytes(50_000_000)), headers={"Content-Encoding": coding})
    assert await small.get(url) == Unfetched("larger than 0.1 MB")


async def test_a_body_as_large_as_the_limit_is_taken_and_a_larger_one_is_not(
    small: Fetcher, web: Web
) -> None:
    assert isinstance(await small.get(web.put("/fits", bytes(100_000))), Fetched)
    assert await small.get(web.put("/more", bytes(100_001))) == Unfetched("larger than 0.1 MB")


async def test_an_endless_body_ends_at_the_limit(small: Fetcher, web: Web) -> None:
    assert await small.get(web.handle("/", drip(bytes(30_000)))) == Unfetched("larger than 0.1 MB")


@pytest.mark.parametrize("handler", [drip(b"x", 0.02), drip(b"", 0.02)])
async def test_a_body_that_drips_ends_at_the_deadline(hasty: Fetcher, web: Web, handler: Handler) -> None:
    assert await hasty.get(web.handle("/", handler)) == Unfetched("took longer than 0.5 s")


async def test_the_deadline_is_for_all_redirects_together(hasty: Fetcher, web: Web) -> None:
    async def answer(_: aiohttp_web.BaseRequest) -> aiohttp_web.Response:
        await asyncio.sleep(0.1)
        return aiohttp_web.Response(status=302, headers={"Location": "/"})

    assert await hasty.get(web.handle("/", answer)) == Unfetched("took longer than 0.5 s")


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain",
    ],
)
async def test_content_that_is_not_what_its_head_says_is_a_failure(
    fetcher: Fetcher, web: Web, answer: bytes
) -> None:
    url = web.handle("/", raw(answer))
    assert await fetcher.get(url) == Unfetched("the content is cut off or badly compressed")


async def test_what_goes_on_after_its_end_is_a_failure(fetcher: Fetcher, web: Web) -> None:
    url = web.handle("/", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfirst and more"))
    assert await fetcher.get(url) == Unfetched("not proper HTTP: Bad status line")


async def test_a_length_that_is_too_large_is_believed_at_once(small: Fetcher, web: Web) -> None:
    url = web.handle("/", raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n"))
    assert await small.get(url) == Unfetched("larger than 0.1 MB")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 20_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
    ],
)
async def test_what_is_not_http_is_a_failure_and_not_an_exception(
    fetcher: Fetcher, web: Web, answer: bytes
) -> None:
    answered = await fetcher.get(web.handle("/", raw(answer)))
    assert isinstance(answered, Unfetched)
    assert re.match("not proper HTTP: |the connection was closed$", answered.reason)
    assert len(answered.reason) < 150


async def test_a_failure_of_one_address_leaves_the_others_alone(fetcher: Fetcher, web: Web) -> None:
    """Twenty hang until the quick one is there, and break off then."""
    all_hang, is_there = asyncio.Barrier(21), asyncio.Event()

    async def hang(request: aiohttp_web.BaseRequest) -> aiohttp_web.StreamResponse:
        await all_hang.wait()
        await is_there.wait()
        return await raw(b"")(request)

    hanging = asyncio.gather(*(fetcher.get(web.handle(f"/hangs{number}", hang)) for number in range(20)))
    await all_hang.wait()
    assert isinstance(await fetcher.get(web.put("/quick", "here")), Fetched)
    is_there.set()
    assert {type(failure) for failure in await hanging} == {Unfetched}


class Names(AbstractResolver):
    """A name server that gives one answer after another, the last one for ever."""

    def __init__(self, *answers: str | tuple[str, ...]) -> None:
        self._answers = [(each,) if isinstance(each, str) else each for each in answers]

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        if not self._answers:
            raise OSError("no such name")
        return [
            ResolveResult(hostname=host, host=each, port=port, family=socket.AF_INET, proto=0, flags=0)
            for each in self._answers[0]
        ]

    def forget(self) -> None:
        """From now on the next answer is given."""
        self._answers.pop(0)

    async def close(self) -> None:
        pass
