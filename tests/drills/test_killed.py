"""Drills of ends, in short: killed and told to stop while a digest goes out."""

import signal
from pathlib import Path

from bot.digest.deliver import IN_FLIGHT
from tests.drills.killed import interrupted

SOON = 10.0  # seconds; then most hosts kill


async def test_killed_and_told_to_stop_while_a_digest_goes_out_it_leaves_nobody_out_and_hardly_repeats_itself(
    tmp_path: Path, sqlite_url: str
) -> None:
    ends = (signal.SIGKILL, signal.SIGTERM)
    found = await interrupted(tmp_path, sqlite_url, 200, ends, 60, seed=3)
    assert found.lost == found.unlisted == 0
    assert found.extra <= found.in_flight <= IN_FLIGHT, "and the second end leaves nothing in flight"
    assert found.statuses == {-signal.SIGKILL, 0}
    assert found.ends[1] < SOON
