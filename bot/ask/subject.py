"""From the words of a subject to a topic of the closed list, and to the stems by which it is searched."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from rapidfuzz import fuzz

from bot.ask.typed import plain
from bot.extract import fold
from bot.extract.lexicon import figures, topics
from bot.extract.topicwords import STRONG, points
from bot.i18n import LANGUAGES

MOST_WORDS = 6  # of a subject; more of them never stand together in one quote
_MOST_TYPED = 80  # characters of a topic's name
_MOST_OFFERED = 4  # topics in "did you mean"
_ALIKE = 75  # percent of shared letters from which a topic is offered


def topic(typed: str) -> str | None:
    """The topic so called, in any language and case form; abbreviations only as they are written."""
    exact = " ".join(typed.split())
    key = " ".join(fold.stems(exact))
    return _called().get(exact) or _called().get(key) or _called_plainly().get(plain(key))


@cache
def _called() -> dict[str, str]:
    """Each name of a topic, abbreviations as they stand and words by their stems, to the slug."""
    return {
        name if _is_abbreviation(name) else " ".join(fold.stems(name)): slug
        for slug, called in topics.NAMES.items()
        for name in called
    }


@cache
def _called_plainly() -> dict[str, str]:
    """The same for a keyboard without Kazakh letters, where that makes no two names one (ҚР, КР)."""
    keys = [key for key in _called() if not key.isascii()]
    shared = Counter(map(plain, keys))
    return {plain(key): _called()[key] for key in keys if shared[plain(key)] == 1}


def _is_abbreviation(name: str) -> bool:
    return name.isascii() and name.isupper()


@cache
def _folded() -> dict[str, list[str]]:
    """The names of each topic, but for abbreviations."""
    return {
        slug: [fold.fold(name) for name in called if not _is_abbreviation(name)]
        for slug, called in topics.NAMES.items()
    }


def topics_alike(typed: str) -> tuple[str, ...]:
    folded = fold.fold(typed[:_MOST_TYPED])
    scores = {
        slug: max(fuzz.token_set_ratio(folded, name) for name in names) for slug, names in _folded().items()
    }
    alike = sorted((slug for slug, score in scores.items() if score >= _ALIKE), key=lambda s: -scores[s])
    return tuple(alike[:_MOST_OFFERED])


def topic_of(words: Sequence[str]) -> str | None:
    """The topic that these words name, or to which the only one of them clearly belongs."""
    named = topic(" ".join(words))
    if named or len(words) != 1:
        return named
    told = {slug for each in _by_language(words[0]) for slug in each}
    return told.pop() if len(told) == 1 else None


def read_tables() -> None:
    """Reads what questions are understood by, so that who asks first does not wait for it."""
    topic_of(("a",))
    topics_alike("a")
    for language in LANGUAGES:
        figures.office_of("министр", language)  # of no office it knows nothing without them


def _by_language(word: str) -> Iterator[list[str]]:
    """The topics that the word tells alone."""
    for language in LANGUAGES:
        found = points(word, language)
        yield [slug for slug, score in found.items() if slug in topics.NAMES and score >= STRONG]


def stems(words: str) -> tuple[str, ...]:
    """By what the words are searched in quotes."""
    return tuple(fold.stems(words)[:MOST_WORDS])
