"""When a source is polled again, and an article that could not be read tried again. Pure."""

from datetime import datetime, timedelta
from zlib import crc32

from storage.records import Source, SourceItem

LONGEST_WAIT = timedelta(hours=6)  # between polls of a source that fails; it may be back any time
MOST_DOUBLINGS = 12  # of the wait after failures: LONGEST_WAIT comes sooner
JITTER = 0.1  # of the interval: sources that begin together do not stay together
MOST_FRESH = 1.5  # of the interval: so long a server may put us off by calling its feed fresh
MOST_ATTEMPTS = 8  # at a page that cannot be read; with the growing waits between them half a day


def after_success(source: Source, fresh_for: float | None = None) -> timedelta:
    """How long to wait after a poll that went well: the source's own interval, less a share of its own, so
    that sources spread; or until what was got is stale. A folder costs nothing to look at."""
    interval = _interval(source)
    if source.folder:
        return interval
    fresh = timedelta(seconds=min(fresh_for or 0, interval.total_seconds() * MOST_FRESH))
    return max(interval * (1 - JITTER * _share(source)), fresh)


def after_failure(source: Source, retry_after: float | None = None) -> timedelta:
    """How long to wait after a failure: the source's own interval, doubled with each failure before this one,
    or as long as its server asks. A folder is looked at as ever."""
    if source.folder:
        return _interval(source)
    asked = timedelta(seconds=min(retry_after or 0, LONGEST_WAIT.total_seconds()))
    doubled = min(_interval(source) * (1 << min(source.failures, MOST_DOUBLINGS)), LONGEST_WAIT)
    return max(asked, doubled * (1 - JITTER * _share(source)))


def is_due_again(source: Source, item: SourceItem, now: datetime) -> bool:
    """Whether an article that could not be read is to be tried again now: waits double."""
    if item.looked_at is None:
        return True
    wait = min(_interval(source) * (1 - JITTER) * (1 << max(0, item.attempts - 1)), LONGEST_WAIT)
    return item.looked_at + wait <= now


def _interval(source: Source) -> timedelta:
    return timedelta(seconds=source.every)


def _share(source: Source) -> float:
    """From 0 to 1, always the same for a source."""
    return crc32(source.name.encode()) / 0xFFFF_FFFF
