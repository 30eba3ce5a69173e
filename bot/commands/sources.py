"""`dayek sources list`: where articles come from and how it goes."""

import argparse
from datetime import UTC, datetime
from functools import partial

from bot.commands import USAGE, Stop, settings
from bot.commands.store import opened, run
from bot.ingest import sources as sources_file
from bot.settings import Settings
from storage import sources


def main(_: argparse.Namespace) -> None:
    run(partial(_list, settings()))


async def _list(chosen: Settings) -> None:
    try:
        specs = sources_file.read(chosen.sources)
    except sources_file.BadSources as error:
        raise Stop(str(error), USAGE) from None
    async with opened(chosen) as database:
        async with database.write() as conn:
            await sources.sync(conn, specs, datetime.now(UTC))
        async with database.read() as conn:
            for source in await sources.listed(conn):
                state = "off" if not source.enabled else source.error or "ok"
                print(f"{source.name}\t{source.folder}\t{state}")
                for item, reason in await sources.refused(conn, source.id):
                    print(f"\t{item}\t{reason}")
