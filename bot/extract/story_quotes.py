"""What several articles quote is one quote: the same words, of the same person or of nobody who is named."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from bot.extract import fold

SAME = 0.9  # of the words of the longer one: an agency's slip, a word left out, but not half a sentence
LONGEST = 2_000  # words that are compared; what begins with so many the same is the same


@dataclass(frozen=True, slots=True)
class Said:
    """A quote of an article. `number` tells it from others, `speaker` is the number of a person or None."""

    number: int
    speaker: int | None
    words: Counter[str]
    length: int

    @classmethod
    def of(cls, number: int, speaker: int | None, parts: Sequence[str]) -> Self:
        words = fold.words(" ".join(parts))[:LONGEST]
        return cls(number, speaker, Counter(words), len(words))

    def is_same(self, other: Self) -> bool:
        longer = max(self.length, other.length)
        if min(self.length, other.length) < SAME * longer or not longer:
            return False
        if None not in (self.speaker, other.speaker) and self.speaker != other.speaker:
            return False
        return (self.words & other.words).total() >= SAME * longer


def copies(new: Sequence[Said], earlier: Sequence[Said]) -> list[tuple[int, int]]:
    """Which quotes are copies of which: pairs of numbers, the copy first. The earlier one is the original,
    unless only the later one tells who speaks."""
    originals = list(earlier)
    found = []
    for said in new:
        at = next((at for at, original in enumerate(originals) if said.is_same(original)), None)
        if at is None:
            continue
        original = originals[at]
        if original.speaker is None and said.speaker is not None:
            originals[at] = said
            found.append((original.number, said.number))
        else:
            found.append((said.number, original.number))
    return found
