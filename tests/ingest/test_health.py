"""When a source is in trouble, judged by its own habit."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.health import WINDOW, a_day, changes, trouble, whole
from storage.records import Source, SourceHealth, Trouble
from tests.factory import NOW

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WELL = SourceHealth(
    source=Source("Дала хабары", 300, url="https://dala.example/rss", id=1, last_success_at=NOW),
    articles=400,
    first_seen_at=NOW - WINDOW,
    last_seen_at=NOW - HOUR,
    longest_gap=12 * 3600.0,
    quoting=240,
    quotes=500,
    unattributed=50,
    recent=20,
    recent_quoting=12,
    refused=20,
)


def source(**given: object) -> SourceHealth:
    return replace(WELL, source=replace(WELL.source, **given))  # type: ignore[arg-type]  # fields of a source


def told(found: SourceHealth) -> list[Trouble | None]:
    return [each.trouble for each in changes([found], NOW)]


def test_a_source_as_ever_is_in_no_trouble() -> None:
    assert trouble(WELL, NOW) is None
    assert told(WELL) == []


@pytest.mark.parametrize(
    ("failures", "last", "is_failing"),
    [(4, 9 * HOUR, False), (5, 2 * HOUR, True), (5, HOUR / 2, False), (5, None, True), (0, None, False)],
)
def test_a_source_fails_when_it_failed_often_and_for_long(
    failures: int, last: timedelta | None, is_failing: bool
) -> None:
    found = source(failures=failures, last_success_at=NOW - last if last else None)
    assert (trouble(found, NOW) == "failing") is is_failing


@pytest.mark.parametrize(
    ("silent_for", "longest_gap", "articles", "is_silent"),
    [
        (23 * HOUR, HOUR, 400, False),
        (25 * HOUR, HOUR, 400, True),
        (3 * DAY, 2.5 * DAY, 20, False),
        (6 * DAY, 2.5 * DAY, 20, True),
        (20 * DAY, DAY, 4, False),
    ],
)
def test_a_source_is_silent_against_its_own_habit(
    silent_for: timedelta, longest_gap: timedelta, articles: int, is_silent: bool
) -> None:
    gap = longest_gap.total_seconds()
    found = replace(WELL, last_seen_at=NOW - silent_for, longest_gap=gap, articles=articles, recent=0)
    assert (trouble(found, NOW) == "silent") is is_silent


def test_while_nobody_looked_nobody_was_silent() -> None:
    last = NOW - 9 * DAY
    slept = replace(WELL, source=replace(WELL.source, last_success_at=last), last_seen_at=last - HOUR)
    assert trouble(slept, NOW) is None


@pytest.mark.parametrize(
    ("quoting", "recent_quoting", "is_wordless"),
    [(240, 0, True), (240, 1, True), (240, 3, False), (60, 0, False), (0, 0, False)],
)
def test_a_source_loses_its_quotes_against_its_own_habit(
    quoting: int, recent_quoting: int, is_wordless: bool
) -> None:
    found = replace(WELL, quoting=quoting + recent_quoting, recent_quoting=recent_quoting)
    assert (trouble(found, NOW) == "wordless") is is_wordless


def test_a_young_source_has_no_habit_to_lose() -> None:
    young = replace(WELL, articles=40, quoting=20, recent_quoting=0)
    assert trouble(young, NOW) is None


SILENT = replace(WELL, last_seen_at=NOW - 9 * DAY)
WORDLESS = replace(WELL, recent_quoting=0)
FAILING = source(failures=9, last_success_at=NOW - DAY)


@pytest.mark.parametrize(
    ("found", "kind"), [(SILENT, "silent"), (WORDLESS, "wordless"), (FAILING, "failing")]
)
def test_trouble_is_told_once_and_its_end_once(found: SourceHealth, kind: Trouble) -> None:
    assert told(found) == [kind]
    assert told(replace(found, source=replace(found.source, told=kind))) == []
    assert told(source(told=kind)) == [None]


def test_a_source_whose_habit_is_forgotten_has_not_recovered_by_that() -> None:
    nothing = replace(
        WELL, articles=0, first_seen_at=None, last_seen_at=None, quoting=0, recent=0, recent_quoting=0
    )
    assert told(replace(nothing, source=replace(WELL.source, told="silent"))) == []
    assert told(replace(nothing, source=replace(WELL.source, told="wordless"))) == []


def test_another_trouble_is_told_in_the_place_of_the_first() -> None:
    assert told(replace(FAILING, source=replace(FAILING.source, told="silent"))) == ["failing"]


def test_of_a_source_that_is_off_nothing_is_told() -> None:
    assert told(replace(FAILING, source=replace(FAILING.source, enabled=False))) == []


COUNTS = st.integers(0, 1000)
MOMENTS = st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2026, 4, 1)).map(  # noqa: DTZ001  made aware
    lambda moment: moment.replace(tzinfo=NOW.tzinfo)
)
ANY = st.builds(
    SourceHealth,
    st.builds(
        Source,
        st.just("Дала хабары"),
        st.just(300),
        failures=st.integers(0, 9),
        last_success_at=MOMENTS,
        told=st.none() | st.sampled_from(get_args(Trouble)),
    ),
    *(COUNTS, MOMENTS, MOMENTS, st.floats(0, 1e7)),
    *(COUNTS, COUNTS, COUNTS, COUNTS, COUNTS, COUNTS),
)


@given(ANY)
def test_what_was_told_is_not_told_again(found: SourceHealth) -> None:
    for change in changes([found], NOW):
        again = replace(found, source=replace(found.source, told=change.trouble))
        assert changes([again], NOW) == [] or trouble(again, NOW) is not change.trouble
    whole(found)
    assert a_day(found, NOW) >= 0


def test_shares_and_rates_say_what_came() -> None:
    assert whole(WELL) == 400 / 420
    assert a_day(WELL, NOW) == pytest.approx(400 / 28)
    assert a_day(replace(WELL, articles=3, first_seen_at=NOW - HOUR), NOW) == 3
    assert whole(replace(WELL, articles=0, refused=0)) is None
