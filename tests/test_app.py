"""The composition root: it starts whole, goes on through failures, and ends clean."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import HttpUrl, SecretStr

from bot.app import App, open_app
from bot.digest.deliver import LEASE
from bot.sandbox import Sandbox
from bot.settings import Settings
from bot.telegram.polling import AnotherInstance, poll
from bot.telegram.refusals import TokenRevoked
from bot.telegram.sender import make_bot
from storage import deliveries as outbox
from storage.database import Database
from storage.records import Message, NewDelivery, NewDigest
from tests.factory import CENTRAL_ASIA, Newsroom, Said

PATIENCE = 30.0  # seconds
SOON = 11.0  # seconds in which a stop must be over; most hosts kill after ten and some grace


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def settings(sandbox: Sandbox, sqlite_url: str, tmp_path: Path) -> Settings:
    return Settings(
        _env_file=None,  # type: ignore[call-arg]  # pydantic's own, which the plugin would know
        bot_token=SecretStr(sandbox.token),
        telegram_api_url=HttpUrl(sandbox.url),
        database_url=SecretStr(sqlite_url),
        sources=tmp_path / "sources.toml",
    )


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[tuple[App, asyncio.Task[None], asyncio.Event]]:
    stopping = asyncio.Event()
    async with open_app(settings) as app:
        task = asyncio.create_task(app.run(stopping))
        try:
            yield app, task, stopping
        finally:
            stopping.set()
            await asyncio.wait([task], timeout=SOON)
            assert task.done()


async def in_time(task: Awaitable[None]) -> None:
    async with asyncio.timeout(PATIENCE):
        await task


async def queued(database: Database, chat_id: int) -> int:
    """Queues a message for a new reader; returns the reader's id."""
    now = datetime.now(UTC)
    reader = await Newsroom(database).reader(chat_id, CENTRAL_ASIA, due=now + timedelta(days=1))
    async with database.write() as conn:
        digest_id = (await outbox.store_digests(conn, [NewDigest("k", (Message("Арал толады"),), ())], now))[
            0
        ]
        await outbox.enqueue(conn, [NewDelivery(reader.id, digest_id, "slot", 1, 2)], now)
    return reader.id


async def test_it_answers_sends_what_is_due_and_introduces_itself(
    sandbox: Sandbox, settings: Settings
) -> None:
    anna = sandbox.user("Анна", language_code="ru")
    reader = sandbox.user("Айгүл", opened=True)
    database = Database(settings.database_url.get_secret_value())
    newsroom = Newsroom(database)
    await newsroom.publish("Арал толады", Said("Су келді"), seen_at=datetime.now(UTC))
    await newsroom.reader(reader.id, CENTRAL_ASIA, due=datetime.now(UTC))
    await database.close()
    async with running(settings):
        await anna.send("/start")
        assert "Дәйек" in (await anna.receives(PATIENCE)).text
        assert "Су келді" in (await reader.receives(PATIENCE)).text
        assert await sandbox.until(lambda: len(sandbox.ledger.calls("setMyShortDescription")) == 4, PATIENCE)


async def test_a_stop_ends_what_is_in_flight_confirms_what_was_handled_and_leaves_nothing_claimed(
    settings: Settings,
) -> None:
    async with Sandbox(latency=0.3) as slow:
        moved = settings.model_copy(update={"telegram_api_url": HttpUrl(slow.url)})
        anna, reader = slow.user("Анна"), slow.user("Айгүл", opened=True)
        async with running(moved) as (app, task, stopping):
            await anna.send("/start")
            await queued(app.database, reader.id)
            app.deliveries.wake()
            assert await slow.until(lambda: bool(reader.messages) and bool(anna.messages), PATIENCE)
            stopping.set()
            await in_time(task)
            async with app.database.read() as conn:
                assert await outbox.unsent(conn) == 0
        await anna.settles(PATIENCE)
        assert len(anna.messages) == len(reader.messages) == 1


async def test_what_a_dead_predecessor_had_claimed_is_sent_at_once(
    sandbox: Sandbox, settings: Settings
) -> None:
    reader = sandbox.user("Айгүл", opened=True)
    database = Database(settings.database_url.get_secret_value())
    await queued(database, reader.id)
    async with database.write() as conn:
        assert await outbox.claim(conn, datetime.now(UTC), LEASE, 1)
    await database.close()
    async with running(settings):
        assert (await reader.receives(PATIENCE)).text == "Арал толады"


async def test_a_job_that_fails_is_told_and_comes_again(
    sandbox: Sandbox, settings: Settings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    rounds = asyncio.Semaphore(0)

    async def fails(self: App) -> None:
        rounds.release()
        raise OSError("no space left on device")

    monkeypatch.setattr(App, "ingest", fails)
    anna = sandbox.user("Анна")
    async with running(settings):
        for _ in range(2):
            async with asyncio.timeout(PATIENCE):
                await rounds.acquire()
        await anna.send("/start")
        assert (await anna.receives(PATIENCE)).text
    assert "failed, goes on with the next round" in caplog.text


async def test_without_its_menu_it_works_all_the_same(
    sandbox: Sandbox, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    sandbox.fail_next("setMyCommands", 500, "Internal Server Error")
    anna = sandbox.user("Анна")
    async with running(settings):
        await anna.send("/start")
        assert await anna.receives(PATIENCE)
        assert await sandbox.until(lambda: "the menu could not be set" in caplog.text, PATIENCE)


async def test_a_revoked_token_ends_it_with_one_plain_error(sandbox: Sandbox, settings: Settings) -> None:
    sandbox.token = "42:NEW"
    async with open_app(settings) as app:
        with pytest.raises(TokenRevoked):
            await in_time(app.run(asyncio.Event()))


async def test_a_token_revoked_between_polls_is_noticed_by_sending(
    sandbox: Sandbox, settings: Settings
) -> None:
    reader = sandbox.user("Айгүл", opened=True)
    sandbox.fail_next("sendMessage", 401, "Unauthorized", times=10)
    async with open_app(settings) as app:
        await queued(app.database, reader.id)
        with pytest.raises(TokenRevoked):
            await in_time(app.run(asyncio.Event()))


async def test_another_bot_with_the_same_token_ends_it(sandbox: Sandbox, settings: Settings) -> None:
    async def ignore(_: object) -> None:
        return None

    anna = sandbox.user("Анна")
    async with open_app(settings) as app:
        task = asyncio.create_task(app.run(asyncio.Event()))
        await anna.send("/start")
        await anna.settles(PATIENCE)
        other = make_bot(sandbox.token, sandbox.url)
        polling = asyncio.create_task(poll(other, ignore))
        with pytest.raises(AnotherInstance):
            await in_time(task)
        polling.cancel()
        await asyncio.wait([polling])
        await other.session.close()
