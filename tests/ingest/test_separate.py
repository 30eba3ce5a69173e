"""Who was taken for one is made two by the names that articles call him, and stays two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract.lexicon import figures
from bot.extract.model import Person as Found
from bot.ingest.link import form, link, seed
from bot.ingest.separate import CannotSeparate, separate, written_as
from storage import identity, people, quotes
from storage.database import Database
from storage.records import Person, Wanted
from tests.factory import Newsroom, Said

FORMS = tuple(form(name) for name in ("Асқар Оразов", "Аскар Оразов", "А. Оразов", "Asqar Orazov"))


@pytest.mark.parametrize(
    ("surfaces", "name"),
    [
        (("Асқар Оразовтың", "Оразов"), "Асқар Оразов"),
        (("Оразов", "Аскаром Оразовым"), "Аскар Оразов"),
        (("А. Оразова",), "А. Оразов"),
        (("А. Оразов", "Асқар Оразовқа"), "Асқар Оразов"),
        (("Asqar Orazov's",), "Asqar Orazov"),
        (("Askar Orazow",), None),  # as much one as another
        (("Оразов",), None),
        (("Болат Сейтов",), None),
        ((), None),
    ],
)
def test_the_longest_mention_tells_by_which_name(surfaces: tuple[str, ...], name: str | None) -> None:
    found = written_as(surfaces, FORMS)
    assert (found.form if found else None) == name


@given(st.lists(st.text(max_size=30), max_size=4))
def test_any_mention_is_one_of_the_names_or_none(surfaces: list[str]) -> None:
    assert written_as(surfaces, FORMS) in (*FORMS, None)


async def _mixed_up(database: Database) -> int:
    """A person under two names, each of which says something, and one of which is spoken of."""
    newsroom = Newsroom(database)
    person = await newsroom.person("Асқар Оразов", "Асқар Оразбек")
    await newsroom.publish("Су", Said("Су келді", person, "Асқар Оразов"))
    await newsroom.publish("Жол", Said("Жол ашылды", person, "Асқар Оразбек"))
    await newsroom.publish("Сөз", Said("Асқар Оразбек келді", None, about=person))
    return person


async def test_articles_go_with_the_name_that_they_use(database: Database) -> None:
    person = await _mixed_up(database)
    async with database.write() as conn:
        new = await separate(conn, person, ["асқар оразбек"])
        said = {
            each: [quote.parts for quote in await quotes.recent(conn, Wanted(speaker=each), 9)]
            for each in (person, new)
        }
        about = await quotes.recent(conn, Wanted(about=new), 9)
        who = await people.get(conn, [person, new])
        counted = [(await identity.counts(conn, each)).articles for each in (person, new)]
    assert said == {person: [("Су келді",)], new: [("Жол ашылды",)]}
    assert [quote.parts for quote in about] == [("Асқар Оразбек келді",)]
    assert counted == [1, 2]
    assert who == {
        person: Person(person, "Асқар Оразов", None, "Асқар Оразов", None, None, 1),
        new: Person(new, "Асқар Оразбек", None, "Асқар Оразбек", None, None, 1),
    }


async def test_the_next_article_does_not_undo_it(database: Database) -> None:
    person = await _mixed_up(database)
    async with database.write() as conn:
        await people.add_forms(conn, {person: [form("А. Оразов")]})
        new = await separate(conn, person, ["А. Оразов", "Асқар Оразбек"])
        for language in ("kk", "ru", "en"):
            for name, expected in (("А. Оразов", new), ("Асқар Оразов", person), ("Асқар Оразбек", new)):
                assert await link(conn, [Found(name, (), "name")], language) == [expected], name


async def test_a_name_that_moves_is_no_longer_what_the_person_is_called(database: Database) -> None:
    person = await _mixed_up(database)
    async with database.write() as conn:
        new = await separate(conn, person, ["Асқар Оразов"])
        who = await people.get(conn, [person, new])
    assert (who[person].name, who[new].name) == ("Асқар Оразбек", "Асқар Оразов")
    assert who[person].called("kk") == "Асқар Оразбек"


async def test_what_cannot_be_parted_stays_whole(database: Database) -> None:
    person = await _mixed_up(database)
    listed = figures.FIGURES[figures.LEADERS[0]]
    async with database.write() as conn:
        await seed(conn)
        (figure,) = await people.figures(conn, [listed.key])
        for person_id, names, reason in (
            (person, ["Асқар Оразов", "Асқар Оразбек"], "needs a name that stays"),
            (person, ["Болат Сейтов"], "is nowhere called Болат Сейтов"),
            (99_999, ["Асқар Оразов"], "nobody has the id 99999"),
            (figure.id, [listed.ru], "is a public figure"),
        ):
            with pytest.raises(CannotSeparate, match=reason):
                await separate(conn, person_id, names)
        assert (await identity.counts(conn, person)).articles == 3


async def test_what_was_parted_by_mistake_can_be_joined_again(database: Database) -> None:
    person = await _mixed_up(database)
    async with database.write() as conn:
        new = await separate(conn, person, ["Асқар Оразбек"])
        await identity.merge(conn, person, new)
        assert await people.apart(conn, [person, new]) == frozenset()
        assert (await identity.counts(conn, person)).articles == 3
        assert await link(conn, [Found("Асқар Оразбек", (), "name")], "kk") == [person]
