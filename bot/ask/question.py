"""What a question consists of: whose words, about what, of when. No store is asked: whether "Тоқаев су" is a
name, or a name and a subject, is left open here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import regex

from bot.ask import asking_words as lexicon
from bot.ask import period
from bot.ask.period import Period
from bot.ask.typed import Word, words

_ADDRESSED = regex.compile(r"@\w++|https?://\S++")  # the bot's own name in a group, an address
_PARTING = regex.compile(r"[,;:?!\n()—–…]")


@dataclass(frozen=True, slots=True)
class Question:
    """`subject_words` are those a word such as "туралы", "о", "about" marks; the person may be among them, as
    a subject without such a word may be among the `speaker_words`."""

    speaker_words: tuple[str, ...] = ()
    subject_words: tuple[str, ...] = ()
    period: Period | None = None
    language: str = ""  # kk, ru or en where a verb or a marker tells it
    gender: str = ""  # m or f where a Russian verb tells it
    speaker_text: str = ""  # from the first of the speaker's words to the last: "president of Kazakhstan"
    genitive: bool = False  # a Russian word that wants one: "цитаты Оразова"

    @property
    def is_empty(self) -> bool:
        return not (self.speaker_words or self.subject_words or self.period)


def parse(text: str, today: date) -> Question:
    """The question in the text. Any text has one, perhaps an empty one."""
    when, rest = period.find(_ADDRESSED.sub(" ", text), today)
    found = words(rest)
    reading = _Reading(rest, found)
    at = 0
    while at < len(found):
        at = reading.take(at)
    spoken = next((word.key for word in found if _matches(word.key, lexicon.SPEECH["ru"])), "")
    return Question(
        tuple(word.written for word in reading.outside),
        tuple(word.written for word in reading.subject),
        when,
        reading.language,
        "f" if lexicon.FEMININE.fullmatch(spoken) else "m" if lexicon.MASCULINE.fullmatch(spoken) else "",
        rest[reading.outside[0].start : reading.outside[-1].end] if reading.outside else "",
        any(word.key in lexicon.OF for word in found),
    )


def _matches(key: str, pattern: "regex.Pattern[str]") -> bool:
    return pattern.fullmatch(key) is not None


class _Reading:
    """One pass over the words: each goes to the subject, to the words outside it, or to none."""

    def __init__(self, text: str, found: Sequence[Word]) -> None:
        self._words = found
        gaps = [text[left.end : right.start] for left, right in pairwise(found)]
        self._parted = [_PARTING.search(gap) is not None for gap in gaps] + [True]  # behind each word
        self._initial = [text[word.end : word.end + 1] == "." and len(word.key) == 1 for word in found]
        self._segment = 0  # where in `outside` the words since the last boundary begin
        self.outside: list[Word] = []
        self.subject: list[Word] = []
        self.language = ""

    def take(self, at: int) -> int:
        """Places the word there; returns the index of the next one to be placed."""
        end = self._before(at) or self._behind(at)
        if end:
            return end
        word = self._words[at]
        boundary = not self._initial[at] and self._is_around(word.key)
        if not boundary and (self._initial[at] or word.key not in lexicon.SMALL):
            self.outside.append(word)
        if boundary or self._parted[at]:
            self._segment = len(self.outside)
        return at + 1

    def _before(self, at: int) -> int:
        """A marker with the subject behind it: the index after both, or 0."""
        if self._initial[at]:
            return 0
        language, start = self._marker(at, lexicon.BEFORE)
        end = start
        while start and end < len(self._words) and not self._closes(end, start):
            end += 1
        subject = [word for word in self._words[start:end] if word.key not in lexicon.SMALL]
        if not start or (not subject and end > start):
            return 0
        self.subject += subject
        self.language = self.language or language
        self._segment = len(self.outside)
        return end

    def _closes(self, at: int, start: int) -> bool:
        if at > start and self._parted[at - 1]:
            return True
        return self._is_around(self._words[at].key) or bool(self._marker(at, lexicon.BEFORE)[1])

    def _behind(self, at: int) -> int:
        """A marker with the subject before it: the index after it, or 0."""
        language, end = self._marker(at, lexicon.AFTER)
        if end:
            self.subject += self.outside[self._segment :]
            del self.outside[self._segment :]
            self.language = self.language or language
        return end

    def _marker(self, at: int, markers: Mapping[str, frozenset[tuple[str, ...]]]) -> tuple[str, int]:
        """The language of the longest marker there, and the index after it; 0 when there is none."""
        for length in range(lexicon.LONGEST_MARKER, 0, -1):
            keys = tuple(word.key for word in self._words[at : at + length])
            for language, listed in markers.items():
                if len(keys) == length and keys in listed:
                    return language, at + length
        return "", 0

    def _is_around(self, key: str) -> bool:
        """Whether the word belongs to the asking; a verb also tells the language."""
        for language, pattern in lexicon.SPEECH.items():
            if pattern.fullmatch(key):
                self.language = self.language or language
                return True
        return any(key in listed for listed in lexicon.AROUND.values())
