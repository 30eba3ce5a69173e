"""`dayek people`, as it is typed in a terminal."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from bot.cli import main
from bot.extract.lexicon import figures
from bot.ingest.link import seed
from storage.database import Database
from storage.records import Follow
from tests.factory import Newsroom, Said

FIGURE = figures.FIGURES[figures.LEADERS[0]]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Ended]


@dataclass(frozen=True, slots=True)
class Stored:
    """Ids of the people of the store, and what runs a command over it."""

    run: Run
    asqar: int
    short: int
    aigul: int


@pytest.fixture
def stored(sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Stored:
    asqar, short, aigul = asyncio.run(_filled(sqlite_url))
    monkeypatch.setenv("DATABASE_URL", sqlite_url)

    def ran(*arguments: object) -> Ended:
        try:
            status = main(["people", *map(str, arguments)])
        except SystemExit as exited:  # of the parser of arguments
            status = int(exited.code or 0)
        return Ended(status, *capsys.readouterr())

    return Stored(ran, asqar, short, aigul)


async def _filled(url: str) -> tuple[int, int, int]:
    database = Database(url)
    async with database.write() as conn:
        await seed(conn)
    newsroom = Newsroom(database)
    asqar = await newsroom.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    short = await newsroom.person("А. Оразов")
    aigul = await newsroom.person("Айгүл Серікова")
    await newsroom.publish("Арна", Said("Су келді", asqar), Said("Жол ашылды", short, "А. Оразов"))
    await newsroom.reader(7, Follow("person", str(asqar)), Follow("person", str(short)))
    await database.close()
    return asqar, short, aigul


@pytest.mark.parametrize("typed", [("Асқар", "Оразов"), ("аскару оразову",), ("id",)])
def test_a_person_is_shown_by_name_in_any_spelling_and_by_id(stored: Stored, typed: tuple[str, ...]) -> None:
    ended = stored.run("show", *(stored.asqar if word == "id" else word for word in typed))
    assert (ended.status, ended.err) == (0, "")
    lines = ended.out.splitlines()
    assert lines[:5] == [
        f"id\t{stored.asqar}",
        "name\tАсқар Оразов",
        "name in kk\tАсқар Оразов",
        "name in ru\tАскар Оразов",
        "name in en\tAskar Orazov",
    ]
    assert {"form\tАсқар Оразов", "form\tАскар Оразов", "form\tAskar Orazov"} <= set(lines)
    assert {"articles\t1", "quotes\t1", "followers\t1"} <= set(lines)
    assert "│ Су келді" in lines


def test_a_figure_is_shown_with_the_offices_held(stored: Stored) -> None:
    ended = stored.run("show", FIGURE.ru)
    assert ended.status == 0
    term = figures.offices(FIGURE.key)[0]
    assert f"office\t{figures.OFFICES[term.office].en}\t{term.since.isoformat()}" in ended.out


def test_two_become_one_and_the_old_id_leads_to_him(stored: Stored) -> None:
    ended = stored.run("merge", stored.asqar, stored.short)
    assert (ended.status, ended.out, ended.err) == (0, f"{stored.asqar}\tАсқар Оразов\n", "")
    shown = stored.run("show", stored.short)
    assert shown.err == f"{stored.short} was found to be {stored.asqar}\n"
    assert {"form\tА. Оразов", "quotes\t2", "followers\t1"} <= set(shown.out.splitlines())


def test_who_stays_gets_the_fuller_name(stored: Stored) -> None:
    assert stored.run("merge", stored.short, "Асқар Оразов").out == f"{stored.short}\tАсқар Оразов\n"


def test_one_becomes_two_by_his_names(stored: Stored) -> None:
    stored.run("merge", stored.asqar, stored.short)
    ended = stored.run("split", "Оразов", "А. Оразов")
    assert (ended.status, ended.err) == (0, "")
    old, new = (line.split("\t") for line in ended.out.splitlines())
    assert old == [str(stored.asqar), "Асқар Оразов"]
    assert new[1] == "А. Оразов"
    assert int(new[0]) not in {stored.asqar, stored.short}


@pytest.mark.parametrize("typed", ["Оразов", "А. Оразов"])
def test_a_name_of_several_is_told_with_their_ids(stored: Stored, typed: str) -> None:
    for ended in (stored.run("show", typed), stored.run("merge", typed, stored.aigul)):
        assert (ended.status, ended.out) == (1, "")
        *candidates, last = ended.err.splitlines()
        assert sorted(candidates) == sorted([f"{stored.asqar}\tАсқар Оразов", f"{stored.short}\tА. Оразов"])
        assert last == f"several are called {typed}: give an id"


def test_a_name_of_nobody_is_told_with_those_that_come_near(stored: Stored) -> None:
    ended = stored.run("show", "Серекова")
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.splitlines() == [f"{stored.aigul}\tАйгүл Серікова", "nobody is called Серекова"]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("show", "99999"), "nobody has the id 99999"),
        (("show", "9" * 40), f"nobody has the id {'9' * 40}"),
        (("show", "…"), "nobody is called …"),
        (("merge", "Серікова", "Айгүл Серікова"), "Айгүл Серікова is one person already"),
        (("merge", FIGURE.kk, figures.FIGURES[figures.LEADERS[1]].kk), "are two public figures"),
        (("merge", "Серікова", FIGURE.kk), "the second is a public figure"),
        (("split", "Серікова", "Айгүл Серікова"), "needs a name that stays"),
        (("split", "Серікова", "Сейтова"), "is nowhere called Сейтова"),
        (("split", FIGURE.kk, FIGURE.ru), "is a public figure"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_changes_nothing(
    stored: Stored, arguments: tuple[str, ...], reason: str
) -> None:
    ended = stored.run(*arguments)
    assert (ended.status, ended.out) == (1, "")
    assert reason in ended.err
    assert len(ended.err.splitlines()) == 1
    assert stored.run("show", stored.aigul).status == 0


@pytest.mark.parametrize("arguments", [(), ("show",), ("merge", "1"), ("split", "1"), ("fly",)])
def test_what_is_no_command_is_wrong_usage(stored: Stored, arguments: tuple[str, ...]) -> None:
    ended = stored.run(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("usage: dayek people")
