import asyncio
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Engine, event

from storage import articles, people
from storage.database import Database
from storage.records import Form, NewArticle, NewPerson, NewQuote, Person, PersonForm

ASQAR = NewPerson(
    "Асқар Оразов",
    (Form("Асқар Оразов", "asqar orazov", "orazov"), Form("Оразов", "orazov", "orazov")),
    figure="asqar-orazov",
    name_kk="Асқар Оразов",
    name_ru="Аскар Оразов",
)
AIGUL = NewPerson(
    "Айгүл Серікова", (Form("Айгүл Серікова", "aigul serikova", "serikova"),), figure="aigul-serikova"
)


async def test_a_person_comes_back_by_id(database: Database) -> None:
    async with database.write() as conn:
        person_id = await people.add(conn, ASQAR)
        assert await people.get(conn, [person_id, 404]) == {
            person_id: Person(
                person_id, "Асқар Оразов", "asqar-orazov", "Асқар Оразов", "Аскар Оразов", None, 0
            )
        }


async def test_a_person_is_called_by_the_name_in_a_language_where_it_is_known(database: Database) -> None:
    async with database.write() as conn:
        person_id = await people.add(conn, ASQAR)
        person = (await people.get(conn, [person_id]))[person_id]
    assert person.called("ru") == "Аскар Оразов"
    assert person.called("en") == "Асқар Оразов"


async def test_what_a_person_is_called_in_a_language_is_learned_once(database: Database) -> None:
    async with database.write() as conn:
        asqar = await people.add(conn, ASQAR)
        aigul = await people.add(conn, AIGUL)
        for language, name in (
            ("en", "Asqar Orazov"),
            ("en", "A. Orazov"),
            ("ru", "А. Оразов"),
            ("de", "Orasow"),
        ):
            await people.name_in(conn, asqar, language, name)
        found = await people.get(conn, [asqar, aigul])
    assert (found[asqar].name_en, found[asqar].name_ru) == ("Asqar Orazov", "Аскар Оразов")
    assert found[asqar].called("de") == "Асқар Оразов"
    assert found[aigul].name_en is None


async def test_a_name_is_found_by_its_key_or_by_that_of_the_surname(database: Database) -> None:
    async with database.write() as conn:
        asqar = await people.add(conn, ASQAR)
        await people.add(conn, AIGUL)
        whole = PersonForm("Асқар Оразов", "asqar orazov", "orazov", asqar, "asqar-orazov", 0)
        alone = PersonForm("Оразов", "orazov", "orazov", asqar, "asqar-orazov", 0)
        assert await people.by_key(conn, ["asqar orazov"]) == [whole]
        assert {form.form for form in await people.by_surname(conn, ["orazov"])} == {whole.form, alone.form}
        assert await people.by_key(conn, ["nobody"]) == []
        assert await people.by_surname(conn, []) == []


async def test_a_form_added_again_is_kept_once(database: Database) -> None:
    new = Form("А. Оразов", "a orazov", "orazov")
    async with database.write() as conn:
        person_id = await people.add(conn, ASQAR)
        await people.add_forms(conn, {person_id: [*ASQAR.forms, new]})
        await people.add_forms(conn, {person_id: []})
        await people.add_forms(conn, {})
        found = await people.by_surname(conn, ["orazov"])
    assert sorted(form.form for form in found) == ["А. Оразов", "Асқар Оразов", "Оразов"]


async def test_seeding_again_brings_names_up_to_date_and_adds_nobody(database: Database) -> None:
    async with database.write() as conn:
        await people.seed(conn, [ASQAR, AIGUL])
        before = await people.figures(conn, ["aigul-serikova", "asqar-orazov"])
        renamed = NewPerson("Асқар Сәкенұлы Оразов", ASQAR.forms, figure=ASQAR.figure, name_en="Asqar Orazov")
        await people.seed(conn, [renamed, AIGUL])
        after = await people.figures(conn, ["aigul-serikova", "asqar-orazov", "nobody"])
    assert [person.id for person in after] == [person.id for person in before]
    assert [person.name for person in after] == ["Айгүл Серікова", "Асқар Сәкенұлы Оразов"]
    assert (after[1].name_en, after[1].name_ru) == ("Asqar Orazov", None)


async def test_seeding_writes_what_differs_and_only_looks_when_nothing_does(database: Database) -> None:
    statements: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement.split()[0])

    async with database.write() as conn:
        await people.seed(conn, [ASQAR, AIGUL])
        event.listen(Engine, "before_cursor_execute", note)
        try:
            await people.seed(conn, [ASQAR, AIGUL])
            looked = statements.copy()
            better_keys = tuple(replace(form, key=f"new {form.key}") for form in ASQAR.forms)
            await people.seed(conn, [replace(ASQAR, forms=better_keys), AIGUL])
        finally:
            event.remove(Engine, "before_cursor_execute", note)
        assert len(await people.by_key(conn, ["new asqar orazov", "asqar orazov"])) == 1
    assert len(looked) <= 3
    assert set(looked) == {"SELECT"}
    assert statements[len(looked) :].count("INSERT") == 1


async def test_two_programs_that_start_at_once_seed_each_person_once(database: Database) -> None:
    async def seed() -> None:
        async with database.write() as conn:
            await people.seed(conn, [ASQAR, AIGUL])

    await asyncio.gather(*(seed() for _ in range(5)))
    async with database.read() as conn:
        assert len(await people.figures(conn, ["asqar-orazov", "aigul-serikova"])) == 2
        assert len(await people.forms(conn, 10)) == 3


async def test_who_is_quoted_most_comes_first(
    database: Database, new_article: Callable[..., NewArticle]
) -> None:
    async with database.write() as conn:
        await people.add(conn, NewPerson("Болат Жүсіпов", (Form("Болат", "bolat", "bolat"),)))
        asqar = await people.add(conn, ASQAR)
        aigul = await people.add(conn, AIGUL)
        said = (NewQuote(((0, 6),), speaker, False, None, "said", 0.9) for speaker in (asqar, aigul, aigul))
        await articles.add(conn, new_article(quotes=tuple(said)))
        assert [person.id for person in await people.most_quoted(conn, 10)] == [aigul, asqar]
        assert [form.person_id for form in await people.forms(conn, 3)] == [aigul, asqar, asqar]


async def test_many_people_are_stored_at_once_each_with_his_own_forms(database: Database) -> None:
    new = [NewPerson(f"Асқар {n}", (Form(f"Асқар {n}", f"asqar {n}", f"{n}"),)) for n in range(200)]
    new += [NewPerson("Оразов", (Form("Оразов", "orazov", "orazov"),))] * 2  # two of whom no more is known
    async with database.write() as conn:
        ids = await people.add_all(conn, new)
        known = {each.person.id: each for each in await people.known(conn, ids)}
        assert await people.add_all(conn, []) == []
    assert [known[person_id].person.name for person_id in ids] == [each.name for each in new]
    assert [known[person_id].forms for person_id in ids] == [each.forms for each in new]


async def test_who_may_be_meant_is_found_by_any_key_of_the_name(database: Database) -> None:
    def person(name: str, key: str, surname_key: str, near: str = "", figure: str | None = None) -> NewPerson:
        return NewPerson(name, (Form(name, key, surname_key, near_key=near),), figure=figure)

    async with database.write() as conn:
        stored = {
            new.name: await people.add(conn, new)
            for new in (
                person("Асқар Оразов", "asqar orazov", "orazov", "skr rs"),
                person("Аскар Оразов", "other", "other", "skr rs"),
                person("А. Оразов", "orazov", "orazov"),
                person("Болат Оразов", "bolat orazov", "orazov", "blt rs"),
                person("Оразов", "orazov", "orazov"),
                person("Ораз", "orazov", "orazov", figure="oraz"),
            )
        }
        wanted = [Form("Askar Orazov", "asqar orazov", "orazov", near_key="skr rs")]
        found = await people.candidates(conn, wanted, [])
        assert {each.person.name for each in found} == {"Асқар Оразов", "Аскар Оразов", "А. Оразов"}
        found = await people.candidates(conn, [Form("B. Orazov", "orazov", "orazov")], ["orazov"])
        assert {each.person.id for each in found} == {
            stored[name] for name in ("Асқар Оразов", "А. Оразов", "Болат Оразов", "Ораз")
        }
        assert await people.candidates(conn, [Form("-", "", "")], []) == []
