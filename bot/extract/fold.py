"""The one place that folds and stems: what is stored as a key and what is searched for pass through here."""

import unicodedata
from itertools import chain

import regex
from rapidfuzz.distance import JaroWinkler

from bot.extract.sounds import sounds
from bot.extract.stems import is_kazakh, kazakh, stems_in
from bot.extract.stems import stem as stem

_DROPPED = regex.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff\x00]++")
_TABLE = {
    **dict.fromkeys(map(ord, "‐‑‒–—―⁃−﹘﹣－"), "-"),
    **dict.fromkeys(map(ord, "«»„“”‟＂″"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛ʼ`´′＇ʻ"), "'"),
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2002\u2003\u2007\u2009\u200a\u3000\t"), " "),
    ord("ё"): "е",
    ord("Ё"): "Е",
}
_ASCII = {code: form for code, form in _TABLE.items() if code < 128} | {0: None}
_WORD = regex.compile(r"[\p{L}\p{M}\p{N}]++(?:['-][\p{L}\p{M}\p{N}]++)*+")

_LETTERS = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{M}]++")
_MIXED = regex.compile(r"\p{Latin}\p{M}*+\p{Cyrillic}|\p{Cyrillic}\p{M}*+\p{Latin}")
_LATIN = regex.compile(r"\p{Latin}")
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_LATIN_TWINS = "ABCEHIKMOPTXYaceikopxyh"
_CYRILLIC_TWINS = "АВСЕНІКМОРТХУасеікорхуһ"
_TO_CYRILLIC = str.maketrans(_LATIN_TWINS, _CYRILLIC_TWINS)
_TO_LATIN = str.maketrans(_CYRILLIC_TWINS, _LATIN_TWINS)


def fold(text: str) -> str:
    """One form for all ways to write the same words: case, ё, dashes, quotes, spaces, look-alike letters.

    Idempotent. Lengths change, so offsets into the folded text mean nothing in the original.
    """
    if text.isascii():
        return text.translate(_ASCII).lower()
    plain = unicodedata.normalize("NFC", _DROPPED.sub("", text)).translate(_TABLE)
    lower = unicodedata.normalize("NFC", _in_one_script(plain).casefold())
    # Some capitals fall apart into a letter and a mark, and then have a twin.
    return _in_one_script(unicodedata.normalize("NFC", lower.casefold()).translate(_TABLE))


def _in_one_script(text: str) -> str:
    mended: str = _LETTERS.sub(_mend, text) if _MIXED.search(text) else text
    return mended


def _mend(match: "regex.Match[str]") -> str:
    """A word in two scripts becomes one of the script that most of its letters are in, if twins allow it."""
    word: str = match[0]
    latin, cyrillic = len(_LATIN.findall(word)), len(_CYRILLIC.findall(word))
    if not latin or not cyrillic:
        return word
    mended = word.translate(_TO_CYRILLIC if cyrillic >= latin else _TO_LATIN)
    foreign = _LATIN if cyrillic >= latin else _CYRILLIC
    return word if foreign.search(mended) else mended


def words(text: str) -> list[str]:
    """The folded words of a text, in order; a hyphen or an apostrophe inside a word belongs to it."""
    return split(fold(text))


def split(folded: str) -> list[str]:
    """The words of a text that is folded already."""
    found: list[str] = _WORD.findall(folded)
    return found


def stems(text: str) -> list[str]:
    """The distinct stems by which a text's words are asked for, in order of appearance. A word with a Kazakh
    letter tells that those beside it are Kazakh too."""
    found = words(text)
    return list(dict.fromkeys(map(kazakh if any(map(is_kazakh, found)) else stem, found)))


def keys(text: str, language: str) -> list[str]:
    """The distinct stems by which the words of an article in this language are found, in order of appearance:
    those of all that each may be a form of."""
    return list(dict.fromkeys(chain.from_iterable(stems_in(word, language) for word in words(text))))


_VOWELS = regex.compile("[aeiou]")
_FEW_CONSONANTS = 3  # up to here a skeleton alone would make different names collide


def name_key(word: str) -> str:
    """A key of one name word in the nominative, the same in all scripts and spellings of the name.

    The consonants and the class of the first letter; short names keep their first vowel or all their sounds.
    """
    sounded = sounds(word)
    first, rest = sounded[:1], sounded[1:]
    skeleton = _VOWELS.sub("", rest)
    consonants = len(skeleton) + (first not in "aeiou")
    if consonants < _FEW_CONSONANTS:
        return sounded
    if consonants > _FEW_CONSONANTS or first in "aeiou":
        return _undoubled(first + skeleton)
    vowel = _VOWELS.search(rest)
    return _undoubled(first + (vowel[0] if vowel else "") + skeleton)


def _undoubled(letters: str) -> str:
    return "".join(letter for at, letter in enumerate(letters) if at == 0 or letters[at - 1] != letter)


def similarity(a: str, b: str) -> float:
    """How alike two full names sound, 0 to 1, in whatever scripts and word order."""
    left, right = [sounds(word) for word in words(a)], [sounds(word) for word in words(b)]
    straight = JaroWinkler.similarity(" ".join(left), " ".join(right))
    return max(straight, JaroWinkler.similarity(" ".join(sorted(left)), " ".join(sorted(right))))
