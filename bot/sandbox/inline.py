"""What a bot offers to one who types its name in any chat. The refusals are worded as Telegram's."""

from collections import Counter

import regex
from aiogram import types
from aiogram.methods import AnswerInlineQuery

from bot.sandbox.chats import Chat
from bot.sandbox.errors import bad_request
from bot.sandbox.formatting import Formatted, format_text
from bot.sandbox.keyboards import checked_keyboard
from bot.sandbox.ledger import Typed
from bot.sandbox.parameters import given
from bot.sandbox.world import World

LONGEST_QUERY = 256  # UTF-16 units of what is typed
QUERY_LIFE = 10.0  # seconds to answer; clients ask anew by then
MOST_RESULTS = 50
LONGEST_ID = LONGEST_OFFSET = 64  # bytes
_START = regex.compile(r"[A-Za-z0-9_-]{1,64}")


def answer_inline_query(world: World, method: AnswerInlineQuery) -> bool:
    typed = world.ledger.typed.get(method.inline_query_id)
    if typed is None or typed.answer or world.clock() - typed.asked_at > QUERY_LIFE:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(method.results) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    if len((method.next_offset or "").encode()) > LONGEST_OFFSET:
        raise bad_request("NEXT_OFFSET_INVALID")
    if method.button:
        _check_button(method.button)
    for result_id, times in Counter(each.id for each in method.results).items():
        if not 1 <= len(result_id.encode()) <= LONGEST_ID:
            raise bad_request("RESULT_ID_INVALID")
        if times > 1:
            raise bad_request("RESULT_ID_DUPLICATE")
    for each in method.results:
        _check_result(each)
    typed.answer = method
    return True


def message_of(world: World, typed: Typed, result_id: str, chat: Chat, sender: types.User) -> types.Message:
    """The message that a chosen result becomes. Raises LookupError for what was not offered."""
    result = _offered(typed, result_id)
    shown = _text(result)
    return types.Message(
        message_id=chat.next_message_id(),
        date=world.now(),
        chat=chat.info,
        from_user=sender,
        via_bot=world.bot,
        text=shown.text,
        entities=list(shown.entities) or None,
        reply_markup=checked_keyboard(result.reply_markup),
    )


def _offered(typed: Typed, result_id: str) -> types.InlineQueryResultArticle:
    for each in typed.answer.results if typed.answer else ():
        if each.id == result_id and isinstance(each, types.InlineQueryResultArticle):
            return each
    raise LookupError(result_id)


def _check_button(button: types.InlineQueryResultsButton) -> None:
    if not button.text.strip():
        raise bad_request("BUTTON_TEXT_EMPTY")
    if (button.start_parameter is None) == (button.web_app is None):
        raise bad_request("can't parse inline query results button: exactly one action must be given")
    if button.start_parameter is not None and not _START.fullmatch(button.start_parameter):
        raise bad_request("START_PARAM_INVALID")


def _check_result(result: types.InlineQueryResultUnion) -> None:
    if not isinstance(result, types.InlineQueryResultArticle):
        raise bad_request(f"the sandbox knows articles alone, not {result.type}")
    if not result.title.strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    _text(result)
    checked_keyboard(result.reply_markup)


def _text(result: types.InlineQueryResultArticle) -> Formatted:
    content = result.input_message_content
    if not isinstance(content, types.InputTextMessageContent):
        raise bad_request("the sandbox knows text alone as the content of a message")
    return format_text(content.message_text, given(content.parse_mode), content.entities)
