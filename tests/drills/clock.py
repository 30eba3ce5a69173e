"""`python -m tests.drills clock`: drill 14, with the figures that it prints.

Readers live through days in which the computer's clock jumps or the computer sleeps. No slot of a local day
has two digests; after a sleep comes one, which says that it is late. No slot that passed awake is left out
but where a clock was a day ahead: what has come early then does not come again.
"""

import asyncio
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.digest.plan import plan
from bot.digest.schedule import last_slot, next_slot
from storage import deliveries, subscribers
from storage.database import Database
from storage.migrate import migrate
from tests.factory import CENTRAL_ASIA, NOW, Newsroom

ZONES = ("Asia/Almaty", "Europe/London", "Pacific/Auckland")
SLOTS = ("08:00", "19:00")
LEASE = timedelta(seconds=90)
LATE = "Late digest"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# After so long the clock is moved by the first, and that long afterwards by the second: mostly back again.
JUMPS: Mapping[str, tuple[timedelta, timedelta, timedelta]] = {
    "an hour ahead, and back": (HOUR, 3 * HOUR, -HOUR),
    "an hour back, and ahead": (-HOUR, 3 * HOUR, HOUR),
    "a day ahead, and back": (DAY, 3 * HOUR, -DAY),
    "asleep for 9 hours": (9 * HOUR, HOUR, timedelta()),
    "asleep for 3 days": (3 * DAY, HOUR, timedelta()),
}


@dataclass(slots=True)
class Figures:
    """What came of it: digests, slots that had two, slots that passed awake without one, and the most digests
    that came at once to a reader, of them late."""

    digests: int = 0
    double: int = 0
    missing: int = 0
    most_at_once: int = 0
    late: int = 0


async def lived(database: Database, jump: str, step: timedelta, starts: Sequence[timedelta]) -> Figures:
    """Readers in several zones; after each of these times the clock jumps, and a day passes."""
    newsroom, figures = Newsroom(database), Figures()
    by_zone = {}
    for chat, zone in enumerate(ZONES, 1):
        due = next_slot(SLOTS, ZoneInfo(zone), NOW).moment
        reader = await newsroom.reader(chat, CENTRAL_ASIA, language="en", since=NOW - DAY, due=due)
        async with database.write() as conn:
            await subscribers.change(conn, reader.id, time_zone=zone, slots=list(SLOTS))
        by_zone[chat] = ZoneInfo(zone)
    had: set[tuple[int, str]] = set()
    expected: set[tuple[int, str]] = set()
    first, stay, second = JUMPS[jump]
    now = NOW
    for start in starts:
        for wait, move in ((start, first), (stay, second), (DAY, timedelta())):
            until = now + wait
            while now < until:
                await _minute(database, newsroom, now, by_zone, had, figures)
                expected |= {(chat, _slot(zone, now)) for chat, zone in by_zone.items()}
                now += step
            now += move
    first_seen = {(chat, _slot(zone, NOW)) for chat, zone in by_zone.items()}
    figures.missing = len(expected - had - first_seen)
    return figures


def _slot(zone: ZoneInfo, now: datetime) -> str:
    return last_slot(SLOTS, zone, now).key


async def _minute(
    database: Database,
    newsroom: Newsroom,
    now: datetime,
    zones: Mapping[int, ZoneInfo],
    had: set[tuple[int, str]],
    figures: Figures,
) -> None:
    """Something is published, what is due is planned, and sent."""
    await newsroom.publish("Арал толады", seen_at=now)
    await plan(database, now)
    async with database.write() as conn:
        claimed = []
        while some := await deliveries.claim(conn, now, LEASE, 100):
            for each in some:
                await deliveries.sent(conn, each.id, each.id, now)
            claimed += some
    for chat, zone in zones.items():
        own = [each.message.html for each in claimed if each.chat_id == chat]
        figures.digests += len(own)
        figures.most_at_once = max(figures.most_at_once, len(own))
        figures.late += sum(LATE in html for html in own)
        for _ in own:
            figures.double += (chat, _slot(zone, now)) in had
            had.add((chat, _slot(zone, now)))


def main(_: Sequence[str]) -> int:
    asyncio.run(_drill())
    return 0


async def _drill() -> None:
    for jump in JUMPS:
        with tempfile.TemporaryDirectory() as folder:
            database = Database(f"sqlite:///{folder}/dayek.db")
            await migrate(database)
            starts = [timedelta(hours=hours) for hours in (1, 5, 9, 13, 17, 21)]
            found = await lived(database, jump, timedelta(minutes=5), starts)
            await database.close()
        print(f"14 {jump}: {found}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
