"""The words that give speech to a speaker: where they begin and end, before and after the speech.

All functions work on text levelled by `marks.level`. Repeats in the patterns are bounded, so that time stays
linear on any text.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from bot.extract.grammar import QUOTED_NAME, Grammar
from bot.extract.model import Span
from bot.extract.sentences import is_shortening, sentence_end

CLAUSE_CHARS = 320  # an attribution with its title and apposition; measured ones stay under 200

# Where the words of attribution end: at a dash, at a stop, before a mark that reopens the speech.
_BREAK = regex.compile(
    rf"""(?P<name>(?<![,:;][ ])(?<![,:;]){QUOTED_NAME})
       | (?P<dash>[,.!?…:;]?[)]?[ ]{{1,3}}[–-][ ]{{1,3}} | [,.!?…][ ]?–[ ]?)
       | (?P<other>,[ ](?:а|но|but|while|and|ал|бірақ)[ ](?=[^.!?…:«»“”"\n]{{3,80}}:[ ]?[«“"‘']))
       | (?P<mark>[,:;][ ]{{0,3}}(?=[«“"‘])|[,:;][ ](?='\p{{L}}))
       | (?P<stop>(?<![.!?…])[.!?…]++(?=[ »”"’]|$))""",
    regex.VERBOSE,
)
# Kazakh: "«…», – десе, Беков: «…»" gives the word to another.
_CONTRAST = regex.compile(r"(?:десе|деп \p{L}{2,20}с[ае])(?=,)", regex.IGNORECASE)
# The dash, or in some tongues the comma, behind which an attribution may begin.
_SEPARATOR = regex.compile(
    r"""(?P<points>(?<![,.!?…»”"’)])[,.!?…»”"’)]{0,4})
        (?:[ ]{0,2}–[ ]{0,2}|[ ]{1,2}-[ ]{1,2}|(?<=[,.!?…»”"])-[ ]{1,2})
      | (?P<comma>,[ ]{1,2})""",
    regex.VERBOSE,
)
_CLOSERS = frozenset('»”"’')
_STRONG = frozenset("!?…") | _CLOSERS


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of attribution after speech."""

    speech_end: int  # where the speech before them ends, its own points and marks included
    words: Span
    resumes: int | None  # where the speech goes on behind them
    closes_mark: bool  # a closing quotation mark stands before them


def cue_at(text: str, speech_end: int, at: int, end: int, closes_mark: bool) -> Cue:
    """The attribution whose first word stands at `at`, up to where the speech resumes or its sentence
    ends."""
    limit = min(end, at + CLAUSE_CHARS)
    if contrast := _CONTRAST.match(text, at, limit):
        return Cue(speech_end, Span(*contrast.span()), None, closes_mark)
    for found in _BREAK.finditer(text, at, limit):
        if found["name"]:
            continue
        if found["other"]:  # "сказал Оразов, а Беков добавил: «…»"
            return Cue(speech_end, Span(at, found.start()), None, closes_mark)
        if found["stop"]:
            if is_shortening(text, found.start(), found.group()):
                continue
            return Cue(speech_end, Span(at, found.start()), None, closes_mark)
        if found["dash"]:
            resumes = _resumes(text, found)
            if resumes is False:
                continue
        return Cue(speech_end, Span(at, found.start()), found.end(), closes_mark)
    return Cue(speech_end, Span(at, _word_end(text, at, limit, end)), None, closes_mark)


def _resumes(text: str, dash: regex.Match[str]) -> bool:
    """Whether a dash gives the word back to the speech: behind a point it does; a bare one joins a
    title to a name ("глава МИД – Оразов") unless a new sentence begins there."""
    point = dash.group().lstrip()[:1]
    if point == "." and is_shortening(text, dash.start(), "."):
        return False
    return point in ",.!?…:;)"


def _word_end(text: str, start: int, limit: int, end: int) -> int:
    if limit == end:
        return end
    return max(text.rfind(" ", start, limit), start)


def dash_cues(grammar: Grammar, text: str, start: int, end: int) -> Iterator[Cue]:
    """The attributions behind dashes (and, where the language has them, bare commas) in spoken text."""
    for found in _SEPARATOR.finditer(text, start, end):
        at, points = found.end(), found["points"] or ""
        head = _head(grammar, found, text[at : at + 1])
        if head and head.match(text, at, min(end, at + CLAUSE_CHARS)):
            closes_mark = bool(set(points) & _CLOSERS)
            yield cue_at(text, found.start() + len(points), at, end, closes_mark)


def _head(grammar: Grammar, separator: regex.Match[str], first: str) -> regex.Pattern[str] | None:
    """What must stand behind a separator for words of attribution to begin there. A comma calls for less
    than a full stop or nothing; behind "!", "?" and "…" a capital letter opens a sentence of the speech
    itself."""
    if separator["comma"]:
        return grammar.after_comma
    points = separator["points"]
    if "," in points or (set(points) & _STRONG and not first.isupper()):
        return grammar.after_dash
    return grammar.surely


def told_by(grammar: Grammar, text: str, start: int, end: int) -> Span | None:
    """The sentence at `start` if it tells who said what stands before it ("Бұл туралы Асқар Оразов
    айтты")."""
    if start >= end or not grammar.deixis.match(text, start, end):
        return None
    stop = sentence_end(text, start, min(end, start + CLAUSE_CHARS))
    while stop > start and text[stop - 1] in ".!?…":
        stop -= 1
    verb = grammar.verb.search(text, start, stop) or grammar.tells.search(text, start, stop)
    if verb is None:
        return None
    return Span(start if grammar.postposed else verb.start(), stop)
