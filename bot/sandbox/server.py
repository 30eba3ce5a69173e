"""The HTTP side of the sandbox."""

import asyncio
import random
from collections.abc import Awaitable, Mapping
from typing import Any

from aiogram import types
from aiohttp import web
from pydantic import BaseModel

from bot.sandbox.errors import ApiError, bad_request, too_many_requests
from bot.sandbox.faults import Spoiled
from bot.sandbox.ledger import ACCEPTED, Call
from bot.sandbox.methods import METHODS, PACED, Implementation
from bot.sandbox.parameters import decode, parse
from bot.sandbox.spoiling import PAGE, page, spoiled
from bot.sandbox.world import World, as_number

_ATTACHED = "attach://"  # before the name of a file that comes along
_LONG = "getUpdates"  # waits for what users do, so it counts neither as work nor as a call under way
_HANGING_UP = 0.02  # seconds until the other side knows that its connections are closed
_GOODBYE = 1.0  # seconds that calls under way have at the end


class Server:
    """Serves `/bot<token>/<method>` on 127.0.0.1 until closed. `port` 0 takes a free one."""

    def __init__(self, world: World, token: str, latency: float, jitter: float = 0.0) -> None:
        self.token = token  # another one may be set at any time: the old one is then revoked
        self.in_flight = 0
        self._world = world
        self._latency = latency
        self._jitter = jitter
        self._dice = random.Random(1)  # noqa: S311 - the same in each run
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite
        self._port = 0

    async def start(self, port: int) -> int:
        """Returns the port."""
        application = web.Application()
        application.router.add_route("*", "/{bot}/{method}", self._handle)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=_GOODBYE)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self._site = site
        bound: int = self._runner.addresses[0][1]
        return bound

    async def refuse(self) -> None:
        """From now on connections are refused, and those that stand are closed."""
        assert self._runner is not None  # noqa: S101 - only who has entered the sandbox can ask for it
        self._port = self._runner.addresses[0][1]
        await self._site.stop()
        if self._runner.server is not None:
            for connection in self._runner.server.connections:
                connection.force_close()
        await asyncio.sleep(_HANGING_UP)

    async def accept(self) -> None:
        """Takes connections again, on the same port."""
        assert self._runner is not None  # noqa: S101 - only who has entered the sandbox can ask for it
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await self._site.start()

    async def close(self) -> None:
        self._world.updates.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        try:
            method = self._method(request)
            parameters = decode(method.model, await _parameters(request))
        except ApiError as error:
            return _refusal(error)
        if method.name == _LONG:
            return await self._answer(request, method, parameters)
        self.in_flight += 1
        try:
            return await self._answer(request, method, parameters)
        finally:
            self.in_flight -= 1
            self._world.signal.changed()

    def _method(self, request: web.Request) -> Implementation:
        if request.match_info["bot"] != f"bot{self.token}":
            self._world.ledger.turned_away += 1
            raise ApiError(401, "Unauthorized")
        method = METHODS.get(request.match_info["method"].lower())
        if method is None:
            raise ApiError(404, "Not Found: method not found")
        return method

    async def _answer(
        self, request: web.Request, method: Implementation, parameters: Mapping[str, Any]
    ) -> web.StreamResponse:
        chat_id = as_number(parameters.get("chat_id", ""))
        if self._jitter:
            await asyncio.sleep(self._dice.uniform(0, self._jitter))
        how: Spoiled | None = None
        try:
            self._keep_pace(method, chat_id)
            how = self._befallen(method, chat_id)
            answer = page() if how == Spoiled.PAGE else await self._run(method, parameters)
            self._record(
                method, chat_id, parameters, answer.status, "" if answer.status == ACCEPTED else PAGE
            )
        except ApiError as error:
            answer = _refusal(error)
            self._record(method, chat_id, parameters, error.code, error.description)
        if self._latency:
            await asyncio.sleep(self._latency)
        return await spoiled(request, answer, how) if how and how != Spoiled.PAGE else answer

    def _befallen(self, method: Implementation, chat_id: int | None) -> Spoiled | None:
        """How the script wants the answer to be spoiled. Raises the ApiError that it wants."""
        fault = self._world.faults.take(method.name, chat_id)
        if fault is None:
            return None
        if isinstance(fault.answer, Spoiled):
            return fault.answer
        self._pause_for(fault.answer, fault.chat_id)
        raise fault.answer

    async def _run(self, method: Implementation, parameters: Mapping[str, Any]) -> web.Response:
        result = method.run(self._world, parse(method.model, parameters))
        if isinstance(result, Awaitable):
            result = await result
        return web.json_response({"ok": True, "result": _plain(result)})

    def _keep_pace(self, method: Implementation, chat_id: int | None) -> None:
        wait = self._world.pace.seconds_to_wait(chat_id) if method.name in PACED else None
        if wait is not None:
            raise too_many_requests(wait)

    def _pause_for(self, error: ApiError, chat_id: int | None) -> None:
        if "retry_after" in error.parameters:
            self._world.pace.pause(chat_id, error.parameters["retry_after"])

    def _record(
        self, method: Implementation, chat_id: int | None, parameters: Mapping[str, Any], code: int, why: str
    ) -> None:
        call = Call(method.name, chat_id, parameters, code, why, self._world.clock())
        self._world.ledger.all.append(call)
        self._world.signal.changed()


async def _parameters(request: web.Request) -> dict[str, Any]:
    """What came in the address and in the body, whichever of the three forms it has."""
    found: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json" and request.can_read_body:
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise bad_request("can't parse JSON object")
        return found | body
    posted = await request.post()
    files = {
        name: types.BufferedInputFile(value.file.read(), value.filename)
        for name, value in posted.items()
        if isinstance(value, web.FileField)
    }
    return found | {name: _attached(value, files) for name, value in posted.items() if name not in files}


def _attached(value: object, files: Mapping[str, types.BufferedInputFile]) -> object:
    """A file, where the value names one that came along."""
    return files.get(value.removeprefix(_ATTACHED), value) if isinstance(value, str) else value


def _refusal(error: ApiError) -> web.Response:
    return web.json_response(error.as_json(), status=error.code)


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_none=True)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value
