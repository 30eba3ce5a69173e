"""`dayek digest`: what a digest would hold now. Nothing is sent, nothing is marked."""

import argparse
import sys
from datetime import UTC, datetime
from functools import partial

from bot import ask, follows
from bot.commands import USAGE, Stop, settings
from bot.commands.store import opened, run
from bot.commands.text import shown
from bot.digest import plan
from bot.settings import Settings
from storage import subscribers
from storage.database import Connection
from storage.records import Follow, Subscriber


def main(arguments: argparse.Namespace) -> None:
    if not arguments.follow and arguments.chat is None:
        raise Stop("name what is followed with --follow, or a chat with --chat", USAGE)
    run(partial(_digest, settings(), arguments.follow, arguments.chat))


async def _digest(chosen: Settings, names: list[str], chat: int | None) -> None:
    now = datetime.now(UTC)
    async with opened(chosen) as database, database.read() as conn:
        subscriber = _stranger(chosen, now) if chat is None else await subscribers.by_chat(conn, chat)
        if subscriber is None:
            raise Stop(f"no such chat: {chat}")
        wanted = [await _follow(conn, name) for name in names]
        wanted += (await subscribers.follows_of(conn, [subscriber.id]))[subscriber.id]
        found = await plan.preview(conn, subscriber, wanted, now)
        for message in found:
            print(shown(message), end="\n\n")
        if not found:
            print("nothing new", file=sys.stderr)


def _stranger(chosen: Settings, now: datetime) -> Subscriber:
    return Subscriber(0, 0, "kk", chosen.timezone, ("08:00",), "active", now, 0, False, None)


async def _follow(conn: Connection, name: str) -> Follow:
    meant = await ask.meant(conn, name)
    if meant.topic:
        return Follow("topic", meant.topic)
    if meant.person:
        return Follow("person", str(meant.person.id))
    word = follows.word_follow(name)
    if word is None:
        raise Stop(f"nothing is called {name}")
    return word
