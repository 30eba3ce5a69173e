"""`python -m tests.benchmarks.sending [--seconds 30]`: how near a digest comes to the rate.

The sandbox refuses more than 30 messages a second over all chats and more than one in a chat, and answers
after 50 ms; each message is held up by up to 20 ms before it is counted. Beside Dayek, whose messages come
out of the store and are marked in it: aiogram in a plain loop with a semaphore and a pause, and
python-telegram-bot with its rate limiter (`--group benchmark`). Prints messages a second in the steady part,
the share of the rate, and the floods of their own making.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter

from bot.digest.deliver import Deliveries
from bot.digest.pace import Pace
from bot.loop import run
from bot.sandbox import Chat, Sandbox
from bot.telegram.sender import TelegramSender, make_bot
from storage.database import Database
from storage.migrate import migrate
from tests.drills.posting import Posting, people
from tests.factory import Clock

LIMIT = 30  # messages a second that the sandbox takes
LATENCY, JITTER = 0.05, 0.02  # seconds
TEXT = "Арал толады"
Way = Callable[[Sandbox, Sequence[Chat], float], Awaitable[None]]


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.sending", description=__doc__)
    parser.add_argument("--seconds", type=int, default=30)
    seconds = parser.parse_args(given).seconds
    for rate in (25, LIMIT):
        for name, way in (("Dayek", dayek), ("aiogram, semaphore", plain), ("python-telegram-bot", ptb)):
            try:
                measured, floods, lost = run(_measured(way, rate, seconds))
            except ImportError as error:
                print(f"{name:20} skipped: {error}")
                continue
            print(
                f"{name:20} at {rate}/s: {measured:5.2f}/s, {measured / rate:6.1%}, "
                f"floods {floods}, lost {lost}",
                flush=True,
            )
    return 0


async def _measured(way: Way, rate: float, seconds: int) -> tuple[float, int, int]:
    async with Sandbox(
        rate_per_second=LIMIT, chat_rate_per_second=1, latency=LATENCY, jitter=JITTER
    ) as sandbox:
        chats = people(sandbox, int(rate * seconds))
        await way(sandbox, chats, rate)
        moments = [call.moment for call in sandbox.ledger.sends()]
        lost = sum(not chat.messages for chat in chats)
        return (len(moments) - 1) / (moments[-1] - moments[0]), sandbox.ledger.floods, lost


async def dayek(sandbox: Sandbox, chats: Sequence[Chat], rate: float) -> None:
    async with _bot(sandbox) as bot:
        with tempfile.TemporaryDirectory() as folder:
            database = Database(f"sqlite:///{Path(folder) / 'dayek.db'}")
            await migrate(database)
            post = Posting(database, sandbox, Clock(datetime.now(UTC)), TelegramSender(bot))
            await post.readers(chats)
            await post.queue()
            sending = Deliveries(database, TelegramSender(bot), Pace(rate), lambda: datetime.now(UTC))
            task = asyncio.create_task(sending.run())
            await sandbox.until(lambda: len(sandbox.ledger.sends()) >= len(chats), 20 * len(chats) / rate)
            sending.stop()
            await task
            await database.close()


async def plain(sandbox: Sandbox, chats: Sequence[Chat], rate: float) -> None:
    """As many at once as the rate, each of them for a second: what is written first."""
    places = asyncio.Semaphore(int(rate))

    async with _bot(sandbox) as bot:

        async def one(chat: Chat) -> None:
            async with places:
                begun = time.monotonic()
                while True:
                    try:
                        await bot.send_message(chat.id, TEXT)
                        break
                    except TelegramRetryAfter as error:
                        await asyncio.sleep(error.retry_after)
                await asyncio.sleep(max(0.0, 1 - (time.monotonic() - begun)))

        await asyncio.gather(*map(one, chats))


async def ptb(sandbox: Sandbox, chats: Sequence[Chat], rate: float) -> None:
    from telegram.ext import AIORateLimiter, ExtBot  # a peer, which need not be installed

    limiter = AIORateLimiter(overall_max_rate=rate, overall_time_period=1, max_retries=10)
    bot: ExtBot[None] = ExtBot(sandbox.token, base_url=f"{sandbox.url}/bot", rate_limiter=limiter)
    async with bot:
        await asyncio.gather(*(bot.send_message(chat.id, TEXT, rate_limit_args=10) for chat in chats))


@asynccontextmanager
async def _bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    bot = make_bot(sandbox.token, sandbox.url)
    yield bot
    await bot.session.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
