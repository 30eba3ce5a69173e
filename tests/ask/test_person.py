"""Names as they are typed, and who bears them. All but the public figures are invented."""

import pytest

from bot.ask.near import alike
from bot.ask.person import ANY, Grammar, bearers
from bot.ingest.link import seed
from storage.database import Database
from tests.factory import Newsroom


@pytest.fixture
async def named(sqlite_database: Database) -> dict[int, str]:
    newsroom = Newsroom(sqlite_database)
    people = {
        "asqar": ("Асқар Оразов", "Аскар Оразов", "Askar Orazov"),
        "yerlan": ("Ерлан Оразов", "Ерлан Оразов", "Yerlan Orazov"),
        "aigul": ("Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova"),
        "nurzhan": ("Нұржан Төлегенов", "Нуржан Толегенов", "Nurzhan Tolegenov"),
        "meruyert": ("Меруерт Төлегенова", "Меруерт Толегенова", "Meruyert Tolegenova"),
    }
    return {await newsroom.person(*names): key for key, names in people.items()}


async def _bearers(database: Database, named: dict[int, str], typed: str, grammar: Grammar = ANY) -> set[str]:
    async with database.read() as conn:
        return {named[person.id] for person in await bearers(conn, typed.split(), grammar)}


@pytest.mark.parametrize(
    "typed",
    ["Асқар Оразов", "оразов асқар", "Аскара Оразова", "Асқар Оразовтың", "Asqar Orazov", "Аcқар Орaзов",
     "А. Оразов", "Оразов А.", "министр Асқар Оразов", "Аскар Бауржанович Оразов", "Аскаром Оразовым",
     "Асқар Оразовке", "Askar Orazov's"],
)  # fmt: skip
async def test_a_name_is_known_in_any_script_order_and_case(
    sqlite_database: Database, named: dict[int, str], typed: str
) -> None:
    assert await _bearers(sqlite_database, named, typed) == {"asqar"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Оразов", {"asqar", "yerlan"}),
        ("Y. Orazov", {"yerlan"}),
        ("Е. Оразов", {"yerlan"}),
        ("Серіковадан", {"aigul"}),
        ("серикованын", {"aigul"}),
        ("Сериковой", {"aigul"}),
    ],
)
async def test_a_surname_means_all_who_bear_it_and_an_initial_tells_them_apart(
    sqlite_database: Database, named: dict[int, str], typed: str, expected: set[str]
) -> None:
    assert await _bearers(sqlite_database, named, typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "Ерлан Серікова",
        "Марат Оразов",
        "М. Оразов",
        "Суриков",
        "Айгүл Оразова",
        "Арман Оразов",
        "",
        "...",
        "о",
    ],
)
async def test_a_name_that_only_resembles_is_nobodys(
    sqlite_database: Database, named: dict[int, str], typed: str
) -> None:
    assert await _bearers(sqlite_database, named, typed) == set()


@pytest.mark.parametrize(
    ("typed", "grammar", "expected"),
    [
        ("Толегенова", ANY, {"meruyert"}),
        ("Толегенова", Grammar(genitive=True), {"nurzhan"}),
        ("Толегенова", Grammar("ru", gender="f"), {"meruyert"}),
        ("Толегенова", Grammar("kk"), {"meruyert"}),
        ("Толегеновой", Grammar(genitive=True), {"meruyert"}),
        ("Толегенов", ANY, {"nurzhan"}),
        ("Оразова", Grammar("ru", gender="f"), set()),
        ("Оразова", Grammar("kk"), set()),
        ("Оразова", ANY, {"asqar", "yerlan"}),
    ],
)
async def test_the_sentence_tells_a_womans_name_from_a_form_of_a_mans(
    sqlite_database: Database, named: dict[int, str], typed: str, grammar: Grammar, expected: set[str]
) -> None:
    assert await _bearers(sqlite_database, named, typed, grammar) == expected


@pytest.mark.parametrize("typed", ["Оразоф", "Серекова", "Serikoba", "Айгүл"])
async def test_who_comes_near_is_offered(
    sqlite_database: Database, named: dict[int, str], typed: str
) -> None:
    async with sqlite_database.read() as conn:
        found = await alike(conn, [typed])
    assert named[found[0].id] in {"asqar", "yerlan", "aigul"}


async def test_a_public_figure_is_meant_by_a_surname_that_means_him_alone(sqlite_database: Database) -> None:
    newsroom = Newsroom(sqlite_database)
    await newsroom.person("Әзілхан Тоқаев")
    async with sqlite_database.write() as conn:
        await seed(conn)
    async with sqlite_database.read() as conn:
        [found] = await bearers(conn, ["Токаевтын"])
        [other] = await bearers(conn, ["Әзілхан", "Тоқаев"])
    assert found.figure == "kassym-jomart-tokayev"
    assert other.figure is None
