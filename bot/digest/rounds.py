"""One planning of all who are due: what is the same for many of them is found out once."""

import gc
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from json import loads
from typing import NamedTuple, cast
from zoneinfo import ZoneInfo

from bot.digest.compose import Composer
from bot.digest.match import Brought, View, wanted
from bot.digest.schedule import Slot, last_slot, next_slot, part_of_day
from bot.digest.window import Index, Past
from bot.i18n import translator
from bot.render.citation import Reader
from storage import articles, deliveries, fragments, planning
from storage.database import Connection
from storage.planning import AsRead, Due
from storage.records import Exclusion, ExclusionKind, Length, NewDelivery, NewDigest

FIRST_DAY = timedelta(hours=24)  # how far a first digest looks back
LATE = timedelta(minutes=15)  # past its slot by more, a digest says that it is late
MOST_VIEWS = 100  # remembered at once; each may take some megabytes

_NOBODY: frozenset[int] = frozenset()


@dataclass(slots=True)
class Made:
    """A digest of this round; once it is stored, its id will do."""

    new: NewDigest | None
    parts: int
    id: int = 0


class Times(NamedTuple):
    """What readers of one schedule have in common: the slot that is due, and the next one."""

    slot: str
    title: str
    next: datetime


class Decided(NamedTuple):
    """What is to be done about a reader: the digest for him if there is any, and when he is due again. To one
    who pauses nothing comes, and nothing is put behind him."""

    reader: Due
    slot: str
    made: Made | None
    next: datetime
    pauses: bool


async def window_after(conn: Connection, after: int) -> Index:
    """The articles that came after one, and what else tells the same as they do."""
    new = await articles.after(conn, after)
    return Index([*await articles.siblings(conn, new), *new])


class Round:
    """Plans at the moment `now`, batch by batch."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._a_day_ago = self._newest = 0
        self._after: int | None = None
        self._index = Index([])
        self._views: dict[tuple[object, ...], View] = {}
        self._numbers = 0
        self._unwanted: dict[str, tuple[frozenset[int], int]] = {}
        self._composers: dict[tuple[str, str, str], Composer] = {}
        self._times: dict[tuple[str, str, str], Times] = {}
        self._made: dict[tuple[object, ...], Made | None] = {}

    async def prepare(self, conn: Connection, due: Iterable[Due]) -> None:
        """Reads the window that these readers need. What comes later is for the next round."""
        if self._after is None:
            self._a_day_ago = await articles.last_before(conn, self._now - FIRST_DAY)
        first = min(map(self._behind, due))
        last = max(reader.watermark for reader in due)
        if self._after is None or first < self._after or last > self._newest:
            self._newest = await articles.last_id(conn)
            self._after = first
            self._index = await window_after(conn, first)
            self._views.clear()
            self._unwanted.clear()
            self._made.clear()

    def _behind(self, reader: Due) -> int:
        return reader.watermark if reader.had_digest else self._a_day_ago

    def decide(self, due: Iterable[Due], alerted: Mapping[int, Collection[int]]) -> list[Decided]:
        """What each of these readers gets; `alerted` are the articles that some were told at once."""
        with _no_collecting():
            return [self._decided(reader, frozenset(alerted.get(reader.id, _NOBODY))) for reader in due]

    def _decided(self, reader: Due, told: frozenset[int]) -> Decided:
        times = self._times_of(reader)
        if reader.paused_until is not None and reader.paused_until > self._now:
            zone = ZoneInfo(reader.time_zone)
            later = next_slot(loads(reader.slots), zone, reader.paused_until, times.slot)
            return Decided(reader, times.slot, None, later.moment, pauses=True)
        made = self._digest(reader, told, times.title) if reader.follows else None
        return Decided(reader, times.slot, made, times.next, pauses=False)

    def _digest(self, reader: Due, told: frozenset[int], title: str) -> Made | None:
        lines = sorted((reader.follows or "").split("\n"))
        view = self._view(reader, _NOBODY, _NOBODY)
        brought = _brought(view, lines)
        if brought and (told or reader.exclusions):
            unwanted, concerned = self._unwanted_by(reader.exclusions or "")
            concerned |= self._index.events(told)
            if any(each.stories & concerned for each in brought):
                view = self._view(reader, told, unwanted)
                brought = _brought(view, lines)
        if not brought:
            return None
        numbers = tuple([each.number for each in brought])
        key = (view.number, reader.time_zone, title, reader.most, reader.length, numbers)
        if key not in self._made:
            items = wanted(view.best(brought), cast(Length, reader.length))
            new = self._composer(reader).digest(title, items, reader.most) if items else None
            self._made[key] = Made(new, len(new.messages)) if new else None
        return self._made[key]

    def _view(self, reader: Due, told: frozenset[int], unwanted: frozenset[int]) -> View:
        key = (reader.language, self._behind(reader), reader.had_digest, told, unwanted)
        view = self._views.pop(key, None)
        if view is None:
            since = None if reader.had_digest else self._now - FIRST_DAY
            past = Past(self._behind(reader), since, told)
            self._numbers += 1
            view = View(self._index, past, reader.language, unwanted, self._numbers)
        self._views[key] = view  # used last, forgotten last
        if len(self._views) > MOST_VIEWS:
            self._views.pop(next(iter(self._views)))
        return view

    def _unwanted_by(self, exclusions: str) -> tuple[frozenset[int], int]:
        """The articles that these exclusions are about, and the set of their events."""
        if exclusions not in self._unwanted:
            found = self._index.unwanted(_exclusions(exclusions))
            self._unwanted[exclusions] = found, self._index.events(found)
        return self._unwanted[exclusions]

    def _composer(self, reader: Due) -> Composer:
        key = (reader.language, reader.time_zone, reader.length)
        if key not in self._composers:
            self._composers[key] = Composer(self._reader(reader), cast(Length, reader.length))
        return self._composers[key]

    def _reader(self, reader: Due) -> Reader:
        return Reader(translator(reader.language), ZoneInfo(reader.time_zone), self._now)

    def _times_of(self, reader: Due) -> Times:
        key = (reader.slots, reader.time_zone, reader.language)
        if key not in self._times:
            slots, to = loads(reader.slots), self._reader(reader)
            slot = last_slot(slots, to.zone, self._now)
            following = next_slot(slots, to.zone, self._now, slot.key)
            self._times[key] = Times(slot.key, _title(slot, to), following.moment)
        return self._times[key]

    async def queue(self, conn: Connection, decided: Sequence[Decided], priority: int) -> int:
        """Moves the readers who are still as they were read, and queues their digests. Returns how many. Who
        has his slot filled already gets what is new at the next."""
        await planning.alone(conn)
        filled = await deliveries.filled(conn, [(each.reader.id, each.slot) for each in decided if each.made])
        moved = await self._move(conn, decided, {reader_id for reader_id, _ in filled})
        queued = [
            (each, each.made)
            for each in decided
            if each.made and each.reader.id in moved and (each.reader.id, each.slot) not in filled
        ]
        await self._store(conn, [made for _, made in queued if made.new])
        rows = [
            NewDelivery(each.reader.id, made.id, each.slot, made.parts, priority) for each, made in queued
        ]
        await deliveries.add(conn, rows, self._now)
        return len(moved)

    async def _move(self, conn: Connection, decided: Iterable[Decided], filled: Collection[int]) -> set[int]:
        together: defaultdict[tuple[AsRead, datetime, bool], list[int]] = defaultdict(list)
        for each in decided:
            reader, keeps = each.reader, each.pauses or each.reader.id in filled
            as_read = AsRead(*reader[1:6])
            together[as_read, each.next, keeps].append(reader.id)
        moved: set[int] = set()
        for (as_read, following, keeps), ids in together.items():
            watermark = None if keeps else self._newest
            moved |= await planning.advance(conn, ids, as_read, self._now, following, watermark)
        return moved

    async def _store(self, conn: Connection, made: Sequence[Made]) -> None:
        new = [fragment for composer in self._composers.values() for fragment in composer.new()]
        await fragments.keep(conn, new, self._now)
        stored = [(each, each.new) for each in made if each.new]
        ids = await deliveries.store_digests(conn, [new for _, new in stored], self._now)
        for (each, _), digest_id in zip(stored, ids, strict=True):
            each.id, each.new = digest_id, None


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Holds off the garbage collector for a batch, some hundredths of a second. What the batch makes, by the
    ten thousand, is in use until it is stored and has no cycles; to look through it again and again, and in
    the end through all that the process holds, costs a tenth of the time and stops the loop besides."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _brought(view: View, lines: Iterable[str]) -> list[Brought]:
    return [found for line in lines if (found := view.brought[line])]


def _exclusions(lines: str) -> list[Exclusion]:
    pairs = [line.partition(" ") for line in lines.split("\n") if line]
    return [Exclusion(cast(ExclusionKind, kind), value) for kind, _, value in pairs]


def _title(slot: Slot, reader: Reader) -> str:
    if reader.now - slot.moment > LATE:
        return reader.t("digest-late", time=slot.time)
    day = reader.t.day(slot.day, slot.day, weekday=True)
    return reader.t(f"digest-{part_of_day(slot.time)}", date=day)
