"""Quotes that are not as they were shown, and the digests that carried them: rewritten once, and edited for
each who has them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import regex
from sqlalchemy import Text, cast, func, insert, literal, null, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import fragments
from storage.deliveries import CLAIMED, PENDING, message, stored
from storage.records import Message
from storage.tables import articles, deliveries, digests, quotes, subscribers
from storage.verdicts import NO_QUOTE

LAST = 3  # a priority: behind answers, alerts and digests
SHOWN = (literal("sent"), CLAIMED)  # what is being sent may carry the old text


@dataclass(frozen=True, slots=True)
class WrongQuote:
    """A quote as it was shown: its words, a string for each part, and the address of its article."""

    id: int
    article_id: int
    words: tuple[str, ...]
    url: str | None
    seen_at: datetime  # before that nobody can have been shown it
    is_withdrawn: bool
    is_none: bool  # as an editor decided


@dataclass(frozen=True, slots=True)
class Carrier:
    """A digest that was stored with such a quote; shown or not, its text tells."""

    id: int
    language: str
    messages: tuple[Message, ...]
    quotes: frozenset[int]
    corrections: int  # how often it was rewritten


async def due(conn: AsyncConnection, until: datetime, limit: int) -> list[WrongQuote]:
    """Quotes that turned out to be wrong up to a moment, and of which no reader was told yet."""
    rows = await conn.execute(
        select(
            quotes.c.id,
            quotes.c.article_id,
            quotes.c.words,
            quotes.c.spans,
            quotes.c.rule,
            quotes.c.withdrawn_at,
            articles.c.text,
            articles.c.url,
            articles.c.seen_at,
        )
        .join(articles, articles.c.id == quotes.c.article_id)
        # the condition of the partial index stands there in so many words
        .where(quotes.c.wrong_at.is_not(None), quotes.c.wrong_at <= until)
        .order_by(quotes.c.wrong_at, quotes.c.id)
        .limit(limit)
    )
    return [
        WrongQuote(
            row.id,
            row.article_id,
            tuple(row.words or (row.text[start:end] for start, end in row.spans)),
            row.url,
            row.seen_at,
            row.withdrawn_at is not None,
            row.withdrawn_at is not None and row.rule == NO_QUOTE,
        )
        for row in rows
    ]


async def first_digest(conn: AsyncConnection, since: datetime) -> int | None:
    """The first digest made since a moment that is kept; None when none was made since."""
    kept = digests.c.emptied_at.is_(None), digests.c.created_at >= since
    order = digests.c.created_at, digests.c.id
    found = await conn.execute(select(digests.c.id).where(*kept).order_by(*order).limit(1))
    return found.scalar_one_or_none()


async def carriers(
    conn: AsyncConnection, quote_ids: Collection[int], start: int, limit: int
) -> tuple[list[Carrier], int | None]:
    """Those of so many digests, from an id on, that were stored with one of these quotes; and where to go on,
    None at the end."""
    chosen = select(digests.c.id, digests.c.articles).where(digests.c.id >= start)
    rows = (await conn.execute(chosen.order_by(digests.c.id).limit(limit))).all()
    wanted = regex.compile(f":({'|'.join(map(str, quote_ids))})(?: |$)")  # as `DigestArticle` is written
    found = {row.id: frozenset(map(int, wanted.findall(row.articles))) for row in rows}
    carrying = {digest_id: of_digest for digest_id, of_digest in found.items() if of_digest}
    return await _carriers(conn, carrying), rows[-1].id + 1 if len(rows) == limit else None


async def _carriers(conn: AsyncConnection, found: Mapping[int, frozenset[int]]) -> list[Carrier]:
    if not found:
        return []
    some_reader = (
        select(subscribers.c.language)
        .join(deliveries, deliveries.c.subscriber_id == subscribers.c.id)
        .where(deliveries.c.digest_id == digests.c.id)
        .limit(1)
        .scalar_subquery()
    )
    language = func.coalesce(digests.c.language, some_reader).label("language")
    chosen = select(digests.c.id, digests.c.messages, digests.c.corrections, language)
    rows = (await conn.execute(chosen.where(digests.c.id.in_(found)).order_by(digests.c.id))).all()
    html = await fragments.html_of(conn, [each for row in rows for each in row.messages])
    return [
        Carrier(
            row.id,
            row.language,
            tuple(message(each, html) for each in row.messages),
            found[row.id],
            row.corrections,
        )
        for row in rows
        if row.language  # else it was made for nobody
    ]


async def rewrite(conn: AsyncConnection, carrier: Carrier, messages: Sequence[Message], now: datetime) -> int:
    """Gives a digest these messages, and queues an edit for each reader of each one that is another now.
    Returns how many; 0 also when somebody else has rewritten it meanwhile."""
    as_read = digests.c.id == carrier.id, digests.c.corrections == carrier.corrections
    found = (await conn.execute(select(digests.c.messages).where(*as_read).with_for_update())).first()
    if found is None:
        return 0
    changed = [part for part, new in enumerate(messages) if new != carrier.messages[part]]
    written = [stored(new) if part in changed else found.messages[part] for part, new in enumerate(messages)]
    values = {"messages": written, "corrections": carrier.corrections + 1}
    await conn.execute(update(digests).where(digests.c.id == carrier.id).values(values))
    other = deliveries.alias("other")
    is_queued = select(other.c.id).where(other.c.edits == deliveries.c.id, other.c.state == PENDING).exists()
    edits = (
        select(
            deliveries.c.subscriber_id,
            deliveries.c.digest_id,
            literal(f"correction {carrier.corrections + 1} of ") + cast(deliveries.c.id, Text),
            deliveries.c.part,
            literal("pending"),
            literal(LAST),
            literal(0),
            literal(0),
            literal(now, deliveries.c.next_try_at.type),
            literal(now, deliveries.c.queued_at.type),
            deliveries.c.id,
        )
        .join(subscribers, subscribers.c.id == deliveries.c.subscriber_id)
        .where(
            deliveries.c.digest_id == carrier.id,
            deliveries.c.edits.is_(null()),
            deliveries.c.part.in_(changed),
            deliveries.c.state.in_(SHOWN),
            subscribers.c.state != "unreachable",
            ~is_queued,
        )
    )
    names = (
        "subscriber_id", "digest_id", "slot", "part", "state", "priority", "attempts", "ambiguous",
        "next_try_at", "queued_at", "edits",
    )  # fmt: skip
    queued = await conn.execute(insert(deliveries).from_select(names, edits))
    return queued.rowcount


async def told(conn: AsyncConnection, quote_ids: Collection[int], until: datetime) -> None:
    """Notes that what was wrong with these quotes up to a moment is put right wherever they were shown."""
    right = quotes.c.id.in_(quote_ids), quotes.c.wrong_at.is_not(None), quotes.c.wrong_at <= until
    await conn.execute(update(quotes).where(*right).values(wrong_at=None))
