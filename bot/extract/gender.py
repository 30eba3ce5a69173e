"""Whether a name is a man's or a woman's, as far as its words tell."""

from functools import cache

from bot.extract import fold
from bot.extract.lexicon import names_en, names_kk, names_ru

MAN, WOMAN = "m", "f"
_ENDINGS = {
    MAN: (
        "ов",
        "ев",
        "ёв",
        "ин",
        "ын",
        "ский",
        "цкий",
        "вич",
        "ұлы",
        "улы",
        "uly",
        "ov",
        "ev",
        "sky",
        "skiy",
        "vich",
        "zade",
    ),
    WOMAN: (
        "ова",
        "ева",
        "ина",
        "ына",
        "ская",
        "цкая",
        "вна",
        "ична",
        "қызы",
        "кызы",
        "гүл",
        "qyzy",
        "kyzy",
        "ova",
        "eva",
        "yeva",
        "skaya",
        "gul",
        "ina",
    ),
}


@cache
def _given() -> dict[str, str]:
    """Folded given names; a name of both is left out."""
    men = {fold.fold(name) for names in (names_kk, names_ru, names_en) for name in names.MALE}
    women = {fold.fold(name) for names in (names_kk, names_ru, names_en) for name in names.FEMALE}
    return dict.fromkeys(men - women, MAN) | dict.fromkeys(women - men, WOMAN)


def of(name: str) -> str | None:
    """MAN, WOMAN or None: by the given names, else by the ending of a patronymic or a surname."""
    words = fold.words(name)
    known = [_given()[word] for word in words if word in _given()]
    by_ending = [
        sex
        for word in reversed(words)
        for sex, endings in _ENDINGS.items()
        if len(word) > 4 and word.endswith(endings)
    ]
    votes = known[:1] or by_ending[:1]
    return votes[0] if votes else None
