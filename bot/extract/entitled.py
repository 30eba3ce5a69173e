"""Whom a sentence is about that names nobody: the one known by the title it begins with ("Бывший директор
признал вину", "The rector smiled")."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

import regex

from bot.extract import titles
from bot.extract.grammar import WORD
from bot.extract.mentions import Topic, in_speech
from bot.extract.model import Person, Span
from bot.extract.phrase import is_calling
from bot.extract.sentences import paragraphs, sentences
from bot.extract.titles import Title
from bot.extract.turns import PARAGRAPH_CHARS

_OPENING_WORDS = 7  # of a sentence, among which its subject stands
_TITLES = 100  # last introduced before a sentence: more than articles hold; it bounds the looking through
_TOKEN = regex.compile(WORD)
# What may stand behind a title that is the subject as it is; another word may make it another title.
_PREDICATE = {
    "kk": regex.compile(r"[ ,][^\n]"),
    "ru": regex.compile(
        r"(?:,| (?:не|уже|также|тоже|и|сам|сама|\p{L}+(?:л|ла|лся|лась|ет|ёт|ит|ется|ится))(?!\p{L}))"
    ),
    "en": regex.compile(r" (?!of|in|for|at|who|and|to|by|from|with)\p{Ll}"),
}


def topics(
    text: str, language: str, people: Sequence[Person], given: Sequence[Title], spoken: Sequence[Span]
) -> list[Topic]:
    """The sentences of the narrative that begin with the title of just one person, in order."""
    named = sorted(span for person in people for span in person.spans)
    found: list[Topic] = []
    for paragraph in paragraphs(text):
        if paragraph.end - paragraph.start > PARAGRAPH_CHARS:
            continue
        for sentence in sentences(text, paragraph):
            following = bisect_left(named, Span(sentence.start, 0))
            names_some = following < len(named) and named[following].start < sentence.end
            if names_some or in_speech(spoken, sentence.start):
                continue
            person = _subject(text, language, sentence, given)
            found += [] if person is None else [Topic(sentence.start, person)]
    return found


def _subject(text: str, language: str, sentence: Span, given: Sequence[Title]) -> int | None:
    upto = bisect_left(given, sentence.start, key=lambda title: title.at)
    before = given[max(0, upto - _TITLES) : upto]
    opening = [
        Span(*word.span())
        for word in islice(_TOKEN.finditer(text, sentence.start, sentence.end), _OPENING_WORDS)
    ]
    for index, token in enumerate(opening):
        if not is_calling(token.of(text).casefold(), language):
            continue
        if not _PREDICATE[language].match(text, token.end, sentence.end):
            return None
        found = titles.match(_phrase(text, language, opening[: index + 1]), language, before)
        return found[0].person if len(found) == 1 and found[0].score == titles.EXACT else None
    return None


def _phrase(text: str, language: str, tokens: Sequence[Span]) -> str:
    """The title with what belongs to it: in Kazakh all that stands before it, else the noun alone."""
    first = tokens[0] if language == "kk" else tokens[-1]
    return Span(first.start, tokens[-1].end).of(text)
