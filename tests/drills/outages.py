"""Drills 9 to 11: lost replies, a Telegram that is out of reach or talks nonsense, a token that is revoked.

9: the answer to 1 % of sends is lost. 10: ten minutes of refused connections; then 500, a proxy's 502,
answers cut and answers at five bytes a second. 11: the token is revoked while a digest goes out and updates
are polled.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiogram.types import Update

from bot.digest.deliver import Deliveries
from bot.digest.pace import Pace
from bot.sandbox import Sandbox, Spoiled
from bot.telegram.polling import poll
from bot.telegram.sender import TelegramSender, make_bot
from storage import subscribers
from storage.database import Database
from storage.migrate import migrate
from tests.drills.posting import RATE, Figures, Posting, people, posting
from tests.factory import Clock

TIME_OUT = 0.5  # seconds, real ones: what a slow answer gets in the drill
NONSENSE = (Spoiled.PAGE, Spoiled.CUT, Spoiled.SLOW)


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.drills outages", description=__doc__)
    parser.add_argument("--readers", type=int, default=5000)
    asyncio.run(_drills(parser.parse_args(given).readers))
    return 0


async def _drills(readers: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with posting(Path(folder)) as post:
            print(f"9 lost replies {await lost_replies(post, readers)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        async with posting(Path(folder)) as post:
            figures, back, hung = await out_of_reach(post, readers)
            print(f"10 outage      {figures}\n               first send {back:.0f} s after it, hung {hung}")
    with tempfile.TemporaryDirectory() as folder:
        print(f"11 token       calls after it was revoked: {await revoked(Path(folder), 200)}", flush=True)


async def lost_replies(post: Posting, readers: int, share: float = 0.01) -> Figures:
    """Every second reader wants a message rather never than twice."""
    chats = people(post.sandbox, readers)
    await post.readers(chats)
    async with post.database.write() as conn:
        for chat in chats[::2]:
            reader = await subscribers.by_chat(conn, chat.id)
            assert reader is not None
            await subscribers.change(conn, reader.id, never_twice=True)
    await post.queue()
    post.sandbox.lose_reply("sendMessage", times=readers, chance=share)
    await post.send()
    assert all(len(chat.messages) == 1 for chat in chats[::2])
    return await post.figures(chats)


async def out_of_reach(post: Posting, readers: int) -> tuple[Figures, float, int]:
    """What came of it, in how many seconds after the outage it went on, and how many calls hung."""
    post.sender._bot.session.timeout = TIME_OUT
    chats = people(post.sandbox, readers)
    await post.readers(chats)
    await post.queue()
    begun = post.clock.now
    async with post.sandbox.refusing():
        await post.send(lambda: post.clock.now - begun > timedelta(minutes=10))
    ended = post.seconds()
    await post.send(lambda: bool(post.sandbox.ledger.sends()))
    back = post.seconds() - ended
    hung = 0
    for how in NONSENSE:
        post.sandbox.spoil_reply("sendMessage", how, times=4)
        before = time.monotonic()
        await post.send(lambda: not post.sandbox.failing)
        hung += time.monotonic() - before > 4 * (TIME_OUT + 1)
    post.sandbox.fail_next("sendMessage", 500, "Internal Server Error", times=readers // 10)
    await post.send()
    return await post.figures(chats), back, hung


async def revoked(folder: Path, readers: int) -> int:
    """How many calls come after Telegram has forgotten the token; the sending and the polling both end."""

    async def ignore(_: Update) -> None:
        return None

    database = Database(f"sqlite:///{folder / 'drill.db'}")
    await migrate(database)
    async with Sandbox() as sandbox:
        bot = make_bot(sandbox.token, sandbox.url)
        post = Posting(database, sandbox, Clock(datetime.now(UTC)), TelegramSender(bot))
        await post.readers(people(sandbox, readers))
        await post.queue()
        sending = Deliveries(database, TelegramSender(bot), Pace(10 * RATE), post.clock)
        tasks = [asyncio.create_task(sending.run()), asyncio.create_task(poll(bot, ignore))]
        assert await sandbox.until(lambda: len(sandbox.ledger.sends()) > readers // 4, 60)
        sandbox.token = "42:NEW"
        sandbox.user("Айгүл").block()  # an update, so that the poll under way ends
        await asyncio.wait(tasks, timeout=10)
        assert all(task.done() and task.exception() for task in tasks)
        await bot.session.close()
    await database.close()
    return sandbox.ledger.turned_away
