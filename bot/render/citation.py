"""A quotation as a newsroom cites it: the words unaltered, who said them, in what office, where and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import regex

from bot.extract.lexicon import figures
from bot.extract.lexicon.speech import SPEECH
from bot.i18n import Translator
from bot.links import Page
from bot.render.html import (
    Piece,
    bold,
    capitalised,
    clean,
    joined,
    label,
    link,
    moment,
    page_link,
    plain,
    quotation,
    shortened,
)
from storage.records import Article, Outlet, Person, Quote

LONG_QUOTE = 500  # units from which a quotation is folded: about ten lines on a phone
MOST_OF_QUOTE = 3000  # units; with headline, speaker and source it still fits one message
MOST_OF_HEADLINE = 300  # no agency writes a longer one
MOST_OF_NAME = 120
MOST_OUTLETS = 3  # that are named: a line on a phone
MOST_OF_OUTLET = 40
_SLOT = "{}"  # stands for a moment in a sentence until it is known how that is shown
_PRONOUN = regex.compile(
    "|".join(word for s in SPEECH.values() for word in (*s.he, *s.she, *s.anyone, *s.they)), regex.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom, where and when something is rendered."""

    t: Translator
    zone: ZoneInfo
    now: datetime


def words(quote: Quote) -> Piece:
    """The words, in a block quotation. Parts that an attribution stood between are joined by […]."""
    short = plain(shortened(whole(quote), MOST_OF_QUOTE))
    return quotation(short, expandable=short.units > LONG_QUOTE)


def whole(quote: Quote) -> str:
    """The words as one text."""
    text = quote.parts[0]
    for part, interrupted in zip(quote.parts[1:], quote.interrupted, strict=True):
        text += (" […] " if interrupted else "\n") + part
    return text


def person_name(person: Person, language: str) -> str:
    """What a person is called, short enough for a line and for a button."""
    return label(person.called(language), MOST_OF_NAME)


def linked_name(person: Person, language: str) -> Piece:
    """The name, leading to the person's page."""
    return page_link(plain(person_name(person, language)), Page("person", str(person.id)))


def office(person: Person, quote: Quote, language: str) -> str:
    """The office the person held on the day of the quote; empty when none is known."""
    held = figures.office_held(person.figure, quote.said_at.date()) if person.figure else None
    return held.name(language) if held else ""


def speaker(quote: Quote, reader: Reader) -> Piece:
    """Who said it. Where the article names the office alone, the office comes first."""
    language = reader.t.language
    if quote.person is None:
        said_by = clean(quote.label or "").strip()
        if not said_by or _PRONOUN.fullmatch(said_by):
            return plain(reader.t("speaker-unknown"))
        return bold(plain(capitalised(label(said_by, MOST_OF_NAME))))
    called = linked_name(quote.person, language)
    held = office(quote.person, quote, language)
    if quote.by_office:
        return bold(joined(", ", (plain(capitalised(held)), called)))
    return joined(", ", (bold(called), plain(held)))


def dated(record: Article | Quote, reader: Reader) -> Piece:
    """Source · date, in the reader's own zone; a day without an hour is the same everywhere. Of what bears no
    date: when it was first seen."""
    source, t, at = plain(f"{label(record.source, MOST_OF_NAME)} · "), reader.t, record.said_at
    if record.is_dated and not record.has_time:
        return source + plain(t.moment(at, UTC, reader.now, with_time=False))
    before, _, after = ("", "", "") if record.is_dated else t("first-seen", when=_SLOT).partition(_SLOT)
    written = plain(t.moment(at, reader.zone, reader.now))
    is_today = at.astimezone(reader.zone).date() == reader.now.astimezone(reader.zone).date()
    return source + plain(before) + moment(written, at, "t" if is_today else "dt") + plain(after)


def also(outlets: Sequence[Outlet], reader: Reader) -> Piece:
    """Who else has it, each name leading there; empty when nobody has."""
    if not outlets:
        return Piece()
    named = outlets[:MOST_OUTLETS]
    more = len(outlets) - len(named)
    return plain(reader.t("also") + " ") + also_names(named) + plain(f" +{more}" if more else "")


def also_names(outlets: Sequence[Outlet]) -> Piece:
    """Their names, each leading to what it printed."""
    return joined(", ", [link(plain(label(one.source, MOST_OF_OUTLET)), one.url) for one in outlets])


def headline(record: Article | Quote) -> Piece:
    """The headline, leading to the article; where that has no address, to the page of its quote."""
    title, said = plain(label(record.headline, MOST_OF_HEADLINE)), _said(record)
    if record.url is None and said:
        return page_link(title, Page("quote", str(said.id)))
    return link(title, record.url)


def _said(record: Article | Quote) -> Quote | None:
    """The quote itself, or the article's key quote."""
    if isinstance(record, Quote):
        return record
    return next((quote for quote in record.quotes if quote.is_key), None)
