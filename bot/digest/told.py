"""Readers who reported a mistake are told what became of it, each in his own language, once it is sure that
the editor does not take it back."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.digest.alerts import may_be_told
from bot.i18n import translator
from bot.render.doubts import answer
from storage import deliveries, reports, subscribers
from storage.database import Database
from storage.records import NewDelivery, NewDigest, Subscriber
from storage.reports import Answered

BATCH = 200  # reports a transaction
LATER = timedelta(hours=1)  # until he is looked at again to whom nothing may be told now


async def tell(database: Database, now: datetime) -> int:
    """Queues the answers that are due, for those who may be told something now. Returns how many."""
    async with database.read() as conn:
        if not await reports.is_due(conn, now):
            return 0
    async with database.write() as conn:
        await reports.settle_gone(conn, now)
        answered = await reports.to_tell(conn, now, BATCH)
        readers = {
            each.id: each for each in await subscribers.lock(conn, {a.subscriber_id for a in answered})
        }
        # who has asked is answered also when he wants no digests
        listening = {id_ for id_, each in readers.items() if may_be_told(replace(each, state="active"), now)}
        wanted = [each for each in answered if each.subscriber_id in listening]
        ids = await deliveries.store_digests(
            conn, [_digest(a, readers[a.subscriber_id]) for a in wanted], now
        )
        rows = [
            NewDelivery(
                each.subscriber_id, digest_id, f"report {each.quote_id} {each.at}", 1, deliveries.ALERT
            )
            for each, digest_id in zip(wanted, ids, strict=True)
        ]
        await deliveries.enqueue(conn, rows, now)
        await reports.tell_at(conn, wanted, None)
        await reports.tell_at(conn, [each for each in answered if each not in wanted], now + LATER)
    return len(wanted)


def _digest(answered: Answered, reader: Subscriber) -> NewDigest:
    """The same for all readers of a language."""
    key = f"report {answered.quote_id} {answered.answer} {reader.language} {answered.at}"
    return NewDigest(key, (answer(answered, translator(reader.language)),), (), reader.language)
