"""The process that parses for worker.py: `python -m bot.ingest.workshop BYTES`, with the most memory it may
have. In come pickles, each after its size: a function, answered by nothing once its modules are
imported; then the arguments, answered by what became of the call."""

import contextlib
import logging
import os
import pickle
import signal
import struct
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import BinaryIO

SIZE = struct.Struct(">Q")
GRACE = 1.0  # seconds past the deadline, when whoever awaits us must be gone


class Answer(StrEnum):
    """What became of a call."""

    RETURNED = "returned"
    RAISED = "raised"
    FAILED = "failed"


def main() -> None:
    """Serves until its input ends."""
    _limit_memory(int(sys.argv[1]))
    logging.disable()  # what the libraries think of foreign pages
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what they print is no answer
    while head := requests.read(SIZE.size):
        function, seconds = pickle.loads(requests.read(*SIZE.unpack(head)))  # noqa: S301  from our parent
        _write(answers, b"")
        arguments = pickle.loads(requests.read(*SIZE.unpack(requests.read(SIZE.size))))  # noqa: S301  likewise
        _alarm(seconds + GRACE)
        _write(answers, _answer(function, arguments))
        _alarm(0)


def _answer(function: Callable[..., object], arguments: tuple[object, ...]) -> bytes:
    try:
        return pickle.dumps((Answer.RETURNED.value, function(*arguments)))
    except MemoryError:
        failure = "out of memory"
    except RecursionError:
        failure = "nested too deeply"
    except Exception as error:  # noqa: BLE001  whatever a parser stumbles over
        if type(error).__module__.startswith("bot."):
            return pickle.dumps((Answer.RAISED.value, error))
        failure = f"{type(error).__name__}: {error}"[:200]
    return pickle.dumps((Answer.FAILED.value, failure))


def _write(answers: BinaryIO, frame: bytes) -> None:
    answers.write(SIZE.pack(len(frame)))
    answers.write(frame)
    answers.flush()


def _limit_memory(most: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    with contextlib.suppress(ValueError, OSError):  # a lower limit stands, or the system knows none
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _alarm(seconds: float) -> None:
    """Ends the process after that time, whatever it is doing: its parent may be dead. 0 takes it back."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


if __name__ == "__main__":
    main()
