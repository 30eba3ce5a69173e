"""The way to the web, opened for one command."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.ingest.fetch import Fetcher
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from bot.settings import Settings


@asynccontextmanager
async def site_and_worker(settings: Settings) -> AsyncIterator[tuple[Site, Worker]]:
    """Reads addresses, and parses what is read."""
    worker = Worker()
    try:
        async with Fetcher(settings.contact, settings.allow_networks) as fetcher:
            yield Site(fetcher, worker, settings.zone), worker
    finally:
        await worker.close()
