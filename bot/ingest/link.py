"""Which stored people an article names: who is known is found, who is new is stored, who were two and turn
out to be one become one."""

from collections.abc import Sequence

from bot.extract import fold, names
from bot.extract.lexicon import figures
from bot.extract.lexicon.figures import Figure
from bot.extract.model import Person
from bot.ingest.cast import Cast, cast
from bot.ingest.fullname import Kind, parse
from bot.ingest.spelling import near_key
from bot.ingest.whose import tells
from storage import identity, people
from storage.articles import INGEST_LOCK
from storage.database import Connection, in_order
from storage.people import Known
from storage.records import Form, NewPerson


def form(name: str) -> Form:
    """A name with its keys."""
    parsed = parse(name)
    if parsed.kind is not Kind.WHOLE:
        return _plain(name)
    words = (*parsed.given, parsed.surname)
    return Form(name, names.full_key(name), fold.name_key(parsed.surname), near_key=near_key(words))


def figure_person(figure: Figure) -> NewPerson:
    """A public figure as storage keeps him."""
    written = figures.forms(figure) + (figures.surnames(figure) if figure.bare else ())
    return NewPerson(
        name=figure.kk,
        forms=tuple(_plain(name) for name in dict.fromkeys(written)),
        figure=figure.key,
        name_kk=figure.kk,
        name_ru=figure.ru,
        name_en=figure.en,
    )


def _plain(name: str) -> Form:
    """Figures, and names that do not tell, are found by the whole key alone: by nothing that comes near."""
    return Form(name, names.full_key(name), names.surname_key(name))


async def seed(conn: Connection) -> None:
    """Makes the public figures known."""
    await people.seed(conn, map(figure_person, figures.FIGURES.values()))


async def link(conn: Connection, found: Sequence[Person], language: str) -> list[int]:
    """The stored person of each person found in an article, in order. However many they are, it takes the
    same few statements, and some more for each two that turn out to be one."""
    if not found:
        return []
    await in_order(conn, INGEST_LOCK)  # of two who meet a newcomer at the same time one shall know him
    named = [form(person.name) for person in found]
    known = await _candidates(conn, named)
    apart = await people.apart(conn, [who.person.id for who in known])
    return await _stored(conn, cast(named, language, known, apart))


async def _candidates(conn: Connection, named: Sequence[Form]) -> list[Known]:
    """Who may be meant. Where initials are involved, all who bear the surname must be looked at."""
    surnames = {each.surname_key for each in named if parse(each.form).kind is Kind.INITIALED}
    known = await people.candidates(conn, named, surnames)
    short = {each.surname_key for who in known if not tells(who) for each in who.forms}
    return await people.candidates(conn, named, surnames | short) if short - surnames else known


async def _stored(conn: Connection, met: Cast) -> list[int]:
    for kept, other in met.merged:
        await identity.merge(conn, kept, other)
    new = await people.add_all(conn, list(met.newcomers.values()))
    await people.add_forms(conn, met.forms)
    await people.rename(conn, met.renamed)
    numbers = dict(zip(met.newcomers, new, strict=True))
    return [numbers.get(number, number) for number in met.ids]
