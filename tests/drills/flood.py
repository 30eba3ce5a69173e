"""`python -m tests.drills flood`: drill 19, with the figures that it prints.

While a digest goes out, one user sends a hundred commands a second; others come one a second; somebody types
behind the bot's name, a query a keystroke; and so many ask in the same moment. Meanwhile a polite user writes
every second. Per phase: digests sent a second, and how long the polite ones waited for their answers.
"""

import argparse
import asyncio
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import monotonic

from bot.sandbox import Sandbox, User
from tests.process import due_now, running

LIMIT, RATE = 30.0, 25.0  # messages a second: what the sandbox takes, and what the bot is set to
LATENCY = 0.05  # seconds
PATIENCE = 120.0  # seconds
WORDS = "Асқар Оразов су туралы не деді"
Storm = Callable[["Crowd"], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Phase:
    """What there was in a phase: digests a second, and the seconds that each polite user waited."""

    name: str
    digests: float
    waited: Sequence[float]

    def __str__(self) -> str:
        waited = sorted(self.waited)
        middle = f"{waited[len(waited) // 2]:.2f} s in the median, {waited[-1]:.2f} s at most"
        return f"  {self.name:22} {self.digests:5.1f} digests/s, {len(waited)} polite users waited {middle}"


class Crowd:
    """Users who have not written yet, and for how long a storm is to go on."""

    def __init__(self, sandbox: Sandbox, seconds: float) -> None:
        self._sandbox = sandbox
        self._numbers = count(1)
        self.seconds = seconds

    def stranger(self) -> User:
        return self._sandbox.user(f"Guest {next(self._numbers)}", language_code="en")


async def quiet(crowd: Crowd) -> None:
    await asyncio.sleep(crowd.seconds)


async def one(crowd: Crowd) -> None:
    """A hundred commands a second."""
    user = crowd.stranger()
    for _ in range(int(crowd.seconds * 10)):
        for _ in range(10):
            await user.send("/help")
        await asyncio.sleep(0.1)


async def many(crowd: Crowd) -> None:
    """Another user every second."""
    for _ in range(int(crowd.seconds)):
        await crowd.stranger().send("/help")
        await asyncio.sleep(1)


async def typing(crowd: Crowd) -> None:
    """Ten keystrokes a second."""
    user = crowd.stranger()
    for place in range(int(crowd.seconds * 10)):
        user.asks(WORDS[: place % len(WORDS) + 1])
        await asyncio.sleep(0.1)


async def flooded(
    folder: Path, url: str, readers: int, seconds: float, storms: Sequence[Storm]
) -> list[Phase]:
    """Sends a digest to so many readers while one storm after the other rages for so many seconds."""
    async with Sandbox(rate_per_second=LIMIT, chat_rate_per_second=1, latency=LATENCY) as sandbox:
        users = [sandbox.user(f"Reader {n}", language_code="en", opened=True) for n in range(readers)]
        await due_now(url, users, folder)
        crowd = Crowd(sandbox, seconds)
        async with running(folder, sandbox, url, rate=RATE) as bot:
            assert await sandbox.until(lambda: _sent(users) > 0, PATIENCE)
            phases = [await _phase(storm, crowd, users) for storm in storms]
            assert await sandbox.until(lambda: _sent(users) == readers, readers / RATE + PATIENCE)
            assert await bot.end(signal.SIGTERM) == 0
        assert sandbox.ledger.floods == 0, "the bot outran Telegram"
    return phases


def _sent(readers: Sequence[User]) -> int:
    return sum(bool(user.messages) for user in readers)


async def _phase(storm: Storm, crowd: Crowd, readers: Sequence[User]) -> Phase:
    waited: list[float] = []
    begun, sent = monotonic(), _sent(readers)
    async with asyncio.TaskGroup() as group:
        raging = group.create_task(storm(crowd))  # type: ignore[arg-type]  # a coroutine function's, all of them
        while not raging.done():
            group.create_task(_ask(crowd.stranger(), waited))
            await asyncio.sleep(1)
        digests = (_sent(readers) - sent) / (monotonic() - begun)
    return Phase(storm.__name__, digests, waited)


async def _ask(user: User, waited: list[float]) -> None:
    begun = monotonic()
    await user.send("/help")
    await user.receives(PATIENCE)
    waited.append(monotonic() - begun)


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.drills flood", description=__doc__)
    parser.add_argument("--readers", type=int, default=4000)
    parser.add_argument("--seconds", type=float, default=30.0, help="of each phase")
    parser.add_argument("--at-once", type=int, default=1000)
    chosen = parser.parse_args(given)

    async def at_once(crowd: Crowd) -> None:
        for _ in range(chosen.at_once):
            await crowd.stranger().send("/help")
        await quiet(crowd)

    storms = [quiet, one, many, typing, at_once]
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/dayek.db"
        phases = asyncio.run(flooded(Path(folder), url, chosen.readers, chosen.seconds, storms))
    print(f"19 {chosen.readers} readers, {RATE:g} messages a second")
    print("\n".join(map(str, phases)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
