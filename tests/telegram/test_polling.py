"""Updates in, over HTTP: none is confirmed before it is handled, and nothing ends the polling but a stop."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot
from aiogram.types import Update

from bot.sandbox import Sandbox
from bot.telegram import polling
from bot.telegram.polling import AnotherInstance, poll
from bot.telegram.refusals import TokenRevoked
from bot.telegram.sender import make_bot

PATIENCE = 10.0  # seconds for what takes some milliseconds
Handle = Callable[[Update], Awaitable[None]]


class Handled:
    """A handler that notes what it gets; it can be held up, and can fail."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.done: list[str] = []
        self.held: dict[str, asyncio.Event] = {}
        self.failing: set[str] = set()
        self._noted = asyncio.Condition()

    async def __call__(self, update: Update) -> None:
        said = update.message.text if update.message and update.message.text else update.event_type
        await self._note(self.begun, said)
        if said in self.held:
            await self.held[said].wait()
        if said in self.failing:
            raise ValueError(said)
        await self._note(self.done, said)

    async def _note(self, where: list[str], said: str) -> None:
        async with self._noted:
            where.append(said)
            self._noted.notify_all()

    def hold(self, *texts: str) -> None:
        self.held |= {text: asyncio.Event() for text in texts}

    async def until(self, reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE), self._noted:
            await self._noted.wait_for(reached)


@pytest.fixture
def handled() -> Handled:
    return Handled()


@asynccontextmanager
async def polled(bot: Bot, handle: Handle) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(poll(bot, handle))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task], timeout=PATIENCE)


async def killed(task: asyncio.Task[None]) -> None:
    """Ends it in the middle, as a killed process ends: nothing is finished, nothing confirmed."""
    task.cancel()
    await asyncio.sleep(0)  # the first cancel asks it to finish
    task.cancel()
    await asyncio.wait([task], timeout=PATIENCE)
    assert task.cancelled()


async def test_an_update_whose_handling_was_cut_off_comes_again(
    sandbox: Sandbox, bot: Bot, handled: Handled
) -> None:
    anna = sandbox.user("Анна")
    handled.hold("/start")
    async with polled(bot, handled) as task:
        await anna.send("/start")
        await handled.until(lambda: handled.begun == ["/start"])
        await killed(task)
    handled.held.clear()
    async with polled(bot, handled):
        await handled.until(lambda: handled.done == ["/start"])
        await anna.settles(PATIENCE)
    async with polled(bot, handled):
        await anna.send("/help")
        await handled.until(lambda: handled.done == ["/start", "/help"])
    assert handled.begun == ["/start", "/start", "/help"]


async def test_nothing_is_confirmed_while_it_is_being_handled(
    sandbox: Sandbox, bot: Bot, handled: Handled
) -> None:
    anna = sandbox.user("Анна")
    handled.hold("/start")
    async with polled(bot, handled):
        await anna.send("/start")
        await handled.until(lambda: handled.begun == ["/start"])
        with pytest.raises(TimeoutError):
            await anna.settles(0.1)
        handled.held["/start"].set()
        await anna.settles(PATIENCE)


async def test_a_stop_finishes_and_confirms_what_is_being_handled(
    sandbox: Sandbox, bot: Bot, handled: Handled
) -> None:
    anna = sandbox.user("Анна")
    handled.hold("/start")
    async with polled(bot, handled) as task:
        await anna.send("/start")
        await handled.until(lambda: handled.begun == ["/start"])
        task.cancel()
        handled.held["/start"].set()
        await asyncio.wait([task], timeout=PATIENCE)
    assert task.cancelled()
    assert handled.done == ["/start"]
    await anna.settles(PATIENCE)  # nothing waits to be confirmed


async def test_a_stop_ends_also_when_telegram_cannot_be_told(
    sandbox: Sandbox, bot: Bot, handled: Handled, caplog: pytest.LogCaptureFixture
) -> None:
    anna = sandbox.user("Анна")
    handled.hold("/start")
    async with polled(bot, handled) as task:
        await anna.send("/start")
        await handled.until(lambda: handled.begun == ["/start"])
        sandbox.fail_next("getUpdates", 500, "Internal Server Error")
        task.cancel()
        handled.held["/start"].set()
        await asyncio.wait([task], timeout=PATIENCE)
    assert task.cancelled()
    assert "come again" in caplog.text


async def test_the_updates_of_a_chat_are_handled_in_order_and_those_of_chats_side_by_side(
    sandbox: Sandbox, bot: Bot, handled: Handled
) -> None:
    anna, boris = sandbox.user("Анна"), sandbox.user("Борис")
    handled.hold("a1")
    for user, text in ((anna, "a1"), (anna, "a2"), (boris, "b1"), (boris, "b2")):
        await user.send(text)
    async with polled(bot, handled):
        await handled.until(lambda: handled.done == ["b1", "b2"])
        assert handled.begun.count("a2") == 0
        handled.held["a1"].set()
        await handled.until(lambda: handled.done == ["b1", "b2", "a1", "a2"])


async def test_a_chat_that_is_slow_keeps_no_other_waiting_and_nothing_after_it_is_confirmed_or_done_twice(
    sandbox: Sandbox, bot: Bot, handled: Handled
) -> None:
    anna, boris = sandbox.user("Анна"), sandbox.user("Борис")
    handled.hold("slow")
    async with polled(bot, handled):
        await anna.send("slow")
        await handled.until(lambda: handled.begun == ["slow"])
        for number in range(3):
            await boris.send(f"b{number}")
            await handled.until(lambda: handled.done == [f"b{n}" for n in range(number + 1)])  # noqa: B023 - awaited in this round
        with pytest.raises(TimeoutError):
            await boris.settles(0.5)  # they wait behind what is not handled yet
        handled.held["slow"].set()
        await boris.settles(PATIENCE)
        await anna.settles(PATIENCE)
    assert handled.begun == ["slow", "b0", "b1", "b2"]


async def test_a_button_and_a_block_belong_to_the_chat_they_happen_in(
    sandbox: Sandbox, bot: Bot, handled: Handled
) -> None:
    anna = sandbox.user("Анна", opened=True)
    handled.hold("first")
    await anna.send("first")
    await anna.press_data(1, "x")
    anna.block()
    async with polled(bot, handled):
        await handled.until(lambda: handled.begun == ["first"])
        handled.held["first"].set()
        await handled.until(lambda: handled.done == ["first", "callback_query", "my_chat_member"])


async def test_what_is_typed_in_any_chat_holds_up_neither_messages_nor_their_confirmation(
    sandbox: Sandbox, bot: Bot, handled: Handled
) -> None:
    anna = sandbox.user("Анна")
    handled.hold("inline_query")
    async with polled(bot, handled):
        for letters in range(3):
            anna.asks("су " * letters)
        await handled.until(lambda: handled.begun == ["inline_query"])
        await anna.send("/start")
        await handled.until(lambda: handled.done == ["/start"])
        await anna.settles(PATIENCE)
        handled.held["inline_query"].set()
        await handled.until(lambda: handled.done[1:] == ["inline_query"])


async def test_an_update_that_cannot_be_handled_is_told_and_the_next_ones_are(
    sandbox: Sandbox, bot: Bot, handled: Handled, caplog: pytest.LogCaptureFixture
) -> None:
    anna = sandbox.user("Анна")
    handled.failing = {"bad"}
    await anna.send("bad")
    update_id = await anna.send("good")
    async with polled(bot, handled):
        await handled.until(lambda: handled.done == ["good"])
        await anna.settles(PATIENCE)
    assert f"update {update_id - 1}" in caplog.text


async def test_two_bots_with_one_token_do_not_fight(sandbox: Sandbox, bot: Bot, handled: Handled) -> None:
    other = make_bot(sandbox.token, sandbox.url)
    anna = sandbox.user("Анна")
    async with polled(bot, handled) as first:
        await anna.send("/start")
        await anna.settles(PATIENCE)  # confirmed by the poll that now waits
        async with polled(other, handled) as second:
            await asyncio.wait([first], timeout=PATIENCE)
            assert isinstance(first.exception(), AnotherInstance)
            assert not second.done()
    await other.session.close()


async def test_an_unknown_token_ends_the_polling(sandbox: Sandbox, bot: Bot, handled: Handled) -> None:
    sandbox.token = "42:NEW"
    with pytest.raises(TokenRevoked):
        await poll(bot, handled)


async def test_what_goes_wrong_on_the_way_is_waited_out(
    sandbox: Sandbox,
    bot: Bot,
    handled: Handled,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.001)
    sandbox.fail_next("getUpdates", 502, "Bad Gateway", times=3)
    sandbox.lose_reply("getUpdates")
    anna = sandbox.user("Анна")
    await anna.send("/start")
    async with polled(bot, handled):
        await handled.until(lambda: handled.done == ["/start"])
    assert caplog.text.count("no updates") == 4
    assert sandbox.token not in caplog.text


async def test_a_flood_limit_of_polling_is_kept(sandbox: Sandbox, bot: Bot, handled: Handled) -> None:
    sandbox.fail_next("getUpdates", 429, "Too Many Requests: retry after 1", {"retry_after": 1})
    await sandbox.user("Анна").send("/start")
    async with polled(bot, handled):
        await handled.until(lambda: handled.done == ["/start"])
    refused, accepted, *_ = sandbox.ledger.calls("getUpdates")
    assert accepted.moment - refused.moment >= 1


async def test_who_sends_faster_than_he_can_be_answered_holds_up_nobody(
    sandbox: Sandbox, bot: Bot, handled: Handled
) -> None:
    flooding, other = sandbox.user("Асқар"), sandbox.user("Айгүл")
    handled.hold("0")
    told: list[Update] = []

    async def flooded(update: Update) -> None:
        told.append(update)

    for number in range(3 * polling.MOST_AT_ONCE):
        await flooding.send(str(number))
    await other.send("мен")
    task = asyncio.create_task(poll(bot, handled, flooded))
    await handled.until(lambda: "0" in handled.begun)
    handled.held["0"].set()
    await handled.until(lambda: "мен" in handled.done)
    assert len(handled.done) <= polling.MOST_WAITING + 2
    assert len(told) == 1
    task.cancel()
    await asyncio.wait([task])


async def test_a_dozen_messages_at_once_are_no_flood(sandbox: Sandbox, bot: Bot, handled: Handled) -> None:
    admin = sandbox.user("Асқар")
    for number in range(12):
        await admin.send(str(number))
    async with polled(bot, handled):
        await handled.until(lambda: len(handled.done) == 12)
    assert handled.done == [str(number) for number in range(12)]
