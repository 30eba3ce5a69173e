"""Articles from a folder: text in the plain form, or saved pages."""

import contextlib
import os
import stat
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.ingest.raw import BadArticle

TEXT, PAGES = ".txt", (".html", ".htm")
ENDINGS = (TEXT, *PAGES)
MOST_BYTES = 2_000_000  # a file: three hundred times a long article; more is a dump, not news
MOST_FILES = 200_000  # a folder; beyond that a listing alone would outlast the interval
SETTLED = 1_000_000_000  # nanoseconds a file must have rested: it may still be being written


@dataclass(frozen=True, slots=True)
class Found:
    """A file that has not been looked at in this version."""

    item: str  # the path within the folder
    version: str
    path: Path
    changed: int  # when, in nanoseconds of the epoch


@dataclass(frozen=True, slots=True)
class Listing:
    """What a folder holds that is new; `unsettled` when a file is there that is too fresh to be read."""

    found: tuple[Found, ...]
    unsettled: bool


def look(folder: Path, known: Mapping[str, str], *, settled: bool = True) -> Listing:
    """The files whose version is not the known one, oldest first. `settled` leaves out what may still be in
    writing. Raises OSError when the folder cannot be read."""
    now = time.time_ns()
    found: list[Found] = []
    unsettled = False
    for number, path in enumerate(_paths(folder)):
        if number == MOST_FILES:
            raise OSError(f"more than {MOST_FILES} files")
        each = _found(path, folder)
        if each is None or known.get(each.item) == each.version:
            continue
        # a clock that was set back must not hide a file for ever: only the last second counts
        if settled and now - SETTLED < each.changed <= now:
            unsettled = True
        else:
            found.append(each)
    return Listing(tuple(sorted(found, key=lambda each: (each.changed, each.item))), unsettled)


def _paths(folder: Path) -> Iterator[str]:
    """What may be articles; a subfolder that cannot be listed stands for itself, and reading it tells why."""
    folders = [str(folder)]
    while folders:
        path = folders.pop()
        try:
            entries = os.scandir(path)
        except OSError:
            if path == str(folder):
                raise
            yield path
            continue
        with entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                elif entry.name.lower().endswith(ENDINGS):
                    yield entry.path


def _found(path: str, folder: Path) -> Found | None:
    """None for what has gone meanwhile or is no file, such as a pipe, whose reader would wait for ever."""
    seen = _stat(path)
    if seen is None or stat.S_IFMT(seen.st_mode) not in (stat.S_IFREG, stat.S_IFLNK, stat.S_IFDIR):
        return None
    # a name need not be UTF-8, what is stored must
    item = os.fsencode(os.path.relpath(path, folder)).decode("utf-8", "backslashreplace")
    return Found(item, f"{seen.st_mtime_ns}-{seen.st_size}", Path(path), seen.st_mtime_ns)


def _stat(path: str) -> os.stat_result | None:
    """Of the file that a link leads to; of the link itself when it leads nowhere."""
    for look_at in (os.stat, os.lstat):
        with contextlib.suppress(OSError):
            return look_at(path)
    return None


def content(path: Path) -> bytes:
    """The bytes of a file. Raises BadArticle when it cannot be read or is larger than MOST_BYTES."""
    try:
        with path.open("rb") as file:
            found = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadArticle(f"cannot be read: {error.strerror}") from error
    if len(found) > MOST_BYTES:
        raise BadArticle(f"larger than {MOST_BYTES // 1_000_000} MB")
    return found


def is_page(path: Path) -> bool:
    return path.suffix.lower() in PAGES
