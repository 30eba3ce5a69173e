"""Two thousand invented outlets on one port, told apart by the name they are asked under. What each has
published at a moment follows from its number and the time: whoever measures needs no word from them."""

import asyncio
import contextlib
import multiprocessing
import random
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Literal

import regex
from aiohttp import web

Kind = Literal["healthy", "slow", "dead"]
DRIP = 1.0  # seconds between two bytes of a slow outlet
_HOST = regex.compile(r"o(\d+)\.example")
_PAGE = regex.compile(r"/a/(\d+)")
WORDS = ("ауыл", "су", "жол", "көпір", "мектеп", "егін", "мал", "қала", "өзен", "жыл", "күн", "адам", "жоба")


@dataclass(frozen=True, slots=True)
class Outlets:
    """`count` outlets, of which the last ones are slow or dead. Each publishes an article before the start,
    then one every `gap` seconds at a moment of its own."""

    count: int
    gap: float
    start: float  # seconds of the epoch
    slow: int = 0
    dead: int = 0

    def kind(self, number: int) -> Kind:
        if number >= self.count - self.dead:
            return "dead"
        return "slow" if number >= self.count - self.dead - self.slow else "healthy"

    def published(self, number: int, article: int) -> float:
        """When an outlet published an article; 0 is the one before the start."""
        return self.start + self.gap * (article - 1 + number / self.count) if article else 0.0

    def feeds(self, port: int) -> list[str]:
        return [f"http://o{number}.example:{port}/rss" for number in range(self.count)]

    def latest(self, number: int, now: float) -> int:
        """The number of the last article at a moment."""
        return max(0, int((now - self.start) / self.gap - number / self.count + 1))

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        host = _HOST.fullmatch(request.host.partition(":")[0])
        number = int(host[1]) if host else 0
        match self.kind(number):
            case "slow":
                return await _drip(request)
            case "dead":
                if request.transport is not None:
                    request.transport.close()
                return web.Response()
        return self._healthy(request, number)

    def _healthy(self, request: web.BaseRequest, number: int) -> web.Response:
        latest = self.latest(number, time.time())
        page = _PAGE.fullmatch(request.path)
        if page and int(page[1]) <= latest:
            return web.Response(text=article(number, int(page[1])), content_type="text/html")
        if request.path != "/rss":
            return web.Response(status=404)
        mark = f'"{latest}"'
        if request.headers.get("If-None-Match") == mark:
            return web.Response(status=304)
        return web.Response(text=_feed(request, latest), headers={"ETag": mark}, content_type="text/xml")


def article(number: int, of_number: int) -> str:
    """The page of an article: invented words, others in each."""
    chosen = random.Random(f"{number}-{of_number}")  # the same each time
    body = "".join(f"<p>{' '.join(chosen.choices(WORDS, k=40)).capitalize()}.</p>" for _ in range(8))
    said = " ".join(chosen.choices(WORDS, k=12)).capitalize()
    title = f"{' '.join(chosen.choices(WORDS, k=5)).capitalize()} {number}-{of_number}"
    menu = "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in WORDS)
    return (
        f"<!doctype html><html lang='kk'><head><title>{title}</title></head><body><ul>{menu}</ul>"
        f"<h1>{title}</h1><article>{body}<p>– {said}, – деді Асқар Оразов.</p></article></body></html>"
    )


def _feed(request: web.BaseRequest, latest: int) -> str:
    items = "".join(
        f"<item><title>Мақала {n}</title><link>http://{request.host}/a/{n}</link></item>"
        for n in range(latest, max(-1, latest - 20), -1)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Дала</title>{items}</channel></rss>'


async def _drip(request: web.BaseRequest) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    with contextlib.suppress(ConnectionResetError):  # until nobody listens
        while True:
            await response.write(b" ")
            await asyncio.sleep(DRIP)
    return response


@contextlib.asynccontextmanager
async def played(outlets: Outlets) -> AsyncIterator[int]:
    """Plays them; the port."""
    runner = web.ServerRunner(web.Server(outlets.answer), shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0, backlog=1000).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


@contextlib.contextmanager
def apart(outlets: Outlets) -> Iterator[int]:
    """Plays them in a process of their own, so that only the reader is measured; the port."""
    context = multiprocessing.get_context("spawn")
    port = context.Queue()
    process = context.Process(target=_play, args=(outlets, port), daemon=True)
    process.start()
    try:
        yield port.get(timeout=60)
    finally:
        process.terminate()
        process.join()


def _play(outlets: Outlets, port: "multiprocessing.Queue[int]") -> None:
    async def play() -> None:
        async with played(outlets) as number:
            port.put(number)
            await asyncio.Event().wait()

    asyncio.run(play())
