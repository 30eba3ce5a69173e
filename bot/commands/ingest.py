"""`dayek ingest`: articles into the store, once."""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.commands import Stop, settings
from bot.commands.store import opened, run
from bot.commands.web import site_and_worker
from bot.ingest import files
from bot.ingest.by_hand import keep
from bot.ingest.pipeline import read_file
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from bot.settings import Settings

ADDRESSES = ("http://", "https://")


def main(arguments: argparse.Namespace) -> None:
    run(partial(_ingest, settings(), arguments.articles))


async def _ingest(chosen: Settings, given: list[str]) -> None:
    failed = 0
    async with opened(chosen) as database, site_and_worker(chosen) as (site, worker):
        for each in _each(given):
            try:
                now = datetime.now(UTC)
                read = await _read(site, worker, each, now)
                stored = await keep(database, read, now)
            except BadArticle as error:
                failed += 1
                print(f"{each}: {error}", file=sys.stderr)
            else:
                print(f"{'known' if stored is None else 'new'}\t{each}")
    if failed:
        raise Stop(f"{failed} not stored")


def _each(given: list[str]) -> Iterator[str]:
    """The articles meant: a folder stands for the files in it."""
    for each in given:
        if not each.startswith(ADDRESSES) and Path(each).is_dir():
            listing = files.look(Path(each), {}, settled=False)
            yield from sorted(str(found.path) for found in listing.found)
        else:
            yield each


async def _read(site: Site, worker: Worker, each: str, now: datetime) -> Read:
    if each.startswith(ADDRESSES):
        return await site.article(each, None, None, now)
    return await read_file(worker, Path(each), now)
