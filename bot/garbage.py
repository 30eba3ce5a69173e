"""When the collector looks for garbage. A full look, through all that the process holds, stops everything for
a third of a second, and comes every few seconds while much is made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

NEVER = 1_000_000  # looks through what is young for one through everything


def keep() -> None:
    """What there is now stays for good, as the tables of a language do: no look goes through it again."""
    gc.freeze()


@contextmanager
def young_only() -> Iterator[None]:
    """Meanwhile no full look: for work that makes much, all of which it needs to its end."""
    young, middle, full = gc.get_threshold()
    gc.set_threshold(young, middle, NEVER)
    try:
        yield
    finally:
        gc.set_threshold(young, middle, full)
