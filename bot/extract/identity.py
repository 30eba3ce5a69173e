"""Which names of an article are one person, and what that person is called."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.extract import nominative
from bot.extract.capitals import Word
from bot.extract.lexicon import names
from bot.extract.looks import bases_of
from bot.extract.name import Name


@dataclass(slots=True)
class Someone:
    """A person in the making."""

    names: list[Name]  # the full names, each spelling once
    language: str
    called: str = ""  # the fullest name, in the nominative
    surname: str = ""  # of it; "" when only given names are known
    given: str = ""
    alias: str = ""  # the name of the stage
    spans: list[tuple[int, int]] = field(default_factory=list)
    last: int = -1  # index of the last word that was given to this person

    @property
    def fullest(self) -> Name:
        return max(self.names, key=lambda name: (_weight(name), -name.at))

    @property
    def rule(self) -> str:
        return min(self.names, key=lambda name: name.at).rule


def _weight(name: Name) -> tuple[bool, bool, int, int]:
    """Words are fuller than initials, a name with a surname than first name and patronymic."""
    surname = "S" in name.parts or "U" in name.parts
    return ("I" not in name.parts, surname, len(name.part("GPSU")), len(name.parts))


# Each is compared with each; no article spells half as many.
_MOST_SPELLINGS = 300


def group(found: Iterable[Name], language: str) -> list[Someone]:
    """People of the full names, in order of their first mention."""
    people: list[Someone] = []
    spellings = list({name.spelling: name for name in reversed(list(found))}.values())
    spellings.sort(key=lambda name: ("I" in name.parts, not (set("SU") & set(name.parts)), name.at))
    for name in spellings[:_MOST_SPELLINGS]:
        same = (one for one in people if all(one_person(name, other, language) for other in _told(one, name)))
        person = next(same, None)
        if person is not None:
            person.names.append(name)
        else:
            people.append(Someone([name], language))
    return sorted(people, key=lambda person: min(name.at for name in person.names))


def _told(one: Someone, name: Name) -> Sequence[Name]:
    """The names of a person with which another can be compared: initials only with those with surnames."""
    if "I" not in name.parts:
        return one.names
    return [other for other in one.names if "S" in other.parts] or one.names


def one_person(a: Name, b: Name, language: str) -> bool:
    """Whether two full names can be one person's."""
    if _eastern(a) or _eastern(b):
        return len(a.words) == len(b.words) and all(map(meet, a.words, b.words, [language] * len(a.words)))
    if _is_its_end(a, b, language) or _is_its_end(b, a, language):
        return True
    surnames = _surnames(a), _surnames(b)
    if all(surnames) and not _one_surname(surnames[0][-1], surnames[1][-1], language):
        return False
    patronymics = a.part("P"), b.part("P")
    if all(patronymics) and not meet(patronymics[0][0], patronymics[1][0], language):
        return False
    return _givens_agree(a, b, language)


def _is_its_end(short: Name, long: Name, language: str) -> bool:
    """ "Гарсия Имярек" of "Хосе Гарсия Имярек": of two surnames the article writes both."""
    if len(long.words) <= len(short.words) or "I" in short.parts:
        return False
    return all(
        meet(a, b, language) for a, b in zip(short.words, long.words[-len(short.words) :], strict=True)
    )


def _eastern(name: Name) -> bool:
    return name.parts in ("SG", "SGG") and names.is_eastern(name.words[0].text, name.words[1].text)


def _surnames(name: Name) -> list[Word]:
    if "S" in name.parts:
        return name.part("S")
    return name.part("U")[-1:] if name.parts.count("U") > 1 else []


def _givens(name: Name) -> list[Word]:
    """Given names; an unknown word before a surname is one, and initials stand for some."""
    found = name.part("GI")
    if not found and "U" in name.parts:
        return name.part("U")[:1]
    return found


def _one_surname(a: Word, b: Word, language: str) -> bool:
    """Whether the surnames are one, or one is half of the other: "Имярекова-Фамилина", "Имярекова"."""
    if meet(a, b, language):
        return True
    left, right = (
        {half for base in bases_of(word.text, language) for half in halves(base)} for word in (a, b)
    )
    return not (left.isdisjoint(bases_of(b.text, language)) and right.isdisjoint(bases_of(a.text, language)))


def halves(surname: str) -> list[str]:
    """The surnames that a surname with a hyphen is made of."""
    parts = surname.split("-")
    return [part for part in parts if len(part) >= _SHORTEST_HALF and part[0].isupper()] if parts[1:] else []


_SHORTEST_HALF = 4  # "Ким", "аль": nobody is called so alone who has another surname too


def _givens_agree(a: Name, b: Name, language: str) -> bool:
    left, right = _givens(a), _givens(b)
    if not left or not right:
        return False
    if left[0].initial or right[0].initial:
        families = _surnames(a) or a.part("P"), _surnames(b) or b.part("P")  # "А. Имярекұлы"
        one_family = all(families) and _one_surname(families[0][-1], families[1][-1], language)
        return one_family and left[0].text[0] == right[0].text[0]
    return meet(left[0], right[0], language)


def meet(a: Word, b: Word, language: str) -> bool:
    """Whether two words can be forms of one."""
    return not set(bases_of(a.text, language)).isdisjoint(bases_of(b.text, language))


@dataclass(frozen=True, slots=True)
class Evidence:
    """How often each word, or a word that it is the base of, stands in the article."""

    counts: Counter[str]
    language: str
    subjects: frozenset[str] = frozenset()  # Kazakh words that are no accusative, though they look like one

    def elsewhere(self, words: Sequence[Word]) -> frozenset[str]:
        """What stands elsewhere than in `words`."""
        own = Counter(base for word in words for base in bases_of(word.text, self.language))
        return frozenset(base for base, count in own.items() if self.counts[base] > count)


def evidence(words: Sequence[Word], language: str) -> Evidence:
    counts = Counter(base for word in words if word.capital for base in bases_of(word.text, language))
    return Evidence(counts, language, _subjects(words) if language == "kk" else frozenset())


def _subjects(words: Sequence[Word]) -> frozenset[str]:
    """ "– деді Имяректі." ends with the subject: nothing that was said is an object."""
    return frozenset(
        word.text
        for at, word in enumerate(words)
        if word.capital and word.joined and word.text.endswith(_LIKE_ACCUSATIVES)
        if words[at - 1].text in _SAID and not (at + 1 < len(words) and words[at + 1].joined)
    )


_SAID = frozenset(("деді", "дейді"))
_LIKE_ACCUSATIVES = ("ты", "ті", "ды", "ді", "ны", "ні")


def call(person: Someone, seen: Evidence) -> None:
    """Settle what the person is called: the fullest form, in the nominative."""
    name = person.fullest
    written = _nominative(name, person, seen)
    person.called = _written(name, written)
    parts = dict.fromkeys(name.parts, "")
    for word, letter in zip(written, name.parts, strict=True):
        parts[letter] = word if letter not in "GU" or not parts[letter] else parts[letter]
    person.surname = parts.get("S") or (written[-1] if "U" in name.parts else parts.get("P", ""))
    person.given = parts.get("G") or (written[0] if "U" in name.parts and len(written) > 1 else "")


def _written(name: Name, forms: Sequence[str]) -> str:
    """The words as the article joins them: "К.-Ж. Имярек", "К.Ж. Имярек"."""
    gaps = ["", *(word.gap.removeprefix(".") for word in name.words[1:])]
    return "".join(gap.replace("\u00a0", " ") + form for gap, form in zip(gaps, forms, strict=True))


def _nominative(name: Name, person: Someone, seen: Evidence) -> list[str]:
    words = [word.text + "." * word.initial for word in name.words]
    bare = seen.elsewhere(name.words)
    if person.language == "kk":
        subject = next((base for base in bases_of(words[-1], "kk") if base in seen.subjects), None)
        return [*words[:-1], subject or nominative.kazakh(words[-1], bare)]
    if person.language == "ru":
        free = [at for at, letter in enumerate(name.parts) if letter not in "Ip"]
        restored = nominative.russian([words[at] for at in free], bare, name.governed)
        for at, word in zip(free, restored, strict=True):
            words[at] = word
    return words
