"""The files that a sitemap's index lists: the newest few are read, as far as they have changed."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.ingest.feed import FeedItem, NotAFeed
from bot.ingest.fetch import Fetched, Unchanged, Unfetched
from bot.ingest.listing import Listing
from bot.ingest.sitemap import File
from bot.ingest.visit import Visitor

MOST_FILES = 3  # of one index that are read: the newest; what was new fills no more
MOST_DEEP = 3  # indexes within indexes
MOST_READ = 6  # files a poll, nested ones included

Parse = Callable[[Fetched], Awaitable[Listing]]
Versions = dict[str, "Version"]


@dataclass(frozen=True, slots=True)
class Version:
    """How a file was called when it was read: by its index, and by its server."""

    changed_at: str | None = None
    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Walked:
    """What the files list, and their versions; `failure` when none of them could be read."""

    items: tuple[FeedItem, ...]
    versions: Versions
    failure: str | None


def remembered(written: str | None) -> Versions | None:
    """The versions of files as `noted` has written them; None when it is something else."""
    try:
        found = json.loads(written or "")
        return {url: Version(*map(_text, version)) for url, version in found["files"].items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def noted(versions: Versions) -> str:
    """The versions on one line, to be kept where else a server's name for its version is."""
    files = {url: (each.changed_at, each.etag, each.modified) for url, each in versions.items()}
    return json.dumps({"files": files})


async def walk(visitor: Visitor, index: Listing, known: Versions, parse: Parse) -> Walked:
    """Reads the newest files of an index that are not known in this version."""
    waiting = [(file, 1) for file in index.files[:MOST_FILES]]
    versions: Versions = {}
    items: list[FeedItem] = []
    failures: list[str] = []
    for _ in range(MOST_READ):
        if not waiting:
            break
        file, depth = waiting.pop(0)
        if file.url in versions:
            continue
        try:
            version, found = await _read(visitor, file, known.get(file.url), parse)
        except NotAFeed as error:
            failures.append(str(error))
            continue
        versions[file.url] = version
        items += found.items if found else ()
        if found and depth < MOST_DEEP:
            waiting += [(inner, depth + 1) for inner in found.files[:MOST_FILES]]
    return Walked(tuple(items), versions, None if versions else next(iter(failures), "an index of nothing"))


async def _read(
    visitor: Visitor, file: File, known: Version | None, parse: Parse
) -> tuple[Version, Listing | None]:
    """The file's version, and what it lists, if that is not known. Raises NotAFeed."""
    changed_at = _written(file.changed_at)
    if known and changed_at and known.changed_at == changed_at:
        return known, None
    got = await visitor.feed(
        file.url, etag=known.etag if known else None, modified=known.modified if known else None
    )
    match got:
        case Fetched():
            found = await parse(got)
            if found.kind == "index":  # its files are to be found again at the next poll
                return Version(), found
            return Version(changed_at, got.etag, got.modified), found
        case Unchanged():
            return Version(changed_at, known.etag, known.modified) if known else Version(changed_at), None
        case Unfetched(reason=reason):
            raise NotAFeed(f"{file.url}: {reason}")


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
