"""Whether two words of names are one word, as different languages, newsrooms and transliterations spell it.

Names on the lists of given names, and surnames made of them, are told apart by more than likeness: Марат is
no spelling of Мурат, nor Ержан of Ерлан, however alike they sound.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import product

import regex
from rapidfuzz.distance import JaroWinkler

from bot.extract import fold
from bot.extract.lexicon import names
from bot.extract.sounds import sounds

ALIKE = 0.88  # Jaro-Winkler of sounds, measured: lower lets strangers pass, higher loses transliterations
LONGEST = (
    60  # letters of a word that is compared by likeness, whose time grows with the square; no name's are
)
MOST_KEPT = 20_000  # the names of a day's articles and those that they are compared with: a few megabytes
_MOST_VOWELS, _MOST_CONSONANTS = 1, 2  # that spellings differ in: Жүсіп, Жусуп; Шыңғыс, Чингиз
_FEWEST_SOUNDS = 5  # of spellings that differ in a sound: Дана and Дина are two
_AFFRICATES = (("dj", "j"), ("dz", "j"), ("ts", "c"), ("tz", "c"))  # written with two letters or with one
_VOWELS = frozenset("aeiou")


def _both_ways(pairs: str) -> frozenset[tuple[str, str]]:
    return frozenset(both for a, b in map(tuple, pairs.split()) for both in ((a, b), (b, a)))


_IN_ONE_LANGUAGE = _both_ways("ou ui")  # Толеген, Тулеген; Турсун, Турсын
_AT_THE_HEAD = _both_ways("xq gh")  # Шынар, Чынар; Герман, Herman
_INSIDE = _IN_ONE_LANGUAGE | _AT_THE_HEAD | _both_ways("ao kh kg sz bp fp uv")  # Қодир, Кадыр; Бақыт, Бахыт

# One letter for all that may stand for each other; none for vowels, nor for v, which may be written as one.
_NEAR = str.maketrans("ghxqzcjdpf", "kkkkssstbb", "aeiouv")
_REPEATED = regex.compile(r"(.)\1+")
_SHORT_VOWEL = regex.compile("(?<=.)[ie](?=.)")
_SURNAME_ENDING = regex.compile(
    r"(?:[ое]ва?|[иы]на?|[сц]к(?:ий|ая)|y?[eo]va?|ina?|y?[eo]wa?|sk(?:y|iy|aya))$"
)
_RESPELLED = (
    (regex.compile("ь(?=[яюе])"), "и"),  # Ильяс, Ілияс
    (regex.compile("(?<=[b-df-hj-np-tv-xz])yo"), "e"),  # Пётр, Pyotr
    (regex.compile("ý(?=ewa?$)"), "y"),  # Turkmen; sounds take ý for the Kazakh у
    (regex.compile("tzh"), "tj"),  # Bakhytzhan: no German tz
    (regex.compile("cz"), "ch"),  # Polish
)


def near_key(words: Iterable[str]) -> str:
    """What is left of the folded words of a name without all that its spellings differ in. One person's names
    have it in common as a rule, though others may have it too."""
    heard = (_heard(word)[0].translate(_NEAR).replace("ts", "s") for word in words)
    return " ".join(sorted(_REPEATED.sub(r"\1", sound) for sound in heard))


@lru_cache(maxsize=MOST_KEPT)
def alike(a: str, b: str, *, one_language: bool = False) -> bool:
    """Whether two folded words are one name, spelled in one language or in two."""
    if sounds(a) == sounds(b):
        return True
    if max(len(a), len(b)) > LONGEST:
        return False
    if _is_variant(a, b, one_language=one_language):
        return True
    if one_language or names.is_surname(a) != names.is_surname(b) or _are_told_apart(a, b):
        return False
    if fold.name_key(a) == fold.name_key(b):
        return True
    return near_key((a,)) == near_key((b,)) and JaroWinkler.similarity(sounds(a), sounds(b)) >= ALIKE


def _are_told_apart(a: str, b: str) -> bool:
    """Whether the lists know both, or one, and the other has another vowel: Самат, Самит. Nor does a last
    vowel come and go, which tells women from men."""
    left, right = sounds(a), sounds(b)
    if left.endswith("a") != right.endswith("a"):
        return True
    known = is_known(a) + is_known(b)
    return known > 1 or (known > 0 and len(left) == len(right) and _consonants(left) == _consonants(right))


def _consonants(heard: str) -> str:
    return "".join(sound for sound in heard if sound not in _VOWELS)


def _is_variant(a: str, b: str, *, one_language: bool) -> bool:
    """Whether the sounds differ as spellings of one name do, and no more."""
    pairs = product(_heard(a), _heard(b))
    return any(_are_variants(left, right, one_language=one_language) for left, right in pairs)


def _are_variants(left: str, right: str, *, one_language: bool) -> bool:
    if left == right:
        return True
    if min(len(left), len(right)) < _FEWEST_SOUNDS:
        return False
    if len(left) == len(right):
        return _differ_little(left, right, one_language=one_language)
    return not one_language and _SHORT_VOWEL.sub("", left) == _SHORT_VOWEL.sub("", right)  # Ыдырыс, Идрис


def _differ_little(left: str, right: str, *, one_language: bool) -> bool:
    differing = {at: (left[at], right[at]) for at in range(len(left)) if left[at] != right[at]}
    vowels = sum(pair[0] in _VOWELS for pair in differing.values())
    if left[-1] != right[-1] and left[-1] in _VOWELS:
        return False  # the last vowel tells men from women: Адриано, Адриана
    if not one_language and len(differing) > 1 and all({*pair} == {"a", "o"} for pair in differing.values()):
        return True  # Uzbek and Tajik have o for most a: Отажонов, Атаджанов
    if vowels > _MOST_VOWELS or len(differing) - vowels > _MOST_CONSONANTS or 0 < vowels < len(differing):
        return False
    if one_language:
        return 0 not in differing and _IN_ONE_LANGUAGE.issuperset(differing.values())
    return all(pair in (_INSIDE if at else _AT_THE_HEAD) for at, pair in differing.items())


@lru_cache(maxsize=MOST_KEPT)
def _heard(word: str) -> tuple[str, ...]:
    """The sounds of the word; with a Kazakh ө at the head also those of its Russian spelling, Утеген."""
    for written, spelled in _RESPELLED:
        word = written.sub(spelled, word)
    heard = [sounds(word)] + [sounds("у" + word[1:])] * word.startswith("ө")
    for letters, letter in _AFFRICATES:
        heard = [each.replace(letters, letter) for each in heard]
    return tuple(heard)


@lru_cache(maxsize=MOST_KEPT)
def is_known(word: str) -> bool:
    """Whether the word is a listed given name, or a surname made of one."""
    return bool(names.given(word) or names.given(_SURNAME_ENDING.sub("", word)))
