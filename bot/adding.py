"""How an operator adds and removes sources, from the chat and from the command line. Each function for the
chat returns what it has to say."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import regex

from bot.actions import AddAs
from bot.actions import Source as Pressed
from bot.ingest import files
from bot.ingest.address import canonical_url, host
from bot.ingest.discover import SHOWN, Discovered, Undiscovered, check, discover
from bot.ingest.pipeline import read_file
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read
from bot.ingest.sources import EVERY, LONGEST_NAME
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from bot.render import adding as render
from bot.render import sources as screens
from bot.render.adding import Glimpse
from bot.render.citation import Reader
from bot.render.html import label
from bot.watching import own
from storage import sources
from storage.database import Connection, Database
from storage.records import Message, Source, SourceSpec

MOST_NUMBERED = 9  # of sources that call themselves the same
LONGEST_SECTION = 20  # characters of a path's first part that may tell sections of a site apart
LANGUAGE_SECTIONS = {"kk", "kz", "qz", "kaz", "ru", "rus", "en", "eng"}  # as sites write them in addresses
_UNSEEN = regex.compile(r"\p{C}+")


@dataclass(frozen=True, slots=True)
class Wish:
    """What an operator typed: an address, and perhaps the name he wants."""

    url: str
    name: str


def wish(typed: str) -> Wish | None:
    """None when nothing was typed. An address may do without its beginning."""
    url, _, name = " ".join(_UNSEEN.sub(" ", typed).split()).partition(" ")
    if not url:
        return None
    return Wish(url if "://" in url else f"https://{url}", name[:LONGEST_NAME].strip())


async def of_address(conn: Connection, url: str) -> Source | None:
    """The source that is read from this address, however it is spelt; if there is none, one that was."""
    key = canonical_url(url)
    known = [each for each in await sources.by_host(conn, host(url)) if canonical_url(each.url or "") == key]
    return min(known, key=lambda each: each.owner == "nobody", default=None)


def names(name: str, url: str) -> list[str]:
    """What a source may be called: as its site calls itself, with its section or language, by its host."""
    site, called = host(url), " ".join(_UNSEEN.sub(" ", name).split())
    section = urlsplit(url).path.strip("/").partition("/")[0].lower()
    found = [called]
    if section in LANGUAGE_SECTIONS:
        found.append(f"{called} ({section})")
    found.append(site)
    if section and "." not in section and len(section) <= LONGEST_SECTION:
        found.append(f"{site}/{section}")
    return [each for each in dict.fromkeys(found) if each and len(each) <= LONGEST_NAME]


async def free_names(conn: Connection, wanted: Sequence[str]) -> list[str]:
    """Those of the names that are nobody's; if there are none, the first one with a number."""
    free = [name for name in wanted if await _is_free(conn, name)]
    numbered = (f"{wanted[0]} {number}" for number in range(2, MOST_NUMBERED + 1))
    return free or [name for name in numbered if await _is_free(conn, name)][:1]


async def _is_free(conn: Connection, name: str) -> bool:
    bearer = await sources.by_name(conn, name)
    return bearer is None or bearer.owner == "nobody"


async def find(database: Database, site: Site, wanted: Wish, reader: Reader) -> Message:
    """Looks what there is to read at an address, and offers it. Slow."""
    async with database.read() as conn:
        known = await of_address(conn, wanted.url)
        if known and known.owner != "nobody":
            return await own(conn, known.id, reader, reader.t("source-known", x=screens.name_of(known)))
    found = await discover(site, wanted.url, reader.now)
    if isinstance(found, Undiscovered):
        return render.unreadable(wanted.url, found.reason, reader.t)
    async with database.write() as conn:
        return await _offered(conn, found, wanted.name, reader)


async def _offered(conn: Connection, found: Discovered, name: str, reader: Reader) -> Message:
    known = await of_address(conn, found.url)
    if known and known.owner != "nobody":
        return await own(conn, known.id, reader, reader.t("source-known", x=screens.name_of(known)))
    first = name or (known.name if known else found.name)
    free = await free_names(conn, [first, *names(found.name, found.url)])
    above = "" if first in free else reader.t("source-name-taken", x=label(first, LONGEST_NAME))
    spec = SourceSpec(name=next(iter(free), host(found.url)), every=EVERY, url=found.url)
    source_id = await sources.offer(conn, spec, reader.now)
    if source_id is None:
        return render.unreadable(found.url, above, reader.t)
    offered = (await sources.by_id(conn, [source_id]))[source_id]
    return render.offer(offered, found.kind, glimpses(found), reader, above)


async def look(
    database: Database, site: Site, worker: Worker, source_id: int, reader: Reader
) -> Message | None:
    """What a source would bring now: one that is read shows it on its screen, another is offered again.
    None when there is no such source. Slow."""
    async with database.read() as conn:
        source = await _get(conn, source_id)
    if source is None:
        return None
    try:
        found = await (check(site, source, reader.now) if source.url else _files(worker, source, reader.now))
    except OSError as error:
        found = Undiscovered(error.strerror or str(error))
    if isinstance(found, Undiscovered):
        return render.unreadable(source, found.reason, reader.t)
    if source.owner == "nobody":
        return render.offer(source, found.kind, glimpses(found), reader)
    async with database.read() as conn:
        return await own(conn, source_id, reader, below=render.glimpses(glimpses(found), reader))


async def _files(worker: Worker, source: Source, now: datetime) -> Discovered | Undiscovered:
    """The newest articles of a folder. Raises OSError."""
    folder = Path(source.folder or "")
    listing = await asyncio.to_thread(files.look, folder, {}, settled=False)
    failure = "it announces no articles now"
    articles = []
    for found in reversed(listing.found[-SHOWN:]):
        try:
            articles.append(await read_file(worker, found.path, now))
        except BadArticle as error:
            failure = f"{found.item}: {error}"
    if not articles:
        return Undiscovered(failure)
    return Discovered("section", str(folder), source.name, tuple(articles))


def glimpses(found: Discovered) -> list[Glimpse]:
    return [_glimpse(read) for read in found.articles]


def _glimpse(read: Read) -> Glimpse:
    raw = read.raw
    words = len(raw.text.split())
    return Glimpse(read.facts.headline.of(raw.text), raw.url, raw.published_at, raw.has_time, words)


async def pressed(conn: Connection, action: Pressed, reader: Reader) -> Message | None:
    """Does what a button of a source says; None when there is no such source or deed (any more). What is
    done already is not done again."""
    t = reader.t
    source = await _get(conn, action.source_id)
    if source is None:
        return None
    match action.deed:
        case "add":
            return await _add(conn, source, source.name, reader)
        case "names" if source.owner == "nobody":
            return render.names(source, await _choices(conn, source), t)
        case "cancel" if source.owner == "nobody":
            return render.cancelled(source, t)
        case "remove" if source.owner != "file":
            await sources.remove(conn, source.id)
            return screens.removed(source, t)
        case "pause" | "resume" | "restore":
            return await _switched(conn, action.deed, source, reader)
        case "show":
            return await own(conn, source.id, reader)
    return None


async def _switched(conn: Connection, deed: str, source: Source, reader: Reader) -> Message:
    match deed:
        case "pause":
            done, said, undo = await sources.pause(conn, source.id), "source-paused", "resume"
        case "resume":
            done, said, undo = await sources.resume(conn, source.id, reader.now), "source-resumed", "pause"
        case _:
            done, said, undo = await sources.restore(conn, source.id, reader.now), "undone", ""
    if not done:
        return await own(conn, source.id, reader)
    return await own(conn, source.id, reader, reader.t(said, x=screens.name_of(source)), undo=undo)


async def _get(conn: Connection, source_id: int) -> Source | None:
    """A source by id, but for those that stand for articles given by hand."""
    source = (await sources.by_id(conn, [source_id])).get(source_id)
    return source if source and (source.url or source.folder) else None


async def add_as(conn: Connection, action: AddAs, reader: Reader) -> Message | None:
    """Adds a source under another name; None when there is none to be added, or no such name."""
    source = await _get(conn, action.source_id)
    if source is None or source.url is None:
        return None
    possible = dict(enumerate(names(source.name, source.url)))
    name = possible.get(action.choice)
    return await _add(conn, source, name, reader) if name else None


async def _add(conn: Connection, source: Source, name: str, reader: Reader) -> Message | None:
    """Adds a source that was looked at, unless its address is read already."""
    t = reader.t
    if source.url is None:
        return None
    known = await of_address(conn, source.url)
    if known and known.owner != "nobody":
        return await own(conn, known.id, reader, t("source-known", x=screens.name_of(known)))
    wanted = replace(source, name=name, enabled=True)
    added = await sources.add(conn, wanted, reader.now)
    if added is None:
        above = t("source-name-taken", x=screens.name_of(wanted))
        return render.names(source, await _choices(conn, source), t, above)
    above = t("source-added", x=screens.name_of(wanted))
    return await own(conn, added, reader, above, undo="remove")


async def _choices(conn: Connection, source: Source) -> list[tuple[int, str]]:
    """The free names other than the present one, each with its place among all."""
    possible = list(enumerate(names(source.name, source.url or "")))
    return [(n, name) for n, name in possible if name != source.name and await _is_free(conn, name)]
