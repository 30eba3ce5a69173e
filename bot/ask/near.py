"""Whose name comes near a typed one that nobody bears: for "did you mean", never for an answer."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from time import monotonic
from typing import NamedTuple
from weakref import WeakKeyDictionary

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bot.ask.person import MOST_OFFERED, MOST_TYPED, without_titles
from bot.extract import fold, names
from storage import people
from storage.database import Connection
from storage.records import Person, PersonForm

_FORMS_COMPARED = 20_000  # the most quoted people's forms, compared by their keys in some milliseconds
_KEPT = 600.0  # seconds that they are kept, unless somebody new comes in: some megabytes, read in 0.1 s
_COMPARED = 100  # of them that are then compared sound by sound
_KEYS_ALIKE = 0.65  # Jaro-Winkler of the keys, below which no two names sound alike
_ALIKE = 0.8  # Jaro-Winkler from which a name is offered; 0.88 would link two names by itself
_SAME_WORD = 0.95  # from which a given name alone offers its bearers


class Known(NamedTuple):
    """The forms of people, with their keys; who came last when they were read, and how long they are kept."""

    forms: Sequence[PersonForm]
    whole: Sequence[str]
    surnames: Sequence[str]
    newest: int
    until: float


_read: WeakKeyDictionary[object, Known] = WeakKeyDictionary()  # by the database's engine


async def alike(conn: Connection, typed: Sequence[str]) -> tuple[Person, ...]:
    """Whose name comes near, the nearest first."""
    name = " ".join(without_titles(typed))[:MOST_TYPED]
    if not fold.words(name):
        return ()
    ids = (await asyncio.to_thread(_nearest, await known(conn), name))[:MOST_OFFERED]
    found = await people.get(conn, ids)
    return tuple(found[person_id] for person_id in ids)


async def known(conn: Connection) -> Known:
    """With whom a name is compared, read again when it is old or somebody new has come."""
    engine, newest = conn.sync_engine, await people.newest(conn)
    read = _read.get(engine)
    if read is None or read.newest != newest or read.until < monotonic():
        forms = await people.forms(conn, _FORMS_COMPARED)
        keys = [form.key for form in forms], [form.surname_key for form in forms]
        read = _read[engine] = Known(forms, *keys, newest, monotonic() + _KEPT)
    return read


def _nearest(known: Known, name: str) -> list[int]:
    best: defaultdict[int, float] = defaultdict(float)
    is_one_word = " " not in name
    for form in _comparable(known, name):
        likeness = max(fold.similarity(name, form.form), fold.similarity(name, names.surname(form.form)))
        if is_one_word and any(fold.similarity(name, word) >= _SAME_WORD for word in fold.words(form.form)):
            likeness = max(likeness, _ALIKE)
        best[form.person_id] = max(best[form.person_id], likeness)
    near = [person_id for person_id, likeness in best.items() if likeness >= _ALIKE]
    return sorted(near, key=lambda person_id: -best[person_id])


def _comparable(known: Known, name: str) -> list[PersonForm]:
    """Those whose stored keys come nearest, so that few need be compared sound by sound."""
    keys = [fold.name_key(word) for word in fold.words(name)]
    whole = known.whole
    asked = [(" ".join(sorted(keys)), whole), *((key, known.surnames) for key in keys[: names.MOST_WORDS])]
    near = {
        at
        for key, listed in asked
        for _, _, at in process.extract(
            key, listed, scorer=JaroWinkler.similarity, limit=_COMPARED, score_cutoff=_KEYS_ALIKE
        )
    }
    if len(keys) == 1:
        near.update(islice((at for at, key in enumerate(whole) if keys[0] in key.split()), _COMPARED))
    return [known.forms[at] for at in sorted(near)]
