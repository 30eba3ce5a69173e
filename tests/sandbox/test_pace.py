from collections.abc import Callable, Coroutine
from typing import Any

from bot.sandbox import Sandbox

Call = Callable[..., Coroutine[Any, Any, Any]]


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def message(chat_id: int) -> dict[str, Any]:
    return {"json": {"chat_id": chat_id, "text": "Сәлем"}}


async def test_who_sends_too_fast_over_all_chats_is_told_to_pause(ask: Call) -> None:
    clock = Clock()
    async with Sandbox(rate_per_second=3, clock=clock) as sandbox:
        people = [sandbox.user(f"Оқырман {number}", opened=True) for number in range(4)]
        codes = [(await ask(sandbox, "sendMessage", **message(person.id)))["status"] for person in people]
        assert codes == [200, 200, 200, 429]
        assert sandbox.ledger.floods == 1
        clock.now += 1
        assert (await ask(sandbox, "sendMessage", **message(people[3].id)))["ok"]
        assert sandbox.ledger.sent_while_paused == 0


async def test_a_chat_of_its_own_pace_does_not_hold_up_the_others(ask: Call) -> None:
    clock = Clock()
    async with Sandbox(chat_rate_per_second=1, chat_burst=2, clock=clock) as sandbox:
        anna, boris = sandbox.user("Анна", opened=True), sandbox.user("Борис", opened=True)
        codes = [(await ask(sandbox, "sendMessage", **message(anna.id)))["status"] for _ in range(3)]
        assert codes == [200, 200, 429]
        assert (await ask(sandbox, "sendMessage", **message(boris.id)))["ok"]
        clock.now += 1
        assert (await ask(sandbox, "sendMessage", **message(anna.id)))["ok"]


async def test_the_refusal_tells_after_how_many_seconds_to_try_again(ask: Call) -> None:
    clock = Clock()
    async with Sandbox(rate_per_second=0.25, clock=clock) as sandbox:
        anna = sandbox.user("Анна", opened=True)
        await ask(sandbox, "sendMessage", **message(anna.id))
        refusal = await ask(sandbox, "sendMessage", **message(anna.id))
        assert refusal["description"] == "Too Many Requests: retry after 4"
        assert refusal["parameters"] == {"retry_after": 4}
        clock.now += 3
        again = await ask(sandbox, "sendMessage", **message(anna.id))
        assert again["parameters"] == {"retry_after": 1}
        assert (sandbox.ledger.floods, sandbox.ledger.sent_while_paused) == (2, 1)


async def test_what_was_under_way_when_the_pause_was_told_is_refused_and_not_held_against_the_bot(
    ask: Call,
) -> None:
    clock = Clock()
    async with Sandbox(clock=clock) as sandbox:
        anna = sandbox.user("Анна", opened=True)
        sandbox.fail_next("sendMessage", 429, "Too Many Requests: retry after 5", {"retry_after": 5})
        codes = [(await ask(sandbox, "sendMessage", **message(anna.id)))["status"] for _ in range(2)]
        assert codes == [429, 429]
        assert sandbox.ledger.sent_while_paused == 0
        clock.now += 4
        assert (await ask(sandbox, "sendMessage", **message(anna.id)))["status"] == 429
        assert sandbox.ledger.sent_while_paused == 1
        clock.now += 1
        assert (await ask(sandbox, "sendMessage", **message(anna.id)))["ok"]


async def test_a_scripted_pause_of_one_chat_leaves_the_others_alone(ask: Call) -> None:
    async with Sandbox(clock=Clock()) as sandbox:
        anna, boris = sandbox.user("Анна", opened=True), sandbox.user("Борис", opened=True)
        sandbox.fail_next(
            "sendMessage", 429, "Too Many Requests: retry after 5", {"retry_after": 5}, chat_id=anna.id
        )
        assert (await ask(sandbox, "sendMessage", **message(anna.id)))["status"] == 429
        assert (await ask(sandbox, "sendMessage", **message(boris.id)))["ok"]
        assert (await ask(sandbox, "sendMessage", **message(anna.id)))["status"] == 429
