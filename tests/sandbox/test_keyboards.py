import pytest
from aiogram.types import CallbackGame, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox.errors import ApiError
from bot.sandbox.keyboards import LONGEST_COPY, LONGEST_DATA, MOST_BUTTONS, MOST_IN_A_ROW, checked_keyboard

GOOD = InlineKeyboardButton(text="Иә", callback_data="yes")


def keyboard(*rows: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=list(rows))


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        (
            InlineKeyboardButton(text="  ", callback_data="a"),
            "can't parse inline keyboard button: Button text must be non-empty",
        ),
        (
            InlineKeyboardButton(text="Ештеңе"),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            InlineKeyboardButton(text="Бос", callback_data=""),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            InlineKeyboardButton(text="Екеуі", callback_data="a", url="https://example.kz"),
            "can't parse inline keyboard button: More than one action: url, callback_data",
        ),
        (
            InlineKeyboardButton(text="Ұзын", callback_data="ә" * (LONGEST_DATA // 2) + "a"),
            "BUTTON_DATA_INVALID",
        ),
        (
            InlineKeyboardButton(text="Көшіру", copy_text=CopyTextButton(text="ә" * (LONGEST_COPY + 1))),
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (
            InlineKeyboardButton(text="Сілтеме", url="ftp://example.kz"),
            "inline keyboard button URL 'ftp://example.kz' is invalid: Unsupported URL protocol",
        ),
        (InlineKeyboardButton(text="Төлем", pay=True), "BUTTON_TYPE_INVALID"),
        (InlineKeyboardButton(text="Ойын", callback_game=CallbackGame()), "BUTTON_TYPE_INVALID"),
    ],
)
def test_a_button_that_telegram_refuses_is_refused(button: InlineKeyboardButton, reason: str) -> None:
    with pytest.raises(ApiError) as refused:
        checked_keyboard(keyboard([GOOD], [button]))
    assert refused.value.description == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    "button",
    [
        InlineKeyboardButton(text="Дерек", callback_data="ә" * (LONGEST_DATA // 2)),
        InlineKeyboardButton(text="Сілтеме", url="tg://user?id=1000001"),
        InlineKeyboardButton(text="Көшіру", copy_text=CopyTextButton(text="ә" * LONGEST_COPY)),
        InlineKeyboardButton(text="Іздеу", switch_inline_query=""),
    ],
)
def test_a_button_within_the_limits_is_accepted(button: InlineKeyboardButton) -> None:
    assert checked_keyboard(keyboard([button])) == keyboard([button])


def test_too_many_buttons_are_refused_in_a_row_and_in_all() -> None:
    with pytest.raises(ApiError, match="buttons in a row"):
        checked_keyboard(keyboard([GOOD] * (MOST_IN_A_ROW + 1)))
    with pytest.raises(ApiError, match="REPLY_MARKUP_TOO_LONG"):
        checked_keyboard(keyboard(*[[GOOD]] * (MOST_BUTTONS + 1)))
    assert checked_keyboard(keyboard(*[[GOOD]] * MOST_BUTTONS))


def test_empty_rows_are_left_out_and_an_empty_keyboard_is_none() -> None:
    assert checked_keyboard(keyboard([], [GOOD])) == keyboard([GOOD])
    assert checked_keyboard(keyboard([], [])) is None
