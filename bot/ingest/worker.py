"""Foreign bytes are parsed in processes of their own, with a deadline and a limit of memory: what burns or
crashes one harms nothing else. Their side is workshop.py."""

import asyncio
import contextlib
import io
import os
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from dataclasses import is_dataclass
from typing import Any, TypeVar, TypeVarTuple

from bot.ingest.workshop import SIZE, Answer

Arguments = TypeVarTuple("Arguments")
Result = TypeVar("Result")

PROCESSES = 2  # parsing is a fraction of a core at thousands of articles a day; the second passes a stuck one
MEMORY = 1 << 30  # bytes of address space: the parsers take a quarter of it, a page of 10 MB another
START_SECONDS = 60.0  # to start and to import the parsers, on a busy machine; not counted as parsing
MOST_ANSWER = 64_000_000  # bytes: more than the text of any document that is fetched
CALLS = 1000  # after which a process is replaced, whatever it has leaked or was led to keep
KEPT = ("LANG", "LC_ALL", "PATH", "SYSTEMROOT", "TMPDIR", "TZ")  # of the environment, which holds secrets
FROM_LIBRARY = {"date", "datetime", "timedelta", "timezone"}


class WorkerFailed(Exception):
    """The call came to no answer; the message says why."""


class Worker:
    """A few processes, started when they are needed, each busy with one call at a time."""

    def __init__(self, processes: int = PROCESSES, *, memory: int = MEMORY) -> None:
        self._processes = processes
        self._memory = memory
        self._free = asyncio.Semaphore(processes)
        self._idle: list[_Child] = []
        self._busy: set[_Child] = set()
        self._is_closed = False

    async def call(
        self, function: Callable[[*Arguments], Result], *arguments: *Arguments, seconds: float
    ) -> Result:
        """What the function (of a module, or a `partial` of one) returns, or raises if the exception is ours.
        Raises WorkerFailed when it takes longer than `seconds`, its process dies or memory runs out."""
        async with self._free:
            if self._is_closed:
                raise WorkerFailed("closed")
            child = self._idle.pop() if self._idle else await _Child.started(self._memory)
            self._busy.add(child)
            try:
                answer = await child.call(function, arguments, seconds)
            except BaseException:  # a cancelled call, too, leaves a process at work that nobody awaits
                await child.end()
                raise
            finally:
                self._busy.discard(child)
            await self._keep(child)
        if isinstance(answer, Exception):
            raise answer
        result: Result = answer
        return result

    async def _keep(self, child: "_Child") -> None:
        if child.calls < CALLS and not self._is_closed:
            self._idle.append(child)
        else:
            await child.end()

    async def close(self) -> None:
        """Ends all processes; calls under way fail."""
        self._is_closed = True
        for child in self._busy:
            child.kill()
        for _ in range(self._processes):  # until the last call is over
            await self._free.acquire()
        for child in self._idle:
            await child.end()
        self._idle.clear()


class _Child:
    """One process. After a failure it is to be ended: it may be at work still."""

    def __init__(self, process: Process) -> None:
        assert process.stdin is not None  # noqa: S101  both are asked for below
        assert process.stdout is not None  # noqa: S101
        self._process, self._requests, self._answers = process, process.stdin, process.stdout
        self.calls = 0

    @classmethod
    async def started(cls, memory: int) -> "_Child":
        environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        environment["PYTHONPATH"] = os.pathsep.join(sys.path)
        command = (sys.executable, "-P", "-m", "bot.ingest.workshop", str(memory))
        try:
            process = await asyncio.create_subprocess_exec(
                *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment, start_new_session=True
            )
        except OSError as error:
            raise WorkerFailed(f"no process could be started: {error.strerror}") from error
        return cls(process)

    async def call(
        self, function: Callable[..., object], arguments: tuple[object, ...], seconds: float
    ) -> Any:
        """What the function returned, or an exception of ours that it raised. Raises WorkerFailed."""
        self.calls += 1
        try:
            async with asyncio.timeout(START_SECONDS):
                await self._exchange(pickle.dumps((function, seconds)))
            async with asyncio.timeout(seconds):
                answer = await self._exchange(pickle.dumps(arguments))
        except TimeoutError:
            raise WorkerFailed(f"took longer than {seconds:g} s") from None
        except (asyncio.IncompleteReadError, ConnectionError):
            raise WorkerFailed("its process died") from None
        try:
            outcome, value = _Unpickler(io.BytesIO(answer)).load()
        except Exception as error:  # bytes from a process that may be in foreign hands
            raise WorkerFailed("its answer made no sense") from error
        if outcome == Answer.FAILED:
            raise WorkerFailed(str(value))
        return value

    async def _exchange(self, frame: bytes) -> bytes:
        self._requests.writelines((SIZE.pack(len(frame)), frame))
        await self._requests.drain()
        (size,) = SIZE.unpack(await self._answers.readexactly(SIZE.size))
        if size > MOST_ANSWER:
            raise WorkerFailed(f"its answer is larger than {MOST_ANSWER // 1_000_000} MB")
        return await self._answers.readexactly(size)

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    async def end(self) -> None:
        self.kill()
        self._requests.close()
        await self._process.communicate()  # what it had written last, without which the pipe stays open


class _Unpickler(pickle.Unpickler):
    """Reads answers: plain values, dates, dataclasses and exceptions of ours. None acts when it is made."""

    def find_class(self, module: str, name: str) -> type:
        found = getattr(sys.modules.get(module), name, None)
        if isinstance(found, type) and found.__module__ == module:
            is_ours = module.startswith("bot.") and (is_dataclass(found) or issubclass(found, Exception))
            if is_ours or (module == "datetime" and name in FROM_LIBRARY):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of an answer")
