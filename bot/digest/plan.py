"""From readers whose slot has come to rows in the outbox. What a batch of them gets is read, matched and
rendered while others may write; then, in one transaction, those who are still as they were read are moved to
their next slot and their digests queued, so that a crash neither drops a digest nor repeats one."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import garbage
from bot.digest.alike import FIRST_DAY
from bot.digest.compose import Composer, messages
from bot.digest.match import Item, match
from bot.digest.rounds import Round, window_after
from bot.digest.window import Past
from bot.i18n import translator
from bot.render.citation import Reader
from storage import alerts, articles, deliveries, exclusions, fragments, planning, subscribers
from storage.database import Connection, Database
from storage.records import Follow, Fragment, Message, NewDelivery, NewDigest, Subscriber

BATCH = 1000  # readers a transaction: it pays for itself, and nobody waits long to write or to be answered
ON_DEMAND, SCHEDULED = 0, 2  # priorities: who asked is looking at the screen


@dataclass(frozen=True, slots=True)
class Wanted:
    """A digest for one reader: what it is called, which slot it fills, and what stands in it."""

    subscriber: Subscriber
    slot: str
    title: str
    items: Sequence[Item]
    reader: Reader


async def plan(database: Database, now: datetime) -> int:
    """Queues the digests of all readers who are due. Returns how many readers were."""
    planned, this_round = 0, Round(now)
    with garbage.held_off():
        while moved := await _batch(database, this_round, now):
            planned += moved
            garbage.collect_young()
    return planned


async def _batch(database: Database, this_round: Round, now: datetime) -> int:
    """None are moved when nobody is due, and when another planner has them all; who is left then is due in
    the next minute too."""
    async with database.read() as conn:
        due = await planning.due(conn, now, BATCH)
        if not due:
            return 0
        await this_round.prepare(conn, due)
        told = [reader.id for reader in due if reader.was_alerted]
        alerted = await alerts.alerted(conn, told) if told else {}
    decided = await asyncio.to_thread(this_round.decide, due, alerted)
    async with database.write() as conn:
        told_now = await alerts.alerted(conn, [each.reader.id for each in decided])
        still = [who for who in decided if told_now.get(who.reader.id) == alerted.get(who.reader.id)]
        return await this_round.queue(conn, still, SCHEDULED)


def reader_of(subscriber: Subscriber, now: datetime) -> Reader:
    return Reader(translator(subscriber.language), ZoneInfo(subscriber.time_zone), now)


async def queue(conn: Connection, wanted: Sequence[Wanted], priority: int, now: datetime) -> None:
    """Renders and stores each distinct digest once, and queues it for each of its readers."""
    rendered, made = await asyncio.to_thread(lambda: _rendered(wanted))
    await fragments.keep(conn, made, now)
    ids = await deliveries.store_digests(conn, rendered, now)
    rows = [
        NewDelivery(each.subscriber.id, digest_id, each.slot, len(new.messages), priority)
        for each, digest_id, new in zip(wanted, ids, rendered, strict=True)
    ]
    await deliveries.enqueue(conn, rows, now)


def _rendered(wanted: Sequence[Wanted]) -> tuple[list[NewDigest], list[Fragment]]:
    composers: dict[tuple[str, ZoneInfo, str], Composer] = {}
    rendered = []
    for each in wanted:
        reader, subscriber = each.reader, each.subscriber
        key = (reader.t.language, reader.zone, subscriber.length)
        composer = composers.setdefault(key, Composer(reader, subscriber.length))
        rendered.append(composer.digest(each.title, each.items, subscriber.most))
    return rendered, [new for composer in composers.values() for new in composer.new()]


async def preview(
    conn: Connection, subscriber: Subscriber, follows: Sequence[Follow], now: datetime
) -> tuple[Message, ...]:
    """What a digest on demand would hold, stored and sent nowhere."""
    items = await _new_for(conn, subscriber, follows, now)
    reader = reader_of(subscriber, now)
    ((new,), made) = _rendered([Wanted(subscriber, "", _title_now(reader), items, reader)])
    return messages(new, made) if items else ()


async def on_demand(conn: Connection, subscriber: Subscriber, request: str, now: datetime) -> bool:
    """Queues what is new for a reader who asks, as delivered; False when nothing is. `request` names what he
    sent, so that the same request handled again queues nothing more."""
    newest = await articles.last_id(conn)
    follows = (await subscribers.follows_of(conn, [subscriber.id]))[subscriber.id]
    items = await _new_for(conn, subscriber, follows, now)
    if items:
        reader = reader_of(subscriber, now)
        await queue(conn, [Wanted(subscriber, request, _title_now(reader), items, reader)], ON_DEMAND, now)
        await subscribers.change(conn, subscriber.id, watermark=newest, had_digest=True)
    return bool(items)


async def _new_for(
    conn: Connection, subscriber: Subscriber, follows: Sequence[Follow], now: datetime
) -> list[Item]:
    """What suits a reader who asks. On the first day it looks back a day whatever came since, but for what he
    has had: what he has just begun to follow is what he wants to see."""
    told = (await alerts.alerted(conn, [subscriber.id]))[subscriber.id]
    past = Past(subscriber.watermark, shown=told)
    if not subscriber.had_digest or now - subscriber.created_at <= FIRST_DAY:
        newcomer = now - FIRST_DAY
        shown = await deliveries.delivered_articles(conn, subscriber.id, newcomer - FIRST_DAY)
        past = Past(await articles.last_before(conn, newcomer), newcomer, shown | told)
    unwanted = (await exclusions.of(conn, [subscriber.id]))[subscriber.id]
    window = await window_after(conn, past.after)
    return await asyncio.to_thread(
        lambda: match(follows, window, past, subscriber.language, unwanted, subscriber.length)
    )


async def again(conn: Connection, subscriber: Subscriber, request: str, now: datetime) -> bool:
    """Queues the last digest once more; False when there was none."""
    last = await deliveries.last_digest(conn, subscriber.id)
    if last is None:
        return False
    digest_id, parts = last
    await deliveries.enqueue(conn, [NewDelivery(subscriber.id, digest_id, request, parts, ON_DEMAND)], now)
    return True


def _title_now(reader: Reader) -> str:
    today = reader.now.astimezone(reader.zone).date()
    return reader.t("digest-now", date=reader.t.day(today, today, weekday=True))
