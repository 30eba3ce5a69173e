"""Stories: articles that tell one event. A story's number is the id of its first article; an article alone is
its own story. Fingerprints are the caller's, and only kept and found here, for as long as they matter."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import articles, mentions, quotes, story_keys, story_prints


@dataclass(frozen=True, slots=True)
class Candidate:
    """A recent article that has something in common with another one; its fingerprint as it was kept."""

    article_id: int
    story: int
    written: str
    people: tuple[int, ...]


story_of: ColumnElement[int] = func.coalesce(articles.c.story_id, articles.c.id)


def of_stories(numbers: Collection[int]) -> ColumnElement[bool]:
    """The articles of these stories."""
    return or_(articles.c.id.in_(numbers), articles.c.story_id.in_(numbers))


async def keep(
    conn: AsyncConnection, article_id: int, written: str, keys: Iterable[int], at: datetime, seen_at: datetime
) -> None:
    """Keeps the fingerprint of a stored article, with the keys that it is found by."""
    row = {"article_id": article_id, "at": at, "seen_at": seen_at, "print": written}
    await conn.execute(story_prints.insert(), row)
    rows = [{"article_id": article_id, "key": key} for key in sorted(set(keys))]
    if rows:
        await conn.execute(story_keys.insert(), rows)


async def forget(conn: AsyncConnection, before: datetime) -> None:
    """Drops the fingerprints of articles first seen before a moment."""
    await conn.execute(delete(story_prints).where(story_prints.c.seen_at < before))


async def candidates(
    conn: AsyncConnection, keys: Collection[int], at: datetime, window: timedelta, most: int
) -> list[Candidate]:
    """The articles that have most keys in common with these, at most so many. They, and the first of their
    story, were published within the window around a moment."""
    common, first = func.count(), articles.alias("first")
    began = func.coalesce(first.c.published_at, first.c.seen_at)
    near = (
        select(story_keys.c.article_id, common.label("common"))
        .join(story_prints, story_prints.c.article_id == story_keys.c.article_id)
        .where(story_keys.c.key.in_(keys), story_prints.c.at.between(at - window, at + window))
        .group_by(story_keys.c.article_id)
        .order_by(common.desc(), story_keys.c.article_id.desc())
        .limit(most)
        .subquery()
    )
    rows = (
        await conn.execute(
            select(near.c.article_id, story_of.label("story"), story_prints.c.print)
            .join(articles, articles.c.id == near.c.article_id)
            .join(story_prints, story_prints.c.article_id == near.c.article_id)
            .join(first, first.c.id == story_of)
            .where(began.between(at - window, at + window))
            .order_by(near.c.common.desc(), near.c.article_id.desc())
        )
    ).all()
    people = await _people(conn, [row.article_id for row in rows])
    return [Candidate(row.article_id, row.story, row.print, tuple(people[row.article_id])) for row in rows]


async def _people(conn: AsyncConnection, ids: Collection[int]) -> defaultdict[int, list[int]]:
    """Whom articles mention: as of now, since people who were two may have become one."""
    named = select(mentions.c.article_id, mentions.c.person_id).where(mentions.c.article_id.in_(ids))
    found: defaultdict[int, list[int]] = defaultdict(list)
    for row in await conn.execute(named.order_by(mentions.c.article_id, mentions.c.person_id)):
        found[row.article_id].append(row.person_id)
    return found


async def join(conn: AsyncConnection, article_id: int, numbers: Collection[int]) -> None:
    """Makes one story of these and a stored article that is alone."""
    story = min(numbers)
    others = [*sorted(set(numbers) - {story}), article_id]
    await conn.execute(update(articles).where(of_stories(others)).values(story_id=story))


async def members(conn: AsyncConnection, article_id: int, language: str, most: int) -> list[int]:
    """The articles of an article's story in a language, newest first, at most so many; itself among them."""
    itself = articles.alias()
    number = select(func.coalesce(itself.c.story_id, itself.c.id)).where(itself.c.id == article_id)
    story = number.scalar_subquery()
    own = or_(articles.c.id == story, articles.c.story_id == story), articles.c.language == language
    newest = select(articles.c.id).where(*own).order_by(articles.c.id.desc()).limit(most)
    return list((await conn.execute(newest)).scalars())


async def same_quotes(conn: AsyncConnection, copies: Sequence[tuple[int, int]]) -> None:
    """Notes that quotes, the first of each pair, are copies of others, with all that are copies of them."""
    if copies:
        same = or_(quotes.c.id == bindparam("copy"), quotes.c.copy_of == bindparam("copy"))
        noted = update(quotes).where(same).values(copy_of=bindparam("original"))
        await conn.execute(noted, [{"copy": copy, "original": original} for copy, original in copies])


async def hand_over(conn: AsyncConnection, article_id: int) -> None:
    """Where an article has quotes withdrawn that others carry, the first of these becomes the original."""
    original = quotes.alias("original")
    left = await conn.execute(
        select(quotes.c.id, quotes.c.copy_of)
        .join(original, original.c.id == quotes.c.copy_of)
        .where(original.c.article_id == article_id, original.c.withdrawn_at.is_not(None))
        .where(quotes.c.withdrawn_at.is_(None))
        .order_by(quotes.c.person_id.is_(None), quotes.c.id)
    )
    heirs: dict[int, int] = {}
    for row in left:
        heirs.setdefault(row.copy_of, row.id)
    if heirs:
        handed = update(quotes).where(quotes.c.copy_of == bindparam("gone")).values(copy_of=bindparam("heir"))
        await conn.execute(handed, [{"gone": gone, "heir": heir} for gone, heir in heirs.items()])
        await conn.execute(update(quotes).where(quotes.c.id.in_(heirs.values())).values(copy_of=None))
