"""Do two articles tell the same event? By their fingerprints: what they have in common counts for it, what
contradicts counts against it; near-copies of a text need no more than that."""

from collections.abc import Callable, Set
from dataclasses import dataclass
from datetime import timedelta
from math import fsum

from bot.extract.lexicon.happenings import GENERAL
from bot.extract.story_numbers import weight
from bot.extract.story_print import NOTHING, Print

WINDOW = timedelta(hours=72)  # an event is reported for three days; what comes later is another one about it
ENOUGH = 3.7  # points that make one event of two articles

# Points, fitted on pairs of articles (tests/stories) and rounded. The distances matter, not the figures.
PERSON, NAME, NUMBER, OPENING, TOLD, TOPICS, WORDS, ROOT = 0.7, 0.55, 1.7, 1.05, 0.7, 1.15, 2.5, 0.65
ACROSS = 0.95  # articles in two languages have fewer names and words in common
OTHER_NUMBERS, OTHER_RESULT, OTHER_PEOPLE, OTHER_NAMES, OTHER_SUBJECT, UNTOLD = (
    -3.5,
    -2.5,
    -1.1,
    -0.1,
    -1.25,
    -1.3,
)
FIRST_DAY, LATER_DAY = -1.4, -2.8  # a day: most of what is told of an event is told within hours
MOST_PEOPLE, MOST_NAMES, MOST_ROOTS, MOST_NUMBERS, MOST_TOLD = 2, 3, 4, 3.0, 3.0  # more of them tell no more

COPY = 0.5  # this share of the shingles: one text, edited
FEW_IN_COMMON = 1 / 3  # of the numbers of the article with fewer: the same form filled in anew
A_NUMBER = 1.0  # weight from which on numbers can contradict each other: two small ones do not
GENERAL_WEIGHT = 0.25  # of what many events have in common
_DAY = timedelta(days=1)
_HOME = frozenset({"kazakhstan"})  # the topic of every second article


@dataclass(frozen=True, slots=True)
class Verdict:
    """`score` is in points, from ENOUGH on they tell the same event; `rule` is what decided most."""

    score: float
    rule: str

    @property
    def same(self) -> bool:
        return self.score >= ENOUGH


def same_story(a: Print, b: Print) -> Verdict:
    """Whether two articles tell the same event."""
    if abs(a.at - b.at) > WINDOW:
        return Verdict(0.0, "apart")
    if _is_copy(a, b):
        return Verdict(2 * ENOUGH, "copy")
    points = {rule.__name__.strip("_"): rule(a, b) for rule in RULES}
    score = sum(points.values())
    decisive = max(points, key=points.__getitem__) if score >= ENOUGH else min(points, key=points.__getitem__)
    return Verdict(score, decisive)


def _is_copy(a: Print, b: Print) -> bool:
    pairs = [(x, y) for x, y in zip(a.signature, b.signature, strict=False) if (x, y) != (NOTHING, NOTHING)]
    enough = bool(pairs) and sum(x == y for x, y in pairs) >= COPY * len(pairs)
    return enough and not any(rule(a, b) for rule in (_other_numbers, _other_result, _other_names))


def _people(a: Print, b: Print) -> float:
    return PERSON * min(len(a.people & b.people), MOST_PEOPLE)


def _names(a: Print, b: Print) -> float:
    return NAME * min(len(a.names & b.names), MOST_NAMES)


def _numbers(a: Print, b: Print) -> float:
    return NUMBER * min(_weight(a.numbers & b.numbers), MOST_NUMBERS)


def _opening(a: Print, b: Print) -> float:
    return OPENING * min(_specific(a.opening & b.opening), MOST_TOLD)


def _told(a: Print, b: Print) -> float:
    return TOLD * min(_specific((a.told & b.told) - (a.opening & b.opening)), MOST_TOLD)


def _topics(a: Print, b: Print) -> float:
    return TOPICS * _overlap(a.topics - _HOME, b.topics - _HOME, 0.5)


def _words(a: Print, b: Print) -> float:
    """The words themselves; they say nothing where one form is filled in day by day."""
    if a.language != b.language or _other_numbers(a, b):
        return 0.0
    return WORDS * _overlap(a.words, b.words, 5)


def _across(a: Print, b: Print) -> float:
    """What stands for the words in two languages: those that both took over from the same place."""
    return 0.0 if a.language == b.language else ACROSS + ROOT * min(len(a.roots & b.roots), MOST_ROOTS)


def _other_numbers(a: Print, b: Print) -> float:
    fewer = min(_weight(a.numbers), _weight(b.numbers))
    contrary = fewer >= A_NUMBER and _weight(a.numbers & b.numbers) < FEW_IN_COMMON * fewer
    return OTHER_NUMBERS if contrary else 0.0


def _other_people(a: Print, b: Print) -> float:
    return OTHER_PEOPLE if a.people and b.people and not a.people & b.people else 0.0


def _other_names(a: Print, b: Print) -> float:
    return OTHER_NAMES if a.names and b.names and not a.names & b.names else 0.0


def _other_result(a: Print, b: Print) -> float:
    """A match has one result; who tells fewer results tells none that the other does not."""
    one, other = _results(a.numbers), _results(b.numbers)
    return OTHER_RESULT if one and other and not (one <= other or other <= one) else 0.0


def _other_subject(a: Print, b: Print) -> float:
    """Each opens with something of its own that the other does not tell at all."""
    one, other = a.opening - GENERAL, b.opening - GENERAL
    return OTHER_SUBJECT if one and other and not one & b.told and not other & a.told else 0.0


def _untold(a: Print, b: Print) -> float:
    """What the one opens with, and the other does not tell."""
    return UNTOLD * (1 - (_share(a.opening, b.told) + _share(b.opening, a.told)) / 2)


def _later(a: Print, b: Print) -> float:
    days = abs(a.at - b.at) / _DAY
    return FIRST_DAY * min(days, 1) + LATER_DAY * max(days - 1, 0)


RULES: tuple[Callable[[Print, Print], float], ...] = (
    _people, _names, _numbers, _opening, _told, _topics, _words, _across,
    _other_numbers, _other_result, _other_people, _other_names, _other_subject, _untold, _later,
)  # fmt: skip


def _weight(numbers: Set[str]) -> float:
    return fsum(map(weight, numbers))  # exact: a set's order must not show in the last digit


def _results(numbers: Set[str]) -> set[str]:
    return {number for number in numbers if ":" in number}


def _specific(told: Set[str]) -> float:
    return sum(GENERAL_WEIGHT if each in GENERAL else 1.0 for each in told)


def _share(opening: Set[str], told: Set[str]) -> float:
    whole = _specific(opening)
    return _specific(opening & told) / whole if whole else 0.5


def _overlap(a: Set[str], b: Set[str], doubt: float) -> float:
    """The part that the smaller has in common with the other; `doubt` keeps it low for a few."""
    return len(a & b) / (min(len(a), len(b)) + doubt)
