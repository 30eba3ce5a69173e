"""What vouches for unknown words: the relative or the calling that is told before them."""

import regex

from bot.extract.lexicon import listed, roles
from bot.extract.name import Name, following, preceding
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


def called(name: Name, around: Surroundings) -> bool:
    """ "Имярек деген келіншек", "девушка по имени Имярек", "a man called Имярек", "имя: Имярек"."""
    if name.parts not in ("U", "G"):
        return False
    word, nearest = name.words[0], around.at(name.at - 1)
    if nearest is not None and nearest.text.lower() in _NAME and word.gap in _IS:
        return True
    if around.language == "kk":
        behind = around.at(name.last + 1)
        if behind is None or behind.text not in _CALLED or (word.opens and len(around.look(word).bases) > 1):
            return False
        after = following(name, around, 2)
        return len(after) > 1 and _is_somebody(after[1])
    if word.opens or nearest is None or nearest.text not in _CALLING:
        return False
    before = [near.text.lower() for near in preceding(name, around, 2)]
    if len(before) < 2:
        return False
    if around.language == "ru":
        return before == ["имени", "по"]
    return bool(roles.find(before[1], "en"))


def _is_somebody(word: str) -> bool:
    return word.startswith(_PEOPLE) or bool(roles.find(word, "kk"))


_PEOPLE = ("адам", "кісі", "біреу")
_NAME = listed("имя имени именем аты есімі name")
_IS = frozenset((": ", " – ", " — ", " - "))
_CALLED = listed("деген дейтін есімді атты")
_CALLING = listed("имени called named nicknamed")


def after_calling(name: Name, around: Surroundings) -> bool:
    """ "A Swiss climber, Имярек Имярек": English sets a name off by a comma."""
    before = around.at(name.at - 1)
    if around.language != "en" or name.parts not in ("UU", "UUU") or before is None:
        return False
    role = roles.find(before.text.lower(), "en")
    return name.words[0].gap == ", " and bool(role) and role not in _BODIES_TOO
