"""`python -m tests.drills killed`: drills 1 and 2, at full size, with the figures that they print.

1: the bot is killed at random moments while a digest goes out. Nobody is left out; no more messages come
   twice than were in flight, and each of them stands in the ledger as ambiguous.
2: it is told to stop in the middle. It ends within ten seconds; nothing is lost, nothing comes twice.
"""

import argparse
import asyncio
import random
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.sandbox import Sandbox, User
from bot.sandbox.ledger import ACCEPTED
from storage import ledger
from storage.database import Database
from storage.ledger import Entry
from storage.records import DeliveryState
from tests.process import PARAGRAPH, Bot, due_now, running

PATIENCE = 120.0  # seconds without anything being sent, on a machine that does other things as well
LATENCY = 0.02  # seconds an answer of Telegram travels
JITTER = 0.05  # seconds after a send in which the bot is killed: before, while and after it marks
EARLY = 0.2  # of the kills come while the bot is still starting and planning
STARTING = 4.0  # seconds that this takes


@dataclass(slots=True)
class Figures:
    """What came of it. `in_flight` is what was claimed when the bot died, `unlisted` what came twice without
    standing in the ledger as ambiguous; the rest is seconds."""

    readers: int
    lost: int = 0
    extra: int = 0
    unlisted: int = 0
    in_flight: int = 0
    left_claimed: int = 0
    statuses: set[int] = field(default_factory=set)
    first_sends: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)


class Sends:
    """Counts the messages that were accepted, looking at each call once."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._seen = 0
        self.number = 0

    def reach(self, wanted: int) -> bool:
        calls = self._sandbox.ledger.all
        new, self._seen = calls[self._seen :], len(calls)
        self.number += sum(call.method == "sendMessage" and call.code == ACCEPTED for call in new)
        return self.number >= wanted

    async def wait(self, wanted: int) -> None:
        while not self.reach(wanted):
            before = self.number
            if not await self._sandbox.until(lambda: self.reach(wanted), PATIENCE):
                assert self.number > before, "nothing is sent any more"


async def interrupted(
    folder: Path, url: str, readers: int, ends: Sequence[signal.Signals], rate: float, seed: int
) -> Figures:
    """Sends a digest to so many readers, ending the bot meanwhile by each of these signals."""
    chance = random.Random(seed)
    figures = Figures(readers)
    async with Sandbox(latency=LATENCY) as sandbox:
        users = [sandbox.user(f"Reader {n}", language_code="en", opened=True) for n in range(readers)]
        await due_now(url, users, folder)
        sends = Sends(sandbox)
        async with running(folder, sandbox, url, rate=rate) as bot:
            moments = sorted(chance.sample(range(readers), len(ends)))
            for moment, number in zip(moments, ends, strict=True):
                if chance.random() < EARLY:
                    await asyncio.sleep(chance.uniform(0, STARTING))
                else:
                    await sends.wait(moment)
                    await asyncio.sleep(chance.uniform(0, JITTER))
                await _end(bot, number, url, figures)
                sends.reach(0)
                begun, sent = time.monotonic(), sends.number
                await bot.start()
                if sent < readers:
                    await sends.wait(sent + 1)
                    figures.first_sends.append(time.monotonic() - begun)
            while waiting := [user for user in users if not user.messages]:
                assert await sandbox.until(lambda: bool(waiting[-1].messages), PATIENCE)
            figures.statuses.add(await bot.end(signal.SIGTERM))
    await _count(figures, users, url)
    return figures


async def _end(bot: Bot, number: signal.Signals, url: str, figures: Figures) -> None:
    begun = time.monotonic()
    figures.statuses.add(await bot.end(number))
    figures.ends.append(time.monotonic() - begun)
    figures.in_flight += len(await _rows(url, "claimed"))


async def _rows(url: str, state: DeliveryState) -> list[Entry]:
    database = Database(url)
    async with database.read() as conn:
        found = await ledger.listed(conn, state=state, limit=10**6)
    await database.close()
    return found


async def _count(figures: Figures, users: Sequence[User], url: str) -> None:
    """Compares what the readers have with what the ledger says."""
    unclear = {entry.chat_id: entry.ambiguous for entry in await _rows(url, "sent")}
    for user in users:
        copies = sum(PARAGRAPH in message.text for message in user.messages)
        figures.lost += copies == 0
        figures.extra += max(0, copies - 1)
        figures.unlisted += max(0, copies - 1 - unclear.get(user.id, 0))
    figures.left_claimed = len(await _rows(url, "claimed"))


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.drills killed", description=__doc__)
    parser.add_argument("--readers", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--stops", type=int, default=5)
    parser.add_argument("--rate", type=float, default=100.0, help="messages a second")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(given)
    asyncio.run(_drills(chosen))
    return 0


async def _drills(chosen: argparse.Namespace) -> None:
    for drill, number, times, readers in (
        (1, signal.SIGKILL, chosen.kills, chosen.readers),
        (2, signal.SIGTERM, chosen.stops, chosen.readers // 10),
    ):
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{folder}/dayek.db"
            found = await interrupted(Path(folder), url, readers, [number] * times, chosen.rate, chosen.seed)
        firsts = sorted(found.first_sends)
        print(f"{drill} {number.name} {times} times, {readers} readers", flush=True)
        print(f"  lost {found.lost}, extra {found.extra}, of them not in the ledger {found.unlisted}")
        print(f"  in flight when it ended {found.in_flight}, statuses {sorted(found.statuses)}")
        print(f"  ended within {max(found.ends):.1f} s")
        print(f"  from start to first send {firsts[len(firsts) // 2]:.1f} s, at most {firsts[-1]:.1f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
