"""The nominative of a name as an article inflects it."""

from collections.abc import Sequence
from itertools import product

from bot.extract import cases
from bot.extract.cases import Reading
from bot.extract.lexicon import listed, names

# Names that end like a case form, beyond those that the lists know.
_KAZAKH_GUARD = tuple(
    listed("берді келді гелді тұрды балды алды сұлтан дастан рустан бостан айдар мұхтар ескендір")
)
_NOMINATIVE_SHAPE = tuple(
    listed("ов ев ёв ин ын ова ева ёва ина ский ская ұлы қызы улы уулу кызы зода заде зада енко вич вна")
)
_SHORTEST_STEM = 2  # Ли, Су, Ю
# Locatives of people hardly occur; words that end like one are surnames (Кашта).
_LOCATIVES = ("да", "де", "та", "те")
_RARE = (*_LOCATIVES, "дай", "дей", "тай", "тей", "дар", "дер", "тар", "тер", "лар", "лер")


def kazakh(name: str, bare: frozenset[str]) -> str:
    """The nominative of a Kazakh name: only its last word inflects.

    `bare` are the words that the article writes elsewhere, or has forms of elsewhere: they are trusted first.
    """
    head, space, last = name.rpartition(" ")
    return head + space + _kazakh_word(last, bare)


def _kazakh_word(word: str, bare: frozenset[str]) -> str:
    candidates = cases.kazakh(word)
    patronymic = next((base for base in candidates if names.is_patronymic(base)), None)
    if patronymic is not None:
        return patronymic
    if not candidates or _is_nominative(word):
        return word
    if word in bare and all(word.removeprefix(base) in _LOCATIVES for base in candidates):
        return word
    standing = next((base for base in candidates if base in bare), None)
    if standing is not None:
        return standing
    if word in bare or word.lower().endswith(_KAZAKH_GUARD):
        return word
    known = next((base for base in candidates if _is_nominative(base)), None)
    if known is not None:
        return known
    return next((base for base in candidates if _safe(word, base)), word)


def _is_nominative(word: str) -> bool:
    shaped = word.lower().endswith(_NOMINATIVE_SHAPE)
    return shaped or bool(names.given(word)) or names.is_great(word, "kk")


def _safe(word: str, base: str) -> bool:
    return len(base) >= _SHORTEST_STEM and word[len(base) :].lower() not in _RARE


_CASES = "ngdaip"
_LISTED, _STANDING, _UNMARKED, _AGREEING = 3.0, 2.0, 0.5, 1.0
_GOVERNED = 1.0  # no more: in "помощник прокурора Айша Имярекова" the title is in another case


def russian(words: Sequence[str], bare: frozenset[str], governed: str = "") -> tuple[str, ...]:
    """The nominatives of the words of one Russian name, which share case and gender.

    `bare` as for Kazakh; `governed`: the cases of the title before the name, as in `Reading`.
    """
    best, best_score = tuple(words), float("-inf")
    for case, gender in product(_CASES, "mf"):
        chosen = [_best_reading(word, case, gender, bare) for word in words]
        if any(reading is None for reading in chosen):
            continue
        readings = [reading for reading in chosen if reading is not None]
        score = _UNMARKED * (case == "n") + _GOVERNED * (case in governed)
        score += sum(_weight(reading, gender, bare) for reading in readings)
        if score > best_score:
            best, best_score = tuple(_in_gender(reading, gender) for reading in readings), score
    return best


def _best_reading(word: str, case: str, gender: str, bare: frozenset[str]) -> Reading | None:
    fitting = [
        reading
        for reading in cases.russian(word)
        if reading.case == case and (gender in reading.gender or reading.gender == "p")
    ]
    return max(fitting, key=lambda reading: _weight(reading, gender, bare), default=None)


def _weight(reading: Reading, gender: str, bare: frozenset[str]) -> float:
    great = gender == "m" and names.is_great(reading.nominative, "ru")
    listed = _LISTED if great or gender in names.given(reading.nominative) else 0.0
    standing = _STANDING if reading.nominative in bare else 0.0
    fits = (
        names.surname_gender(reading.nominative) == gender
        or names.patronymic_gender(reading.nominative) == gender
    )
    return listed + standing + (_AGREEING if fits else 0.0)


def _in_gender(reading: Reading, gender: str) -> str:
    """ "Имярековых" after a woman's name is "Имярекова"."""
    if reading.gender != "p" or gender == "m":
        return reading.nominative
    if reading.nominative.endswith("ий"):
        return reading.nominative[:-2] + "ая"
    return reading.nominative + "а"
