"""Speech set off by dashes: its parts, the attributions between them, and what is told after it."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from bot.extract.attribution import Cue, dash_cues
from bot.extract.grammar import Grammar
from bot.extract.marks import enclosed
from bot.extract.model import Span
from bot.extract.phrase import noun_phrase

_EDGES = " \n,;:–-"
_LEFT_OPEN = "«“‘"  # marks that open nothing: "қарайды, «– деді"
_OPENERS = "«“‘\"'"
_PARTNERS = {"«": "»", "“": '”"“', '"': '"”', "‘": "’'", "'": "'’"}
_DIRECTION = regex.compile(r"\(\p{Lu}[^().\n]{2,40}\.\)")
_LETTER = regex.compile(r"[\p{L}\p{N}]")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Direct speech found in the text, its speaker not yet known."""

    parts: tuple[Span, ...]
    cues: tuple[Span, ...]  # words of attribution after or between the parts
    lead: Span | None  # words before it, in the same sentence
    rule: str


@dataclass(frozen=True, slots=True)
class Split:
    parts: tuple[Span, ...]
    cues: tuple[Span, ...]
    rest: Span  # what follows the speech in its paragraph


def split(grammar: Grammar, text: str, start: int, end: int) -> Split:
    """Parts a stretch that begins as speech at its attributions; all of it is speech when it has none."""
    parts: list[Span] = []
    cues = _true_cues(grammar, text, Span(start, end))
    at: int | None = start
    for cue in cues:
        parts += _spoken(text, Span(at if at is not None else cue.words.start, cue.speech_end))
        at = cue.resumes
    if at is not None:
        parts += unended(text, cues[-1] if cues else None, _spoken(text, Span(at, end)))
    rest = end if at is not None else cues[-1].words.end
    return Split(tuple(parts), tuple(cue.words for cue in cues), Span(rest, end))


def _true_cues(grammar: Grammar, text: str, within: Span) -> list[Cue]:
    """The attributions of this speech: not those of speech quoted in it, and of several that end their
    sentence without giving the word back only the last."""
    found = _apart(list(dash_cues(grammar, text, within.start, within.end)))
    if any(cue.closes_mark for cue in found):
        outer = [cue for cue in found if not _is_inner(text, within, cue)]
        found = outer or [cue for cue in found[-1:] if _has_subject(grammar, text, cue)]
    true: list[Cue] = []
    for index, cue in enumerate(found):
        later = found[index + 1 :]
        if cue.resumes is None and any(not other.closes_mark for other in later):
            continue
        if later and cue.resumes is not None and cue.resumes >= later[0].speech_end:
            continue  # "…», – дейтін, – деп еске алды ол": the speaker's own words go up to the second
        true.append(cue)
        if cue.resumes is None:
            break
    return true


def _apart(cues: list[Cue]) -> list[Cue]:
    """Cues without those that stand inside the words of the one before."""
    kept: list[Cue] = []
    for cue in cues:
        if not kept or cue.words.start >= kept[-1].words.end:
            kept.append(cue)
    return kept


def _is_inner(text: str, within: Span, cue: Cue) -> bool:
    """Whether the attribution belongs to words the speaker quotes: a colon introduced them."""
    if not cue.closes_mark:
        return False
    marked = [
        found
        for found in enclosed(text, Span(within.start, cue.speech_end), lambda _: False)
        if found.start >= 0
    ]
    return bool(marked) and text[within.start : marked[-1].start].rstrip().endswith(":")


def _has_subject(grammar: Grammar, text: str, cue: Cue) -> bool:
    """Whether an attribution names whoever spoke: one behind a colon's speech that does is the speaker's
    own ("Он отвечал: «Считай», — рассказала Громова", but "Отец учил: «Терпи», — говорит")."""
    return noun_phrase(grammar, text, cue.words) is not None


def _spoken(text: str, part: Span) -> list[Span]:
    """A stretch of speech without the stage directions in it: "(Күледі.)", "(Laughs.)"."""
    found: list[Span] = []
    start = part.start
    for direction in _DIRECTION.finditer(text, part.start, part.end):
        found += trimmed(text, Span(start, direction.start()))
        start = direction.end()
    return found + list(trimmed(text, Span(start, part.end)))


def unended(text: str, cue: Cue | None, parts: Sequence[Span]) -> list[Span]:
    """The rest of a sentence that its attribution cut in two, without the full stop: the halves are
    shown as one."""
    if not parts or cue is None or text[cue.words.end : cue.words.end + 1] != ",":
        return list(parts)
    *others, last = parts
    ends = text[last.end - 1] == "." and text[last.end - 2] not in ".…" and ". " not in last.of(text)
    return [*others, Span(last.start, last.end - 1)] if ends and last.end - last.start > 1 else list(parts)


def trimmed(text: str, part: Span) -> tuple[Span, ...]:
    """The part without its dash, the comma before its attribution and the marks around it; none if no
    word is left."""
    start, end = _stripped(text, part.start, part.end)
    while end - start > 1 and text[start] in _OPENERS and _wraps(text, start, end):
        start, end = _stripped(text, start + 1, end - 1)
    return (Span(start, end),) if _LETTER.search(text, start, end) else ()


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES + _LEFT_OPEN:
        end -= 1
    return start, end


def _wraps(text: str, start: int, end: int) -> bool:
    """Whether the mark at `start` is closed by the one that ends the part."""
    if text[end - 1] not in _PARTNERS[text[start]]:
        return False
    marked = enclosed(text, Span(start, end), lambda _: False)
    return len(marked) == 1 and marked[0].start == start and marked[0].end in (end - 1, -1)
