"""The drill of clocks, in short."""

from datetime import timedelta

import pytest

from storage.database import Database
from tests.drills.clock import JUMPS, ZONES, lived


@pytest.mark.parametrize("jump", JUMPS)
async def test_whatever_the_clock_does_a_slot_of_a_day_has_one_digest_and_one_that_was_slept_over_is_late(
    sqlite_database: Database, jump: str
) -> None:
    found = await lived(sqlite_database, jump, timedelta(hours=1), [timedelta(hours=7)])
    assert found.double == 0
    assert found.most_at_once == 1
    assert found.missing <= ("a day ahead" in jump) * len(ZONES), "what came early does not come again"
    if "asleep" in jump:
        assert 1 <= found.late <= len(ZONES), "one for each who slept over a slot, however many"
