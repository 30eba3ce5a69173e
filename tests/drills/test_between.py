"""The drill of kills between two steps, in short."""

from pathlib import Path

from tests.drills.between import between
from tests.drills.dying import decided


async def test_killed_between_two_steps_the_bot_forgets_nothing_and_does_nothing_twice(
    tmp_path: Path, sqlite_url: str
) -> None:
    found = await between(tmp_path, sqlite_url, 1, [decided])
    assert (found.alerts, found.digests, found.follows) == (1, 1, 1)
    assert 1 <= found.answers <= 3, "an answer may come again after a kill"
