"""What a word may be an inflected form of: Kazakh and Russian case endings undone, one step at a time.

Nothing here knows names or chooses: every licensed reading is returned, and the caller has the evidence.
"""

from dataclasses import dataclass
from functools import lru_cache

_BACK = frozenset("аоұыя")
_FRONT = frozenset("әөүіеэ")
_VOWELS = _BACK | _FRONT | frozenset("иуюё")
_NASALS = frozenset("мнң")
_LIQUIDS = frozenset("рлйу")
_SIBILANTS = frozenset("зж")
# Foreign names end in voiced stops and -в, which are spoken, and so inflected, as voiceless.
_VOICELESS = frozenset("пфкқтсшщчцхһбвгғд")
_OPEN = _BACK | _FRONT | frozenset("июё")

# suffix: the final sounds of a stem that it may follow
_KAZAKH: dict[str, frozenset[str]] = {
    **dict.fromkeys(("ның", "нің"), _OPEN | _NASALS),
    **dict.fromkeys(("дың", "дің"), _LIQUIDS | _SIBILANTS | frozenset("и")),
    **dict.fromkeys(
        ("тың", "тің", "қа", "ке", "ты", "ті", "та", "те", "тан", "тен", "тар", "тер"), _VOICELESS
    ),
    **dict.fromkeys(("ға", "ге", "да", "де"), _OPEN | _NASALS | _LIQUIDS | _SIBILANTS),
    **dict.fromkeys(("ны", "ні"), _OPEN),
    **dict.fromkeys(("ды", "ді"), _NASALS | _LIQUIDS | _SIBILANTS | frozenset("и")),
    **dict.fromkeys(("дан", "ден"), _OPEN | _LIQUIDS | _SIBILANTS),
    **dict.fromkeys(("нан", "нен"), _NASALS),
    **dict.fromkeys(("мен",), _OPEN | _NASALS | _LIQUIDS),
    **dict.fromkeys(("бен",), _SIBILANTS),
    **dict.fromkeys(("пен",), _VOICELESS),
    **dict.fromkeys(("лар", "лер"), _OPEN | frozenset("рйу")),
    **dict.fromkeys(("дар", "дер"), _NASALS | _SIBILANTS | frozenset("л")),
    **dict.fromkeys(("дай", "дей"), _OPEN | _NASALS | _LIQUIDS | _SIBILANTS),
    **dict.fromkeys(("тай", "тей"), _VOICELESS),
    **dict.fromkeys(("дағы", "дегі"), _OPEN | _NASALS | _LIQUIDS | _SIBILANTS),
    **dict.fromkeys(("тағы", "тегі"), _VOICELESS),
}
# After "his son", "his daughter" the case endings have a pronoun's -н-.
_OF_PATRONYMICS = frozenset(("н", "на", "не", "нда", "нде", "нан", "нен"))
_PATRONYMICS = ("ұлы", "қызы", "улы", "кызы")
# Written and spoken forms differ at the end of Russian surnames, so both harmonies are met there.
_EITHER_HARMONY = ("ов", "ев", "ёв", "ин", "ын", "ий", "ия", "ль", "ова", "ева", "ина", "ская")
_HARMLESS = frozenset(("мен", "бен", "пен"))  # the instrumental has one form after all vowels
_LONGEST_KAZAKH = 4
_PLURALS = frozenset(("лар", "лер", "дар", "дер", "тар", "тер"))


def kazakh(word: str) -> tuple[str, ...]:
    """Stems that Kazakh case and plural endings may have left `word` from, longest ending first."""
    found: list[str] = []
    for stem in _kazakh_once(word):
        found.append(stem)
        if len(word) - len(stem) > 1:
            found += [base for base in _kazakh_once(stem) if _tail(stem, base) in _PLURALS]
    return tuple(found)


def kazakh_plural(word: str) -> bool:
    """Whether some reading of `word` is a plural ("Имярековтар")."""
    stems = (word, *_kazakh_once(word))
    return any(_tail(stem, base) in _PLURALS for stem in stems for base in _kazakh_once(stem))


def _tail(word: str, stem: str) -> str:
    return word[len(stem) :].lower()


def _kazakh_once(word: str) -> list[str]:
    lower = word.lower()
    stems = []
    for length in range(_LONGEST_KAZAKH, 0, -1):
        stem, suffix = lower[:-length], lower[-length:]
        if len(stem) >= 2 and _licensed(stem, suffix):
            stems.append(word[:-length])
            if suffix[0] == "т" and stem[-1] == "д":
                stems.append(word[: 1 - length])  # "-дт": of its т and the ending's one is written
    return stems


def _licensed(stem: str, suffix: str) -> bool:
    if stem.endswith(_PATRONYMICS) and suffix in _OF_PATRONYMICS:
        return True
    finals = _KAZAKH.get(suffix)
    if finals is None:
        return False
    last = stem[-2] if stem[-1] in "ьъ’'" else stem[-1]
    if last not in finals:
        return False
    return suffix in _HARMLESS or stem.endswith(_EITHER_HARMONY) or _harmonious(stem, suffix)


def _harmonious(stem: str, suffix: str) -> bool:
    vowel = next((letter for letter in reversed(stem) if letter in _VOWELS), "")
    if vowel in _BACK:
        return not _FRONT & set(suffix)
    if vowel in _FRONT:
        return not _BACK & set(suffix)
    return True  # и, у, ю, ё take either


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a Russian word: its nominative, and the case and gender that this takes."""

    nominative: str
    case: str  # n, g, d, a, i, p
    gender: str  # m, f, fm for either, or p for a plural that stands for several people


_CASES = "ngdaip"
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"
_PLURAL_TAILS = ("овых", "евых", "ёвых", "иных", "ыных", "овыми", "евыми", "иными")
_SURNAME_TAILS = ("ов", "ев", "ёв", "ин", "ын")

_BEFORE_FLEETING = tuple("бвгджзклмнпсфхцчшщ")  # without р and т: "Штерца" is of Штерц

# ending written, ending of the nominative, cases, gender, what the rest must end with ("" for anything)
_RUSSIAN: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    ("а", "", "ga", "m", tuple(_CONSONANTS)),
    ("у", "", "d", "m", tuple(_CONSONANTS)),
    ("ом", "", "i", "m", tuple(_CONSONANTS)),
    ("ем", "", "i", "m", tuple("жшчщц")),
    ("ым", "", "i", "m", _SURNAME_TAILS),
    ("е", "", "p", "m", tuple(_CONSONANTS)),
    ("я", "й", "ga", "m", tuple("аеиоуыюяэ")),
    ("ю", "й", "d", "m", tuple("аеиоуыюяэ")),
    ("ем", "й", "i", "m", tuple("аеиоуыюяэ")),
    ("е", "й", "p", "m", tuple("аеоуыюяэ")),
    ("и", "й", "p", "m", ("и",)),
    ("я", "ь", "ga", "m", tuple("лрнтдсзв")),
    ("ю", "ь", "d", "m", tuple("лрнтдсзв")),
    ("ем", "ь", "i", "m", tuple("лрнтдсзв")),
    ("е", "ь", "p", "m", tuple("лрнтдсзв")),
    ("ца", "ец", "ga", "m", _BEFORE_FLEETING),
    ("цу", "ец", "d", "m", _BEFORE_FLEETING),
    ("цом", "ец", "i", "m", _BEFORE_FLEETING),
    ("цем", "ец", "i", "m", _BEFORE_FLEETING),
    ("ы", "а", "g", "fm", tuple(_CONSONANTS)),
    ("и", "а", "g", "fm", tuple("гкхжшчщ")),
    ("е", "а", "dp", "fm", tuple(_CONSONANTS)),
    ("у", "а", "a", "fm", tuple(_CONSONANTS)),
    ("ой", "а", "i", "fm", tuple(_CONSONANTS)),
    ("ей", "а", "i", "fm", tuple("жшчщц")),
    ("ой", "а", "gdp", "f", _SURNAME_TAILS),
    ("и", "я", "g", "fm", tuple("лнрсвзьаеиоуы")),
    ("е", "я", "dp", "fm", tuple("лнрсвзьаеоуы")),
    ("и", "я", "dp", "fm", ("и",)),
    ("ю", "я", "a", "fm", tuple("лнрсвзьаеиоуы")),
    ("ей", "я", "i", "fm", tuple("лнрсвзьаеиоуы")),
    ("и", "ь", "gdp", "f", tuple("лнрсвшт")),
    ("ью", "ь", "i", "f", tuple("лнрсвшт")),
    ("ого", "ий", "ga", "m", ("ск", "цк")),
    ("ому", "ий", "d", "m", ("ск", "цк")),
    ("им", "ий", "i", "m", ("ск", "цк")),
    ("ом", "ий", "p", "m", ("ск", "цк")),
    ("ого", "ой", "ga", "m", ("ст", "ск")),
    ("ому", "ой", "d", "m", ("ст", "ск")),
    ("ого", "ый", "ga", "m", tuple("лнртв")),
    ("ому", "ый", "d", "m", tuple("лнртв")),
    ("ым", "ый", "i", "m", tuple("лнртв")),
    ("ой", "ая", "gdip", "f", ("ск", "цк", "ст", "н")),
    ("ую", "ая", "a", "f", ("ск", "цк", "ст", "н")),
    ("ы", "", "n", "p", _SURNAME_TAILS),
    ("ых", "", "gap", "p", _SURNAME_TAILS),
    ("ым", "", "d", "p", _SURNAME_TAILS),
    ("ыми", "", "i", "p", _SURNAME_TAILS),
    ("ие", "ий", "n", "p", ("ск", "цк")),
    ("их", "ий", "gap", "p", ("ск", "цк")),
    ("им", "ий", "d", "p", ("ск", "цк")),
    ("ими", "ий", "i", "p", ("ск", "цк")),
)
_BY_ENDING: dict[str, list[tuple[str, str, str, tuple[str, ...]]]] = {}
for _ending, _restored, _cases, _gender, _before in _RUSSIAN:
    _BY_ENDING.setdefault(_ending, []).append((_restored, _cases, _gender, _before))
_LONGEST_RUSSIAN = 3
_SHORTEST_SURNAME = 3  # its stem; "Ева" is a given name
_SURNAME_SHAPES = (*_SURNAME_TAILS, "ова", "ева", "ёва", "ина", "ына", "ский", "цкий", "ская", "цкая")
_FOREIGN_FINALS = ("аа", "иа", "оа", "уа", "эа")  # аш-Имяреаа, Имярекуа: such names do not inflect
_SONS_AND_DAUGHTERS = (" уулу", " кызы", " оглы", " огли", " угли")  # they do not inflect
# Vowels that fall out: no ending restores them.
_FLEETING = {"павл": "Павел", "льв": "Лев"}


@lru_cache(maxsize=20_000)  # an article repeats its names; some thousand words of 20 readings are 10 MB
def russian(word: str) -> tuple[Reading, ...]:
    """Every reading of a Russian name word, the likelier of two first."""
    return _double(word) or _single(word)


def _double(word: str) -> tuple[Reading, ...]:
    """ "Имярековой-Фамилиной": a surname before the hyphen inflects too, and no given name ("Жан-Поля")."""
    head, _, tail = word.partition("-")
    if len(tail) < 2 or not tail[0].isupper():
        return ()
    return tuple(
        Reading(f"{first.nominative}-{last.nominative}", first.case, last.gender)
        for first in _single(head)
        if first.nominative.lower().endswith(_SURNAME_SHAPES)
        for last in _single(tail)
        if last.case == first.case and (first.gender in last.gender or last.gender == first.gender)
    )


def _single(word: str) -> tuple[Reading, ...]:
    lower = word.lower()
    unchanged, found = _unchanged(word, lower), []
    if lower.endswith(_SONS_AND_DAUGHTERS):
        return tuple(unchanged)
    for length in range(_LONGEST_RUSSIAN, 0, -1):
        stem, rest = word[:-length], lower[:-length]
        if len(rest) < 2:
            continue
        for restored, cases, gender, before in _BY_ENDING.get(lower[-length:], ()):
            if rest.endswith(before) and not (restored == "а" and length == 1 and _is_surname(rest, lower)):
                nominative = _FLEETING.get(rest, stem + restored) if not restored else stem + restored
                found += [Reading(nominative, case, gender) for case in cases]
    # Few names end in -у and -ю of their own, and in -ы only Kazakh ones (Имярекулы).
    seldom = lower.endswith(("у", "ю")) or (lower.endswith("ы") and not lower.endswith(("лы", "ды", "ты")))
    return tuple(found + unchanged if seldom else unchanged + found)


def _is_surname(rest: str, lower: str) -> bool:
    """Women's surnames have -ой where their given names have -ы and -е: "Имярекове" is a man's."""
    return lower[-1] in "ые" and len(rest) > _SHORTEST_SURNAME and rest.endswith(("ов", "ев", "ёв"))


def _unchanged(word: str, lower: str) -> list[Reading]:
    """Foreign names do not inflect; women's names in a consonant neither."""
    if lower.endswith(_PLURAL_TAILS):
        return []
    if lower.endswith(_SONS_AND_DAUGHTERS):
        return [Reading(word, case, "fm") for case in _CASES]
    if lower.endswith(_SURNAME_TAILS) or lower.endswith(("ий", "ович", "евич", "ьич", "ый")):
        return [Reading(word, "n", "m")]
    if lower.endswith(("ова", "ева", "ёва", "ская", "цкая", "вна", "чна")):
        return [Reading(word, "n", "f")]
    if lower.endswith(_FOREIGN_FINALS):
        return [Reading(word, case, "fm") for case in _CASES]
    if lower.endswith(("а", "я")):
        return [Reading(word, "n", "fm")]
    if lower[-1] in _CONSONANTS + "йь":
        return [Reading(word, "n", "fm"), *(Reading(word, case, "f") for case in "gdaip")]
    return [Reading(word, case, "fm") for case in _CASES]
