"""Stems for search: light endings taken off, so that the forms of one word meet; for no one to see.

Who asks tells no language, and a word in the letters that Kazakh and Russian share may be of either: "ауылда"
is a form of "ауыл", and "звезда" is none of "звез". So it is asked for by one stem, without what is an ending
in either; an article, whose language is known, is found by all that its words may be forms of.
"""

from collections.abc import Iterator

from bot.extract import cases
from bot.extract.lexicon import listed
from bot.extract.lexicon.endings import FLEETING, OF_COUNTRIES, OWN, RUSSIAN_BASES, RUSSIAN_STEMS, SHORT
from bot.extract.memory import remembered

_KAZAKH_LETTERS = frozenset("әғқңөұүһі")
_MIN_STEM = 4  # of a word that may be Russian: "вода" must not lose its -да
_MIN_KAZAKH_STEM = 3  # but for those of SHORT
_MIN_STEM_OF_SHORT = 6  # Russian genitives such as "доклада" are shorter
_SHORT_ENDINGS = ("да", "де", "ны", "сы")
_MAX_SUFFIXES = 4  # plural, possessive, case, and -дағы: no Kazakh noun of the news carries more
# Possessives, his and ours, stand before the case ending: мектеб-і-нде.
_POSSESSIVES = listed("сының сінің сына сіне сын сін сында сінде сынан сінен сы сі мыз міз")
_AFTER_CONSONANT = listed("ының інің ына іне ында інде ынан інен ын ін ы і ымыз іміз")
_LONGEST = 4  # letters of these
_SOFTENED = {"б": "п", "г": "к", "ғ": "қ"}  # мектеп, мектебі
_VOWELS = frozenset("аәеиоөуұүыіэюяё")
_GLIDES = frozenset("уи")  # that a possessive follows as it follows consonants: тауы
_BEFORE_NARROW = frozenset("шқкғгж")  # of words in -ы and -і: басшы; жұмыс, облыс end otherwise

_RUSSIAN_ENDINGS = listed(
    """
    иями ями ами иях ях ах ией ием иям ям ам ыми ими ого его ому ему ьями ьев ую юю ая яя ое ее ые ие ый ий ой
    ей ые ых их ым им ом ем ов ев ию ью ия ья ии ье а я о е ы и у ю ь й
    """
)
_RUSSIAN_BY_LENGTH = {
    size: frozenset(ending for ending in _RUSSIAN_ENDINGS if len(ending) == size) for size in (4, 3, 2, 1)
}
_MIN_RUSSIAN_STEM = 3


@remembered
def stem(word: str) -> str:
    """The stem of a folded word. The script decides: Kazakh letters, other Cyrillic, Latin."""
    if word in OWN:
        return word
    if is_kazakh(word):
        return _kazakh(word)
    if _is_cyrillic(word):
        return _bare(_kazakh_in_plain_letters(word))
    return _english(word)


@remembered
def stems_in(word: str, language: str) -> tuple[str, ...]:
    """The stems of all that a folded word of an article in a language may be a form of."""
    found = [stem(word)]
    if language == "kk" and _is_cyrillic(word):
        found += map(stem, _bases(word))
    elif language == "ru" and _is_cyrillic(word) and not is_kazakh(word):
        found.append(_kazakh_in_plain_letters(_russian(word)))
    return tuple(dict.fromkeys(found))


def kazakh(word: str) -> str:
    """The stem of a folded word that is known to be Kazakh, as far as a word in Cyrillic can be."""
    return _kazakh(word) if _is_cyrillic(word) else stem(word)


def is_kazakh(word: str) -> bool:
    """Whether letters tell it."""
    return not _KAZAKH_LETTERS.isdisjoint(word)


def _is_cyrillic(word: str) -> bool:
    return any("а" <= letter <= "я" for letter in word) or is_kazakh(word)


def _kazakh(word: str) -> str:
    for _ in range(_MAX_SUFFIXES):
        shorter = _shorter(word)
        if not shorter:
            break
        word = shorter[0]
    return _bare(word)


def _bare(word: str) -> str:
    return word if word in OWN or is_kazakh(word) else _russian(word)


def _bases(word: str) -> dict[str, None]:
    """Every word that this may be a Kazakh form of."""
    found: dict[str, None] = {}
    latest = [word]
    for _ in range(_MAX_SUFFIXES):
        latest = [base for each in latest for base in _shorter(each) if base not in found]
        found.update(dict.fromkeys(latest))
    return found


def _shorter(word: str) -> list[str]:
    """What is left of a Kazakh word without one ending, the likeliest first; nothing of one that has none."""
    if word in OWN:
        return []
    bases = [base for base in (*cases.kazakh(word), *_possessed(word)) if _may_be_word(base)]
    return [base for base in bases if base in OWN] or bases


def _may_be_word(base: str) -> bool:
    return len(base) >= _MIN_KAZAKH_STEM or base in SHORT


def _possessed(word: str) -> Iterator[str]:
    of_vowels = [base for base in _without(_POSSESSIVES, word) if base[-1] in _VOWELS - _GLIDES]
    yield from (base for base in of_vowels if not _seems_cut(base))
    for base in _without(_AFTER_CONSONANT, word):
        if base[-1] not in _VOWELS - _GLIDES:
            yield FLEETING.get(base) or _hardened(base)
            if base[-1] in "бг":
                yield base  # of foreign words: клуб, педагог
    yield from filter(_seems_cut, of_vowels)


def _without(suffixes: frozenset[str], word: str) -> list[str]:
    """What such suffixes leave of a word, the longest suffix first."""
    sizes = range(min(_LONGEST, len(word) - 1), 0, -1)
    return [word[:-size] for size in sizes if word[-size:] in suffixes]


def _seems_cut(base: str) -> bool:
    """Whether it lacks an -с: "жұмысы" is of жұмыс, and "басшысы" of басшы."""
    return base[-1] in "ыі" and base[-2:-1] not in _BEFORE_NARROW


def _hardened(base: str) -> str:
    return base[:-1] + _SOFTENED.get(base[-1], base[-1]) if base[-2:-1] in _VOWELS else base


def _kazakh_in_plain_letters(word: str) -> str:
    """Kazakh without a letter of its own: plurals, -мен, -дан, and -да, -ды after a vowel or a glide."""
    if word in RUSSIAN_BASES or word.endswith(OF_COUNTRIES):
        return word
    for _ in range(_MAX_SUFFIXES):
        shorter = next((base for base in cases.kazakh(word) if _safe(word, base)), "")
        if not shorter:
            break
        word = shorter
    return word


def _safe(word: str, base: str) -> bool:
    if len(base) < _MIN_STEM:
        return False
    suffix = word[len(base) :]
    if len(suffix) > 2 or base[-1] in "уы":
        return True
    return suffix in _SHORT_ENDINGS and base[-1] in "аяи" and len(base) >= _MIN_STEM_OF_SHORT


def _russian(word: str) -> str:
    if word in RUSSIAN_STEMS:
        return word
    bases = [
        word[:-size]
        for size, endings in _RUSSIAN_BY_LENGTH.items()
        if len(word) - size >= _MIN_RUSSIAN_STEM and word[-size:] in endings
    ]
    return next((base for base in bases if base in RUSSIAN_STEMS), bases[0] if bases else word)


def _english(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
