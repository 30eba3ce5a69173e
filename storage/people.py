"""People: a row a human being, a row a form of the name. Keys are the caller's, and only compared here."""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, desc, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import in_order
from storage.records import Form, NewPerson, Person, PersonForm
from storage.tables import former_people, people, people_apart, person_forms
from storage.upsert import insert

SEED_LOCK = 3  # two programs that start at once seed one after the other


@dataclass(frozen=True, slots=True)
class Known:
    """A stored person with all forms of the name."""

    person: Person
    forms: tuple[Form, ...]


Apart = frozenset[frozenset[int]]  # pairs of people whom the operator has declared to be two


def person(row: Row[*tuple[Any, ...]]) -> Person:
    """The person of a row that holds the columns of `people`."""
    return Person(row.id, row.name, row.figure, row.name_kk, row.name_ru, row.name_en, row.quotes)


async def seed(conn: AsyncConnection, figures: Iterable[NewPerson]) -> None:
    """Stores the public figures, or brings their names up to date; when nothing is new, it only looks."""
    await in_order(conn, SEED_LOCK)
    wanted = {figure.figure: figure for figure in figures}
    rows = await conn.execute(select(people).where(people.c.figure.is_not(None)))
    known = {row.figure: person(row) for row in rows}
    await add_all(conn, [figure for key, figure in wanted.items() if key not in known])
    ids = {known[key].id: figure for key, figure in wanted.items() if key in known}
    renamed = (_renamed(person, wanted[key]) for key, person in known.items() if key in wanted)
    await rename(conn, [person for person in renamed if person not in known.values()])
    stored = await _forms_of_figures(conn)
    await _bring_forms(conn, {id_: set(figure.forms) - stored[id_] for id_, figure in ids.items()})


def _renamed(stored: Person, figure: NewPerson) -> Person:
    names = figure.name_kk, figure.name_ru, figure.name_en
    return Person(stored.id, figure.name, stored.figure, *names, stored.quotes)


async def _forms_of_figures(conn: AsyncConnection) -> defaultdict[int, set[Form]]:
    rows = await conn.execute(
        select(person_forms)
        .join(people, people.c.id == person_forms.c.person_id)
        .where(people.c.figure.is_not(None))
    )
    found: defaultdict[int, set[Form]] = defaultdict(set)
    for row in rows:
        found[row.person_id].add(_form(row))
    return found


async def _bring_forms(conn: AsyncConnection, forms: Mapping[int, Collection[Form]]) -> None:
    """Adds forms; those that are there get the keys that are made now."""
    statement = insert(conn, person_forms)
    keys = {name: statement.excluded[name] for name in ("key", "surname_key", "near_key")}
    await _insert_forms(
        conn, statement.on_conflict_do_update(index_elements=["person_id", "form"], set_=keys), forms
    )


async def add(conn: AsyncConnection, new: NewPerson) -> int:
    """Stores a person with the forms of the name; returns the id."""
    return (await add_all(conn, [new]))[0]


async def add_all(conn: AsyncConnection, new: Sequence[NewPerson]) -> list[int]:
    """Stores people with the forms of their names; returns their ids, in order."""
    if not new:
        return []
    rows = [
        {
            "figure": each.figure,
            "name": each.name,
            "name_kk": each.name_kk,
            "name_ru": each.name_ru,
            "name_en": each.name_en,
        }
        for each in new
    ]
    columns = people.c.id, people.c.figure, people.c.name
    stored: defaultdict[tuple[str | None, str], list[int]] = defaultdict(list)
    for row in await conn.execute(insert(conn, people).values(rows).returning(*columns)):
        stored[row.figure, row.name].append(row.id)  # a database returns them in any order
    ids = [stored[each.figure, each.name].pop() for each in new]
    await add_forms(conn, {id_: each.forms for id_, each in zip(ids, new, strict=True)})
    return ids


async def add_forms(conn: AsyncConnection, forms: Mapping[int, Collection[Form]]) -> None:
    """Adds forms that the people (by id) do not have yet."""
    await _insert_forms(conn, insert(conn, person_forms).on_conflict_do_nothing(), forms)


async def _insert_forms(conn: AsyncConnection, statement: Any, forms: Mapping[int, Collection[Form]]) -> None:
    rows = [
        {
            "person_id": person_id,
            "form": form.form,
            "key": form.key,
            "surname_key": form.surname_key,
            "near_key": form.near_key,
        }
        for person_id, added in sorted(forms.items())  # so that two writers never wait for each other
        for form in added
    ]
    if rows:
        await conn.execute(statement, rows)


async def rename(conn: AsyncConnection, renamed: Collection[Person]) -> None:
    """Sets what people are called, in general and in each language."""
    names = ("name", "name_kk", "name_ru", "name_en")
    rows = [
        {"of": each.id, **{f"new_{name}": getattr(each, name) for name in names}}
        for each in sorted(renamed, key=lambda each: each.id)
    ]
    if rows:
        statement = update(people).where(people.c.id == bindparam("of"))
        await conn.execute(statement.values({name: bindparam(f"new_{name}") for name in names}), rows)


async def name_in(conn: AsyncConnection, person_id: int, language: str, name: str) -> None:
    """What a person is called in a language, unless that is known; languages not ours are passed over."""
    column = people.c.get(f"name_{language}")
    if column is not None:
        unknown = people.c.id == person_id, column.is_(None)
        await conn.execute(update(people).where(*unknown).values({column: name}))


_FORMS = select(person_forms, people.c.figure, people.c.quotes).join(
    people, people.c.id == person_forms.c.person_id
)


def _form(row: Row[*tuple[Any, ...]]) -> Form:
    return Form(row.form, row.key, row.surname_key, near_key=row.near_key)


def _person_form(row: Row[*tuple[Any, ...]]) -> PersonForm:
    keys = row.key, row.surname_key
    return PersonForm(row.form, *keys, row.person_id, row.figure, row.quotes, near_key=row.near_key)


async def by_key(conn: AsyncConnection, keys: Collection[str]) -> list[PersonForm]:
    """Forms whose whole name has one of these keys."""
    rows = await conn.execute(_FORMS.where(person_forms.c.key.in_(keys)))
    return [_person_form(row) for row in rows]


async def by_surname(conn: AsyncConnection, keys: Collection[str]) -> list[PersonForm]:
    """Forms whose surname has one of these keys."""
    rows = await conn.execute(_FORMS.where(person_forms.c.surname_key.in_(keys)))
    return [_person_form(row) for row in rows]


async def forms(conn: AsyncConnection, limit: int) -> list[PersonForm]:
    """Forms of the most quoted people, for "did you mean"."""
    rows = await conn.execute(_FORMS.order_by(desc(people.c.quotes), people.c.id).limit(limit))
    # some ten thousand: in a thread, so that nobody else's answer waits for them
    return await asyncio.to_thread(lambda: [_person_form(row) for row in rows])


async def newest(conn: AsyncConnection) -> int:
    """Id of who came in last; 0 when there is nobody."""
    return (await conn.execute(select(func.max(people.c.id)))).scalar_one() or 0


async def candidates(conn: AsyncConnection, like: Collection[Form], surnames: Collection[str]) -> list[Known]:
    """Who may be one of these, by any key of the whole name; or bears one of these surnames, whose keys are
    given, beside initials. A name of one word counts for public figures alone."""
    tells = or_(people.c.figure.is_not(None), person_forms.c.form.contains(" "), _HAS_INITIALS)
    by_name = or_(
        person_forms.c.key.in_({form.key for form in like}),
        person_forms.c.near_key.in_({form.near_key for form in like} - {""}),
        person_forms.c.surname_key.in_({form.surname_key for form in like}) & _HAS_INITIALS,
        person_forms.c.surname_key.in_(surnames),
    )
    joined = person_forms.join(people, people.c.id == person_forms.c.person_id)
    return await _known(conn, select(person_forms.c.person_id).select_from(joined).where(tells, by_name))


_HAS_INITIALS = person_forms.c.form.contains(".")


async def known(conn: AsyncConnection, ids: Collection[int]) -> list[Known]:
    """These people with the forms of their names, by id; former ids and unknown ones are left out."""
    return await _known(conn, ids)


async def _known(conn: AsyncConnection, ids: Any) -> list[Known]:
    rows = await conn.execute(
        select(people, person_forms)
        .join(person_forms, people.c.id == person_forms.c.person_id)
        .where(people.c.id.in_(ids))
        .order_by(people.c.id, person_forms.c.form)
    )
    found: dict[int, list[Form]] = {}
    who: dict[int, Person] = {}
    for row in rows:
        who[row.id] = person(row)
        found.setdefault(row.id, []).append(_form(row))
    return [Known(who[person_id], tuple(forms)) for person_id, forms in found.items()]


async def apart(conn: AsyncConnection, ids: Collection[int]) -> Apart:
    """Which of these people are two by the word of the operator."""
    both = people_apart.c.person_id.in_(ids), people_apart.c.other_id.in_(ids)
    rows = await conn.execute(select(people_apart).where(*both))
    return frozenset(frozenset((row.person_id, row.other_id)) for row in rows)


async def get(conn: AsyncConnection, ids: Collection[int]) -> dict[int, Person]:
    """People by id; the former id of one who was found to be another leads to that other. Unknown ids are
    left out."""
    asked = people.alias("asked")
    is_now: ColumnElement[Any] = func.coalesce(former_people.c.person_id, asked.c.id)
    rows = await conn.execute(
        select(people, asked.c.id.label("asked"))
        .select_from(asked)
        .outerjoin(former_people, former_people.c.id == asked.c.id)
        .join(people, people.c.id == is_now)
        .where(asked.c.id.in_(ids))
    )
    return {row.asked: person(row) for row in rows}


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
