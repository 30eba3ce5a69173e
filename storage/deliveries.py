"""The outbox: what must be sent is written here first, in the transaction that decided it. A row is pending,
then claimed by the one who sends it, then sent, failed or cancelled; a claim that outlives its lease was left
by a process that died in the act, and goes back to pending, marked as ambiguous."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from json import JSONEncoder
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Exists,
    Integer,
    Text,
    and_,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import bulk, fragments
from storage.records import (
    Button,
    Delivery,
    DigestArticle,
    Fragment,
    Message,
    NewDelivery,
    NewDigest,
    Style,
)
from storage.tables import deliveries, digests, subscribers
from storage.upsert import insert

# Written into the statement instead of bound to it: so a plan made for any value can use a partial index.
PENDING = literal_column("'pending'", Text)
CLAIMED = literal_column("'claimed'", Text)
OPEN = (PENDING, CLAIMED)
NONE = literal_column("0", Integer)
ALERT = 1  # a priority: it is sent behind answers and before digests, and is no digest
QUEUED_OR_SENT = (*OPEN, literal_column("'sent'", Text), literal_column("'ambiguous'", Text))
_ENCODE = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
NEVER_SHOWN = "the message that it was to put right did not go out"


async def store_digests(conn: AsyncConnection, new: Sequence[NewDigest], now: datetime) -> list[int]:
    """Stores each digest once however often it is asked for; returns their ids, in order."""
    distinct = {digest.key: digest for digest in new}
    rows = [
        (key, _written(each), _places(each.articles), each.language)
        for key, each in sorted(distinct.items())  # so that two writers never wait for each other
    ]
    statement = insert(conn, digests).values(created_at=bulk.at(conn, now))
    statement = statement.on_conflict_do_nothing(index_elements=["key"])
    await bulk.insert_rows(conn, statement, ("key", "messages", "articles", "language"), rows)
    stored_now = select(digests.c.key, digests.c.id).where(bulk.among(conn, digests.c.key, distinct))
    ids = {row.key: row.id for row in (await conn.execute(stored_now)).all()}
    return [ids[digest.key] for digest in new]


def _written(digest: NewDigest) -> str:
    written = [each if isinstance(each, str) else _ENCODE(stored(each)) for each in digest.messages]
    return f"[{','.join(written)}]"


def _places(articles: Sequence[DigestArticle] | str) -> str:
    return articles if isinstance(articles, str) else " ".join([article.written for article in articles])


async def enqueue(conn: AsyncConnection, wanted: Sequence[NewDelivery], now: datetime) -> None:
    """Queues digests. A slot that a reader has already is left alone."""
    has = await filled(conn, [(delivery.subscriber_id, delivery.slot) for delivery in wanted])
    await add(conn, [each for each in wanted if (each.subscriber_id, each.slot) not in has], now)


async def filled(conn: AsyncConnection, slots: Collection[tuple[int, str]]) -> set[tuple[int, str]]:
    """Which of these slots of readers are filled, perhaps with fewer messages than now."""
    rows = await conn.execute(
        select(deliveries.c.subscriber_id, deliveries.c.slot).where(
            bulk.among(conn, deliveries.c.subscriber_id, {subscriber_id for subscriber_id, _ in slots}),
            deliveries.c.slot.in_({slot for _, slot in slots}),
        )
    )
    return {(row.subscriber_id, row.slot) for row in rows}


async def add(conn: AsyncConnection, wanted: Iterable[NewDelivery], now: datetime) -> None:
    """Queues digests for slots that are not filled yet, a row a message."""
    rows = [
        (delivery.subscriber_id, delivery.digest_id, delivery.slot, part, delivery.priority)
        for delivery in wanted
        for part in range(delivery.parts)
    ]
    moment = bulk.at(conn, now)
    the_same = {
        "state": PENDING,
        "attempts": NONE,
        "ambiguous": NONE,
        "next_try_at": moment,
        "queued_at": moment,
    }
    statement = insert(conn, deliveries).values(the_same).on_conflict_do_nothing()
    columns = ("subscriber_id", "digest_id", "slot", "part", "priority")
    await bulk.insert_rows(conn, statement, columns, rows)


async def claim(conn: AsyncConnection, now: datetime, lease: timedelta, limit: int) -> list[Delivery]:
    """Takes the next rows to send, answers first, then in the order of queueing; never a later message of a
    digest before the earlier one is through, nor two of one chat at once."""
    chosen = (
        select(deliveries.c.id)
        .where(deliveries.c.state == PENDING, deliveries.c.next_try_at <= now, ~_waits())
        .order_by(deliveries.c.priority, deliveries.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    ids = list((await conn.execute(chosen)).scalars())
    if not ids:
        return []
    await conn.execute(
        update(deliveries).where(deliveries.c.id.in_(ids)).values(state="claimed", claimed_until=now + lease)
    )
    original = deliveries.alias("original")
    found = await conn.execute(
        select(
            deliveries,
            subscribers.c.chat_id,
            subscribers.c.never_twice,
            subscribers.c.strikes,
            subscribers.c.struck_at,
            subscribers.c.thread_id,
            subscribers.c.suspended_until,
            subscribers.c.style,
            digests.c.messages,
            original.c.message_id.label("shown"),
        )
        .join(subscribers, subscribers.c.id == deliveries.c.subscriber_id)
        .join(digests, digests.c.id == deliveries.c.digest_id)
        .outerjoin(original, original.c.id == deliveries.c.edits)
        .where(deliveries.c.id.in_(ids))
        .order_by(deliveries.c.priority, deliveries.c.id)
    )
    rows = found.all()
    made_of = await fragments.of(conn, [each for row in rows for each in row.messages[row.part :][:1]])
    claimed = []
    for row in rows:
        never_shown = row.edits is not None and row.shown is None
        if never_shown or not row.messages:
            why = NEVER_SHOWN if never_shown else "its digest is kept no longer"
            await _mark(conn, deliveries.c.id == row.id, state="cancelled", error=why)
            continue
        claimed.append(
            Delivery(
                row.id,
                row.subscriber_id,
                row.chat_id,
                _styled(row.messages[row.part], made_of, row.style),
                row.attempts,
                row.shown,
                row.never_twice,
                row.strikes,
                row.struck_at,
                row.thread_id,
                row.suspended_until is not None,
                row.part + 1 < len(row.messages),
            )
        )
    return claimed


def _styled(stored: dict[str, Any], made_of: Mapping[str, Fragment], style: Style | None) -> Message:
    """The message in both its forms, unless it is an old one that has the classic alone."""
    keys = [] if isinstance(stored["html"], str) else stored["html"]
    whole = message(stored, {key: made_of[key].html for key in keys})
    own = tuple(made_of[key] for key in keys)
    return replace(whole, fragments=own if all(each.rich for each in own) else (), style=style)


def _waits() -> Exists:
    """Whether another message of the same chat is being sent, or comes before this one."""
    other = deliveries.alias("other")
    comes_before = tuple_(other.c.priority, other.c.id) < tuple_(deliveries.c.priority, deliveries.c.id)
    return (
        select(other.c.id)
        .where(
            other.c.subscriber_id == deliveries.c.subscriber_id,
            other.c.state.in_(OPEN),
            or_(other.c.state == CLAIMED, comes_before),
        )
        .exists()
    )


def stored(message: Message) -> dict[str, Any]:
    """A message as it stands in `digests.messages`."""
    return {"html": message.html, "buttons": [[_stored(button) for button in row] for row in message.buttons]}


def composed(fragments: Iterable[str], buttons: str = "[]") -> str:
    """A message put together of stored fragments, by their keys, with an empty line between, as it is stored.
    No key needs an escape. `buttons` is what `written_buttons` made."""
    keys = '","'.join(fragments)
    return f'{{"html":["{keys}"],"buttons":{buttons}}}'


def written_buttons(rows: Sequence[Sequence[Button]]) -> str:
    """Rows of buttons as they are stored."""
    return _ENCODE([[_stored(button) for button in row] for row in rows])


def _stored(button: Button) -> dict[str, str | None]:
    return (
        {"text": button.text, "url": button.url} if button.url else {"text": button.text, "data": button.data}
    )


def message(stored: dict[str, Any], html: Mapping[str, str]) -> Message:
    """What `stored` made, with the fragments that `fragments.html_of` finds for it."""
    written = stored["html"]
    whole = written if isinstance(written, str) else "\n\n".join(html[key] for key in written)
    return Message(whole, tuple(tuple(Button(**button) for button in row) for row in stored["buttons"]))


async def next_moment(conn: AsyncConnection) -> datetime | None:
    """When the next row may be tried; None when none is pending but those that wait for another."""
    found = await conn.execute(
        select(deliveries.c.next_try_at)
        .where(deliveries.c.state == PENDING, ~_waits())
        .order_by(deliveries.c.next_try_at)
        .limit(1)
    )
    return found.scalar_one_or_none()


async def sent(
    conn: AsyncConnection, delivery_id: int, message_id: int, now: datetime, remark: str | None = None
) -> None:
    """Notes that Telegram accepted it; `remark` says what had to be changed for that."""
    accepted = {"state": "sent", "sent_at": now, "message_id": message_id, "error": remark}
    await _mark(conn, deliveries.c.id == delivery_id, **accepted)


async def later(
    conn: AsyncConnection,
    delivery_id: int,
    next_try_at: datetime,
    error: str,
    *,
    attempt: bool,
    ambiguous: bool = False,
) -> None:
    """Puts it back to be tried again, unless it was cancelled meanwhile. `attempt`: whether this counts
    against it."""
    await _mark(
        conn,
        deliveries.c.state == CLAIMED,
        deliveries.c.id == delivery_id,
        state="pending",
        next_try_at=next_try_at,
        error=error,
        attempts=deliveries.c.attempts + int(attempt),
        ambiguous=deliveries.c.ambiguous + int(ambiguous),
    )


async def hold(conn: AsyncConnection, subscriber_id: int, until: datetime) -> None:
    """Keeps back what is queued for a reader: Telegram takes one message a second in a chat."""
    await conn.execute(
        update(deliveries)
        .where(
            deliveries.c.subscriber_id == subscriber_id,
            deliveries.c.state.in_(OPEN),
            deliveries.c.next_try_at < until,
        )
        .values(next_try_at=until)
    )


async def release(conn: AsyncConnection, subscriber_id: int, now: datetime) -> None:
    """What was kept back for a reader may be tried now."""
    theirs = deliveries.c.subscriber_id == subscriber_id, deliveries.c.state == PENDING
    await conn.execute(update(deliveries).where(*theirs).values(next_try_at=now))


async def failed(conn: AsyncConnection, delivery_id: int, error: str) -> None:
    """Notes that it cannot be sent."""
    await _mark(conn, deliveries.c.id == delivery_id, state="failed", error=error)


async def doubtful(conn: AsyncConnection, delivery_id: int, error: str) -> None:
    """Notes that it was perhaps sent, and is not sent again: rather never than twice."""
    again = deliveries.c.ambiguous + 1
    await _mark(conn, deliveries.c.id == delivery_id, state="ambiguous", error=error, ambiguous=again)


async def cancel(conn: AsyncConnection, subscriber_id: int, reason: str) -> None:
    """Cancels what is queued for a reader."""
    theirs = deliveries.c.subscriber_id == subscriber_id
    await _mark(conn, theirs, deliveries.c.state.in_(OPEN), state="cancelled", error=reason)


async def _mark(conn: AsyncConnection, *which: ColumnElement[bool], **values: Any) -> None:
    await conn.execute(update(deliveries).where(*which).values(claimed_until=None, **values))


async def take_back(conn: AsyncConnection, now: datetime, *, everything: bool) -> int:
    """Returns claims whose lease is over to pending, marked as ambiguous, but for those of readers who want
    nothing twice; `everything` (no other process can be at work) all. Returns how many are pending."""
    left = deliveries.c.state == CLAIMED
    if not everything:
        left = and_(left, deliveries.c.claimed_until <= now)
    theirs = subscribers.c.id == deliveries.c.subscriber_id
    never_twice = exists().where(theirs, subscribers.c.never_twice, deliveries.c.edits.is_(None))
    taken = await conn.execute(
        update(deliveries)
        .where(left)
        .values(
            state=case((never_twice, "ambiguous"), else_="pending"),
            claimed_until=None,
            ambiguous=deliveries.c.ambiguous + 1,
            error="the sending process ended before Telegram's answer was noted",
        )
        .returning(deliveries.c.state)
    )
    return sum(state == "pending" for state in taken.scalars())


async def last_digest(conn: AsyncConnection, subscriber_id: int) -> tuple[int, int] | None:
    """The digest this reader got last: its id and in how many messages; None also when it is kept no more."""
    row = (
        await conn.execute(
            select(deliveries.c.digest_id, func.count().label("parts"))
            .where(deliveries.c.subscriber_id == subscriber_id, deliveries.c.state.in_(QUEUED_OR_SENT))
            .where(deliveries.c.priority != ALERT, deliveries.c.edits.is_(None))
            .join(digests, digests.c.id == deliveries.c.digest_id)
            .where(digests.c.emptied_at.is_(None))
            .group_by(deliveries.c.digest_id, deliveries.c.slot)
            .order_by(func.max(deliveries.c.id).desc())
            .limit(1)
        )
    ).first()
    return None if row is None else (row.digest_id, row.parts)


async def digest_articles_from(
    conn: AsyncConnection, key: str, position: int, limit: int
) -> list[DigestArticle]:
    """The articles of a stored digest from a position on, best first; none when the digest is gone."""
    found = await conn.execute(select(digests.c.articles).where(digests.c.key == key))
    written = (found.scalar_one_or_none() or "").split()
    return [DigestArticle.read(each) for each in written[position : position + limit]]


async def delivered_articles(conn: AsyncConnection, subscriber_id: int, since: datetime) -> set[int]:
    """The articles in digests queued for or sent to a reader since a moment."""
    rows = await conn.execute(
        select(digests.c.articles)
        .join(deliveries, deliveries.c.digest_id == digests.c.id)
        .where(
            deliveries.c.subscriber_id == subscriber_id,
            deliveries.c.state.in_(QUEUED_OR_SENT),
            digests.c.created_at >= since,
        )
    )
    return {DigestArticle.read(each).article_id for row in rows for each in row.articles.split()}


async def unsent(conn: AsyncConnection) -> int:
    """How many messages are queued or being sent."""
    found = await conn.execute(select(func.count()).where(deliveries.c.state.in_(OPEN)))
    return int(found.scalar_one())
