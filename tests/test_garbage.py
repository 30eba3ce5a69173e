import gc

import pytest

from bot import garbage


@garbage.held_off()
def fails() -> None:
    raise KeyError(gc.isenabled())


def test_the_collector_is_held_off_during_work_that_makes_much_and_looks_again_even_after_it_failed() -> None:
    with pytest.raises(KeyError, match="False"):
        fails()
    assert gc.isenabled()


def test_what_is_garbage_meanwhile_is_collected_when_young() -> None:
    class Node:
        itself: object = None

    with garbage.held_off():
        node = Node()
        node.itself = node
        del node
        garbage.collect_young()
        assert not any(type(each) is Node for each in gc.get_objects())
