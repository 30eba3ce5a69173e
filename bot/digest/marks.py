"""What becomes of a message, and of its reader, after what Telegram has answered: one transaction each. When
both are gone meanwhile, erased by the reader, nothing is to be noted."""

from datetime import datetime, timedelta

from bot.digest.outcomes import (
    Absent,
    Blocked,
    Failed,
    Flooded,
    Later,
    Moved,
    Outcome,
    Powerless,
    Sent,
    Unsent,
)
from storage import deliveries, moving, subscribers
from storage.database import Connection
from storage.records import Delivery

MOST_ATTEMPTS = 16  # with the growing pause below over two days, then it is no digest any more
FIRST_RETRY = timedelta(seconds=15)
LONGEST_RETRY = timedelta(hours=12)
STRIKES, STRIKING = 3, timedelta(hours=24)  # refusals that may pass: so many, over so long, and he is gone
SUSPENSION = timedelta(days=1)  # of a chat in which the bot may not write; doubled each time
MOST_SUSPENSIONS = 6  # two months in all


def retry_after(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts: doubled each time."""
    return min(FIRST_RETRY * (1 << min(attempts, 20)), LONGEST_RETRY)


async def mark(conn: Connection, delivery: Delivery, outcome: Outcome, now: datetime, rest: float) -> None:
    """Notes the outcome. `rest` is how many seconds nothing more may be sent in this chat."""
    match outcome:
        case Sent():
            await _sent(conn, delivery, outcome, now, rest)
        case Flooded(seconds):
            await _again(conn, delivery, now + timedelta(seconds=seconds), "flood limit", attempt=False)
        case Unsent(reason):
            await _again(conn, delivery, now, reason, attempt=False)
        case Later():
            await _retry(conn, delivery, outcome, now)
        case Moved(chat_id):
            await _move(conn, delivery, chat_id, now)
        case Absent(reason):
            await _strike(conn, delivery, reason, now)
        case Powerless(reason):
            await _suspend(conn, delivery, reason, now)
        case Blocked(reason):
            await _lose(conn, delivery, reason)
        case Failed(reason):
            await deliveries.failed(conn, delivery.id, reason)


async def _sent(conn: Connection, delivery: Delivery, outcome: Sent, now: datetime, rest: float) -> None:
    await deliveries.sent(conn, delivery.id, outcome.message_id, now, outcome.remark)
    if delivery.has_more:  # what else may be queued for this chat is put off when its turn has come too soon
        await deliveries.hold(conn, delivery.subscriber_id, now + timedelta(seconds=rest))
    if delivery.strikes or delivery.is_suspended:
        well = {"strikes": 0, "struck_at": None, "suspended_until": None}
        await subscribers.note(conn, delivery.subscriber_id, **well)
    if outcome.is_astray and delivery.thread_id:
        await moving.leave_thread(conn, delivery.subscriber_id, delivery.chat_id)


async def _again(
    conn: Connection, delivery: Delivery, at: datetime, reason: str, *, attempt: bool = True
) -> None:
    await deliveries.later(conn, delivery.id, at, reason, attempt=attempt)


async def _retry(conn: Connection, delivery: Delivery, outcome: Later, now: datetime) -> None:
    if outcome.ambiguous and delivery.never_twice and delivery.edits is None:
        await deliveries.doubtful(conn, delivery.id, outcome.reason)
    elif delivery.attempts + 1 < MOST_ATTEMPTS:
        at, ambiguous = now + retry_after(delivery.attempts), outcome.ambiguous
        await deliveries.later(conn, delivery.id, at, outcome.reason, attempt=True, ambiguous=ambiguous)
    else:
        await deliveries.failed(conn, delivery.id, outcome.reason)


async def _move(conn: Connection, delivery: Delivery, chat_id: int, now: datetime) -> None:
    reason = f"the chat is now {chat_id}"
    if delivery.attempts + 1 < MOST_ATTEMPTS:
        await moving.move_chat(conn, delivery.chat_id, chat_id)
        await _again(conn, delivery, now, reason)
    else:
        await deliveries.failed(conn, delivery.id, reason)


async def _strike(conn: Connection, delivery: Delivery, reason: str, now: datetime) -> None:
    since = delivery.struck_at or now
    strikes = delivery.strikes + 1
    await subscribers.note(conn, delivery.subscriber_id, strikes=strikes, struck_at=since)
    if strikes >= STRIKES and now - since >= STRIKING:
        await _lose(conn, delivery, reason)
    else:
        await _again(conn, delivery, now + retry_after(delivery.attempts), reason)


async def _suspend(conn: Connection, delivery: Delivery, reason: str, now: datetime) -> None:
    """Nothing is sent in this chat, nor planned for it, for a day, the next time for two, and so on."""
    if delivery.attempts >= MOST_SUSPENSIONS:
        return await _lose(conn, delivery, reason)
    until = now + SUSPENSION * (1 << delivery.attempts)
    await _again(conn, delivery, until, reason)
    await deliveries.hold(conn, delivery.subscriber_id, until)
    await subscribers.note(conn, delivery.subscriber_id, suspended_until=until)
    return None


async def _lose(conn: Connection, delivery: Delivery, reason: str) -> None:
    await deliveries.failed(conn, delivery.id, reason)
    await deliveries.cancel(conn, delivery.subscriber_id, reason)
    await subscribers.note(conn, delivery.subscriber_id, state="unreachable", strikes=0, struck_at=None)
