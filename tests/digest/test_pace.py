"""Turns to send: never more in a second than the rate, and none while Telegram has asked for a pause."""

import asyncio
import heapq
from collections.abc import Coroutine
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.pace import Pace

SLACK = 1e-9  # seconds; sums of intervals are not exact


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

    async def run(self, *work: Coroutine[None, None, None]) -> None:
        """Does the work side by side, to the end."""
        tasks = [asyncio.ensure_future(each) for each in work]
        while not all(task.done() for task in tasks):
            for _ in range(3):  # rounds of the loop in which a woken task comes to wait again
                await asyncio.sleep(0)
            if self._waiting:
                self.now, _, woken = heapq.heappop(self._waiting)
                woken.set_result(None)
        await asyncio.gather(*tasks)


def turns(rate: float, arrivals: list[float], pauses: list[tuple[float, float]]) -> list[float]:
    """When each of those who arrive gets his turn, with pauses that begin at a time and last so long."""
    time = Time()
    pace = Pace(rate, time, time.sleep)
    taken: list[float] = []

    async def one(arrival: float) -> None:
        await time.sleep(arrival)
        await pace.turn()
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


def test_turns_missed_are_not_made_up_for() -> None:
    assert turns(2, [0, 10, 10, 10], []) == [0, 10, 10.5, 11]


def test_those_who_waited_when_a_pause_began_come_one_by_one_behind_it() -> None:
    assert turns(2, [0, 0, 0], [(0.25, 5)]) == pytest.approx([0, 5.25, 5.75])


def test_of_two_pauses_the_later_end_counts() -> None:
    assert turns(2, [2], [(0, 8), (1, 3)]) == [8]


async def test_a_turn_out_of_order_counts_and_waits_for_no_other() -> None:
    time = Time()
    pace = Pace(2, time, time.sleep)
    for _ in range(3):
        await time.run(pace.jump())
    assert time.now == 0
    await time.run(pace.turn())
    assert time.now == 1.5


async def test_a_turn_out_of_order_waits_for_a_pause() -> None:
    time = Time()
    pace = Pace(2, time, time.sleep)
    pace.pause(3)
    assert pace.pause_left == 3
    await time.run(pace.jump())
    assert (time.now, pace.pause_left) == (3, 0)
