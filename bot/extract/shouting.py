"""Names that newspapers set in capitals: "Асқар ОРАЗОВ", "АСКАР ОРАЗОВ", "ОРАЗОВ УШЕЛ" in a headline."""

from collections.abc import Sequence

import regex

from bot.extract.capitals import Word
from bot.extract.lexicon import names
from bot.extract.looks import bases_of, look

_SHORTEST = 2  # Ли, Ан; a letter alone is no name
_ABBREVIATED = 3  # ҚР, БҰҰ, АҚШ, МИД: as short a surname must be one that is known
_SHORT_SURNAMES = names.EASTERN_SURNAMES | {"цой", "тен", "ким", "пак", "хан", "бек", "кук", "фон"}
_PIECE = regex.compile(r"\p{L}+")


def calmed(words: Sequence[Word], language: str) -> list[Word]:
    """The words, with names in capitals spelled as names are; offsets stay. `language`: kk, ru, en."""
    if not any(_is_shouted(word) for word in words):
        return list(words)
    known = _known(words, language)
    return [
        word._replace(text=_calm(word.text), capital=True)
        if _is_shouted(word) and _is_name(words, index, known, language)
        else word
        for index, word in enumerate(words)
    ]


def _is_shouted(word: Word) -> bool:
    return len(word.text) >= _SHORTEST and word.text.isupper() and not word.initial


def _calm(text: str) -> str:
    calm: str = _PIECE.sub(lambda piece: piece[0].capitalize(), text)
    return calm


def _known(words: Sequence[Word], language: str) -> frozenset[str]:
    """What the article writes with one capital inside its sentences: names, if they are in capitals too."""
    return frozenset(
        base for word in words if word.capital and not word.opens for base in bases_of(word.text, language)
    )


def _is_name(words: Sequence[Word], index: int, known: frozenset[str], language: str) -> bool:
    """A listed given name with a surname beside it, or a surname that stands elsewhere in the article."""
    word = words[index]
    text = _calm(word.text)
    if look(text, language).barred or not _looks_whole(text):
        return False
    if not known.isdisjoint(bases_of(text, language)) and (names.is_surname(text) or text in known):
        return True
    before = words[index - 1] if index and word.joined else None
    after = words[index + 1] if index + 1 < len(words) and words[index + 1].joined else None
    if before is not None and (before.initial or _is_given(before, language)):
        return True
    if after is None or not _is_given(word, language):
        return before is not None and names.is_surname(text) and before.capital
    return (
        _is_shouted(after)
        and _looks_whole(_calm(after.text))
        and not look(_calm(after.text), language).barred
    )


def _is_given(word: Word, language: str) -> bool:
    shouted = _is_shouted(word)
    seen = look(_calm(word.text) if shouted else word.text, language)
    everyday = shouted and names.is_common_word(seen.given)
    return bool(seen.given) and not seen.inflected and not everyday


def _looks_whole(text: str) -> bool:
    return len(text) > _ABBREVIATED or text.lower() in _SHORT_SURNAMES or bool(names.given(text))
