"""A reader's coming and going, language and times: each function returns the reader as he then is."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.digest.alike import FIRST_DAY
from bot.digest.schedule import DEFAULT_SLOTS, after_move, next_slot
from storage import articles, deliveries, subscribers
from storage.database import Connection
from storage.records import Subscriber

Clock = Callable[[], datetime]


async def arrive(
    conn: Connection, chat_id: int, language: str, time_zone: str, now: datetime, thread_id: int = 0
) -> Subscriber:
    """The reader of a chat or a thread of one; a new one gets the default times."""
    due = next_slot(DEFAULT_SLOTS, ZoneInfo(time_zone), now).moment
    return await subscribers.add(conn, chat_id, language, time_zone, DEFAULT_SLOTS, now, due, thread_id)


async def revive(conn: Connection, reader: Subscriber, now: datetime) -> Subscriber:
    """Back from a stop or a block: digests from the next slot on, with at most a day before now."""
    if reader.state == "active":
        return reader
    watermark = max(reader.watermark, await articles.last_before(conn, now - FIRST_DAY))
    due = await _next(conn, reader, now)
    return await subscribers.change(conn, reader.id, state="active", watermark=watermark, next_digest_at=due)


async def stop(conn: Connection, reader: Subscriber) -> Subscriber:
    """No more digests until the reader wants them again; follows are kept, what is queued is not sent."""
    await deliveries.cancel(conn, reader.id, "stopped by the reader")
    return await subscribers.change(conn, reader.id, state="stopped")


async def lost(conn: Connection, reader: Subscriber, reason: str) -> Subscriber:
    """Telegram says that the reader has blocked the bot."""
    await deliveries.cancel(conn, reader.id, reason)
    return await subscribers.change(conn, reader.id, state="unreachable")


async def speak(conn: Connection, reader: Subscriber, language: str) -> Subscriber:
    return await subscribers.change(conn, reader.id, language=language)


async def schedule(conn: Connection, reader: Subscriber, slots: Sequence[str], now: datetime) -> Subscriber:
    """Replaces all times; the next digest comes strictly after now. Who had stopped wants digests again."""
    reader = await revive(conn, reader, now)
    due = await _next(conn, replace(reader, slots=tuple(slots)), now)
    return await subscribers.change(conn, reader.id, slots=list(slots), next_digest_at=due)


async def relocate(conn: Connection, reader: Subscriber, zone: str, now: datetime) -> Subscriber:
    """To another time zone. No slot is skipped or comes twice, wherever its hour has passed or not."""
    due, begin = reader.next_digest_at, _begin(reader, now)
    if due is not None and reader.state == "active":
        old, new = ZoneInfo(reader.time_zone), ZoneInfo(zone)
        done = await subscribers.last_slot(conn, reader.id)
        due = after_move(reader.slots, old, new, due, done, begin).moment
    return await subscribers.change(conn, reader.id, time_zone=zone, next_digest_at=due)


async def hush(conn: Connection, reader: Subscriber, hours: tuple[str, str] | tuple[()]) -> Subscriber:
    """Sets the quiet hours, from and until; with none there are none."""
    begin, end = hours or (None, None)
    return await subscribers.change(conn, reader.id, quiet_from=begin, quiet_until=end)


async def _next(conn: Connection, reader: Subscriber, now: datetime) -> datetime:
    """After a pause, if there is one, and after what the reader has had."""
    done = await subscribers.last_slot(conn, reader.id)
    return next_slot(reader.slots, ZoneInfo(reader.time_zone), _begin(reader, now), done).moment


def _begin(reader: Subscriber, now: datetime) -> datetime:
    return max(now, reader.paused_until or now)
