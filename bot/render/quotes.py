"""A person's quotes, newest first, a page a message."""

from dataclasses import dataclass

from bot.actions import Follow, Quotes
from bot.render.citation import Reader, dated, headline, office, person_name, words
from bot.render.html import Piece, bold, capitalised, joined, plain, split
from storage.records import Button, Message, Person, Quote


@dataclass(frozen=True, slots=True)
class QuotesPage:
    """A page of a person's quotes. `total` counts all of them; `first` tells the first page."""

    person: Person
    quotes: tuple[Quote, ...]
    total: int
    first: bool
    more: bool


def quotes_page(page: QuotesPage, reader: Reader) -> tuple[Message, ...]:
    """The messages of a page: one, unless the quotes are long."""
    t = reader.t
    called = person_name(page.person, t.language)
    if not page.quotes:
        text = t("quotes-none" if page.first else "quotes-end", name=called)
        return (Message(plain(text).html, ((_follow(page, reader),),)),)
    title = t(
        "quotes-title" if page.first else "quotes-more", name=called, n=len(page.quotes), all=page.total
    )
    pieces = split([bold(plain(title)), *(_quote(quote, reader) for quote in page.quotes)])
    return tuple(
        Message(piece.html, (_buttons(page, reader),) if piece is pieces[-1] else ()) for piece in pieces
    )


def _quote(quote: Quote, reader: Reader) -> Piece:
    held = capitalised(office(quote.person, quote, reader.t.language)) if quote.person else ""
    source = dated(quote.source, quote.said_at, quote.has_time, reader)
    return joined("\n", (words(quote), headline(quote), joined(" · ", (plain(held), source))))


def _buttons(page: QuotesPage, reader: Reader) -> tuple[Button, ...]:
    follow = _follow(page, reader)
    if not page.more:
        return (follow,)
    return (Button(reader.t("button-more"), Quotes(page.person.id, page.quotes[-1].id).pack()), follow)


def _follow(page: QuotesPage, reader: Reader) -> Button:
    return Button(reader.t("button-follow"), Follow("person", str(page.person.id)).pack())
