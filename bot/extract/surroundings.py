"""The words of a text and what the whole text says of each, before any name is known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import regex

from bot.extract.capitals import Word
from bot.extract.lexicon import names, places
from bot.extract.looks import Look, look
from bot.extract.shouting import calmed


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words of a text and what is known of them before any name is."""

    words: Sequence[Word]
    language: str
    small: frozenset[str]  # words that the text also writes without a capital
    titles: frozenset[int]  # indexes of words inside short titles in quotation marks
    alone: frozenset[str]  # capitalised words that stand without another beside them
    bearers: Mapping[
        str, frozenset[str]
    ]  # for each base of a surname, the words that it follows as given names

    def look(self, word: Word) -> Look:
        return look(word.text, self.language)

    def at(self, index: int) -> Word | None:
        return self.words[index] if 0 <= index < len(self.words) else None


_TITLE = regex.compile(
    r"«(?<words>[^«»\n]++)»|[“„](?<words>[^“”„\n]++)[”“]|\"(?<words>[^\"\n]++)\"|‘(?<words>[^‘\n]+?)’(?!\p{L})"
)
_LONGEST_TITLE = 4  # words; speech is longer
_ENDS_SPEECH = (",", ".", "!", "?", "…")


def surroundings(text: str, words: Sequence[Word], language: str) -> Surroundings:
    """What the whole text says of its words, with names in capitals calmed; of surnames nothing yet."""
    words = calmed(words, language)
    small = frozenset(word.text for word in words if not word.capital)
    alone = frozenset(
        word.text for index, word in enumerate(words) if word.capital and not _beside_capital(words, index)
    )
    return Surroundings(words, language, small, _titles(text, words), alone, {})


def _beside_capital(words: Sequence[Word], index: int) -> bool:
    after = words[index + 1] if index + 1 < len(words) else None
    return (words[index].joined and words[index - 1].capital) or (
        after is not None and after.joined and after.capital
    )


def _titles(text: str, words: Sequence[Word]) -> frozenset[int]:
    spans = [
        match.span("words")
        for match in _TITLE.finditer(text)
        if not match["words"].rstrip().endswith(_ENDS_SPEECH)
    ]
    found: list[int] = []
    index = 0
    for start, end in spans:
        while index < len(words) and words[index].start < start:
            index += 1
        first = index
        while index < len(words) and words[index].start < end:
            index += 1
        if index - first <= _LONGEST_TITLE:
            found += range(first, index)
    return frozenset(found)


def merely_opens(word: Word, around: Surroundings) -> bool:
    """Whether the word has its capital from the sentence alone."""
    if not word.opens:
        return False
    seen, lower = around.look(word), word.text.lower()
    if lower in places.OPENERS[around.language] or lower in places.NAMED_AFTER_RUSSIAN:
        return True
    if lower in names.PARTICLES:
        return False  # "Дель", "Van": a surname's first word
    if seen.given:
        return lower in around.small and names.is_common_word(seen.given)
    return lower in around.small
