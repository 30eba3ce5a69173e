"""Public figures by key, and which of them held which office on a date."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from bot.extract.lexicon.figures_data import CENTRAL_ASIA, KAZAKHSTAN, NEIGHBOURS, WORLD
from bot.extract.lexicon.offices import OFFICES, TERMS, Office, Term
from bot.extract.lexicon.phrases import office_of
from bot.extract.lexicon.tables import forms as cell_forms
from bot.extract.lexicon.tables import rows

__all__ = [
    "FIGURES",
    "LEADERS",
    "OFFICES",
    "TERMS",
    "Figure",
    "Office",
    "Term",
    "forms",
    "holder",
    "office_held",
    "office_of",
    "offices",
    "surnames",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A public figure, under a key that never changes, and the full names that mean that person."""

    key: str
    kk: str
    ru: str
    en: str
    latin: tuple[str, ...]  # other Latin forms: both Kazakh orthographies, other English spellings
    aliases: tuple[str, ...]  # other Cyrillic forms: with the patronymic, former spellings
    bare: bool  # the surname alone means this person in a news text of the region
    surname_first: bool  # "Си Цзиньпин"

    def name(self, language: str) -> str:
        return {"kk": self.kk, "ru": self.ru}.get(language, self.en)


_SAME = "="  # the Russian form is the Kazakh one


def _figures() -> Iterator[Figure]:
    for table in (KAZAKHSTAN, CENTRAL_ASIA, NEIGHBOURS, WORLD):
        for flagged, kk, ru, en, latin, aliases in rows(table):
            yield Figure(
                key=flagged.rstrip("!<"),
                kk=kk,
                ru=kk if ru == _SAME else ru,
                en=en,
                latin=cell_forms(latin),
                aliases=cell_forms(aliases),
                bare="!" in flagged,
                surname_first="<" in flagged,
            )


FIGURES: Mapping[str, Figure] = MappingProxyType({figure.key: figure for figure in _figures()})

# Whom to offer to a newcomer: the region's heads of state, then those of whom its news speaks most.
LEADERS: tuple[str, ...] = (
    "kassym-jomart-tokayev",
    "sadyr-japarov",
    "emomali-rahmon",
    "serdar-berdimuhamedov",
    "shavkat-mirziyoyev",
    "olzhas-bektenov",
    "vladimir-putin",
    "xi-jinping",
    "recep-tayyip-erdogan",
    "ilham-aliyev",
    "donald-trump",
    "volodymyr-zelenskyy",
)


def forms(figure: Figure) -> tuple[str, ...]:
    """All full names, each once, in all scripts."""
    return tuple(dict.fromkeys((figure.kk, figure.ru, figure.en, *figure.latin, *figure.aliases)))


def surnames(figure: Figure) -> tuple[str, ...]:
    """The surname in every form, each once; whether it means this person alone is what `bare` tells."""
    place = 0 if figure.surname_first else -1
    return tuple(dict.fromkeys(form.split()[place] for form in forms(figure)))


def _terms_by_figure() -> Mapping[str, tuple[Term, ...]]:
    rank = {key: place for place, key in enumerate(OFFICES)}
    found: dict[str, list[Term]] = defaultdict(list)
    for term in sorted(TERMS, key=lambda term: (rank[term.office], term.since)):
        found[term.figure].append(term)
    return {figure: tuple(terms) for figure, terms in found.items()}


_TERMS_BY_FIGURE = _terms_by_figure()


def offices(figure_key: str) -> tuple[Term, ...]:
    """All terms of a figure, those in the highest office first."""
    return _TERMS_BY_FIGURE.get(figure_key, ())


def office_held(figure_key: str, on: date) -> Office | None:
    """The highest office that the figure held on that date."""
    return next((OFFICES[term.office] for term in offices(figure_key) if term.covers(on)), None)


def holder(office: str, on: date) -> Figure | None:
    """Who held the office on that date; None if nobody did or the table does not know."""
    return next((FIGURES[term.figure] for term in TERMS if term.office == office and term.covers(on)), None)
