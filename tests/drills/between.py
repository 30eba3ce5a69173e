"""`python -m tests.drills between`: drill 3, with the figures that it prints.

The bot is killed between storing an article and queueing what is told of it at once, and between what a
command does and the confirmation of its update. Nothing is missing, nothing is done twice; an answer may come
again.
"""

import asyncio
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.sandbox import Sandbox, User
from storage import ledger, subscribers
from storage.database import Database
from storage.migrate import migrate
from storage.records import Follow
from tests.drills import dying
from tests.process import ARTICLE, PARAGRAPH, running

PATIENCE = 120.0  # seconds for what a started process does, on a machine that does other things as well


@dataclass(frozen=True, slots=True)
class Figures:
    """How often the bot was killed, and what there was of each in the end: one is right, but of answers."""

    kills: int
    alerts: int
    digests: int
    follows: int
    answers: int


async def between(folder: Path, url: str, handled: int, points: Sequence[Callable[[], int]]) -> Figures:
    """A reader is told at once what another asks for. Killed so often after handling the other's commands,
    and then at each of these points."""
    async with Sandbox() as sandbox:
        listening, asking = (
            sandbox.user(name, language_code="kk", opened=True) for name in ("Айгүл", "Анна")
        )
        await _readers(url, listening, asking)
        async with running(folder, sandbox, url) as bot:
            await bot.end(signal.SIGKILL)
            await asking.send("/subscribe Спорт")
            for _ in range(handled):
                await bot.start(dying.handled)
                assert await bot.ends() == -signal.SIGKILL
            (folder / "news" / "new.txt").write_text(ARTICLE)
            for point in points:
                await bot.start(point)
                assert await bot.ends() == -signal.SIGKILL
            await bot.start()
            assert await sandbox.until(lambda: _copies(listening) > 0, PATIENCE)
            await asking.send("/digest")
            assert await sandbox.until(lambda: _copies(asking) > 0, PATIENCE)
            await bot.end(signal.SIGTERM)
    answers = sum("Спорт" in message.text for message in asking.messages)
    return Figures(
        handled + len(points), _copies(listening), _copies(asking), await _sport(url, asking), answers
    )


def _copies(user: User) -> int:
    return sum(PARAGRAPH in message.text for message in user.messages)


async def _readers(url: str, listening: User, asking: User) -> None:
    now = datetime.now(UTC)
    database = Database(url)
    await migrate(database)
    async with database.write() as conn:
        for user, at_once in ((listening, True), (asking, False)):
            slots, due = ("08:00",), now + timedelta(days=2)
            reader = await subscribers.add(conn, user.id, "kk", "UTC", slots, now, due)
            await subscribers.follow(conn, reader.id, Follow("topic", "central-asia"))
            [follow] = (await subscribers.follows_of(conn, [reader.id]))[reader.id]
            await subscribers.at_once(conn, reader.id, follow.id, wanted=at_once)
    await database.close()


async def _sport(url: str, user: User) -> int:
    """How often the other follows what he asked for; each row of the ledger stands for one message."""
    database = Database(url)
    async with database.read() as conn:
        reader = await subscribers.by_chat(conn, user.id)
        assert reader is not None
        follows = (await subscribers.follows_of(conn, [reader.id]))[reader.id]
        assert len(await ledger.listed(conn, limit=100)) == 2
    await database.close()
    return sum(follow.value == "sport" for follow in follows)


def main(_: Sequence[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/dayek.db"
        print(f"3 {asyncio.run(between(Path(folder), url, 5, [dying.stored, dying.decided] * 3))}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
