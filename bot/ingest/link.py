"""Which known person is this one? By the whole name, never by a surname alone, but for a public figure whose
surname means nobody else in the news of the region."""

from collections.abc import Iterable, Sequence

from bot.extract import fold, names
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
    stored = await people.by_key(conn, {each.key for each in forms})
    ids: list[int] = []
    for each in forms:
        person_id = _whose(each, stored)
        if person_id is None:
            person_id = await people.add(conn, _new(each, language))
            stored.append(PersonForm(each.form, each.key, each.surname_key, person_id, None, 0))
        else:
            await people.add_forms(conn, person_id, (each,))
            await people.name_in(conn, person_id, language, each.form)
        ids.append(person_id)
    return ids


def _whose(name: Form, stored: Iterable[PersonForm]) -> int | None:
    """Whose name this is; None for somebody new. A name of one word is that of a public figure, unless it may
    be another figure's as well (Назарбаев and Назарбаева have one key); or of nobody yet known."""
    is_bare = " " not in name.key
    alike = [row for row in stored if row.key == name.key and (row.figure is not None or not is_bare)]
    same = [row for row in alike if fold.fold(row.form) == fold.fold(name.form)]
    candidates = same or alike
    if is_bare and len({row.person_id for row in candidates}) > 1:
        return None
    best = min(candidates, key=lambda row: (row.figure is None, -row.quotes, row.person_id), default=None)
    return best.person_id if best else None


def _new(each: Form, language: str) -> NewPerson:
    names = {f"name_{language}": each.form} if language in LANGUAGES else {}
    return NewPerson(name=each.form, forms=(each,), **names)
