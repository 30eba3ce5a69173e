"""Stems for search: light endings taken off, so that the forms of one word meet; for no one to see."""

from bot.extract import cases
from bot.extract.lexicon import listed
from bot.extract.memory import remembered

_KAZAKH_LETTERS = frozenset("әғқңөұүһі")
_MIN_STEM = 4  # of a word that may be Russian: "вода" must not lose its -да
_MIN_KAZAKH_STEM = 2  # "суға" is a form of "су"
_MIN_STEM_OF_SHORT = 6  # Russian genitives such as "доклада" are shorter
_SHORT_ENDINGS = ("да", "де", "ны", "сы")
_MAX_SUFFIXES = 4  # plural, possessive, case, and -дағы: no Kazakh noun of the news carries more
# Possessives stand before the case ending: мектеб-і-нде.
_POSSESSIVES = (
    "сының",
    "сінің",
    "сына",
    "сіне",
    "сын",
    "сін",
    "сында",
    "сінде",
    "сынан",
    "сінен",
    "сы",
    "сі",
)
_AFTER_CONSONANT = ("ының", "інің", "ына", "іне", "ында", "інде", "ынан", "інен", "ын", "ін", "ы", "і")
_SOFTENED = {"б": "п", "г": "к", "ғ": "қ"}  # мектеп, мектебі
_VOWELS = frozenset("аәеиоөуұүыіэюяё")

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

# Russian words whose -да is not the Kazakh locative; their other forms would part from it.
_RUSSIAN_DA = listed(
    """
    аренда беседа блокада бригада вражда выгода засада звезда клевета команда кувалда легенда лошада
    надежда награда нужда обида одежда олимпиада ограда погода полгода победа порода правда природа
    пропаганда простуда руда свобода спартакиада среда ссуда сюда тогда труда укладка череда эстакада
    """
)


@remembered
def stem(word: str) -> str:
    """The stem of a folded word. The script decides: Kazakh letters, other Cyrillic, Latin."""
    if any(letter in _KAZAKH_LETTERS for letter in word):
        return _kazakh(word, _MIN_KAZAKH_STEM)
    if any("а" <= letter <= "я" for letter in word):
        return _russian(_kazakh_in_plain_letters(word))
    return _english(word)


def _kazakh(word: str, shortest: int) -> str:
    for _ in range(_MAX_SUFFIXES):
        shorter = _without_case(word, shortest) or _without_possessive(word)
        if not shorter:
            break
        word = shorter
    return word if any(letter in _KAZAKH_LETTERS for letter in word) else _russian(word)


def _without_case(word: str, shortest: int) -> str:
    return next((base for base in cases.kazakh(word) if len(base) >= shortest), "")


def _without_possessive(word: str) -> str:
    for suffix in _POSSESSIVES:
        base = word.removesuffix(suffix)
        if base != word and len(base) >= _MIN_STEM - 1 and base[-1] in _VOWELS:
            return base
    for suffix in _AFTER_CONSONANT:
        base = word.removesuffix(suffix)
        if base != word and len(base) >= _MIN_STEM - 1 and base[-1] not in _VOWELS:
            return base[:-1] + _SOFTENED.get(base[-1], base[-1])
    return ""


def _kazakh_in_plain_letters(word: str) -> str:
    """Kazakh without a letter of its own: plurals, -мен, -дан, and -да, -ды after a vowel or a glide."""
    if word in _RUSSIAN_DA:
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
    for size, endings in _RUSSIAN_BY_LENGTH.items():
        if len(word) - size >= _MIN_RUSSIAN_STEM and word[-size:] in endings:
            return word[:-size]
    return word


def _english(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
