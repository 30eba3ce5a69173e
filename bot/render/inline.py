"""A quote to be sent into any chat: what the choice shows, and the message it becomes."""

from dataclasses import dataclass
from datetime import UTC

from bot.links import Page, address
from bot.render.citation import MOST_OF_NAME, Reader, person_name, speaker, words
from bot.render.html import Piece, joined, label, link, page_link, plain
from storage.records import Button, Message, Quote

MOST_DESCRIBED = 160  # UTF-16 units: the two lines that clients show


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the quotes to choose from. Title and description are plain text."""

    id: str
    title: str
    description: str
    message: Message


def choice(quote: Quote, reader: Reader) -> Choice:
    """The quote by who said it and its first words; chosen it is a citation, and a way to its page."""
    page = Page("quote", str(quote.id))
    cited = joined("\n", (words(quote), speaker(quote, reader), _source(quote, page, reader)))
    opened = Button(reader.t("button-dayek"), url=address(page))
    described = label(" […] ".join(quote.parts), MOST_DESCRIBED)
    return Choice(f"q{quote.id}", _title(quote, reader), described, Message(cited.html, ((opened,),)))


def _title(quote: Quote, reader: Reader) -> str:
    if quote.person:
        return person_name(quote.person, reader.t.language)
    return label(quote.label or reader.t("speaker-unknown"), MOST_OF_NAME)


def _source(quote: Quote, page: Page, reader: Reader) -> Piece:
    """Source · day, leading to the article. Never the hour alone: who reads it does so on another day."""
    zone = reader.zone if quote.has_time else UTC
    day = reader.t.moment(quote.said_at, zone, reader.now, with_time=False)
    when = day if quote.is_dated else reader.t("first-seen", when=day)
    source = plain(f"{label(quote.source, MOST_OF_NAME)} · {when}")
    return link(source, quote.url) if quote.url else page_link(source, page)
