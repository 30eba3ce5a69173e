"""Answers that do not arrive as they should."""

import asyncio
import contextlib

from aiohttp import web

from bot.sandbox.faults import Spoiled

BYTES, SECONDS = 1, 0.2  # a slow answer: five bytes a second
PAGE = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


def page() -> web.Response:
    """What a proxy says when it does not get through."""
    return web.Response(text=PAGE, status=502, content_type="text/html")


async def spoiled(request: web.Request, answer: web.Response, how: Spoiled) -> web.StreamResponse:
    """Sends the answer, or what is left of it."""
    body = answer.body if isinstance(answer.body, bytes) else b""
    match how:
        case Spoiled.CUT:
            await _trickle(request, body[: len(body) // 2], len(body), step=len(body), pause=0)
        case Spoiled.SLOW:
            return await _trickle(request, body, len(body), step=BYTES, pause=SECONDS)
    if request.transport:
        request.transport.abort()
    return answer


async def _trickle(
    request: web.Request, body: bytes, length: int, *, step: int, pause: float
) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": str(length), "Content-Type": "application/json"})
    await response.prepare(request)
    with contextlib.suppress(ConnectionResetError):  # until nobody listens
        for start in range(0, len(body), step):
            await response.write(body[start : start + step])
            await asyncio.sleep(pause)
    return response
