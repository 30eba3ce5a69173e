"""The model of names in Kazakh: how likely it is that a word belongs to the name of a person."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

import pycrfsuite

from bot.extract import features
from bot.extract.surroundings import Surroundings

MODEL = "people_kk.crfsuite"
_LONGEST = 200  # words that are tagged at once, for want of memory; no sentence is as long
BEGINS, GOES_ON = "B-PERSON", "I-PERSON"


@dataclass(frozen=True, slots=True)
class Odds:
    """Probabilities that a word is the first of a person's name, and that it is a later one."""

    begins: float
    goes_on: float

    @property
    def either(self) -> float:
        return self.begins + self.goes_on


@cache
def _content() -> bytes:
    """The model as it ships. The tagger reads it where it lies, so it must outlive the tagger."""
    return resources.files("bot.extract").joinpath("models", MODEL).read_bytes()


@cache
def _model() -> pycrfsuite.Tagger:
    """Opened once in a process's life, in milliseconds. For one thread at a time."""
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(_content())
    return tagger


def odds(around: Surroundings, stretches: Iterable[range]) -> dict[int, Odds]:
    """For each word of the stretches, by its index. What stands around a stretch is seen, but not tagged."""
    return {index: found for stretch in stretches for index, found in _tagged(around, stretch)}


def _tagged(around: Surroundings, stretch: range) -> Iterator[tuple[int, Odds]]:
    for start in range(stretch.start, stretch.stop, _LONGEST):
        yield from _tagged_at_once(around, range(start, min(start + _LONGEST, stretch.stop)))


def _tagged_at_once(around: Surroundings, stretch: range) -> Iterator[tuple[int, Odds]]:
    model = _model()
    model.set([features.of(index, around) for index in stretch])
    for at, index in enumerate(stretch):
        yield index, Odds(model.marginal(BEGINS, at), model.marginal(GOES_ON, at))
