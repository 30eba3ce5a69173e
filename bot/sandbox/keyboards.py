"""Which keyboards Telegram accepts under a message. Where its own words are known, the refusals use them."""

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup

from bot.sandbox.errors import bad_request
from bot.sandbox.links import link_error

MOST_BUTTONS = 100  # of one message
MOST_IN_A_ROW = 8
LONGEST_DATA = 64  # bytes of `callback_data`
LONGEST_COPY = 256  # characters that a button copies

_ACTIONS = tuple(
    name
    for name in InlineKeyboardButton.model_fields
    if name not in {"text", "icon_custom_emoji_id", "style"}
)
_MAY_BE_EMPTY = frozenset({"switch_inline_query", "switch_inline_query_current_chat"})
_NEEDS_AN_INVOICE_OR_GAME = frozenset({"pay", "callback_game"})


def checked_keyboard(keyboard: InlineKeyboardMarkup | None) -> InlineKeyboardMarkup | None:
    """The keyboard as it stands under the message, without empty rows; None when nothing is left.

    Raises ApiError 400 for one that Telegram refuses.
    """
    if keyboard is None:
        return None
    rows = [row for row in keyboard.inline_keyboard if row]
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        _check_row(row)
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def reply_keyboard(markup: object, *, private: bool) -> ReplyKeyboardMarkup | None:
    """The keys of which one is to be pressed in place of typing, if the markup is such a keyboard.

    Raises ApiError 400 for one that Telegram refuses.
    """
    if not isinstance(markup, ReplyKeyboardMarkup):
        return None
    keys = [key for row in markup.keyboard for key in row]
    if not keys or not all(key.text.strip() for key in keys):
        raise bad_request("can't parse reply keyboard markup JSON object: keyboard button text is empty")
    if not private and any(key.request_location for key in keys):
        raise bad_request("location can be requested in private chats only")
    return markup


def _check_row(row: Sequence[InlineKeyboardButton]) -> None:
    if len(row) > MOST_IN_A_ROW:
        raise bad_request(f"can't parse inline keyboard: More than {MOST_IN_A_ROW} buttons in a row")
    for button in row:
        _check_button(button)


def _check_button(button: InlineKeyboardButton) -> None:
    if not button.text.strip():
        raise bad_request("can't parse inline keyboard button: Button text must be non-empty")
    actions = _actions(button)
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request(f"can't parse inline keyboard button: More than one action: {', '.join(actions)}")
    if actions[0] in _NEEDS_AN_INVOICE_OR_GAME:
        raise bad_request("BUTTON_TYPE_INVALID")
    _check_action(button)


def _actions(button: InlineKeyboardButton) -> list[str]:
    given = ((name, getattr(button, name)) for name in _ACTIONS)
    return [name for name, value in given if value or (value == "" and name in _MAY_BE_EMPTY)]


def _check_action(button: InlineKeyboardButton) -> None:
    if button.callback_data and len(button.callback_data.encode()) > LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if button.copy_text and not 1 <= len(button.copy_text.text) <= LONGEST_COPY:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    wrong = link_error(button.url) if button.url else None
    if wrong:
        raise bad_request(f"inline keyboard button URL '{button.url}' is invalid: {wrong}")
