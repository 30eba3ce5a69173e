"""What happens in a chat, as its people see it."""

from dataclasses import dataclass
from enum import StrEnum

from aiogram.types import InlineKeyboardMarkup, MessageEntity


class Kind(StrEnum):
    SAID = "said"  # by a user
    CORRECTED = "corrected"  # what a user had said
    PRESSED = "pressed"  # a button, by a user; the text is the button's
    BLOCKED = "blocked"  # the bot, by a user
    UNBLOCKED = "unblocked"
    MESSAGE = "message"  # of the bot, or with `who` what a user has chosen of its offers
    EDIT = "edit"  # the bot's message as it stands after it
    DELETION = "deletion"  # of a message, by the bot
    ANSWER = "answer"  # to a pressed button, with a text


RECEIVED = frozenset({Kind.MESSAGE, Kind.EDIT, Kind.ANSWER})


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button; the first of its uses that is set is its action."""

    text: str
    data: str | None = None
    url: str | None = None
    copies: str | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a conversation. Entity offsets are UTF-16 units of the text."""

    kind: Kind
    text: str = ""
    message_id: int | None = None
    entities: tuple[MessageEntity, ...] = ()
    buttons: Rows = ()
    who: str = ""  # the user's name, for what users do
    alert: bool = False  # an answer that must be closed by hand
    only: str = ""  # the name of the one user who sees it


def button_rows(keyboard: InlineKeyboardMarkup | None) -> Rows:
    if keyboard is None:
        return ()
    return tuple(
        tuple(
            Button(one.text, one.callback_data, one.url, one.copy_text.text if one.copy_text else None)
            for one in row
        )
        for row in keyboard.inline_keyboard
    )
