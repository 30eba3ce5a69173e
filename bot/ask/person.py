"""From what a reader typed to the person or topic he means, and to that person's quotes."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from bot.extract import fold, names
from bot.extract.lexicon import topics
from bot.render.quotes import QuotesPage
from storage import people, quotes
from storage.database import Connection
from storage.records import Person, PersonForm, Wanted

PAGE = 5  # quotes a message
MOST_TYPED = 80  # characters of a name; longer ones are cut, no name is
MOST_OFFERED = 4  # people in "did you mean"
FORMS_COMPARED = 20_000  # the most quoted people's forms, compared in a few milliseconds
ALIKE = 0.8  # Jaro-Winkler from which a name is offered; 0.88 would link two names by itself
TOPIC_ALIKE = 75  # percent of shared letters from which a topic is offered
SUBJECT_SHARE = 3  # so many times more quoted than the next of the same name, and he is meant


@dataclass(frozen=True, slots=True)
class Answer:
    """The person meant, or those who may be meant."""

    person: Person | None
    others: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Meant:
    """The topic or person meant; or else those that may be."""

    topic: str | None = None
    person: Person | None = None
    topics: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()


async def meant(conn: Connection, typed: str) -> Meant:
    """The topic of this name, else the person, else what comes near."""
    slug = topic(typed)
    if slug:
        return Meant(topic=slug)
    answer = await find(conn, typed)
    if answer.person:
        return Meant(person=answer.person)
    return Meant(topics=_topics_alike(typed), people=answer.others)


def topic(typed: str) -> str | None:
    """The topic so called, in any language and case form; abbreviations only as they are written."""
    exact = " ".join(typed.split())
    return _topic_names().get(exact) or _topic_names().get(" ".join(fold.stems(exact)))


@cache
def _topic_names() -> dict[str, str]:
    """Each name of a topic, abbreviations as they stand and words by their stems, to the slug."""
    return {
        name if _is_abbreviation(name) else " ".join(fold.stems(name)): slug
        for slug, called in topics.NAMES.items()
        for name in called
    }


def _is_abbreviation(name: str) -> bool:
    return name.isascii() and name.isupper()


def _topics_alike(typed: str) -> tuple[str, ...]:
    folded = fold.fold(typed)[:MOST_TYPED]
    scores = {
        slug: max(fuzz.token_set_ratio(folded, fold.fold(n)) for n in called if not _is_abbreviation(n))
        for slug, called in topics.NAMES.items()
    }
    alike = sorted((slug for slug, score in scores.items() if score >= TOPIC_ALIKE), key=lambda s: -scores[s])
    return tuple(alike[:MOST_OFFERED])


async def find(conn: Connection, typed: str) -> Answer:
    """The person of a typed name: any script, case form or order; else who comes near it."""
    typed = typed[:MOST_TYPED]
    keys = names.typed_keys(typed)
    if not keys:
        return Answer(None)
    found = await people.by_key(conn, keys)
    found += await people.by_surname(conn, keys)
    ranked = _ranked(found, keys)
    if not ranked:
        ranked = await _alike(conn, typed)
        return Answer(None, await _people(conn, ranked[:MOST_OFFERED]))
    chosen = await _people(conn, ranked[:MOST_OFFERED])
    return Answer(chosen[0]) if _is_clear(chosen) else Answer(None, chosen)


def _ranked(found: Sequence[PersonForm], keys: Sequence[str]) -> list[int]:
    """Ids, the likeliest first: by how the word was read, then public figures, then by how much they said."""
    place = {key: n for n, key in enumerate(keys)}

    def likelihood(form: PersonForm) -> tuple[int, bool, int]:
        reading = min(place.get(form.key, len(keys)), place.get(form.surname_key, len(keys)))
        return reading, form.figure is None, -form.quotes

    return list(dict.fromkeys(form.person_id for form in sorted(found, key=likelihood)))


def _is_clear(chosen: Sequence[Person]) -> bool:
    """Whether the first is meant: nobody else is, or nobody else is heard of nearly as much."""
    first, *rest = chosen
    return all(first.quotes >= SUBJECT_SHARE * max(other.quotes, 1) for other in rest)


async def _alike(conn: Connection, typed: str) -> list[int]:
    forms = await people.forms(conn, FORMS_COMPARED)
    return await asyncio.to_thread(_nearest, forms, typed)


def _nearest(forms: Sequence[PersonForm], typed: str) -> list[int]:
    def likeness(form: PersonForm) -> float:
        return max(fold.similarity(typed, form.form), fold.similarity(typed, names.surname(form.form)))

    scored = sorted(((likeness(form), form.person_id) for form in forms), reverse=True)
    return list(dict.fromkeys(person_id for score, person_id in scored if score >= ALIKE))


async def _people(conn: Connection, ids: Sequence[int]) -> tuple[Person, ...]:
    found = await people.get(conn, ids)
    return tuple(found[person_id] for person_id in ids)


async def page(conn: Connection, person: Person, below: int = 0) -> QuotesPage:
    """A page of a person's quotes: the newest, or those that come after the quote `below`."""
    cursor = await quotes.cursor(conn, below) if below else None
    found = await quotes.recent(conn, Wanted(speaker=person.id), PAGE + 1, cursor)
    total = await quotes.count(conn, person.id)
    return QuotesPage(person, tuple(found[:PAGE]), total, cursor is None, len(found) > PAGE)
