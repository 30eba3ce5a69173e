"""What a server's headers say of when to come again. Pure."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import regex

MOST_DIGITS = 9  # of a number of seconds: thirty years are enough
_DIRECTIVE = regex.compile(r'(?i)(?:^|,)\s*+([a-z-]++)(?:\s*+=\s*+"?(\d++))?')
_NEVER = {"no-cache", "no-store"}


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait before asking again: told as a number of them, or as a date."""
    written = headers.get("Retry-After", "")
    moment = None if _is_number(written) else _moment(written)
    if moment is not None:
        return max(0.0, (moment - now).total_seconds())
    return _seconds(written)


def fresh_for(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds for which the answer stays the same, as its server promises; None when it promises nothing."""
    directives = {name.lower(): value for name, value in _DIRECTIVE.findall(headers.get("Cache-Control", ""))}
    if directives.keys() & _NEVER:
        return None
    lasting = _seconds(directives.get("max-age", ""))
    if lasting is None:
        ends = _moment(headers.get("Expires", ""))
        sent = _moment(headers.get("Date", "")) or now  # by the server's clock, which may be wrong
        lasting = (ends - sent).total_seconds() if ends else None
    if lasting is None:
        return None
    left = lasting - (_seconds(headers.get("Age", "")) or 0.0)
    return left if left > 0 else None


def _is_number(written: str) -> bool:
    return written.isascii() and written.isdigit()


def _seconds(written: str) -> float | None:
    return float(written[:MOST_DIGITS]) if _is_number(written) else None


def _moment(written: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC)
