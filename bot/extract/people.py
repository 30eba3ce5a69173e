"""The people whom an article names: every mention of each, and the fullest form of the name."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bot.extract import capitals, cases, identity, naming
from bot.extract.capitals import Word
from bot.extract.identity import Evidence, Someone
from bot.extract.looks import bases_of
from bot.extract.model import Person, Span
from bot.extract.name import Name
from bot.extract.surroundings import Surroundings, merely_opens, surroundings

# No article of a news agency is near as long; what follows in a longer text is not searched for names.
LONGEST = 300_000
_LANGUAGES = frozenset(("kk", "ru", "en"))


def find(text: str, language: str) -> tuple[Person, ...]:
    """The people of `text` in order of their first mention; spans count its characters.

    `language`: kk, ru or en; in any other nobody is found.
    """
    if language not in _LANGUAGES:
        return ()
    words = capitals.words(text[:LONGEST])
    around = surroundings(text[:LONGEST], words, language)
    around = replace(around, bearers=_bearers(naming.find(around), language))
    found = list(naming.find(around))
    seen = identity.evidence(words, language)
    people = identity.group((name for name in found if name.rule and name.full), language)
    for person in people:
        identity.call(person, seen)
    _Mentions(around, seen, people).walk(found)
    return tuple(
        Person(one.called, tuple(Span(*span) for span in one.spans), one.rule) for one in people if one.spans
    )


def _bearers(found: Iterable[Name], language: str) -> dict[str, frozenset[str]]:
    """For every base of the surnames that stand after given names, those given names as they stand."""
    bearers: dict[str, frozenset[str]] = {}
    for name in found:
        if name.rule and name.parts[0] == "G" and name.parts[-1] == "S":
            for base in bases_of(name.words[-1].text, language):
                bearers[base] = bearers.get(base, frozenset()) | {name.words[0].text}
    # The surname of one person before that of another is no given name.
    return {
        base: frozenset(given for given in givens if given not in bearers or base in bearers[given])
        for base, givens in bearers.items()
    }


@dataclass(slots=True)
class _Mentions:
    """Goes through the text once and gives every mention to its person, of several to the last spoken of."""

    around: Surroundings
    seen: Evidence
    people: list[Someone]
    last: dict[int, int] = field(default_factory=dict)  # index of the last mention by the person's identity

    def walk(self, found: list[Name]) -> None:
        owners = {id(name): person for person in self.people for name in person.names}
        at_word = {name.at: name for name in found}
        done = -1  # index of the last word given away
        for index, word in enumerate(self.around.words):
            name = at_word.get(index)
            if index <= done:
                continue
            if name is not None and (name.thing or id(name) in owners):
                done = name.last
                if not name.thing:
                    self._record(owners[id(name)], index, name.last)
            elif word.capital and not word.initial:
                done = max(done, self._alone(index, word, name, done))

    def _alone(self, index: int, word: Word, name: Name | None, done: int) -> int:
        """A word for somebody named in full elsewhere, or for a new person; gives the last index used."""
        people = self._fitting(index, word)
        if not people and name is not None and name.rule:
            person = Someone([name], self.around.language)
            identity.call(person, self.seen)
            self.people.append(person)
            self._record(person, index, name.last)
            return name.last
        for person in people:
            first, last = self._reach(index, person, done)
            self._record(person, first, last)
            done = max(done, last)
        return done

    def _fitting(self, index: int, word: Word) -> list[Someone]:
        if index in self.around.titles or self.around.look(word).barred or merely_opens(word, self.around):
            return []
        bases = bases_of(word.text, self.around.language)
        for names_of in (_surname, _given):
            for forms in ((word.text,), bases):
                fitting = [person for person in self.people if names_of(person) in forms]
                if fitting:
                    return (
                        fitting
                        if _is_plural(word.text, self.around.language)
                        else [max(fitting, key=self._recent)]
                    )
        return []

    def _recent(self, person: Someone) -> int:
        return self.last.get(id(person), -1)

    def _reach(self, index: int, person: Someone, done: int) -> tuple[int, int]:
        """The neighbours of a word that belong to the same person's name: "дель Кармен" before "Ортега"."""
        words = self.around.words
        own = {word.text.lower() for word in person.fullest.words}
        first, last = index, index
        while first - 1 > done and words[first].joined and words[first - 1].text.lower() in own:
            first -= 1
        while (
            last + 1 < len(words)
            and words[last + 1].joined
            and not set(bases_of(words[last + 1].text.lower(), self.around.language)).isdisjoint(own)
        ):
            last += 1
        return first, last

    def _record(self, person: Someone, first: int, last: int) -> None:
        words = self.around.words
        person.spans.append((words[first].start, words[last].end + words[last].initial))
        self.last[id(person)] = last


def _surname(person: Someone) -> str:
    return person.surname


def _given(person: Someone) -> str:
    return person.given


def _is_plural(text: str, language: str) -> bool:
    if language == "kk":
        return cases.kazakh_plural(text)
    return language == "ru" and any(reading.gender == "p" for reading in cases.russian(text))
