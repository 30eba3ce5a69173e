"""Quotes that were asked for, newest first, a page a message."""

from dataclasses import dataclass
from datetime import date

from bot.actions import Action, Follow, Quotes, fits
from bot.links import Page
from bot.render import doubts, own
from bot.render.citation import Reader, also, dated, headline, office, person_name, speaker, words
from bot.render.html import Piece, bold, capitalised, joined, label, page_link, plain, split
from storage.records import Button, Message, Person, Quote

MOST_OF_WORDS = 60  # UTF-16 units of the words asked for that are repeated to the reader


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was understood; what is None or empty does not matter."""

    speaker: Person | None = None
    about: Person | None = None
    topic: str | None = None
    words: str = ""  # as they were typed
    since: date | None = None
    until: date | None = None

    @property
    def is_bare(self) -> bool:
        """Whether only a name was asked."""
        return self == Asked(speaker=self.speaker)


@dataclass(frozen=True, slots=True)
class QuotesPage:
    """A page of quotes. `total` counts all of the person's, where only the name was asked; `first` tells the
    first page."""

    asked: Asked
    quotes: tuple[Quote, ...]
    total: int
    first: bool
    more: bool


def quotes_page(page: QuotesPage, reader: Reader) -> tuple[Message, ...]:
    """The messages of a page: one, unless the quotes are long."""
    asked, t = page.asked, reader.t
    follow = _follow(asked, reader)
    if not page.quotes:
        lines = [*([] if asked.is_bare else [understood(asked, reader)]), _nothing(page, reader)]
        return (Message(plain("\n".join(lines)).html, _rows(_wider(asked, reader) + follow)),)
    shown = cited if asked.speaker is None else own_quote
    blocks = [_title(page, reader), *(shown(quote, reader) for quote in page.quotes)]
    more = button(asked, page.quotes[-1].id) if page.more else None
    if page.more and more is None:
        blocks.append(plain(t("quotes-narrow")))
    pieces = split(blocks)
    asked_for = button(asked, 0) if page.first else None
    table = own.file_button(asked_for) if asked_for else None
    buttons = _rows(
        (*([Button(t("button-more"), more.pack())] if more else []), *follow, *([table] if table else []))
    )
    buttons += doubts.mistake(page.quotes, t)
    return tuple(Message(piece.html, buttons if piece is pieces[-1] else ()) for piece in pieces)


def button(asked: Asked, below: int) -> Quotes | None:
    """What shows the quotes asked for, those after the quote `below`; None when no button can carry it."""
    action = Quotes(
        person_id=asked.speaker.id if asked.speaker else 0,
        below=below,
        about=asked.about.id if asked.about else 0,
        since=asked.since.toordinal() if asked.since else 0,
        until=asked.until.toordinal() if asked.until else 0,
        topic=asked.topic or "",
        words=asked.words,
    )
    return action if fits(action) else None


def understood(asked: Asked, reader: Reader) -> str:
    """How the question was understood: person · topic or words · period."""
    t = reader.t
    parts = [_name(asked.speaker, reader)] if asked.speaker else []
    if asked.about:
        parts.append(t("understood-about", x=_name(asked.about, reader)))
    if asked.topic:
        parts.append(t.topic(asked.topic))
    elif asked.words:
        parts.append(t("understood-words", x=label(asked.words, MOST_OF_WORDS)))
    parts += _period(asked, reader)
    return t("understood", x=" · ".join(parts))


def _period(asked: Asked, reader: Reader) -> list[str]:
    if asked.since is None and asked.until is None:
        return []
    today = reader.now.astimezone(reader.zone).date()
    until = min(asked.until or today, max(today, asked.since or today))
    if asked.since is None:
        return [reader.t.until(until, today)]
    first, last = reader.t.day(asked.since, today), reader.t.day(until, today)
    return [first if asked.since == until else reader.t("period", since=first, until=last)]


def _title(page: QuotesPage, reader: Reader) -> Piece:
    """How the question was understood; where only a name was asked, this leads to the person."""
    person = page.asked.speaker
    if not person or not page.asked.is_bare:
        return bold(plain(understood(page.asked, reader)))
    key = "quotes-title" if page.first else "quotes-more"
    title = reader.t(key, name=_name(person, reader), n=len(page.quotes), all=page.total)
    return bold(page_link(plain(title), Page("person", str(person.id))))


def _nothing(page: QuotesPage, reader: Reader) -> str:
    """That there is nothing, or nothing more."""
    asked = page.asked
    if asked.speaker is None:
        return reader.t("quotes-none-anybody" if page.first else "quotes-end-anybody")
    if not page.first:
        key = "quotes-end"
    elif asked.since or asked.until:
        key = "quotes-none-period"
    else:
        key = "quotes-none" if asked.is_bare else "quotes-none-subject"
    return reader.t(key, name=_name(asked.speaker, reader))


def own_quote(quote: Quote, reader: Reader) -> Piece:
    """A quotation where all are of one person, whose name need not be repeated."""
    held = capitalised(office(quote.person, quote, reader.t.language)) if quote.person else ""
    source = joined(" · ", (plain(held), dated(quote, reader)))
    return joined("\n", (words(quote), headline(quote), source, also(quote.also, reader)))


def cited(quote: Quote, reader: Reader) -> Piece:
    """A quotation with all that belongs to it."""
    source, others = dated(quote, reader), also(quote.also, reader)
    return joined("\n", (words(quote), speaker(quote, reader), headline(quote), source, others))


def _name(person: Person, reader: Reader) -> str:
    return person_name(person, reader.t.language)


def _wider(asked: Asked, reader: Reader) -> tuple[Button, ...]:
    """The way to more of the same: all of the person's quotes, or the subject at any time."""
    if asked.speaker and not asked.is_bare:
        return _button("button-all-quotes", Quotes(asked.speaker.id), reader)
    always = Asked(about=asked.about, topic=asked.topic, words=asked.words)
    action = button(always, 0) if always not in {asked, Asked()} else None
    return _button("button-any-time", action, reader) if action else ()


def _follow(asked: Asked, reader: Reader) -> tuple[Button, ...]:
    person = asked.speaker or asked.about
    if person:
        return _button("button-follow", Follow("person", str(person.id)), reader)
    return _button("button-follow", Follow("topic", asked.topic), reader) if asked.topic else ()


def _button(key: str, action: Action, reader: Reader) -> tuple[Button, ...]:
    return (Button(reader.t(key), action.pack()),)


def _rows(buttons: tuple[Button, ...]) -> tuple[tuple[Button, ...], ...]:
    return (buttons,) if buttons else ()
