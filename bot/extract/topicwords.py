"""Which topics the words of a paragraph speak of, and how plainly."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter

import regex

from bot.extract import fold
from bot.extract.lexicon import topics_en, topics_kk, topics_ru
from bot.extract.lexicon.topics import PLACES
from bot.extract.memory import remembered

STRONG = 3  # points of a word that tells the topic alone
WEAK = 1  # points of a word that tells it only in company
_PASSING = ""  # the topic of turns of phrase that only look like words of a topic

_LEXICONS = {"kk": topics_kk, "ru": topics_ru, "en": topics_en}
_TOKEN = regex.compile(r"[\p{L}\p{M}\p{N}]++")
# "Жолбаевтың" is a man, not a road: such words are no evidence of a subject. Киев is a place, though.
_SURNAME = regex.compile(
    r"\p{Lu}\p{Ll}+?(?:[ое]в|[ое]ва|[ұу]лы|[қк]ызы|[ое]вич|[ое]вна)"
    r"(?:[нтд][ыі]ң|[қкғг][ае]|[нтд][ыі]|[дт][ае]н?|[пмб]ен|[ауеы]|ым|ой|ых)?"
)


@dataclass(frozen=True, slots=True)
class Token:
    written: str
    folded: str
    entries: tuple["Entry", ...] = ()  # that may begin with it


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write one word of an entry."""

    text: str
    whole: bool  # nothing may follow; otherwise it is a stem
    capitals: bool  # matched as written

    def fits(self, token: Token) -> bool:
        word = token.written if self.capitals else token.folded
        return word == self.text if self.whole else word.startswith(self.text)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or a phrase of a topic."""

    topic: str
    points: int
    name: str
    first: Form
    rest: tuple[tuple[Form, ...], ...]

    def goes_on(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether the words after the first stand behind the token `at`."""
        following = tokens[at + 1 : at + 1 + len(self.rest)]
        return len(following) == len(self.rest) and all(
            any(form.fits(token) for form in forms) for forms, token in zip(self.rest, following, strict=True)
        )


@dataclass(frozen=True, slots=True)
class Phrase:
    """An entry of several words where it stands in a paragraph, or no words yet."""

    topic: str
    longer: int  # words after the first
    end: int  # the token after the last

    def hides(self, entry: Entry, at: int) -> bool:
        """A phrase tells more than the words of other subjects in it: "animal doctor" is no medicine."""
        inside = at + len(entry.rest) < self.end and len(entry.rest) < self.longer
        return inside and entry.topic != self.topic and entry.topic not in PLACES


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The entries of a language by the text of their first word."""

    entries: Mapping[str, tuple[Entry, ...]]
    longest: int  # characters of the longest first word

    def beginning(self, token: Token) -> tuple[Entry, ...]:
        """The entries that may begin with a token; the time grows with the longest entry, not the token."""
        starts = {
            word[:end]: None
            for word in (token.folded, token.written)
            for end in range(1, min(len(word), self.longest) + 1)
        }
        return tuple(
            entry for start in starts for entry in self.entries.get(start, ()) if entry.first.fits(token)
        )


def points(paragraph: str, language: str) -> Mapping[str, int]:
    """Points by topic: each entry counts once in a paragraph. A language without a lexicon has none."""
    if language not in _LEXICONS:
        return {}
    tokens = [_token(word, language) for word in _TOKEN.findall(paragraph)]
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    passed = 0  # tokens up to here belong to a passing turn of phrase
    phrase = Phrase(_PASSING, 0, 0)
    for at, token in enumerate(tokens):
        if not token.entries:
            continue
        standing = _best(entry for entry in token.entries if not entry.rest or entry.goes_on(tokens, at))
        if passing := standing.pop(_PASSING, None):
            passed = max(passed, at + 1 + len(passing.rest))
        phrase = max((phrase, *_phrases(standing, at)), key=attrgetter("end"))
        for topic, entry in standing.items():
            if at + len(entry.rest) < passed or phrase.hides(entry, at):
                continue
            if topic in PLACES or not _is_of_name(tokens, at):
                found[topic][entry.name] = entry.points
    return {topic: sum(entries.values()) for topic, entries in found.items()}


def _is_of_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a surname or the given name before one: "Қажымұрат Оразов" is no pilgrim."""
    written = tokens[at].written
    before = written[0].isupper() and at + 1 < len(tokens)
    return bool(_SURNAME.fullmatch(written) or (before and _SURNAME.fullmatch(tokens[at + 1].written)))


@remembered
def _token(word: str, language: str) -> Token:
    bare = Token(word, fold.fold(word))
    return replace(bare, entries=_lexicon(language).beginning(bare))


def _phrases(standing: Mapping[str, Entry], at: int) -> Iterator[Phrase]:
    for topic, entry in standing.items():
        if entry.rest and entry.points == STRONG and topic not in PLACES:
            yield Phrase(topic, len(entry.rest), at + 1 + len(entry.rest))


def _best(standing: Iterable[Entry]) -> dict[str, Entry]:
    """The entry of each topic that gives most points; of equals the longest."""
    best: dict[str, Entry] = {}
    for entry in standing:
        known = best.get(entry.topic)
        if known is None or (entry.points, len(entry.rest)) >= (known.points, len(known.rest)):
            best[entry.topic] = entry
    return best


@cache  # built from constants, some thousand entries, when the first article of the language comes
def _lexicon(language: str) -> Lexicon:
    source = _LEXICONS[language]
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in _entries(_PASSING, 0, source.PASSING):
        entries[entry.first.text].append(entry)
    for topic, words in source.WORDS.items():
        for entry in (*_entries(topic, STRONG, words.strong), *_entries(topic, WEAK, words.weak)):
            entries[entry.first.text].append(entry)
    return Lexicon({text: tuple(same) for text, same in entries.items()}, max(map(len, entries)))


def _entries(topic: str, points: int, listed: str) -> Iterator[Entry]:
    for written in listed.split(","):
        words = [_forms(word) for word in regex.split(r"[\s'-]+", written.strip()) if word]
        for first in words[0] if words else ():
            yield Entry(topic, points, written.strip(), first, tuple(words[1:]))


def _forms(word: str) -> tuple[Form, ...]:
    stem, *endings = word.split("/")
    texts = dict.fromkeys(stem + ending for ending in endings or ("",))
    return tuple(
        Form(text if text.isupper() else fold.fold(text), whole=bool(endings), capitals=text.isupper())
        for text in texts
    )
