"""`python -m tests.drills forged [--postgresql URL]`: drills 20 and 21, with the figures that they print.

20: strangers press forged, foreign and replayed buttons, follow made-up links and give an admin's commands,
   made of every action that there is and of the ids of what others have; alone with the bot, and in groups
   of others. Some have looked after such a group and do no more. Nothing of the others changes, nothing that
   all share.
21: after all that, among failures of every kind, the log holds no token, no password of the database, and no
   word that a user wrote.
"""

import argparse
import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from random import Random

from sqlalchemy import ColumnElement, Table, or_, select

from bot.actions import PREFIXES, Action, on_behalf
from bot.sandbox import Chat, Sandbox, User
from storage import chat_admins, exclusions, subscribers
from storage.database import Database
from storage.records import Exclusion, Follow
from storage.tables import metadata
from tests.process import due_now, run_bot, running

RATE = 1000.0  # messages a second: the drill is of checks, not of the pace
AT_ONCE = 5  # tries of a user: many more would be a flood
TOGETHER = 20  # users: as many updates as are handled at once; the drill is of checks, not of the crowd
PATIENCE = 240.0  # seconds
ANSWERED = 60.0  # seconds: longer than any button waits
SECRET = "сырсөз"  # begins each word that users write
VALUES = (
    "follows", "schedule", "erase-yes", "pause-day", "remove", "store", "stop", "wrong", "dismiss",
    "withdraw", "csv", "topic", "person", "word", "sport", "slots", "0800", "hours", "quiet", "zone",
    "UTC", "pause", "week", "languages", "source", "on", "off", "1", "",
)  # fmt: skip
LINKS = (
    "p1",
    "t-sport",
    "q1",
    "g",
    "p0",
    "p-1",
    f"q{10**18}",
    "x" * 64,
    "../../etc",
    "'; DROP TABLE follows; --",
)
COMMANDS = (
    "", "/search ", "/quotes ", "/subscribe ", "/unsubscribe ", "/reports ", "/sources ", "/addsource ",
    "/stats ",
)  # fmt: skip
OF_POLLS = ("next_fetch_at", "last_success_at")  # columns that change with every look at a source
FAULTS = ("sendMessage", "editMessageText", "getUpdates")


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of it. `accepted` is the rows of others, or shared by all, that are not as they were; `told`
    the secrets that the log tells."""

    tries: int
    unanswered: int
    accepted: int
    told: int
    lines: int  # of the log


def _logging() -> int:
    """Writes what it logs into a file."""
    with Path("log.txt").open("ab") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())
    return run_bot()


async def forged(folder: Path, url: str, victims: int, thieves: int, tries: int, seed: int = 1) -> Figures:
    """Each of these thieves tries so many times to change what is not his."""
    chance = Random(seed)
    async with Sandbox() as sandbox:
        theirs = [sandbox.user(f"Reader {n}", opened=True) for n in range(victims)]
        users = [sandbox.user(f"Thief {n}", opened=True) for n in range(thieves)]
        groups = [
            sandbox.group(f"Group {n}", admins=[each], members=users[n::victims])
            for n, each in enumerate(theirs)
        ]
        places = [*(user.chat for user in theirs), *groups]
        await due_now(url, places, folder)
        await _settle(url, places, groups, theirs, users)
        async with running(folder, sandbox, url, rate=RATE) as bot:
            assert await sandbox.until(lambda: all(each.messages for each in places), PATIENCE)
            await bot.end(signal.SIGTERM)
            chats = [each.id for each in places]
            before = await _rows(url, chats)
            await bot.start(_logging)
            for method in FAULTS:
                sandbox.fail_next(method, 500, "Internal Server Error", times=thieves, chance=0.05)
            turns = asyncio.Semaphore(TOGETHER)
            trying = (
                _try(user, groups[n % victims], Random(chance.random()), 2 * victims, tries, turns)
                for n, user in enumerate(users)
            )
            await asyncio.gather(*trying)
            is_idle = await sandbox.until(lambda: sandbox.is_idle, PATIENCE)
            assert is_idle or sandbox.ledger.unanswered, "updates wait for ever"
            await bot.end(signal.SIGTERM)
            after = await _rows(url, chats)
        unanswered = len(sandbox.ledger.unanswered)
        log = (folder / "log.txt").read_text("utf-8", "replace")
        secrets = [SECRET, sandbox.token, sandbox.token.partition(":")[2], _password(url)]
    told = sum(log.count(secret) for secret in secrets if secret)
    return Figures(thieves * tries, unanswered, len(before ^ after), told, log.count("\n"))


async def _settle(
    url: str, places: Sequence[Chat], groups: Sequence[Chat], admins: Sequence[User], users: Sequence[User]
) -> None:
    """Gives the readers of these places something to lose. Each tenth user looked after a group once."""
    database = Database(url)
    async with database.write() as conn:
        for each in places:
            reader = await subscribers.by_chat(conn, each.id)
            assert reader is not None
            await subscribers.change(conn, reader.id, step="done", title=each.info.title)
            await subscribers.follow(conn, reader.id, Follow("topic", "sport"))
            await exclusions.add(conn, reader.id, Exclusion("topic", "economy"))
        for group, admin in zip(groups, admins, strict=True):
            await chat_admins.note(conn, group.id, admin.id)
        for n, user in list(enumerate(users))[::10]:
            await chat_admins.note(conn, groups[n % len(groups)].id, user.id)
    await database.close()


async def _try(
    user: User, group: Chat, chance: Random, most: int, tries: int, turns: asyncio.Semaphore
) -> None:
    """`most` is the last id of a victim."""
    async with turns:
        for number in range(tries):
            match number % 4:
                case 0:
                    await user.send(f"/start {chance.choice(LINKS)}")
                case 1:
                    await user.send(chance.choice(COMMANDS) + SECRET + str(number))
                case 2:
                    await user.press_data(1, _data(chance, most))
                case _:
                    await user.press_data(1, _data(chance, most), group)
            if number % AT_ONCE == AT_ONCE - 1:
                with suppress(TimeoutError):  # a button whose answer came too late is counted at the end
                    await user.settles(ANSWERED)


def _data(chance: Random, most: int) -> str:
    """A button of any action, of what is anybody's, perhaps in the name of another."""
    kind = chance.choice([*PREFIXES])
    values = (_value(chance, field.type, most) for field in fields(kind))
    data = _packed(kind, list(values))
    behalf = on_behalf(chance.randint(1, most), data) if chance.random() < 0.5 else None
    return (behalf or data).encode()[:64].decode("utf-8", "ignore")


def _value(chance: Random, kind: object, most: int) -> str:
    return str(chance.randint(1, 2 * most)) if kind is int else chance.choice(VALUES)


def _packed(kind: type[Action], values: list[str]) -> str:
    return ":".join((PREFIXES[kind], *values))


async def _rows(url: str, chats: Sequence[int]) -> set[tuple[object, ...]]:
    database = Database(url)
    try:
        return await belongings(database, chats)
    finally:
        await database.close()


async def belongings(database: Database, chats: Sequence[int]) -> set[tuple[object, ...]]:
    """The rows of these readers in every table, and those of what all share."""
    found: set[tuple[object, ...]] = set()
    async with database.read() as conn:
        own = select(metadata.tables["subscribers"].c.id).where(
            metadata.tables["subscribers"].c.chat_id.in_(chats)
        )
        ids = list((await conn.execute(own)).scalars())
        for table in metadata.sorted_tables:
            columns = [column for column in table.c if column.name not in OF_POLLS]
            rows = await conn.execute(select(*columns).where(*_of(table, ids, chats)))
            found |= {(table.name, *map(repr, row)) for row in rows}
    return found


def _of(table: Table, ids: Sequence[int], chats: Sequence[int]) -> Sequence[ColumnElement[bool]]:
    """The condition that a row is theirs; none for what is not anybody's."""
    if table.name == "chat_admins":
        return [table.c.user_id.in_(chats)]
    columns = {"subscriber_id": ids, "chat_id": chats}
    found = [table.c[name].in_(values) for name, values in columns.items() if name in table.c]
    return [or_(*found)] if found else []


def _password(url: str) -> str:
    return url.partition("://")[2].partition("@")[0].partition(":")[2] if "@" in url else ""


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.drills forged", description=__doc__)
    parser.add_argument("--thieves", type=int, default=500)
    parser.add_argument("--tries", type=int, default=20, help="of each thief")
    parser.add_argument("--victims", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--postgresql", metavar="URL", help="an empty database, instead of a SQLite file")
    chosen = parser.parse_args(given)
    with tempfile.TemporaryDirectory() as folder:
        url = chosen.postgresql or f"sqlite:///{folder}/dayek.db"
        found = asyncio.run(
            forged(Path(folder), url, chosen.victims, chosen.thieves, chosen.tries, chosen.seed)
        )
    print(f"20 {found.tries} tries: accepted {found.accepted}, buttons without an answer {found.unanswered}")
    print(f"21 secrets and users' words in {found.lines} lines of the log: {found.told}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
