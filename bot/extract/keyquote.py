"""Which quote a good editor would take for a digest that has room for one."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from math import log

import regex

from bot.extract.fold import stem, words
from bot.extract.model import Person, Quote

_MEANING = 4  # letters from which a word of the headline tells what the article is about
_MOST_SHARED = 3  # further words in common say no more
_LONG_ENOUGH = 40  # words; what a longer quote adds no digest would show
_LATEST = 4  # quotes before a quote; after that all stand equally far down
_ATTRIBUTION = 70  # characters after a quote in which its attribution says what kind of speech it was
_LETTER = regex.compile(r"\p{L}")
_DIGIT = regex.compile(r"\d")
_ASKS = regex.compile(r"\?\W*\Z")

# Kazakh "мен" is left out: it is "and" more often than "I".
_FIRST_PERSON = frozenset(
    (
        *("маған", "менің", "мені", "менде", "біз", "бізге", "біздің", "бізді", "бізде", "өзім", "өзіміз"),
        *(
            "я",
            "меня",
            "мне",
            "мной",
            "мы",
            "нас",
            "нам",
            "нами",
            "мой",
            "моя",
            "мое",
            "мои",
            "моего",
            "моей",
        ),
        *("моих", "моим", "мою", "наш", "наша", "наше", "наши", "нашего", "нашей", "наших", "нашим", "нашу"),
        *("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "i'm", "i've", "i'd"),
        *("i'll", "we're", "we've", "we'll", "we'd"),
    )
)
_KAZAKH_FIRST_PERSON = regex.compile(r"\p{L}{3,}(?:[мпб][ыі]н|м[ыі]з)")
_COURTESIES = (
    *("рақмет", "рахмет", "алғыс", "ризашылы", "құттықта", "тілейм", "мархабат"),
    *("спасибо", "благодар", "признател", "поздравл", "приветств", "желаю", "желаем"),
    *("thank", "grateful", "gratitude", "congratulat", "welcom", "greet"),
)
_HEAVENS = frozenset(("god", "goodness", "heaven", "heavens"))  # "thank God" thanks nobody present
# Who reads only "Because of the wind" or "He did not" has not heard why or who.
_LEANING = frozenset(
    (
        *(
            "иә",
            "жоқ",
            "бірақ",
            "өйткені",
            "себебі",
            "сондықтан",
            "сонда",
            "онда",
            "ол",
            "олар",
            "бұл",
            "әрине",
        ),
        *(
            "да",
            "нет",
            "и",
            "а",
            "но",
            "потому",
            "поэтому",
            "тогда",
            "так",
            "он",
            "она",
            "они",
            "это",
            "конечно",
        ),
        *("yes", "no", "and", "but", "because", "so", "then", "he", "she", "they", "it", "this", "that"),
    )
)


@dataclass(frozen=True, slots=True)
class _Headline:
    telling: frozenset[str]  # stems long enough to mean something
    pairs: frozenset[tuple[str, str]]  # neighbouring stems


@dataclass(frozen=True, slots=True)
class _Candidate:
    text: str
    words: tuple[str, ...]
    stems: tuple[str, ...]
    source: tuple[str, ...]  # words of the attribution
    before: int  # quotes that stand before it
    told: bool  # the reader learns who speaks
    opens: bool  # the speaker is named in the headline or the first paragraph
    interrupted: bool
    headline: _Headline


def choose(text: str, language: str, quotes: tuple[Quote, ...], people: tuple[Person, ...]) -> int | None:
    """The index of the key quote, None when there are no quotes; of equals the earlier one.

    Spans count characters of `text`: the headline, a newline, the body. The language decides nothing so far:
    the words of courtesy and of the first person do not meet across languages.
    """
    if not quotes:
        return None
    headline = _headline(text)
    opening = _named_in_opening(text, people)
    scores = [_score(_candidate(text, quote, at, opening, headline)) for at, quote in enumerate(quotes)]
    return scores.index(max(scores))


def _headline(text: str) -> _Headline:
    line, _, _ = text.partition("\n")
    stems = list(map(stem, words(line)))
    telling = frozenset(word for word in stems if len(word) >= _MEANING)
    return _Headline(telling, frozenset(pairwise(stems)))


def _candidate(
    text: str, quote: Quote, before: int, opening: frozenset[int], headline: _Headline
) -> _Candidate:
    spoken = " ".join(part.of(text) for part in quote.parts)
    said = tuple(words(spoken))
    between = (text[first.end : second.start] for first, second in pairwise(quote.parts))
    return _Candidate(
        spoken,
        said,
        tuple(map(stem, said)),
        tuple(words(_source(text, quote))),
        before,
        told=quote.speaker.person is not None or quote.speaker.holder is not None,
        opens=quote.speaker.person in opening,
        interrupted=any(_LETTER.search(gap) for gap in between),
        headline=headline,
    )


def _source(text: str, quote: Quote) -> str:
    """The words that tell whose the speech is: the speaker's, and those that follow it in its line."""
    end = quote.parts[-1].end
    following, _, _ = text[end : end + _ATTRIBUTION].partition("\n")
    label = quote.speaker.label
    return f"{label.of(text) if label else ''} {following}"


def _named_in_opening(text: str, people: tuple[Person, ...]) -> frozenset[int]:
    lead = regex.match(r"[^\n]*\n?\s*+[^\n]*", text)
    end = lead.end() if lead else 0
    return frozenset(at for at, person in enumerate(people) if any(span.end <= end for span in person.spans))


def _length(candidate: _Candidate) -> float:
    """More words say more, but ever less so: 0 for none, 1 from the length that a digest shows in full."""
    return log(1 + min(len(candidate.words), _LONG_ENOUGH)) / log(1 + _LONG_ENOUGH)


def _headline_words(candidate: _Candidate) -> float:
    return min(len(candidate.headline.telling.intersection(candidate.stems)), _MOST_SHARED)


def _headline_phrases(candidate: _Candidate) -> float:
    return min(len(candidate.headline.pairs.intersection(pairwise(candidate.stems))), _MOST_SHARED)


def _speaker_told(candidate: _Candidate) -> float:
    return candidate.told


def _speaker_opens(candidate: _Candidate) -> float:
    return candidate.opens


def _own_voice(candidate: _Candidate) -> float:
    return any(word in _FIRST_PERSON or _KAZAKH_FIRST_PERSON.fullmatch(word) for word in candidate.words)


def _courtesy(candidate: _Candidate) -> float:
    """Thanks and congratulations, in the words or in what they are said to be ("in his greeting")."""
    heard = (*candidate.words, "", *candidate.source, "")
    return any(word.startswith(_COURTESIES) and after not in _HEAVENS for word, after in pairwise(heard))


def _leaning(candidate: _Candidate) -> float:
    """Begins as an answer, or with what only the words before it explain."""
    return not _LEANING.isdisjoint(candidate.words[:1])


def _figures(candidate: _Candidate) -> float:
    return _DIGIT.search(candidate.text) is not None


def _interrupted(candidate: _Candidate) -> float:
    """Broken by its attribution; a new paragraph alone does not break a speech."""
    return candidate.interrupted


def _question(candidate: _Candidate) -> float:
    return _ASKS.search(candidate.text) is not None


def _later(candidate: _Candidate) -> float:
    return min(candidate.before, _LATEST)


# What speaks for a quote and what against it. Figures are better told than quoted, a voice better quoted
# than told.
_RULES: tuple[tuple[Callable[[_Candidate], float], float], ...] = (
    (_length, 2.25),
    (_headline_words, 0.25),
    (_headline_phrases, 1.0),
    (_speaker_told, 1.25),
    (_speaker_opens, 1.25),
    (_own_voice, 0.5),
    (_courtesy, -2.0),
    (_figures, -1.5),
    (_leaning, -1.0),
    (_interrupted, -0.8),
    (_question, -1.25),
    (_later, -0.75),
)


def _score(candidate: _Candidate) -> float:
    return sum(weight * rule(candidate) for rule, weight in _RULES)
