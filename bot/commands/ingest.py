"""`dayek ingest`: articles into the store, once."""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.commands import Stop, settings
from bot.commands.store import opened, run
from bot.ingest import files
from bot.ingest.store import store
from bot.settings import Settings
from storage import sources

SOURCE = "dayek ingest"  # the source under which articles given by hand are kept


def main(arguments: argparse.Namespace) -> None:
    run(partial(_ingest, settings(), arguments.paths))


async def _ingest(chosen: Settings, paths: list[Path]) -> None:
    failed = 0
    async with opened(chosen) as database:
        async with database.write() as conn:
            source_id = await sources.by_hand(conn, SOURCE, datetime.now(UTC))
        for path in _files(paths):
            try:
                article_id = await store(database, source_id, files.read(path), datetime.now(UTC))
            except files.BadFile as error:
                failed += 1
                print(f"{path}: {error}", file=sys.stderr)
            else:
                print(f"{'new' if article_id else 'known'}\t{path}")
    if failed:
        raise Stop(f"{failed} not stored")


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(found.path for found in files.look(path, {}, settled=False).found)
        else:
            yield path
