"""People: a row a human being, a row a form of the name. Keys are the caller's, and only compared here."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Row, desc, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import in_order
from storage.records import Form, NewPerson, Person, PersonForm
from storage.tables import people, person_forms
from storage.upsert import insert

SEED_LOCK = 3  # two programs that start at once seed one after the other


def person(row: Row[*tuple[Any, ...]]) -> Person:
    """The person of a row that holds the columns of `people`."""
    return Person(row.id, row.name, row.figure, row.name_kk, row.name_ru, row.name_en, row.quotes)


async def seed(conn: AsyncConnection, figures: Iterable[NewPerson]) -> None:
    """Stores the public figures, or brings their names up to date. Harmless when repeated."""
    await in_order(conn, SEED_LOCK)
    known = {row.figure: row.id for row in await conn.execute(select(people.c.figure, people.c.id))}
    for figure in figures:
        person_id = known.get(figure.figure)
        if person_id is None:
            await add(conn, figure)
            continue
        names = {"name_kk": figure.name_kk, "name_ru": figure.name_ru, "name_en": figure.name_en}
        await conn.execute(update(people).where(people.c.id == person_id).values(name=figure.name, **names))
        await add_forms(conn, person_id, figure.forms)


async def add(conn: AsyncConnection, new: NewPerson) -> int:
    """Stores a person with the forms of the name; returns the id."""
    values = {
        "figure": new.figure,
        "name": new.name,
        "name_kk": new.name_kk,
        "name_ru": new.name_ru,
        "name_en": new.name_en,
    }
    person_id: int = (
        await conn.execute(insert(conn, people).values(values).returning(people.c.id))
    ).scalar_one()
    await add_forms(conn, person_id, new.forms)
    return person_id


async def add_forms(conn: AsyncConnection, person_id: int, forms: Sequence[Form]) -> None:
    """Adds forms that the person does not have yet."""
    if not forms:
        return
    rows = [
        {"person_id": person_id, "form": form.form, "key": form.key, "surname_key": form.surname_key}
        for form in forms
    ]
    await conn.execute(insert(conn, person_forms).on_conflict_do_nothing(), rows)


async def name_in(conn: AsyncConnection, person_id: int, language: str, name: str) -> None:
    """What a person is called in a language, unless that is known; languages not ours are passed over."""
    column = people.c.get(f"name_{language}")
    if column is not None:
        unknown = people.c.id == person_id, column.is_(None)
        await conn.execute(update(people).where(*unknown).values({column: name}))


_FORMS = select(
    person_forms.c.form,
    person_forms.c.key,
    person_forms.c.surname_key,
    person_forms.c.person_id,
    people.c.figure,
    people.c.quotes,
).join(people, people.c.id == person_forms.c.person_id)


def _form(row: Row[*tuple[Any, ...]]) -> PersonForm:
    return PersonForm(row.form, row.key, row.surname_key, row.person_id, row.figure, row.quotes)


async def by_key(conn: AsyncConnection, keys: Collection[str]) -> list[PersonForm]:
    """Forms whose whole name has one of these keys."""
    rows = await conn.execute(_FORMS.where(person_forms.c.key.in_(keys)))
    return [_form(row) for row in rows]


async def by_surname(conn: AsyncConnection, keys: Collection[str]) -> list[PersonForm]:
    """Forms whose surname has one of these keys."""
    rows = await conn.execute(_FORMS.where(person_forms.c.surname_key.in_(keys)))
    return [_form(row) for row in rows]


async def forms(conn: AsyncConnection, limit: int) -> list[PersonForm]:
    """Forms of the most quoted people, for "did you mean"."""
    rows = await conn.execute(_FORMS.order_by(desc(people.c.quotes), people.c.id).limit(limit))
    return [_form(row) for row in rows]


async def get(conn: AsyncConnection, ids: Collection[int]) -> dict[int, Person]:
    """People by id; unknown ids are left out."""
    rows = await conn.execute(select(people).where(people.c.id.in_(ids)))
    return {row.id: person(row) for row in rows}


async def figures(conn: AsyncConnection, keys: Sequence[str]) -> list[Person]:
    """The people of these figures, in the order given."""
    rows = await conn.execute(select(people).where(people.c.figure.in_(keys)))
    by_figure = {row.figure: person(row) for row in rows}
    return [by_figure[key] for key in keys if key in by_figure]


async def most_quoted(conn: AsyncConnection, limit: int) -> list[Person]:
    """Who is quoted most."""
    rows = await conn.execute(
        select(people).where(people.c.quotes > 0).order_by(desc(people.c.quotes), people.c.id).limit(limit)
    )
    return [person(row) for row in rows]
