"""What the sandbox does when a script wants it to fail."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox, Spoiled

Ask = Callable[..., Coroutine[Any, Any, Any]]


def message(chat_id: int, **more: Any) -> dict[str, Any]:
    return {"json": {"chat_id": chat_id, "text": "Сәлем", **more}}


@pytest.mark.parametrize(("how", "sent"), [(Spoiled.LOST, 1), (Spoiled.CUT, 1)])
async def test_an_answer_that_is_lost_or_cut_comes_after_the_deed(
    sandbox: Sandbox, ask: Ask, how: Spoiled, sent: int
) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.spoil_reply("sendMessage", how)
    with pytest.raises(aiohttp.ClientError):
        await ask(sandbox, "sendMessage", **message(anna.id))
    assert len(anna.messages) == sent
    assert (await ask(sandbox, "sendMessage", **message(anna.id)))["ok"]


async def test_a_proxys_page_comes_instead_of_the_deed(sandbox: Sandbox, ask: Ask) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.spoil_reply("sendMessage", Spoiled.PAGE)
    with pytest.raises(aiohttp.ContentTypeError):
        await ask(sandbox, "sendMessage", **message(anna.id))
    assert anna.messages == []


async def test_a_slow_answer_takes_longer_than_anybody_waits(sandbox: Sandbox, ask: Ask) -> None:
    anna = sandbox.user("Анна", opened=True)
    sandbox.spoil_reply("sendMessage", Spoiled.SLOW)
    with pytest.raises(asyncio.TimeoutError):
        await ask(sandbox, "sendMessage", timeout=aiohttp.ClientTimeout(total=0.5), **message(anna.id))
    assert len(anna.messages) == 1


async def test_connections_are_refused_and_then_accepted_again(sandbox: Sandbox, ask: Ask) -> None:
    assert (await ask(sandbox, "getMe"))["ok"]
    async with sandbox.refusing():
        with pytest.raises(aiohttp.ClientConnectorError):
            await ask(sandbox, "getMe")
    assert (await ask(sandbox, "getMe"))["ok"]


async def test_a_group_that_has_moved_tells_where_to(sandbox: Sandbox, ask: Ask) -> None:
    group = sandbox.group("Ауыл", kind="group")
    moved = sandbox.migrate(group)
    answer = await ask(sandbox, "sendMessage", **message(group.id))
    assert (answer["status"], answer["parameters"]) == (400, {"migrate_to_chat_id": moved.id})
    assert (await ask(sandbox, "sendMessage", **message(moved.id)))["ok"]


async def test_a_closed_thread_and_a_chat_without_rights_take_no_messages(
    sandbox: Sandbox, refused: Ask
) -> None:
    group = sandbox.group("Ауыл", threads=(3,))
    group.closed_threads.add(3)
    assert "TOPIC_CLOSED" in await refused("sendMessage", chat_id=group.id, text="a", message_thread_id=3)
    group.muted = True
    assert "not enough rights" in await refused("sendMessage", chat_id=group.id, text="a")


async def test_in_a_group_twenty_a_minute_may_come(ask: Ask) -> None:
    seconds = [100.0]
    async with Sandbox(group_rate_per_minute=20, clock=lambda: seconds[0]) as sandbox:
        group = sandbox.group("Ауыл")
        codes = [(await ask(sandbox, "sendMessage", **message(group.id)))["status"] for _ in range(21)]
        assert codes == [200] * 20 + [429]
        seconds[0] += 3
        assert (await ask(sandbox, "sendMessage", **message(group.id)))["ok"]


async def test_a_share_of_calls_fails_at_random_and_the_same_ones_each_time(ask: Ask) -> None:
    runs = []
    for _ in range(2):
        async with Sandbox() as sandbox:
            anna = sandbox.user("Анна", opened=True)
            sandbox.fail_next("sendMessage", 500, "Internal Server Error", times=1000, chance=0.3)
            answers = [await ask(sandbox, "sendMessage", **message(anna.id)) for _ in range(40)]
            runs.append([answer["status"] for answer in answers])
    assert runs[0] == runs[1]
    assert 4 < runs[0].count(500) < 24
