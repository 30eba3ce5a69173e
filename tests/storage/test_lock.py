import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from storage import lock
from storage.lock import DatabaseInUse, only_one

HOLD_UNTIL_KILLED = """
import asyncio, pathlib, sys
from storage.lock import only_one

async def hold():
    async with only_one(pathlib.Path(sys.argv[1])):
        print("held", flush=True)
        await asyncio.Event().wait()

asyncio.run(hold())
"""


async def test_a_second_holder_is_refused_with_the_name_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "WAIT_SECONDS", 0.2)
    path = tmp_path / "dayek.db"
    async with only_one(path):
        with pytest.raises(DatabaseInUse, match=r"dayek\.db"):
            await only_one(path).__aenter__()
        async with only_one(tmp_path / "other.db"):
            pass


async def test_a_successor_waits_for_a_predecessor_that_is_just_ending(tmp_path: Path) -> None:
    path = tmp_path / "dayek.db"

    async def succeed() -> None:
        async with only_one(path):
            pass

    async with only_one(path):
        succeeding = asyncio.create_task(succeed())
        await asyncio.sleep(0)
        assert not succeeding.done()
    await succeeding


async def test_a_killed_process_leaves_the_file_free(tmp_path: Path) -> None:
    path = tmp_path / "dayek.db"
    holder = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HOLD_UNTIL_KILLED, str(path), stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert await holder.stdout.readline() == b"held\n"
    holder.kill()
    await holder.wait()
    async with only_one(path):
        pass
