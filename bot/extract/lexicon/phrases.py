"""Which office a phrase names: "Мемлекет басшысына", "президентом Казахстана", "the Kazakh president's".

A phrase counts only as a whole. "Қазақстан Президентінің кеңесшісі" and "экс-президент Казахстана" are made
of the words of an office and name somebody else: a word that is no part of an office's name means no office.
"""

from collections.abc import Callable, Mapping
from functools import cache

import regex

from bot.extract.lexicon.offices import OFFICES

# A word keeps its inner hyphens, apostrophes and dots ("вице-президент", "АҚШ-тың", "U.S"); a mark that parts
# phrases counts as a word, so that no phrase reaches over it.
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++(?:[-‐‑.'’ʼ][\p{L}\p{M}\p{N}]++)*+|[,;:()!?]")
_STOPS = frozenset(",;:()!?")
_HYPHENS = str.maketrans("‐‑’ʼёЁ", "--''еЕ")

_LONGEST_ASKED = 300  # characters; the longest office with the longest name behind it has half as many
_NAME_WORDS = 5  # as many words as a name behind an office has, with a patronymic and particles
_PARTICLES = {
    "фон", "дер", "ван", "де", "да", "бин", "бен", "ибн", "аль", "әл", "уулу", "ұлы", "қызы", "кызы",
    "von", "der", "van", "de", "da", "bin", "ben", "al", "uulu",
}  # fmt: skip
# What may follow an office with a capital letter, and is no name.
_NOT_A_NAME = {
    "әкімшілігі", "әкімшілігінің", "кеңсесі", "кеңсесінің", "аппараты", "баспасөз", "қызметі", "көмекшісі",
    "кеңесшісі", "орынбасары", "өкілі", "резиденциясы", "қоры", "кубогы", "сыйлығы", "жолдауы", "жарлығы",
    "press", "secretary", "office", "administration", "adviser", "advisor", "aide", "spokesman",
    "spokesperson", "spokeswoman", "special", "personal", "envoy", "representative", "deputy", "assistant",
    "elect", "prize", "cup", "fund", "foundation", "library",
}  # fmt: skip
_OF_TODAY = {"қазіргі", "действующий", "нынешний", "current", "incumbent"}  # adds nothing to the office

# Case endings behind a possessive ending (Президенті|нің), and the genitive of a name (Қазақстан|ның).
_KK_ENDING = regex.compile(
    r"(?:(?<=\p{L}{2})-?[дтн][ыі]ң|(?<=\p{L}[ыі])(?:н[еаыі]?|нд[еа]|н[еа]н|мен|[ғгдт][еа]|[дт][еа]н))$"
)
# Endings of the singular alone: "президенты" and "глав государств" are several people.
_RU_ENDING = regex.compile(r"(?<=\p{L}{3})(?:[ое]го|[ое]му|[ыио]м|ем|[оеыи]й|а|я|у|ю|е|ь)$")
# Words whose bare stem is the genitive plural, so that it must not stand for the word.
_RU_SINGULARS = (
    "глава главы главе главу главой",
    "папа папы папе папу папой",
    "государство государства государству государством государстве",
)
_RU_LEMMAS = {form: forms.split()[0] for forms in _RU_SINGULARS for form in forms.split()}


def _kk_stem(word: str) -> str:
    stem: str = _KK_ENDING.sub("", word)
    return stem


def _ru_stem(word: str) -> str:
    stem: str = _RU_LEMMAS.get(word) or _RU_ENDING.sub("", word)
    return stem


def _en_stem(word: str) -> str:
    return word.removesuffix("'s")


_STEMS: Mapping[str, Callable[[str], str]] = {"kk": _kk_stem, "ru": _ru_stem, "en": _en_stem}
_ARTICLES = {"the", "a", "an"}


def _words(text: str) -> list[str]:
    words = (match.group().translate(_HYPHENS) for match in _WORD.finditer(text))
    return [word for word in words if word.casefold() not in _ARTICLES]


def _key(words: list[str], language: str) -> tuple[str, ...]:
    stem = _STEMS[language]
    return tuple(stem(word.casefold()) for word in words)


@cache
def _offices(language: str) -> Mapping[tuple[str, ...], str]:
    return {
        _key(_words(phrase), language): office.key
        for office in OFFICES.values()
        for phrase in office.phrases(language)
    }


@cache
def _of_today(language: str) -> frozenset[str]:
    return frozenset(map(_STEMS[language], _OF_TODAY))


def _is_name(words: list[str]) -> bool:
    """Whether the words behind an office can be its holder's name; no words at all can."""
    return len(words) <= _NAME_WORDS and all(
        word in _PARTICLES or (word[0].isupper() and word.casefold() not in _NOT_A_NAME) for word in words
    )


def office_of(words: str, language: str) -> str | None:
    """The key of the office that the words name, in any case form, alone or before a name; None if in doubt.

    A role without its country ("президент", "министр") names no office unless the table says so, and neither
    do former holders, deputies and helpers. In a language other than kk, ru, en nothing is named.
    """
    if language not in _STEMS or len(words) > _LONGEST_ASKED:
        return None
    said = _words(words)
    while said and said[-1] in _STOPS:
        said.pop()
    key = _key(said, language)
    start = 1 if key and key[0] in _of_today(language) else 0
    for end in range(len(key), start, -1):
        office = _offices(language).get(key[start:end])
        if office and _is_name(said[end:]):
            return office
    return None
