"""Quotes to choose from while one types `@bot …` in any chat."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from bot.ask.answer import asked_back, wanted
from bot.ask.meaning import Unclear, nobody, understand
from bot.ask.question import parse
from bot.render.citation import Reader
from bot.render.inline import Choice, choice
from bot.render.quotes import Asked
from storage import quotes
from storage.bounded import TooSlow, within
from storage.database import Connection
from storage.records import Quote

PAGE = 20  # choices; the next ones are asked for when these are scrolled through
SECONDS = 3.0  # for an answer; Telegram takes none after ten
MOST_TYPED = 256  # Bot API: characters of a query
_OFFSET = regex.compile(r"[1-9][0-9]{0,17}")  # a quote's id in the 64 bits of a database's


@dataclass(frozen=True, slots=True)
class Choices:
    """A page of quotes, the offset to ask for the next by ("" on the last), and what is said above them, on
    the way to the bot ("" for nothing)."""

    choices: tuple[Choice, ...] = ()
    offset: str = ""
    remark: str = ""


async def choices(conn: Connection, typed: str, offset: str, reader: Reader) -> Choices:
    """What suits the words typed so far, newest first; without any, what was said last by anybody. `offset`
    is that of the page before, or whatever else a client makes of it."""
    try:
        async with within(conn, SECONDS):
            return await _choices(conn, typed[:MOST_TYPED], offset, reader)
    except TooSlow:
        return Choices(remark=reader.t("quotes-slow"))


async def _choices(conn: Connection, typed: str, offset: str, reader: Reader) -> Choices:
    below = await quotes.cursor(conn, int(offset)) if _OFFSET.fullmatch(offset) else None
    if offset and below is None:
        return Choices()  # not the first page again: its choices would stand there twice
    questions, remark = await _questions(conn, typed, reader)
    found: dict[int, Quote] = {}
    for asked in questions:
        newest = await quotes.recent(conn, wanted(asked, reader.zone), PAGE + 1, below)
        found.update((quote.id, quote) for quote in newest)
    newest = sorted(found.values(), key=lambda quote: (quote.said_at, quote.id), reverse=True)
    page = tuple(choice(quote, reader) for quote in newest[:PAGE])
    more = str(newest[PAGE - 1].id) if len(newest) > PAGE else ""
    return Choices(page, more, remark if page or offset else reader.t("inline-none"))


async def _questions(conn: Connection, typed: str, reader: Reader) -> tuple[Sequence[Asked], str]:
    """The question typed, or one for each who may be meant, since every choice bears its speaker's name; and
    what is asked back."""
    today = reader.now.astimezone(reader.zone).date()
    meaning = await understand(conn, parse(typed, today), today, nobody)
    if isinstance(meaning, Unclear):
        return [asked for _, asked in meaning.choices()], asked_back(meaning, reader.t)
    return [meaning or Asked()], ""
