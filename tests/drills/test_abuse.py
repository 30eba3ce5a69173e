"""The drills of floods and of forgeries, in short."""

from pathlib import Path

from tests.drills.flood import flooded, one, typing
from tests.drills.forged import forged


async def test_who_floods_stops_neither_digests_nor_the_answers_to_others(
    tmp_path: Path, sqlite_url: str
) -> None:
    for storm in await flooded(tmp_path, sqlite_url, 100, 1, [one, typing]):
        assert storm.digests > 0, storm.name
        assert storm.waited, storm.name


async def test_no_forged_button_changes_what_is_anothers_and_the_log_tells_nothing(
    tmp_path: Path, sqlite_url: str
) -> None:
    found = await forged(tmp_path, sqlite_url, victims=5, thieves=20, tries=5)
    assert (found.accepted, found.unanswered, found.told) == (0, 0, 0)
    assert found.tries == 100
