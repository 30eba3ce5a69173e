"""When the collector looks for garbage. A full look, through all that the process holds, stops everything for
a third of a second, and comes every few seconds while much is made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def keep() -> None:
    """What there is now stays for good, as the tables of a language do: no look goes through it again."""
    gc.freeze()


@contextmanager
def held_off() -> Iterator[None]:
    """Meanwhile the collector looks only when `collect_young` is called: for work that makes much, without
    cycles and needed for a while, through which it would look again and again."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def collect_young() -> None:
    """Looks through what was made since the last time: a matter of milliseconds."""
    gc.collect(0)
