"""What tells the event of an article: its fingerprint, small enough to be kept for some days and compared."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from itertools import islice

import regex

from bot.extract import fold
from bot.extract.lexicon import places
from bot.extract.lexicon.happenings import COMMON, EXONYMS, MONTHS, TELLING
from bot.extract.memory import remembered
from bot.extract.model import Facts, Span
from bot.extract.sounds import sounds
from bot.extract.story_numbers import numbers

READ_CHARS = 2_000  # what happened stands in the beginning; what follows is the background of many stories
MOST_WORDS = 160  # different ones of them; longer articles would look like each other
MOST_NAMES = 40
SHINGLE = 3  # words
HASHES = 32  # of a signature: tells likeness to within a tenth
NOTHING = -1  # in a signature, where the text has no shingle

# The headline and the first sentence below it.
_OPENING = regex.compile(r"[^\n]++\n\s*+(?:[^.!?\n]++(?:[.!?](?!\s)[^.!?\n]*+)*+)?+")
_TITLED = regex.compile(r"[«“\"„](\p{Lu}[^«»“”\"„\n]{0,40})[»”\"]")
_CAPITAL = regex.compile(r"(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{M}\p{N}]*+(?:-[\p{L}\p{N}]++)*+")
_ENDS = frozenset('.!?…:\n«“„(–—-"')  # after them anything has a capital
_LONGEST_GAP = 4  # characters between the end of a sentence and the next one
_MOST_OF_TITLE = 4  # words; more in quotation marks are speech
_ADJECTIVE = regex.compile(r"(?:ин)?ск$")
_OF_A_PLACE = ("лық", "лік", "дық", "дік", "тық", "тік")
_SHORTEST_NAME = 3
_VOWELS = "aeiou"
_SOUNDS = 4  # of a name that are kept: endings that are not undone stand behind them
_LONGEST_BEGINNING = 12  # letters of the longest word in the table of happenings


@dataclass(frozen=True, slots=True)
class Print:
    """`at` is when it was published, else first seen. `people` are numbers that identify them, whoever gives
    them out. The rest is of the article's beginning: `names` of places and bodies as they sound, `roots` of
    words that went through the languages, `told` what happens, `opening` of this what the headline and the
    first sentence tell, `words` the stems of telling words, `signature` what the text is like."""

    language: str
    at: datetime
    people: frozenset[int]
    names: frozenset[str]
    roots: frozenset[str]
    numbers: frozenset[str]
    told: frozenset[str]
    opening: frozenset[str]
    words: frozenset[str]
    topics: frozenset[str]
    signature: tuple[int, ...]


def fingerprint(text: str, facts: Facts, at: datetime, people: Collection[int] = ()) -> Print:
    """The fingerprint of an article: `text` is its headline, a newline, its body."""
    read = text[:READ_CHARS]
    folded, start = fold.fold(read), _OPENING.match(read)
    words = fold.split(folded)
    stems = [fold.stem(word) for word in words]
    telling = [stem for stem in dict.fromkeys(stems) if _is_telling(stem)][:MOST_WORDS]
    names = _names(read, facts)
    return Print(
        language=facts.language,
        at=at,
        people=frozenset(people),
        names=names,
        roots=frozenset(filter(None, map(_root, telling))) - names,
        numbers=numbers(folded, facts.language),
        told=_told(words, facts.language),
        opening=_told(fold.words(start[0] if start else read), facts.language),
        words=frozenset(telling),
        topics=frozenset(topic.slug for topic in facts.topics),
        signature=_signature(stems),
    )


_COMMON = frozenset(map(fold.stem, COMMON))


def _is_telling(stem: str) -> bool:
    return len(stem) > 1 and not stem.isdigit() and stem not in _COMMON


def _told(words: Iterable[str], language: str) -> frozenset[str]:
    """What happens, of the table of happenings."""
    return frozenset(slug for word in words for slug in _meaning(word, language))


@remembered
def _meaning(word: str, language: str) -> frozenset[str]:
    """What a word tells: what the longest of the table's beginnings that it begins with does."""
    table = TELLING.get(language, {})
    if f"{word}." in table:
        return table[f"{word}."]
    starts = (word[:end] for end in range(min(len(word), _LONGEST_BEGINNING), 1, -1))
    return next((table[start] for start in starts if start in table), frozenset())


def _names(text: str, facts: Facts) -> frozenset[str]:
    people = {at for person in facts.people for span in person.spans for at in _within(span, len(text))}
    written = [
        match[0]
        for match in _CAPITAL.finditer(text)
        if match.start() not in people and (not _opens(text, match.start()) or _is_place(match[0]))
    ]
    for title in _TITLED.findall(text):
        if len(words := title.split()) <= _MOST_OF_TITLE:
            written += words
    parts = (part for word in written for part in word.split("-") if len(part) >= _SHORTEST_NAME - 1)
    return frozenset(islice(dict.fromkeys(filter(None, map(_name_key, parts))), MOST_NAMES))


def _within(span: Span, end: int) -> range:
    return range(span.start, min(span.end, end))


def _opens(text: str, start: int) -> bool:
    """Whether a sentence, a line or speech begins here, so that the capital is theirs."""
    before = text[max(0, start - _LONGEST_GAP) : start].rstrip(" \u00a0")
    return not before or before[-1] in _ENDS


@remembered
def _is_place(word: str) -> bool:
    lower = fold.fold(word)
    return lower in _PLACES or fold.stem(lower) in _PLACES


_PLACES = {each for table in places.NOBODY.values() for place in table for each in (place, fold.stem(place))}
_EXONYMS = {fold.stem(fold.fold(name)): same for name, same in EXONYMS.items()}
_CALENDAR = tuple(beginning for beginning in MONTHS if len(beginning) > 3)


@remembered
def _name_key(word: str) -> str:
    """A name as it sounds in any script, without endings; empty for a word that stands everywhere."""
    folded = fold.fold(word)
    stem = fold.stem(folded)
    if stem in _COMMON or folded.startswith(_CALENDAR):
        return ""
    stem = _EXONYMS.get(stem, stem)
    for ending in _OF_A_PLACE:
        stem = stem.removesuffix(ending)
    stem = _EXONYMS.get(stem, _ADJECTIVE.sub("", stem))
    sounded = sounds(stem).replace("h", "g")  # Herat is Герат
    sounded = "u" + sounded[1:] if sounded.startswith("o") else sounded  # Uzbek is Өзбек
    skeleton = sounded[:1] + "".join(sound for sound in sounded[1:] if sound not in _VOWELS)
    return skeleton[:_SOUNDS] if len(skeleton) >= _SHORTEST_NAME else sounded.rstrip(_VOWELS)


_LONG_ROOT = 4  # sounds but vowels: shorter ones are alike by chance
_ROOT = 5


@remembered
def _root(stem: str) -> str:
    """What a word that went through the languages, as "consulate" did, has in common in all of them."""
    skeleton = "".join(sound for sound in sounds(stem) if sound not in _VOWELS)
    return skeleton[:_ROOT] if len(skeleton) >= _LONG_ROOT else ""


def _signature(stems: Sequence[str]) -> tuple[int, ...]:
    """The least hash of the text's shingles in each of HASHES classes of them: equal ones tell likeness."""
    shingles = {" ".join(stems[at : at + SHINGLE]) for at in range(min(len(stems), MOST_WORDS) - SHINGLE + 1)}
    least: dict[int, int] = {}
    for each in map(number, shingles):
        least[each % HASHES] = min(each, least.get(each % HASHES, each))
    return tuple(least.get(part, NOTHING) for part in range(HASHES)) if least else ()


def number(text: str) -> int:
    """A number for a text, the same on all machines; it fits 63 bits."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 1
