"""Articles from a folder: text in the plain form, or saved pages."""

import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import time as time_of_day
from hashlib import sha256
from pathlib import Path

from bot.extract import plain
from bot.ingest import page
from bot.ingest.raw import Raw

ENDINGS = (".txt", ".html", ".htm")
MOST_BYTES = 2_000_000  # a file: three hundred times a long article; more is a dump, not news
MOST_FILES = 200_000  # a folder; beyond that a listing alone would outlast the interval
SETTLED = 1.0  # seconds a file must have rested: it may still be being written


class BadFile(ValueError):
    """The file is no article; the message says why."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that has not been looked at in this version."""

    item: str  # the path within the folder
    version: str
    path: Path


@dataclass(frozen=True, slots=True)
class Listing:
    """What a folder holds that is new; `unsettled` when a file is there that is too fresh to be read."""

    found: tuple[Found, ...]
    unsettled: bool


def look(folder: Path, known: Mapping[str, str], *, settled: bool = True) -> Listing:
    """The files whose version is not the known one, oldest first. `settled` leaves out what may still be in
    writing. Raises OSError when the folder cannot be read."""
    settled_before = time.time() - SETTLED * settled
    found: list[tuple[float, Found]] = []
    unsettled = False
    for number, entry in enumerate(_files(folder)):
        if number == MOST_FILES:
            raise OSError(f"more than {MOST_FILES} files")
        stat = entry.stat()
        item = os.path.relpath(entry.path, folder)
        version = f"{stat.st_mtime_ns}-{stat.st_size}"
        if known.get(item) == version:
            continue
        # a clock that was set back must not hide a file for ever: only the last second counts
        if settled and settled_before < stat.st_mtime <= settled_before + SETTLED:
            unsettled = True
        else:
            found.append((stat.st_mtime, Found(item, version, Path(entry.path))))
    return Listing(
        tuple(each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].item))), unsettled
    )


def _files(folder: Path) -> Iterator["os.DirEntry[str]"]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path))
            elif entry.name.lower().endswith(ENDINGS) and entry.is_file():
                yield entry


def read(path: Path) -> Raw:
    """The article in a file. Raises BadFile."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadFile(f"cannot be read: {error.strerror}") from error
    if len(content) > MOST_BYTES:
        raise BadFile(f"larger than {MOST_BYTES // 1_000_000} MB")
    text = _decoded(content)
    canonical = f"sha256:{sha256(content).hexdigest()}"
    return _page(text, canonical) if path.suffix.lower() != ".txt" else _plain(text, canonical)


def _decoded(content: bytes) -> str:
    if not content.strip():
        raise BadFile("empty")
    if b"\x00" in content:
        raise BadFile("not text: it holds zero bytes")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadFile(f"not UTF-8: byte {error.start} is {content[error.start]:#04x}") from error


def _plain(text: str, canonical: str) -> Raw:
    found = plain.parse(text)
    if not plain.headline(found.text).end:
        raise BadFile("no headline")
    day = found.published
    moment = datetime.combine(day, time_of_day.min, UTC) if day else None
    return Raw(canonical, None, found.text, moment, has_time=False)


def _page(html: str, canonical: str) -> Raw:
    try:
        found = page.parse(html)
    except page.NoArticle as error:
        raise BadFile(str(error)) from error
    return Raw(found.url or canonical, found.url, found.text, found.published_at, found.has_time)
