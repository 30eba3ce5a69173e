import gc

from bot import garbage


def test_there_is_no_full_look_for_garbage_during_work_that_makes_much_and_there_are_again_afterwards() -> (
    None
):
    young, middle, full = gc.get_threshold()
    with garbage.young_only():
        assert gc.get_threshold() == (young, middle, garbage.NEVER)
    assert gc.get_threshold() == (young, middle, full)
