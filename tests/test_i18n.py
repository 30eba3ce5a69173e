"""Every sentence exists in the three languages, is used, takes the same values and keeps our manner."""

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import regex
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import bot
from bot.digest.schedule import part_of_day
from bot.extract.lexicon.topics import TOPICS
from bot.i18n import LANGUAGES, Translator, language_for, translator
from bot.render import screens, settings
from bot.render.doubts import DOUBTS

CODE = Path(bot.__file__).parent
SLOTS = [f"{hour:02}:00" for hour in range(24)]
# What the variable part of a key made in the code may be.
DOMAINS = {
    "topic-{}": list(TOPICS),
    "command-{}": [*screens.COMMANDS, *screens.ADMIN_COMMANDS],
    "digest-{}": sorted(set(map(part_of_day, SLOTS))),
    "length-{}": settings.LENGTHS,
    "style-{}": settings.STYLES,
    "twice-{}": settings.TWICE,
    "button-pause-{}": settings.PAUSES,
    "{}-heading": ["people", "words"],
    "doubt-{}": DOUBTS,
}
READERS_OWN = {"button-mistake", "command-reports", "reports-none", "reports-title"}  # what they say, of us
ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


def messages(language: str) -> dict[str, ftl.Message]:
    source = (CODE / "locales" / f"{language}.ftl").read_text("utf-8")
    body = FluentParser().parse(source).body
    assert not [entry for entry in body if isinstance(entry, ftl.Junk)]
    named = [entry for entry in body if isinstance(entry, ftl.Message)]
    assert len({message.id.name for message in named}) == len(named)
    return {message.id.name: message for message in named}


class Variables(Visitor):  # type: ignore[misc]  # publishes no types
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.found.add(node.id.name)


def variables(message: ftl.Message) -> set[str]:
    visitor = Variables()
    visitor.visit(message)
    return visitor.found


def written(language: str) -> dict[str, str]:
    """Each text as a reader may see it, variables as words that stand for nothing."""
    t = translator(language)
    return {key: t(key, **dict.fromkeys(variables(m), 5)) for key, m in messages(language).items()}


def keys_of(node: ast.expr) -> list[str]:
    """The keys that an argument may be, as far as it says so itself."""
    match node:
        case ast.Constant(value=str(key)):
            return [key]
        case ast.IfExp():
            return keys_of(node.body) + keys_of(node.orelse)
        case ast.JoinedStr():
            shape = "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
            return [shape.format(value) for value in DOMAINS[shape]]
    return []


def calls() -> Iterator[tuple[list[str], set[str]]]:
    """The keys and the names of the values of each text that the code asks for."""
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in ("t", "_open", "open_button"):
                    yield keys_of(node.args[0]), {keyword.arg or "" for keyword in node.keywords}


def strings() -> set[str]:
    """All strings of the code: a key may be chosen first and asked for later."""
    trees = (ast.parse(path.read_text("utf-8")) for path in CODE.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_the_languages_have_the_same_texts_with_the_same_values() -> None:
    kazakh, *others = ({key: variables(m) for key, m in messages(lang).items()} for lang in LANGUAGES)
    assert all(other == kazakh for other in others)


def test_every_text_that_the_code_asks_for_exists_and_gets_its_values() -> None:
    known = {key: variables(message) for key, message in messages("kk").items()}
    asked = [(key, given) for keys, given in calls() for key in keys]
    assert len(asked) > 50
    assert {key: (given, known.get(key)) for key, given in asked if known.get(key) != given} == {}


def test_every_text_is_used() -> None:
    used = {key for keys, _ in calls() for key in keys} | strings()
    used |= {shape.format(value) for shape, values in DOMAINS.items() for value in values}
    assert set(messages("kk")) - used == set()


def test_a_text_that_is_not_there_is_an_error_of_ours() -> None:
    with pytest.raises(LookupError):
        translator("kk")("no-such-text")
    with pytest.raises(LookupError):
        translator("kk")("subscribed")


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_stand_as_they_are(language: str) -> None:
    name = '{$x} { "a" } <b>&amp; Асқар\u202e "Оразов"\n\U0001f600'
    assert name in translator(language)("subscribed", x=name)


def test_a_value_of_any_length_makes_a_sentence() -> None:
    assert len(translator("kk")("subscribed", x="Ә" * 100_000)) < 2000


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cried_out_blamed_or_officialese(language: str) -> None:
    never = regex.compile(
        r"!|error|success|please|sorry|\bI\b|ошибк|успешн|осуществ|данн(?:ый|ая|ое)|извин|пожалуйста|"
        r"қате|сәтті|өтініш|кешір|болып табыл|жүзеге асыр",
        regex.IGNORECASE,
    )
    told = {key: text for key, text in written(language).items() if key not in READERS_OWN}
    assert {key: text for key, text in told.items() if never.search(text)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_are_those_of_the_language(language: str) -> None:
    foreign = {
        "kk": r"""["'“”‘’`]|—| - |--""",
        "ru": r"""["'“”‘’`]|–| - |--""",
        "en": r"""["'«»`]|[–—]| - |--""",
    }
    marks = regex.compile(foreign[language] + r"|\.\.\.|\s\s|\s[.,?:;]|^\s|\s$")
    assert {
        key: text for key, text in written(language).items() if marks.search(text) and key != "list-separator"
    } == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_in_the_letters_of_its_language(language: str) -> None:
    typed = r"/[a-z]+"  # a command is the same for everybody
    foreign = {"kk": r"\p{Latin}", "ru": r"[\p{Latin}ғқңөұүһі]", "en": r"\p{Cyrillic}"}[language]
    texts = {key: regex.sub(typed, "", text) for key, text in written(language).items()}
    assert {key: text for key, text in texts.items() if regex.search(foreign, text, regex.IGNORECASE)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_at_most_twelve_words(language: str) -> None:
    sentences = {key: regex.split(r"[.:?](?:\s|$)", text) for key, text in written(language).items()}
    assert {key: s for key, parts in sentences.items() for s in parts if len(s.split()) > 12} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emoji_stands_on_buttons_alone_and_first(language: str) -> None:
    emoji = regex.compile(r"\p{Extended_Pictographic}")
    shown = {key: text for key, text in written(language).items() if emoji.search(text)}
    assert all(key.startswith("button-") and emoji.match(text) for key, text in shown.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_telegram_takes_the_bots_introduction(language: str) -> None:
    t = translator(language)
    assert len(t("short-description")) <= 120
    assert len(t("description")) <= 512
    assert all(1 <= len(t(f"command-{name}")) <= 256 for name in (*screens.COMMANDS, *screens.ADMIN_COMMANDS))


NUMBERS = (0, 1, 2, 5, 11, 21, 101, 12500)


def test_articles_agree_with_their_number() -> None:
    kazakh, russian, english = ([translator(lang)("digest-rest", n=n) for n in NUMBERS] for lang in LANGUAGES)
    assert kazakh == [f"Тағы {n} мақала" for n in ("0", "1", "2", "5", "11", "21", "101", "12\u00a0500")]
    assert russian == [
        *("Ещё 0 статей", "Ещё 1 статья", "Ещё 2 статьи", "Ещё 5 статей", "Ещё 11 статей", "Ещё 21 статья"),
        *("Ещё 101 статья", "Ещё 12\u00a0500 статей"),
    ]
    numbers = ("0", "1", "2", "5", "11", "21", "101", "12,500")
    assert english == [f"{n} more article{'' if n == '1' else 's'}" for n in numbers]


@pytest.mark.parametrize(
    ("n", "russian", "english"),
    [(1, "1 раза", "Once"), (2, "2 раз", "2 times"), (5, "5 раз", "5 times"), (11, "11 раз", "11 times"),
     (21, "21 раза", "21 times"), (101, "101 раза", "101 times")],
)  # fmt: skip
def test_times_a_day_agree_with_their_number(n: int, russian: str, english: str) -> None:
    assert f" {russian} в день" in translator("ru")("schedule-too-many", n=n)
    assert translator("en")("schedule-too-many", n=n).startswith(f"{english} a day")
    assert f" {n} рет" in translator("kk")("schedule-too-many", n=n)


@pytest.mark.parametrize(("n", "noun"), [(1, "quote"), (2, "quotes"), (21, "quotes")])
def test_english_quotes_agree_with_how_many_there_are_of_all(n: int, noun: str) -> None:
    for key in ("quotes-title", "quotes-more"):
        assert translator("en")(key, name="Askar Orazov", n=1, all=n).endswith(f" of {n} {noun}")


def moments(t: Translator, moment: datetime) -> str:
    return t.moment(moment, ALMATY, NOW)


@pytest.mark.parametrize(
    ("ago", "kazakh", "russian", "english"),
    [
        (timedelta(), "11:30", "11:30", "11:30"),
        (timedelta(hours=-12), "23:30", "23:30", "23:30"),
        (timedelta(hours=12), "21 қараша, 23:30", "21 ноября, 23:30", "21 November, 23:30"),
        (timedelta(hours=-13), "23 қараша, 00:30", "23 ноября, 00:30", "23 November, 00:30"),
        (
            timedelta(days=731),
            "2024 жылғы 21 қараша, 11:30",
            "21 ноября 2024 года, 11:30",
            "21 November 2024, 11:30",
        ),
    ],
)
def test_a_moment_says_what_today_does_not(ago: timedelta, kazakh: str, russian: str, english: str) -> None:
    assert [moments(translator(lang), NOW - ago) for lang in LANGUAGES] == [kazakh, russian, english]


def test_a_moment_without_an_hour_is_its_day_also_today() -> None:
    shown = [translator(lang).moment(NOW, UTC, NOW, with_time=False) for lang in LANGUAGES]
    assert shown == ["22 қараша", "22 ноября", "22 November"]


@pytest.mark.parametrize("moment", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Midway"])
def test_the_first_and_the_last_moment_can_be_shown(moment: datetime, zone: str) -> None:
    for language, with_time in product(LANGUAGES, (True, False)):
        assert str(moment.year) in translator(language).moment(
            moment, ZoneInfo(zone), NOW, with_time=with_time
        )


def test_a_day_with_its_weekday() -> None:
    day = date(2026, 11, 21)
    shown = [translator(lang).day(day, day, weekday=True) for lang in LANGUAGES]
    assert shown == ["21 қараша, сенбі", "21 ноября, суббота", "Saturday 21 November"]


def test_a_day_until_which_has_the_ending_of_its_month_in_kazakh() -> None:
    today = date(2026, 12, 31)
    shown = [translator("kk").until(date(2026, month, 2), today) for month in (1, 4, 7, 9, 10, 12)]
    assert shown == [
        f"2 {month} дейін"
        for month in ("қаңтарға", "сәуірге", "шілдеге", "қыркүйекке", "қазанға", "желтоқсанға")
    ]
    assert [translator(lang).until(today, today) for lang in ("ru", "en")] == [
        "по 31 декабря",
        "until 31 December",
    ]


def test_months_and_weekdays_have_their_names_in_kazakh() -> None:
    t, year = translator("kk"), date(2026, 1, 1)
    months = " ".join(t.day(date(2026, month, 1), year).split()[1] for month in range(1, 13))
    assert months == "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
    days = " ".join(t.day(date(2026, 11, day), year, weekday=True).split()[2] for day in range(23, 30))
    assert days == "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_parted_by_commas(language: str) -> None:
    assert translator(language).listed(["08:00", "19:00"]) == "08:00, 19:00"


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("kk", "kk"), ("kk-KZ", "kk"), ("KK", "kk"), ("kk-Cyrl-KZ", "kk"), ("ru", "ru"), ("ru-RU", "ru"),
        ("en-US", "en"), ("uz", "ru"), ("ky-KG", "ru"), ("tg", "ru"), ("uk", "ru"), ("de", "en"),
        ("zh-hans", "en"), ("kkx", "en"), ("", "en"), (None, "en"), ("-", "en"), ("қаз", "en"),
    ],
)  # fmt: skip
def test_a_reader_is_met_in_the_language_nearest_to_his_telegram(code: str | None, language: str) -> None:
    assert language_for(code) == language
