"""The sandbox as tests and the demo hold it."""

import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from itertools import count
from types import TracebackType
from typing import Any, Literal, Self

from aiogram import types

from bot.sandbox.chats import Chat
from bot.sandbox.faults import Spoiled
from bot.sandbox.ledger import Ledger
from bot.sandbox.members import bot_in
from bot.sandbox.pace import Pace
from bot.sandbox.server import Server
from bot.sandbox.signals import Signal
from bot.sandbox.updates import Updates
from bot.sandbox.users import User
from bot.sandbox.world import World

_FIRST_USER = 1_000_001
_FIRST_GROUP = 1_000_000_001  # counted downwards from zero with Telegram's prefix -100


class Sandbox:
    """A stand-in for Telegram on 127.0.0.1: a Bot API server for the bot, and people to talk with it.

        async with Sandbox() as sandbox:
            anna = sandbox.user("Анна")
            await anna.send("/start")
            greeting = await anna.receives()

    `rate_per_second` over all chats, `chat_rate_per_second` with `chat_burst` in each and
    `group_rate_per_minute` in groups are limits of sendMessage, none by default; `clock` counts their time.
    `latency` is how many seconds each answer travels; up to `jitter` more each call is held up on its way.
    Lives in the event loop that entered it; the bot may live in another process.
    """

    def __init__(
        self,
        token: str = "42:TEST",  # noqa: S107 - no secret: it opens nothing but this sandbox
        *,
        rate_per_second: float | None = None,
        chat_rate_per_second: float | None = None,
        chat_burst: int = 1,
        group_rate_per_minute: int | None = None,
        latency: float = 0.0,
        jitter: float = 0.0,
        port: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        signal, self.ledger = Signal(), Ledger()
        self.bot_user = types.User(
            id=int(token.partition(":")[0]),
            is_bot=True,
            first_name="Dayek",
            username="dayek_sandbox_bot",
            supports_inline_queries=True,
        )
        pace = Pace(
            clock,
            self.ledger,
            rate_per_second,
            chat_rate_per_second,
            chat_burst,
            group_rate_per_minute,
            latency,
        )
        self._world = World(self.bot_user, clock, signal, Updates(signal), self.ledger, pace)
        self._server = Server(self._world, token, latency, jitter)
        self._port = port
        self._user_ids = count(_FIRST_USER)
        self._group_ids = count(_FIRST_GROUP)
        self.url = ""  # the base of the API without `/bot<token>`, known when the sandbox is entered

    async def __aenter__(self) -> Self:
        self.url = f"http://127.0.0.1:{await self._server.start(self._port)}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._server.close()

    @property
    def token(self) -> str:
        return self._server.token

    @token.setter
    def token(self, token: str) -> None:
        """From now on only the new one is let in."""
        self._server.token = token

    def user(
        self,
        name: str,
        *,
        language_code: str | None = None,
        id: int | None = None,  # noqa: A002 - what Telegram calls it
        username: str | None = None,
        opened: bool = False,
    ) -> User:
        """A new person. `opened`: he has already written to the bot, so the bot may write to him."""
        person = types.User(
            id=next(self._user_ids) if id is None else id,
            is_bot=False,
            first_name=name,
            username=username,
            language_code=language_code,
        )
        info = types.Chat(id=person.id, type="private", first_name=name, username=username)
        chat = self._add(info)
        chat.opened = opened
        chat.members[person.id] = types.ChatMemberMember(user=person)
        return User(person, chat, self._world, lambda: self._server.in_flight)

    def group(
        self,
        title: str,
        *,
        kind: Literal["group", "supergroup", "channel"] = "supergroup",
        admins: Iterable[User] = (),
        members: Iterable[User] = (),
        threads: Iterable[int] = (),
    ) -> Chat:
        """A new chat of several people and the bot; `threads` are the ids of its topics."""
        chat_id = int(f"-100{next(self._group_ids)}")
        topics = set(threads)
        chat = self._add(types.Chat(id=chat_id, type=kind, title=title, is_forum=True if topics else None))
        chat.threads = topics
        chat.members[self.bot_user.id] = bot_in(self.bot_user, kind == "channel")
        for user in members:
            chat.members[user.id] = types.ChatMemberMember(user=user.person)
        for user in admins:
            chat.members[user.id] = types.ChatMemberOwner(user=user.person, is_anonymous=False)
        return chat

    def fail_next(
        self,
        method: str,
        error_code: int,
        description: str,
        parameters: Mapping[str, Any] | None = None,
        times: int = 1,
        chat_id: int | None = None,
        chance: float = 1.0,
    ) -> None:
        """The next `times` calls of the method, in one chat or in all, are refused just so and do nothing;
        with a `chance` below 1 so many of them at random, the same in each run.

        A `retry_after` among the parameters starts a pause, in which sends are refused and counted.
        """
        self._world.faults.add(method, error_code, description, parameters, times, chat_id, chance)

    def lose_reply(
        self, method: str, times: int = 1, chat_id: int | None = None, chance: float = 1.0
    ) -> None:
        """The next calls are carried out, but the connection breaks before the answer."""
        self._world.faults.spoil(method, Spoiled.LOST, times, chat_id, chance)

    def spoil_reply(
        self, method: str, how: Spoiled, times: int = 1, chat_id: int | None = None, chance: float = 1.0
    ) -> None:
        """The answers to the next calls are cut, slow, or a proxy's page that says 502."""
        self._world.faults.spoil(method, how, times, chat_id, chance)

    @property
    def failing(self) -> bool:
        """Whether calls are to fail yet."""
        return bool(self._world.faults.waiting)

    def heal(self) -> None:
        """All that was to fail yet does not."""
        self._world.faults.waiting.clear()

    @asynccontextmanager
    async def refusing(self) -> AsyncIterator[None]:
        """Meanwhile every connection is refused."""
        await self._server.refuse()
        try:
            yield
        finally:
            await self._server.accept()

    def migrate(self, group: Chat) -> Chat:
        """The group becomes a supergroup, with another id; who writes to the old one is told the new one."""
        title = group.info.title or ""
        moved = self._add(types.Chat(id=int(f"-100{next(self._group_ids)}"), type="supergroup", title=title))
        moved.members = group.members
        group.moved_to = moved.id
        told = types.Message(
            message_id=group.next_message_id(),
            date=self._world.now(),
            chat=group.info,
            from_user=self.bot_user,
            migrate_to_chat_id=moved.id,
        )
        self._world.updates.push(group.id, message=told)
        return moved

    @property
    def is_idle(self) -> bool:
        """Whether the bot is done with all that people did: updates confirmed, buttons answered."""
        waits = self.ledger.unanswered or self._server.in_flight or self._world.updates.pending()
        return not waits

    async def until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Waits until the condition holds, looked at whenever something happens here; tells if it does."""
        return await self._world.signal.until(condition, seconds)

    def _add(self, info: types.Chat) -> Chat:
        if info.id in self._world.chats:
            raise ValueError(f"chat {info.id} is there already")
        chat = Chat(info, self._world.signal)
        self._world.chats[info.id] = chat
        return chat
