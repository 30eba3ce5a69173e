"""Of what users ask with every keystroke, in whatever order it comes: the newest alone is worked on."""

import asyncio
from collections import defaultdict
from collections.abc import Callable

import pytest
from aiogram.types import InlineQuery, Update, User
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram import newest
from bot.telegram.newest import AT_ONCE, LIFE, Newest
from tests.factory import Clock


def query(number: int, user: int, words: str = "") -> Update:
    person = User(id=user, is_bot=False, first_name="Ілияс")
    asked = InlineQuery(id=str(number), from_user=person, query=words, offset="")
    return Update(update_id=number, inline_query=asked)


class Answering:
    """Begins an answer when it is asked to, and ends it when the test says so."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.under_way: dict[int, asyncio.Event] = {}

    async def __call__(self, update: Update) -> None:
        self.begun.append(update.update_id)
        done = self.under_way[update.update_id] = asyncio.Event()
        await done.wait()
        del self.under_way[update.update_id]

    async def end(self, number: int) -> None:
        self.under_way[number].set()
        await settled()


async def settled() -> None:
    """Lets everything go on that can; a rest of no seconds is over too."""
    for _ in range(8):
        await asyncio.sleep(0)


async def cancelled(asked: Newest) -> None:
    asked.cancel()
    await settled()


def put(asked: Newest, number: int, user: int) -> None:
    asked.put(user, query(number, user))


async def test_what_was_typed_meanwhile_is_dropped_but_for_the_last() -> None:
    answering = Answering()
    asked = Newest(answering, rest=0)
    for number in (1, 2, 3):
        put(asked, number, user=7)
    await settled()
    assert answering.begun == [3]
    for number in (4, 5, 6):
        put(asked, number, user=7)
    await settled()
    assert answering.begun == [3]
    await answering.end(3)
    assert answering.begun == [3, 6]
    await answering.end(6)


async def test_few_are_answered_at_once_and_each_user_in_his_turn() -> None:
    answering = Answering()
    asked = Newest(answering, rest=0)
    for user in range(AT_ONCE + 2):
        put(asked, user, user)
    put(asked, 100, user=AT_ONCE)  # types on, and keeps his place
    await settled()
    assert answering.begun == [*range(AT_ONCE)]
    put(asked, 200, user=0)  # who is being answered stands behind those who wait
    await answering.end(0)
    await answering.end(1)
    await answering.end(2)
    assert answering.begun == [*range(AT_ONCE), 100, AT_ONCE + 1, 200]
    await cancelled(asked)


async def test_what_nobody_waits_for_any_more_is_not_begun() -> None:
    answering, clock = Answering(), Clock()
    asked = Newest(answering, lambda: clock().timestamp(), rest=0)
    for user in range(AT_ONCE + 2):
        put(asked, user, user)
    await settled()
    clock.advance(seconds=LIFE)
    put(asked, 100, user=100)
    await answering.end(0)
    assert answering.begun == [*range(AT_ONCE), 100]
    await cancelled(asked)


async def test_a_user_rests_between_two_answers_and_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rests: list[tuple[float, Callable[[], None]]] = []
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(
        loop, "call_later", lambda s, f, *of: rests.append((s, lambda: f(*of))), raising=False
    )
    answering = Answering()
    asked = Newest(answering)
    put(asked, 1, user=7)
    await settled()
    await answering.end(1)
    put(asked, 2, user=7)
    put(asked, 3, user=8)
    await settled()
    assert answering.begun == [1, 3]
    [(seconds, over)] = rests
    assert seconds == newest.REST
    over()
    await settled()
    assert answering.begun == [1, 3, 2]
    await cancelled(asked)


async def test_a_failure_is_told_and_the_next_question_is_answered(caplog: pytest.LogCaptureFixture) -> None:
    answered: list[int] = []

    async def failing_once(update: Update) -> None:
        answered.append(update.update_id)
        if update.update_id == 1:
            raise ValueError

    asked = Newest(failing_once, rest=0)
    put(asked, 1, user=7)
    await settled()
    put(asked, 2, user=7)
    await settled()
    assert answered == [1, 2]
    assert "update 1" in caplog.text


async def test_a_stop_waits_for_what_has_been_begun_alone() -> None:
    answering = Answering()
    asked = Newest(answering, rest=0)
    put(asked, 1, user=7)
    await settled()
    put(asked, 2, user=7)
    put(asked, 3, user=8)
    await settled()
    stopping = asyncio.create_task(asked.finish())
    await settled()
    assert not stopping.done()
    await answering.end(1)
    await answering.end(3)
    await stopping
    assert answering.begun == [1, 3]


@given(st.lists(st.tuples(st.sampled_from("pe"), st.integers(0, 4)), max_size=60))
def test_in_any_order_each_users_last_question_is_answered_and_none_before_a_later_one(
    steps: list[tuple[str, int]],
) -> None:
    async def played() -> None:
        answering = Answering()
        asked = Newest(answering, rest=0)
        of: dict[int, int] = {}
        for number, (what, user) in enumerate(steps):
            if what == "p":
                of[number] = user
                put(asked, number, user)
            elif answering.under_way:
                await answering.end(min(answering.under_way))
            await settled()
            assert len(answering.under_way) <= AT_ONCE
        while answering.under_way:
            await answering.end(min(answering.under_way))
        begun: defaultdict[int, list[int]] = defaultdict(list)
        for number in answering.begun:
            begun[of[number]].append(number)
        for user in set(of.values()):
            assert begun[user] == sorted(begun[user])
            assert begun[user][-1] == max(number for number, asker in of.items() if asker == user)

    asyncio.run(played())
