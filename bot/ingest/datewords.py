"""A date in words or figures, as sites of the region print it: "13:51, 15 Тамыз 2025", "вчера, 10:20",
"2 сағат бұрын", "Fri, 15 Aug 2025". Pure."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import regex

_MONTHS = (  # each in all case forms: stems, and the short forms in use
    r"қаңтар\w*|қаң|qa[nńñ]tar\w*|январ\w*|янв|january|jan|yanvar\w*",
    r"ақпан\w*|ақп|aqpan\w*|феврал\w*|февр?|february|feb|fevral\w*",
    r"наурыз\w*|нау|na[uýw]ryz\w*|март\w*|мар|march|mar|mart\w*",
    r"сәуір\w*|сәу|s[aáä][uýw][iı]r\w*|апрел\w*|апр|april|apr|aprel\w*",
    r"мамыр\w*|мам|mamyr\w*|ма[йяею]|маем|may",
    r"маусым\w*|мау|ma[uýw]sym\w*|июн\w*|june|jun|iyun\w*",
    r"шілде\w*|шіл|shilde\w*|июл\w*|july|jul|iyul\w*",
    r"тамыз\w*|там|tamyz\w*|август\w*|авг|august|aug|avgust\w*",
    r"қыркүйек\w*|қыркүйег\w*|қыр|qyrk[uúü][iıy]e[kg]\w*|сентябр\w*|сент?|september|sept?|sentyabr\w*|sentabr\w*",
    r"қазан\w*|қаз|qazan\w*|октябр\w*|окт|october|oct|oktyabr\w*|oktabr\w*",
    r"қараша\w*|қар|qarasha\w*|ноябр\w*|ноя|november|nov|noyabr\w*",
    r"желтоқсан\w*|жел|jeltoqsan\w*|декабр\w*|дек|december|dec|dekabr\w*",
)
_ANY_MONTH = "|".join(f"(?P<m{number}>{words})" for number, words in enumerate(_MONTHS, 1))
_MONTH = rf"(?:{_ANY_MONTH})(?!\w)\.?"
_YEAR = r"(?P<year>\d{4}|'?\d\d(?![\d:.]))"
_DAY = r"(?<!\d)(?P<day>\d{1,2})(?:th|st|nd|rd|-?(?:го|е|ші|шы|нші|ншы|інші|ыншы))?(?!\d)"
_GAP = r"[\s,./-]*+"

_DATES = tuple(
    regex.compile(form, regex.IGNORECASE)
    for form in (
        rf"(?<!\d)(?P<year>\d{{4}})\s*(?:ж\w*|г\w*|y\w*)?\.?{_GAP}{_DAY}{_GAP}{_MONTH}",
        rf"{_DAY}{_GAP}(?:of\s)?{_MONTH}{_GAP}{_YEAR}",
        rf"(?<!\w){_MONTH}{_GAP}{_DAY}{_GAP}(?:\d\d?:\d\d(?::\d\d)?(?=\s\d{{4}}))?{_GAP}(?P<year>\d{{4}})(?!:)",
        rf"{_DAY}{_GAP}{_MONTH}",
        rf"(?<!\w){_MONTH}{_GAP}{_DAY}",
        r"(?<!\d)(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<day>\d{1,2})(?P<mark>[-./])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?!\d)",
    )
)
_CLOCK = regex.compile(
    r"(?i)(?<!\d|:)(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d|60)(?:[.,]\d+)?)?(?![\d:])"
    r"(?:\s?(?P<half>[ap])\.?m(?!\w)\.?)?"
)
_DAYS_AGO = (
    (0, regex.compile(r"(?i)(?<!\w)(?:бүгін|сегодня|today|bugin|bügin)(?!\w)")),
    (1, regex.compile(r"(?i)(?<!\w)(?:кеше|вчера|yesterday|keshe)(?!\w)")),
    (2, regex.compile(r"(?i)(?<!\w)(?:алдыңғы күні|позавчера)(?!\w)")),
)
_UNITS = (
    (timedelta(seconds=1), r"секунд\w*|сек|seconds?|secs?|s"),
    (timedelta(minutes=1), r"минут\w*|мин|minutes?|mins?"),
    (timedelta(hours=1), r"час\w*|ч|сағат\w*|сағ|hours?|hrs?|h"),
    (timedelta(days=1), r"день|дн\w+|күн\w*|days?"),
    (timedelta(weeks=1), r"недел\w+|апта\w*|weeks?"),
)
_AGO = tuple(
    (
        unit,
        regex.compile(
            rf"(?i)(?<!\w)(?P<number>\d{{1,3}}|an?|бір)?\s?(?:{names})\.?\s(?:назад|бұрын|ago)(?!\w)"
        ),
    )
    for unit, names in _UNITS
)
_NOW = regex.compile(r"(?i)(?<!\w)(?:только что|жаңа ғана|қазір ғана|just now|now)(?!\w)")
# what may stand around a date without being anything else
_AROUND = regex.compile(
    r"(?i)(?<!\w)(?:жарияланды|жарияланған|күні|уақыты|жылғы|жылдың|жылы?|ж|опубликовано|опубликован[аы]?|дата|"
    r"публикации|обновлено|размещено|добавлено|года?|г|в|от|published|posted|updated|on|at|of|date|t|"
    r"пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дс|сс|сб|бс|жм|сн|жк|"
    r"дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|"
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?!\w)"
)
_LETTER = regex.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it is written: without a zone, perhaps without a time of day."""

    day: date
    clock: time | None


def read(text: str, now: datetime | None, *, anywhere: bool = False) -> Written | None:
    """The date that the text is, or, `anywhere`, the first that it holds. `now`, in the zone of the text, is
    what "yesterday" and a day without a year are counted from."""
    return _ago(text, now, anywhere=anywhere) or _dated(text, now, anywhere=anywhere)


def _ago(text: str, now: datetime | None, *, anywhere: bool) -> Written | None:
    if now is None:
        return None
    for unit, words in ((timedelta(), _NOW), *_AGO):
        found = words.search(text)
        if found and (anywhere or _is_all(text, [found])):
            number = found.groupdict().get("number") or "1"
            at = now - unit * (int(number) if number.isdigit() else 1)
            return Written(at.date(), at.time().replace(microsecond=0) if unit < timedelta(days=1) else None)
    return None


def _dated(text: str, now: datetime | None, *, anywhere: bool) -> Written | None:
    clock = _CLOCK.search(text)
    for day, found in _days(text, now):
        if anywhere or _is_all(text, [found, clock] if clock else [found]):
            return Written(day, _time(clock) if clock else None)
    return None


def _days(text: str, now: datetime | None) -> list[tuple[date, "regex.Match[str]"]]:
    spoken = (
        ((now.date() - timedelta(days=ago), words.search(text)) for ago, words in _DAYS_AGO) if now else ()
    )
    printed = ((_day(found, now), found) for form in _DATES if (found := form.search(text)))
    return [(day, found) for day, found in (*spoken, *printed) if day and found]


def _day(found: "regex.Match[str]", now: datetime | None) -> date | None:
    parts = found.groupdict()
    month = parts.get("month") or next(n for n in range(1, 13) if parts[f"m{n}"])
    written = (parts.get("year") or "").removeprefix("'")
    try:
        if written:
            return date(int(written) + 2000 * (len(written) == 2), int(month), int(parts["day"]))
        return _latest(int(month), int(parts["day"]), now.date()) if now else None
    except ValueError:
        return None


def _latest(month: int, day: int, today: date) -> date:
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)


def _time(found: "regex.Match[str]") -> time | None:
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return time(hour % 24, int(found["minute"]), min(int(found["second"] or 0), 59))


def _is_all(text: str, found: list["regex.Match[str]"]) -> bool:
    """Whether nothing else is said."""
    taken = {place for match in found for place in range(*match.span())}
    rest = "".join(" " if place in taken else character for place, character in enumerate(text))
    return not _LETTER.search(_AROUND.sub("", rest))
