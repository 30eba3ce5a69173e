"""Direct speech: which stretches of a text are somebody's own words, and which words attribute them."""

from dataclasses import dataclass, field, replace

import regex

from bot.extract import unmarked
from bot.extract.attribution import Cue, cue_at
from bot.extract.grammar import grammar
from bot.extract.marked import FRAGMENT_WORDS, Reader
from bot.extract.marks import Marked, enclosed, level
from bot.extract.model import Span
from bot.extract.sentences import paragraphs
from bot.extract.spoken import Split, Spoken, split, trimmed
from bot.extract.transcripts import Answer, answers
from bot.extract.turns import PARAGRAPH_CHARS, SPEECH_PARAGRAPHS, Page, attributed

ANSWER = "interview_answer"
_COLON_DASH = regex.compile(r":[ ]{1,3}[–-][ ]{1,3}(?=[\p{Lu}«“\"])")
_HEADING = regex.compile(r"[»”\"’'][,.!?…]?(?::| –) (?=\S)")  # «…»: and who said it
# "– Қашан? – деп сұрадық.": the newsroom's own question.
_OWN_QUESTION = regex.compile(
    r"\?[ ]{0,2}–[ ]{0,2}(?:деп )?(?:біз )?сұра(?:дық|дым|п қалдық|п қалдым|ймыз)\.?$"
)
_SOURCE_WORDS = 4  # behind it: a calling and a name without a verb
_TURN = regex.compile(r"[.!?…] [–-] (?=\p{Lu})")  # speech behind a sentence of narrative in its paragraph
_UNOPENED_POINTS = ",!?…"


def find(text: str, language: str) -> tuple[Spoken, ...]:
    """The direct speech of an article, in reading order; parts are slices of `text` and never overlap.

    The first paragraph is the headline. A language without known words of speech has none.
    """
    patterns = grammar(language)
    if patterns is None:
        return ()
    levelled = level(text)
    page = Page(patterns, levelled, paragraphs(levelled))
    return tuple(_Walk(page, Reader(patterns, levelled), page.is_interview()).walk())


@dataclass(slots=True)
class _Walk:
    """A walk through the paragraphs, knowing whose turn it is in an interview."""

    page: Page
    reader: Reader
    interview: bool
    found: list[Spoken] = field(default_factory=list)
    transcript: dict[int, Answer] = field(default_factory=dict)  # answers by their first paragraph
    asked: bool = False  # the paragraph before was a question
    bare: bool = False  # the last question opened without a dash: dashes open answers alone
    answered: bool = False  # the paragraph before was an answer

    def walk(self) -> list[Spoken]:
        index = 0
        self.transcript = {
            answer.first: answer for answer in answers(self.page) or unmarked.answers(self.page)
        }
        while index < len(self.page.paragraphs):
            index = self._step(index)
        return self.found

    def _step(self, index: int) -> int:
        paragraph = self.page.paragraphs[index]
        if paragraph.end - paragraph.start > PARAGRAPH_CHARS:
            return index + 1
        if answer := self.transcript.get(index):
            self._add(Spoken(answer.parts, (), answer.label, ANSWER))
            return answer.next
        if index and self.page.dash(index) is not None:
            return self._turn(index)
        if index and (self.page.asks(index) or self._remarks(index)):
            self.asked, self.answered, self.bare = True, False, True
            return index + 1
        after = self._plain(index)
        self.asked = self.answered = False
        return after

    def _remarks(self, index: int) -> bool:
        """Whether the interviewer says something instead of asking: where dashes open answers alone, the
        words between two answers are his."""
        following = index + 1
        return (
            self.answered
            and self.bare
            and self.page.is_prose(index)
            and following < len(self.page.paragraphs)
            and self.page.dash(following) is not None
        )

    def _turn(self, index: int) -> int:
        """A paragraph that opens with a dash."""
        if _OWN_QUESTION.search(self.page.text, *_bounds(self.page.paragraphs[index])):
            self.asked, self.answered, self.bare = True, False, False
            return index + 1
        said = attributed(self.page, index, self.interview)
        if said:
            self._add(Spoken(said.parts, said.cues, None, "dash_before_attribution"))
            self.found += self.reader.read(said.rest)[0]
            self.asked, self.answered = False, True
            return said.next
        if self.interview or self.asked:
            return self._interview_turn(index)
        return self._announced(index)

    def _interview_turn(self, index: int) -> int:
        if self.asked and not self.page.is_prose(index):
            return self._end_of_list(index)
        if self.asked:
            end = self._end_of_answer(index)
            parts = tuple(part for at in range(index, end) for part in self.page.split(at).parts)
            self._add(Spoken(parts, (), None, ANSWER))
            self.asked, self.answered = False, True
            return end
        if self.answered and not self.page.is_question(index) and self._goes_on_answering(index):
            last = self.found[-1]
            self.found[-1] = replace(last, parts=last.parts + self.page.split(index).parts)
            return index + 1
        self.asked, self.answered, self.bare = True, False, False
        return index + 1

    def _end_of_list(self, index: int) -> int:
        """The paragraph after the items of a list."""
        self.asked = self.answered = False
        while index < len(self.page.paragraphs) and self.page.dash(index) is not None:
            index += 1
        return index

    def _goes_on_answering(self, index: int) -> bool:
        """Whether a dash behind an answer opens more of it: the next turn is a question, and this is no
        thanks."""
        following = index + 1
        if self.page.grammar.thanks.search(self.page.text, *_bounds(self.page.paragraphs[index])):
            return False
        return following >= len(self.page.paragraphs) or self.page.is_question(following)

    def _end_of_answer(self, index: int) -> int:
        """The paragraph after an answer: paragraphs without a dash belong to it when a turn follows
        them, but for the words of the interviewer and headings."""
        for at in range(index + 1, min(len(self.page.paragraphs), index + SPEECH_PARAGRAPHS)):
            heading = not self.page.is_prose(at) and self._asks_next(at + 1)
            if self.page.dash(at) is not None or self._asks_next(at) or heading:
                return at
        return index + 1

    def _asks_next(self, index: int) -> bool:
        """Whether speech answers this paragraph without a dash."""
        return self.page.opens_speech(index + 1) and (self.bare or self.page.is_question(index))

    def _announced(self, index: int) -> int:
        """Paragraphs with dashes that nothing attributes but the sentence before them."""
        end = index
        while (
            end < len(self.page.paragraphs)
            and end - index < SPEECH_PARAGRAPHS
            and self.page.dash(end) is not None
        ):
            if end > index and self.page.split(end).cues:
                break
            end += 1
        lead = self.page.introduced(index)
        listed = (
            end - index > 1 and lead and not self.page.grammar.verb.search(self.page.text, *_bounds(lead))
        )
        if lead and not listed and all(self.page.is_prose(at) for at in range(index, end)):
            parts = tuple(part for at in range(index, end) for part in self.page.split(at).parts)
            self._add(Spoken(parts, (), lead, "dash_after_announcement"))
        return end

    def _plain(self, index: int) -> int:
        """A paragraph that opens without a dash."""
        paragraph = self.page.paragraphs[index]
        colon = _COLON_DASH.search(self.page.text, paragraph.start, paragraph.end)
        if colon and index and not self._is_marked(paragraph, colon.start()):
            lead = self.reader.lead(paragraph, colon.start() + 1)
            said = split(self.page.grammar, self.page.text, colon.end(), paragraph.end)
            self._add(Spoken(said.parts, said.cues, lead, "dash_after_colon"))
            return index + 1
        if self.page.is_attribution_of(index):
            return self._attributed_below(index)
        found, left_open = self.reader.read(paragraph)
        if self.asked and not found and not left_open:
            found = self._short_answer(paragraph)
        if not found and not left_open and index:
            found = self._unopened(paragraph)
        if not found and not left_open and not index:
            found = self._heading(paragraph)
        self._join_paragraphs(index, found)
        return self._left_open(index, left_open) if left_open else index + 1

    def _attributed_below(self, index: int) -> int:
        """Marked speech whose attribution is the next paragraph: "«…»,⏎сказал Асан Мусин"."""
        words = self.page.paragraphs[index + 1]
        cue = cue_at(self.page.text, words.start, words.start, words.end, closes_mark=True)
        self._add(
            Spoken(
                trimmed(self.page.text, self.page.paragraphs[index]), (cue.words,), None, "attributed_below"
            )
        )
        return index + 2

    def _is_marked(self, paragraph: Span, at: int) -> bool:
        every = enclosed(self.page.text, paragraph, lambda _: False)
        return any(0 <= marked.start < at and (at < marked.end or marked.end < 0) for marked in every)

    def _short_answer(self, paragraph: Span) -> list[Spoken]:
        parts = trimmed(self.page.text, paragraph)
        marked = parts and self.page.text[paragraph.start] in "«“‘\"'" and parts[0].start > paragraph.start
        return [Spoken(parts, (), None, ANSWER)] if marked else []

    def _unopened(self, paragraph: Span) -> list[Spoken]:
        """Speech without an opening mark or dash, told by the attribution behind its comma and dash."""
        start = self.reader.unopened_start(paragraph)
        turn = _TURN.search(self.page.text, start, paragraph.end)
        if turn and not self._is_marked(paragraph, turn.start()):
            start = turn.end()
        said = split(self.page.grammar, self.page.text, start, paragraph.end)
        if not said.cues or not said.parts:
            return []
        first = said.cues[0]
        pointed = self.page.text[said.parts[0].end : first.start].strip()[:1] in tuple(_UNOPENED_POINTS)
        known = self.page.grammar.surely.match(self.page.text, *_bounds(first))
        relayed = self.page.grammar.relays.search(self.page.text, *_bounds(first))
        dash = set(self.page.text[said.parts[0].end : first.start]) & set("–-")
        if pointed and dash and known and not relayed:
            return [Spoken(said.parts, said.cues, None, "attribution_without_opening")]
        return []

    def _heading(self, headline: Span) -> list[Spoken]:
        """Marked speech that opens the headline, before a colon and whoever said it."""
        g, text = self.page.grammar, self.page.text
        marked = next(iter(enclosed(text, headline, lambda _: False)), None)
        if not marked or marked.start != headline.start or marked.end < 0:
            return []
        inner = Span(marked.start + 1, marked.end)
        behind = _HEADING.match(text, marked.end, headline.end)
        if not behind or self.reader.count(inner) < FRAGMENT_WORDS:
            return []
        source = Span(behind.end(), headline.end)
        told = g.verb.search(text, *_bounds(source)) or g.about.search(text, *_bounds(source))
        short = source.of(text).count(" ") < _SOURCE_WORDS
        return [Spoken(trimmed(text, inner), (), source, "headline_in_marks")] if told or short else []

    def _join_paragraphs(self, index: int, found: list[Spoken]) -> None:
        """Adds speech; marked paragraphs without an attribution belong to the attributed one after
        them."""
        if self.asked and found and found[0].rule == "marked_sentence":
            found[0] = replace(found[0], rule=ANSWER)
        for spoken in found:
            self._add(spoken)

    def _left_open(self, index: int, marked: Marked) -> int:
        """Speech whose mark its paragraph does not close: it goes on to the paragraph that does."""
        page, paragraph = self.page, self.page.paragraphs[index]
        pieces = [self._whole(Span(marked.start + 1, paragraph.end))]
        lead = self.reader.lead(paragraph, marked.start)
        for at in range(index + 1, min(len(page.paragraphs), index + SPEECH_PARAGRAPHS)):
            if page.dash(at) is not None:
                break
            start = page.paragraphs[at].start + (page.text[page.paragraphs[at].start] in "«“‘\"'")
            inner = self._closing(start, page.paragraphs[at].end)
            if inner:
                cue = self.reader.cue_behind(inner, page.paragraphs[at].end)
                self._closed([*pieces, self._whole(inner)], cue, lead, marked.start)
                rest = cue.words.end if cue else inner.end + 1
                self.found += self.reader.read(Span(rest, page.paragraphs[at].end))[0]
                return at + 1
            pieces.append(self._whole(Span(start, page.paragraphs[at].end)))
        parted = split(page.grammar, page.text, marked.start + 1, paragraph.end)
        if parted.cues:
            self._add(Spoken(parted.parts, parted.cues, lead, "mark_never_closed"))
        return index + 1

    def _whole(self, piece: Span) -> Split:
        """A stretch in marks, with the attributions that cut it and give the word back."""
        page = self.page
        parted = split(page.grammar, page.text, piece.start, piece.end)
        if parted.rest.start >= piece.end:
            return parted
        return Split(trimmed(page.text, piece), (), parted.rest)

    def _closed(self, pieces: list[Split], cue: Cue | None, lead: Span | None, mark: int) -> None:
        """Adds speech in marks that one paragraph opens and another closes: to the speech before it when
        nothing but the attribution of that one stands between ("«…», he said. «…")."""
        parts = tuple(part for piece in pieces for part in piece.parts)
        cues = tuple(words for piece in pieces for words in piece.cues) + ((cue.words,) if cue else ())
        last = self.found[-1] if self.found else None
        if last and last.cues and self.reader.resumes(last.cues[-1], mark):
            self.found[-1] = replace(last, parts=last.parts + parts, cues=last.cues + cues)
        else:
            rule = ANSWER if self.asked and not cues else "paragraphs_in_marks"
            self._add(Spoken(parts, cues, lead, rule))

    def _closing(self, start: int, end: int) -> Span | None:
        """The speech before the first mark that closes what an earlier paragraph opened."""
        for marked in enclosed(self.page.text, Span(start, end), lambda _: False):
            if marked.start < 0:
                return Span(start, marked.end)
        return None

    def _add(self, spoken: Spoken) -> None:
        if spoken.parts:
            self.found.append(spoken)


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end
