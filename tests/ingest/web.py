"""A local web server that answers as a test wants it to."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

from aiohttp import web

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Web:
    """What is at which path, and the requests that came, the oldest first."""

    def __init__(self) -> None:
        self.requests: list[web.BaseRequest] = []
        self.port = 0
        self._handlers: dict[str, Handler] = {}

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def put(
        self, path: str, body: bytes | str = b"", status: int = 200, headers: dict[str, str] | None = None
    ) -> str:
        """Answers with this, at the address returned."""
        content = body.encode() if isinstance(body, str) else body

        async def answer(_: web.BaseRequest) -> web.Response:
            return web.Response(body=content, status=status, headers=headers or {})

        return self.handle(path, answer)

    def handle(self, path: str, handler: Handler) -> str:
        self._handlers[path] = handler
        return self.url(path)

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        self.requests.append(request)
        handler = self._handlers.get(request.path)
        return await handler(request) if handler else web.Response(status=404)


def raw(content: bytes) -> Handler:
    """Sends these very bytes, head and all, and closes the connection."""

    async def answer(request: web.BaseRequest) -> web.Response:
        assert request.transport is not None
        request.transport.write(content)
        request.transport.close()
        return web.Response()

    return answer


def drip(piece: bytes, pause: float = 0.0) -> Handler:
    """Sends a piece after each pause, without an end."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(ConnectionResetError):  # until nobody listens
            while True:
                await response.write(piece)
                await asyncio.sleep(pause)
        return response

    return answer


@contextlib.asynccontextmanager
async def serving() -> AsyncIterator[Web]:
    """A server on a free port of 127.0.0.1."""
    pages = Web()
    runner = web.ServerRunner(web.Server(pages.answer), shutdown_timeout=0.1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        pages.port = runner.addresses[0][1]
        yield pages
    finally:
        await runner.cleanup()
