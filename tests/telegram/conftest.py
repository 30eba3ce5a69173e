"""The bot's Telegram side as it runs, but for the clock: the real dispatcher and sender against the sandbox
over HTTP, on a SQLite file. The outbox is emptied by hand, so that no test waits for a second to pass."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from ipaddress import ip_network
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from aiogram import Bot
from aiogram.types import Update

from bot.digest.chats import Limits
from bot.digest.deliver import Deliveries
from bot.digest.pace import Pace
from bot.ingest.fetch import Fetcher
from bot.ingest.link import seed
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from bot.sandbox import Chat, Event, Kind, Sandbox, User
from bot.settings import Settings
from bot.telegram.dispatcher import make_dispatcher
from bot.telegram.errands import Errands
from bot.telegram.polling import poll
from bot.telegram.sender import TelegramSender, make_bot
from storage import deliveries as outbox
from storage import subscribers
from storage.database import Database
from storage.records import Follow, Subscriber
from tests.factory import Clock, Newsroom

ADMIN = 70_007  # who looks after the bot
HASTE = Limits(message=0, edit=0)  # readers of tests read fast
PATIENCE = 20.0  # seconds for an answer on a machine that does other things as well


class Service:
    """The bot, and what a test wants to look into."""

    def __init__(self, database: Database, sandbox: Sandbox, bot: Bot, site: Site, worker: Worker) -> None:
        self.database = database
        self.sandbox = sandbox
        self.bot = bot
        self.clock = Clock()
        self.newsroom = Newsroom(database)
        self.pace = Pace(1000, limits=HASTE)
        self.deliveries = Deliveries(database, TelegramSender(bot), self.pace, self.clock)
        self.errands = Errands()
        settings = Settings(_env_file=None, admin_ids=(ADMIN,))  # type: ignore[call-arg]  # pydantic's own, which the plugin would know
        self.dispatcher = make_dispatcher(
            database,
            settings,
            self.deliveries,
            self.pace,
            self.clock,
            site=site,
            worker=worker,
            errands=self.errands,
        )

    async def handle(self, update: Update) -> None:
        await self.dispatcher.feed_update(self.bot, update)

    async def deliver(self) -> None:
        """Sends what is queued, as time passes."""
        while await self.unsent():
            if not await self.deliveries.send_next():
                self.clock.advance(seconds=1)

    async def unsent(self) -> int:
        async with self.database.read() as conn:
            return await outbox.unsent(conn)

    async def reader(self, user: User) -> Subscriber:
        async with self.database.read() as conn:
            found = await subscribers.by_chat(conn, user.id)
        assert found is not None
        return found

    async def follows(self, user: User) -> list[Follow]:
        reader = await self.reader(user)
        async with self.database.read() as conn:
            return list((await subscribers.follows_of(conn, [reader.id]))[reader.id])

    def talk(self, name: str = "Айгүл", language_code: str | None = "kk") -> "Talk":
        return Talk(self, self.sandbox.user(name, language_code=language_code))

    def admin(self, language_code: str = "kk") -> "Talk":
        return Talk(self, self.sandbox.user("Ербол", language_code=language_code, id=ADMIN))


class Talk:
    """One reader's conversation. Each step returns what the bot has said to it."""

    def __init__(self, service: Service, user: User) -> None:
        self.service = service
        self.user = user

    async def says(self, text: str, chat: Chat | None = None) -> list[Event]:
        await self.user.send(text, chat)
        return await self.hears()

    async def presses(self, text: str) -> list[Event]:
        await self.user.press(text)
        return await self.hears()

    async def forges(self, data: str, message_id: int = 1) -> list[Event]:
        """Presses a button that says just so, whether there is one or not."""
        await self.user.press_data(message_id, data)
        return await self.hears()

    async def awaits(self) -> Event:
        """What an errand comes back with: the message in which it was said to be under way, edited."""
        while True:
            event = await self.user.receives(PATIENCE)
            if event.kind == Kind.EDIT and not event.text.endswith("…"):
                return event

    async def hears(self) -> list[Event]:
        """What comes until the bot has nothing more to say."""
        heard = await self.user.settles(PATIENCE)
        await self.service.deliver()
        return heard + self.user.chat.catch_up()

    @property
    def script(self) -> str:
        return "\n".join(self.user.transcript)


def text(events: list[Event]) -> str:
    """The text of the one message that came, new or edited."""
    [event] = events
    assert event.kind in {Kind.MESSAGE, Kind.EDIT}
    return event.text


def labels(events: list[Event]) -> list[str]:
    """What stands on the buttons of the last message that came."""
    return [button.text for row in events[-1].buttons for button in row]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    bot = make_bot(sandbox.token, sandbox.url)
    yield bot
    await bot.session.close()


@pytest.fixture(scope="session")
def sqlite_template(sqlite_template: Path) -> Path:
    """The migrated file, with the public figures known."""

    path = Path(shutil.copy(sqlite_template, sqlite_template.with_name("seeded.db")))

    async def seeded() -> None:
        database = Database(f"sqlite:///{path}")
        async with database.write() as conn:
            await seed(conn)
        await database.close()

    asyncio.run(seeded())
    return path


@pytest.fixture
async def resting(sqlite_database: Database, sandbox: Sandbox, bot: Bot) -> AsyncIterator[Service]:
    """The bot, not polling."""
    async with AsyncExitStack() as stack:
        worker = Worker(1)
        stack.push_async_callback(worker.close)
        fetcher = await stack.enter_async_context(Fetcher("", [ip_network("127.0.0.0/8")]))
        site = Site(fetcher, worker, ZoneInfo("Asia/Almaty"))
        service = Service(sqlite_database, sandbox, bot, site, worker)
        stack.push_async_callback(service.errands.close)
        yield service


@pytest.fixture
async def service(resting: Service) -> AsyncIterator[Service]:
    """The bot at work. At the end no pressed button may be left turning."""
    polling = asyncio.create_task(poll(resting.bot, resting.handle))
    yield resting
    assert resting.sandbox.ledger.unanswered == []
    polling.cancel()
    await asyncio.wait([polling])
