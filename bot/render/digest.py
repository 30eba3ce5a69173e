"""A digest: what is new, grouped under headings, each article with headline, quotation and time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.actions import Open, Rest
from bot.render.citation import Reader, also, dated, headline, speaker, words
from bot.render.html import Piece, bold, joined, plain, split
from storage.records import Article, Button, Message, Outlet, Quote


class Shown(Protocol):
    """What stands in a digest."""

    @property
    def article(self) -> Article: ...
    @property
    def heading(self) -> str: ...
    @property
    def quote(self) -> Quote | None: ...
    @property
    def also(self) -> Sequence[Outlet]: ...


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a digest: its items, and how many more there are from which position on."""

    key: str
    items: Sequence[Shown]
    position: int
    rest: int


def digest(title: str, page: Page, reader: Reader) -> tuple[Message, ...]:
    """The messages of a digest. Headings come in the order of their best article, and each once."""
    headings = dict.fromkeys(item.heading for item in page.items)
    blocks = [bold(plain(title))]
    for heading in headings:
        own = [_item(item, reader) for item in page.items if item.heading == heading]
        own[0] = bold(plain(_heading(heading, reader))) + plain("\n\n") + own[0]
        blocks += own
    pieces = split(blocks)
    return tuple(
        Message(piece.html, buttons(page, reader) if piece is pieces[-1] else ()) for piece in pieces
    )


def _item(item: Shown, reader: Reader) -> Piece:
    article, quote = item.article, item.quote
    lines = [bold(headline(article))]
    if quote is not None:
        lines += [words(quote), speaker(quote, reader)]
    lines += [dated(article, reader), also(item.also, reader)]
    return joined("\n", lines)


def _heading(heading: str, reader: Reader) -> str:
    return reader.t(f"{heading}-heading") if heading in ("people", "words") else reader.t.topic(heading)


def buttons(page: Page, reader: Reader) -> tuple[tuple[Button, ...], ...]:
    """What stands below the last message: the way to the rest, and to the reader's follows."""
    rows: list[tuple[Button, ...]] = []
    if page.rest:
        after = page.position + len(page.items)
        rows.append((Button(reader.t("digest-rest", n=page.rest), Rest(page.key, after).pack()),))
    rows.append((Button(reader.t("button-follows"), Open("follows").pack()),))
    return tuple(rows)
