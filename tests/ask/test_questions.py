"""The table of questions: what people mean, and never another person's words."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import ask
from bot.ask.question import parse
from bot.ask.subject import stems
from bot.i18n import translator
from bot.ingest.link import seed
from bot.render.citation import Reader
from bot.render.quotes import Asked
from storage import people, quotes
from storage.database import Database
from storage.records import Person, Wanted
from tests.factory import Newsroom, Said

NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
READER = Reader(translator("ru"), ZoneInfo("Asia/Almaty"), NOW)
RIGHT = 0.95  # of the questions at least

PEOPLE = {
    "asqar": ("Асқар Оразов", "Аскар Оразов", "Askar Orazov"),
    "yerlan": ("Ерлан Оразов", "Ерлан Оразов", "Yerlan Orazov"),
    "aigul": ("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova"),
    "marat": ("Марат Бөкенбаев", "Марат Букенбаев", "Marat Bokenbayev"),
    "saule": ("Сәуле Жанғалиева", "Сауле Жангалиева", "Saule Zhangalieva"),
    "nurzhan": ("Нұржан Төлегенов", "Нуржан Толегенов", "Nurzhan Tolegenov"),
    "meruyert": ("Меруерт Төлегенова", "Меруерт Толегенова", "Meruyert Tolegenova"),
    "dinara": ("Динара Қалиева", "Динара Калиева", "Dinara Kaliyeva"),
    "timur": ("Тимур Қарлыбаев", "Тимур Карлыбаев", "Timur Karlybayev"),
    "gulnar": ("Гүлнар Есенова", "Гульнар Есенова", "Gulnar Yessenova"),
    "viktor": ("Виктор Самсонкин", "Виктор Самсонкин", "Viktor Samsonkin"),
    "bauyrzhan": ("Бауыржан Шаймерденов", "Бауржан Шаймерденов", "Bauyrzhan Shaimerdenov"),
    "harold": ("Харольд Пембервик", "Гарольд Пембервик", "Harold Pemberwick"),
}
FIGURES = {
    "tokayev": "kassym-jomart-tokayev",
    "bektenov": "olzhas-bektenov",
    "mirziyoyev": "shavkat-mirziyoyev",
}
SUBJECTS = {
    "water-ecology": "Су мен вода и water",
    "energy": "Мұнай, нефть, oil",
    "education": "Мектеп, школа, school",
    "finance": "Салық, налог, tax",
    "transport": "Жол, дорога, road",
}


@dataclass(frozen=True, slots=True)
class Question:
    """A line of the table."""

    text: str
    speaker: str
    about: str
    subject: str
    period: str


def table() -> list[Question]:
    lines = Path(__file__).with_name("questions.txt").read_text("utf-8").splitlines()
    rows = [line.split("|") for line in lines if line.strip() and not line.startswith("#")]
    return [Question(*(cell.strip() for cell in (*row, "")[:5])) for row in rows]


@pytest.fixture
async def store(sqlite_database: Database) -> tuple[Database, dict[int, str]]:
    """A store in which everybody has spoken of everything, each with words of his own; and who is who."""
    newsroom = Newsroom(sqlite_database)
    async with sqlite_database.write() as conn:
        await seed(conn)
    ids = {key: await newsroom.person(*names) for key, names in PEOPLE.items()}
    for number, (key, person_id) in enumerate(ids.items()):
        for day, (topic, words) in enumerate(SUBJECTS.items()):
            said = Said(f"{words}: {key}", person_id, PEOPLE[key][0])
            await newsroom.publish(
                f"Хабар {number}", said, seen_at=NOW - timedelta(days=day), topics=(topic,)
            )
    async with sqlite_database.read() as conn:
        known = await people.figures(conn, list(FIGURES.values()))
    by_figure = {figure: key for key, figure in FIGURES.items()}
    return (
        sqlite_database,
        {
            **{person_id: key for key, person_id in ids.items()},
            **{person.id: by_figure[person.figure or ""] for person in known},
        },
    )


def read(meaning: ask.Unclear | Asked | None, text: str, who: dict[int, str]) -> Question:
    """What was understood, as a line of the table."""
    if meaning is None:
        return Question(text, "help", "", "", "")
    asked = meaning.rest if isinstance(meaning, ask.Unclear) else meaning
    named = {"speaker": _name(asked.speaker, who), "about": _name(asked.about, who)}
    if isinstance(meaning, ask.Unclear):
        found = [who.get(person.id, person.name) for person in meaning.people]
        offered = ", ".join(found) if meaning.namesakes else f"{found[0]}~" if found else "nobody"
        named["about" if meaning.about else "speaker"] = offered
    period = f"{asked.since or ''}/{asked.until or ''}" if asked.since or asked.until else ""
    return Question(text, **named, subject=asked.topic or " ".join(stems(asked.words)), period=period)


def _name(person: Person | None, who: dict[int, str]) -> str:
    return who.get(person.id, person.name) if person else ""


def is_right(understood: Question, meant: Question) -> bool:
    """Whether it was understood as it was meant."""
    if meant.speaker == "nobody":  # whoever is offered for it
        return understood.speaker == "nobody" or understood.speaker.endswith("~")
    subject = " ".join(stems(meant.subject)) if meant.subject.startswith("«") else meant.subject
    return (understood.speaker, understood.about, understood.subject, understood.period) == (
        meant.speaker, meant.about, subject, meant.period,
    )  # fmt: skip


async def test_questions_are_understood_as_they_are_meant(store: tuple[Database, dict[int, str]]) -> None:
    database, who = store
    today = NOW.astimezone(READER.zone).date()
    wrong = []
    async with database.read() as conn:
        for meant in table():
            meaning = await ask.understand(conn, parse(meant.text, today), today)
            understood = read(meaning, meant.text, who)
            if not is_right(understood, meant):
                wrong.append(f"{meant}\n  {understood}")
    share = 1 - len(wrong) / len(table())
    assert share >= RIGHT, f"{share:.1%}\n" + "\n".join(wrong)


async def test_nobody_is_answered_with_another_persons_words(store: tuple[Database, dict[int, str]]) -> None:
    database, who = store
    today = NOW.astimezone(READER.zone).date()
    async with database.read() as conn:
        for meant in table():
            meaning = await ask.understand(conn, parse(meant.text, today), today)
            if isinstance(meaning, Asked) and meant.speaker:
                page = await ask.page(conn, meaning, READER)
                speakers = {_name(quote.person, who) for quote in page.quotes}
                assert speakers <= {meant.speaker}, meant


async def test_the_table_has_forty_questions_and_more_of_each_language(
    store: tuple[Database, dict[int, str]],
) -> None:
    database, who = store
    assert len(table()) >= 120
    assert len({question.text for question in table()}) == len(table())
    async with database.read() as conn:
        for person_id, key in who.items():
            assert bool(await quotes.recent(conn, Wanted(speaker=person_id), 1)) == (key in PEOPLE)
