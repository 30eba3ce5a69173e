"""The words of the calendar in Kazakh, Russian and English, as `typed.plain` leaves them."""

import regex

from bot.ask.typed import plain
from bot.extract.lexicon import listed

_KAZAKH_ENDING = "(?:с?[ыи])?(?:н?[дт][ае](?:н|г[ыи])?|н[ае]н?|[гк][аеыи]|[дтн][ыи]н?)?"


def _kazakh(*stems: str) -> str:
    """The stems in all case forms."""
    return f"(?:{'|'.join(map(plain, stems))}){_KAZAKH_ENDING}"


def _one_of(*patterns: str) -> "regex.Pattern[str]":
    return regex.compile("|".join(patterns))


LOCATIVE = regex.compile(r"(?!сред|март|август)\p{L}+(?:д[ае]|те)(?:г[ыи])?")
DATIVE = regex.compile(r"\p{L}+[гк][ае]")

MONTHS = (
    _one_of(_kazakh("қаңтар"), "январ[ьяею]", "january|jan"),
    _one_of(_kazakh("ақпан"), "феврал[ьяею]", "february|feb"),
    _one_of(_kazakh("наурыз"), "март[аеу]?", "march|mar"),
    _one_of(_kazakh("сәуір"), "апрел[ьяею]", "april|apr"),
    _one_of(_kazakh("мамыр"), "ма[йяею]", "may"),
    _one_of(_kazakh("маусым"), "июн[ьяею]", "june|jun"),
    _one_of(_kazakh("шілде"), "июл[ьяею]", "july|jul"),
    _one_of(_kazakh("тамыз"), "август[аеу]?", "august|aug"),
    _one_of(_kazakh("қыркүйек", "қыркүйег"), "сентябр[ьяею]", "september|sept?"),
    _one_of(_kazakh("қазан"), "октябр[ьяею]", "october|oct"),
    _one_of(_kazakh("қараша"), "ноябр[ьяею]", "november|nov"),
    _one_of(_kazakh("желтоқсан"), "декабр[ьяею]", "december|dec"),
)
# Months that mean nothing else: neither Nauryz the feast, nor the verb "may", nor August the name.
MONTHS_ALONE = listed(
    """январь февраль апрель июнь июль сентябрь октябрь ноябрь декабрь
    january february april june july september october november december"""
)

WEEKDAYS = (
    _one_of(_kazakh("дүйсенбі"), "понедельник[аеу]?", "monday"),
    _one_of(_kazakh("сейсенбі"), "вторник[аеу]?", "tuesday"),
    _one_of(_kazakh("сәрсенбі"), "сред[аыуе]", "wednesday"),
    _one_of(_kazakh("бейсенбі"), "четверг[ауе]?", "thursday"),
    _one_of(_kazakh("жұма"), "пятниц[аыуе]", "friday"),
    _one_of(_kazakh("сенбі"), "суббот[аыуе]", "saturday"),
    _one_of(_kazakh("жексенбі"), "воскресень[еяю]", "sunday"),
)
ENGLISH_DAY = regex.compile(r"[a-z]+day")

UNITS = {
    "hour": _one_of(_kazakh("сағат"), "час(?:а|ов)?", "hours?"),
    "day": _one_of(
        _kazakh("күн", "күндер", "тәулік", "тәуліг"), "день|дня|дней|дни|днях|сутки|суток", "days?"
    ),
    "week": _one_of(_kazakh("апта", "апталар"), "недел(?:[яиюе]|ь|ям|ях)", "weeks?"),
    "month": _one_of(_kazakh("ай", "айлар"), "месяц(?:[аеу]|ев|ы|ах)?", "months?"),
    "year": _one_of(_kazakh("жыл", "жылдар"), "год(?:[ауы]|ов|ах)?|лет", "years?"),
}
SHORT_UNITS = {"h": "hour", "d": "day", "w": "week", "m": "month", "y": "year"}  # behind digits: 7d, 2w
PLURAL = _one_of(plain("(?:күндер|апталар|айлар|жылдар).*"), "days|weeks|months|years")
RUSSIAN_PLURAL = regex.compile(
    r"\p{L}+[иы][ех]"
)  # of the adjective: "последние недели", but "прошлой недели"
FEW = {"hour": 24, "day": 7, "week": 4, "month": 3, "year": 3}  # what "the last days, weeks, …" are taken for
YEAR_MARK = _one_of(_kazakh("жыл", "ж"), plain("жылғы"), "год[ау]?|г", "year")
DAY_MARK = _one_of(plain("күні|күндері|айы|айында|айының|ай"), "числа")
ORDINAL = _one_of(
    "st|nd|rd|th", "го|е|ое|й|ого|му|м", plain("(?:ы|і)?нш[ыі]|ш[ыі]|с?[ыі]н[дт]?[ае]н?|с?[ыі]")
)


def _numbers(*rows: str) -> dict[str, int]:
    return {plain(word): number for row in rows for number, forms in enumerate(row.split(), 1)
            for word in forms.split("/")}  # fmt: skip


NUMBERS = _numbers(
    "бір екі үш төрт бес алты жеті сегіз тоғыз он",
    "один/одну/одна/одного/одно два/две/двух/пару/пара/пары три/трех четыре/четырех пять/пяти шесть/шести"
    " семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати",
    "one/a/an two/couple three four five six seven eight nine ten eleven twelve",
    "первое/первого/first",
)
HALF_YEAR = _one_of("полгода", "полугоди[ея]")


def _words(text: str) -> frozenset[str]:
    return frozenset(map(plain, listed(text)))


def _matching(text: str) -> "regex.Pattern[str]":
    return regex.compile("|".join(map(plain, text.split())))


TODAY = _matching("бүгін(?:гі|нен)? сегодня сегодняшн(?:ий|ие|их|яя|ее|его) today(?:'s)?")
YESTERDAY = _matching("кеше(?:гі|ден)? вчера вчерашн(?:ий|ие|их|яя|ее|его) yesterday")
DAY_BEFORE = _matching("алдыңғүні алдыңгүні позавчера")
THIS_YEAR = _matching("биыл(?:ғы|дан)?")
LAST_YEAR = _matching("былтыр(?:ғы|дан)?")

THIS = _matching("осы бұл ағымдағы эт(?:ой|у|от|ом|и|а|о|ого|их) текущ(?:ей|ую|ий|ем|его) this current")
RECENT = _matching(
    "соңғы кейінгі последн(?:ие|их|ий|юю|ей|ем|яя|ее) past recent"
    " истекш(?:ие|их|ий|ую|ей|ем) ближайш(?:ие|их)"
)
BEFORE_THIS = _matching(
    "өткен алдыңғы прошл(?:ой|ую|ый|ом|ого|ая|ые|ых) минувш(?:ей|ую|ий|ем|ие|их) прошедш(?:ей|ую|ий|ем|ие|их)"
    " предыдущ(?:ей|ую|ий|ем|ие|их) last previous"
)
AGO = _words("назад бұрын ago")
START = _words("начала басынан басы басында beginning start")
THE = _words("the самого самой of")

IN = _words("в во за in on during over within течение период from")
DURING = _words("за течение период over within")  # of these alone "за неделю": a unit without a number
BESIDE = _words("на for the of")  # may stand before a time and do not make one
SINCE = _words("с со since after после начиная")
BETWEEN = _words("с со from between от")
BEFORE = _words("before")
UNTIL = _words("до по until till through")
TO = _words("по до to and until till through - – — мен пен бен")
AFTERWARDS_SINCE = _words("бері бастап кейін бергі onwards")
AFTERWARDS_UNTIL = _words("дейін дейінгі")
AFTERWARDS = _words("ішінде ішіндегі аралығында аралығындағы бойы бойынша күні включительно")
