"""One planning of all who are due: what is the same for many of them is found out once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple, cast

from bot.digest.alike import FIRST_DAY, Alike, Groups, Look, Move
from bot.digest.match import Brought, View, wanted
from bot.digest.window import Index, Past
from storage import articles, deliveries, fragments, planning
from storage.database import Connection
from storage.planning import Due
from storage.records import Exclusion, ExclusionKind, NewDelivery, NewDigest

MOST_VIEWS = 100  # remembered at once; each may take some megabytes

_NOBODY: frozenset[int] = frozenset()


@dataclass(slots=True)
class Made:
    """A digest of this round; once it is stored, its id will do."""

    new: NewDigest | None
    parts: int
    id: int = 0


class Decided(NamedTuple):
    """What is to be done about a reader: the digest for him, if there is any."""

    reader: Due
    alike: Alike
    made: Made | None


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
        self._groups = Groups(now, 0)
        self._views: dict[tuple[object, ...], View] = {}
        self._unwanted: dict[str, tuple[frozenset[int], int]] = {}
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
            self._groups = Groups(self._now, self._a_day_ago)
            for remembered in (self._views, self._unwanted, self._made):
                remembered.clear()

    def _behind(self, reader: Due) -> int:
        return reader.watermark if reader.had_digest else self._a_day_ago

    def decide(self, due: Iterable[Due], alerted: Mapping[int, Collection[int]]) -> list[Decided]:
        """What each of these readers gets; `alerted` are the articles that some were told at once."""
        return [self._decided(reader, alerted.get(reader.id)) for reader in due]

    def _decided(self, reader: Due, told: Collection[int] | None) -> Decided:
        alike = self._groups.of(reader)
        if alike.pauses or not reader.follows:
            return Decided(reader, alike, None)
        return Decided(reader, alike, self._digest(reader, frozenset(told) if told else _NOBODY, alike))

    def _digest(self, reader: Due, told: frozenset[int], alike: Alike) -> Made | None:
        lines = sorted((reader.follows or "").split("\n"))
        view = self._view(reader.language, alike.past, _NOBODY)
        brought = _brought(view, lines)
        if brought and (told or reader.exclusions):
            unwanted, concerned = self._unwanted_by(reader.exclusions or "")
            concerned |= self._index.events(told)
            if any(each.stories & concerned for each in brought):
                view = self._view(reader.language, replace(alike.past, shown=told), unwanted)
                brought = _brought(view, lines)
        if not brought:
            return None
        key = (alike.look, view, *[each.number for each in brought])
        if key not in self._made:
            self._made[key] = self._best(view, brought, alike.look)
        return self._made[key]

    def _best(self, view: View, brought: Sequence[Brought], look: Look) -> Made | None:
        items = wanted(view.best(brought), look.length)
        if not items:
            return None
        new = look.composer.digest(look.title, items, look.most)
        return Made(new, len(new.messages))

    def _view(self, language: str, past: Past, unwanted: frozenset[int]) -> View:
        key = (language, past.after, past.history_since, past.shown, unwanted)
        view = self._views.pop(key, None)
        if view is None:
            view = View(self._index, past, language, unwanted)
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

    async def queue(self, conn: Connection, decided: Sequence[Decided], priority: int) -> int:
        """Moves the readers who are still as they were read, and queues their digests. Returns how many. Who
        has his slot filled already gets what is new at the next."""
        await planning.alone(conn)
        filled = await deliveries.filled(
            conn, [(each.reader.id, each.alike.slot) for each in decided if each.made]
        )
        moved = await self._move(conn, decided, {reader_id for reader_id, _ in filled})
        queued = [
            (each, each.made)
            for each in decided
            if each.made and each.reader.id in moved and (each.reader.id, each.alike.slot) not in filled
        ]
        await self._store(conn, [made for _, made in queued if made.new])
        rows = [
            NewDelivery(each.reader.id, made.id, each.alike.slot, made.parts, priority)
            for each, made in queued
        ]
        await deliveries.add(conn, rows, self._now)
        return len(moved)

    async def _move(self, conn: Connection, decided: Iterable[Decided], filled: Collection[int]) -> set[int]:
        together: defaultdict[tuple[Move, bool], list[int]] = defaultdict(list)
        for each in decided:
            keeps = each.alike.pauses or each.reader.id in filled
            together[each.alike.move, keeps].append(each.reader.id)
        moved: set[int] = set()
        for (move, keeps), ids in together.items():
            watermark = None if keeps else self._newest
            moved |= await planning.advance(conn, ids, move.as_read, self._now, move.next, watermark)
        return moved

    async def _store(self, conn: Connection, made: Sequence[Made]) -> None:
        await fragments.keep(conn, self._groups.new_fragments(), self._now)
        stored = [(each, each.new) for each in made if each.new]
        ids = await deliveries.store_digests(conn, [new for _, new in stored], self._now)
        for (each, _), digest_id in zip(stored, ids, strict=True):
            each.id, each.new = digest_id, None


def _brought(view: View, lines: Iterable[str]) -> list[Brought]:
    return [found for line in lines if (found := view.brought[line])]


def _exclusions(lines: str) -> list[Exclusion]:
    pairs = [line.partition(" ") for line in lines.split("\n") if line]
    return [Exclusion(cast(ExclusionKind, kind), value) for kind, _, value in pairs]
