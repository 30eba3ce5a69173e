"""Runs of adjacent capitalised words that names may be made of."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from bot.extract.capitals import Word
from bot.extract.lexicon import names, places
from bot.extract.surroundings import Surroundings, merely_opens


@dataclass(frozen=True, slots=True)
class Segment:
    """Adjacent words that may belong to names; `at` is the index of the first."""

    words: tuple[Word, ...]
    at: int

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, part: slice) -> "Segment":
        return Segment(self.words[part], self.at + (part.start or 0))


_LONGEST_SEGMENT = 12  # names have at most six words; longer runs of capitals are cut anywhere


def segments(around: Surroundings) -> Iterator[Segment]:
    start, index = 0, 0
    current: list[Word] = []
    for index, word in enumerate(around.words):
        if not (current or word.capital):
            continue
        belongs = _may_belong(index, word, current, around)
        if current and (not belongs or not word.joined or len(current) == _LONGEST_SEGMENT):
            yield Segment(tuple(current), start)
            current = []
        if belongs:
            if not current:
                start = index
            current.append(word)
    if current:
        yield Segment(tuple(current), start)


def _may_belong(index: int, word: Word, current: list[Word], around: Surroundings) -> bool:
    if index in around.titles:
        return False
    if not word.capital:
        return bool(current) and word.joined and _is_particle(index, around)
    if word.initial:
        return True
    if around.look(word).barred and not (
        _given_before_surname(index, around)
        or _surname_before_syllables(index, around)
        or _is_syllable(word, current, around)
        or _is_surname_too(index, current, around)
    ):
        return False
    return not merely_opens(word, around)


def _given_before_surname(index: int, around: Surroundings) -> bool:
    """Дания is Denmark and a given name, Еділ a river and one: a surname behind it decides."""
    after, seen = around.at(index + 1), around.look(around.words[index])
    if around.language != "en" and seen.bases[0][0].isascii():
        return False  # "аналитик Dala Asia Дана Мусина"
    if not seen.given or after is None or not (after.joined and after.capital):
        return False
    beside = around.look(after)
    return (beside.may_be_surname or beside.patronymic) and not beside.barred


def _surname_before_syllables(index: int, around: Surroundings) -> bool:
    """Хан is a ruler and a Korean surname, Park a garden and one: a given name in two parts decides."""
    first, second, third = around.words[index], around.at(index + 1), around.at(index + 2)
    if second is None or not second.joined or not _is_eastern(first, second, around):
        return False
    return "-" in second.text or (third is not None and third.joined and _is_eastern(first, third, around))


def _is_syllable(word: Word, current: list[Word], around: Surroundings) -> bool:
    """ "Сын" within "Хан Сын Мин": a word for a relative, were it not for the surname before it."""
    return (
        0 < len(current) < _LONGEST_EASTERN
        and word.joined
        and bool(around.look(word).role)
        and _is_eastern(current[0], word, around)
    )


_LONGEST_EASTERN = 3  # words


def _is_eastern(surname: Word, given: Word, around: Surroundings) -> bool:
    return given.capital and any(names.is_eastern(surname.text, base) for base in around.look(given).bases)


def _is_surname_too(index: int, current: list[Word], around: Surroundings) -> bool:
    """ "John Smith", "Имран Хан", "Boris Black": a trade, a colour, a place but for the given name."""
    word, after = around.words[index], around.at(index + 1)
    if not (current and word.joined and word.capital) or (after is not None and _DATE.match(after.gap)):
        return False
    before = around.look(current[-1])
    common = current[-1].opens and names.is_common_word(before.given)
    named = current[-1].initial or (bool(before.given) and not common)
    return named and places.is_surname_too(around.look(word).bases, around.language)


_DATE = regex.compile(r" \d")  # "told Dana May 5"


def _is_arabic(word: Word) -> bool:
    return word.text.lower() in names.ARABIC


def _is_particle(index: int, around: Surroundings) -> bool:
    """A small word of a name ("ван", "de") with the name going on after it."""
    word = around.words[index]
    if word.text not in names.PARTICLES:
        return False
    if around.language == "kk" and word.text in names.ALSO_KAZAKH and not _is_arabic(around.words[index - 1]):
        return False  # "and" and "too"
    after = around.at(index + 1)
    if after is None or not after.joined:
        return False
    return (after.capital and not after.initial) or (
        after.text in names.PARTICLES and _is_particle(index + 1, around)
    )
