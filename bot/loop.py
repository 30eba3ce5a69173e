"""The event loop of what runs for long."""

import asyncio
import sys
from collections.abc import Coroutine
from typing import Any, TypeVar

try:
    import uvloop
except ImportError:  # it is not made for Windows
    new_event_loop = asyncio.new_event_loop
else:
    new_event_loop = uvloop.new_event_loop

# Seconds that a thread computes on while another waits for the interpreter. An answer waits for it at every
# step to the database and back, at each for five milliseconds as Python comes, while digests are planned.
SWITCH = 0.001

Result = TypeVar("Result")


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """As `asyncio.run`, on uvloop where it exists: it sends half as many messages again on the same core."""
    sys.setswitchinterval(SWITCH)
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(work)
