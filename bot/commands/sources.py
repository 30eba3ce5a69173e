"""`dayek sources list|check|add|remove`: where articles come from, how it goes, and what they would bring."""

import argparse
import json
import sys
from collections.abc import AsyncIterator, Container
from dataclasses import fields
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from bot.commands import USAGE, Stop, cause, settings
from bot.commands.adding import add, asked, remove
from bot.commands.brought import article, line
from bot.commands.store import existing, opened, run
from bot.commands.table import aligned, share
from bot.commands.web import site_and_worker
from bot.ingest import files, health
from bot.ingest import sources as sources_file
from bot.ingest.pipeline import read_file
from bot.ingest.raw import BadArticle
from bot.ingest.web import Site, Unreadable
from bot.ingest.worker import Worker
from bot.settings import Settings
from storage import health as stored_health
from storage import sources
from storage.database import Connection, DatabaseError
from storage.records import Source, SourceHealth, SourceSpec

MOST_CHECKED = 50  # articles a source: a feed's usual length
MOST_REFUSED = 5  # items of a source that are listed
HEADINGS = (
    "SOURCE",
    "STATE",
    "LAST SUCCESS (UTC)",
    "A DAY",
    "WHOLE",
    "QUOTING",
    "UNATTRIBUTED",
    "BY",
    "FROM",
)


def main(arguments: argparse.Namespace) -> None:
    chosen = settings()
    match arguments.action:
        case "list":
            run(partial(_list, chosen))
        case "check":
            run(partial(_check, chosen, arguments.name, as_json=arguments.json))
        case "add":
            run(partial(add, chosen, _specs(chosen), asked(arguments)))
        case "remove":
            run(partial(remove, chosen, _specs(chosen), arguments.name))


def _specs(chosen: Settings) -> list[SourceSpec]:
    try:
        return sources_file.read(chosen.sources)
    except sources_file.BadSources as error:
        raise Stop(str(error), USAGE) from None


async def _list(chosen: Settings) -> None:
    """A line for each source, with what came of it in the last four weeks, and below it what did not."""
    specs, now = _specs(chosen), datetime.now(UTC)
    async with opened(chosen) as database:
        async with database.write() as conn:
            await sources.sync(conn, specs, now, at_once=False)
        async with database.read() as conn:
            found = await stored_health.of_sources(conn, now - health.WINDOW, health.RECENT)
            headings, *lines = aligned([HEADINGS, *(_row(each, now) for each in found)])
            print(headings)
            for each, line in zip(found, lines, strict=True):
                print(line)
                if each.source.error:
                    print(f"    {each.source.error}")
                if each.refused:
                    await _print_refused(conn, each)


async def _print_refused(conn: Connection, fared: SourceHealth) -> None:
    refused = await sources.refused(conn, fared.source.id)
    for item, reason in refused[:MOST_REFUSED]:
        print(f"    {item}: {reason}")
    if len(refused) > MOST_REFUSED:
        print(f"    and {len(refused) - MOST_REFUSED} more")


def _row(fared: SourceHealth, now: datetime) -> tuple[str, ...]:
    source = fared.source
    off = "paused" if source.paused else "off"
    state = (health.trouble(fared, now) or "ok") if source.enabled else off
    last = source.last_success_at
    return (
        source.name,
        state,
        f"{last:%Y-%m-%d %H:%M}" if last else "-",
        f"{health.a_day(fared, now):.1f}",
        share(health.whole(fared)),
        share(fared.quoting / fared.articles if fared.articles else None),
        share(fared.unattributed / fared.quotes if fared.quotes else None),
        source.owner,
        source.folder or source.url or "-",
    )


async def _check(chosen: Settings, name: str | None, *, as_json: bool) -> None:
    """What the sources would bring now, those of the file and those that admins have added; nothing is
    stored."""
    specs = _specs(chosen)
    known = [*specs, *await _added(chosen, {spec.name for spec in specs})]
    wanted = [spec for spec in known if name in (None, spec.name)]
    if not wanted:
        raise Stop(f"no source is called {name}" if name else f"{chosen.sources} names no sources")
    failed = 0
    async with site_and_worker(chosen) as (site, worker):
        for spec in wanted:
            async for found in _found(spec, site, worker):
                failed += "error" in found
                print(json.dumps(found, ensure_ascii=False) if as_json else line(found), flush=True)
    if failed:
        raise Stop(f"{failed} could not be read")


async def _added(chosen: Settings, in_file: Container[str]) -> list[Source]:
    """The sources that admins have added, if there is a store."""
    try:
        async with existing(chosen) as database:
            if database is None:
                return []
            async with database.read() as conn:
                stored = await sources.listed(conn)
    except (DatabaseError, OSError) as error:  # of an older version, perhaps, or out of reach
        print(f"DATABASE_URL: {cause(error)}: sources in it are left out", file=sys.stderr)
        return []
    return [source for source in stored if source.owner == "admin" and source.name not in in_file]


async def _found(spec: SourceSpec, site: Site, worker: Worker) -> AsyncIterator[dict[str, Any]]:
    """A line for each article of a source, and one for what failed."""
    now = datetime.now(UTC)
    source = Source(**{field.name: getattr(spec, field.name) for field in fields(spec)})
    try:
        if source.folder:
            paths = [found.path for found in files.look(Path(source.folder), {}, settled=False).found]
            readings = [(str(path), read_file(worker, path, now)) for path in paths[:MOST_CHECKED]]
        else:
            feed = await site.feed(source, now)
            announced = list(feed.items.items())[:MOST_CHECKED]
            readings = [(url, site.article(url, item, source, now)) for url, item in announced]
    except (Unreadable, OSError) as error:
        yield {"source": spec.name, "error": str(error)}
        return
    for place, reading in readings:
        try:
            yield article(spec.name, await reading)
        except BadArticle as error:
            yield {"source": spec.name, "error": f"{place}: {error}"}
