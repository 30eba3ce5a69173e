"""How sources fare, against what is usual for each: when admins are to be told, once when trouble begins and
once when it is over. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from storage.records import SourceChange, SourceHealth, Trouble

WINDOW = timedelta(weeks=4)  # a habit: working days and holidays
RECENT = 20  # articles, in which quotes that are found no more are missed

FAILURES = 5  # in a row; with the growing waits between them more than an hour
FAILING_FOR = timedelta(hours=1)  # since the last success
SILENT_TIMES = 2  # the longest silence of its habit
SHORTEST_SILENCE = timedelta(days=1)  # a night, or a holiday of one who writes by day
HABIT = 5  # articles from which a silence can be told
QUOTING_HABIT = 30  # articles before the recent ones, from which a share of quotes can be told
LEAST_SHARE = 0.3  # of articles with quotes; with less of it twenty without any may be chance
LOST = 0.1  # of that share, when nearly all quotes are lost
FOUND_AGAIN = 3  # recent articles with quotes


def changes(sources: Iterable[SourceHealth], now: datetime) -> list[SourceChange]:
    """Which sources came into trouble, or out of it, since the admins were told last."""
    troubles = ((each, trouble(each, now)) for each in sources if each.source.enabled)
    return [
        SourceChange(each.source, now_in, each.last_seen_at)
        for each, now_in in troubles
        if now_in != each.source.told
    ]


def trouble(health: SourceHealth, now: datetime) -> Trouble | None:
    """What is wrong with a source, the gravest first."""
    if _is_failing(health, now):
        return "failing"
    if _is_silent(health, now):
        return "silent"
    return "wordless" if _is_wordless(health) else None


def _is_failing(health: SourceHealth, now: datetime) -> bool:
    source = health.source
    if source.told == "failing":
        return source.failures > 0
    last = source.last_success_at
    return source.failures >= FAILURES and (last is None or now - last >= FAILING_FOR)


def _is_silent(health: SourceHealth, now: datetime) -> bool:
    """Whether nothing new came for longer than ever, as far as we looked. Until something comes it stays so,
    however long ago the habit was."""
    last, looked = health.last_seen_at, health.source.last_success_at
    if health.source.told == "silent":
        return last is None or now - last > SHORTEST_SILENCE
    if last is None or looked is None or health.articles < HABIT:
        return False
    return looked - last > max(SILENT_TIMES * timedelta(seconds=health.longest_gap), SHORTEST_SILENCE)


def _is_wordless(health: SourceHealth) -> bool:
    """Whether its articles have lost their quotes, as they do when a site is built anew."""
    if health.source.told == "wordless":
        return health.recent_quoting < FOUND_AGAIN
    before = health.articles - health.recent
    if health.recent < RECENT or before < QUOTING_HABIT:
        return False
    share = (health.quoting - health.recent_quoting) / before
    return share >= LEAST_SHARE and health.recent_quoting / health.recent <= LOST * share


def whole(health: SourceHealth) -> float | None:
    """The share of what was announced that is stored, with its full text; None when nothing was announced."""
    announced = health.articles + health.refused
    return health.articles / announced if announced else None


def a_day(health: SourceHealth, now: datetime) -> float:
    """How many articles come in a day, as far as the source is known."""
    if health.first_seen_at is None:
        return 0.0
    days = min(now - health.first_seen_at, WINDOW) / timedelta(days=1)
    return health.articles / max(days, 1.0)
