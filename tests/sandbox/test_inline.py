"""What is offered to one who types the bot's name: kept and refused by Telegram's rules."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent

from bot.sandbox import Sandbox, User
from bot.telegram.sender import make_bot


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    bot = make_bot(sandbox.token, sandbox.url)
    yield bot
    await bot.session.close()


@pytest.fixture
def anna(sandbox: Sandbox) -> User:
    return sandbox.user("Анна")


def article(result_id: str = "1", html: str = "<b>сөз</b>", title: str = "Айгүл") -> InlineQueryResultArticle:
    content = InputTextMessageContent(message_text=html, parse_mode="HTML")
    return InlineQueryResultArticle(id=result_id, title=title, input_message_content=content)


def to_the_bot(payload: str) -> InlineQueryResultsButton:
    return InlineQueryResultsButton(text="Ашу", start_parameter=payload)


async def test_the_bot_hears_what_is_typed_where_and_by_whom(sandbox: Sandbox, bot: Bot, anna: User) -> None:
    anna.asks("су", "20", sandbox.group("Достар", kind="group"))
    [update] = await bot.get_updates(timeout=1)
    query = update.inline_query
    assert query is not None
    assert (query.query, query.offset, query.chat_type, query.from_user.id) == ("су", "20", "group", anna.id)
    with pytest.raises(ValueError, match="256"):
        anna.asks("а" * 257)


async def test_what_is_chosen_stands_in_the_chat_and_the_bot_hears_of_it_where_it_is(
    sandbox: Sandbox, bot: Bot, anna: User
) -> None:
    here, away = sandbox.group("Осында", kind="group"), sandbox.group("Басқа")
    away.blocked = True
    typed = anna.asks("су")
    await bot.answer_inline_query(typed.id, [article()])
    assert (await anna.sees(typed)).results[0].id == "1"
    for chat in (away, here):
        anna.chooses(typed, "1", chat)
        assert chat.transcript == ["(Анна, by way of the bot)", "сөз"]
    _, heard = await bot.get_updates(timeout=1)
    assert heard.message is not None
    assert heard.message.via_bot is not None
    assert heard.message.via_bot.id == sandbox.bot_user.id
    with pytest.raises(LookupError):
        anna.chooses(typed, "2", here)


REFUSED: dict[str, tuple[list[InlineQueryResultArticle], dict[str, Any]]] = {
    "RESULTS_TOO_MUCH": ([article(str(number)) for number in range(51)], {}),
    "RESULT_ID_INVALID": ([article("ә" * 33)], {}),
    "RESULT_ID_DUPLICATE": ([article(), article()], {}),
    "NEXT_OFFSET_INVALID": ([article()], {"next_offset": "9" * 65}),
    "ARTICLE_TITLE_EMPTY": ([article(title=" ")], {}),
    "can't parse entities": ([article(html="<b>")], {}),
    "message is too long": ([article(html="а" * 4097)], {}),
    "START_PARAM_INVALID": ([], {"button": to_the_bot("су")}),
    "query is too old": ([article()], {"inline_query_id": "none"}),
}


@pytest.mark.parametrize("why", REFUSED)
async def test_what_breaks_a_rule_is_refused_and_not_offered(bot: Bot, anna: User, why: str) -> None:
    results, more = REFUSED[why]
    typed = anna.asks("су")
    with pytest.raises(TelegramBadRequest, match=why):
        await bot.answer_inline_query(**{"inline_query_id": typed.id, "results": results, **more})
    assert typed.answer is None


async def test_a_query_is_answered_once_and_in_time(bot: Bot, anna: User) -> None:
    typed = anna.asks("су")
    await bot.answer_inline_query(typed.id, [article()])
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_inline_query(typed.id, [article()])
    with pytest.raises(TimeoutError):
        await anna.sees(anna.asks("жол"), 0.01)
