from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.schedule import (
    JITTER,
    LONGEST_WAIT,
    MOST_FRESH,
    after_failure,
    after_success,
    is_due_again,
)
from storage.records import Source, SourceItem

NOW = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
EVERY = timedelta(minutes=5)
FEED = Source("Дала хабары", 300, url="https://dala.example/rss")
FOLDER = Source("Дала хабары", 300, folder="/news", failures=5)


@given(st.text(), st.none() | st.floats(0, 1e9))
def test_a_feed_is_asked_for_within_its_interval_or_when_what_was_got_is_stale(
    name: str, fresh_for: float | None
) -> None:
    wait = after_success(replace(FEED, name=name), fresh_for)
    assert EVERY * (1 - JITTER) <= wait <= EVERY * MOST_FRESH
    assert wait.total_seconds() >= min(fresh_for or 0, 300 * MOST_FRESH) - 1e-6
    assert wait == after_success(replace(FEED, name=name), fresh_for), "the same each time"


def test_sources_that_begin_together_do_not_stay_together() -> None:
    waits = {after_success(replace(FEED, name=str(number))) for number in range(100)}
    assert len(waits) == 100
    assert max(waits) - min(waits) > EVERY * JITTER * 0.8


@given(st.integers(0, 1000), st.none() | st.floats(0, 1e9))
def test_a_source_that_fails_is_asked_less_and_less_often_and_never_forgotten(
    failures: int, asked: float | None
) -> None:
    wait = after_failure(replace(FEED, failures=failures), asked)
    assert EVERY * (1 - JITTER) <= wait <= LONGEST_WAIT
    assert wait >= min(timedelta(seconds=asked or 0), LONGEST_WAIT)
    assert after_failure(replace(FEED, failures=failures + 1), asked) >= wait


def test_a_folder_is_looked_at_at_its_interval_whatever_happens() -> None:
    assert after_success(FOLDER, 1000) == after_failure(FOLDER, 1000) == EVERY


@pytest.mark.parametrize(("attempts", "minutes"), [(1, 5), (2, 10), (4, 40), (9, 360)])
def test_the_waits_between_attempts_at_an_article_double(attempts: int, minutes: int) -> None:
    failed = SourceItem("a", "", "HTTP 500", attempts, looked_at=NOW)
    wait = timedelta(minutes=minutes)
    assert is_due_again(FEED, failed, NOW + wait)
    assert not is_due_again(FEED, failed, NOW + wait * (1 - 2 * JITTER))


def test_an_article_that_failed_in_times_unknown_is_due() -> None:
    assert is_due_again(FEED, SourceItem("a", "", "HTTP 500", 1), NOW)
