from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot.sandbox import Kind, Sandbox, User
from bot.sandbox.ledger import QUERY_LIFE

Call = Callable[..., Coroutine[Any, Any, Any]]
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
KEYBOARD = {"inline_keyboard": [[{"text": "Қазақша", "callback_data": "kk"}]]}


@pytest.fixture
def anna(sandbox: Sandbox) -> User:
    return sandbox.user("Анна", opened=True)


async def test_a_message_comes_with_its_text_entities_and_buttons(anna: User, call: Call) -> None:
    sent = await call(
        "sendMessage", chat_id=anna.id, text="<b>Тіл</b>?", parse_mode="HTML", reply_markup=KEYBOARD
    )
    received = await anna.receives()
    assert (received.kind, received.text, received.message_id) == (Kind.MESSAGE, "Тіл?", sent["message_id"])
    assert [one.type for one in received.entities] == ["bold"]
    assert [[button.text for button in row] for row in received.buttons] == [["Қазақша"]]
    assert sent["reply_markup"] == KEYBOARD


async def test_the_bot_may_not_write_first(sandbox: Sandbox, call: Call, refused: Call) -> None:
    boris = sandbox.user("Борис")
    forbidden = "Forbidden: bot can't initiate conversation with a user"
    assert await refused("sendMessage", chat_id=boris.id, text="Сәлем") == forbidden
    await boris.send("/start")
    await call("sendMessage", chat_id=boris.id, text="Сәлем")


async def test_a_blocked_bot_may_do_nothing_until_it_is_unblocked(
    anna: User, call: Call, refused: Call
) -> None:
    await call("sendMessage", chat_id=anna.id, text="Сәлем")
    anna.block()
    tries: dict[str, dict[str, Any]] = {
        "sendMessage": {"text": "Сәлем"},
        "editMessageText": {"text": "Сау бол", "message_id": 1},
        "deleteMessage": {"message_id": 1},
        "sendChatAction": {"action": "typing"},
    }
    for method, parameters in tries.items():
        description = await refused(method, chat_id=anna.id, **parameters)
        assert description == "Forbidden: bot was blocked by the user"
    with pytest.raises(ValueError, match="unblock"):
        await anna.send("/start")
    anna.unblock()
    await call("sendMessage", chat_id=anna.id, text="Сәлем")


async def test_an_edit_changes_text_and_buttons_and_is_counted(anna: User, call: Call) -> None:
    sent = await call("sendMessage", chat_id=anna.id, text="бір", reply_markup=KEYBOARD)
    where = {"chat_id": anna.id, "message_id": sent["message_id"]}
    edited = await call("editMessageText", text="екі", **where)
    assert edited["edit_date"] >= sent["date"]
    (message,) = anna.messages
    assert (message.text, message.buttons, message.edits) == ("екі", (), 1)
    await call("editMessageReplyMarkup", reply_markup=KEYBOARD, **where)
    (message,) = anna.messages
    assert (message.text, message.buttons[0][0].data, message.edits) == ("екі", "kk", 2)
    assert [(await anna.receives()).kind for _ in range(3)] == [Kind.MESSAGE, Kind.EDIT, Kind.EDIT]


async def test_an_edit_that_changes_nothing_is_refused(anna: User, call: Call, refused: Call) -> None:
    sent = await call(
        "sendMessage", chat_id=anna.id, text="<b>бір</b>", parse_mode="HTML", reply_markup=KEYBOARD
    )
    where = {"chat_id": anna.id, "message_id": sent["message_id"]}
    same = await refused(
        "editMessageText", text=" <b>бір</b>", parse_mode="html", reply_markup=KEYBOARD, **where
    )
    assert same.startswith("Bad Request: message is not modified: ")
    same = await refused("editMessageReplyMarkup", reply_markup=KEYBOARD, **where)
    assert same.startswith("Bad Request: message is not modified: ")
    await call("editMessageText", text="бір", reply_markup=KEYBOARD, **where)


async def test_only_the_bots_own_standing_messages_are_edited(anna: User, call: Call, refused: Call) -> None:
    await anna.send("Сәлем")
    sent = await call("sendMessage", chat_id=anna.id, text="бір")
    await call("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    for message_id, reason in {
        1: "message can't be edited",
        2: "message to edit not found",
        9: "message to edit not found",
        None: "message identifier is not specified",
    }.items():
        description = await refused("editMessageText", chat_id=anna.id, text="екі", message_id=message_id)
        assert description == f"Bad Request: {reason}"


async def test_a_deleted_message_stays_on_the_list_marked(anna: User, call: Call, refused: Call) -> None:
    sent = await call("sendMessage", chat_id=anna.id, text="бір")
    where = {"chat_id": anna.id, "message_id": sent["message_id"]}
    await call("deleteMessage", **where)
    assert [message.deleted for message in anna.messages] == [True]
    assert await refused("deleteMessage", **where) == "Bad Request: message to delete not found"


async def test_a_reply_needs_the_message_that_it_answers(anna: User, call: Call, refused: Call) -> None:
    await anna.send("Кім айтты?")
    reply = await call(
        "sendMessage", chat_id=anna.id, text="Асқар Оразов", reply_parameters={"message_id": 1}
    )
    assert reply["reply_to_message"]["text"] == "Кім айтты?"
    lost = {"chat_id": anna.id, "text": "Ешкім"}
    description = await refused("sendMessage", reply_parameters={"message_id": 99}, **lost)
    assert description == "Bad Request: message to be replied not found"
    pardoned = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await call("sendMessage", reply_parameters=pardoned, **lost)


async def test_a_message_goes_only_to_a_topic_that_exists(
    sandbox: Sandbox, call: Call, refused: Call
) -> None:
    forum = sandbox.group("Редакция", threads=[7])
    sent = await call("sendMessage", chat_id=forum.id, text="бір", message_thread_id=7)
    assert sent["message_thread_id"] == 7
    description = await refused("sendMessage", chat_id=forum.id, text="бір", message_thread_id=8)
    assert description == "Bad Request: message thread not found"


async def test_a_pressed_button_is_answered_once(
    sandbox: Sandbox, anna: User, call: Call, refused: Call
) -> None:
    await call("sendMessage", chat_id=anna.id, text="Тіл?", reply_markup=KEYBOARD)
    await anna.receives()
    await anna.press("Қазақша")
    (update,) = await call("getUpdates")
    query_id = update["callback_query"]["id"]
    assert [query.id for query in sandbox.ledger.unanswered] == [query_id]
    await call("answerCallbackQuery", callback_query_id=query_id, text="Сақталды", show_alert=True)
    notice = await anna.receives()
    assert (notice.kind, notice.text, notice.alert) == (Kind.ANSWER, "Сақталды", True)
    assert sandbox.ledger.unanswered == []
    assert await refused("answerCallbackQuery", callback_query_id=query_id) == TOO_OLD
    assert await refused("answerCallbackQuery", callback_query_id="999") == TOO_OLD


async def test_a_button_pressed_long_ago_cannot_be_answered(ask: Call) -> None:
    now = 0.0
    async with Sandbox(clock=lambda: now) as sandbox:
        anna = sandbox.user("Анна", opened=True)
        await anna.press_data(1, "kk")
        now = QUERY_LIFE + 1
        answer = await ask(sandbox, "answerCallbackQuery", json={"callback_query_id": "1"})
        assert answer["description"] == TOO_OLD


async def test_a_notice_is_at_most_two_hundred_characters(anna: User, refused: Call) -> None:
    await anna.press_data(1, "kk")
    description = await refused("answerCallbackQuery", callback_query_id="1", text="ә" * 201)
    assert description == "Bad Request: MESSAGE_TOO_LONG"
