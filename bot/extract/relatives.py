"""What vouches for unknown words: the relative or the calling that is told before them."""

import regex

from bot.extract.lexicon import listed, roles
from bot.extract.name import Name, following
from bot.extract.surroundings import Surroundings

_GREAT = "ұлы"  # "his son", and "great": "Ұлы Дала", "ұлы Отан соғысы"
_BODIES_TOO = listed("owner partner member rival investor customer client host holder winner head")


def relative(name: Name, around: Surroundings) -> bool:
    """ "Ұлы Имярек пен немересі", "ее сын Имярек", "her husband, Имярек,"."""
    before = around.at(name.at - 1)
    if name.parts != "U" or before is None or name.words[0].opens:
        return False
    word = before.text.lower()
    role = roles.find(word, around.language)
    if role not in roles.KIN[around.language]:
        return False
    if around.language == "kk":  # the relative is somebody's: "немересі"
        lone = word != _GREAT or not following(name, around, 1) or following(name, around, 1)[0] in _AND
        return name.words[0].joined and word != role and lone
    after = around.at(name.last + 1)
    set_off = name.words[0].gap == ", " and (after is None or after.gap.startswith((",", ".")))
    return name.words[0].joined or set_off


_AND = listed("мен бен пен және")
_GENITIVES = ("ның", "нің", "дың", "дің", "тың", "тің")
_KIN_REACH = 3  # words: "Имярек's four-year-old daughter"


def of_kin(name: Name, around: Surroundings) -> bool:
    """ "Имярек’s mother", "Имяректің анасы": only people have a mother."""
    if name.parts not in ("U", "G") or around.language == "ru":
        return False
    kin, after = roles.KIN[around.language], following(name, around, 1)
    if around.language == "kk":
        role = roles.find(after[0], "kk") if after else ""
        owned = role in kin and after[0] != role and name.words[0].text.endswith(_GENITIVES)
        return owned and not name.words[0].opens
    possessive = around.at(name.last + 1)
    if possessive is None or possessive.gap not in _POSSESSIVES:
        return False
    near = around.words[name.last + 1 : name.last + 1 + _KIN_REACH]
    return any(word.text in kin for word in near)


_POSSESSIVES = ("'s ", "’s ", "ʼs ")


def of_an_age(name: Name, around: Surroundings) -> bool:
    """ "12 жасар Имярек", "пятилетняя Имярек", "eight-year-old Имярек"."""
    before = around.at(name.at - 1)
    if name.parts != "U" or before is None or not name.words[0].joined or name.words[0].opens:
        return False
    return _AGES[around.language].fullmatch(before.text) is not None


_AGES = {
    "kk": regex.compile(r"жасар|жастағы|жасындағы"),
    "ru": regex.compile(
        r"\p{L}*+(?<=летн)(?:ий|яя|его|ей|ему|юю|им|ем)|годовал(?:ый|ая|ого|ой|ому|ую|ым|ом)"
    ),
    "en": regex.compile(r".*(?:year|month)-old"),
}


def after_calling(name: Name, around: Surroundings) -> bool:
    """ "A Swiss climber, Имярек Имярек": English sets a name off by a comma."""
    before = around.at(name.at - 1)
    if around.language != "en" or name.parts not in ("UU", "UUU") or before is None:
        return False
    role = roles.find(before.text.lower(), "en")
    return name.words[0].gap == ", " and bool(role) and role not in _BODIES_TOO
