"""What vouches for a sequence of capitalised words that it names a person: an ordered list of rules."""

from collections.abc import Callable

from bot.extract import cases
from bot.extract.lexicon import listed, names, places, roles
from bot.extract.lone import given_alone, given_with_calling, surname_alone
from bot.extract.looks import ADJECTIVAL_SURNAME, ADJECTIVE, bases_of
from bot.extract.name import Name, following
from bot.extract.relatives import after_calling, called, of_an_age, of_kin, relative
from bot.extract.surroundings import Surroundings
from bot.extract.things import is_of_a_play

Rule = Callable[[Name, Surroundings], bool]


def _initials(name: Name, around: Surroundings) -> bool:
    return "I" in name.parts and name.full and ("S" in name.parts or "G" in name.parts)


def _surname_first_east(name: Name, around: Surroundings) -> bool:
    return name.parts in ("SG", "SGG") and names.is_eastern(
        name.words[0].text, around.look(name.words[1]).bases[-1]
    )


def _given_and_surname(name: Name, around: Surroundings) -> bool:
    return "G" in name.parts and "S" in name.parts


def _given_and_patronymic(name: Name, around: Surroundings) -> bool:
    return "P" in name.parts and name.full


def _unknown_and_surname(name: Name, around: Surroundings) -> bool:
    if name.parts != "US":
        return False
    first = name.words[0]
    if first.text.endswith(("ом", "ем")) and name.words[1].text.endswith(("ым", "им")):
        return True  # "с Имяреком Фамилиным": an adjective would end as the surname does
    adjectives = ADJECTIVE.fullmatch(first.text) or (
        first.opens and ADJECTIVAL_SURNAME.fullmatch(name.words[1].text)
    )
    return around.language != "ru" or not adjectives


def _with_particle(name: Name, around: Surroundings) -> bool:
    return "p" in name.parts and (name.parts[0] != "p" or name.words[0].text.lower() in _SON_OF)


_SON_OF = listed("ibn ибн")  # "Ибн Имярек" is called so, without a given name


def _after_title(name: Name, around: Surroundings) -> bool:
    """ "депутат Имярек": any calling before two words, a form of address before one."""
    before = around.at(name.at - 1)
    if before is None or (not name.words[0].joined and name.words[0].gap != ". "):
        return False
    role = roles.find(before.text.lower(), around.language)
    if name.parts == "S" and ADJECTIVAL_SURNAME.fullmatch(name.words[0].text):
        return False
    if name.parts == "U":
        return (role in roles.ADDRESS or _goes_by_one_name(name, role, around)) and not name.words[0].opens
    return bool(role) and not name.words[0].opens


def _goes_by_one_name(name: Name, role: str, around: Surroundings) -> bool:
    """ "певица Имярек", "the poet Имярек", and no "форвард Имяреца", a club's."""
    word, before = name.words[0], around.words[name.at - 1].text.lower()
    if role not in roles.OF_ONE_NAME[around.language] or not word.joined or "-" in word.text:
        return False
    if around.language == "kk":
        return len(around.look(word).bases) == 1 and not _is_where_or_of(word.text)
    if around.language == "en":
        after = around.at(name.last + 1)
        return before == role and not (after is not None and after.joined and after.capital)
    womanly = role.endswith(("а", "я"))
    return before == role and (word.text[-1] in _CONSONANTS or (womanly and word.text.endswith(("а", "я"))))


_CONSONANTS = frozenset("бвгджзйклмнпрстфхцчшщь")


def _is_where_or_of(text: str) -> bool:
    return text.endswith(("дағы", "дегі", "тағы", "тегі", "лық", "лік", "дық", "дік", "тық", "тік"))


def _great(name: Name, around: Surroundings) -> bool:
    """ "Гоголь", "Геродоттың", "Shakespeare": whom one word tells."""
    word, after = name.words[0], around.at(name.last + 1)
    if len(name.words) > 1 or word.initial:
        return False
    bases = (word.text,) if "-" in word.text else around.look(word).bases
    if word.text.lower() in places.PLACES_ABOVE_ALL and _is_in(name, around):
        return False
    titled = around.language == "en" and after is not None and after.joined and after.capital
    return not titled and any(
        names.is_great(base, around.language) and not (word.opens and names.is_common_word(base))
        for base in bases
    )


def _is_in(name: Name, around: Surroundings) -> bool:
    """ "магазины в Навои", "in Navoi": the town that is called so."""
    before = around.at(name.at - 1)
    return before is not None and name.words[0].joined and before.text.lower() in _INSIDE


_INSIDE = listed("в из под близ in from near at")
_ADDRESSES = listed("ақсақал қария ағай апай байке эже ака көке тәте")


def _before_address(name: Name, around: Surroundings) -> bool:
    after = following(name, around, 1)
    if around.language == "en" or not after:
        return False
    if around.language == "kk" and after[0].startswith(("ханым", "мырза")):
        return True
    elder = not _ADDRESSES.isdisjoint(bases_of(after[0], around.language))
    return elder and not name.words[0].opens and not cases.kazakh_plural(after[0])


def _speaks(name: Name, around: Surroundings) -> bool:
    """Two unknown words beside a verb of speech."""
    if name.parts not in ("UU", "UUU"):
        return False
    said = roles.SAID[around.language]
    before = around.at(name.at - 1)
    return any(word in said for word in following(name, around, 1)) or (
        before is not None and before.text in said
    )


_OF_PEOPLE = listed("who whose")


def _in_apposition(name: Name, around: Surroundings) -> bool:
    """ "Имярек Имярек, who …": a body would be "which"."""
    after = around.at(name.last + 1)
    unknown = name.parts in ("UU", "UUU")
    return unknown and after is not None and after.gap == ", " and after.text in _OF_PEOPLE


def _surname_again(name: Name, around: Surroundings) -> bool:
    """Two unknown words of which the last stands alone elsewhere, as surnames do."""
    return name.parts in ("UU", "UUU") and any(
        base in around.alone for base in around.look(name.words[-1]).bases
    )


def _capitals_amid_small(name: Name, around: Surroundings) -> bool:
    """Kazakh and Russian give a capital to the first word of a body alone, and to each of a person's."""
    if (
        around.language == "en"
        or name.parts not in ("UU", "UUU")
        or name.words[0].opens
        or not name.words[0].joined
    ):
        return False
    if around.language == "ru":
        return ADJECTIVE.fullmatch(name.words[0].text) is None and not _ends_in_adjective(name, around)
    return all(len(around.look(word).bases) == 1 for word in name.words[:-1])


def _ends_in_adjective(name: Name, around: Surroundings) -> bool:
    """ "Кубок Вольной степи": the noun of the adjective is yet to come."""
    last = name.words[-1].text
    adjective = ADJECTIVE.fullmatch(last) and not ADJECTIVAL_SURNAME.fullmatch(last)
    return bool(adjective and following(name, around, 1))


def _unknown_and_likely_surname(name: Name, around: Surroundings) -> bool:
    if name.parts != "UU" or not around.look(name.words[1]).may_be_surname:
        return False
    first = name.words[0]
    return not first.opens or (around.language == "kk" and len(around.look(first).bases) == 1)


_RULES: tuple[tuple[str, Rule], ...] = (
    ("initials", _initials),
    ("eastern name", _surname_first_east),
    ("given name and surname", _given_and_surname),
    ("given name and patronymic", _given_and_patronymic),
    ("unknown given name and surname", _unknown_and_surname),
    ("particle", _with_particle),
    ("title", _after_title),
    ("relative", relative),
    ("calling before a comma", after_calling),
    ("address", _before_address),
    ("verb of speech", _speaks),
    ("apposition", _in_apposition),
    ("surname again alone", _surname_again),
    ("unknown given name and likely surname", _unknown_and_likely_surname),
    ("capitals amid small letters", _capitals_amid_small),
    ("great name", _great),
    ("kin", of_kin),
    ("age", of_an_age),
    ("called so", called),
    ("surname alone", surname_alone),
    ("given name and calling", given_with_calling),
    ("given name alone", given_alone),
)


# What a word alone tells of the living it tells of the characters of plays too.
_BY_ONE_WORD = frozenset(("great name", "surname alone", "given name and calling", "given name alone"))


def rule(name: Name, around: Surroundings) -> str:
    for label, holds in _RULES:
        if holds(name, around):
            return "" if label in _BY_ONE_WORD and is_of_a_play(name, around) else label
    return ""
