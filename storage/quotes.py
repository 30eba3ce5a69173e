"""Who said what: quotes with their words cut from the stored text, newest first."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Row, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import Person, Quote
from storage.tables import articles, people, quotes, sources


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of quotes ended: the next one goes on below it, whatever has come in meanwhile."""

    said_at: datetime
    quote_id: int


_QUOTES = (
    select(
        quotes.c.id.label("quote_id"),
        quotes.c.article_id,
        quotes.c.spans,
        quotes.c.is_key,
        quotes.c.by_office,
        quotes.c.label,
        quotes.c.said_at,
        people,
        articles.c.text,
        articles.c.headline_length,
        articles.c.published_has_time,
        articles.c.url,
        sources.c.name.label("source"),
    )
    .join(articles, articles.c.id == quotes.c.article_id)
    .join(sources, sources.c.id == articles.c.source_id)
    .outerjoin(people, people.c.id == quotes.c.person_id)
)


def _quote(row: Row[*tuple[Any, ...]]) -> Quote:
    speaker = None
    if row.id is not None:
        speaker = Person(row.id, row.name, row.figure, row.name_kk, row.name_ru, row.name_en, row.quotes)
    return Quote(
        id=row.quote_id,
        article_id=row.article_id,
        parts=tuple(row.text[start:end] for start, end in row.spans),
        interrupted=tuple(
            any(map(str.isalpha, row.text[left[1] : right[0]])) for left, right in pairwise(row.spans)
        ),
        is_key=row.is_key,
        person=speaker,
        by_office=row.by_office,
        label=row.label,
        said_at=row.said_at,
        has_time=row.published_has_time,
        source=row.source,
        url=row.url,
        headline=row.text[: row.headline_length],
    )


async def of_articles(conn: AsyncConnection, ids: Collection[int]) -> defaultdict[int, tuple[Quote, ...]]:
    """The quotes of these articles in reading order."""
    rows = await conn.execute(_QUOTES.where(quotes.c.article_id.in_(ids)).order_by(quotes.c.position))
    found: defaultdict[int, tuple[Quote, ...]] = defaultdict(tuple)
    for row in rows:
        found[row.article_id] += (_quote(row),)
    return found


async def recent(
    conn: AsyncConnection, person_id: int, limit: int, below: Cursor | None = None
) -> list[Quote]:
    """A person's newest quotes, or those that follow a page's end."""
    statement = _QUOTES.where(quotes.c.person_id == person_id)
    if below is not None:
        statement = statement.where(
            tuple_(quotes.c.said_at, quotes.c.id)
            < tuple_(below.said_at, below.quote_id, types=[quotes.c.said_at.type, quotes.c.id.type])
        )
    rows = await conn.execute(statement.order_by(quotes.c.said_at.desc(), quotes.c.id.desc()).limit(limit))
    return [_quote(row) for row in rows]


async def cursor(conn: AsyncConnection, quote_id: int) -> Cursor | None:
    """The cursor of a quote; None when it is gone."""
    row = (await conn.execute(select(quotes.c.said_at).where(quotes.c.id == quote_id))).first()
    return None if row is None else Cursor(row.said_at, quote_id)


async def count(conn: AsyncConnection, person_id: int) -> int:
    """How many quotes of a person are stored."""
    found = await conn.execute(select(func.count()).where(quotes.c.person_id == person_id))
    return found.scalar_one()
