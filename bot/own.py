"""What a reader may do with his own data: have it, and have it erased; and quotes as a file."""

import asyncio
import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import ask, follows
from bot.i18n import Translator
from bot.render.citation import Reader, office, person_name, whole
from bot.render.quotes import Asked, understood
from storage import own, quotes
from storage.bounded import TooSlow, within
from storage.database import Connection, Database
from storage.records import Quote, Subscriber

MOST_QUOTES = 1000  # in a file, the newest: some 500 kB, and a second of reading
SECONDS = 5.0  # for reading them: who wants a file waits longer than who asks
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would compute what begins so
LOOKS, LOOK_AGAIN = 100, 0.1  # seconds: ten in all. Telegram answers in well under one, or not at all
MARK = "\ufeff"  # tells Excel that a file is in UTF-8
COLUMNS = ("date", "speaker", "office", "quote", "headline", "source", "url", "also")


@dataclass(frozen=True, slots=True)
class File:
    """A file to be sent."""

    name: str
    content: bytes
    caption: str


async def export(conn: Connection, subscriber: Subscriber, t: Translator) -> File:
    """All that is kept of a reader, as JSON; follows also bear the names that he knows them by."""
    kept = await own.kept(conn, subscriber.id)
    followed = await follows.followed_by(conn, subscriber)
    names = dict(zip((each.id for each in followed), await follows.names(conn, followed, t), strict=True))
    data = dict(kept) | {"follows": [dict(row) | {"name": names.get(row["id"])} for row in kept["follows"]]}
    content = json.dumps(data, ensure_ascii=False, indent=1, default=_written)
    return File("dayek.json", content.encode("utf-8", "replace"), t("export-own"))


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


async def erase(database: Database, subscriber_id: int) -> None:
    """Erases all that is kept of a reader. What is on its way to him arrives first: nothing comes behind, and
    when it is noted that it came it is not taken for another's that has its number then."""
    for left in reversed(range(LOOKS)):
        async with database.write() as conn:
            if await own.quiet(conn, subscriber_id) or not left:
                await own.erase(conn, subscriber_id)
                return
        await asyncio.sleep(LOOK_AGAIN)


async def find(conn: Connection, asked: Asked, reader: Reader) -> Sequence[Quote] | None:
    """The quotes asked for, the newest first; None when it takes too long to find them."""
    try:
        async with within(conn, SECONDS):
            return await quotes.recent(conn, ask.wanted(asked, reader.zone), MOST_QUOTES)
    except TooSlow:
        return None


def as_file(form: str, asked: Asked, found: Sequence[Quote], reader: Reader) -> File:
    """Quotes with their citations: `csv`, which opens in a spreadsheet, or `json`."""
    rows = [_row(quote, reader) for quote in found]
    content = json.dumps(rows, ensure_ascii=False, indent=1) if form == "json" else _table(rows)
    caption = f"{understood(asked, reader)} · {reader.t('export-quotes', n=len(rows))}"
    return File(f"dayek.{form}", content.encode("utf-8", "replace"), caption)


def _row(quote: Quote, reader: Reader) -> dict[str, Any]:
    language, person = reader.t.language, quote.person
    return {
        "date": (quote.said_at if quote.has_time else quote.said_at.date()).isoformat(),
        "speaker": person_name(person, language) if person else quote.label or "",
        "office": office(person, quote, language) if person else "",
        "quote": whole(quote),
        "headline": quote.headline,
        "source": quote.source,
        "url": quote.url or "",
        "also": ", ".join(outlet.source for outlet in quote.also),
    }


def _table(rows: Iterable[dict[str, Any]]) -> str:
    text = io.StringIO(MARK)
    text.seek(0, io.SEEK_END)
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows({key: _safe(value) for key, value in row.items()} for row in rows)
    return text.getvalue()


def _safe(value: str) -> str:
    """Text that a spreadsheet takes for nothing else."""
    return f"'{value}" if value.startswith(FORMULA) else value
