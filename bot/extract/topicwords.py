"""Which topics the words of a paragraph speak of, and how plainly."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter
from types import ModuleType

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
    """A word of a text and what may begin with it."""

    written: str
    folded: str
    is_surname: bool = False
    words: Mapping[str, "Entry"] = field(default_factory=dict)  # of one word, by topic, the plainest of each
    phrases: Mapping[str, tuple["Entry", ...]] = field(
        default_factory=dict
    )  # by the second word's first letter


@dataclass(frozen=True, slots=True)
class Word:
    """The ways to write one word of an entry."""

    stems: tuple[str, ...]  # of any word that begins so
    wholes: frozenset[str]  # those in capitals as they are written
    capitals: tuple[str, ...]  # stems, matched as written

    def fits(self, token: Token) -> bool:
        return (
            token.folded.startswith(self.stems)
            or token.folded in self.wholes
            or token.written in self.wholes
            or token.written.startswith(self.capitals)
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or a phrase of a topic."""

    topic: str
    points: int
    name: str
    first: Word
    rest: tuple[Word, ...]

    def goes_on(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether the words after the first stand behind the token `at`. Plain loops: it is asked most."""
        if at + len(self.rest) >= len(tokens):
            return False
        for word in self.rest:
            at += 1
            if not word.fits(tokens[at]):
                return False
        return True


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
        found = [entry for start in starts for entry in self.entries.get(start, ())]
        return tuple(dict.fromkeys(entry for entry in found if entry.first.fits(token)))


def points(paragraph: str, language: str) -> Mapping[str, int]:
    """Points by topic: each entry counts once in a paragraph. A language without a lexicon has none."""
    if language not in _LEXICONS:
        return {}
    tokens = [_token(word, language) for word in _TOKEN.findall(paragraph)]
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    passed = 0  # tokens up to here belong to a passing turn of phrase
    phrase = Phrase(_PASSING, 0, 0)
    for at, token in enumerate(tokens):
        phrases = token.phrases.get(tokens[at + 1].folded[:1], ()) if at + 1 < len(tokens) else ()
        standing = _standing(tokens, at, phrases) if phrases else token.words
        if not standing:
            continue
        if passing := standing.get(_PASSING):
            passed = max(passed, at + 1 + len(passing.rest))
        if phrases:
            phrase = max((phrase, *_phrases(standing, at)), key=attrgetter("end"))
        is_name = _is_of_name(tokens, at)
        for topic, entry in standing.items():
            if topic == _PASSING or at + len(entry.rest) < passed or phrase.hides(entry, at):
                continue
            if topic in PLACES or not is_name:
                found[topic][entry.name] = entry.points
    return {topic: sum(entries.values()) for topic, entries in found.items()}


def _standing(tokens: Sequence[Token], at: int, phrases: Iterable[Entry]) -> Mapping[str, Entry]:
    """The words and, of these phrases, the ones that begin with a token and stand there whole."""
    token = tokens[at]
    whole = [entry for entry in phrases if entry.goes_on(tokens, at)]
    return _best((*token.words.values(), *whole)) if whole else token.words


def _is_of_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a surname or the given name before one: "Қажымұрат Оразов" is no pilgrim."""
    token = tokens[at]
    return token.is_surname or (
        token.written[0].isupper() and at + 1 < len(tokens) and tokens[at + 1].is_surname
    )


@remembered
def _token(word: str, language: str) -> Token:
    bare = Token(word, fold.fold(word))
    entries = _lexicon(language).beginning(bare)
    return Token(
        bare.written,
        bare.folded,
        bool(_SURNAME.fullmatch(word)),
        _best(entry for entry in entries if not entry.rest),
        _by_letter(entry for entry in entries if entry.rest),
    )


def _by_letter(phrases: Iterable[Entry]) -> dict[str, tuple[Entry, ...]]:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in phrases:
        second = entry.rest[0]
        for letter in {fold.fold(text[0]) for text in (*second.stems, *second.wholes, *second.capitals)}:
            found[letter].append(entry)
    return {letter: tuple(entries) for letter, entries in found.items()}


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
    for entry in _listed(source):
        for text in (*entry.first.stems, *entry.first.wholes, *entry.first.capitals):
            entries[text].append(entry)
    return Lexicon({text: tuple(same) for text, same in entries.items()}, max(map(len, entries)))


def _listed(source: ModuleType) -> Iterator[Entry]:
    yield from _entries(_PASSING, 0, source.PASSING)
    for topic, words in source.WORDS.items():
        yield from _entries(topic, STRONG, words.strong)
        yield from _entries(topic, WEAK, words.weak)


def _entries(topic: str, points: int, listed: str) -> Iterator[Entry]:
    for written, folded in zip(listed.split(","), fold.fold(listed).split(","), strict=True):
        words = tuple(map(_word, _parted(written), _parted(folded)))
        if words:
            yield Entry(topic, points, written.strip(), words[0], words[1:])


def _parted(entry: str) -> list[str]:
    return entry.replace("-", " ").replace("'", " ").split()


def _word(written: str, folded: str) -> Word:
    stem, *endings = written.split("/")
    if not endings:
        return Word((), frozenset(), (written,)) if written.isupper() else Word((folded,), frozenset(), ())
    folded_stem, *folded_endings = folded.split("/")
    wholes = (
        stem + ending if (stem + ending).isupper() else folded_stem + folded_ending
        for ending, folded_ending in zip(endings, folded_endings, strict=True)
    )
    return Word((), frozenset(wholes), ())
