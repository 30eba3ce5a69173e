"""Turns to send: never more in a second than the rate where Telegram counts, a message a second in a chat,
and none while Telegram has asked for a pause."""

import asyncio
import heapq
from collections.abc import Coroutine
from itertools import count, pairwise
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.chats import Limits
from bot.digest.pace import ANSWER, QUEUED, SLOWER, Pace

SLACK = 1e-6  # seconds; sums of intervals are not exact
Result = TypeVar("Result")


class Time:
    """Time that passes as soon as everybody is waiting for it."""

    def __init__(self) -> None:
        self.now = 0.0
        self._waiting: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (self.now + seconds, next(self._numbers), woken))
        await woken

    async def run(self, *work: Coroutine[Any, Any, Any]) -> None:
        """Does the work side by side, to the end."""
        tasks = [asyncio.ensure_future(each) for each in work]
        while not all(task.done() for task in tasks):
            for _ in range(3):  # rounds of the loop in which a woken task comes to wait again
                await asyncio.sleep(0)
            if self._waiting:
                self.now, _, woken = heapq.heappop(self._waiting)
                woken.set_result(None)
        await asyncio.gather(*tasks)

    async def gives(self, work: Coroutine[Any, Any, Result]) -> Result:
        """What one piece of work returns."""
        task = asyncio.ensure_future(work)
        await self.run(asyncio.wait_for(task, None))
        return task.result()


def turns(rate: float, arrivals: list[float], pauses: list[tuple[float, float]]) -> list[float]:
    """When each of those who arrive gets his turn, with pauses that begin at a time and last so long."""
    time = Time()
    pace = Pace(rate, time, time.sleep)
    taken: list[float] = []

    async def one(arrival: float) -> None:
        await time.sleep(arrival)
        pace.end(await pace.take())
        taken.append(time.now)

    async def pause(begin: float, seconds: float) -> None:
        await time.sleep(begin)
        pace.pause(seconds)

    asyncio.run(time.run(*(one(at) for at in arrivals), *(pause(*each) for each in pauses)))
    return taken


MOMENTS = st.floats(0, 5) | st.integers(0, 3).map(float)
PAUSES = st.lists(st.tuples(MOMENTS, st.floats(0, 4)), max_size=3)


@given(st.sampled_from([1, 7, 25, 30]), st.lists(MOMENTS, max_size=60), PAUSES)
def test_no_second_holds_more_turns_than_the_rate(
    rate: int, arrivals: list[float], pauses: list[tuple[float, float]]
) -> None:
    taken = sorted(turns(rate, arrivals, pauses))
    assert len(taken) == len(arrivals)
    for first, later in zip(taken, taken[rate:], strict=False):
        assert later - first >= 1 - SLACK


@given(st.lists(MOMENTS, max_size=40), PAUSES)
def test_no_turn_comes_within_a_pause(arrivals: list[float], pauses: list[tuple[float, float]]) -> None:
    for moment in turns(25, arrivals, pauses):
        assert not any(begin < moment < begin + seconds for begin, seconds in pauses)


def test_the_first_turn_comes_at_once() -> None:
    assert turns(25, [3.0], []) == [3.0]


def test_of_turns_missed_a_few_are_made_up_for_and_no_more() -> None:
    assert turns(10, [0] + [9.0] * 6, [])[1:] == pytest.approx([9, 9, 9, 9, 9.1, 9.2])


def test_those_who_waited_when_a_pause_began_come_one_by_one_behind_it() -> None:
    assert turns(2, [0, 0, 0], [(0.25, 5)]) == pytest.approx([0, 5.25, 5.75])


def test_of_two_pauses_the_later_end_counts() -> None:
    assert turns(2, [2], [(0, 8), (1, 3)]) == [8]


DELAYS = st.floats(0, 0.5) | st.just(0.0)


@given(
    st.sampled_from([1, 2.5, 7, 30]),
    st.lists(st.tuples(MOMENTS, DELAYS, DELAYS), min_size=2, max_size=60),
)
def test_no_window_of_any_length_holds_more_than_the_rate_where_telegram_counts(
    rate: float, sends: list[tuple[float, float, float]]
) -> None:
    """Each is counted on its way; it may be held up there, and its answer on the way back."""
    time = Time()
    pace = Pace(rate, time, time.sleep)
    way = 0.02  # seconds, there or back, when nothing holds it up
    counted: list[float] = []

    async def one(arrival: float, there: float, back: float) -> None:
        await time.sleep(arrival)
        turn = await pace.take()
        counted.append(time.now + way + there)
        await time.sleep(way + there + back + way)
        pace.end(turn)

    asyncio.run(time.run(one(0, 0, 0), *(one(1 + arrival, *delays) for arrival, *delays in sends)))
    counted.sort()
    most = max(1, int(rate))
    for first, begin in enumerate(counted):
        for last in range(first + most, len(counted), most):
            assert counted[last] - begin >= (last - first) / rate - SLACK


@given(st.lists(st.tuples(MOMENTS, st.booleans()), max_size=40), st.sampled_from([7, -7]))
def test_in_one_chat_there_is_a_message_a_second_and_in_a_group_twenty_a_minute(
    wanted: list[tuple[float, bool]], chat_id: int
) -> None:
    time = Time()
    pace = Pace(30, time, time.sleep)
    sent: list[tuple[float, bool]] = []

    async def one(arrival: float, edit: bool) -> None:
        await time.sleep(arrival)
        async with pace.answer(chat_id, edit=edit):
            sent.append((time.now, edit))

    asyncio.run(time.run(*(one(*each) for each in wanted)))
    messages = [at for at, edit in sent if not edit]
    assert len(sent) == len(wanted)
    assert all(b - a >= 1 - SLACK for a, b in pairwise(messages))
    assert all(b[0] - a[0] >= 0.3 - SLACK for a, b in pairwise(sent) if b[1])
    if chat_id < 0:
        assert all(b[0] - a[0] >= 60 - SLACK for a, b in zip(sent, sent[20:], strict=False))


async def test_answers_go_before_what_waits_longer_and_share_its_pace() -> None:
    time = Time()
    pace = Pace(2, time, time.sleep)
    order: list[tuple[float, int]] = []

    async def one(priority: int) -> None:
        pace.end(await pace.take(priority))
        order.append((time.now, priority))

    await time.run(*(one(priority) for priority in (QUEUED, QUEUED, QUEUED, ANSWER, ANSWER)))
    assert order == [(at / 2, kind) for at, kind in enumerate((QUEUED, ANSWER, ANSWER, QUEUED, QUEUED))]


async def test_who_wakes_late_holds_up_nobody_who_waits_behind_him() -> None:
    time = Time()

    async def late(seconds: float) -> None:
        await time.sleep(seconds + 0.01)

    pace = Pace(10, time, late)
    for _ in range(30):
        pace.end(await time.gives(pace.take()))
    assert time.now == pytest.approx(3.0, abs=0.2)


async def test_a_turn_given_back_counts_for_nobody() -> None:
    time = Time()
    pace = Pace(1, time, time.sleep)
    pace.give_back(await time.gives(pace.take()))
    assert (await time.gives(pace.take())).began == pytest.approx(1)


async def test_a_chat_in_which_something_is_on_its_way_or_has_just_come_rests() -> None:
    time = Time()
    pace = Pace(30, time, time.sleep)
    assert pace.rest(7) == 0
    async with pace.chat(7):
        assert pace.rest(7) > 0
        await time.run(time.sleep(0.5))
    assert (pace.rest(7), pace.rest(8)) == (1, 0)
    await time.run(time.sleep(100))
    assert pace.rest(7) == 0


async def test_a_flood_limit_is_everybodys_unless_its_chat_was_pressed_hard() -> None:
    time = Time()
    pace = Pace(30, time, time.sleep)
    for _ in range(4):
        async with pace.chat(7, edit=True):
            pass
        await time.run(time.sleep(0.3))
    pace.flooded(7, 5)
    assert (pace.pause_left, pace.rest(7)) == (0, 5)
    pace.flooded(8, 9)
    assert pace.pause_left == 9, "a second chat: so it is everybody's"


async def test_after_a_flood_limit_it_goes_slower_for_a_while() -> None:
    time = Time()
    pace = Pace(1, time, time.sleep)

    async def taken() -> float:
        turn = await time.gives(pace.take())
        pace.end(turn)
        return turn.began

    pace.flooded(7, 2)
    first, second = await taken(), await taken()
    assert first == 2
    assert 1 < second - first <= SLOWER
    await time.run(time.sleep(3600))
    first, second = await taken(), await taken()
    assert second - first == pytest.approx(1)


async def test_an_answer_waits_for_a_pause() -> None:
    time = Time()
    pace = Pace(2, time, time.sleep, Limits(0, 0))
    pace.pause(3)
    assert pace.pause_left == 3
    assert (await time.gives(pace.take(ANSWER))).began == 3
    assert pace.pause_left == 0
