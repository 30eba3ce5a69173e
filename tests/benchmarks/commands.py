"""`python -m tests.benchmarks.commands [--updates N]`: what it costs that an update finds its handler.

Feeds commands and a question to Dayek's handlers, which do nothing here, tried one after the other and looked
up; and the same to a dispatcher with one handler alone, the floor. Prints updates a second and the ratio. The
time that handlers and the store take is not in it.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from time import perf_counter
from typing import Any

from aiogram import Bot, Dispatcher, Router
from aiogram.types import Chat, Message, Update, User

from bot.telegram.flat import flat
from bot.telegram.handlers import (
    digests,
    following,
    groups,
    inline,
    person,
    quoting,
    schedule,
    searching,
    settings,
    visit,
    why,
)

COMMANDS = ("/digest", "/quotes Асқар Оразов", "/subscribe су", "/search су", "/settings", "су туралы")
MODULES = (groups, searching, settings, schedule, visit, following, person, digests, why, inline, quoting)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.commands")
    parser.add_argument("--updates", type=int, default=5000)
    asyncio.run(_run(parser.parse_args(arguments).updates))
    return 0


async def _run(number: int) -> None:
    echo = Dispatcher()
    echo.message.register(_nothing)
    walked, looked_up = Dispatcher(), Dispatcher()
    walked.include_routers(*_routers())
    routers = _routers()
    looked_up.include_routers(routers[0], flat(routers), *routers[1:])
    bot = Bot("42:TEST")
    floor = await _speed(echo, bot, number)
    for name, dispatcher in (("echo", echo), ("walked", walked), ("looked up", looked_up)):
        speed = await _speed(dispatcher, bot, number)
        print(f"{name:10} {speed:8,.0f} updates/s  {floor / speed:5.2f} times the floor's time")
    await bot.session.close()


def _routers() -> list[Router]:
    """Whose handlers find nothing to do."""
    routers = [module.make_router() for module in MODULES]
    for handler in (each for router in routers for each in router.message.handlers):
        handler.callback, handler.params, handler.varkw, handler.awaitable = _nothing, set(), False, True
    return routers


async def _nothing(*_: Any) -> None:
    return None


async def _speed(dispatcher: Dispatcher, bot: Bot, number: int) -> float:
    anna, chat = User(id=7, is_bot=False, first_name="Анна"), Chat(id=7, type="private")
    now = datetime.now(UTC)
    updates = [
        Update(update_id=n, message=Message(message_id=n, date=now, chat=chat, from_user=anna, text=text))
        for n, text in enumerate((COMMANDS * (number // len(COMMANDS) + 1))[:number], 1)
    ]
    start = perf_counter()
    for update in updates:
        await dispatcher.feed_update(bot, update)
    return number / (perf_counter() - start)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
