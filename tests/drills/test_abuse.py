"""The drills of floods and of forgeries, in short."""

from pathlib import Path

from tests.drills.flood import flooded, one, quiet, typing
from tests.drills.forged import forged


async def test_one_who_floods_delays_no_digest_and_nobody_elses_answer(
    tmp_path: Path, sqlite_url: str
) -> None:
    calm, *storms = await flooded(tmp_path, sqlite_url, 100, 1, [quiet, one, typing])
    for storm in storms:
        assert storm.digests > calm.digests / 2, "a digest waits for no flood"
        assert storm.waited


async def test_no_forged_button_changes_what_is_anothers_and_the_log_tells_nothing(
    tmp_path: Path, sqlite_url: str
) -> None:
    found = await forged(tmp_path, sqlite_url, victims=5, thieves=20, tries=5)
    assert (found.accepted, found.unanswered, found.told) == (0, 0, 0)
    assert found.tries == 100
