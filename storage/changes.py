"""Articles that are looked at again: which ones are due, and what became of them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import quotes as quotes_of
from storage import search, stories
from storage import sources as sources_of
from storage.records import Looked, NewArticle
from storage.tables import article_topics, articles, mentions, people, quote_mentions, quotes

ASIDE = 16_000  # added to positions while they change hands; no article has so many quotes


async def plan(
    conn: AsyncConnection, article_id: int, at: datetime, etag: str | None, modified: str | None
) -> None:
    """Notes when an article is looked at for the first time since it was stored, and as which version."""
    values = {"next_look_at": at, "etag": etag, "modified": modified}
    await conn.execute(update(articles).where(articles.c.id == article_id).values(values))


async def due(conn: AsyncConnection, now: datetime, most: int) -> list[Looked]:
    """The articles whose time has come, the longest waiting first, at most so many."""
    # The condition of the partial index stands there in so many words.
    waiting = articles.c.next_look_at.is_not(None), articles.c.next_look_at <= now
    order = articles.c.next_look_at, articles.c.id
    rows = (await conn.execute(select(articles).where(*waiting).order_by(*order).limit(most))).all()
    if not rows:
        return []
    known = await sources_of.by_id(conn, {row.source_id for row in rows})
    return [
        Looked(
            article_id=row.id,
            source=known[row.source_id],
            url=row.url,
            text=row.text,
            seen_at=row.seen_at,
            etag=row.etag,
            modified=row.modified,
            looks=row.looks,
            gone=row.gone,
        )
        for row in rows
    ]


async def looked(conn: AsyncConnection, now_known: Looked, next_look_at: datetime | None) -> None:
    """Notes what a look has shown, the text apart, and when the next one is due."""
    await conn.execute(
        update(articles)
        .where(articles.c.id == now_known.article_id)
        .values(
            next_look_at=next_look_at,
            looks=now_known.looks,
            gone=now_known.gone,
            etag=now_known.etag,
            modified=now_known.modified,
        )
    )


async def withdraw(conn: AsyncConnection, article_id: int, now: datetime) -> None:
    """Marks an article, with its quotes, as withdrawn by its publisher."""
    await conn.execute(update(articles).where(articles.c.id == article_id).values(withdrawn_at=now))
    before = await _standing(conn, article_id)
    standing = quotes.c.article_id == article_id, quotes.c.withdrawn_at.is_(None)
    await conn.execute(update(quotes).where(*standing).values(withdrawn_at=now, wrong_at=now))
    await stories.hand_over(conn, article_id)
    await _count(conn, before, [])


async def restore(conn: AsyncConnection, article_id: int, now: datetime) -> None:
    """An article that was withdrawn by mistake stands again, with the quotes that were withdrawn with it."""
    row = (await conn.execute(select(articles.c.withdrawn_at).where(articles.c.id == article_id))).one()
    if row.withdrawn_at is None:
        return
    before = await _standing(conn, article_id)
    with_it = quotes.c.article_id == article_id, quotes.c.withdrawn_at == row.withdrawn_at
    own = *with_it, quotes.c.position >= 0  # the others are of an earlier text
    await conn.execute(update(quotes).where(*own).values(withdrawn_at=None, wrong_at=now))
    await conn.execute(update(articles).where(articles.c.id == article_id).values(withdrawn_at=None))
    await _count(conn, before, [row.person_id for row in await _standing(conn, article_id)])


async def rewrite(
    conn: AsyncConnection, article_id: int, new: NewArticle, kept: Mapping[int, int], now: datetime
) -> None:
    """Gives an article its new text with all that was found in it. `kept` tells for the position of a quote
    the id of the stored one that has the same words; the other stored ones are marked as withdrawn."""
    stored = await conn.execute(
        select(articles.c.text, articles.c.seen_at, articles.c.published_at).where(
            articles.c.id == article_id
        )
    )
    old_text, seen_at, published_at = stored.one()
    said_at = published_at or seen_at
    await _replace_quotes(conn, article_id, new, kept, old_text, said_at, now)
    await stories.hand_over(conn, article_id)
    await conn.execute(
        update(articles)
        .where(articles.c.id == article_id)
        .values(
            text=new.text,
            headline_length=new.headline_length,
            language=new.language,
            stems=f" {' '.join(new.stems)} ",
            content_key=new.content_key,
            changed_at=now,
        )
    )
    await _replace_parts(conn, article_id, new, said_at)
    await search.add(conn, article_id, said_at, new)


async def _replace_quotes(
    conn: AsyncConnection,
    article_id: int,
    new: NewArticle,
    kept: Mapping[int, int],
    old_text: str,
    said_at: datetime,
    now: datetime,
) -> None:
    before = await _standing(conn, article_id)
    withdrawn = [row for row in before if row.id not in kept.values()]
    standing = quotes.c.article_id == article_id, quotes.c.withdrawn_at.is_(None)
    await conn.execute(update(quotes).where(*standing).values(position=quotes.c.position + ASIDE))
    lowest = select(func.coalesce(func.min(quotes.c.position), 0)).where(quotes.c.article_id == article_id)
    below = min(0, (await conn.execute(lowest)).scalar_one())
    for number, row in enumerate(withdrawn, 1):
        words = [old_text[start:end] for start, end in row.spans]
        marked = update(quotes).where(quotes.c.id == row.id)
        place = {"words": words, "position": below - number}
        await conn.execute(marked.values(withdrawn_at=now, wrong_at=now, **place))
    speakers = {row.id: row.person_id for row in before}
    added = []
    for position, quote in enumerate(new.quotes):
        values = quotes_of.values(new, position)
        if position in kept:
            if speakers[kept[position]] != quote.person_id:
                values["wrong_at"] = now
            await conn.execute(update(quotes).where(quotes.c.id == kept[position]).values(values))
        else:
            added.append({"article_id": article_id, "said_at": said_at, **values})
    if added:
        await conn.execute(quotes.insert(), added)
    await _count(conn, before, [quote.person_id for quote in new.quotes])


async def _replace_parts(conn: AsyncConnection, article_id: int, new: NewArticle, said_at: datetime) -> None:
    own = select(quotes.c.id).where(quotes.c.article_id == article_id)
    await conn.execute(delete(quote_mentions).where(quote_mentions.c.quote_id.in_(own)))
    topics = [{"article_id": article_id, "topic": t, "position": n} for n, t in enumerate(new.topics)]
    named = [{"article_id": article_id, "person_id": p, "spans": spans} for p, spans in new.mentions]
    for table, rows in ((article_topics, topics), (mentions, named)):
        await conn.execute(delete(table).where(table.c.article_id == article_id))
        if rows:
            await conn.execute(table.insert(), rows)
    await quotes_of.add_mentions(conn, article_id, new, said_at)


async def _standing(conn: AsyncConnection, article_id: int) -> list[Row[Any]]:
    own = quotes.c.article_id == article_id, quotes.c.withdrawn_at.is_(None)
    return list(await conn.execute(select(quotes).where(*own).order_by(quotes.c.position)))


async def _count(conn: AsyncConnection, before: list[Row[Any]], after: list[int | None]) -> None:
    """Brings the number of quotes of each speaker up to date."""
    was = [row.person_id for row in before]
    for person_id in sorted({each for each in (*was, *after) if each is not None}):  # in order: no deadlock
        more = after.count(person_id) - was.count(person_id)
        of_person = update(people).where(people.c.id == person_id)
        await conn.execute(of_person.values(quotes=people.c.quotes + more))
