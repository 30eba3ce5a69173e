"""Drills of sending, in short: refusals, lost replies, outages, a revoked token."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.drills.outages import lost_replies, out_of_reach, revoked
from tests.drills.posting import Posting, posting
from tests.drills.refusals import blocks, floods, moves, passing

READERS = 20


@pytest.fixture
async def post(tmp_path: Path, sqlite_template: Path) -> AsyncIterator[Posting]:
    async with posting(tmp_path, template=sqlite_template) as opened:
        yield opened


async def test_of_floods_nothing_is_lost_and_nothing_sent_inside_a_pause(post: Posting) -> None:
    figures = await floods(post, READERS)
    assert (figures.lost, figures.extra, figures.paused) == (0, 0, 0)


async def test_who_has_blocked_the_bot_is_called_once_and_comes_back(post: Posting) -> None:
    assert await blocks(post, READERS) == (0, 1)


async def test_a_refusal_of_ten_minutes_costs_no_reader_and_no_digest(post: Posting) -> None:
    figures = await passing(post, 4)
    assert (figures.lost, figures.extra) == (0, 0)


async def test_groups_that_move_or_take_rights_away_get_everything_once(post: Posting) -> None:
    figures = await moves(post, READERS)
    assert (figures.lost, figures.extra) == (0, 0)


async def test_of_lost_replies_every_second_copy_is_listed(post: Posting) -> None:
    figures = await lost_replies(post, READERS, share=0.2)
    assert figures.lost == 0
    assert 0 < figures.extra <= figures.listed


async def test_an_outage_loses_nothing_hangs_nowhere_and_is_over_soon(post: Posting) -> None:
    figures, back, hung = await out_of_reach(post, READERS)
    assert (figures.lost, hung) == (0, 0)
    assert figures.extra <= figures.listed
    assert back <= 16


async def test_after_a_token_is_revoked_hardly_a_call_comes(tmp_path: Path) -> None:
    assert await revoked(tmp_path, READERS) <= 3
