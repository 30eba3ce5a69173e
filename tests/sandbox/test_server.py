import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox

Call = Callable[..., Coroutine[Any, Any, Any]]


async def test_a_method_is_found_in_any_case_by_get_and_by_post(sandbox: Sandbox, ask: Call) -> None:
    for verb, method in (("GET", "getMe"), ("POST", "GETME"), ("GET", "getme")):
        answer = await ask(sandbox, method, verb)
        assert answer["result"] == sandbox.bot_user.model_dump(exclude_none=True)


async def test_parameters_come_in_the_address_as_a_form_as_parts_or_as_json(
    sandbox: Sandbox, ask: Call
) -> None:
    chat_id = sandbox.user("Айгүл", opened=True).id
    parameters = {
        "chat_id": str(chat_id),
        "text": "Сәлем",
        "entities": '[{"type":"bold","offset":0,"length":3}]',
    }
    parts = aiohttp.FormData(default_to_multipart=True)
    parts.add_fields(*parameters.items())
    for request in (
        {"params": parameters},
        {"data": parameters},
        {"data": parts},
        {"json": parameters},
        {"json": {"chat_id": chat_id, "text": "Сәлем", "entities": json.loads(parameters["entities"])}},
    ):
        message = (await ask(sandbox, "sendMessage", **request))["result"]
        assert message["text"] == "Сәлем"
        assert message["entities"] == [{"type": "bold", "offset": 0, "length": 3}]


async def test_a_bot_in_another_process_is_served(sandbox: Sandbox) -> None:
    anna = sandbox.user("Анна", opened=True)
    url = f"{sandbox.url}/bot{sandbox.token}/sendMessage?chat_id={anna.id}&text=Hello"
    program = f"import urllib.request; print(urllib.request.urlopen({url!r}).status)"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await process.communicate()
    assert printed.split() == [b"200"]
    assert (await anna.receives()).text == "Hello"


async def test_a_wrong_token_is_unauthorized_also_one_that_was_right_before(
    sandbox: Sandbox, ask: Call
) -> None:
    right = sandbox.token
    sandbox.token = "42:OTHER"
    other = await ask(sandbox, "getMe")
    sandbox.token = right
    assert other["ok"]
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{sandbox.url}/bot42:OTHER/getMe") as response,
    ):
        assert response.status == 401
        assert await response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


@pytest.mark.parametrize(
    ("method", "parameters", "description"),
    [
        ("sendCarrierPigeon", {}, "Not Found: method not found"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "т", "txet": "т"},
            'Bad Request: unknown parameter "txet" of sendMessage',
        ),
        (
            "sendMessage",
            {
                "chat_id": 1,
                "text": "т",
                "entities": [{"type": "bold", "offset": 0, "length": 1, "urll": "b"}],
            },
            'Bad Request: unknown field "entities.0.urll" in the parameters of sendMessage',
        ),
        ("sendMessage", {"chat_id": 1}, "Bad Request: message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "Bad Request: message text is empty"),
        ("sendMessage", {"text": "т"}, "Bad Request: chat_id is empty"),
        ("sendMessage", {"chat_id": 1, "text": "т"}, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": "@joq", "text": "т"}, "Bad Request: chat not found"),
        ("sendChatAction", {"chat_id": 1, "action": "бай"}, "Bad Request: wrong parameter action in request"),
        ("editMessageText", {"text": "т"}, "Bad Request: chat_id is empty"),
        (
            "setMyCommands",
            {"commands": [{"command": "Бас", "description": "б"}]},
            "Bad Request: BOT_COMMAND_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "help", "description": "ә" * 257}]},
            "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "help", "description": "б"}] * 101},
            "Bad Request: BOT_COMMANDS_TOO_MUCH",
        ),
        (
            "setMyShortDescription",
            {"short_description": "ә" * 121},
            "Bad Request: text must be no longer than 120 characters",
        ),
        (
            "setMyName",
            {"name": "Дәйек", "language_code": "қаз"},
            "Bad Request: invalid language code specified",
        ),
        ("getChatMember", {"chat_id": 1, "user_id": 1}, "Bad Request: chat not found"),
    ],
)
async def test_a_wrong_call_is_refused_by_name(
    refused: Call, method: str, parameters: dict[str, Any], description: str
) -> None:
    assert await refused(method, **parameters) == description


async def test_a_parameter_of_a_wrong_type_is_refused_by_name(refused: Call) -> None:
    assert "can't parse message_id" in await refused("deleteMessage", chat_id=1, message_id="бір")
    assert "can't parse reply_markup" in await refused("sendMessage", chat_id=1, text="т", reply_markup=1)


async def test_a_body_that_is_no_json_object_is_refused(sandbox: Sandbox, ask: Call) -> None:
    for body in ("{", "[]", ""):
        headers = {"Content-Type": "application/json"}
        answer = await ask(sandbox, "sendMessage", data=body, headers=headers)
        assert answer["status"] == 400


async def test_commands_are_kept_by_scope_and_language(call: Call) -> None:
    russian = [{"command": "start", "description": "Начать"}]
    await call("setMyCommands", commands=russian, language_code="ru")
    await call("setMyCommands", commands=russian, scope={"type": "chat", "chat_id": 1})
    assert await call("getMyCommands", language_code="ru") == russian
    assert await call("getMyCommands", scope={"type": "chat", "chat_id": 1}) == russian
    assert await call("getMyCommands") == []
    await call("deleteMyCommands", language_code="ru")
    assert await call("getMyCommands", language_code="ru") == []


async def test_what_is_trivial_is_accepted(sandbox: Sandbox, call: Call) -> None:
    anna = sandbox.user("Анна", username="anna")
    await anna.send("/start")
    assert await call("setMyName", name="Дәйек", language_code="kk")
    assert await call("setMyDescription", description="Дәйексөздер")
    assert await call("setMyShortDescription", short_description="Дәйек")
    assert await call("sendChatAction", chat_id="@anna", action="typing")
    assert (await call("getWebhookInfo"))["pending_update_count"] == 1
    assert await call("deleteWebhook", drop_pending_updates=True)
    assert (await call("getWebhookInfo"))["pending_update_count"] == 0
    assert (await call("getChat", chat_id=anna.id))["first_name"] == "Анна"
    assert (await call("getChatMember", chat_id=anna.id, user_id=anna.id))["status"] == "member"
    assert await call("close")
    assert await call("logOut")


async def test_a_scripted_failure_comes_as_often_as_told_and_does_nothing(
    sandbox: Sandbox, call: Call, refused: Call
) -> None:
    anna, boris = sandbox.user("Анна", opened=True), sandbox.user("Борис", opened=True)
    sandbox.fail_next("sendMessage", 403, "Forbidden: user is deactivated", times=2, chat_id=anna.id)
    await call("sendMessage", chat_id=boris.id, text="Қалай?")
    for _ in range(2):
        refusal = await refused("sendMessage", chat_id=anna.id, text="Қалай?")
        assert refusal == "Forbidden: user is deactivated"
    assert anna.messages == []
    await call("sendMessage", chat_id=anna.id, text="Қалай?")
    assert len(anna.messages) == 1


async def test_the_parameters_of_a_scripted_failure_reach_the_bot(sandbox: Sandbox, ask: Call) -> None:
    parameters = {"migrate_to_chat_id": -1001}
    sandbox.fail_next("sendMessage", 400, "Bad Request: group chat was upgraded", parameters)
    answer = await ask(sandbox, "sendMessage", json={"chat_id": 1, "text": "т"})
    assert answer["parameters"] == parameters


async def test_a_lost_reply_breaks_the_connection_after_the_deed(
    sandbox: Sandbox, ask: Call, call: Call
) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.lose_reply("sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await ask(sandbox, "sendMessage", json={"chat_id": anna.id, "text": "бір"})
    await call("sendMessage", chat_id=anna.id, text="екі")
    assert [message.text for message in anna.messages] == ["бір", "екі"]
    assert len(sandbox.ledger.sends(anna.id)) == 2


async def test_latency_delays_the_answer_and_not_the_deed(ask: Call) -> None:
    async with Sandbox(latency=0.2) as sandbox:
        anna = sandbox.user("Анна", opened=True)
        asking = asyncio.create_task(ask(sandbox, "sendMessage", json={"chat_id": anna.id, "text": "бір"}))
        await anna.receives()
        assert not asking.done()
        assert (await asking)["ok"]


async def test_the_ledger_tells_what_was_asked_and_answered(
    sandbox: Sandbox, call: Call, refused: Call
) -> None:
    anna = sandbox.user("Анна", opened=True)
    await call("sendMessage", chat_id=anna.id, text="бір")
    await refused("sendMessage", chat_id=anna.id, text=" ")
    await call("sendChatAction", chat_id=anna.id, action="typing")
    first, second = sandbox.ledger.calls("sendMessage")
    assert (first.code, first.parameters["text"]) == (200, "бір")
    assert (second.code, second.description) == (400, "Bad Request: text must be non-empty")
    assert first.moment <= second.moment
    assert [one.method for one in sandbox.ledger.calls(chat_id=anna.id)] == [
        "sendMessage", "sendMessage", "sendChatAction",
    ]  # fmt: skip
    assert sandbox.ledger.sends() == [first]
