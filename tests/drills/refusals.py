"""Drills 6 to 8: flood limits, blocks, chats that move, close or take away rights.

6: 429 on a random 5 % of sends, and a storm of them. 7: a fifth of the readers block the bot and come back; a
403 that passes after ten minutes. 8: groups become supergroups in mid-run; a forum's thread is closed; groups
take the right to write away for a day.
"""

import argparse
import asyncio
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from bot import reader as returning
from bot.sandbox import Chat
from storage import subscribers
from storage.records import Message
from tests.drills.posting import Figures, Posting, people, posting

THREAD = 3


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.drills refusals", description=__doc__)
    parser.add_argument("--readers", type=int, default=5000)
    asyncio.run(_drills(parser.parse_args(given).readers))
    return 0


async def _drills(readers: int) -> None:
    for name, drill in (("6 floods", floods), ("7 passing 403", passing), ("8 moves", moves)):
        with tempfile.TemporaryDirectory() as folder:
            async with posting(Path(folder)) as post:
                print(f"{name:14} {await drill(post, readers)}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        async with posting(Path(folder)) as post:
            again, revived = await blocks(post, readers)
            print(f"7 blocks       calls after the first {again}, revived {revived:.0%}", flush=True)


async def floods(post: Posting, readers: int) -> Figures:
    """5 % of sends meet a limit of a few seconds; in the middle thirty in a row do."""
    chats = people(post.sandbox, readers)
    await post.readers(chats)
    await post.queue()
    limit = ("sendMessage", 429, "Too Many Requests: retry after 3", {"retry_after": 3})
    post.sandbox.fail_next(*limit, times=readers, chance=0.05)
    await post.send(lambda: len(post.sandbox.ledger.sends()) > readers // 2)
    post.sandbox.fail_next(*limit, times=30)
    await post.send()
    return await post.figures(chats)


async def blocks(post: Posting, readers: int) -> tuple[int, float]:
    """How often those who had blocked the bot were called again, and the share that came back."""
    chats = people(post.sandbox, readers)
    gone = chats[::5]
    await post.readers(chats)
    for chat in gone:
        chat.blocked = True
    for _ in range(3):
        await post.queue()
        await post.send()
    calls = [len(post.sandbox.ledger.calls("sendMessage", chat.id)) for chat in gone[:200]]
    for chat in gone:
        chat.blocked = False
        async with post.database.write() as conn:
            reader = await subscribers.by_chat(conn, chat.id)
            assert reader is not None
            await returning.revive(conn, reader, post.clock.now)
    await post.queue()
    await post.send()
    return sum(calls) - len(calls), sum(bool(chat.messages) for chat in gone) / len(gone)


async def passing(post: Posting, readers: int) -> Figures:
    """For ten minutes Telegram says of everybody that the bot cannot write to him."""
    chats = people(post.sandbox, readers)
    await post.readers(chats)
    await post.queue()
    begun = post.clock.now
    refusal = "Forbidden: bot can't initiate conversation with a user"
    post.sandbox.fail_next("sendMessage", 403, refusal, times=1_000_000)
    await post.send(lambda: post.clock.now - begun > timedelta(minutes=10))
    post.sandbox.heal()
    await post.send()
    assert await post.states() == {"active": readers}, "nobody is taken for gone"
    return await post.figures(chats)


async def moves(post: Posting, readers: int) -> Figures:
    """Of the groups a fifth moves in mid-run, a fifth takes the right to write away for a day."""
    groups = [post.sandbox.group(f"Топ {number}", kind="group") for number in range(readers)]
    await post.readers(groups)
    await post.queue()
    await post.send(lambda: len(post.sandbox.ledger.sends()) >= readers // 10)
    waiting = [group for group in groups if not group.messages]
    muted = waiting[::5]
    moved = {group.id: post.sandbox.migrate(group) for group in waiting[1::5]}
    for group in muted:
        group.muted = True
    begun = post.clock.now
    await post.send(lambda: post.clock.now - begun > timedelta(hours=23))
    assert sorted(post.troubles) == sorted(group.id for group in muted), "each is told of once"
    for group in muted:
        group.muted = False
    await post.send()
    await _closed_thread(post)
    return await post.figures([moved.get(group.id, group) for group in groups])


async def _closed_thread(post: Posting) -> Chat:
    """What is meant for a closed thread stands once in the chat itself."""
    forum = post.sandbox.group("Форум", threads=(THREAD,))
    forum.closed_threads.add(THREAD)
    outcome = await post.sender.send(forum.id, Message("Арал толады"), THREAD)
    assert getattr(outcome, "is_astray", False)
    assert [message.text for message in forum.messages] == ["Арал толады"]
    return forum
