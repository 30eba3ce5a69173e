import sys

from bot.loop import SWITCH, run


async def interval() -> float:
    return sys.getswitchinterval()


def test_a_thread_that_computes_hands_the_interpreter_to_an_answer_sooner_than_python_would() -> None:
    before = sys.getswitchinterval()
    try:
        sys.setswitchinterval(5 * SWITCH)
        assert run(interval()) == SWITCH
    finally:
        sys.setswitchinterval(before)
