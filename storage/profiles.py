"""Of what a person speaks and with whom he is named: counted in what is newest, so that it takes as long for
who is quoted daily as for anybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.people import person
from storage.records import Person
from storage.tables import article_topics, articles, mentions, people, quotes

NEWEST = 100  # quotes, or articles, that are looked at
LAST_SAID = 1000  # quotes, by anybody


@dataclass(frozen=True, slots=True)
class Topics:
    """On how many of the last `of` quotes each topic comes, the most frequent first."""

    of: int = 0
    most: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True, slots=True)
class Company:
    """In how many of the last `of` articles each is named too, the most frequent first."""

    of: int = 0
    most: Sequence[tuple[Person, int]] = ()


async def topics(conn: AsyncConnection, person_id: int, limit: int) -> Topics:
    """The topics of the articles in which a person's newest quotes stand, each quote counted once."""
    newest = (
        select(quotes.c.article_id, quotes.c.copy_of, quotes.c.withdrawn_at)
        .where(quotes.c.person_id == person_id)
        .order_by(quotes.c.said_at.desc(), quotes.c.id.desc())
        .limit(NEWEST)
        .subquery()
    )
    own = select(newest.c.article_id).where(newest.c.copy_of.is_(None), newest.c.withdrawn_at.is_(None)).cte()
    times, topic = func.count().label("times"), article_topics.c.topic
    rows = await conn.execute(
        select(topic, times, _size(own))
        .join(own, own.c.article_id == article_topics.c.article_id)
        .group_by(topic)
        .order_by(times.desc(), topic)
        .limit(limit),
    )
    found = rows.all()
    return Topics(found[0].of, [(row.topic, row.times) for row in found]) if found else Topics()


async def company(conn: AsyncConnection, person_id: int, limit: int) -> Company:
    """Who is named in the newest articles that name a person."""
    newest = (
        select(mentions.c.article_id)
        .where(mentions.c.person_id == person_id)
        .order_by(mentions.c.article_id.desc())
        .limit(NEWEST)
        .subquery()
    )
    standing = (
        select(articles.c.id)
        .join(newest, newest.c.article_id == articles.c.id)
        .where(articles.c.withdrawn_at.is_(None))
        .cte()
    )
    times, other = func.count().label("times"), mentions.c.person_id
    most = (
        select(other, times, _size(standing))
        .join(standing, standing.c.id == mentions.c.article_id)
        .where(other != person_id)
        .group_by(other)
        .order_by(times.desc(), other)
        .limit(limit)
        .subquery()
    )
    rows = await conn.execute(
        select(people, most.c.times, most.c.of)
        .join(most, most.c.person_id == people.c.id)
        .order_by(most.c.times.desc(), people.c.id),
    )
    found = rows.all()
    return Company(found[0].of, [(person(row), row.times) for row in found]) if found else Company()


async def quoted_since(conn: AsyncConnection, moment: datetime, limit: int) -> list[Person]:
    """Who is quoted most since then, in what was said last: so it takes no longer in busy weeks."""
    last = (
        select(quotes.c.person_id, quotes.c.copy_of, quotes.c.withdrawn_at)
        .where(quotes.c.said_at >= moment)
        .order_by(quotes.c.said_at.desc(), quotes.c.id.desc())
        .limit(LAST_SAID)
        .subquery()
    )
    times = func.count().label("times")
    most = (
        select(last.c.person_id, times)
        .where(last.c.person_id.is_not(None), last.c.copy_of.is_(None), last.c.withdrawn_at.is_(None))
        .group_by(last.c.person_id)
        .order_by(times.desc(), last.c.person_id)
        .limit(limit)
        .subquery()
    )
    rows = await conn.execute(
        select(people).join(most, most.c.person_id == people.c.id).order_by(most.c.times.desc(), people.c.id)
    )
    return [person(row) for row in rows]


def _size(among: Any) -> Any:
    """How many there are in all, beside each row."""
    return select(func.count()).select_from(among).scalar_subquery().label("of")
