"""Speech in quotation marks: which marked stretches are speech, and which are names, titles and single
words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice

import regex

from bot.extract.attribution import CLAUSE_CHARS, Cue, cue_at, told_by
from bot.extract.grammar import WORD, Grammar
from bot.extract.marks import Marked, enclosed
from bot.extract.model import Span
from bot.extract.sentences import sentence_start, sentences
from bot.extract.spoken import Spoken, split, trimmed, unended

FRAGMENT_WORDS = 5  # an attributed fragment is a quote from about five words on
SENTENCE_WORDS = 3  # a whole sentence in marks may be shorter; one or two words are mostly a name
NAME_WORDS = 2  # before a plain verb of speech even they are speech; one word alone is a term
_WORDS = regex.compile(WORD)
_AFTER = regex.compile(r"(?P<points>[,.!?…]{0,3})(?P<dash>[ ]{0,2}–[ ]{0,2}|[ ]{0,2}-[ ]{1,2})?[ ]{0,2}")
_GAP = regex.compile(r"[,.!?…:;]{0,3}[ ]{0,3}(?:[–-][ ]{0,3})?")
_NEXT_OF_LIST = regex.compile(r"[,;]?[ ]{0,2}(?:(?:және|мен|и|and)[ ])?[«“\"‘]")
_DATELINE = regex.compile(r"\p{Lu}[\p{Lu}\p{N}’'. ,/-]{2,60}[ ]–[ ]")
_NEXT_SENTENCE = regex.compile(r"(?P<points>[.!?…]{0,3}) {1,3}(?=\p{Lu})")
_NEXT = regex.compile(r"[.!?…] {1,2}\p{Lu}")  # a second sentence
_OPENING = tuple("«“‘\"'")
_POINTS = ".!?…"
_INFINITIVE = regex.compile(r"\p{Cyrillic}(?:ть|ти|чь)(?:ся)?$")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A marked stretch without words of attribution behind it, as the rules below see it."""

    first: str
    words: int  # counted up to FRAGMENT_WORDS
    lead: str  # the words before it in its sentence
    ends_sentence: bool  # it holds the point of its own sentence
    listed: bool  # another marked stretch follows at once
    announced: bool  # the sentence before it in its paragraph holds a verb of speech: "She shrugged. “…”"
    named: bool  # a word for a work or an event goes with it: "проект «…»", "«…» жобасы"


def _colon_after_speech(g: Grammar, s: Stretch) -> bool:
    said = g.verb.search(s.lead) or g.according.search(s.lead) or g.utterance.search(s.lead)
    enough = s.words >= (NAME_WORDS if g.passive.search(s.lead) else SENTENCE_WORDS)
    return s.lead.endswith(":") and bool(said) and enough and not (s.listed and s.words < FRAGMENT_WORDS)


def _colon(g: Grammar, s: Stretch) -> bool:
    long_enough = s.words >= FRAGMENT_WORDS or (s.words >= SENTENCE_WORDS and s.ends_sentence)
    return s.lead.endswith(":") and long_enough and not s.named and not s.listed


def _verb_before(g: Grammar, s: Stretch) -> bool:
    if s.named or not (g.introduces.search(s.lead) and g.verb.search(s.lead)):
        return False
    if _INFINITIVE.search(s.lead) and not s.first.islower():
        return False  # "предложил переименовать «Дом …»"
    return s.words >= FRAGMENT_WORDS or (
        s.ends_sentence and (s.words >= SENTENCE_WORDS or s.lead.endswith(","))
    )


def _fragment(g: Grammar, s: Stretch) -> bool:
    if s.words < FRAGMENT_WORDS or s.named:
        return False
    according = g.according.search(s.lead)
    if according and s.lead[according.end() :].strip(" ,").count(" ") <= 1:
        return True
    return s.first.islower() and bool(according or g.verb.search(s.lead))


def _stands_alone(_: Grammar, s: Stretch) -> bool:
    least = SENTENCE_WORDS if s.announced else FRAGMENT_WORDS
    return not s.lead and s.words >= least and s.ends_sentence and not s.named


RULES: tuple[tuple[str, Callable[[Grammar, Stretch], bool]], ...] = (
    ("marked_after_colon_and_verb", _colon_after_speech),
    ("marked_after_colon", _colon),
    ("marked_after_verb", _verb_before),
    ("marked_fragment", _fragment),
    ("marked_sentence", _stands_alone),
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads marked speech out of the paragraphs of one levelled text."""

    grammar: Grammar
    text: str

    def read(self, region: Span) -> tuple[list[Spoken], Marked | None]:
        """The marked speech of a paragraph (or of the rest of one), and a stretch left open at its end."""
        found: list[Spoken] = []
        last: Cue | None = None
        for marked in enclosed(
            self.text, region, lambda at: self.cue_behind(Span(at, at), region.end) is not None
        ):
            if marked.end < 0:
                return found, marked
            if last and marked.start < last.words.end and marked.end <= last.words.end:
                continue  # a name within the words of attribution
            inner = Span(
                marked.start + 1 if marked.start >= 0 else self.unopened_start(region, last), marked.end
            )
            cue = self.cue_behind(inner, region.end)
            if last and self._goes_on(last, inner.start, cue):
                more = unended(self.text, None if cue else last, trimmed(self.text, inner))
                found[-1] = _joined(found[-1], tuple(more), cue)
                last = cue
            elif spoken := self.judge(
                Span(_end_of(found, region.start), region.end), inner, cue, opened=marked.start >= 0
            ):
                found.append(spoken)
                last = cue
        if last and last.resumes is not None and found:
            found[-1] = self._resumed_bare(found[-1], last.resumes, region.end)
        return found, None

    def unopened_start(self, region: Span, last: Cue | None = None) -> int:
        """Where speech begins whose opening mark lacks: behind the last attribution, else behind the
        dateline."""
        if last:
            return last.words.end if last.resumes is None else last.resumes
        dateline = _DATELINE.match(self.text, region.start, region.end)
        return dateline.end() if dateline else region.start

    def count(self, inner: Span) -> int:
        """The words of a stretch, counted up to FRAGMENT_WORDS."""
        found = _WORDS.finditer(self.text, inner.start, inner.end)
        return sum(1 for _ in islice(found, FRAGMENT_WORDS))

    def cue_behind(self, inner: Span, end: int) -> Cue | None:
        """The words of attribution behind the mark that closes `inner`."""
        after = _AFTER.match(self.text, inner.end + 1, end)
        at = after.end()
        if at >= end or not self._is_head(inner, after, at, min(end, at + CLAUSE_CHARS)):
            return None
        return cue_at(self.text, inner.end, at, end, closes_mark=True)

    def _is_head(self, inner: Span, after: regex.Match[str], at: int, limit: int) -> bool:
        g, points = self.grammar, after["points"]
        words = self.count(inner)
        pointed = bool(points) or self.text[inner.end - 1] in ",!?…–"
        surely = bool(g.surely.match(self.text, at, limit))
        if after["dash"]:
            if surely or g.after_dash.match(self.text, at, limit):
                return pointed or words >= (NAME_WORDS if surely else SENTENCE_WORDS)
            return "," in points and words >= FRAGMENT_WORDS and self.text[at].isalpha()
        if (
            words >= FRAGMENT_WORDS
            and self.text[inner.start].islower()
            and g.calls.match(self.text, at, limit)
        ):
            return True
        if "." in points or not g.after_mark.match(self.text, at, limit):
            return False
        if g.postposed:
            return pointed or words >= (NAME_WORDS if g.says.match(self.text, at, limit) else SENTENCE_WORDS)
        return self.text[inner.end - 1] in ",!?…–" or ("," in points and (surely or words >= FRAGMENT_WORDS))

    def _goes_on(self, last: Cue, start: int, cue: Cue | None) -> bool:
        """Whether marked words right behind an attribution are more of the same speech: they are unless
        they have an attribution of their own in a sentence of their own."""
        ended = last.words.end
        if not self.resumes(last.words, start - 1):
            return False
        return cue is None or (last.resumes is not None and self.text[ended : ended + 1] == ",")

    def resumes(self, cue: Span, mark: int) -> bool:
        """Whether the mark stands right behind these words of attribution."""
        ends = self.text[cue.end : cue.end + 1] == "."
        if not ends and self.grammar.titled.search(self.text, cue.start, cue.end):
            return False  # "she wrote in her memoir, “…”"
        return bool(_GAP.fullmatch(self.text, cue.end, max(cue.end, mark)))

    def _resumed_bare(self, spoken: Spoken, at: int, end: int) -> Spoken:
        """The speech with what a dash added to it without marks."""
        if (
            spoken.parts[-1].end > at
            or self.text[at : at + 1] in _OPENING
            or self.grammar.after_dash.match(self.text, at, end)
        ):
            return spoken
        more = split(self.grammar, self.text, at, end)
        return replace(spoken, parts=spoken.parts + more.parts, cues=spoken.cues + more.cues)

    def judge(self, region: Span, inner: Span, cue: Cue | None, opened: bool) -> Spoken | None:
        """The speech a marked stretch is, with the first rule that says so; None for a name, a title, a
        word."""
        lead = self.lead(region, inner.start - 1) if opened else None
        parts = self._balanced(trimmed(self.text, inner), inner)
        if not parts:
            return None
        if cue:
            return Spoken(parts, (cue.words,), lead, "marked_before_attribution")
        if not opened:
            return None
        told = told_by(self.grammar, self.text, self._next_sentence(inner, region.end), region.end)
        if told and self.count(inner) >= SENTENCE_WORDS:
            return Spoken(parts, (told,), lead, "marked_before_telling")
        parted = split(self.grammar, self.text, inner.start, inner.end)
        if parted.cues and parted.parts:
            return Spoken(parted.parts, parted.cues, lead, "attribution_inside_marks")
        stretch = self._stretch(region, parts[0], inner, lead)
        if self.grammar.see_also.search(stretch.lead):
            return None
        rule = next((name for name, holds in RULES if holds(self.grammar, stretch)), None)
        return Spoken(parts, (), lead, rule) if rule else None

    def _balanced(self, parts: tuple[Span, ...], inner: Span) -> tuple[Span, ...]:
        """The speech with the closing mark that also closes a name at its very end: "…на «Дала»"."""
        if not parts or parts[-1].end != inner.end:
            return parts
        said = parts[-1].of(self.text)
        if said.count("«") <= said.count("»") or self.text[inner.end] != "»":
            return parts
        return (*parts[:-1], Span(parts[-1].start, inner.end + 1))

    def _next_sentence(self, inner: Span, end: int) -> int:
        """Where the sentence behind a closing mark begins; `end` where the sentence of the mark goes
        on."""
        after = _NEXT_SENTENCE.match(self.text, inner.end + 1, end)
        ended = after and (after["points"] or self.text[inner.end - 1] in _POINTS)
        return after.end() if ended else end

    def lead(self, region: Span, mark: int) -> Span | None:
        """The words between the start of the sentence and its opening mark."""
        near = Span(max(region.start, mark - CLAUSE_CHARS), mark)
        start = sentence_start(self.text, near, mark)
        return Span(start, mark) if self.text[start:mark].strip() else None

    def _stretch(self, region: Span, part: Span, inner: Span, lead: Span | None) -> Stretch:
        text, end = self.text, region.end
        behind = text[inner.end + 1 : end]
        whole = not behind.strip(_POINTS) or (
            behind[:1] in _POINTS and bool(_NEXT.search(text, inner.start, inner.end))
        )
        closed = text[inner.end - 1] in _POINTS or (whole and self.count(inner) >= FRAGMENT_WORDS)
        words = lead.of(text).rstrip(" –-") if lead else ""
        return Stretch(
            first=text[part.start],
            words=self.count(part),
            lead=words,
            ends_sentence=closed,
            listed=bool(_NEXT_OF_LIST.match(text, inner.end + 1, end)),
            announced=not lead and self._is_announced(region, inner.start - 1),
            named=self._is_named(words, inner.end + 1, end),
        )

    def _is_announced(self, region: Span, mark: int) -> bool:
        near = Span(max(region.start, mark - CLAUSE_CHARS), mark)
        before = sentences(self.text, near)
        return bool(before) and bool(self.grammar.verb.search(self.text, before[-1].start, before[-1].end))

    def _is_named(self, lead: str, behind: int, end: int) -> bool:
        if not self.grammar.postposed:
            return bool(self.grammar.titled.search(lead))
        near = min(end, behind + CLAUSE_CHARS)
        return bool(self.grammar.title.match(self.text, min(behind + 1, near), near))


def _joined(spoken: Spoken, parts: tuple[Span, ...], cue: Cue | None) -> Spoken:
    cues = (*spoken.cues, cue.words) if cue else spoken.cues
    return replace(spoken, parts=spoken.parts + parts, cues=cues)


def _end_of(found: list[Spoken], start: int) -> int:
    """Where the last speech with its attribution ends, so that its words are not taken for those of the
    next."""
    return max((span.end for one in found[-1:] for span in (*one.parts, *one.cues)), default=start)
