"""Streets, schools, prizes and ships bear names of people; roles in plays are nobody."""

import regex

from bot.extract.lexicon import listed, places, roles
from bot.extract.name import Name, following, preceding
from bot.extract.surroundings import Surroundings


def is_thing(name: Name, around: Surroundings) -> bool:
    """Streets, schools, prizes and ships bear names of people; roles in plays are nobody."""
    test = {"kk": _named_in_kazakh, "ru": _named_in_russian, "en": _named_in_english}[around.language]
    return test(name, around) or (not name.full and _is_fiction(name, around))


_THINGS_KAZAKH = tuple(places.NAMED_AFTER_KAZAKH)
_THINGS_AFTER_ADJECTIVES = 3


def _named_in_kazakh(name: Name, around: Surroundings) -> bool:
    for word in following(name, around, _THINGS_AFTER_ADJECTIVES):
        if word.startswith(_THINGS_KAZAKH) and word not in places.BETWEEN_KAZAKH:
            return True
        if word not in places.BETWEEN_KAZAKH:
            return False
    return False


_IN_MEMORY = listed("имени им памяти")
_CLAUSE = 4  # words before a name in which its bearer's office is told


def _named_in_russian(name: Name, around: Surroundings) -> bool:
    before = [word.text.lower() for word in preceding(name, around, _CLAUSE)]
    if not before:
        gap = name.words[0].gap
        # "ул. Имярек" has a full stop between.
        return (
            gap == ". "
            and (word := around.at(name.at - 1)) is not None
            and word.text.lower() in ("ул", "пр", "им", "пл")
        )
    if any(word in _IN_MEMORY for word in before[:2]):
        return before[:2] != ["имени", "по"]
    return before[0] in places.NAMED_AFTER_RUSSIAN and not any(roles.find(word, "ru") for word in before[1:3])


def _named_in_english(name: Name, around: Surroundings) -> bool:
    for word in following(name, around, _THINGS_AFTER_ADJECTIVES):
        if word in places.NAMED_AFTER_ENGLISH:
            return True
        if word not in places.BETWEEN_ENGLISH:
            return False
    return False


_FICTION = regex.compile(
    r"\b(?:рөлі|кейіпкер|бейнесі|образы|роли\b|роль|роля|геро|персонаж|сыгра|(?:hero|heroine|character|played|starring)\b)",
    regex.I,
)
_FICTION_REACH = 6  # words to either side


def _is_fiction(name: Name, around: Surroundings) -> bool:
    near = around.words[max(0, name.at - _FICTION_REACH) : name.last + 1 + _FICTION_REACH]
    return _FICTION.search(" ".join(word.text for word in near)) is not None
