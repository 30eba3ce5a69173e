"""What readers are told at once. An article that somebody follows so waits here for its message, alone or
with others; from then on it is noted as told, for as long as a digest might bring it again."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import case, delete, exists, false, func, literal, or_, select, text, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.bulk import among
from storage.database import in_order
from storage.records import Article, Told
from storage.tables import Moment, alert_mark, alerts, articles, follows, subscribers
from storage.upsert import insert

ALERT_LOCK = 4  # two planners would decide on the same articles twice
# As the partial indexes have them: SQLite uses an index for a statement that says so in the same words.
AT_ONCE, WAITS = text("at_once"), text("waits")


async def is_due(conn: AsyncConnection, now: datetime) -> bool:
    """Whether anything is to be decided, or to be told now."""
    newest = select(func.coalesce(func.max(articles.c.id), 0)).scalar_subquery()
    is_new = select(alert_mark.c.id).where(alert_mark.c.article_id < newest).exists()
    waiting = select(alerts.c.at).where(WAITS, alerts.c.at <= now).exists()
    return bool((await conn.execute(select(or_(is_new, waiting)))).scalar_one())


async def mark(conn: AsyncConnection) -> int:
    """The last article that is decided; nobody else decides until the transaction ends."""
    await in_order(conn, ALERT_LOCK)
    return int((await conn.execute(select(alert_mark.c.article_id))).scalar_one())


async def move_mark(conn: AsyncConnection, article_id: int) -> None:
    """Notes that all is decided up to this article."""
    await conn.execute(update(alert_mark).values(article_id=article_id))


async def words(conn: AsyncConnection) -> list[str]:
    """The distinct words and phrases, as stems, that anybody follows at once."""
    wanted = select(follows.c.value).where(AT_ONCE, follows.c.kind == "word").distinct()
    return list((await conn.execute(wanted)).scalars())


async def wait(
    conn: AsyncConnection, article: Article, people: Iterable[int], words: Sequence[str], now: datetime
) -> None:
    """Notes an article for all active readers who follow one of its topics, these people or these words at
    once, and have it not behind them: for now, or for when their next message may come."""
    at_once = literal(now, Moment())
    at = case((subscribers.c.alert_from > at_once, subscribers.c.alert_from), else_=at_once)
    readers = (
        select(follows.c.subscriber_id, literal(article.id), at, true())
        .join(subscribers, subscribers.c.id == follows.c.subscriber_id)
        .where(AT_ONCE, subscribers.c.state == "active", subscribers.c.watermark < article.id)
    )
    columns = ["subscriber_id", "article_id", "at", "waits"]
    values = {"topic": article.topics, "person": [str(each) for each in people], "word": words}
    for kind, wanted in values.items():  # one by one, else SQLite would read all follows
        if wanted:
            suiting = readers.where(follows.c.kind == kind, follows.c.value.in_(wanted))
            await conn.execute(insert(conn, alerts).from_select(columns, suiting).on_conflict_do_nothing())


async def due(conn: AsyncConnection, now: datetime, limit: int) -> defaultdict[int, set[int]]:
    """Readers who are to be told something now, at most so many, and all articles that wait for them."""
    first = select(alerts.c.subscriber_id).where(WAITS, alerts.c.at <= now)
    ids = set(
        (await conn.execute(first.order_by(alerts.c.at, alerts.c.subscriber_id).limit(limit))).scalars()
    )
    rows = await conn.execute(
        select(alerts.c.subscriber_id, alerts.c.article_id).where(
            alerts.c.subscriber_id.in_(ids), alerts.c.waits == true()
        )
    )
    return _grouped(rows)


async def alerted(conn: AsyncConnection, subscriber_ids: Collection[int]) -> defaultdict[int, set[int]]:
    """The articles that these readers were told at once and have not behind them yet."""
    rows = await conn.execute(
        select(alerts.c.subscriber_id, alerts.c.article_id).where(
            among(conn, alerts.c.subscriber_id, subscriber_ids), alerts.c.waits == false()
        )
    )
    return _grouped(rows)


def _grouped(rows: Iterable[Sequence[int]]) -> defaultdict[int, set[int]]:
    found: defaultdict[int, set[int]] = defaultdict(set)
    for subscriber_id, article_id in rows:
        found[subscriber_id].add(article_id)
    return found


# What is behind its reader no digest can bring him again.
_BEHIND = exists().where(
    subscribers.c.id == alerts.c.subscriber_id, subscribers.c.watermark >= alerts.c.article_id
)


async def forget(conn: AsyncConnection) -> None:
    """Drops what is behind its readers, also of those who are told nothing more at once."""
    await conn.execute(delete(alerts).where(_BEHIND))


async def settle(
    conn: AsyncConnection, readers: Collection[int], told: Sequence[Told], now: datetime, next_from: datetime
) -> None:
    """Notes what these readers are told; nothing waits for them any more, and what is behind them is
    forgotten. Who is told something gets the next message from `next_from` on."""
    theirs = alerts.c.subscriber_id.in_(readers)
    await conn.execute(delete(alerts).where(theirs, or_(alerts.c.waits == true(), _BEHIND)))
    if told:
        rows = [
            {"subscriber_id": each.subscriber_id, "article_id": each.article_id, "at": now, "waits": False}
            for each in told
        ]
        await conn.execute(insert(conn, alerts).on_conflict_do_nothing(), rows)
        ids = {each.subscriber_id for each in told}
        await conn.execute(update(subscribers).where(subscribers.c.id.in_(ids)).values(alert_from=next_from))
