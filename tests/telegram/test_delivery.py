"""A digest to many readers, through the real sender over HTTP, while Telegram has its moods."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from aiogram import Bot

from bot.digest.deliver import IN_FLIGHT, Deliveries
from bot.digest.pace import Pace
from bot.digest.plan import plan
from bot.sandbox import Sandbox, User
from bot.telegram.refusals import TokenRevoked
from bot.telegram.sender import TelegramSender, make_bot
from storage import deliveries as outbox
from storage.database import Database
from tests.factory import CENTRAL_ASIA, Newsroom
from tests.telegram.conftest import Service

READERS = 20
PATIENCE = 30.0  # seconds


def utc_now() -> datetime:
    return datetime.now(UTC)


async def planned(database: Database, sandbox: Sandbox, readers: int = READERS) -> list[User]:
    """Readers for whom a digest is queued."""
    newsroom = Newsroom(database)
    await newsroom.publish("Арал толады", seen_at=utc_now())
    users = [sandbox.user(f"Reader {number}", opened=True) for number in range(readers)]
    for user in users:
        await newsroom.reader(user.id, CENTRAL_ASIA, due=utc_now())
    await plan(database, utc_now())
    return users


@asynccontextmanager
async def sending(database: Database, bot: Bot, rate: float = 1000) -> AsyncIterator[asyncio.Task[None]]:
    deliveries = Deliveries(database, TelegramSender(bot), Pace(rate), utc_now)
    task = asyncio.create_task(deliveries.run())
    try:
        yield task
    finally:
        deliveries.stop()
        await asyncio.wait([task], timeout=PATIENCE)


def copies(users: list[User]) -> Counter[int]:
    return Counter(len(user.messages) for user in users)


async def test_after_a_flood_limit_everyone_gets_it_once_and_nothing_is_sent_in_the_pause(
    sqlite_database: Database, sandbox: Sandbox, bot: Bot
) -> None:
    users = await planned(sqlite_database, sandbox)
    sandbox.fail_next(
        "sendMessage", 429, "Too Many Requests: retry after 1", {"retry_after": 1}, chat_id=None
    )
    async with sending(sqlite_database, bot):
        assert await sandbox.until(lambda: all(user.messages for user in users), PATIENCE)
    assert copies(users) == {1: READERS}
    assert sandbox.ledger.sent_while_paused == 0


async def test_at_the_rate_telegram_allows_it_never_has_to_say_so(sqlite_database: Database) -> None:
    async with Sandbox(rate_per_second=30, chat_rate_per_second=1) as strict:
        users = await planned(sqlite_database, strict, 3 * READERS)
        bot = make_bot(strict.token, strict.url)
        async with sending(sqlite_database, bot, rate=24):  # 3 late and 3 in flight fit the second
            assert await strict.until(lambda: all(user.messages for user in users), PATIENCE)
        await bot.session.close()
        assert strict.ledger.floods == 0
        assert copies(users) == {1: 3 * READERS}


async def test_a_reader_who_has_blocked_the_bot_is_called_once_and_revived_by_start(service: Service) -> None:
    talk = service.talk()
    await talk.says("/subscribe Орталық Азия")
    talk.user.chat.blocked = True  # without a word to the bot, as when the update was lost
    for number in range(2):
        await service.newsroom.publish(f"Хабар {number}", seen_at=service.clock.now)
        service.clock.advance(days=1)
        await plan(service.database, service.clock.now)
        await service.deliver()
    refused = [call for call in service.sandbox.ledger.calls("sendMessage", talk.user.id) if call.code == 403]
    assert len(refused) == 1
    assert (await service.reader(talk.user)).state == "unreachable"
    talk.user.unblock()
    await talk.says("/start")
    assert (await service.reader(talk.user)).state == "active"
    assert len(await service.follows(talk.user)) == 1
    await plan(service.database, service.clock.advance(days=1))
    assert "Хабар 1" in (await talk.hears())[-1].text


async def test_of_lost_replies_every_second_copy_was_listed_as_ambiguous(
    sqlite_database: Database, sandbox: Sandbox, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    users = await planned(sqlite_database, sandbox)
    lost = 3
    sandbox.lose_reply("sendMessage", times=lost)
    async with sending(sqlite_database, bot):
        assert await sandbox.until(lambda: all(user.messages for user in users), PATIENCE)
    assert copies(users) == {1: READERS}
    assert caplog.text.count("ambiguous=True") == lost
    async with sqlite_database.read() as conn:
        assert await outbox.unsent(conn) == lost  # they are sent again: rather twice than never


async def test_a_revoked_token_ends_the_sending_after_what_was_in_flight(
    sqlite_database: Database, sandbox: Sandbox, bot: Bot
) -> None:
    await planned(sqlite_database, sandbox)
    sandbox.fail_next("sendMessage", 401, "Unauthorized", times=READERS)
    async with sending(sqlite_database, bot) as task:
        await asyncio.wait([task], timeout=PATIENCE)
        assert isinstance(task.exception(), TokenRevoked)
    assert len(sandbox.ledger.calls("sendMessage")) <= IN_FLIGHT
    async with sqlite_database.read() as conn:
        assert await outbox.unsent(conn) == READERS


async def test_a_server_in_trouble_loses_nothing(
    sqlite_database: Database, sandbox: Sandbox, bot: Bot
) -> None:
    users = await planned(sqlite_database, sandbox)
    sandbox.fail_next("sendMessage", 500, "Internal Server Error", times=4)
    async with sending(sqlite_database, bot):
        assert await sandbox.until(lambda: copies(users)[1] == READERS - 4, PATIENCE)
    async with sqlite_database.read() as conn:
        assert await outbox.unsent(conn) == 4
