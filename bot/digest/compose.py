"""Digests put together of fragments: each article is rendered once for all who see it alike, and a digest
costs its list of keys."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.digest.match import Item
from bot.render import rich
from bot.render.citation import Reader
from bot.render.digest import Page, buttons, heading, item
from bot.render.html import MAX_MARKS, MAX_UNITS, Piece, bold, plain
from storage.records import ITS_KEY, Button, Composed, Fragment, Length, Message, NewDigest

BETWEEN = 2  # units: fragments stand an empty line apart
KEY_BYTES = len(ITS_KEY) // 2  # of a digest's name, which is that of its content

Buttons = tuple[tuple[Button, ...], ...]


class Part(NamedTuple):
    """A fragment by its key; its length as the reader sees it, in UTF-16 units; and how many links, bold
    words and the like are in it."""

    key: str
    units: int
    marks: int


class Composer:
    """Composes for readers of one language and zone who want digests of one length."""

    def __init__(self, reader: Reader, length: Length) -> None:
        self._reader = reader
        self._is_short = length == "short"
        self._pieces: dict[Item, Piece] = {}
        self._stories: dict[Item, str] = {}
        self._alone: dict[Item, Part] = {}
        self._headed: dict[Item, Part] = {}
        self._titles: dict[str, Part] = {}
        self._buttons: dict[tuple[int, int], Buttons] = {}
        self._new: dict[str, Fragment] = {}

    def new(self) -> list[Fragment]:
        """The fragments made since the last call."""
        new = list(self._new.values())
        self._new.clear()
        return new

    def digest(self, title: str, items: Sequence[Item], most: int) -> NewDigest:
        """A digest that shows so many of the items, and keeps the others for who asks for more. Headings come
        in the order of their best article, and each once."""
        shown = items[:most]
        messages = _packed([self._title(title), *self._parts(shown)])
        places = " ".join([each.place for each in items])
        content = " ".join([str(len(shown)), *map("+".join, messages), places])
        key = hashlib.blake2b(content.encode(), digest_size=KEY_BYTES).hexdigest()
        below = self._below(len(shown), len(items) - len(shown))
        composed = [Composed(keys) for keys in messages[:-1]]
        return NewDigest(key, (*composed, Composed(messages[-1], below)), places, self._reader.t.language)

    def _parts(self, shown: Iterable[Item]) -> list[Part]:
        under: dict[str, list[Part]] = {}
        for each in shown:
            if each.heading in under:
                under[each.heading].append(self._alone.get(each) or self._render(each))
            else:
                under[each.heading] = [self._headed.get(each) or self._render_headed(each)]
        return [part for parts in under.values() for part in parts]

    def _render(self, shown: Item) -> Part:
        part = self._alone[shown] = self._part(self._piece(shown), self._rich(shown), self._row(shown))
        return part

    def _render_headed(self, shown: Item) -> Part:
        piece = heading(shown.heading, self._reader) + self._piece(shown)
        richly = rich.heading(shown.heading, self._reader) + self._rich(shown)
        part = self._headed[shown] = self._part(piece, richly, self._row(shown))
        return part

    def _rich(self, shown: Item) -> str:
        if shown not in self._stories:
            self._stories[shown] = rich.story(shown, self._reader, short=self._is_short)
        return self._stories[shown]

    def _row(self, shown: Item) -> str:
        return "" if self._is_short else rich.row(shown.quote, self._reader)

    def _piece(self, shown: Item) -> Piece:
        if shown not in self._pieces:
            self._pieces[shown] = item(shown, self._reader, short=self._is_short)
        return self._pieces[shown]

    def _title(self, title: str) -> Part:
        if title not in self._titles:
            caption = rich.caption(self._reader)
            self._titles[title] = self._part(bold(plain(title)), rich.title(title), caption)
        return self._titles[title]

    def _part(self, piece: Piece, richly: str, speaker: str) -> Part:
        key = hashlib.blake2b((piece.html + richly).encode(), digest_size=12).hexdigest()
        self._new[key] = Fragment(key, piece.html, richly, speaker)
        return Part(key, piece.units, piece.html.count("</"))

    def _below(self, shown: int, rest: int) -> Buttons:
        if (shown, rest) not in self._buttons:
            self._buttons[shown, rest] = buttons(Page(ITS_KEY, (), shown, rest), self._reader)
        return self._buttons[shown, rest]


def messages(new: NewDigest, fragments: Iterable[Fragment]) -> tuple[Message, ...]:
    """The messages of a digest that is stored nowhere, without the buttons, which would lead nowhere."""
    html = {each.key: each.html for each in fragments}
    return tuple(
        each if isinstance(each, Message) else Message("\n\n".join(html[key] for key in each.fragments))
        for each in new.messages
    )


def _packed(parts: Iterable[Part]) -> list[list[str]]:
    """The keys, in as few messages as their order allows."""
    packed: list[list[str]] = []
    room, marks_left = -1, 0
    for key, units, marks in parts:
        room -= BETWEEN + units
        marks_left -= marks
        if room < 0 or marks_left < 0:
            packed.append([])
            room, marks_left = MAX_UNITS - units, MAX_MARKS - marks
        packed[-1].append(key)
    return packed
