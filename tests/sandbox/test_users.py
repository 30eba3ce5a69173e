from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from bot.sandbox import Kind, Sandbox, User

Call = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture
def anna(sandbox: Sandbox) -> User:
    return sandbox.user("Анна", opened=True)


def keyboard(*texts: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": text, "callback_data": text}] for text in texts]}


async def test_people_have_ids_of_their_own(sandbox: Sandbox) -> None:
    anna, boris, vera = sandbox.user("Анна"), sandbox.user("Борис"), sandbox.user("Вера", id=77)
    assert len({anna.id, boris.id, vera.id}) == 3
    assert vera.id == 77
    with pytest.raises(ValueError, match="77"):
        sandbox.user("Двойник", id=77)


async def test_nothing_received_is_told_with_the_transcript(anna: User) -> None:
    await anna.send("/start")
    with pytest.raises(TimeoutError, match=r"nothing new within 0\.01 s(?s:.)*› /start"):
        await anna.receives(timeout=0.01)


async def test_a_silent_answer_is_not_received(anna: User, call: Call) -> None:
    await anna.press_data(1, "kk")
    await call("answerCallbackQuery", callback_query_id="1")
    with pytest.raises(TimeoutError):
        await anna.receives(timeout=0.01)


async def test_a_button_is_pressed_by_its_text_or_by_a_part_of_it_on_the_latest_message(
    anna: User, call: Call
) -> None:
    await call("sendMessage", chat_id=anna.id, text="бір", reply_markup=keyboard("Темы", "Языки"))
    await call("sendMessage", chat_id=anna.id, text="екі", reply_markup=keyboard("✅ Темы", "Темы"))
    for text in ("Темы", "✅", "Язык"):
        await anna.press(text)
    pressed = [one["callback_query"] for one in await call("getUpdates")]
    assert [(one["message"]["text"], one["data"]) for one in pressed] == [
        ("екі", "Темы"),
        ("екі", "✅ Темы"),
        ("бір", "Языки"),
    ]


async def test_a_button_that_is_not_there_or_not_clear_is_an_error_that_lists_the_buttons(
    anna: User, call: Call
) -> None:
    await call("sendMessage", chat_id=anna.id, text="бір", reply_markup=keyboard("Да", "Дальше"))
    link = {"inline_keyboard": [[{"text": "Оқу", "url": "https://example.kz"}]]}
    await call("sendMessage", chat_id=anna.id, text="екі", reply_markup=link)
    for text in ("Нет", "Оқу"):
        with pytest.raises(LookupError, match=r"\['Да', 'Дальше'\]"):
            await anna.press(text)
    with pytest.raises(LookupError, match="several"):
        await anna.press("Д")


async def test_buttons_of_deleted_messages_cannot_be_pressed(anna: User, call: Call) -> None:
    sent = await call("sendMessage", chat_id=anna.id, text="бір", reply_markup=keyboard("Да"))
    await call("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    with pytest.raises(LookupError):
        await anna.press("Да")


@pytest.mark.parametrize("text", ["", "  ", "ә" * 4097])
async def test_what_no_client_sends_is_an_error_of_the_script(anna: User, text: str) -> None:
    with pytest.raises(ValueError):
        await anna.send(text)


async def test_a_user_settles_when_his_update_is_confirmed_and_his_button_answered(
    anna: User, sandbox: Sandbox, call: Call
) -> None:
    boris = sandbox.user("Борис")
    assert await anna.settles() == []
    await boris.send("Сәлем")
    update_id = await anna.press_data(1, "kk")
    await call("sendMessage", chat_id=anna.id, text="бір")
    with pytest.raises(TimeoutError, match="not done"):
        await anna.settles(timeout=0.01)
    await call("getUpdates", offset=update_id + 1)
    with pytest.raises(TimeoutError, match="not done"):
        await anna.settles(timeout=0.01)
    await call("answerCallbackQuery", callback_query_id="1", text="Сақталды")
    assert [event.kind for event in await anna.settles()] == [Kind.MESSAGE, Kind.ANSWER]
    assert await anna.settles() == []


async def test_a_group_knows_its_members_and_hears_the_bot(
    sandbox: Sandbox, call: Call, refused: Call
) -> None:
    anna, boris, vera = sandbox.user("Анна"), sandbox.user("Борис"), sandbox.user("Вера")
    group = sandbox.group("Редакция", admins=[anna], members=[boris])
    statuses = [
        (await call("getChatMember", chat_id=group.id, user_id=person.id))["status"]
        for person in (anna, boris)
    ]
    assert statuses == ["creator", "member"]
    description = await refused("getChatMember", chat_id=group.id, user_id=vera.id)
    assert description == "Bad Request: member not found"
    await call("sendMessage", chat_id=group.id, text="Сәлем бәріне")
    assert (await group.receives()).text == "Сәлем бәріне"
    boris.block(group)
    description = await refused("sendMessage", chat_id=group.id, text="Сәлем")
    assert description == "Forbidden: bot was kicked from the supergroup chat"


async def test_the_transcript_tells_who_said_what_in_order(anna: User, call: Call) -> None:
    await anna.send("/start")
    await call("sendMessage", chat_id=anna.id, text="Тіл?", reply_markup=keyboard("Қазақша", "Русский"))
    await anna.press("Русский")
    await call("editMessageText", chat_id=anna.id, message_id=2, text="Готово")
    anna.block()
    assert anna.transcript == [
        "› /start",
        "Тіл?",
        "[1] Қазақша",
        "[2] Русский",
        "› [Русский]",
        "(edited)",
        "Готово",
        "(Анна blocks the bot)",
    ]
    assert [event.kind for event in anna.events] == ["said", "message", "pressed", "edit", "blocked"]


async def test_a_user_edits_what_he_has_said(anna: User, call: Call) -> None:
    with pytest.raises(LookupError):
        await anna.edit("Темы")
    await anna.send("Темa")
    await anna.edit("/topics", after=60)
    said, edited = await call("getUpdates")
    assert edited["edited_message"]["message_id"] == said["message"]["message_id"]
    assert edited["edited_message"]["text"] == "/topics"
    assert edited["edited_message"]["edit_date"] == said["message"]["date"] + 60
    assert anna.transcript == ["› Темa", "› (edited) /topics"]
