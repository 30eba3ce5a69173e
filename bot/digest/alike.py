"""What readers who are due have in common: most differ in nothing but what they follow."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from json import loads
from typing import cast
from zoneinfo import ZoneInfo

from bot.digest.compose import Composer
from bot.digest.schedule import Slot, last_slot, next_slot, part_of_day
from bot.digest.window import Past
from bot.i18n import translator
from bot.render.citation import Reader
from storage.planning import AsRead, Due
from storage.records import Fragment, Length

FIRST_DAY = timedelta(hours=24)  # how far a first digest looks back
LATE = timedelta(minutes=15)  # past its slot by more, a digest says that it is late


@dataclass(frozen=True, slots=True, eq=False)  # one is itself, and of a round the only one that says so
class Look:
    """How digests look: those of one look differ in what stands in them alone."""

    composer: Composer
    title: str
    most: int
    length: Length


@dataclass(frozen=True, slots=True, eq=False)
class Move:
    """From where readers go on to which slot."""

    as_read: AsRead
    next: datetime


@dataclass(frozen=True, slots=True, eq=False)
class Alike:
    """Readers who get the same if they follow the same: the slot that is due, what they have behind them, how
    their digests look, and where they go from there. To those who pause nothing comes, and nothing is put
    behind them."""

    slot: str
    past: Past
    look: Look
    move: Move
    pauses: bool


class Groups:
    """The readers of a round by what they have in common. A newcomer has all behind him up to `a_day_ago`."""

    def __init__(self, now: datetime, a_day_ago: int) -> None:
        self._now, self._a_day_ago = now, a_day_ago
        self._alike: dict[tuple[object, ...], Alike] = {}
        self._composers: dict[tuple[str, str, str], Composer] = {}
        self._looks: dict[tuple[Composer, str, int], Look] = {}
        self._moves: dict[tuple[AsRead, datetime], Move] = {}

    def of(self, reader: Due) -> Alike:
        key = reader[1:9]
        alike = self._alike.get(key)
        if alike is None:
            alike = self._alike[key] = self._make(reader)
        return alike

    def new_fragments(self) -> list[Fragment]:
        """What was rendered since the last call."""
        return [new for composer in self._composers.values() for new in composer.new()]

    def _make(self, reader: Due) -> Alike:
        to = Reader(translator(reader.language), ZoneInfo(reader.time_zone), self._now)
        slots = loads(reader.slots)
        slot, until = last_slot(slots, to.zone, self._now), reader.paused_until or self._now
        following = next_slot(slots, to.zone, max(until, self._now), slot.key)
        key = AsRead(*reader[1:6]), following.moment
        move = self._moves.setdefault(key, Move(*key))
        return Alike(slot.key, self._past(reader), self._look(reader, slot, to), move, until > self._now)

    def _past(self, reader: Due) -> Past:
        return Past(reader.watermark) if reader.had_digest else Past(self._a_day_ago, self._now - FIRST_DAY)

    def _look(self, reader: Due, slot: Slot, to: Reader) -> Look:
        kind, length = (reader.language, reader.time_zone, reader.length), cast(Length, reader.length)
        composer = self._composers.get(kind) or self._composers.setdefault(kind, Composer(to, length))
        key = composer, _title(slot, to), reader.most
        return self._looks.setdefault(key, Look(*key, length))


def _title(slot: Slot, reader: Reader) -> str:
    if reader.now - slot.moment > LATE:
        return reader.t("digest-late", time=slot.time)
    day = reader.t.day(slot.day, slot.day, weekday=True)
    return reader.t(f"digest-{part_of_day(slot.time)}", date=day)
