"""One stored person who is two: which articles mean whom is read off the words that mention him in each."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from bot.extract import cases, fold
from bot.extract.lexicon import figures
from bot.extract.sounds import sounds
from bot.ingest.fullname import parse
from storage import identity, people
from storage.articles import INGEST_LOCK
from storage.database import Connection, in_order
from storage.people import Known
from storage.records import Form, NewPerson, Person

_WRITTEN, _HEARD = 2, 1  # a word agrees letter by letter in some case form, or only in its sounds


class CannotSeparate(Exception):
    """These names cannot become another person's."""


async def separate(conn: Connection, person_id: int, names: Collection[str]) -> int:
    """Makes somebody new of these forms of a person's name, who is meant wherever an article calls him so;
    where it cannot be told, the person is. Returns the new id. Raises CannotSeparate and changes nothing."""
    await in_order(conn, INGEST_LOCK)
    known = await people.known(conn, [person_id])
    if not known:
        raise CannotSeparate(f"nobody has the id {person_id}")
    moved, left = _parted(known[0], names)
    articles = await identity.mentioned(conn, person_id)
    called = [(mentioned, written_as(mentioned.surfaces, known[0].forms)) for mentioned in articles]
    his = [mentioned.article_id for mentioned, form in called if form in moved]
    new = NewPerson(_fullest(moved), tuple(moved))
    new_id = await identity.split(conn, _without(known[0].person, moved, left), new, his)
    for who, forms in ((new_id, moved), (person_id, left)):
        spelled = {
            mentioned.language: form.form for mentioned, form in reversed(called) if form and form in forms
        }
        for language, name in spelled.items():
            await people.name_in(conn, who, language, name)
    return new_id


def _parted(who: Known, names: Collection[str]) -> tuple[list[Form], list[Form]]:
    """The forms that are to move, and those that stay."""
    wanted = {fold.fold(name): name for name in names}
    known = {fold.fold(form.form) for form in who.forms}
    unknown = [name for folded, name in wanted.items() if folded not in known]
    if unknown:
        raise CannotSeparate(f"{who.person.name} is nowhere called {unknown[0]}")
    moved = [form for form in who.forms if fold.fold(form.form) in wanted]
    left = [form for form in who.forms if form not in moved]
    listed = figures.FIGURES.get(who.person.figure or "")
    own = {*figures.forms(listed), *figures.surnames(listed)} if listed else set()
    if any(form.form in own for form in moved):
        raise CannotSeparate(f"{who.person.name} is a public figure, and called so in the list of them")
    if not left:
        raise CannotSeparate(f"{who.person.name} needs a name that stays")
    return moved, left


def written_as(surfaces: Iterable[str], forms: Sequence[Form]) -> Form | None:
    """By which of his names an article calls a person: that of the longest mention that is one of them. None
    when no mention is, or is as much one as another."""
    for surface in sorted(set(surfaces), key=lambda each: (len(fold.words(each)), len(each), each))[::-1]:
        likeness = {form: _likeness(surface, form.form) for form in forms}
        best = max(likeness.values(), default=0)
        nearest = [form for form in forms if likeness[form] == best]
        if best and len(nearest) == 1:
            return nearest[0]
    return None


@lru_cache(maxsize=10_000)
def _likeness(surface: str, name: str) -> int:
    """0 for another name; else the more the more it is this one letter by letter."""
    mentioned, called = fold.words(surface), fold.words(name)
    if len(mentioned) != len(called):
        return 0
    words = [_word_likeness(*pair) for pair in zip(mentioned, called, strict=True)]
    return sum(words) if all(words) else 0


def _word_likeness(mentioned: str, called: str) -> int:
    readings = _readings(mentioned)
    if called in readings:
        return _WRITTEN
    return _HEARD if sounds(called) in set(map(sounds, readings)) else 0


def _readings(word: str) -> set[str]:
    plain = word.removesuffix("'s")
    return {plain, *cases.kazakh(plain), *(reading.nominative for reading in cases.russian(plain))}


def _fullest(forms: Sequence[Form]) -> str:
    return max((form.form for form in forms), key=lambda name: (parse(name).tells, len(name)))


def _without(person: Person, moved: Sequence[Form], left: Sequence[Form]) -> Person:
    """The person but for the names that moved."""
    gone = {form.form for form in moved}
    return Person(
        id=person.id,
        name=_fullest(left) if person.name in gone else person.name,
        figure=person.figure,
        name_kk=None if person.name_kk in gone else person.name_kk,
        name_ru=None if person.name_ru in gone else person.name_ru,
        name_en=None if person.name_en in gone else person.name_en,
        quotes=person.quotes,
    )
