"""How answers get through, over HTTP: at the pace of their chat, again when it may help, and in doubt twice
unless the reader wants none so."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramForbiddenError, TelegramNetworkError
from aiogram.types import CallbackQuery
from aiogram.types import Message as TelegramMessage

from bot.digest.chats import Limits
from bot.digest.pace import Pace
from bot.sandbox import Sandbox, Spoiled, User
from bot.telegram import answers as module
from bot.telegram import queries
from bot.telegram.answers import Answers
from bot.telegram.rights import Rights
from storage.records import Message

HELLO = Message("Сәлем")
SPACE = 0.1  # seconds between two messages, so that no test waits for a whole one


@pytest.fixture
def anna(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> User:
    monkeypatch.setattr(module, "AGAIN_AFTER", (0.001, 0.001, 0.001))
    return sandbox.user("Анна", opened=True)


@pytest.fixture
async def answers(bot: Bot, anna: User) -> Answers:
    await anna.send("/start")
    [update] = await bot.get_updates()
    assert isinstance(update.message, TelegramMessage)
    return Answers(update.message, Pace(1000, limits=Limits(message=SPACE)), Rights())


async def test_the_messages_of_an_answer_are_spaced(sandbox: Sandbox, anna: User, answers: Answers) -> None:
    await answers.send(HELLO, HELLO, HELLO)
    moments = [call.moment for call in sandbox.ledger.sends()]
    assert moments[2] - moments[0] >= 2 * SPACE


async def test_an_answer_is_tried_again_when_that_may_help_and_not_when_it_cannot(
    sandbox: Sandbox, anna: User, answers: Answers
) -> None:
    sandbox.fail_next("sendMessage", 500, "Internal Server Error", times=3)
    await answers.send(HELLO)
    assert len(anna.messages) == 1
    sandbox.fail_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    with pytest.raises(TelegramForbiddenError):
        await answers.send(HELLO)
    assert len(sandbox.ledger.calls("sendMessage")) == 5


@pytest.mark.parametrize("never_twice", [False, True])
async def test_an_answer_in_doubt_comes_again_unless_the_reader_wants_none_so(
    sandbox: Sandbox, anna: User, answers: Answers, never_twice: bool
) -> None:
    answers.never_twice = never_twice
    sandbox.lose_reply("sendMessage")
    if never_twice:
        with pytest.raises(TelegramNetworkError):
            await answers.send(HELLO)
    else:
        await answers.send(HELLO)
    assert len(anna.messages) == 2 - never_twice


async def test_a_pressed_button_stops_turning_though_telegram_fails_once(
    sandbox: Sandbox, bot: Bot, anna: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "AGAIN_AFTER", 0)
    for fault in (
        lambda: sandbox.fail_next("answerCallbackQuery", 500, "Internal Server Error"),
        lambda: sandbox.fail_next("answerCallbackQuery", 502, "Bad Gateway"),
        lambda: sandbox.spoil_reply("answerCallbackQuery", Spoiled.CUT),
        lambda: sandbox.lose_reply("answerCallbackQuery"),
    ):
        pressed = await anna.press_data(1, "o:help")
        [update] = await bot.get_updates(pressed)
        assert isinstance(update.callback_query, CallbackQuery)
        fault()
        await Answers(update.callback_query, Pace(1000), Rights()).acknowledge("Дайын")
        assert sandbox.ledger.unanswered == []
    tried = len(sandbox.ledger.calls("answerCallbackQuery"))
    sandbox.fail_next("answerCallbackQuery", 500, "Internal Server Error", times=9)
    await Answers(update.callback_query, Pace(1000), Rights()).acknowledge()
    assert len(sandbox.ledger.calls("answerCallbackQuery")) == tried + 2, "no longer than anybody looks at it"
