"""From a question, or the button below an answer, to the messages that answer it."""

from dataclasses import replace
from datetime import date, tzinfo

from bot.actions import Quotes
from bot.ask.meaning import Unclear, understand
from bot.ask.question import parse
from bot.ask.stretch import EARLIEST, LATEST
from bot.ask.subject import stems
from bot.extract.lexicon.topics import TOPICS
from bot.i18n import Translator
from bot.render import screens
from bot.render.citation import Reader, person_name
from bot.render.quotes import Asked, QuotesPage, button, quotes_page
from storage import people, quotes
from storage.bounded import TooSlow, within
from storage.database import Connection
from storage.records import Message, Wanted

PAGE = 5  # quotes a message
SECONDS = 2.0  # for an answer; one of frequent words that never stand together would take longer


async def answer(conn: Connection, text: str, reader: Reader) -> tuple[Message, ...]:
    """The answer to whatever was typed: quotes, a question back, or how to ask."""
    try:
        async with within(conn, SECONDS):
            return await _answer(conn, text, reader)
    except TooSlow:
        return (_too_wide(reader.t),)


async def _answer(conn: Connection, text: str, reader: Reader) -> tuple[Message, ...]:
    today = reader.now.astimezone(reader.zone).date()
    meaning = await understand(conn, parse(text, today), today)
    if meaning is None:
        return (screens.suggestions(reader.t("help-ask"), (), "", reader.t),)
    if isinstance(meaning, Unclear):
        return (_offer(meaning if meaning.people else replace(meaning, typed=text), reader.t),)
    return quotes_page(await page(conn, meaning, reader), reader)


def _too_wide(t: Translator) -> Message:
    return screens.suggestions(t("quotes-slow"), (), "", t)


def _offer(unclear: Unclear, t: Translator) -> Message:
    """The question back, and a button for each who may be meant that keeps the rest of it."""
    offered = [
        (person_name(person, t.language), button(asked, 0) or Quotes(person.id))
        for person, asked in unclear.choices()
    ]
    return screens.suggestions(asked_back(unclear, t), offered, "", t)


def asked_back(unclear: Unclear, t: Translator) -> str:
    """Who is meant?"""
    key = "which-one" if unclear.namesakes else "did-you-mean" if unclear.people else "not-found"
    return t(key, x=screens.typed(unclear.typed))


async def page(conn: Connection, asked: Asked, reader: Reader, below: int = 0) -> QuotesPage:
    """A page of what was asked for: the newest quotes, or those that come after the quote `below`."""
    cursor = await quotes.cursor(conn, below) if below else None
    found = await quotes.recent(conn, wanted(asked, reader.zone), PAGE + 1, cursor)
    total = await quotes.count(conn, asked.speaker.id) if asked.speaker and asked.is_bare else 0
    return QuotesPage(asked, tuple(found[:PAGE]), total, cursor is None, len(found) > PAGE)


def wanted(asked: Asked, zone: tzinfo) -> Wanted:
    """What the store is asked for."""
    return Wanted(
        speaker=asked.speaker.id if asked.speaker else None,
        about=asked.about.id if asked.about else None,
        topic=asked.topic,
        stems=stems(asked.words),
        since=asked.since,
        until=asked.until,
        zone=zone,
    )


async def pressed(conn: Connection, action: Quotes, reader: Reader) -> tuple[Message, ...] | None:
    """The page that a button asks for; None when there is no such thing (any more)."""
    asked = await asked_by(conn, action)
    if asked is None:
        return None
    try:
        async with within(conn, SECONDS):
            return quotes_page(await page(conn, asked, reader, action.below), reader)
    except TooSlow:
        return (_too_wide(reader.t),)


async def asked_by(conn: Connection, action: Quotes) -> Asked | None:
    """What a button asks for; None when there is no such thing (any more)."""
    ids = [person_id for person_id in (action.person_id, action.about) if person_id]
    known = await people.get(conn, ids)
    days = [_day(number) for number in (action.since, action.until) if number]
    if len(known) < len(set(ids)) or None in days or (action.topic and action.topic not in TOPICS):
        return None
    return Asked(
        speaker=known.get(action.person_id),
        about=known.get(action.about),
        topic=action.topic or None,
        words=action.words,
        since=_day(action.since),
        until=_day(action.until),
    )


def _day(number: int) -> date | None:
    """The day of a button: a number of days in the years that articles are of; 0 is none."""
    return date.fromordinal(number) if EARLIEST.toordinal() <= number <= LATEST.toordinal() else None
