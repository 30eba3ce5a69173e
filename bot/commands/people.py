"""`dayek people show|merge|split`: who is who, put right by hand where names do not tell."""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial

from bot import ask
from bot.ask import person as named
from bot.ask.near import alike
from bot.commands import Stop, settings
from bot.commands.store import opened, run
from bot.commands.text import shown
from bot.extract import language
from bot.extract.lexicon import figures
from bot.i18n import LANGUAGES, translator
from bot.ingest.cast import united
from bot.ingest.separate import CannotSeparate, separate
from bot.render.citation import Reader
from bot.render.quotes import Asked, quotes_page
from bot.settings import Settings
from storage import identity, people
from storage.database import Connection
from storage.identity import CannotMerge, Counts
from storage.people import Known
from storage.records import Person

MOST_DIGITS = 18  # of an id; every number of so many fits both databases


def main(arguments: argparse.Namespace) -> None:
    chosen = settings()
    if arguments.action == "show":
        run(partial(_show, chosen, " ".join(arguments.name)))
    elif arguments.action == "merge":
        run(partial(_merge, chosen, arguments.kept, arguments.other))
    else:
        run(partial(_split, chosen, arguments.person, arguments.forms))


async def _show(chosen: Settings, typed: str) -> None:
    spoken = language.detect(typed)
    reader = Reader(translator(spoken if spoken in LANGUAGES else "en"), chosen.zone, datetime.now(UTC))
    async with opened(chosen) as database, database.read() as conn:
        person = await _meant(conn, typed, reader.now.astimezone(chosen.zone).date())
        (known,) = await people.known(conn, [person.id])
        for line in _lines(known, await identity.counts(conn, person.id)):
            print(line)
        for message in quotes_page(await ask.page(conn, Asked(speaker=person), reader), reader):
            print(f"\n{shown(message)}")


def _lines(known: Known, counts: Counts) -> Iterator[str]:
    """What is known of a person: a word for what it is, a tab, and that."""
    person = known.person
    yield f"id\t{person.id}"
    yield f"name\t{person.name}"
    for code, name in (("kk", person.name_kk), ("ru", person.name_ru), ("en", person.name_en)):
        if name:
            yield f"name in {code}\t{name}"
    for term in figures.offices(person.figure or ""):
        until = term.until.isoformat() if term.until else ""
        yield f"office\t{figures.OFFICES[term.office].name('en')}\t{term.since.isoformat()}\t{until}"
    for form in known.forms:
        yield f"form\t{form.form}"
    yield f"articles\t{counts.articles}"
    yield f"quotes\t{counts.quotes}"
    yield f"followers\t{counts.followers}"


async def _merge(chosen: Settings, kept_name: str, other_name: str) -> None:
    today = datetime.now(chosen.zone).date()
    async with opened(chosen) as database, database.write() as conn:
        kept, other = await _meant(conn, kept_name, today), await _meant(conn, other_name, today)
        try:
            merged = await identity.merge(conn, kept.id, other.id)
        except CannotMerge as error:
            raise Stop(str(error)) from None
        called = united(merged, other)
        await people.rename(conn, [called])
    print(f"{called.id}\t{called.name}")


async def _split(chosen: Settings, name: str, forms: list[str]) -> None:
    async with opened(chosen) as database, database.write() as conn:
        person = await _meant(conn, name, datetime.now(chosen.zone).date())
        try:
            new_id = await separate(conn, person.id, forms)
        except CannotSeparate as error:
            raise Stop(str(error)) from None
        after = await people.get(conn, [person.id, new_id])
    for each in (after[person.id], after[new_id]):
        print(f"{each.id}\t{each.name}")


async def _meant(conn: Connection, typed: str, today: date) -> Person:
    """The person of an id, a name or an office. Raises Stop, and tells who may be meant."""
    if typed.isascii() and typed.isdigit():
        known = await people.get(conn, [int(typed)]) if len(typed) <= MOST_DIGITS else {}
        if not known:
            raise Stop(f"nobody has the id {typed}")
        (person,) = known.values()
        if person.id != int(typed):
            print(f"{typed} was found to be {person.id}", file=sys.stderr)
        return person
    return await _called(conn, typed, today)


async def _called(conn: Connection, typed: str, today: date) -> Person:
    found = await named.bearers(conn, typed.split())
    holder = None if found else await named.holder(conn, typed, today)
    if len(found) == 1 or holder:
        return holder or found[0]
    for person in found or await alike(conn, typed.split()):
        print(f"{person.id}\t{person.name}", file=sys.stderr)
    raise Stop(f"several are called {typed}: give an id" if found else f"nobody is called {typed}")
