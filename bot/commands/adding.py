"""`dayek sources add|remove`: sources that live in the store, beside those of the file."""

import argparse
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.adding import free_names, names, of_address, wish
from bot.commands import USAGE, Stop
from bot.commands.brought import article, line
from bot.commands.store import opened
from bot.commands.web import site_and_worker
from bot.ingest.discover import Discovered, Undiscovered, discover
from bot.ingest.sources import BadSources, described
from bot.settings import Settings
from storage import sources
from storage.database import Database
from storage.records import SourceSpec

UNNAMED = "-"  # until the site has told how it calls itself
UNANSWERED = "not added: answer in a terminal, or give --yes"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for; `is_named` when with a name."""

    spec: SourceSpec
    is_named: bool
    yes: bool


def asked(arguments: argparse.Namespace) -> Asked:
    """What the arguments ask for, or the end of the command."""
    wanted = wish(arguments.url)
    if wanted is None:
        raise Stop("expected an address such as https://example.kz", USAGE)
    try:
        name, every = arguments.name or UNNAMED, arguments.every
        spec = described(name=name, url=wanted.url, every=every, language=arguments.language)
    except BadSources as error:
        raise Stop(str(error), USAGE) from None
    return Asked(spec, arguments.name is not None, arguments.yes)


async def add(chosen: Settings, in_file: Sequence[SourceSpec], wanted: Asked) -> None:
    """Finds what there is to read, shows it, and adds it when that is confirmed."""
    async with opened(chosen) as database:
        async with database.write() as conn:
            await sources.sync(conn, in_file, datetime.now(UTC), at_once=False)
        if await _is_known(database, wanted.spec.url or ""):
            return
        found = await _discovered(chosen, wanted.spec.url or "")
        if await _is_known(database, found.url):
            return
        name = await _name(database, wanted, found, {spec.name for spec in in_file})
        _show(found, name)
        if not (wanted.yes or _answered()):
            raise Stop("not added")
        spec = replace(wanted.spec, name=name, url=found.url)
        async with database.write() as conn:
            added = await sources.add(conn, spec, datetime.now(UTC))
    if added is None:
        raise Stop(f"{name}: another source is called so")
    print(f"added\t{name}")


async def _is_known(database: Database, url: str) -> bool:
    """Whether a source is read from this address, and says so."""
    async with database.read() as conn:
        known = await of_address(conn, url)
    if known is None or known.owner == "nobody":
        return False
    print(f"known\t{known.name}\t{known.url}")
    return True


async def _discovered(chosen: Settings, url: str) -> Discovered:
    async with site_and_worker(chosen) as (site, _):
        found = await discover(site, url, datetime.now(UTC))
    if isinstance(found, Undiscovered):
        raise Stop(f"{url}: {found.reason}")
    return found


async def _name(database: Database, wanted: Asked, found: Discovered, in_file: Collection[str]) -> str:
    """The name that was given, if it is free, else one that is."""
    possible = [wanted.spec.name] if wanted.is_named else names(found.name, found.url)
    async with database.read() as conn:
        free = await free_names(conn, possible)
    if wanted.is_named and wanted.spec.name not in free:
        whose = "the sources file has it" if wanted.spec.name in in_file else "another source is called so"
        raise Stop(f"{wanted.spec.name}: {whose}; choose another --name")
    if not free:
        raise Stop(f"{possible[0]}: another source is called so; give a --name")
    return free[0]


def _show(found: Discovered, name: str) -> None:
    print(f"kind\t{found.kind}\naddress\t{found.url}\nname\t{name}")
    for read in found.articles:
        print(line(article(name, read)))


def _answered() -> bool:
    """Whether who sits at the terminal wants it."""
    if not sys.stdin.isatty():
        raise Stop(UNANSWERED, USAGE)
    print("Add it? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


async def remove(chosen: Settings, in_file: Sequence[SourceSpec], name: str) -> None:
    """Removes a source that was added; its articles stay."""
    if name in {spec.name for spec in in_file}:
        raise Stop(f"{name}: the sources file has it ({chosen.sources}); remove it there")
    async with opened(chosen) as database, database.write() as conn:
        source = await sources.by_name(conn, name)
        if source is None or not await sources.remove(conn, source.id):
            raise Stop(f"no added source is called {name}")
    print(f"removed\t{name}")
