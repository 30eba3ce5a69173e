"""A digest: what is new, grouped under headings, each article with headline, quotation and time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.actions import Open, Rest, Why
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
    """A part of a digest: its items, from which position on, and how many more there are."""

    key: str
    items: Sequence[Shown]
    position: int
    rest: int


def digest(title: str, page: Page, reader: Reader, *, short: bool = False) -> tuple[Message, ...]:
    """The messages of a digest. Headings come in the order of their best article, and each once."""
    blocks = [bold(plain(title))]
    for each in dict.fromkeys(shown.heading for shown in page.items):
        own = [item(shown, reader, short=short) for shown in page.items if shown.heading == each]
        own[0] = heading(each, reader) + own[0]
        blocks += own
    pieces = split(blocks)
    return tuple(
        Message(piece.html, buttons(page, reader) if piece is pieces[-1] else ()) for piece in pieces
    )


def item(shown: Shown, reader: Reader, *, short: bool = False) -> Piece:
    """An article as it stands in a digest; `short`: headline, source and time alone."""
    article, quote = shown.article, shown.quote
    lines = [bold(headline(article))]
    if quote is not None and not short:
        lines += [words(quote), speaker(quote, reader)]
    lines.append(dated(article, reader))
    if not short:
        lines.append(also(shown.also, reader))
    return joined("\n", lines)


def heading(slug: str, reader: Reader) -> Piece:
    """What stands above the first article of a topic, or of those that came otherwise."""
    return bold(plain(heading_name(slug, reader))) + plain("\n\n")


def heading_name(slug: str, reader: Reader) -> str:
    return reader.t(f"{slug}-heading") if slug in ("people", "words") else reader.t.topic(slug)


def buttons(page: Page, reader: Reader) -> tuple[tuple[Button, ...], ...]:
    """What stands below the last message, in one row: the way to the rest, why it came, and the settings."""
    t, after = reader.t, page.position + len(page.items)
    more = [Button(t("digest-rest", n=page.rest), Rest(page.key, after).pack())] if page.rest else []
    why = Button(t("button-why"), Why(page.key, after).pack())
    return ((*more, why, Button(t("button-settings"), Open("preferences").pack())),)
