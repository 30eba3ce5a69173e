"""Which known person is this one? By the whole name, never by a surname alone, but for a public figure whose
surname means nobody else in the news of the region."""

from collections.abc import Iterable, Sequence

from bot.extract import names
from bot.extract.lexicon import figures
from bot.extract.lexicon.figures import Figure
from bot.extract.model import Person
from bot.i18n import LANGUAGES
from storage import people
from storage.articles import INGEST_LOCK
from storage.database import Connection, in_order
from storage.records import Form, NewPerson, PersonForm


def form(name: str) -> Form:
    """A name with its keys."""
    return Form(name, names.full_key(name), names.surname_key(name))


def figure_person(figure: Figure) -> NewPerson:
    """A public figure as storage keeps him."""
    written = figures.forms(figure) + (figures.surnames(figure) if figure.bare else ())
    return NewPerson(
        name=figure.kk,
        forms=tuple(form(name) for name in dict.fromkeys(written)),
        figure=figure.key,
        name_kk=figure.kk,
        name_ru=figure.ru,
        name_en=figure.en,
    )


async def seed(conn: Connection) -> None:
    """Makes the public figures known."""
    await people.seed(conn, map(figure_person, figures.FIGURES.values()))


async def link(conn: Connection, found: Sequence[Person], language: str) -> list[int]:
    """The stored person of each person found in an article, in order; who is new is stored."""
    await in_order(conn, INGEST_LOCK)  # of two who meet a newcomer at the same time one shall know him
    forms = [form(person.name) for person in found]
    known = _known(await people.by_key(conn, {each.key for each in forms}))
    ids: list[int] = []
    for each in forms:
        person_id = known.get(each.key)
        if person_id is None:
            person_id = known[each.key] = await people.add(conn, _new(each, language))
        else:
            await people.add_forms(conn, person_id, (each,))
            await people.name_in(conn, person_id, language, each.form)
        ids.append(person_id)
    return ids


def _known(rows: Iterable[PersonForm]) -> dict[str, int]:
    """Who is meant by each key. A name of one word means a public figure or nobody yet known."""
    telling = [row for row in rows if row.figure is not None or " " in row.key]
    # the likeliest last, so that he stays
    telling.sort(key=lambda row: (row.figure is not None, row.quotes, -row.person_id))
    return {row.key: row.person_id for row in telling}


def _new(each: Form, language: str) -> NewPerson:
    names = {f"name_{language}": each.form} if language in LANGUAGES else {}
    return NewPerson(name=each.form, forms=(each,), **names)
