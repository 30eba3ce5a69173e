"""A bot without a library: bare calls over HTTP."""

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox

Answer = dict[str, Any]
Ask = Callable[..., Coroutine[Any, Any, Answer]]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def ask(session: aiohttp.ClientSession) -> Ask:
    """`ask(sandbox, method, verb="POST", **what aiohttp takes)`: the answer and its HTTP status."""

    async def ask(sandbox: Sandbox, method: str, verb: str = "POST", **request: Any) -> Answer:
        url = f"{sandbox.url}/bot{sandbox.token}/{method}"
        async with session.request(verb, url, **request) as response:
            answer: Answer = await response.json()
            return answer | {"status": response.status}

    return ask


@pytest.fixture
def call(sandbox: Sandbox, ask: Ask) -> Ask:
    """`call(method, **parameters)`: the result of an accepted call."""

    async def call(method: str, /, **parameters: Any) -> Any:
        answer = await ask(sandbox, method, json=parameters)
        assert answer["ok"], answer
        return answer["result"]

    return call


@pytest.fixture
def refused(sandbox: Sandbox, ask: Ask) -> Callable[..., Coroutine[Any, Any, str]]:
    """`refused(method, **parameters)`: in which words the call is refused."""

    async def refused(method: str, /, **parameters: Any) -> str:
        answer = await ask(sandbox, method, json=parameters)
        assert not answer["ok"]
        assert answer["status"] == answer["error_code"]
        description: str = answer["description"]
        return description

    return refused
