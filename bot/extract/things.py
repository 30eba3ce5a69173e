"""Streets, schools, prizes and ships bear names of people; roles in plays are nobody."""

import regex

from bot.extract.lexicon import listed, names, places, roles
from bot.extract.looks import ADJECTIVE
from bot.extract.name import Name, following, preceding
from bot.extract.surroundings import Surroundings


def is_thing(name: Name, around: Surroundings) -> bool:
    """Streets, schools, prizes and ships bear names of people; roles in plays are nobody."""
    test = {"kk": _named_in_kazakh, "ru": _named_in_russian, "en": _named_in_english}[around.language]
    if len(name.words) > 1 and " ".join(word.text for word in name.words).lower() in places.BRANDS:
        return True
    return test(name, around) or (not name.full and _is_fiction(name, around))


def is_of_a_play(name: Name, around: Surroundings) -> bool:
    """ "Чацкий", "Shakespeare’s Имярек", "чеховская Имярек": somebody of a famous play or tale."""
    if name.full:
        return False
    if any(names.is_character(base, around.language) for base in around.look(name.words[0]).bases):
        return True
    word, before = name.words[0], around.at(name.at - 1)
    if before is None:
        return False
    if around.language == "en":
        return word.gap in _POSSESSIVES and names.is_great(before.text, "en")
    return around.language == "ru" and word.joined and before.text.lower().startswith(_OF_WRITERS)


_POSSESSIVES = ("'s ", "’s ", "ʼs ", "’ ", "' ")
_OF_WRITERS = (
    "шекспировск",
    "пушкинск",
    "лермонтовск",
    "гоголевск",
    "чеховск",
    "толстовск",
    "тургеневск",
    "грибоедовск",
    "мольеровск",
    "ауэзовск",
    "айтматовск",
    "булгаковск",
    "гомеровск",
)


_THINGS_KAZAKH = tuple(places.NAMED_AFTER_KAZAKH)
_THINGS_AFTER_ADJECTIVES = 3


_BETWEEN_ALONE = places.BETWEEN_KAZAKH | places.BETWEEN_KAZAKH_ALONE
_LONGEST_LIST = 10  # words: "Имярек, Имярек және Имярек аудандары"
_AND = listed("және мен бен пен")


def _behind_a_list(name: Name, around: Surroundings) -> list[str]:
    """The word behind a list of lone names that this one is in; nothing if there is no list."""
    listing = False
    for index in range(name.last + 1, min(name.last + 1 + _LONGEST_LIST, len(around.words))):
        word = around.words[index]
        if not (word.joined or word.gap == ", "):
            return []
        listing = listing or word.gap == ", " or word.text in _AND
        if not word.capital and word.text not in _AND:
            return [word.text.lower()] if listing and word.joined and not name.full else []
    return []


def _named_in_kazakh(name: Name, around: Surroundings) -> bool:
    near = following(name, around, _THINGS_AFTER_ADJECTIVES)
    if len(near) > 1 and near[0] in _OF_A_TERRITORY and near[1].startswith(_OFFICES_KAZAKH):
        return not name.full
    if not name.full and _is_one_of_places_kazakh(name, around):
        return True
    for word in _behind_a_list(name, around) or near:
        if word.startswith(_THINGS_KAZAKH) and word not in places.BETWEEN_KAZAKH:
            return True
        if word not in (places.BETWEEN_KAZAKH if name.full else _BETWEEN_ALONE):
            return False
    return False


def _is_one_of_places_kazakh(name: Name, around: Surroundings) -> bool:
    """ "Имярек мен Имяректе жол салынды": the last of a list, nobody itself, tells that all are places."""
    for index in range(name.last + 1, min(name.last + 1 + _LONGEST_LIST, len(around.words) - 1)):
        word, other = around.words[index], around.words[index + 1]
        if word.text in _AND and word.joined:
            seen = around.look(other)
            nobody = not (seen.given or seen.may_be_surname or seen.patronymic)
            return other.capital and other.joined and nobody and other.text.endswith(_WHERE)
        if not (word.capital and word.gap == ", "):
            return False
    return False


# Nobody is where something happens.
_WHERE = ("да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі")


# "Имярек аудандық соты", the court of a district that is called so.
_OF_A_TERRITORY = listed("аудандық облыстық қалалық ауылдық кенттік")
_OFFICES_KAZAKH = (
    "соты",
    "прокуратурасы",
    "әкімдігі",
    "мәслихаты",
    "басқармасы",
    "бөлімі",
    "бөлімшесі",
    "департаменті",
    "комиссиясы",
    "аумақтық",
    "филиалы",
    "орталығы",
    "ауруханасы",
    "кеңесі",
)

_HOUSES_RUSSIAN = ("университет", "центр", "фонд")  # "Имярек Университет", as brands are made
_IN_MEMORY = listed("имени им")
_OF_MEMORY = tuple(
    listed("турнир кубк кубок мемориал преми приз чемпионат первенств конкурс фестивал забег пробег гонк")
)
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
    if before[0] in _IN_MEMORY or (before[1:2] and before[1] in _IN_MEMORY and roles.find(before[0], "ru")):
        return before[:2] != ["имени", "по"]
    if _in_memory(before):
        return True
    if any(word.startswith(_HOUSES_RUSSIAN) for word in following(name, around, 1)):
        return True
    if not name.full and _is_one_of_streets_russian(name, around):
        return True
    if before[0] in places.HOUSES_IN_GENITIVE and name.full and _in_nominative(name, around):
        return False
    holder = before[1:] if before[1:] and not ADJECTIVE.fullmatch(before[1]) else before[2:]
    return before[0] in places.NAMED_AFTER_RUSSIAN and not (holder and roles.find(holder[0], "ru"))


def _is_one_of_streets_russian(name: Name, around: Surroundings) -> bool:
    """ "по улицам Имярека, Имярека и Имярека"."""
    for index in range(name.at - 1, max(-1, name.at - 1 - _LONGEST_LIST), -1):
        word = around.words[index]
        if word.text.lower() in _STREETS_RUSSIAN:
            return True
        listed_too = word.capital and not word.opens
        if not (listed_too or word.text == "и") or not (word.joined or word.gap in (", ", " – ", " — ")):
            return False
    return False


_STREETS_RUSSIAN = listed(
    """
    улиц улицам улицами улицах проспектов проспектам проспектами проспектах пересечении перекрестке
    перекрёстке углу угол площадей бульваров переулков
    """
)


def _in_nominative(name: Name, around: Surroundings) -> bool:
    """ "Партнер фонда Имярек Имярек": what bears a name has it in the genitive."""
    first, last = name.words[0], name.words[-1]
    seen = around.look(first)
    if not seen.given or seen.inflected:
        return False
    if seen.gender == "m" or first.text.endswith(("а", "я")):
        return True
    return last.text.endswith(("ова", "ева", "ёва", "ина", "ая"))


def _in_memory(before: list[str]) -> bool:
    """ "турнир памяти Имярека"; "концерт памяти Имярека" is about the man."""
    return before[0] == "памяти" and any(word.startswith(_OF_MEMORY) for word in before[1:3])


def _named_in_english(name: Name, around: Surroundings) -> bool:
    last = name.words[-1].text.lower()
    surname_too = "G" in name.parts and last in places.SURNAMES_OF_COMPANIES
    if name.full and last in places.COMPANIES_ENGLISH and not surname_too:
        return True
    if len(name.words) > _GIVEN_AND_SURNAME and last in places.NAMED_AFTER_ENGLISH:
        return True  # "the Имярек Имярек Scholarship"
    before, after = preceding(name, around, 2), around.at(name.last + 1)
    if [word.text for word in before] == ["after", "named"]:
        return True
    if (before and before[0].text in _BEFORE_ENGLISH) or (after is not None and after.gap == " & "):
        return True
    return _bears_its_name(name, around) or _is_one_of_streets(name, around) or _is_agency(name, around)


_GIVEN_AND_SURNAME = 2  # words
_BEFORE_ENGLISH = listed(
    "Mount Mt Lake Peak Cape Fort Port Hotel Cafe Café Hurricane Typhoon Storm Operation FC"
)


def _bears_its_name(name: Name, around: Surroundings) -> bool:
    """ "Имярек cultural complex", "the A. Имярек Kazakh National University"."""
    for index in range(name.last + 1, min(name.last + 1 + _LONGEST_TITLE, len(around.words))):
        word = around.words[index]
        if not word.joined:
            return False
        if word.text.lower() in places.NAMED_AFTER_ENGLISH:
            return True
        if not (word.capital or word.text.lower() in places.BETWEEN_ENGLISH):
            return False
    return False


_LONGEST_TITLE = 5  # words between a name and the university that bears it


def _is_one_of_streets(name: Name, around: Surroundings) -> bool:
    """ "the corner of Имярек and Имярек streets"."""
    conjunction, other = around.at(name.last + 1), around.at(name.last + 2)
    thing = around.at(name.last + 3)
    if conjunction is None or other is None or thing is None or name.full or conjunction.text != "and":
        return False
    return other.capital and thing.joined and thing.text in _STREETS


_STREETS = listed("streets avenues roads districts schools squares parks regions villages")


def _is_agency(name: Name, around: Surroundings) -> bool:
    """ "ALMATY, July 10 (Имярек News). The ministry …": in brackets behind the place and the day."""
    first, before, after = name.words[0], around.at(name.at - 1), around.at(name.last + 1)
    if before is None or after is None or not first.gap.endswith("("):
        return False
    near = around.words[max(0, name.at - _DATELINE) : name.at]
    opened = any(word.gap.endswith("\n") or not word.gap for word in near)
    return opened and after.gap.startswith(_DATELINE_ENDS)


_DATELINE = 3  # words: the place, the month
_DATELINE_ENDS = (").", ") -", ") –", ") —")


_FICTION = regex.compile(
    r"\b(?:рөлі|кейіпкер|бейнесі|образы|роли\b|роль|роля|геро(?:й|я|ю|ем|е|и|ев|ям|ин\p{Ll}*)\b|персонаж|сыгра|(?:hero|heroine|character|played|starring)\b)",
    regex.I,
)
_FICTION_REACH = 6  # words to either side


def _is_fiction(name: Name, around: Surroundings) -> bool:
    if any(base in around.bearers for base in around.look(name.words[-1]).bases):
        return False  # "a message played in court, Имярек said", named in full before
    near = around.words[max(0, name.at - _FICTION_REACH) : name.last + 1 + _FICTION_REACH]
    return _FICTION.search(" ".join(word.text for word in near)) is not None
