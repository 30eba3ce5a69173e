"""How we behave as a guest: pages of one host one after another with a pause between them, whatever source
asks for them, none that its robots.txt asks not to visit, and none while it asks for patience."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from urllib.parse import urljoin, urlsplit

from bot.ingest import robots
from bot.ingest.fetch import Fetched, Fetcher, Unchanged, Unfetched

PAUSE = 1.0  # seconds between two pages of a host: what a person who leafs through it leaves
PAGES_AT_ONCE, FEEDS_AT_ONCE = 1, 2  # of a host; some serve many feeds
OWN_AT_ONCE = 32  # of the operator's own network, whose guests we are not
ROBOTS_SECONDS = 24 * 3600.0  # for which a robots.txt holds: RFC 9309 allows no more
ROBOTS_AGAIN = 3600.0  # seconds until one that could not be had is asked for again
MOST_PATIENCE = 3600.0  # seconds for which a host is left alone at its wish
MOST_HOSTS = 5_000  # that are remembered: twice as many as a large installation reads
CLIENT_ERRORS = range(400, 500)  # by RFC 9309 the site has no robots.txt then
NOT_WELCOME = "robots.txt asks not to read it"
PATIENCE = "the host asks for patience"
NO_ADDRESS = Unfetched("not a valid address")

Answer = Fetched | Unchanged | Unfetched


class _Host:
    """What we know of a host, and whose turn it is there."""

    def __init__(self, *, is_own: bool) -> None:
        self.pause = 0.0 if is_own else PAUSE
        self.feeds = asyncio.Semaphore(OWN_AT_ONCE if is_own else FEEDS_AT_ONCE)
        self.pages = asyncio.Semaphore(OWN_AT_ONCE if is_own else PAGES_AT_ONCE)
        self.asking = asyncio.Lock()  # for robots.txt
        self.rules = robots.Rules()
        self.rules_until = float("-inf")
        self.free_at = float("-inf")
        self.closed_until = float("-inf")

    @property
    def is_idle(self) -> bool:
        return not (self.feeds.locked() or self.pages.locked() or self.asking.locked())


class Visitor:
    """Fetches as a guest. `clock` is monotonic, in seconds."""

    def __init__(
        self,
        fetcher: Fetcher,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._fetcher = fetcher
        self._clock = clock
        self._sleep = sleep
        self._hosts: dict[str, _Host] = {}

    async def feed(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Answer:
        """What is at an address that an operator has named; with `etag` or `modified`, if it has changed."""
        host = self._host(url)
        if host is None:
            return NO_ADDRESS
        async with host.feeds:
            return await self._fetcher.get(url, etag=etag, modified=modified)

    async def page(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Answer:
        """What is at an address that a feed leads to, when its host lets us and our turn has come."""
        host = self._host(url)
        if host is None:
            return NO_ADDRESS
        async with host.pages:
            if (left := host.closed_until - self._clock()) > 0:
                return Unfetched(PATIENCE, left)
            rules = await self._rules(host, url)
            if not rules.allow(url):
                return Unfetched(NOT_WELCOME)
            if (wait := host.free_at - self._clock()) > 0:
                await self._sleep(wait)
            try:
                got = await self._fetcher.get(url, etag=etag, modified=modified)
            finally:
                host.free_at = self._clock() + (max(host.pause, rules.delay) if host.pause else 0.0)
            if isinstance(got, Unfetched) and got.retry_after:
                host.closed_until = self._clock() + min(got.retry_after, MOST_PATIENCE)
            return got

    async def _rules(self, host: _Host, url: str) -> robots.Rules:
        """What the host's robots.txt says. What it said before, or nothing, holds while it cannot be had: a
        feed's pages are there to be read, and only words that we know of forbid it."""
        async with host.asking:
            if self._clock() < host.rules_until:
                return host.rules
            got = await self._fetcher.get(urljoin(url, robots.PATH))
            match got:
                case Fetched():
                    host.rules, lasting = await asyncio.to_thread(robots.parse, got.content), ROBOTS_SECONDS
                case Unfetched(status=int(status)) if status in CLIENT_ERRORS:
                    host.rules, lasting = robots.Rules(), ROBOTS_SECONDS
                case _:
                    lasting = ROBOTS_AGAIN
            host.rules_until = self._clock() + lasting
            return host.rules

    def _host(self, url: str) -> _Host | None:
        """The host of an address, the last one visited last; None when there is none."""
        try:
            name = urlsplit(url).netloc.rpartition("@")[2].lower()
        except ValueError:
            return None
        host = self._hosts.pop(name, None) or _Host(is_own=self._fetcher.is_own(url))
        if len(self._hosts) >= MOST_HOSTS:
            idle = next((name for name, each in self._hosts.items() if each.is_idle), None)
            self._hosts.pop(idle or "", None)
        self._hosts[name] = host
        return host
