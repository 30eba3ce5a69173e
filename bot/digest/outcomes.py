"""What Telegram may answer to a message, in the outbox's own words: nothing there knows Telegram's client."""

from dataclasses import dataclass
from typing import Protocol

from storage.records import Message


@dataclass(frozen=True, slots=True)
class Sent:
    """Accepted. `remark` says what had to be changed on the way; `is_astray`: its thread is gone or closed,
    so that it went to the chat itself."""

    message_id: int
    remark: str | None = None
    is_astray: bool = False


@dataclass(frozen=True, slots=True)
class Blocked:
    """The reader is gone until he comes back by himself."""

    reason: str


@dataclass(frozen=True, slots=True)
class Absent:
    """Telegram does not find the chat. That may pass; when it lasts, the reader is gone."""

    reason: str


@dataclass(frozen=True, slots=True)
class Powerless:
    """The bot may not write in this chat, until somebody there lets it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has another id now."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Flooded:
    """Telegram accepts nothing for so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Unsent:
    """It never left: no address, no connection, no trust. Nothing is wrong with the message."""

    reason: str


@dataclass(frozen=True, slots=True)
class Later:
    """Not accepted, may go through later. `ambiguous`: perhaps it was accepted after all."""

    reason: str
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """It will never be accepted."""

    reason: str


Outcome = Sent | Blocked | Absent | Powerless | Moved | Flooded | Unsent | Later | Failed


class Sender(Protocol):
    async def send(self, chat_id: int, message: Message, thread: int | None = None) -> Outcome:
        """Sends one message, in a thread of the chat if one is given. Raises only when the bot cannot go on
        at all."""

    async def edit(self, chat_id: int, message_id: int, message: Message) -> Outcome:
        """Puts a message in the place of one that was sent. To do it again does no harm."""
