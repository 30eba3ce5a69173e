"""What is worked out of a word, remembered: the words of the news repeat."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar, TypeVarTuple

Rest = TypeVarTuple("Rest")
Result = TypeVar("Result")

LONGEST_WORD = 40  # characters; longer ones are no language, and nobody should remember them
_WORDS = 50_000  # as many forms as some months of news have; ten or twenty megabytes for each function


def remembered(function: Callable[[str, *Rest], Result]) -> Callable[[str, *Rest], Result]:
    """The same function, which works out an ordinary word once."""
    known = lru_cache(maxsize=_WORDS)(function)

    @wraps(function)
    def recall(word: str, *rest: *Rest) -> Result:
        return known(word, *rest) if len(word) <= LONGEST_WORD else function(word, *rest)

    return recall
