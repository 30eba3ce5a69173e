"""Articles with all that was extracted from them: stored whole or not at all, and once."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import quotes as quotes_of
from storage import search
from storage.database import in_order
from storage.records import Article, NewArticle, Quote
from storage.stories import of_stories, story_of
from storage.tables import article_topics, articles, mentions, sources
from storage.upsert import insert

Parts = defaultdict[int, list[Any]]  # of articles, by their ids

INGEST_LOCK = 1  # ids must be committed in ascending order: a watermark passes over what comes late
MOST_IN_WINDOW = 5_000  # ten busy days; more would not fit any digest and must not fill the memory


async def add(conn: AsyncConnection, new: NewArticle) -> int | None:
    """Stores an article and returns its id, or None when it is known already. One call, one transaction."""
    await in_order(conn, INGEST_LOCK)
    statement = insert(conn, articles).values(
        source_id=new.source_id,
        canonical=new.canonical,
        url=new.url,
        language=new.language,
        text=new.text,
        headline_length=new.headline_length,
        published_at=new.published_at,
        published_has_time=new.published_has_time,
        picture=new.picture,
        seen_at=new.seen_at,
        history=new.history,
        stems=f" {' '.join(new.stems)} ",
        content_key=new.content_key,
    )
    article_id: int | None = (
        await conn.execute(statement.on_conflict_do_nothing().returning(articles.c.id))
    ).scalar_one_or_none()
    if article_id is not None:
        await _add_parts(conn, article_id, new)
    return article_id


async def _add_parts(conn: AsyncConnection, article_id: int, new: NewArticle) -> None:
    topics = [{"article_id": article_id, "topic": t, "position": n} for n, t in enumerate(new.topics)]
    named = [{"article_id": article_id, "person_id": p, "spans": spans} for p, spans in new.mentions]
    for table, rows in ((article_topics, topics), (mentions, named)):
        if rows:
            await conn.execute(table.insert(), rows)
    await quotes_of.add(conn, article_id, new)
    await search.add(conn, article_id, new.published_at or new.seen_at, new)


async def known(conn: AsyncConnection, canonical: str) -> bool:
    """Whether an article with this idempotency key is stored."""
    return await id_of(conn, canonical) is not None


async def exists(conn: AsyncConnection, article_id: int) -> bool:
    """Whether there is such an article, be it withdrawn."""
    return (await conn.execute(select(articles.c.id).where(articles.c.id == article_id))).first() is not None


async def id_of(conn: AsyncConnection, canonical: str) -> int | None:
    """The id of the article with this idempotency key."""
    found = await conn.execute(select(articles.c.id).where(articles.c.canonical == canonical))
    return found.scalar_one_or_none()


async def repeated(conn: AsyncConnection, source_id: int, content_key: str) -> bool:
    """Whether the source has brought this text before, be it at another address."""
    same = articles.c.content_key == content_key, articles.c.source_id == source_id
    return (await conn.execute(select(articles.c.id).where(*same).limit(1))).first() is not None


async def last_id(conn: AsyncConnection) -> int:
    """The id of the newest article; 0 when there is none."""
    return int((await conn.execute(select(func.coalesce(func.max(articles.c.id), 0)))).scalar_one())


async def last_before(conn: AsyncConnection, moment: datetime) -> int:
    """The id of the last article first seen before a moment; 0 when there is none."""
    newest_first = (articles.c.seen_at.desc(), articles.c.id.desc())
    last = select(articles.c.id).where(articles.c.seen_at < moment).order_by(*newest_first).limit(1)
    return (await conn.execute(last)).scalar_one_or_none() or 0


async def after(conn: AsyncConnection, article_id: int) -> list[Article]:
    """The articles that came after one, but for withdrawn ones: oldest first, the newest MOST_IN_WINDOW."""
    newest = _ARTICLES.where(articles.c.id > article_id).order_by(articles.c.id.desc()).limit(MOST_IN_WINDOW)
    return await _filled(conn, newest)


async def get(conn: AsyncConnection, ids: Collection[int]) -> list[Article]:
    """These articles, oldest first; those unknown and those withdrawn are left out."""
    return await _filled(conn, _ARTICLES.where(articles.c.id.in_(ids)))


async def cited(conn: AsyncConnection, ids: Collection[int]) -> list[Article]:
    """These articles with their quotes alone: whom and what else they tell of is left out."""
    rows = list(await conn.execute(_ARTICLES.where(articles.c.id.in_(ids))))
    nothing: Parts = defaultdict(list)
    return _articles(rows, nothing, nothing, await quotes_of.of_articles(conn, ids))


async def siblings(conn: AsyncConnection, found: Sequence[Article]) -> list[Article]:
    """The other articles of these articles' stories, oldest first, at most the newest MOST_IN_WINDOW."""
    known, numbers = [article.id for article in found], {article.event for article in found}
    others = of_stories(numbers), articles.c.id.not_in(known)
    return await _filled(conn, _ARTICLES.where(*others).order_by(articles.c.id.desc()).limit(MOST_IN_WINDOW))


_ARTICLES = (
    select(
        articles.c.id,
        articles.c.source_id,
        sources.c.name.label("source"),
        articles.c.url,
        articles.c.language,
        func.substr(articles.c.text, 1, articles.c.headline_length).label("headline"),
        articles.c.published_at,
        articles.c.published_has_time,
        articles.c.seen_at,
        articles.c.history,
        articles.c.stems,
        story_of.label("story"),
    )
    .join(sources, sources.c.id == articles.c.source_id)
    .where(articles.c.withdrawn_at.is_(None))
)


async def _filled(conn: AsyncConnection, chosen: Select[Any]) -> list[Article]:
    rows = sorted(await conn.execute(chosen), key=lambda row: row.id)
    ids = [row.id for row in rows]
    topics = _grouped(
        await conn.execute(
            select(article_topics.c.article_id, article_topics.c.topic)
            .where(article_topics.c.article_id.in_(ids))
            .order_by(article_topics.c.article_id, article_topics.c.position)
        )
    )
    named = _grouped(
        await conn.execute(
            select(mentions.c.article_id, mentions.c.person_id, mentions.c.spans)
            .where(mentions.c.article_id.in_(ids))
            .order_by(mentions.c.article_id, mentions.c.person_id)
        )
    )
    return _articles(rows, topics, named, await quotes_of.of_articles(conn, ids))


def _articles(
    rows: Iterable[Row[*tuple[Any, ...]]], topics: Parts, named: Parts, said: Mapping[int, tuple[Quote, ...]]
) -> list[Article]:
    return [
        Article(
            id=row.id,
            source=row.source,
            url=row.url,
            language=row.language,
            headline=row.headline,
            said_at=row.published_at or row.seen_at,
            has_time=row.published_has_time,
            seen_at=row.seen_at,
            history=row.history,
            stems=frozenset(row.stems.split()),
            topics=tuple(topic for (topic,) in topics[row.id]),
            people=tuple(person_id for person_id, _ in named[row.id]),
            headline_people=tuple(
                person_id for person_id, spans in named[row.id] if spans[0][1] <= len(row.headline)
            ),
            quotes=said.get(row.id, ()),
            story=row.story,
            is_dated=row.published_at is not None,
            source_id=row.source_id,
        )
        for row in rows
    ]


def _grouped(rows: Iterable[Row[*tuple[Any, ...]]]) -> Parts:
    groups: Parts = defaultdict(list)
    for article_id, *values in rows:
        groups[article_id].append(values)
    return groups
