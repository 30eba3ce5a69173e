"""The chats, and what stands in them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aiogram import types

from bot.sandbox.console import lines
from bot.sandbox.events import RECEIVED, Event, Kind, Rows, button_rows
from bot.sandbox.signals import Signal

_TRANSCRIPT_WIDTH = 100  # columns


@dataclass(frozen=True, slots=True)
class Record:
    """A message as it stands now."""

    message: types.Message
    by_bot: bool
    edits: int = 0
    deleted: bool = False
    only: int | None = None  # the one user who sees it

    @property
    def message_id(self) -> int:
        return self.message.message_id

    @property
    def text(self) -> str:
        message = self.message
        if message.document:
            return f"[{message.document.file_name}] {message.caption or ''}".rstrip()
        return message.text or rich_text(message)

    @property
    def entities(self) -> tuple[types.MessageEntity, ...]:
        return tuple(self.message.entities or ())

    @property
    def buttons(self) -> Rows:
        return button_rows(self.message.reply_markup)

    def event(self, kind: Kind) -> Event:
        shown = self.message.receiver_user
        only = shown.first_name if shown else ""
        return Event(kind, self.text, self.message_id, self.entities, self.buttons, only=only)


def rich_text(message: types.Message) -> str:
    """What is seen of a rich message, a line a block."""
    blocks = message.rich_message.blocks if message.rich_message else []
    return "\n".join(str(block.text) for block in blocks if isinstance(block, types.RichBlockParagraph))


class Chat:
    """A private chat, a group or a channel, seen from outside of the bot."""

    def __init__(self, info: types.Chat, signal: Signal) -> None:
        self.info = info
        self.opened = info.type != "private"  # a user must have written first
        self.blocked = False
        self.members: dict[int, types.ChatMemberUnion] = {}
        self.threads: set[int] = set()
        self.closed_threads: set[int | None] = set()  # None: the chat's general one
        self.muted = False  # the bot may not write here
        self.moved_to: int | None = None  # the id of the supergroup that the group has become
        self.ephemeral: dict[int, Record] = {}  # by ids of their own
        self.keys: types.ReplyKeyboardMarkup | None = None  # in place of typing, until they are removed
        self.records: dict[int, Record] = {}
        self.files: dict[int, bytes] = {}  # that the bot has sent, by the ids of their messages
        self.events: list[Event] = []
        self._read = 0  # events that the script has seen
        self._signal = signal

    @property
    def id(self) -> int:
        return self.info.id

    @property
    def messages(self) -> list[Record]:
        """The bot's messages as they stand now, the deleted ones too, in order."""
        return [record for record in self.records.values() if record.by_bot]

    @property
    def transcript(self) -> list[str]:
        """Who said what, in order, as lines to read."""
        return [line for event in self.events for line in lines(event, _TRANSCRIPT_WIDTH)]

    def next_message_id(self) -> int:
        return len(self.records) + 1

    def put(self, message: types.Message, event: Event | None = None) -> None:
        """A new message: the bot's, unless the event says what a user did."""
        record = Record(message, by_bot=event is None)
        self.records[message.message_id] = record
        self.note(event or record.event(Kind.MESSAGE))

    def show(self, message: types.Message) -> None:
        """A message of the bot that one user alone sees, new or edited."""
        number, shown = message.ephemeral_message_id, message.receiver_user
        assert number is not None  # noqa: S101 - only such messages come here
        assert shown is not None  # noqa: S101 - only such messages come here
        known = self.ephemeral.get(number)
        record = Record(message, by_bot=True, edits=known.edits + 1 if known else 0, only=shown.id)
        self.ephemeral[number] = record
        self.note(record.event(Kind.EDIT if known else Kind.MESSAGE))

    def edit(self, message: types.Message, event: Event | None = None) -> None:
        """A message as it stands now: the bot's, unless the event says what a user did."""
        record = self.records[message.message_id]
        self.records[message.message_id] = edited = replace(record, message=message, edits=record.edits + 1)
        self.note(event or edited.event(Kind.EDIT))

    def delete(self, message_id: int) -> None:
        self.records[message_id] = deleted = replace(self.records[message_id], deleted=True)
        self.note(deleted.event(Kind.DELETION))

    def note(self, event: Event) -> None:
        self.events.append(event)
        self._signal.changed()

    def standing(self, message_id: int | None) -> Record | None:
        """The message, unless it was deleted or never was."""
        record = self.records.get(message_id or 0)
        return None if record is None or record.deleted else record

    async def receives(self, timeout: float = 5) -> Event:  # noqa: ASYNC109 - it promises an error that tells the transcript
        """The next message, edit or notice that the script has not read.

        Raises TimeoutError with the transcript when none comes within `timeout` seconds.
        """
        await self._signal.until(lambda: bool(self._unread()), timeout)
        unread = self._unread()
        if not unread:
            raise TimeoutError(self.told(f"nothing new within {timeout} s"))
        self._read = unread[0] + 1
        return self.events[unread[0]]

    def catch_up(self) -> list[Event]:
        """All that the script has not read."""
        unread = [self.events[index] for index in self._unread()]
        self._read = len(self.events)
        return unread

    def told(self, what: str) -> str:
        return "\n".join([f"chat {self.id}: {what}; so far:", *self.transcript])

    def _unread(self) -> Sequence[int]:
        return [index for index in range(self._read, len(self.events)) if self.events[index].kind in RECEIVED]
