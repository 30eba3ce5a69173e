"""From readers whose slot has come to rows in the outbox: matched, rendered, queued and moved to their next
slot in one transaction a batch, so that a crash neither drops a digest nor repeats one."""

import asyncio
import hashlib
import json
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.digest.match import MOST_SHOWN, Item, match
from bot.digest.schedule import Slot, last_slot, next_slot, part_of_day
from bot.digest.window import Index, Past
from bot.i18n import translator
from bot.render.citation import Reader
from bot.render.digest import Page, buttons, digest
from storage import articles, deliveries, subscribers
from storage.database import Connection, Database
from storage.records import DigestArticle, Follow, Message, NewDelivery, NewDigest, Subscriber

BATCH = 200  # readers a transaction: it pays for itself, and others who write wait half a second at most
FIRST_DAY = timedelta(hours=24)  # how far a first digest looks back
LATE = timedelta(minutes=15)  # past its slot by more, a digest says that it is late
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
    planned = 0
    while True:
        async with database.write() as conn:
            due = await subscribers.due(conn, now, BATCH)
            if due:
                await _plan_batch(conn, due, now)
        planned += len(due)
        if len(due) < BATCH:
            return planned


async def _plan_batch(conn: Connection, due: Sequence[Subscriber], now: datetime) -> None:
    newest = await articles.last_id(conn)
    a_day_ago = await articles.last_before(conn, now - FIRST_DAY)
    behind = {reader.id: reader.watermark if reader.had_digest else a_day_ago for reader in due}
    window = await _window(conn, min(behind.values()))
    follows = await subscribers.follows_of(conn, [reader.id for reader in due])
    wanted = await asyncio.to_thread(
        lambda: [_wanted(reader, follows[reader.id], window, behind[reader.id], now) for reader in due]
    )
    await queue(conn, [each for each in wanted if each.items], SCHEDULED, now)
    moves = {reader.id: next_slot(reader.slots, ZoneInfo(reader.time_zone), now).moment for reader in due}
    await subscribers.advance(conn, moves, newest)


async def _window(conn: Connection, after: int) -> Index:
    """The articles that came after one, and what else tells the same as they do."""
    new = await articles.after(conn, after)
    return Index([*await articles.siblings(conn, new), *new])


def _wanted(
    subscriber: Subscriber, follows: Sequence[Follow], window: Index, after: int, now: datetime
) -> Wanted:
    reader = reader_of(subscriber, now)
    slot = last_slot(subscriber.slots, reader.zone, now)
    past = Past(after, None if subscriber.had_digest else now - FIRST_DAY)
    items = match(follows, window, past, subscriber.language)
    return Wanted(subscriber, slot.key, _title(slot, reader), items, reader)


def _title(slot: Slot, reader: Reader) -> str:
    if reader.now - slot.moment > LATE:
        return reader.t("digest-late", time=slot.time)
    day = reader.t.day(slot.day, slot.day, weekday=True)
    return reader.t(f"digest-{part_of_day(slot.time)}", date=day)


def reader_of(subscriber: Subscriber, now: datetime) -> Reader:
    return Reader(translator(subscriber.language), ZoneInfo(subscriber.time_zone), now)


async def queue(conn: Connection, wanted: Sequence[Wanted], priority: int, now: datetime) -> None:
    """Renders and stores each distinct digest once, and queues it for each of its readers."""
    distinct = {_content(each): each for each in wanted}
    rendered = await asyncio.to_thread(lambda: [_render(each) for each in distinct.values()])
    ids = await deliveries.store_digests(conn, rendered, now)
    stored = dict(zip(distinct, zip(ids, rendered, strict=True), strict=True))
    rows = []
    for each in wanted:
        digest_id, new = stored[_content(each)]
        rows.append(NewDelivery(each.subscriber.id, digest_id, each.slot, len(new.messages), priority))
    await deliveries.enqueue(conn, rows, now)


def _content(wanted: Wanted) -> Hashable:
    """What a digest's text depends on at this moment: equal contents, equal texts."""
    items = tuple(
        (item.article.id, item.heading, item.quote and item.quote.id, item.also) for item in wanted.items
    )
    return wanted.reader.t.language, wanted.reader.zone, wanted.title, items


def _render(wanted: Wanted) -> NewDigest:
    shown = wanted.items[:MOST_SHOWN]
    kept = tuple(
        DigestArticle(item.article.id, item.heading, item.quote.id if item.quote else None)
        for item in wanted.items
    )

    page = Page("", shown, 0, len(kept) - len(shown))
    *messages, last = digest(wanted.title, page, wanted.reader)
    key = _key((*messages, last), kept)
    last = replace(last, buttons=buttons(replace(page, key=key), wanted.reader))
    return NewDigest(key, (*messages, last), kept)


def _key(messages: Sequence[Message], kept: Sequence[DigestArticle]) -> str:
    """The name of a digest is that of its text: what reads differently is never taken for the same."""
    places = [(each.article_id, each.heading, each.quote_id) for each in kept]
    content = json.dumps([[message.html for message in messages], places])
    return hashlib.blake2b(content.encode(), digest_size=16).hexdigest()


async def preview(
    conn: Connection, subscriber: Subscriber, follows: Sequence[Follow], now: datetime
) -> tuple[Message, ...]:
    """What a digest on demand would hold, stored and sent nowhere."""
    items = await _new_for(conn, subscriber, follows, now)
    wanted = Wanted(subscriber, "", _title_now(reader_of(subscriber, now)), items, reader_of(subscriber, now))
    return tuple(m for m in _render(wanted).messages if isinstance(m, Message)) if items else ()


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
    past = Past(subscriber.watermark)
    if not subscriber.had_digest or now - subscriber.created_at <= FIRST_DAY:
        newcomer = now - FIRST_DAY
        shown = await deliveries.delivered_articles(conn, subscriber.id, newcomer - FIRST_DAY)
        past = Past(await articles.last_before(conn, newcomer), newcomer, shown)
    window = await _window(conn, past.after)
    return await asyncio.to_thread(lambda: match(follows, window, past, subscriber.language))


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
