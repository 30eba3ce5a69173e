"""How a name sounds, in plain Latin letters: one spelling for all scripts and transliterations."""

import unicodedata
from functools import lru_cache

import regex

# One letter a sound, so that edit distances count sounds: x is sh, q is ch, j is zh and dzh.
_CYRILLIC = {
    **dict(zip("абвгдежзийклмнопрстуфхцчшщъыьэюя", "abvgdejziiklmnoprstufhcqxx'i'eua", strict=True)),
    **dict(zip("әғқңөұүһіўҳҷӣӯҗєї", "agknouuhiuhjiujei", strict=True)),
    "ё": "e",
    "'": "",
}
_CYRILLIC_TABLE = {ord(letter): sound.replace("'", "") for letter, sound in _CYRILLIC.items()}
_LATIN_LETTERS = str.maketrans(
    {
        "ş": "sh",
        "ș": "sh",
        "š": "sh",
        "ç": "ch",
        "č": "ch",
        "ž": "zh",
        "ğ": "g",
        "ı": "i",
        "ə": "a",
        "ý": "u",
        "ö": "o",
        "ü": "u",
        "ä": "a",
        "ñ": "n",
        "ø": "o",
        "ł": "l",
        "ß": "ss",
        "æ": "e",
        "w": "v",
    }
)
_NOT_LETTERS = regex.compile(r"[^a-z]++")
# In order of trying at each place: digraphs before their letters.
_LATIN_SOUNDS = {
    "tsch": "q",
    "shch": "x",
    "dzh": "j",
    "tzh": "tj",
    "sch": "x",
    "tch": "q",
    "sh": "x",
    "ch": "q",
    "zh": "j",
    "dj": "j",
    "kh": "h",
    "gh": "g",
    "ph": "f",
    "th": "t",
    "ts": "c",
    "tz": "c",
    "ck": "k",
    "q": "k",
    "x": "ks",
    "ee": "i",
    "oo": "u",
    "ou": "u",
    "ohn": "on",
}
_LATIN_PATTERN = regex.compile("|".join(sorted(_LATIN_SOUNDS, key=len, reverse=True)))
_SOFT_C = regex.compile("c(?=[eiy])")
_HARD_C = regex.compile("c(?!h)")
# The sound between Toka-y-ev's vowels and in L-y-azzat is written or not; between other vowels it always is.
_GLIDE = regex.compile("y(?=e)|(?<=[^aeiouy])y(?=[aou])")
_IOTATED = regex.compile("(?<![бвгджзклмнпрстфхцчшщъь])[яю]")
_DOUBLED = regex.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)  # the name lists and a day's names; short strings, some megabytes
def sounds(word: str) -> str:
    """The sounds of one word: "Қоңыров", "Коныров", "Konyrov" and "Qonyrov" give the same string."""
    lower = unicodedata.normalize("NFC", word.casefold())
    cyrillic = any("Ѐ" <= letter <= "ӿ" for letter in lower)
    plain: str = _DOUBLED.sub(r"\1", _of_cyrillic(lower) if cyrillic else _of_latin(lower))
    return plain


def _of_cyrillic(lower: str) -> str:
    spelled: str = _IOTATED.sub(lambda match: "и" + match[0], lower)
    plain: str = _NOT_LETTERS.sub("", spelled.translate(_CYRILLIC_TABLE))
    return plain


def _of_latin(lower: str) -> str:
    spelled = lower.translate(_LATIN_LETTERS)
    bare = "".join(char for char in unicodedata.normalize("NFD", spelled) if "a" <= char <= "z")
    if bare.startswith("x"):
        bare = "h" + bare[1:]  # Uzbek X is kh; inside a word x is the Alexander kind
    bare = _HARD_C.sub("k", _SOFT_C.sub("s", _GLIDE.sub("", bare)))
    sounded: str = _LATIN_PATTERN.sub(lambda match: _LATIN_SOUNDS[match[0]], bare)
    return sounded.replace("y", "i")
