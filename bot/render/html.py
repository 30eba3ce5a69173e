"""Pieces of a message: Telegram's HTML, and how long the reader sees it, so that a limit can be kept without
ever cutting inside a tag or a character."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Self

import regex

from bot.links import Page, address

MAX_UNITS = 4096  # Bot API: a message's text after entities, in UTF-16 code units
MAX_MARKS = 100  # Telegram shows what further links, bold words and the like hold as plain text
END_OF_TIME = 2**31  # Telegram's moments are 32-bit numbers of seconds
CUT = "…"
MOST_OF_URL = 2048  # characters: what browsers and servers agree on
MOST_ACCENTS = 4  # on a letter: no language writes more, and a pile of them hides the lines around it
# Half a pair, control characters, other ends of lines and the marks that turn the direction of what follows:
# none may act from within a name or a headline on the message around it. Nor may piles of accents.
_HARMFUL = regex.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]++"
    rf"|(?<=\p{{M}}{{{MOST_ACCENTS}}})\p{{M}}++"
)
# What takes no room. Names and labels need none of it, but for what joins letters and the parts of an emoji.
_UNSEEN = regex.compile(r"[\u00ad\u034f\u180e\u200b\u2060-\u206f\ufeff\ufff9-\ufffb]++")
_NOTHING = regex.compile(r"[\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]*+")  # for Telegram, too
_WEB_ADDRESS = regex.compile(rf"(?i:https?)://[^\s\p{{C}}]{{1,{MOST_OF_URL}}}")
_SENTENCE_END = regex.compile(r"[.!?…][»”\"]?\s")


def units(text: str) -> int:
    """Length in UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Piece:
    """HTML, and the length of what is seen of it in UTF-16 units."""

    html: str = ""
    units: int = 0

    def __add__(self, other: Self) -> "Piece":
        return Piece(self.html + other.html, self.units + other.units)

    def __bool__(self) -> bool:
        return bool(self.units)


def clean(text: str) -> str:
    """The text without what would act on its surroundings."""
    harmless: str = _HARMFUL.sub("", text)
    return harmless


def plain(text: str) -> Piece:
    """Text, whatever it holds."""
    harmless = clean(text)
    return Piece(escape(harmless, quote=False), units(harmless))


def bold(piece: Piece) -> Piece:
    return Piece(f"<b>{piece.html}</b>", piece.units)


def link(piece: Piece, url: str | None) -> Piece:
    """The piece, leading to a web address where there is one."""
    known = web_address(url)
    return Piece(f'<a href="{escape(known)}">{piece.html}</a>', piece.units) if known else piece


def web_address(url: str | None) -> str | None:
    """The address, where it is one that a link can lead to."""
    return url if url and _WEB_ADDRESS.fullmatch(url) else None


def page_link(piece: Piece, page: Page) -> Piece:
    """The piece, leading to a page of the bot itself."""
    return Piece(f'<a href="{address(page)}">{piece.html}</a>', piece.units)


def moment(piece: Piece, at: datetime, shape: str) -> Piece:
    """A moment, shown by each reader's own clock in the shape named ("t", "dt"); as it is written by what
    does not know how."""
    seconds = round(at.timestamp())
    if not 0 < seconds < END_OF_TIME:
        return piece
    return Piece(f'<tg-time unix="{seconds}" format="{shape}">{piece.html}</tg-time>', piece.units)


def quotation(piece: Piece, *, expandable: bool) -> Piece:
    """A block quotation; an expandable one shows its first lines until it is tapped."""
    return Piece(f"<blockquote{' expandable' * expandable}>{piece.html}</blockquote>", piece.units)


def joined(separator: str, pieces: Iterable[Piece]) -> Piece:
    """The pieces that are not empty, with plain text between them."""
    whole = Piece()
    for piece in filter(None, pieces):
        whole = whole + plain(separator) + piece if whole else piece
    return whole


def shortened(text: str, most: int) -> str:
    """The text within `most` UTF-16 units: cut at a sentence's end, else at a word's, and then it says so."""
    if units(text) <= most:
        return text
    room = _beginning(text, most - len(CUT) - 1)
    ends = [found.start() + len(found[0].rstrip()) for found in _SENTENCE_END.finditer(room)]
    if ends and ends[-1] > len(room) // 2:
        return f"{room[: ends[-1]]} {CUT}"
    return room[: room.rfind(" ")].rstrip() + CUT if " " in room else room + CUT


def _beginning(text: str, most: int) -> str:
    """The longest beginning within `most` UTF-16 units."""
    left = most
    for at, character in enumerate(text):
        left -= units(character)
        if left < 0:
            return text[:at]
    return text


def fitting(text: str, most: int = MAX_UNITS) -> Iterator[str]:
    """The lines of a text, those that do not fit into a message in pieces that do."""
    for line in text.splitlines():
        while units(line) > most:
            beginning = _beginning(line, most)
            yield beginning
            line = line[len(beginning) :]
        yield line


def label(text: str, most: int) -> str:
    """The text on one line within `most` UTF-16 units, for a name or a button: there is always something
    to be seen."""
    on_one_line = clean(" ".join(text.split()))  # first split: some ends of lines are control characters
    short = shortened(" ".join(_UNSEEN.sub("", on_one_line).split()), most)
    return CUT if _NOTHING.fullmatch(short) else short


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def split(blocks: Sequence[Piece], separator: str = "\n\n", most: int = MAX_UNITS) -> list[Piece]:
    """Packs blocks, each of which fits, into as few messages as their order allows; no block is divided."""
    messages: list[Piece] = []
    for block in filter(None, blocks):
        longer = messages[-1] + plain(separator) + block if messages else block
        if messages and longer.units <= most:
            messages[-1] = longer
        else:
            messages.append(block)
    return messages
