"""The people of one article, one after another: who of them is known, who is new, and who of the known turn
out to be one. Pure: what is to be stored is told, not done."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.i18n import LANGUAGES
from bot.ingest.fullname import Kind, parse
from bot.ingest.whose import Asked, Verdict, spelled, whose
from storage.people import Apart, Known
from storage.records import Form, NewPerson, Person


@dataclass(frozen=True, slots=True)
class Cast:
    """Who the names of an article mean, and what is to be stored for it."""

    ids: tuple[int, ...]  # a name each; newcomers, who have no id yet, bear numbers below 0
    newcomers: Mapping[int, NewPerson]
    merged: tuple[tuple[int, int], ...]  # who stays, and who is the same
    renamed: tuple[Person, ...]
    forms: Mapping[int, Sequence[Form]]  # new ones, of those who are stored


def cast(names: Sequence[Form], language: str, known: Iterable[Known], apart: Apart) -> Cast:
    """Decides for all names of an article in this language."""
    article = _Article(language, {who.person.id: who for who in known}, apart)
    keys = {form.key for who in article.people.values() for form in who.forms}
    # Who is surely known is not first taken for somebody else; initials come when all others are placed.
    order = sorted(
        range(len(names)),
        key=lambda at: (parse(names[at].form).kind is Kind.INITIALED, names[at].key not in keys),
    )
    ids = {at: article.place(names[at]) for at in order}
    return article.cast(tuple(ids[at] for at in range(len(names))))


def united(kept: Person, other: Person) -> Person:
    """What two who are one are called: as the first was, and as the other where that tells less."""
    return Person(
        id=kept.id,
        name=other.name if kept.figure is None and _tells_more(other.name, kept.name) else kept.name,
        figure=kept.figure,
        name_kk=_fuller(kept.name_kk, other.name_kk),
        name_ru=_fuller(kept.name_ru, other.name_ru),
        name_en=_fuller(kept.name_en, other.name_en),
        quotes=kept.quotes + other.quotes,
    )


def _fuller(name: str | None, other: str | None) -> str | None:
    return other if other and (not name or _tells_more(other, name)) else name


def _tells_more(name: str, known: str) -> bool:
    return parse(name).tells and not parse(known).tells


@dataclass(slots=True)
class _Article:
    """An article whose people are being placed."""

    language: str
    people: dict[int, Known]
    apart: Apart
    merged: list[tuple[int, int]] = field(default_factory=list)
    renamed: set[int] = field(default_factory=set)
    added: defaultdict[int, list[Form]] = field(default_factory=lambda: defaultdict(list))
    keys: dict[int, str] = field(default_factory=dict)  # by which key somebody is in the article
    now: dict[int, int] = field(default_factory=dict)  # who somebody turned out to be
    met: int = 0

    def place(self, name: Form) -> int:
        """The number of whom the name means."""
        verdict = whose(Asked(name, self.language), self._free(name), self.apart)
        number = self._meet(name) if verdict.person_id is None else self._recognise(name, verdict)
        self.keys.setdefault(number, name.key)
        return number

    def _free(self, name: Form) -> list[Known]:
        """The article itself keeps its people apart: who resembles another of them is not he."""
        return [
            who
            for number, who in self.people.items()
            if who.person.figure or self.keys.get(number, name.key) == name.key
        ]

    def _meet(self, name: Form) -> int:
        self.met += 1
        stranger = Person(-self.met, name.form, None, None, None, None, 0)
        self.people[-self.met] = Known(self._called(stranger, name), (name,))
        return -self.met

    def _recognise(self, name: Form, verdict: Verdict) -> int:
        number = verdict.person_id or 0
        for other in verdict.same:
            self._unite(number, other)
        self._learn(number, name)
        called = self._called(self.people[number].person, name)
        if called != self.people[number].person:
            self.renamed.add(number)
            self.people[number] = replace(self.people[number], person=called)
        return number

    def _learn(self, number: int, *forms: Form) -> None:
        who = self.people[number]
        new = [form for form in forms if all(form.form != known.form for known in who.forms)]
        self.added[number] += new
        self.people[number] = replace(who, forms=(*who.forms, *new))

    def _unite(self, number: int, other: int) -> None:
        kept, gone = self.people[number], self.people.pop(other)
        self.now[other] = number
        self.added[number] += self.added.pop(other, [])
        if other > 0:
            self.merged.append((number, other))
            self.people[number] = Known(kept.person, (*kept.forms, *gone.forms))
        else:
            self._learn(number, *gone.forms)
        self.people[number] = replace(self.people[number], person=united(kept.person, gone.person))
        self.renamed.add(number)

    def _called(self, person: Person, name: Form) -> Person:
        """With the name that the article uses, where none is known or only one with initials."""
        if person.figure is None and _tells_more(name.form, person.name):
            person = replace(person, name=name.form)
        known = spelled(person, self.language)
        is_better = _tells_more(name.form, known) if known else not _tells_more(person.name, name.form)
        if self.language not in LANGUAGES or not is_better:
            return person
        learned: dict[str, Any] = {f"name_{self.language}": name.form}
        return replace(person, **learned)

    def cast(self, numbers: tuple[int, ...]) -> Cast:
        newcomers = {number: who for number, who in self.people.items() if number < 0}
        return Cast(
            ids=tuple(self._final(number) for number in numbers),
            newcomers={number: _new(who) for number, who in newcomers.items()},
            merged=tuple(self.merged),
            renamed=tuple(
                who.person for number, who in self.people.items() if number > 0 and number in self.renamed
            ),
            forms={number: forms for number, forms in self.added.items() if number > 0},
        )

    def _final(self, number: int) -> int:
        while number in self.now:
            number = self.now[number]
        return number


def _new(who: Known) -> NewPerson:
    person = who.person
    names = {"name_kk": person.name_kk, "name_ru": person.name_ru, "name_en": person.name_en}
    return NewPerson(person.name, who.forms, **names)
