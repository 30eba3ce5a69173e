"""Digests put together of fragments: each article is rendered once for all who see it alike, and a digest
costs its list of keys."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from json import loads
from typing import NamedTuple

from bot.digest.match import Item
from bot.digest.remembered import Remembered
from bot.render import rich
from bot.render.citation import Reader
from bot.render.digest import Page, buttons, heading, item
from bot.render.html import MAX_MARKS, MAX_UNITS, Piece, bold, plain
from storage.deliveries import composed, message, written_buttons
from storage.records import ITS_KEY, Fragment, Length, Message, NewDigest

BETWEEN = 2  # units: fragments stand an empty line apart
KEY_BYTES = len(ITS_KEY) // 2  # of a digest's name, which is that of its content


class Part(NamedTuple):
    """A fragment by its key; its length as the reader sees it, in UTF-16 units; and how many links, bold
    words and the like are in it."""

    key: str
    units: int
    marks: int


class Body(NamedTuple):
    """An article with its quotation as it stands under any heading, also as a part of a rich message, and who
    speaks in it, as a row of a table."""

    piece: Piece
    rich: str
    speaker: str


class Composer:
    """Composes for readers of one language and zone who want digests of one length."""

    def __init__(self, reader: Reader, length: Length) -> None:
        self._reader = reader
        self._is_short = length == "short"
        self._bodies: dict[tuple[object, ...], Body] = {}
        self._alone = Remembered[Item, Part](self._render)
        self._headed = Remembered[Item, Part](self._render_headed)
        self._titles = Remembered[str, Part](self._render_title)
        self._below = Remembered[tuple[int, int], str](self._render_buttons)
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
        *before, last = _packed([self._titles[title], *self._parts(shown)])
        below = self._below[len(shown), len(items) - len(shown)]
        written = [*map(composed, before), composed(last, below)]
        places = " ".join([each.place for each in items])
        content = "".join([*written, places]).encode()
        key = hashlib.blake2b(content, digest_size=KEY_BYTES).hexdigest()
        written[-1] = written[-1].replace(ITS_KEY, key)
        return NewDigest(key, written, places, self._reader.t.language)

    def _parts(self, shown: Iterable[Item]) -> list[Part]:
        under: dict[str, list[Part]] = {}
        for each in shown:
            if each.heading in under:
                under[each.heading].append(self._alone[each])
            else:
                under[each.heading] = [self._headed[each]]
        return [part for parts in under.values() for part in parts]

    def _render(self, shown: Item) -> Part:
        return self._part(self._body(shown))

    def _render_headed(self, shown: Item) -> Part:
        body, slug = self._body(shown), shown.heading
        above = Body(heading(slug, self._reader), rich.heading(slug, self._reader), "")
        return self._part(Body(above.piece + body.piece, above.rich + body.rich, body.speaker))

    def _body(self, shown: Item) -> Body:
        quote, to, short = shown.quote, self._reader, self._is_short
        key = (shown.article.id, quote.id if quote else None, shown.also)
        if key not in self._bodies:
            speaker = "" if short else rich.row(quote, to)
            body = Body(item(shown, to, short=short), rich.story(shown, to, short=short), speaker)
            self._bodies[key] = body
        return self._bodies[key]

    def _render_title(self, title: str) -> Part:
        return self._part(Body(bold(plain(title)), rich.title(title), rich.caption(self._reader)))

    def _render_buttons(self, numbers: tuple[int, int]) -> str:
        return written_buttons(buttons(Page(ITS_KEY, (), *numbers), self._reader))

    def _part(self, body: Body) -> Part:
        html = body.piece.html
        key = hashlib.blake2b((html + body.rich).encode(), digest_size=12).hexdigest()
        self._new[key] = Fragment(key, html, body.rich, body.speaker)
        return Part(key, body.piece.units, html.count("</"))


def messages(new: NewDigest, fragments: Iterable[Fragment]) -> tuple[Message, ...]:
    """The messages of a digest that is stored nowhere, without the buttons, which would lead nowhere."""
    html = {each.key: each.html for each in fragments}
    read = (message(loads(each), html) if isinstance(each, str) else each for each in new.messages)
    return tuple(replace(each, buttons=()) for each in read)


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
