"""All that the sandbox holds, and who may write where."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from aiogram import types

from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request, forbidden, upgraded
from bot.sandbox.faults import Faults
from bot.sandbox.ledger import Ledger
from bot.sandbox.pace import Pace
from bot.sandbox.profile import Profile
from bot.sandbox.signals import Signal
from bot.sandbox.updates import Updates


@dataclass(slots=True)
class World:
    bot: types.User
    clock: Callable[[], float]
    signal: Signal
    updates: Updates
    ledger: Ledger
    pace: Pace
    faults: Faults = field(default_factory=Faults)
    profile: Profile = field(default_factory=Profile)
    chats: dict[int, Chat] = field(default_factory=dict)

    def now(self) -> datetime:
        """The date of a message: whole seconds, as Telegram has them."""
        return datetime.now(UTC).replace(microsecond=0)

    def chat(self, chat_id: int | str | None) -> Chat:
        """Raises ApiError 400 for a chat that is not known, or not given."""
        if chat_id is None:
            raise bad_request("chat_id is empty")
        number = as_number(chat_id)
        found = self.chats.get(number) if number is not None else self._by_username(str(chat_id))
        if found is None:
            raise bad_request("chat not found")
        return found

    def writable(self, chat_id: int | str | None) -> Chat:
        """Raises ApiError 400 or 403 unless the bot may write there."""
        chat = self.chat(chat_id)
        if chat.blocked:
            raise forbidden(
                "bot was blocked by the user"
                if chat.info.type == "private"
                else f"bot was kicked from the {chat.info.type} chat"
            )
        if chat.moved_to is not None:
            raise upgraded(chat.moved_to)
        if chat.muted:
            raise bad_request("not enough rights to send text messages to the chat")
        if not chat.opened:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def _by_username(self, username: str) -> Chat | None:
        names = {f"@{chat.info.username}".lower(): chat for chat in self.chats.values() if chat.info.username}
        return names.get(username.lower())


def as_number(chat_id: int | str) -> int | None:
    """A chat id, which arrives as text from a form; None for a username."""
    try:
        return int(chat_id)
    except (TypeError, ValueError):  # TypeError: anything may stand in JSON
        return None
