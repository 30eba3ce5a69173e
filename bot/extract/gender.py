"""Whether a name is a man's or a woman's, as far as its words tell."""

from collections.abc import Callable, Iterable
from functools import cache

from bot.extract import fold
from bot.extract.lexicon import names_en, names_kk, names_ru, names_world

MAN, WOMAN = "m", "f"
_MEN = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "вич", "ұлы", "улы")
_MEN_LATIN = ("ov", "ev", "in", "sky", "skiy", "vich", "uly", "zade")
_WOMEN = ("ова", "ева", "ина", "ына", "ская", "цкая", "вна", "ична", "қызы", "кызы", "гүл")
_WOMEN_LATIN = ("ova", "eva", "ina", "skaya", "vna", "qyzy", "kyzy", "gul")
_LEAST_LETTERS = 5  # of a word whose ending tells anything
_LEAST_SOUNDS = 4  # of a given name in another script: shorter ones sound like too many others


def _either(of: Callable[[str], str]) -> dict[str, str]:
    """The sex of each given name under a key; names of both sexes are left out."""
    men = _keys(of, (names_kk.MALE, names_ru.MALE, names_world.MALE, names_en.MALE))
    women = _keys(of, (names_kk.FEMALE, names_ru.FEMALE, names_world.FEMALE, names_en.FEMALE))
    return dict.fromkeys(men - women, MAN) | dict.fromkeys(women - men, WOMAN)


def _keys(of: Callable[[str], str], lists: Iterable[Iterable[str]]) -> set[str]:
    return {of(name) for names in lists for name in names}


@cache
def _spelled() -> dict[str, str]:
    return _either(fold.fold)


@cache
def _sounding() -> dict[str, str]:
    return _either(lambda name: fold.name_key(fold.fold(name)))


@cache
def of(name: str) -> str | None:
    """MAN, WOMAN or None: by the given name, else by the ending of a patronymic or a surname, else by a
    given name that sounds so in another script ("Balnur", Балнұр)."""
    words = fold.words(name)
    spelled = (_spelled().get(word) for word in words)
    ended = (_by_ending(word) for word in reversed(words))
    sounding = (_by_sound(word) for word in words)
    return next((sex for votes in (spelled, ended, sounding) for sex in votes if sex), None)


def _by_ending(word: str) -> str | None:
    if len(word) < _LEAST_LETTERS:
        return None
    return (
        WOMAN if word.endswith(_WOMEN + _WOMEN_LATIN) else MAN if word.endswith(_MEN + _MEN_LATIN) else None
    )


def _by_sound(word: str) -> str | None:
    key = fold.name_key(word)
    return _sounding().get(key) if len(key) >= _LEAST_SOUNDS else None
