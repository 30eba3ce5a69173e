"""Names of hosts, looked up in threads of our own. The loop's default ones are few: some names that nobody
answers for would occupy them all, and no other host could be reached meanwhile."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from aiohttp.abc import AbstractResolver, ResolveResult

from bot.ingest.lanes import AT_ONCE, SLOW_AT_ONCE

LOOK_UPS = AT_ONCE + SLOW_AT_ONCE  # side by side: as many as there are polls; a thread is made when needed


class Resolver(AbstractResolver):
    """Asks the system, as the standard library does."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(LOOK_UPS, thread_name_prefix="names")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of a host. Raises OSError."""
        look_up = partial(socket.getaddrinfo, host, port, family, socket.SOCK_STREAM, 0, socket.AI_ADDRCONFIG)
        found = await asyncio.get_running_loop().run_in_executor(self._threads, look_up)
        return [
            ResolveResult(
                hostname=host,
                host=str(address[0]),
                port=port,
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, _, protocol, _, address in found
        ]

    async def close(self) -> None:
        """Does not wait for answers that are still out."""
        self._threads.shutdown(wait=False, cancel_futures=True)
