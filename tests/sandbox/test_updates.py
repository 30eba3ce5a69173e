import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from aiogram.types import InaccessibleMessage, Update

from bot.sandbox import Sandbox, User

Call = Callable[..., Coroutine[Any, Any, Any]]


@pytest.fixture
def anna(sandbox: Sandbox) -> User:
    return sandbox.user("Анна", language_code="ru")


async def test_an_update_comes_again_until_the_next_is_asked_for(anna: User, call: Call) -> None:
    first = await anna.send("бір")
    second = await anna.send("екі")
    assert [one["update_id"] for one in await call("getUpdates")] == [first, second]
    assert [one["update_id"] for one in await call("getUpdates", offset=first, limit=1)] == [first]
    assert [one["update_id"] for one in await call("getUpdates", offset=second)] == [second]
    assert await call("getUpdates", offset=second + 1) == []


async def test_a_negative_offset_forgets_all_but_the_last(anna: User, call: Call) -> None:
    for text in ("бір", "екі", "үш"):
        last = await anna.send(text)
    assert [one["update_id"] for one in await call("getUpdates", offset=-1)] == [last]
    assert [one["update_id"] for one in await call("getUpdates")] == [last]


async def test_a_long_poll_waits_for_what_a_user_does(anna: User, call: Call) -> None:
    polling = asyncio.create_task(call("getUpdates", timeout=30))
    await asyncio.sleep(0)
    update_id = await anna.send("Сәлем")
    assert [one["update_id"] for one in await polling] == [update_id]


async def test_a_second_poll_ends_the_first_with_a_conflict(sandbox: Sandbox, ask: Call, call: Call) -> None:
    first = asyncio.create_task(ask(sandbox, "getUpdates", json={"timeout": 30}))
    second = asyncio.create_task(ask(sandbox, "getUpdates", json={"timeout": 30}))
    done, waiting = await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED)
    conflict = done.pop().result()
    assert (conflict["status"], conflict["error_code"]) == (409, 409)
    assert conflict["description"].startswith("Conflict: terminated by other getUpdates request")
    await sandbox.user("Анна").send("Сәлем")
    assert len((await waiting.pop())["result"]) == 1


async def test_closing_the_sandbox_ends_a_poll(ask: Call) -> None:
    async with Sandbox() as sandbox:
        polling = asyncio.create_task(ask(sandbox, "getUpdates", json={"timeout": 30}))
        while (
            not sandbox.ledger.all
        ):  # the first call is recorded when it ends: see that the server is reached
            await ask(sandbox, "getMe")
    assert (await polling)["result"] == []


async def test_updates_that_the_bot_does_not_ask_for_are_dropped(anna: User, call: Call) -> None:
    assert await call("getUpdates", allowed_updates=["callback_query"]) == []
    await anna.send("Сәлем")
    await anna.press_data(1, "kk")
    (update,) = await call("getUpdates")
    assert "callback_query" in update
    assert await call("getUpdates", offset=update["update_id"] + 1, allowed_updates=[]) == []
    await anna.send("Сәлем")
    assert len(await call("getUpdates")) == 1


async def test_every_kind_of_update_is_one_that_aiogram_reads(
    sandbox: Sandbox, anna: User, call: Call
) -> None:
    group = sandbox.group("Редакция", admins=[anna], threads=[3])
    channel = sandbox.group("Жаңалықтар", kind="channel", admins=[anna])
    await anna.send("/start бастау")
    await call("sendMessage", chat_id=anna.id, text="Сәлем")
    await anna.press_data(2, "kk")
    await anna.press_data(99, "kk")
    await anna.send("/help", chat=group, thread=3)
    await anna.send("пост", chat=channel)
    anna.block(group)
    anna.block()
    anna.unblock()
    updates = [Update.model_validate(one) for one in await call("getUpdates")]
    assert [one.event_type for one in updates] == [
        "message", "callback_query", "callback_query", "message", "channel_post",
        "my_chat_member", "my_chat_member", "my_chat_member",
    ]  # fmt: skip
    start, press, lost, help_, post, *_, back = updates
    assert start.message
    assert press.callback_query
    assert lost.callback_query
    assert help_.message
    assert post.channel_post
    assert back.my_chat_member
    (command,) = start.message.entities or []
    assert command.extract_from(start.message.text or "") == "/start"
    assert start.message.from_user == anna.person
    assert press.callback_query.message
    assert (press.callback_query.message.message_id, press.callback_query.data) == (2, "kk")
    assert isinstance(lost.callback_query.message, InaccessibleMessage)
    assert (help_.message.chat, help_.message.message_thread_id) == (group.info, 3)
    assert (post.channel_post.sender_chat, post.channel_post.from_user) == (channel.info, None)
    assert back.my_chat_member.old_chat_member.status == "kicked"
    assert back.my_chat_member.new_chat_member.status == "member"
