"""Great offices, what articles call them, and who has held them since when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from types import MappingProxyType

from bot.extract.lexicon.offices_data import ALONE, BODIES, HOLDERS, ROLES, SEATS
from bot.extract.lexicon.tables import forms, rows


@dataclass(frozen=True, slots=True)
class Office:
    """An office as written below a quote, and the phrases, in the nominative, that mean it in an article."""

    key: str
    kk: str
    ru: str
    en: str
    kk_phrases: tuple[str, ...]
    ru_phrases: tuple[str, ...]
    en_phrases: tuple[str, ...]

    def name(self, language: str) -> str:
        return {"kk": self.kk, "ru": self.ru}.get(language, self.en)

    def phrases(self, language: str) -> tuple[str, ...]:
        """Nothing for a language other than kk, ru, en."""
        return {"kk": self.kk_phrases, "ru": self.ru_phrases, "en": self.en_phrases}.get(language, ())


@dataclass(frozen=True, slots=True)
class Term:
    """One holder's time in an office: from `since` up to, not including, `until`; None while it lasts."""

    office: str
    figure: str
    since: date
    until: date | None

    def covers(self, on: date) -> bool:
        return self.since <= on and (self.until is None or on < self.until)


@dataclass(frozen=True, slots=True)
class _Body:
    kk: tuple[str, ...]
    ru: tuple[str, ...]  # genitive, as it follows a role: "президент Казахстана"
    ru_adjectives: tuple[str, ...]
    en: tuple[str, ...]
    en_adjectives: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Names:
    """What something is called, the name to show first."""

    kk: tuple[str, ...] = ()
    ru: tuple[str, ...] = ()
    en: tuple[str, ...] = ()

    def __add__(self, other: "_Names") -> "_Names":
        return _Names(self.kk + other.kk, self.ru + other.ru, self.en + other.en)


def _named(body: _Body, role: _Names) -> _Names:
    """Every name of the body with every name of the role, in the order in which each language puts them."""
    return _Names(
        kk=tuple(f"{b} {r}" for r in role.kk for b in body.kk),
        ru=tuple(f"{r} {b}" for r in role.ru for b in body.ru)
        + tuple(f"{a} {r}" for r in role.ru for a in body.ru_adjectives),
        en=tuple(f"{r} of {b}" for r in role.en for b in body.en)
        + tuple(f"{b} {r}" for r in role.en for b in body.en + body.en_adjectives),
    )


def _office(key: str, shown: _Names, names: _Names) -> Office:
    return Office(key, shown.kk[0], shown.ru[0], shown.en[0], names.kk, names.ru, names.en)


def _is_home_minister(key: str) -> bool:
    """A minister needs no country where the paper is of that country, as most outlets read here are."""
    return key.startswith("kz-") and key.endswith("-minister") and key != "kz-prime-minister"


def _seated() -> Iterator[Office]:
    """The offices that are a role of a body, and what they are called without it; then those with no body."""
    bodies = {key: _Body(*map(forms, cells)) for key, *cells in rows(BODIES)}
    roles = {key: _Names(*map(forms, cells)) for key, *cells in rows(ROLES)}
    alone = {key: _Names(*map(forms, cells)) for key, *cells in rows(ALONE)}
    for place, seats in rows(SEATS):
        for seat in forms(seats):
            role = seat.rstrip("*")
            key = f"{place}-{role.partition(':')[0]}"
            called = roles[role] + roles["leader"] if seat.endswith("*") else roles[role]
            names = _named(bodies[place], called)
            shown = roles[role] if _is_home_minister(key) else names
            yield _office(key, shown, names + alone.pop(key, _Names()))
    yield from (_office(key, names, names) for key, names in alone.items())


def _terms() -> Iterator[Term]:
    """A holder stays until the end that is given, else until the next one comes."""
    for office, cell in rows(HOLDERS):
        terms = [holder.split() for holder in forms(cell)]
        nexts = [since for _, since, *_ in terms[1:]]
        for (figure, since, *until), follower in zip_longest(terms, nexts):
            end = until[0] if until else follower
            yield Term(office, figure, date.fromisoformat(since), date.fromisoformat(end) if end else None)


OFFICES: Mapping[str, Office] = MappingProxyType({office.key: office for office in _seated()})
TERMS: tuple[Term, ...] = tuple(_terms())
