"""Where paragraphs and sentences begin and end, on text whose marks `marks.level` has levelled."""

import regex

from bot.extract.model import Span

_LINE = regex.compile(r"[^\n]+")
# The end of a sentence: its mark, marks that close with it, a space, and something that can open the next
# one.
# The look-behind lets a run of stops be tried once, so that a page of dots stays linear.
_STOP = regex.compile(
    r"""(?<![.!?…])[.!?…]++[»”"’')\]]*+(?:[ ]++(?=[\p{Lu}\d«“"‘'(–-])|$)""",
)
# Shortenings that end with a full stop inside a sentence; one capital letter is an initial.
_SHORT = regex.compile(
    r"""(?:(?<![\p{L}\p{N}])(?:\p{Lu}|[Дд]ж|[тг]|[Гг]г|[Уу]л|[Ии]м|[Сс]т|млн|млрд|тыс|мың|руб|тг|см|стр|обл
        |[Пп]роф|[Аа]кад|[Дд]оц|қ|ж|б|т\.[бсп]|т\.[дке]|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Jj]r|[Ss]r|[Gg]en|[Cc]ol|[Ll]t
        |[Cc]apt|[Ss]gt|[Gg]ov|[Ss]en|[Rr]ep|[Nn]o|[Vv]s|[Ee]tc|[Ii]nc|[Cc]o|[Ll]td|a\.m|p\.m|e\.g|i\.e|U\.S|U\.N|U\.K))$""",
    regex.VERBOSE,
)
_SHORT_CHARS = 6  # the longest shortening above, and the character before it


def paragraphs(text: str) -> tuple[Span, ...]:
    """The lines that hold anything, without the space around them."""
    found = []
    for line in _LINE.finditer(text):
        words = line.group()
        start = line.start() + len(words) - len(words.lstrip())
        end = line.start() + len(words.rstrip())
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def sentence_end(text: str, start: int, end: int) -> int:
    """Where the sentence that runs at `start` ends: past its stop, before the space; at most `end`."""
    for stop in _STOP.finditer(text, start, end):
        if not is_shortening(text, stop.start(), stop.group()):
            return int(stop.start()) + len(stop.group().rstrip())
    return end


def is_shortening(text: str, stop: int, group: str) -> bool:
    """Whether the full stop at `stop` only shortens a word ("А. Оразов", "Dr. Smith")."""
    return (
        group.startswith(".")
        and group.strip() == "."
        and bool(_SHORT.search(text[max(0, stop - _SHORT_CHARS) : stop]))
    )


def sentences(text: str, within: Span) -> tuple[Span, ...]:
    """The sentences of a stretch of text, in order, without the space between them."""
    found = []
    start = within.start
    while start < within.end:
        end = sentence_end(text, start, within.end)
        if start < end:
            found.append(Span(start, end))
        start = end
        while start < within.end and text[start].isspace():
            start += 1
    return tuple(found)


def sentence_start(text: str, within: Span, at: int) -> int:
    """Where the sentence that holds `at` begins."""
    start = within.start
    for stop in _STOP.finditer(text, within.start, at + 1):
        if not is_shortening(text, stop.start(), stop.group()) and stop.end() <= at:
            start = stop.end()
    return start
