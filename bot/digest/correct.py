"""What readers were shown and is not true any more is put right in the messages that showed it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from bot.digest.corrections import Wrong, corrected, successor
from bot.i18n import translator
from storage import corrections, quotes
from storage.corrections import Carrier, WrongQuote
from storage.database import Database
from storage.records import Quote

WINDOW = timedelta(days=7)  # what was made before is read by nobody any more
SETTLED = timedelta(minutes=3)  # longer than planning lasts: a digest that is being made is stored by then
MOST_AT_ONCE = 500  # quotes a round
A_BATCH = 2000  # digests that are looked through at once


async def correct(database: Database, now: datetime) -> int:
    """Rewrites the recent digests that carried a quote which turned out to be wrong, and queues the edits of
    their messages. Killed in between it goes on where it was. Returns how many messages are to be edited."""
    until = now - SETTLED
    async with database.read() as conn:
        due = await corrections.due(conn, until, MOST_AT_ONCE)
        if not due:
            return 0
        standing = await quotes.of_articles(conn, {each.article_id for each in due})
        since = max(now - WINDOW, min(each.seen_at for each in due))
        start = await corrections.first_digest(conn, since)
    wrong = {each.id: _wrong(each, standing[each.article_id]) for each in due}
    queued = 0
    while start is not None:
        async with database.read() as conn:
            carriers, start = await corrections.carriers(conn, wrong.keys(), start, A_BATCH)
        queued += await _rewrite(database, carriers, wrong, now)
    async with database.write() as conn:
        await corrections.told(conn, wrong.keys(), until)
    return queued


def _wrong(shown: WrongQuote, standing: Sequence[Quote]) -> Wrong:
    if shown.is_none:
        return Wrong(shown.words, shown.url, None, is_none=True)
    if shown.is_withdrawn:
        return Wrong(shown.words, shown.url, successor(shown.words, standing))
    return Wrong(shown.words, shown.url, next((quote for quote in standing if quote.id == shown.id), None))


async def _rewrite(
    database: Database, carriers: Iterable[Carrier], wrong: Mapping[int, Wrong], now: datetime
) -> int:
    rewritten = []
    for each in carriers:
        own, t = [wrong[quote_id] for quote_id in sorted(each.quotes)], translator(each.language)
        messages = [corrected(message, own, t) for message in each.messages]
        if messages != list(each.messages):
            rewritten.append((each, messages))
    if not rewritten:
        return 0
    async with database.write() as conn:
        return sum([await corrections.rewrite(conn, each, messages, now) for each, messages in rewritten])
