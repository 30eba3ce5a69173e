"""Whom a sentence is about that names nobody: the one known by the title it begins with ("Бывший директор
признал вину", "The rector smiled")."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

import regex

from bot.extract import fold, titles
from bot.extract.grammar import WORD
from bot.extract.lexicon import roles
from bot.extract.lexicon.speech import RANKS
from bot.extract.mentions import Mention, Topic, in_speech, within
from bot.extract.model import Span
from bot.extract.phrase import is_calling
from bot.extract.titles import Title

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
    text: str,
    language: str,
    told: Sequence[Span],
    named: Sequence[Mention],
    given: Sequence[Title],
    spoken: Sequence[Span],
) -> list[Topic]:
    """Of the sentences of an article those of the narrative that begin with the title of just one person."""
    found: list[Topic] = []
    first = given[0].at if given else len(text)
    for sentence in told[bisect_left(told, Span(first, 0)) :]:
        if within(named, sentence) or in_speech(spoken, sentence.start):
            continue
        person = _subject(text, language, sentence, given)
        found += [] if person is None else [Topic(sentence.start, person)]
    return found


def is_of_stranger(text: str, language: str, sentence: Span, given: Sequence[Title]) -> bool:
    """Whether a sentence is about somebody told by whose he is or what he belongs to, and unnamed: "Сестра
    Оразова ждала", "Оның әйелі жылады", "His wife wept"."""
    for word in islice(_TOKEN.finditer(text, sentence.start, sentence.end), _OPENING_WORDS):
        if not is_calling(word.group().casefold(), language):
            continue
        before = text[sentence.start : word.start()]
        if language == "kk":
            owned = word.group().endswith(_POSSESSED) and _OWNER["kk"].search(before) is not None
            owned = owned or _is_rank_of_nobody(word.group(), given)
            if not owned:
                continue  # "Көрші тұрған көліктің жүргізушісі"
        else:
            known_by_it = (
                word.group().casefold() in roles.OF_ONE_NAME[language]
            )  # "The singer of …": the star
            dependent = not known_by_it and not _PREDICATE[language].match(text, word.end(), sentence.end)
            near = before.count(" ") <= _BEFORE_SUBJECT
            rank = _is_rank_of_nobody(word.group(), given)  # "The regional governor nodded"
            owned = near and (rank or dependent or _OWNER[language].search(before) is not None)
        phrase = text[sentence.start if language == "kk" else word.start() : sentence.end]
        upto = word.end() - (sentence.start if language == "kk" else word.start())
        return owned and not titles.match(phrase[:upto], language, given)
    return False


def _is_rank_of_nobody(word: str, given: Sequence[Title]) -> bool:
    stem = fold.stem(fold.fold(word))
    return stem in RANKS and all(stem not in title.stems for title in given)


_BEFORE_SUBJECT = 2  # words: "The other driver of"
_POSSESSED = ("ы", "і")
_OWNER = {
    "kk": regex.compile(r"(?<!\p{L})\p{L}+[нтд][ыі]ң (?:\p{L}+ ){0,2}$"),
    "ru": regex.compile(r"(?<!\p{L})(?:его|её|ее|их) $", regex.IGNORECASE),
    "en": regex.compile(r"(?<!\p{L})(?:his|her|their) $", regex.IGNORECASE),
}


def _subject(text: str, language: str, sentence: Span, given: Sequence[Title]) -> int | None:
    upto = bisect_left(given, sentence.start, key=lambda title: title.at)
    before = given[max(0, upto - _TITLES) : upto]
    for word in islice(_TOKEN.finditer(text, sentence.start, sentence.end), _OPENING_WORDS):
        if not is_calling(word.group().casefold(), language):
            continue
        if not _PREDICATE[language].match(text, word.end(), sentence.end):
            return None
        # In Kazakh what belongs to a title stands before it.
        phrase = text[sentence.start if language == "kk" else word.start() : word.end()]
        found = titles.match(phrase, language, before)
        return found[0].person if len(found) == 1 and found[0].score == titles.EXACT else None
    return None
