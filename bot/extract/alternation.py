"""One pattern for many words."""

from collections.abc import Iterable

_QUANTIFIERS = frozenset("?*+{")


def alternation(words: Iterable[str]) -> str:
    """The words, each a pattern without a bare "|", as the inside of a group.

    They are parted letter by letter, so that most texts fail at the first letter and not at every word.
    """
    tails: dict[str, list[str]] = {}
    others: list[str] = []
    for word in dict.fromkeys(words):
        if word[:1].isalpha() and word[1:2] not in _QUANTIFIERS:
            tails.setdefault(word[0], []).append(word[1:])
        else:
            others.append(word)
    return "|".join([letter + _grouped(ends) for letter, ends in tails.items()] + others)


def _grouped(ends: list[str]) -> str:
    return ends[0] if len(ends) == 1 else f"(?:{alternation(ends)})"
