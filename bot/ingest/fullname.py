"""A written name taken apart, and whether two written names can be one person's. Never by a surname alone."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

import regex

from bot.extract import fold, names
from bot.extract.lexicon import names as lexicon
from bot.extract.sounds import sounds
from bot.ingest.spelling import MOST_KEPT, alike

_INITIAL = regex.compile(r"(?<!\p{L})\p{L}{1,2}(?=\.)")  # "А.", "Zh."
_OF_FATHER = regex.compile(
    r"(?:ұлы|улы|уулу|оғлы|оглы|угли|қызы|кызы|[ое]вич|[ое]вна|инична|ична|ич"
    r"|uly|uulu|ogly|ugli|kyzy|qyzy|[oe]vich|[oe]vna)$"
)


class Kind(Enum):
    """What a written name tells of a person."""

    WHOLE = "given name and surname"
    FATHERED = "given name and patronymic"
    INITIALED = "initials and surname"
    LONE = "one word"


@dataclass(frozen=True, slots=True)
class FullName:
    """The words of a name, folded."""

    kind: Kind
    given: tuple[str, ...] = ()
    surname: str = ""  # of a lone name the word that it is
    patronymic: str = ""
    initials: tuple[str, ...] = ()

    @property
    def tells(self) -> bool:
        """Whether it names somebody whoever else is known."""
        return self.kind in (Kind.WHOLE, Kind.FATHERED)


@lru_cache(maxsize=MOST_KEPT)
def parse(name: str) -> FullName:
    """The parts of a name as it is written, in the nominative."""
    words = fold.words(name)
    initials = _initials(name, words)
    telling = [word for word in names.parts(name) if word not in initials]
    fathers = [word for word in words if word not in telling and word not in initials]
    patronymic = max(fathers, key=len, default="")
    if all(len(word) == 1 for word in telling):
        return FullName(Kind.LONE, surname=" ".join(words))
    if len(telling) > 1:
        surname = _surname_of(telling, is_first=bool(fathers) and words[-1] in fathers)
        rest = telling.copy()
        rest.remove(surname)
        return FullName(Kind.WHOLE, tuple(rest), surname, patronymic, initials)
    if initials:
        return FullName(Kind.INITIALED, (), telling[0], patronymic, initials)
    if patronymic:
        return FullName(Kind.FATHERED, (telling[0],), "", patronymic)
    return FullName(Kind.LONE, surname=telling[0])


def _initials(name: str, words: list[str]) -> tuple[str, ...]:
    dotted = {fold.fold(found) for found in _INITIAL.findall(name)}
    found = tuple(word for word in words if len(word) == 1 or word in dotted)
    return found if len(found) < len(words) else ()


def _surname_of(telling: list[str], *, is_first: bool) -> str:
    """The one word that looks like a surname; else the last, or the first when a patronymic ends the name."""
    looking = [word for word in telling if lexicon.is_surname(word)]
    if len(looking) == 1:
        return looking[0]
    return telling[0 if is_first else -1]


def agree(a: FullName, b: FullName, *, one_language: bool = False) -> bool:
    """Whether the parts that both names have are the same; with less than a given name, an initial or a
    patronymic beside the surname there is nothing to agree."""
    kinds = {a.kind, b.kind}
    if kinds == {Kind.WHOLE}:
        return _whole(a, b, one_language=one_language)
    if kinds == {Kind.FATHERED}:
        same_given = alike(a.given[0], b.given[0], one_language=one_language)
        return same_given and _one_father(a.patronymic, b.patronymic)
    if kinds <= {Kind.WHOLE, Kind.INITIALED}:
        return _one_surname(a, b) and _begins(_first(a), _first(b))
    return False


def _whole(a: FullName, b: FullName, *, one_language: bool) -> bool:
    left, right = (*a.given, a.surname), (*b.given, b.surname)
    if sorted(map(sounds, left)) == sorted(map(sounds, right)):
        return True
    same = (alike(x, y, one_language=one_language) for x, y in zip(left, right, strict=False))
    return len(left) == len(right) and all(same)


def _one_surname(a: FullName, b: FullName) -> bool:
    """Beside initials a surname has to be the same by its key."""
    return fold.name_key(a.surname) == fold.name_key(b.surname) and alike(a.surname, b.surname)


def _first(name: FullName) -> str:
    return name.given[0] if name.given else name.initials[0]


def _begins(a: str, b: str) -> bool:
    """Whether one is the initial of the other, or they are one initial."""
    short, long = sorted((a, b), key=len)
    heard = sounds(short)
    return long.startswith(short) or (heard != "" and sounds(long).startswith(heard))


def contradict(a: FullName, b: FullName) -> bool:
    """Whether the names cannot be one person's: two fathers, a man's and a woman's."""
    if a.patronymic and b.patronymic and not _one_father(a.patronymic, b.patronymic):
        return True
    if _differ(lexicon.surname_gender(a.surname), lexicon.surname_gender(b.surname)):
        return True
    if a.given and b.given and _differ(_gender(a.given[0]), _gender(b.given[0])):
        return True
    return _other_second_initial(a, b) or _other_second_initial(b, a)


def _differ(a: str, b: str) -> bool:
    return {a, b} == {"m", "f"}


@lru_cache(maxsize=MOST_KEPT)
def _gender(given: str) -> str:
    return lexicon.given(given)


@lru_cache(maxsize=MOST_KEPT)
def _one_father(a: str, b: str) -> bool:
    """Маратұлы and Маратович have one father; a son and a daughter are two people nevertheless."""
    if _differ(lexicon.patronymic_gender(a), lexicon.patronymic_gender(b)):
        return False
    left, right = _OF_FATHER.sub("", a), _OF_FATHER.sub("", b)
    return not left or not right or alike(left, right) or left == right


def _other_second_initial(initialed: FullName, other: FullName) -> bool:
    """ "А. Б. Оразов" is no Асқар Маратұлы Оразов."""
    if initialed.kind is not Kind.INITIALED or len(initialed.initials) < 2:
        return False
    second = initialed.initials[1]
    if other.kind is Kind.INITIALED and len(other.initials) > 1:
        return not _begins(second, other.initials[1])
    return bool(other.patronymic) and not _begins(second, other.patronymic)
