"""Weekdays and the words around times in Kazakh, Russian and English, as `fold` leaves them, in their case
forms and also as a keyboard without Kazakh letters has them."""

import regex

from bot.week import EVERY_DAY, WEEKEND, WORKDAYS

_CASE = "(?:н[іиың]+|г[еа]|ғ[ае]|н[іи]|ны|д[еа]н?|с[іы]|лер[іи]?|лар[ыи]?)?"


def _forms(kazakh: str, russian: str, english: str) -> "regex.Pattern[str]":
    return regex.compile(f"(?:{kazakh}){_CASE}|{russian}|{english}")


# The short ones of both languages agree: ср, сб.
WEEKDAYS = tuple(
    zip(
        EVERY_DAY,
        (
            _forms("д[үу]йсенб[іи]|дс", "понедельник(?:а|у|и|ам|ов)?|пнд?", "mon(?:day)?s?"),
            _forms("сейсенб[іи]|сс", "вторник(?:а|у|и|ам|ов)?|вт", "tue(?:s(?:day)?)?s?"),
            _forms("с[әа]рсенб[іи]", "сред(?:[аеуы]|ам)|ср", "wed(?:nesday)?s?"),
            _forms("бейсенб[іи]|бс", "четверг(?:[аеуи]|ам)?|чт", "thu(?:r(?:s(?:day)?)?)?s?"),
            _forms("ж[ұу]ма|жм", "пятниц(?:[аеуы]|ам)|пт", "fri(?:day)?s?"),
            _forms("сенб[іи]|сн", "суббот(?:[аеуы]|ам)|сб", "sat(?:urday)?s?"),
            _forms("жексенб[іи]|ж[кс]", "воскресень(?:[еяю]|ям)|вс", "sun(?:day)?s?"),
        ),
        strict=True,
    )
)
DAY_SETS = (
    (WORKDAYS, regex.compile("ж[ұу]мыс|будн(?:и|ям|ие|им|ий)|рабочи[ем]|weekdays?|workdays?")),
    (WEEKEND, regex.compile("демалыс(?:та)?|выходн(?:ые|ым|ой)|weekends?")),
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EVERY = _words("күнделікті ежедневно daily everyday")
WEEKLY = _words("апталық аптасына апта аптада еженедельно неделю weekly week")
QUIET = regex.compile("тыныш|тих(?:ие|ий|о)|quiet")
OFF = _words("өшір өшіру жоқ выключить выкл нет off none no")
RANGE_BETWEEN = _words("по до to till through until")
RANGE_AFTER = _words("дейін")
FILLERS = _words(
    """және мен да де күн күні күндері күндер сайын сағат сағатта бір рет уақыт арасы дейін
    в во по и с со на раз каждый каждую каждое каждые день дни дням час часа часов часы
    at on and every each day days o'clock once a the hours from"""
)
