"""Quotation marks: a map that levels them without moving a character, and the stretches they enclose."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from bot.extract.model import Span

_LEVEL = str.maketrans(
    {
        **dict.fromkeys("‒–—―−﹘﹣", "–"),
        **dict.fromkeys("‐‑－", "-"),
        **dict.fromkeys("„‟〝＂", "“"),
        **dict.fromkeys("″〞", "”"),
        **dict.fromkeys("‚‛‹", "‘"),
        **dict.fromkeys("ʼ›", "’"),
        **dict.fromkeys("`´", "'"),
        **dict.fromkeys("\t\r\v\f\x00\x85\u00a0\u1680\u180e\u200b\u202f\u205f\u2060\u3000\ufeff", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        **dict.fromkeys("\u2028\u2029", "\n"),
    }
)

_TIGHT_HYPHEN = regex.compile(
    r"(?<=[,!?…])-(?=\p{Cyrillic})|(?<=[»”\"’.])-(?=(?:деп|деді|дейді)(?!\p{L}))|(?<=\n)-(?=\p{Lu}\p{L}* )"
)
_LOOSE_COMMA = regex.compile(r"(?<=[\p{L}\p{N}»”\"]) ,(?= )")

_KIND = {"«": "«", "»": "«", "“": '"', "”": '"', '"': '"', "‘": "'", "’": "'", "'": "'"}
_KINDS = frozenset(_KIND.values())
_OPENERS, _CLOSERS = "«“‘", "»”’"
_RUN = regex.compile(r"""[«»“”"‘’']++""")
_LONGEST_RUN = 3  # marks side by side: a quote in a quote in a title; more of them are ornament
_DEEPEST = 8  # marks open at once; deeper nesting is noise, and looking through it would not be linear
_BEFORE_OPENING = " \n([{–-:/"
_AFTER_CLOSING = " \n,.;:!?…)]}–-"


def level(text: str) -> str:
    """The text with one kind of dash, space and quotation mark of each sort; as long as `text`, so that
    every offset holds in both. Nor do two habits of typing matter: "…,-деді", and a space before a comma."""
    tight: str = _TIGHT_HYPHEN.sub("–", text.translate(_LEVEL))
    loose: str = _LOOSE_COMMA.sub(", ", tight)
    return loose


@dataclass(frozen=True, slots=True)
class Mark:
    at: int
    kind: str
    opens: bool


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in quotation marks that no other marks enclose; both offsets are of the marks themselves.
    `start` is -1 where the opening mark lacks, `end` where the closing mark does."""

    start: int
    end: int
    kind: str


def marks(text: str, within: Span) -> Iterator[Mark]:
    """The quotation marks of a paragraph, each told whether it opens; apostrophes are left out."""
    depth = dict.fromkeys(_KINDS, 0)
    for run in _RUN.finditer(text, within.start, within.end):
        if run.end() - run.start() > _LONGEST_RUN:
            continue
        before = text[run.start() - 1] if run.start() > within.start else " "
        after = text[run.end()] if run.end() < within.end else " "
        for at in range(run.start(), run.end()):
            kind = _KIND[text[at]]
            if kind == "'" and _is_apostrophe(text, at, before, after):
                continue
            opens = _opens(text[at], before, after, depth[kind] > 0)
            depth[kind] = max(0, depth[kind] + (1 if opens else -1))
            yield Mark(at, kind, opens)


def _is_apostrophe(text: str, at: int, before: str, after: str) -> bool:
    inside = before.isalnum() and after.isalnum()
    elided = before == " " and after.isdigit()  # '90s
    plural = (
        before == "s" and text[at] != "‘" and after == " " and text[at + 2 : at + 3].islower()
    )  # workers' union
    return inside or elided or plural


def _opens(mark: str, before: str, after: str, is_open: bool) -> bool:
    if mark in "«»":
        return mark == "«"
    may_open = before in _BEFORE_OPENING and after not in _AFTER_CLOSING
    may_close = before not in _BEFORE_OPENING and after in _AFTER_CLOSING
    if may_open != may_close:
        return may_open
    if mark in _OPENERS or mark in _CLOSERS:
        return mark in _OPENERS
    return not is_open


def enclosed(text: str, within: Span, ends_all: Callable[[int], bool]) -> tuple[Marked, ...]:
    """The outermost marked stretches of a paragraph, in order.

    `ends_all(at)` tells whether words of attribution follow the closing mark at `at`: where more marks open
    than close ("«Біз «Дала» орталығын аштық, – деді әкім"), such a mark closes all that are open.
    """
    every = tuple(marks(text, within))
    found = _outermost(every, ends_all)
    if (
        found and found[-1].end < 0 and found[-1].kind == "'"
    ):  # an apostrophe that looked like an opening mark
        every = tuple(mark for mark in every if mark.kind != "'")
        found = _outermost(every, ends_all)
    if found and found[-1].end < 0:
        found[-1] = _closed_by_the_last(text, within, found[-1], every)
    return tuple(found)


def _outermost(every: tuple[Mark, ...], ends_all: Callable[[int], bool]) -> list[Marked]:
    found: list[Marked] = []
    stack: list[Mark] = []
    more_open = {kind for kind in _KINDS if _more_open(every, kind)}
    for mark in every:
        if mark.opens:
            stack.append(mark)
        elif any(other.kind == mark.kind for other in stack[-_DEEPEST:]):
            outermost = stack[0]
            while stack.pop().kind != mark.kind:
                pass
            if stack and outermost.kind == mark.kind and mark.kind in more_open and ends_all(mark.at):
                stack.clear()
            if not stack:
                found.append(Marked(outermost.at, mark.at, outermost.kind))
        elif not stack and mark.kind != "'":
            found.append(Marked(-1, mark.at, mark.kind))
    if stack:
        found.append(Marked(stack[0].at, -1, stack[0].kind))
    return found


def _more_open(every: tuple[Mark, ...], kind: str) -> bool:
    return sum(1 if mark.opens else -1 for mark in every if mark.kind == kind) > 0


def _closed_by_the_last(text: str, within: Span, marked: Marked, every: tuple[Mark, ...]) -> Marked:
    """A stretch left open is closed by a mark that ends the paragraph, whatever level that mark seemed to
    close."""
    last = every[-1]
    ends = not last.opens and last.kind == marked.kind and not text[last.at + 1 : within.end].strip(".,!?…")
    return Marked(marked.start, last.at, marked.kind) if ends and last.at > marked.start else marked
