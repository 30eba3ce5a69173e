"""Network in: one address, fetched within limits of time, size and place. Failure is a value."""

import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from importlib.metadata import version
from ipaddress import IPv4Network, IPv6Network, ip_address
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver
from aiohttp.connector import AddrInfoType

from bot.ingest import guard
from bot.ingest.headers import fresh_for, retry_after
from bot.ingest.resolver import Resolver

MOST_REDIRECTS = 5  # http to https, to www, to the new domain, to the new path, and one to spare
ACCEPT = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"

LOOPBACK = "127.0.0.1"
BAD_MESSAGE = 400  # how aiohttp marks an answer that it cannot read
REASONS: tuple[tuple[type[Exception], str], ...] = (  # the first that fits
    (aiohttp.TooManyRedirects, f"more than {MOST_REDIRECTS} redirects"),
    (aiohttp.NonHttpUrlRedirectClientError, "redirected to something other than http"),
    (aiohttp.ClientConnectorDNSError, "no such host"),
    (aiohttp.ClientSSLError, "TLS failed"),
    (aiohttp.ClientConnectorError, "cannot connect"),
    (aiohttp.ClientPayloadError, "the content is cut off or badly compressed"),
    (aiohttp.ClientConnectionError, "the connection was closed"),
    (ValueError, "not a valid address"),
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may take. Seconds, and bytes after decompression."""

    seconds: float = 30.0  # from the first look-up to the last byte, redirects included
    connect_seconds: float = 10.0  # for each address tried
    most_bytes: int = 10_000_000  # thirty times a feed of fifty whole articles


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was found. `url` is the address after redirects; `etag` and `modified` serve the next request, and
    before `fresh_for` seconds have passed there is nothing new."""

    url: str
    content: bytes
    content_type: str | None
    charset: str | None
    etag: str | None
    modified: str | None
    fresh_for: float | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The same as last time, says the server, and for `fresh_for` seconds more."""

    fresh_for: float | None = None


@dataclass(frozen=True, slots=True)
class Unfetched:
    """Nothing was got. `retry_after` is the wait in seconds that the server asks for; `status` its answer."""

    reason: str
    retry_after: float | None = None
    status: int | None = None


class Fetcher:
    """Fetches addresses over one pool of connections. To be entered and left as an async context manager.

    Private networks are out of reach but for `allow_networks`, where any port may be dialled."""

    def __init__(
        self,
        contact: str = "",
        allow_networks: Sequence[IPv4Network | IPv6Network] = (),
        *,
        limits: Limits = Limits(),
        resolver: AbstractResolver | None = None,
    ) -> None:
        self._contact = contact
        self._allowed = tuple(allow_networks)
        self._limits = limits
        self._resolver = resolver or Resolver()

    async def __aenter__(self) -> Self:
        limits = self._limits
        self._session = aiohttp.ClientSession(
            # who calls decides how many at once: a queue in here would let slow servers use up others' time
            connector=aiohttp.TCPConnector(socket_factory=self._socket, resolver=self._resolver, limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": _user_agent(self._contact), "Accept": ACCEPT},
            timeout=aiohttp.ClientTimeout(total=limits.seconds, sock_connect=limits.connect_seconds),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._session.close()
        await self._resolver.close()

    def is_own(self, url: str) -> bool:
        """Whether the address, literal or this machine's, is in a network that the operator has listed."""
        try:
            name = urlsplit(url).hostname or ""
            address = ip_address(LOOPBACK if name == "localhost" else name)
        except ValueError:
            return False
        return any(address in network for network in self._allowed)

    async def get(
        self, url: str, *, etag: str | None = None, modified: str | None = None
    ) -> Fetched | Unchanged | Unfetched:
        """What is at an http or https address; with `etag` or `modified`, if it has changed since."""
        if not url.lower().startswith(("http://", "https://")):
            return Unfetched("not an http address")
        asked = {"If-None-Match": etag, "If-Modified-Since": modified}
        headers = {name: value for name, value in asked.items() if value}
        try:
            # aiohttp counts the redirect that it refuses
            async with self._session.get(url, headers=headers, max_redirects=MOST_REDIRECTS + 1) as response:
                return await self._answer(response, is_conditional=bool(headers))
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return Unfetched(self._reason(error))

    def _socket(self, info: AddrInfoType) -> socket.socket:
        """A socket for an address that is dialled next. Here each connection passes, with the address that no
        look-up can change any more, whether it was literal, looked up or redirected to."""
        family, kind, protocol, _, (host, port, *_) = info
        guard.check(str(host), int(port), self._allowed)
        return socket.socket(family, kind, protocol)

    async def _answer(
        self, response: aiohttp.ClientResponse, *, is_conditional: bool
    ) -> Fetched | Unchanged | Unfetched:
        headers, status, now = response.headers, response.status, datetime.now(UTC)
        if status == HTTPStatus.NOT_MODIFIED and is_conditional:
            return Unchanged(fresh_for(headers, now))
        if status != HTTPStatus.OK:
            return Unfetched(f"HTTP {status}", retry_after(headers, now), status)
        content = await self._content(response)
        if content is None:
            return Unfetched(f"larger than {self._limits.most_bytes / 1e6:g} MB")
        return Fetched(
            url=str(response.url),
            content=content,
            content_type=response.content_type if "Content-Type" in headers else None,
            charset=response.charset,
            etag=headers.get("ETag"),
            modified=headers.get("Last-Modified"),
            fresh_for=fresh_for(headers, now),
        )

    async def _content(self, response: aiohttp.ClientResponse) -> bytes | None:
        """The body, or None when it is too large. aiohttp decompresses a bounded piece at a time."""
        most = self._limits.most_bytes
        if (response.content_length or 0) > most:
            return None
        content = bytearray()
        async for piece in response.content.iter_any():
            content += piece
            if len(content) > most:
                return None
        return bytes(content)

    def _reason(self, error: Exception) -> str:
        match error:
            case aiohttp.ConnectionTimeoutError():
                return f"no connection within {self._limits.connect_seconds:g} s"
            case TimeoutError():
                return f"took longer than {self._limits.seconds:g} s"
            case _:
                return _reason(error)


def _user_agent(contact: str) -> str:
    name = f"Dayek/{version('dayek')}"
    return f"{name} (+{contact})" if contact else name


def _reason(error: Exception) -> str:
    """A failure in a few words for an operator."""
    match error:
        case aiohttp.ClientConnectorError(os_error=guard.Refused() as refused):
            return str(refused)
        case aiohttp.ClientConnectorCertificateError(certificate_error=ssl.SSLCertVerificationError() as why):
            return f"its certificate does not hold: {why.verify_message}"
        case aiohttp.ClientResponseError(message=str(message)) if message and error.status == BAD_MESSAGE:
            return f"not proper HTTP: {message.splitlines()[0][:100].rstrip(':')}"
        case _:
            return next((reason for kind, reason in REASONS if isinstance(error, kind)), type(error).__name__)
