"""One person is one person in every language and spelling, and two people are two."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from bot.extract.lexicon import figures
from bot.extract.model import Person
from bot.ingest.link import form, link, seed
from storage import identity, people
from storage.database import Connection, Database
from storage.records import NewPerson
from tests.factory import Newsroom, Said


def named(*names: str) -> list[Person]:
    return [Person(name, (), "name") for name in names]


async def linked(database: Database, language: str, *names: str) -> list[int]:
    """The people of one article."""
    async with database.write() as conn:
        return await link(conn, named(*names), language)


async def figure_of(conn: Connection, person_id: int) -> str | None:
    return (await people.get(conn, [person_id]))[person_id].figure


async def seeded(database: Database) -> None:
    async with database.write() as conn:
        await seed(conn)


async def test_a_person_is_the_same_in_three_languages(sqlite_database: Database) -> None:
    (kazakh,) = await linked(sqlite_database, "kk", "Асқар Оразов")
    assert await linked(sqlite_database, "ru", "Аскар Оразов") == [kazakh]
    assert await linked(sqlite_database, "en", "Askar Orazov") == [kazakh]


async def test_a_person_is_called_in_each_language_as_its_articles_call_him(
    sqlite_database: Database,
) -> None:
    (person_id,) = await linked(sqlite_database, "ru", "Аскар Оразов")
    await linked(sqlite_database, "en", "Askar Orazov")
    await linked(sqlite_database, "en", "Asqar Orazov")
    async with sqlite_database.read() as conn:
        person = (await people.get(conn, [person_id]))[person_id]
    assert [person.called(language) for language in ("kk", "ru", "en")] == [
        "Аскар Оразов",  # no Kazakh article has named him yet
        "Аскар Оразов",
        "Askar Orazov",
    ]


async def test_a_person_of_an_article_in_another_language_has_a_name_too(sqlite_database: Database) -> None:
    (person_id,) = await linked(sqlite_database, "other", "Asqar Orazov")
    async with sqlite_database.read() as conn:
        person = (await people.get(conn, [person_id]))[person_id]
    assert person.called("kk") == "Asqar Orazov"
    assert person.name_kk is person.name_ru is person.name_en is None


async def test_the_order_of_names_and_a_patronymic_make_no_other_person(sqlite_database: Database) -> None:
    (person_id,) = await linked(sqlite_database, "kk", "Асқар Оразов")
    assert await linked(sqlite_database, "kk", "Асқар Болатұлы Оразов") == [person_id]
    assert await linked(sqlite_database, "kk", "Оразов Асқар") == [person_id]


async def test_two_of_one_surname_are_two(sqlite_database: Database) -> None:
    first, second = await linked(sqlite_database, "kk", "Асқар Жапаров", "Айбек Жапаров")
    assert first != second


async def test_a_surname_alone_is_nobody_known(sqlite_database: Database) -> None:
    (whole,) = await linked(sqlite_database, "kk", "Асқар Оразов")
    (bare,) = await linked(sqlite_database, "kk", "Оразов")
    assert bare != whole
    assert await linked(sqlite_database, "kk", "Оразов") not in ([bare], [whole])


async def test_one_key_twice_in_an_article_is_one_person(sqlite_database: Database) -> None:
    first, second = await linked(sqlite_database, "kk", "Асқар Оразов", "Аскар Оразов")
    assert first == second


async def test_a_figures_full_name_is_the_figure_in_every_spelling(sqlite_database: Database) -> None:
    await seeded(sqlite_database)
    async with sqlite_database.write() as conn:
        for figure in figures.FIGURES.values():
            found = await link(conn, named(*figures.forms(figure)), "kk")
            assert {await figure_of(conn, person_id) for person_id in found} == {figure.key}


async def test_a_surname_that_means_one_figure_is_that_figure_and_no_relative(
    sqlite_database: Database,
) -> None:
    await seeded(sqlite_database)
    async with sqlite_database.write() as conn:
        for figure in figures.FIGURES.values():
            for surname in figures.surnames(figure) if figure.bare else ():
                (person_id,) = await link(conn, named(surname), "kk")
                assert await figure_of(conn, person_id) == figure.key, surname


async def test_a_surname_that_may_be_two_figures_is_neither(sqlite_database: Database) -> None:
    async with sqlite_database.write() as conn:
        for key, name in (("asqar-orazov", "Асқар Оразов"), ("aigul-orazova", "Айгүл Оразова")):
            surname = name.split()[-1]
            await people.add(conn, NewPerson(name, (form(name), form(surname)), figure=key))
        (exact,) = await link(conn, named("Оразова"), "kk")
        assert await figure_of(conn, exact) == "aigul-orazova"
        (unclear,) = await link(conn, named("Orazow"), "en")
        assert await figure_of(conn, unclear) is None


async def test_a_figures_namesake_by_surname_is_somebody_else(sqlite_database: Database) -> None:
    await seeded(sqlite_database)
    (person_id,) = await linked(sqlite_database, "kk", "Айдос Жапаров")
    async with sqlite_database.read() as conn:
        assert await figure_of(conn, person_id) is None


async def test_a_figure_keeps_the_names_that_are_known(sqlite_database: Database) -> None:
    await seeded(sqlite_database)
    figure = figures.FIGURES[figures.LEADERS[0]]
    (person_id,) = await linked(sqlite_database, "kk", figure.latin[0])
    async with sqlite_database.read() as conn:
        person = (await people.get(conn, [person_id]))[person_id]
    assert (person.called("kk"), person.called("ru"), person.called("en")) == (
        figure.kk,
        figure.ru,
        figure.en,
    )


async def test_seeding_again_changes_nothing(sqlite_database: Database) -> None:
    await seeded(sqlite_database)
    async with sqlite_database.read() as conn:
        before = await people.forms(conn, 10_000)
    await seeded(sqlite_database)
    async with sqlite_database.read() as conn:
        assert await people.forms(conn, 10_000) == before


async def test_who_is_met_in_two_articles_at_once_is_one_person(database: Database) -> None:
    found = await asyncio.gather(*(linked(database, "kk", "Асқар Оразов") for _ in range(8)))
    assert len({person_id for (person_id,) in found}) == 1


@pytest.mark.parametrize(
    "name", ["Ли", "X", "Асқар", "О’Нил Болат", "де ла Крус Айгүл", "Ж. Оразов", "😀", "-"]
)
async def test_any_name_is_somebody(sqlite_database: Database, name: str) -> None:
    (person_id,) = await linked(sqlite_database, "kk", name)
    async with sqlite_database.read() as conn:
        assert (await people.get(conn, [person_id]))[person_id].name == name


async def test_an_article_without_people_links_nobody(sqlite_database: Database) -> None:
    assert await linked(sqlite_database, "kk") == []


async def test_initials_link_to_the_only_one_and_the_name_comes_later(database: Database) -> None:
    (short,) = await linked(database, "ru", "А. Оразов")
    assert await linked(database, "kk", "Асқар Оразов") == [short]
    assert await linked(database, "en", "A. Orazov") == [short]
    (other,) = await linked(database, "kk", "Айбек Оразов")
    assert other != short
    assert await linked(database, "ru", "А. Оразов") not in ([short], [other])
    assert await linked(database, "ru", "Аскар Оразов") == [short]
    async with database.read() as conn:
        person = (await people.get(conn, [short]))[short]
    assert (person.name, person.called("en")) == ("Асқар Оразов", "Асқар Оразов")
    assert person.called("ru") == "Аскар Оразов"


async def test_an_article_that_shows_two_to_be_one_makes_them_one(database: Database) -> None:
    newsroom = Newsroom(database)
    kazakh = await newsroom.person("Шыңғыс Мәулетов")
    name = "Chingis Mauletov"
    async with database.write() as conn:
        english = await people.add(conn, NewPerson(name, (form(name),), name_en=name))
    short = await newsroom.person("Ш. Мәулетов")
    await newsroom.publish("Су", Said("Су келді", english, "Chingis Mauletov"))
    await newsroom.publish("Жол", Said("Жол ашылды", short, "Ш. Мәулетов"))
    assert await linked(database, "ru", "Чингиз Маулетов") == [english]  # who is quoted
    assert await linked(database, "kk", "Шыңғыс Мәулетов") == [english]
    async with database.read() as conn:
        known = await people.get(conn, [kazakh, english, short])
    assert {person.id for person in known.values()} == {english}
    assert known[kazakh].quotes == 2


async def test_what_the_operator_has_parted_no_article_joins(database: Database) -> None:
    newsroom = Newsroom(database)
    asqar, other = await newsroom.person("Асқар Оразов"), await newsroom.person("Аскар Оразов")
    async with database.write() as conn:
        await identity.keep_apart(conn, other, [asqar])
    for _ in range(2):
        assert await linked(database, "kk", "Асқар Оразов") == [asqar]
        assert await linked(database, "ru", "Аскар Оразов") == [other]
    (neither,) = await linked(database, "en", "Askar Orazov")
    assert neither not in {asqar, other}


async def test_what_the_operator_has_joined_no_article_parts(database: Database) -> None:
    newsroom = Newsroom(database)
    aigul, other = await newsroom.person("Айгүл Серікова"), await newsroom.person("Айгүл Серіков")
    async with database.write() as conn:
        await identity.merge(conn, aigul, other)
    assert await linked(database, "kk", "Айгүл Серікова") == [aigul]
    assert await linked(database, "kk", "Айгүл Серіков") == [aigul]


@pytest.mark.parametrize("count", [1, 40])
async def test_many_people_cost_as_many_statements_as_one(database: Database, count: int) -> None:
    names = [f"Асқар Ораз{letters}ов" for letters in ("аб", "ғыл", "бек", "дық")][:count]
    names += [f"{given} Сейтов" for given in _given(count - len(names))]
    with _statements() as first:
        await linked(database, "kk", *names)
    with _statements() as again:
        await linked(database, "kk", *names)
    # the lock, who comes near, who is apart, and then: the new ones and their forms
    assert (first[0], again[0]) <= (6, 4)


def _given(count: int) -> list[str]:
    parts = [first + last for first in ("Нұр", "Жан", "Бек", "Ай", "Ер", "Той") for last in
             ("бек", "бай", "хан", "жан", "тай", "берген", "болат")]  # fmt: skip
    return parts[:count]


@contextmanager
def _statements() -> Iterator[list[int]]:
    """How many statements are executed meanwhile, but for BEGIN."""
    counted = [0]

    def count(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        counted[0] += not statement.startswith("BEGIN")

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield counted
    finally:
        event.remove(Engine, "before_cursor_execute", count)


async def test_a_merge_that_comes_while_another_program_ingests_waits_for_it(database: Database) -> None:
    newsroom = Newsroom(database)
    asqar, other = await newsroom.person("Асқар Оразов"), await newsroom.person("Болат Сейтов")
    linking, may_end = asyncio.Event(), asyncio.Event()

    async def ingest() -> int:
        async with database.write() as conn:
            (person_id,) = await link(conn, named("Болат Сейтов"), "kk")
            linking.set()
            await may_end.wait()
            await people.name_in(conn, person_id, "kk", "Болат Сейтов")
        return person_id

    async def merge() -> None:
        await linking.wait()
        async with database.write() as conn:
            await identity.merge(conn, asqar, other)

    ingesting, merging = asyncio.create_task(ingest()), asyncio.create_task(merge())
    await linking.wait()
    await asyncio.wait([merging], timeout=0.2)
    assert not merging.done()
    may_end.set()
    assert await ingesting == other
    await merging
    assert await linked(database, "kk", "Болат Сейтов") == [asqar]
