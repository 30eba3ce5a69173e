"""The people whom an article names: every mention of each, and the fullest form of the name."""

from dataclasses import replace

from bot.extract import aliases, capitals, cases, identity, naming, reviews
from bot.extract.capitals import Word
from bot.extract.identity import Evidence, Someone
from bot.extract.lexicon import listed, names, places
from bot.extract.looks import bases_of
from bot.extract.model import Person, Span
from bot.extract.name import Name
from bot.extract.reconsidered import reconsidered
from bot.extract.surroundings import Surroundings, merely_opens, surroundings

# No article of a news agency is near as long; what follows in a longer text is not searched for names.
LONGEST = 300_000
_LARGEST_FAMILY = 12  # whom a plural surname may stand for
_SHORTEST_OF_FAMILY = 4  # "Кимов" is rather somebody else than several Ким
_PLURAL_ENDINGS = {"ru": ("ов", "ы", "и", "ев", "ам", "ами", "ах"), "en": ("s", "es")}
_AND = listed("и мен бен пен және")
_OF_THE_LIVING = frozenset(("title", "great name", "relative", "called so"))  # rules
_LANGUAGES = frozenset(("kk", "ru", "en"))


def find(text: str, language: str) -> tuple[Person, ...]:
    """The people of `text` in order of their first mention; spans count its characters.

    `language`: kk, ru or en; in any other nobody is found.
    """
    if language not in _LANGUAGES:
        return ()
    words = capitals.words(text[:LONGEST])
    around = surroundings(text[:LONGEST], words, language)
    around = replace(around, bearers=_bearers(around))
    found = reconsidered(list(naming.find(around)), around)
    seen = identity.evidence(words, language)
    people = identity.group((name for name in found if name.rule and name.full), language)
    for person in people:
        identity.call(person, seen)
    aliases.tell(people, found, around)
    _Mentions(around, seen, people).walk(found)
    return tuple(
        Person(one.called, tuple(Span(*span) for span in one.spans), one.rule) for one in people if one.spans
    )


def _bearers(around: Surroundings) -> dict[str, frozenset[str]]:
    """For every base of the surnames that stand after given names, those given names as they stand."""
    bearers: dict[str, set[str]] = {}
    for name in naming.unjudged(around):
        is_pair = name.parts[0] in "GU" and name.parts[-1] == "S" and name.full
        if is_pair and not _is_guess(name) and naming.judged(name, around).rule:
            for base in bases_of(name.words[-1].text, around.language):
                bearers.setdefault(base, set()).add(name.words[0].text)
    # The surname of one person before that of another is no given name.
    return {
        base: frozenset(given for given in givens if given not in bearers or base in bearers[given])
        for base, givens in bearers.items()
    }


def _is_guess(name: Name) -> bool:
    """An unknown word at the head of a sentence need not be a given name."""
    return name.parts[0] == "U" and name.words[0].opens


class _Mentions:
    """Goes through the text once and gives every mention to its person, of several to the last spoken of."""

    def __init__(self, around: Surroundings, seen: Evidence, people: list[Someone]) -> None:
        self.around = around
        self.seen = seen
        self.people = people
        self.by_surname: dict[str, list[Someone]] = {}
        self.by_given: dict[str, list[Someone]] = {}
        self.by_half: dict[str, list[Someone]] = {}  # of a surname with a hyphen
        self.by_pet_name: dict[str, list[Someone]] = {}
        self.of_a_play = reviews.tell_a_play(around.words, around.language)
        for person in people:
            self._index(person)

    def _index(self, person: Someone) -> None:
        self.by_surname.setdefault(person.surname, []).append(person)
        self.by_given.setdefault(person.given, []).append(person)
        for half in identity.halves(person.surname):
            self.by_half.setdefault(half, []).append(person)
        if person.alias:
            self.by_surname.setdefault(person.alias, []).append(person)
        for pet_name in names.pet_names(person.given):
            self.by_pet_name.setdefault(pet_name, []).append(person)

    def walk(self, found: list[Name]) -> None:
        owners = {name.spelling: person for person in self.people for name in person.names}
        at_word = {name.at: name for name in found}
        done = -1  # index of the last word given away
        for index, word in enumerate(self.around.words):
            if index <= done:
                continue
            name = at_word.get(index)
            owner = owners.get(name.spelling) if name is not None and name.rule else None
            if name is not None and (name.thing or owner is not None):
                done = name.last
                if owner is not None:
                    self._record(owner, index, name.last)
            elif word.capital and not word.initial:
                done = self._alone(index, name, done)

    def _alone(self, index: int, name: Name | None, done: int) -> int:
        """A word for somebody named in full elsewhere, or for a new person; gives the last index used."""
        people = self._fitting(index) or self._family(index)
        vouched = name is not None and bool(name.rule) and not name.full
        if not people:
            people = self._called_fondly(index, vouched)
        if not people and name is not None and vouched and not self._is_character(name):
            person = Someone([self._with_shared_surname(name)], self.around.language)
            identity.call(person, self.seen)
            self.people.append(person)
            self._index(person)
            self._record(person, index, name.last)
            return name.last
        for person in people:
            first, last = self._reach(index, person, done)
            self._record(person, first, last)
            done = max(done, last)
        return done

    def _is_character(self, name: Name) -> bool:
        """ "Имярек вышел злым": whom a review calls by one word lives on the stage, unless a title tells."""
        shared = self._with_shared_surname(name).full
        return self.of_a_play and not shared and name.rule not in _OF_THE_LIVING

    def _with_shared_surname(self, name: Name) -> Name:
        """ "Ермек и Нурлан Имярековы": the plural surname is the first one's too."""
        conjunction, surname = self.around.at(name.last + 1), self.around.at(name.last + 3)
        if name.parts != "G" or conjunction is None or conjunction.text not in _AND or surname is None:
            return name
        shared = (
            surname.joined
            and self.around.look(surname).surname
            and _is_plural(surname.text, self.around.language)
        )
        return replace(name, words=(*name.words, surname), parts="GS") if shared else name

    def _fitting(self, index: int) -> list[Someone]:
        """Whom the word may stand for: by the surname first, by the word as it stands first."""
        word = self.around.words[index]
        if index in self.around.titles or merely_opens(word, self.around):
            return []
        if self.around.look(word).barred and not self._is_bearer_of_trade(word):
            return []
        bases = bases_of(word.text, self.around.language)
        for table in (self.by_surname, self.by_given, self.by_half):
            for forms in ((word.text,), bases):
                fitting = [person for form in forms for person in table.get(form, ())]
                if fitting:
                    everyone = _is_plural(word.text, self.around.language)
                    return (
                        fitting[:_LARGEST_FAMILY]
                        if everyone
                        else [max(fitting, key=lambda person: person.last)]
                    )
        return []

    def _family(self, index: int) -> list[Someone]:
        """ "дом Имяреков", "the Имярекs": a plural that no single form has the ending of."""
        word, endings = self.around.words[index].text, _PLURAL_ENDINGS.get(self.around.language, ())
        if not word.endswith(endings):
            return []
        for ending in endings:
            surname = word.removesuffix(ending) if word.endswith(ending) else ""
            if len(surname) >= _SHORTEST_OF_FAMILY and surname in self.by_surname:
                return self.by_surname[surname][:_LARGEST_FAMILY]
        return []

    def _called_fondly(self, index: int, vouched: bool) -> list[Someone]:
        """ "Слава аға" is Вячеслав, if the article has one; of "Слава" alone something else must say so."""
        if not self.by_pet_name:
            return []
        for base in self.around.look(self.around.words[index]).bases:
            plain = self.around.language != "en" and not names.is_common_word(base)
            if base in self.by_pet_name and (vouched or plain):
                return [max(self.by_pet_name[base], key=lambda person: person.last)]
        return []

    def _is_bearer_of_trade(self, word: Word) -> bool:
        """ "Smith said": a trade, were not somebody of the article called so."""
        known = word.text in self.by_surname and word.text.lower() not in self.around.small
        return known and places.is_trade_too(word.text, self.around.language)

    def _reach(self, index: int, person: Someone, done: int) -> tuple[int, int]:
        """The neighbours of a word that belong to the same person's name: "дель Аурора" before "Ривас"."""
        words, language = self.around.words, self.around.language
        own = {word.text.lower() for word in person.fullest.words}
        first, last = index, index
        while first - 1 > done and words[first].joined and words[first - 1].text.lower() in own:
            first -= 1
        while last + 1 < len(words) and words[last + 1].joined and _is_one_of(words[last + 1], own, language):
            last += 1
        return first, last

    def _record(self, person: Someone, first: int, last: int) -> None:
        words = self.around.words
        person.spans.append((words[first].start, words[last].end + words[last].initial))
        person.last = last


def _is_one_of(word: Word, own: set[str], language: str) -> bool:
    return not own.isdisjoint(bases_of(word.text.lower(), language))


def _is_plural(text: str, language: str) -> bool:
    if language == "kk":
        return cases.kazakh_plural(text)
    return language == "ru" and any(reading.gender == "p" for reading in cases.russian(text))
