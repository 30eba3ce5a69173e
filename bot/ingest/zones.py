"""The zone that a printed time names: a letter, a name, or hours from Greenwich. Pure."""

from datetime import UTC, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import regex

MOST_HOURS = 14  # from Greenwich, on the Line Islands

# not names that mean several zones, such as CST; the region's and its neighbours', and what servers write
_GREENWICH = dict.fromkeys(("Z", "UT", "UTC", "GMT", "WET"), "UTC")
_NAMES = {
    "ALMT": "Asia/Almaty",
    "KZT": "Asia/Almaty",
    "QYZT": "Asia/Qyzylorda",
    "AQTT": "Asia/Aqtobe",
    "ORAT": "Asia/Oral",
    "UZT": "Asia/Tashkent",
    "KGT": "Asia/Bishkek",
    "TJT": "Asia/Dushanbe",
    "TMT": "Asia/Ashgabat",
    "AZT": "Asia/Baku",
    "GET": "Asia/Tbilisi",
    "MSK": "Europe/Moscow",
    "МСК": "Europe/Moscow",
    "MSD": "Europe/Moscow",
    "SAMT": "Europe/Samara",
    "YEKT": "Asia/Yekaterinburg",
    "OMST": "Asia/Omsk",
    "NOVT": "Asia/Novosibirsk",
    "KRAT": "Asia/Krasnoyarsk",
    "IRKT": "Asia/Irkutsk",
    "TRT": "Europe/Istanbul",
    "PKT": "Asia/Karachi",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
    "EET": "Europe/Kyiv",
    "EEST": "Europe/Kyiv",
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    **_GREENWICH,
}
_REMARK = regex.compile(r"\s*\([^()]*\)\s*$")  # as scripts write behind a date: (Almaty Standard Time)
_OFFSET = regex.compile(
    r"(?i)(?<=\d:\d\d(?:[.,]\d{1,9})?)(?:\s?[ap]m)?\K\s*(?:GMT|UTC|UT)?\s?(?P<sign>[+\u2212-])(?P<hours>\d\d?)"
    r"(?::?(?P<minutes>\d\d))?(?![\d:])"
)
_UNKNOWN = regex.compile(r"(?<=\d:\d\d)\s(?!AM|PM)[A-Z]{2,5}$")
_NAMED = regex.compile(rf"(?i)(?<![\p{{L}}])(?:{'|'.join(_NAMES)})(?!\w)", regex.VERSION1)


def taken_off(written: str) -> tuple[str, tzinfo | None]:
    """What is written without its zone, and the zone, if it names one that is known."""
    written = _REMARK.sub("", written)
    offset = _OFFSET.search(written)
    if offset:
        return f"{written[: offset.start()]}{written[offset.end() :]}", _fixed(offset)
    named = _NAMED.search(written) if ":" in written else None
    if named:
        name = _NAMES[named[0].upper()]
        rest = f"{written[: named.start()]}{written[named.end() :]}"
        return " ".join(rest.split()), UTC if name == "UTC" else ZoneInfo(name)
    return _UNKNOWN.sub("", written), None


def _fixed(offset: "regex.Match[str]") -> tzinfo | None:
    hours, minutes = int(offset["hours"]), int(offset["minutes"] or 0)
    if hours > MOST_HOURS or minutes >= 60:
        return None
    from_greenwich = timedelta(hours=hours, minutes=minutes)
    return timezone(from_greenwich if offset["sign"] == "+" else -from_greenwich)
