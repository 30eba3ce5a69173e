"""What readers doubt of quotes: all of a quote together, until it is decided and they are told."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import Answer, Doubt
from storage.tables import articles, quotes, reports, subscribers
from storage.upsert import insert

MOST_WAITING = 1000  # reports that are looked through; who has more decides the oldest first


@dataclass(frozen=True, slots=True)
class Entry:
    """A quote that readers doubt, and how many of them in which way."""

    quote_id: int
    doubts: tuple[tuple[Doubt, int], ...]  # the most frequent first

    @property
    def readers(self) -> int:
        return sum(number for _, number in self.doubts)


@dataclass(frozen=True, slots=True)
class Answered:
    """What a reader is to be told of his report; the words as they are or were, a string for each part."""

    quote_id: int
    subscriber_id: int
    answer: Answer
    at: datetime
    words: tuple[str, ...]
    stands: bool


async def add(conn: AsyncConnection, quote_id: int, subscriber_id: int, doubt: Doubt, now: datetime) -> None:
    """Notes a reader's doubt of a quote; of one quote he has one, the last."""
    values = {"doubt": doubt, "at": now, "answer": None, "tell_at": None}
    key = {"quote_id": quote_id, "subscriber_id": subscriber_id}
    statement = insert(conn, reports).values(**key, **values)
    await conn.execute(statement.on_conflict_do_update(index_elements=list(key), set_=values))


async def take_back(conn: AsyncConnection, quote_id: int, subscriber_id: int) -> bool:
    """Forgets what a reader has just reported, unless it is decided; whether there was such a report."""
    own = reports.c.quote_id == quote_id, reports.c.subscriber_id == subscriber_id
    return bool((await conn.execute(delete(reports).where(*own, reports.c.answer.is_(None)))).rowcount)


async def number_since(conn: AsyncConnection, subscriber_id: int, moment: datetime, but_for: int) -> int:
    """How many quotes a reader has reported since a moment, one of them not counted."""
    own = reports.c.subscriber_id == subscriber_id, reports.c.at > moment, reports.c.quote_id != but_for
    return (await conn.execute(select(func.count()).where(*own))).scalar_one()


async def waiting(conn: AsyncConnection) -> list[Entry]:
    """What is to be decided: what most readers doubt first, of those the oldest."""
    rows = await conn.execute(
        select(reports.c.quote_id, reports.c.doubt)
        .where(reports.c.answer.is_(None))
        .order_by(reports.c.at, reports.c.quote_id)
        .limit(MOST_WAITING)
    )
    doubted: dict[int, Counter[Doubt]] = {}
    for row in rows:
        doubted.setdefault(row.quote_id, Counter())[row.doubt] += 1
    entries = [Entry(quote_id, tuple(doubts.most_common())) for quote_id, doubts in doubted.items()]
    return sorted(entries, key=lambda entry: -entry.readers)


async def answer(conn: AsyncConnection, quote_ids: Iterable[int], answer: Answer, tell_at: datetime) -> None:
    """Settles what is reported of these quotes; who reported it is told at that moment, if it is not undone
    before."""
    of_these = reports.c.quote_id.in_(list(quote_ids)), reports.c.answer.is_(None)
    await conn.execute(update(reports).where(*of_these).values(answer=answer, tell_at=tell_at))


async def reopen(conn: AsyncConnection, quote_ids: Iterable[int], since: datetime | None) -> None:
    """What was reported of these quotes since a moment (None: ever) is to be decided again."""
    of_these = reports.c.quote_id.in_(list(quote_ids))
    own = of_these if since is None else of_these & (reports.c.at > since)
    await conn.execute(update(reports).where(own).values(answer=None, tell_at=None))


async def settle_gone(conn: AsyncConnection, now: datetime) -> None:
    """What is doubted and stands nowhere any more, since its source took it back, is put right."""
    gone = select(quotes.c.id).where(quotes.c.id == reports.c.quote_id, quotes.c.withdrawn_at.is_not(None))
    # the condition of the partial index stands there in so many words
    doubted = reports.c.answer.is_(None), gone.exists()
    await conn.execute(update(reports).where(*doubted).values(answer="fixed", tell_at=now))


async def to_tell(conn: AsyncConnection, now: datetime, limit: int) -> list[Answered]:
    """What readers are to be told by now, the longest waiting first; those whom nothing reaches are left."""
    rows = await conn.execute(
        select(
            reports.c.quote_id,
            reports.c.subscriber_id,
            reports.c.answer,
            reports.c.tell_at,
            quotes.c.words,
            quotes.c.spans,
            quotes.c.withdrawn_at,
            articles.c.text,
        )
        .join(subscribers, subscribers.c.id == reports.c.subscriber_id)
        .join(quotes, quotes.c.id == reports.c.quote_id)
        .join(articles, articles.c.id == quotes.c.article_id)
        .where(reports.c.tell_at.is_not(None), reports.c.tell_at <= now)
        .where(subscribers.c.state != "unreachable")
        .order_by(reports.c.tell_at, reports.c.quote_id, reports.c.subscriber_id)
        .limit(limit)
    )
    return [
        Answered(
            row.quote_id,
            row.subscriber_id,
            row.answer,
            row.tell_at,
            tuple(row.words or (row.text[start:end] for start, end in row.spans)),
            row.withdrawn_at is None,
        )
        for row in rows
    ]


async def is_due(conn: AsyncConnection, now: datetime) -> bool:
    """Whether there is anything that may have to be told."""
    # the conditions of the partial indexes stand there in so many words
    untold = select(reports.c.quote_id).where(reports.c.tell_at.is_not(None), reports.c.tell_at <= now)
    doubted = select(reports.c.quote_id).where(reports.c.answer.is_(None))
    return bool((await conn.execute(select(or_(untold.exists(), doubted.exists())))).scalar_one())


async def tell_at(conn: AsyncConnection, answered: Sequence[Answered], moment: datetime | None) -> None:
    """Notes when readers are to be told; None: they are."""
    for each in answered:
        own = reports.c.quote_id == each.quote_id, reports.c.subscriber_id == each.subscriber_id
        await conn.execute(update(reports).where(*own).values(tell_at=moment))
