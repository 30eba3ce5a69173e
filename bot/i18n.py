"""Sentences, numbers, days and hours in the reader's language. The sentences live in locales (Fluent)."""

from datetime import date, datetime, tzinfo
from functools import cache
from importlib.resources import files

import regex
from babel import Locale
from babel.core import get_global
from babel.dates import format_date, get_day_names
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("kk", "ru", "en")
# Readers of these languages of the region read Russian sooner than English.
READ_RUSSIAN = frozenset({"be", "ky", "tg", "tk", "tt", "uk", "uz"})
_LOCALES = {"kk": "kk_KZ", "ru": "ru_RU", "en": "en_GB"}
_DAY = {"kk": "d MMMM, EEEE", "ru": "d MMMM, EEEE", "en": "EEEE d MMMM"}
_SHORT_DAY = {"kk": "d MMMM", "ru": "d MMMM", "en": "d MMMM"}
_DAY_OF_YEAR = {"kk": "y 'жылғы' d MMMM", "ru": "d MMMM y 'года'", "en": "d MMMM y"}

_OFFSET_ZONE = regex.compile(r"Etc/GMT([+-])(\d+)")
# What the name of a month takes in Kazakh where something goes on since a day of it, and until one.
_TO_MONTH = ("ға", "ға", "ға", "ге", "ға", "ға", "ге", "ға", "ке", "ға", "ға", "ға")
_FROM_MONTH = ("дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан")

Value = str | int
MOST_OF_VALUE = 1000  # characters: of a longer one Fluent makes no sentence; no name is read so far


class Translator:
    """Speaks one language: `t("subscribed", x="…")`. Raises LookupError for a text that is not there."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([_LOCALES[language]], use_isolating=False)
        path = files("bot") / "locales" / f"{language}.ftl"
        self._bundle.add_resource(FluentResource(path.read_text("utf-8")))

    def __call__(self, key: str, **values: Value) -> str:
        message = self._bundle.get_message(key)
        if message.value is None:
            raise LookupError(key)
        bounded = {name: _bounded(value) for name, value in values.items()}
        text, errors = self._bundle.format_pattern(message.value, bounded)
        if errors:
            raise LookupError(f"{key}: {errors[0]}")
        return str(text)

    def topic(self, slug: str) -> str:
        return self(f"topic-{slug}")

    def day(self, day: date, today: date, *, weekday: bool = False) -> str:
        """22 қараша, with the weekday on demand and the year when it is another one."""
        pattern = _DAY_OF_YEAR if day.year != today.year else _DAY if weekday else _SHORT_DAY
        return format_date(day, pattern[self.language], locale=_LOCALES[self.language])

    def since(self, day: date, today: date) -> str:
        """2019 жылғы 20 наурыздан бері."""
        ending = _FROM_MONTH[day.month - 1] if self.language == "kk" else ""
        return self("since", day=self.day(day, today) + ending)

    def until(self, day: date, today: date) -> str:
        """22 қарашаға дейін."""
        ending = _TO_MONTH[day.month - 1] if self.language == "kk" else ""
        return self("period-until", until=self.day(day, today) + ending)

    def moment(self, moment: datetime, zone: tzinfo, now: datetime, *, with_time: bool = True) -> str:
        """22 қараша, 14:05 in the zone given; the hour alone when it is today."""
        local, today = _in_zone(moment, zone), now.astimezone(zone).date()
        clock = f"{local:%H:%M}" if with_time else ""
        if with_time and local.date() == today:
            return clock
        return ", ".join(filter(None, (self.day(local.date(), today), clock)))

    def weekday(self, number: int) -> str:
        """The short name of a weekday, 1 is Monday."""
        return str(get_day_names("abbreviated", locale=_LOCALES[self.language])[number - 1])

    def zone(self, key: str) -> str:
        """The city that a time zone is named for, or UTC+5."""
        if offset := _OFFSET_ZONE.fullmatch(key):  # whose signs are turned about
            return f"UTC{'+' if offset[1] == '-' else '-'}{offset[2]}"
        known = Locale.parse(_LOCALES[self.language]).time_zones
        former = (old for old, new in get_global("zone_aliases").items() if new == key)
        named: dict[str, str] = next((known[each] for each in (key, *former) if each in known), {})
        return str(named.get("city") or key.rpartition("/")[2].replace("_", " "))

    def listed(self, values: list[str]) -> str:
        return self("list-separator").join(values)


def _bounded(value: Value) -> Value:
    if isinstance(value, str) and len(value) > MOST_OF_VALUE:
        return f"{value[: MOST_OF_VALUE - 1]}…"
    return value


def _in_zone(moment: datetime, zone: tzinfo) -> datetime:
    try:
        return moment.astimezone(zone)
    except OverflowError:  # next to the first and the last moment that there are
        return moment


@cache
def translator(language: str) -> Translator:
    """The translator of a language that we speak."""
    return Translator(language)


def language_for(code: str | None) -> str:
    """Which of our languages suits a Telegram client that says it is set to `code` (IETF tag)."""
    primary = (code or "").lower().split("-")[0]
    if primary in LANGUAGES:
        return primary
    return "ru" if primary in READ_RUSSIAN else "en"
