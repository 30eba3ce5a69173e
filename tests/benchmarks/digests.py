"""`python -m tests.benchmarks.digests`: how fast digests are planned for 2,000 readers, on a SQLite file.

Prints the seconds of one planning of all readers, and readers a second: the median of some rounds. There are
the articles of a busy day, four follows a reader of ten topics, forty people and sixty words. All people and
their words are invented.
"""

import asyncio
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import text

from bot.digest.plan import plan
from storage.database import Database
from storage.migrate import migrate
from storage.records import Follow
from tests.factory import NOW, Newsroom, Said

READERS = 2_000
ARTICLES = 500
PEOPLE = 40
ROUNDS = 5
WORDS = tuple(f"сөз{number}" for number in range(60))
TOPICS = (
    "economy",
    "sport",
    "society",
    "health",
    "energy",
    "culture",
    "transport",
    "security",
    "finance",
    "law-crime",
)
RESET = (
    "DELETE FROM deliveries",
    "DELETE FROM digests",
    "UPDATE subscribers SET watermark = 0, had_digest = false, next_digest_at = created_at",
)


def main(_: Sequence[str]) -> int:
    with TemporaryDirectory() as folder:
        seconds = asyncio.run(_measured(Path(folder)))
    print(f"planning for {READERS} readers  {seconds:8.2f} s   ({READERS / seconds:.0f} readers a second)")
    return 0


async def _measured(folder: Path) -> float:
    database = Database(f"sqlite:///{folder / 'dayek.db'}")
    await migrate(database)
    await _fill(Newsroom(database), random.Random(1))
    rounds = []
    for _ in range(ROUNDS):
        async with database.write() as conn:
            for statement in RESET:
                await conn.execute(text(statement))
        start = perf_counter()
        await plan(database, NOW)
        rounds.append(perf_counter() - start)
    await database.close()
    return median(rounds)


async def _fill(newsroom: Newsroom, chance: random.Random) -> None:
    people = [await newsroom.person(f"Асқар Оразов{'а' * n}") for n in range(PEOPLE)]
    for number in range(ARTICLES):
        said = [Said(f"Бұл {number}-ші хабар туралы сөз", person) for person in chance.sample(people, 2)]
        topics = tuple(chance.sample(TOPICS, 2))
        await newsroom.publish(
            f"Ауылға {number // 3} арна тартылды", *said, topics=topics, stems=tuple(chance.sample(WORDS, 3))
        )
    for chat_id in range(1, READERS + 1):
        follows = [Follow("topic", topic) for topic in chance.sample(TOPICS, 2)]
        follows.append(Follow("person", str(chance.choice(people))))
        follows.append(Follow("word", chance.choice(WORDS)))
        await newsroom.reader(chat_id, *follows, language=chance.choice(("kk", "ru", "en")))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
