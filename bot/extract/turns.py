"""Paragraphs that take the word with a dash: speeches of one or more paragraphs, dialogues, interviews."""

from dataclasses import dataclass
from itertools import islice

import regex

from bot.extract.attribution import CLAUSE_CHARS, cue_at, told_by
from bot.extract.grammar import Grammar
from bot.extract.model import Span
from bot.extract.sentences import sentences
from bot.extract.spoken import Split, split, trimmed

SPEECH_PARAGRAPHS = 12  # longer speeches under one attribution are not printed; it bounds the look ahead
PARAGRAPH_CHARS = 20_000  # a longer paragraph is no prose, but a page that lost its line breaks
_OPENING = regex.compile(r"(?:–[ ]{0,3}|-[ ]{1,3}|-(?=\p{Lu}))(?=[^\s–-])")
_SIGNATURE = regex.compile(
    r"(?:–[ ]?)?(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,3}\p{Lu}[\p{L}’'-]{1,30},(?: [\p{L}\p{N}«»’'-]{1,30}){1,8}"
)
_MARKS = "«“‘\"'"
_SENTENCE_ENDS = '.!?…»”"'
_QUESTION = regex.compile(r"\?[»”\"’' ]{0,3}$")
QUESTION_CHARS = 600  # a question of an interview; a longer paragraph that ends with "?" is prose


@dataclass(frozen=True, slots=True)
class Page:
    """A levelled text with its paragraphs, as the readers of speech see it."""

    grammar: Grammar
    text: str
    paragraphs: tuple[Span, ...]

    def dash(self, index: int) -> int | None:
        """Where the words behind an opening dash begin; None for a paragraph that opens without one or is
        nothing but an attribution ("– деді Асқар Оразов.")."""
        paragraph = self.paragraphs[index]
        found = _OPENING.match(self.text, paragraph.start, paragraph.end)
        return found.end() if found and not self.is_attribution(index) else None

    def is_attribution(self, index: int) -> bool:
        """Whether a whole paragraph only says who spoke in the one before."""
        paragraph = self.paragraphs[index]
        start = paragraph.start
        while start < paragraph.end and self.text[start] in "–- ":
            start += 1
        if paragraph.end - start > CLAUSE_CHARS or not self.text[start : start + 1].islower():
            return False
        return bool(self.grammar.surely.match(self.text, start, paragraph.end))

    def is_attribution_of(self, index: int) -> bool:
        """Whether a marked paragraph is attributed by the one below it."""
        paragraph = self.paragraphs[index]
        following = index + 1
        if not index or following >= len(self.paragraphs) or self.text[paragraph.start] not in _MARKS:
            return False
        below = self.is_attribution(following) or self.is_signature(following)
        return below and self.text[paragraph.start : paragraph.end].rstrip(" ,.–-")[-1:] in "»”\"’'"

    def is_signature(self, index: int) -> bool:
        """Whether a paragraph is nothing but a name and a title, set below the speech: "Асқар Оразов,
        ауыл әкімі"."""
        paragraph = self.paragraphs[index]
        return bool(_SIGNATURE.fullmatch(self.text, paragraph.start, paragraph.end))

    def is_question(self, index: int) -> bool:
        paragraph = self.paragraphs[index]
        short = paragraph.end - paragraph.start <= QUESTION_CHARS
        return short and bool(
            _QUESTION.search(self.text, max(paragraph.start, paragraph.end - 4), paragraph.end)
        )

    def opens_speech(self, index: int) -> bool:
        """Whether a paragraph begins with a dash or an opening mark."""
        return index < len(self.paragraphs) and (
            self.text[self.paragraphs[index].start] in _MARKS or self.dash(index) is not None
        )

    def asks(self, index: int) -> bool:
        """Whether a paragraph without a dash or marks puts a question that the next one answers."""
        return self.is_question(index) and self.opens_speech(index + 1) and not self.opens_speech(index)

    def is_interview(self) -> bool:
        """At least two questions that speech answers in the next paragraph, and that nobody is said to
        ask."""
        return len(self._questions(2)) == 2

    def first_question(self) -> int | None:
        """Where the first such question begins."""
        return next(iter(self._questions(1)), None)

    def _questions(self, most: int) -> list[int]:
        asked = (
            paragraph.start
            for index, paragraph in enumerate(self.paragraphs)
            if index and self.is_question(index) and self.opens_speech(index + 1)
        )
        return list(islice(asked, most))

    def sentences(self) -> tuple[Span, ...]:
        """All sentences but those of paragraphs that are no prose."""
        prose = (one for one in self.paragraphs if one.end - one.start <= PARAGRAPH_CHARS)
        return tuple(sentence for paragraph in prose for sentence in sentences(self.text, paragraph))

    def split(self, index: int) -> Split:
        paragraph = self.paragraphs[index]
        return split(self.grammar, self.text, self.dash(index) or paragraph.start, paragraph.end)

    def told_by(self, start: int, end: int) -> Span | None:
        return told_by(self.grammar, self.text, start, end)

    def introduced(self, index: int) -> Span | None:
        """The last sentence of the paragraph before, if it announces speech: by a colon or a verb of
        speech."""
        if index == 0:
            return None
        before = self.paragraphs[index - 1]
        if before.end - before.start > PARAGRAPH_CHARS:
            return None
        last = sentences(self.text, before)[-1]
        announces = self.text[last.end - 1] == ":" or self.grammar.verb.search(
            self.text, last.start, last.end
        )
        return last if announces and index > 1 else None

    def is_prose(self, index: int) -> bool:
        """A sentence, and not an item of a list."""
        start, paragraph = self.dash(index), self.paragraphs[index]
        first = self.text[start if start is not None else paragraph.start]
        return not first.islower() and self.text[paragraph.end - 1] in _SENTENCE_ENDS


@dataclass(frozen=True, slots=True)
class Attributed:
    """Speech of one or more paragraphs and the words that attribute it."""

    parts: tuple[Span, ...]
    cues: tuple[Span, ...]
    rest: Span  # what follows in the last paragraph
    next: int  # the paragraph after it


def attributed(page: Page, index: int, interview: bool) -> Attributed | None:
    """Speech that begins with the dash of a paragraph, up to its attribution here or some paragraphs
    on."""
    first = page.split(index)
    if first.cues:
        return Attributed(first.parts, first.cues, first.rest, index + 1)
    told = _told_at_the_end(page, index)
    if told:
        return told
    parts, told_plainly = first.parts, False
    for at in range(index + 1, min(len(page.paragraphs), index + SPEECH_PARAGRAPHS)):
        paragraph = page.paragraphs[at]
        if page.is_signature(at):
            return Attributed(parts, (paragraph,), Span(paragraph.end, paragraph.end), at + 1)
        if page.is_attribution(at):
            cue = cue_at(page.text, paragraph.start, paragraph.start, paragraph.end, closes_mark=False)
            return Attributed(parts, (cue.words,), Span(paragraph.end, paragraph.end), at + 1)
        told_next = page.told_by(paragraph.start, paragraph.end)
        if told_next and at == index + 1:
            return Attributed(parts, (told_next,), Span(told_next.end, paragraph.end), at + 1)
        dash = page.dash(at) is not None
        asks = page.is_question(at - 1) if dash else page.is_question(at)
        if asks or (dash and (interview or told_plainly)) or (not dash and page.opens_speech(at)):
            return None
        more = page.split(at)
        if more.cues and (dash or _is_bare(page, more)):
            return Attributed(parts + more.parts, more.cues, more.rest, at + 1)
        parts, told_plainly = parts + more.parts, told_plainly or not dash
    return None


def _is_bare(page: Page, more: Split) -> bool:
    """Whether the attribution of a paragraph without an opening dash stands behind a comma, not behind
    marks."""
    before = page.text[more.parts[-1].end - 1 : more.cues[-1].start] if more.parts else ""
    return "," in before and not set(before) & set('»”"’')


def _told_at_the_end(page: Page, index: int) -> Attributed | None:
    paragraph = page.paragraphs[index]
    every = sentences(page.text, paragraph)
    told = page.told_by(every[-1].start, paragraph.end) if len(every) > 1 else None
    if not told:
        return None
    start = page.dash(index) or paragraph.start
    return Attributed(
        trimmed(page.text, Span(start, every[-2].end)), (told,), Span(paragraph.end, paragraph.end), index + 1
    )
