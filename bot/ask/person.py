"""From a typed name to the people who bear it: in any script, spelling, order and case form."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, product

import regex

from bot.extract import cases, fold, names
from bot.extract.lexicon import figures, roles
from bot.extract.lexicon.names import surname_gender
from bot.extract.sounds import sounds
from bot.i18n import LANGUAGES
from storage import people
from storage.database import Connection
from storage.records import Person, PersonForm

MOST_TYPED = 80  # characters of a name; longer ones are cut, no name is
MOST_OFFERED = 4  # people among whom to choose
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_KAZAKH_GENITIVE = regex.compile(r"[дтн][ыі]ң")
# Kazakh endings as a Russian keyboard has them: "Оразовтын". The store decides whether they are endings.
_PLAIN_ENDING = regex.compile(
    r"(?<=\p{L}{3})(?:[дтн][ыи]н|[дтн][иі]к[иі]|[гк][ае]|[дтн][ае]н?|[дтн][ыи]|[мбп]ен)$"
)


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a sentence tells of the names in it."""

    language: str = ""  # kk, ru, en or not known
    gender: str = ""  # m, f or not known
    nominative: bool = False  # no object of another word: the nominative, or the Kazakh genitive
    genitive: bool = False  # behind a Russian word that wants one: "цитаты Оразова"


ANY = Grammar()
Readings = Mapping[str, str]  # what a word may be a form of, by its sounds


async def bearers(conn: Connection, typed: Sequence[str], grammar: Grammar = ANY) -> tuple[Person, ...]:
    """Who is called just so: nobody, one, or several namesakes, the most quoted first.

    A public figure whose surname alone means him goes before his namesakes. A name that only resembles the
    typed one, or fits but for an initial, is nobody's.
    """
    name = " ".join(without_titles(typed))[:MOST_TYPED]
    words = names.parts(name)[: names.MOST_WORDS]
    readings = [_readings(word, grammar) for word in words]
    if not readings or not all(readings):
        return ()
    keys = _keys(readings)
    rows = await people.by_key(conn, keys)
    if len(readings) == 1:
        rows += await people.by_surname(conn, keys)
    called = _called(rows, name, readings, _likelier(words, readings, grammar))
    alone = {row.person_id for row in called if row.figure and " " not in row.form}
    known = await people.get(conn, alone or {row.person_id for row in called})
    return tuple(sorted(known.values(), key=lambda person: (-person.quotes, person.id)))[:MOST_OFFERED]


def _likelier(words: Sequence[str], readings: Sequence[Readings], grammar: Grammar) -> list[Readings]:
    """The readings to be tried first: as it stands, or in the genitive where that is called for. "Серікова"
    is a woman's name before it is a form of a man's."""
    first: list[Readings] = []
    for word, reading in zip(words, readings, strict=True):
        stands = {sound: name for sound, name in reading.items() if name == _folded(word)}
        inflected = {sound: name for sound, name in reading.items() if name != _folded(word)}
        first.append(inflected if grammar.genitive and inflected else stands or inflected)
    return first


def _called(
    rows: Sequence[PersonForm], name: str, readings: Sequence[Readings], first: Sequence[Readings]
) -> list[PersonForm]:
    """The forms that sound like the name: in its likelier readings, else in any."""
    initials = [word for word in fold.words(name) if len(word) == 1]
    fitting = (
        [row for row in rows if _is_called(row, tried) and _has_initials(row, initials)]
        for tried in (first, readings)
    )
    return next(filter(None, fitting), [])


def without_titles(words: Sequence[str]) -> list[str]:
    """The words but for offices and callings: "министр Оразов". All of them where nothing is left."""
    return [word for word in words if not is_title(word)] or list(words)


def is_title(word: str) -> bool:
    folded = fold.fold(word)
    return any(roles.find(folded, language) for language in LANGUAGES)


def nominatives(word: str) -> tuple[str, ...]:
    """What a name word may be a form of, folded."""
    return tuple(_readings(word, ANY).values())


def _folded(word: str) -> str:
    return fold.fold(word).removesuffix("'s")


def _readings(word: str, grammar: Grammar) -> Readings:
    plain = _folded(word)
    found = [plain]
    if _CYRILLIC.search(plain) and grammar.language in {"", "kk"}:
        found += _kazakh(plain, grammar.nominative)
    if _CYRILLIC.search(plain) and grammar.language in {"", "ru"} and not grammar.nominative:
        found += [reading.nominative for reading in cases.russian(plain)]
    fitting = [each for each in found if not grammar.gender or surname_gender(each) in {"", grammar.gender}]
    return {sounds(each): each for each in reversed(fitting) if sounds(each)}


def _kazakh(word: str, nominative: bool) -> list[str]:
    bases = [*cases.kazakh(word), _PLAIN_ENDING.sub("", word)]
    if nominative:
        bases = [base for base in bases if _KAZAKH_GENITIVE.fullmatch(word[len(base) :])]
    return bases


def _keys(readings: Iterable[Readings]) -> list[str]:
    chosen = islice(product(*(reading.values() for reading in readings)), names.MOST_READINGS)
    return list({" ".join(sorted(map(fold.name_key, words))): None for words in chosen})


def _is_called(row: PersonForm, readings: Sequence[Readings]) -> bool:
    """Whether a form with the right key also sounds like the typed name: the key alone has few vowels."""
    is_surname = len(readings) == 1
    words = [names.surname(row.form)] if is_surname else names.parts(row.form)
    heard = set(map(sounds, words))
    return all(not heard.isdisjoint(reading) for reading in readings)


def _has_initials(row: PersonForm, initials: Sequence[str]) -> bool:
    given = [word for word in fold.words(row.form) if word != names.surname(row.form)]
    return all(
        any(word.startswith(initial) or sounds(word).startswith(sounds(initial)) for word in given)
        for initial in initials
    )


async def holder(conn: Connection, typed: str, today: date) -> Person | None:
    """Who holds the office of this name today: "Мемлекет басшысы", "президент Узбекистана"."""
    offices = (figures.office_of(typed, language) for language in LANGUAGES)
    held = next((figures.holder(office, today) for office in offices if office), None)
    known = await people.figures(conn, [held.key]) if held else []
    return known[0] if known else None
