import asyncio
import socket
from threading import Event
from typing import Any

import pytest

from bot.ingest.resolver import Resolver

DEAD = 100  # names that nobody answers for
PATIENCE = 5.0  # seconds


async def test_names_that_nobody_answers_for_keep_no_other_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    over, system = Event(), socket.getaddrinfo

    def slow(host: str, *asked: Any) -> Any:
        if host.startswith("dead"):
            over.wait()
            raise socket.gaierror
        return system("127.0.0.1", *asked)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    resolver = Resolver()
    dead = [asyncio.create_task(resolver.resolve(f"dead-{number}.example")) for number in range(DEAD)]
    try:
        await asyncio.sleep(0)
        async with asyncio.timeout(PATIENCE):
            [found] = await resolver.resolve("dala.example", 80)
        assert (found["hostname"], found["host"], found["port"]) == ("dala.example", "127.0.0.1", 80)
        assert not any(task.done() for task in dead)
    finally:
        over.set()
        await asyncio.gather(*dead, return_exceptions=True)
        await resolver.close()
