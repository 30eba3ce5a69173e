"""A digest queued for many readers and sent through the real sender over HTTP, while time passes whenever
everything waits for it; and what came of it."""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot.digest.deliver import Deliveries
from bot.digest.outcomes import Outcome
from bot.digest.pace import Pace
from bot.sandbox import Chat, Sandbox
from bot.telegram.sender import TelegramSender, make_bot
from storage import deliveries as outbox
from storage import subscribers
from storage.database import Database
from storage.migrate import migrate
from storage.records import Message, NewDelivery, NewDigest
from storage.tables import deliveries as table
from storage.tables import subscribers as readers_table
from tests.factory import NOW, Clock

RATE = 30.0  # messages a second


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of it. `listed`: how often the ledger says that a message was perhaps sent."""

    readers: int
    lost: int
    extra: int
    listed: int
    paused: int  # sends while Telegram had asked for a pause
    seconds: float  # that passed, on the clock of the drill

    def __str__(self) -> str:
        return (
            f"{self.readers} readers: lost {self.lost}, extra {self.extra}, ambiguous {self.listed}, "
            f"inside a pause {self.paused}; {self.seconds:.0f} s on the clock of the drill"
        )


class Posting:
    """The outbox, emptied by one who waits for nothing but Telegram."""

    def __init__(self, database: Database, sandbox: Sandbox, clock: Clock, sender: TelegramSender) -> None:
        self.database = database
        self.sandbox = sandbox
        self.clock = clock
        self.sender = sender
        self.troubles: list[int] = []
        pace = Pace(RATE, self.seconds, self._sleep)
        self.deliveries = Deliveries(database, sender, pace, clock, self._trouble)
        self._rounds = 0

    def seconds(self) -> float:
        return (self.clock.now - NOW).total_seconds()

    async def _sleep(self, seconds: float) -> None:
        self.clock.advance(seconds=seconds + 1e-6)

    async def _trouble(self, chat_id: int, _: Outcome) -> None:
        self.troubles.append(chat_id)

    async def readers(self, chats: Sequence[Chat]) -> None:
        async with self.database.write() as conn:
            for chat in chats:
                await subscribers.add(conn, chat.id, "kk", "Asia/Almaty", ["09:00"], NOW, NOW)

    async def queue(self) -> None:
        """A digest for every active reader."""
        self._rounds += 1
        async with self.database.write() as conn:
            new = NewDigest(f"k{self._rounds}", (Message(f"Арал толады: {self._rounds}"),), ())
            [digest_id] = await outbox.store_digests(conn, [new], self.clock.now)
            active = await conn.execute(select(readers_table.c.id).where(readers_table.c.state == "active"))
            rows = [NewDelivery(id_, digest_id, f"slot {self._rounds}", 1, 2) for id_ in active.scalars()]
            await outbox.enqueue(conn, rows, self.clock.now)

    async def send(self, until: Callable[[], bool] = lambda: False) -> None:
        """Sends until nothing is queued any more, or a condition holds."""
        while not until() and await self.unsent():
            if not await self.deliveries.send_next():
                self.clock.now = max(await self._next(), self.clock.now + timedelta(milliseconds=1))

    async def _next(self) -> datetime:
        async with self.database.read() as conn:
            moment = await outbox.next_moment(conn)
        assert moment is not None, "a message is claimed and nobody sends it"
        return moment

    async def unsent(self) -> int:
        async with self.database.read() as conn:
            return await outbox.unsent(conn)

    async def states(self) -> Counter[str]:
        """How many readers are in which state."""
        async with self.database.read() as conn:
            return Counter((await conn.execute(select(readers_table.c.state))).scalars())

    async def figures(self, chats: Sequence[Chat], rounds: int = 1) -> Figures:
        """What those who should have a message of each round have."""
        copies = [Counter(message.text for message in chat.messages) for chat in chats]
        async with self.database.read() as conn:
            listed = (await conn.execute(select(func.sum(table.c.ambiguous)))).scalar_one()
        return Figures(
            len(chats),
            sum(rounds - len(each) for each in copies),
            sum(each.total() - len(each) for each in copies),
            int(listed or 0),
            self.sandbox.ledger.sent_while_paused,
            self.seconds(),
        )


@asynccontextmanager
async def posting(folder: Path, *, template: Path | None = None) -> AsyncIterator[Posting]:
    """An outbox in a new store, and a sandbox that shares its clock."""
    path = folder / "drill.db"
    if template:
        path.write_bytes(template.read_bytes())
    clock = Clock()
    database = Database(f"sqlite:///{path}")
    async with Sandbox(clock=lambda: (clock.now - NOW).total_seconds()) as sandbox:
        await migrate(database)
        bot = make_bot(sandbox.token, sandbox.url)
        yield Posting(database, sandbox, clock, TelegramSender(bot))
        await bot.session.close()
    await database.close()


def people(sandbox: Sandbox, count: int) -> list[Chat]:
    return [sandbox.user(f"Оқырман {number}", opened=True).chat for number in range(count)]
