"""How sources fare: what came from each of them of late, and what did not."""

from datetime import datetime

from sqlalchemy import ColumnElement, Integer, Subquery, case, cast, extract, func, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import sources as sources_of
from storage.records import SourceHealth, Trouble
from storage.tables import articles, quotes, source_items, sources


async def of_sources(
    conn: AsyncConnection, since: datetime, recent: int, only: int | None = None
) -> list[SourceHealth]:
    """How each source that is somebody's has fared since a moment, by name; its last `recent` articles also
    by themselves. `only` is the id of the one source asked for."""
    came, failed = _came(since, recent, only), _failed(since)
    statement = (
        select(sources, came, func.coalesce(failed.c.refused, 0).label("refused"))
        .outerjoin(came, came.c.came_from == sources.c.id)
        .outerjoin(failed, failed.c.source_id == sources.c.id)
        .where(sources.c.owner != "nobody", _is(sources.c.id, only))
        .order_by(sources.c.name)
    )
    return [
        SourceHealth(
            source=sources_of.of_row(row),
            articles=row.articles or 0,
            first_seen_at=row.first_seen_at,
            last_seen_at=row.last_seen_at,
            longest_gap=float(row.longest_gap or 0),
            quoting=row.quoting or 0,
            quotes=row.quotes or 0,
            unattributed=row.unattributed or 0,
            recent=row.recent or 0,
            recent_quoting=row.recent_quoting or 0,
            refused=row.refused,
        )
        for row in await conn.execute(statement)
    ]


def _is(column: ColumnElement[int], only: int | None) -> ColumnElement[bool]:
    return true() if only is None else column == only


def _came(since: datetime, recent: int, only: int | None) -> Subquery:
    """A row for each source that anything new came from."""
    source, number = articles.c.source_id, articles.c.id
    second = extract("epoch", articles.c.seen_at)
    news = (
        select(
            articles.c.id,
            articles.c.source_id,
            articles.c.seen_at,
            (second - func.lag(second).over(partition_by=source, order_by=number)).label("gap"),
            func.row_number().over(partition_by=source, order_by=number.desc()).label("place"),
        )
        .where(articles.c.seen_at >= since, articles.c.history.is_(False), _is(source, only))
        .subquery()
    )
    said = _said(since, only)
    is_recent, quotes_somebody = news.c.place <= recent, said.c.quotes > 0
    return (
        select(
            news.c.source_id.label("came_from"),
            func.count().label("articles"),
            func.min(news.c.seen_at).label("first_seen_at"),
            func.max(news.c.seen_at).label("last_seen_at"),
            func.max(news.c.gap).label("longest_gap"),
            func.sum(case((quotes_somebody, 1), else_=0)).label("quoting"),
            func.sum(said.c.quotes).label("quotes"),
            func.sum(said.c.unattributed).label("unattributed"),
            func.sum(case((is_recent, 1), else_=0)).label("recent"),
            func.sum(case((is_recent & quotes_somebody, 1), else_=0)).label("recent_quoting"),
        )
        .outerjoin(said, said.c.article_id == news.c.id)
        .group_by(news.c.source_id)
        .subquery()
    )


def _said(since: datetime, only: int | None) -> Subquery:
    """A row for each article that quotes somebody."""
    return (
        select(
            quotes.c.article_id,
            func.count().label("quotes"),
            func.sum(cast(quotes.c.person_id.is_(None), Integer)).label("unattributed"),
        )
        .join(articles, articles.c.id == quotes.c.article_id)
        .where(articles.c.seen_at >= since, quotes.c.withdrawn_at.is_(None), _is(articles.c.source_id, only))
        .group_by(quotes.c.article_id)
        .subquery()
    )


def _failed(since: datetime) -> Subquery:
    """A row for each source with items that could not be stored."""
    return (
        select(source_items.c.source_id, func.count().label("refused"))
        .where(source_items.c.error.is_not(None), source_items.c.looked_at >= since)
        .group_by(source_items.c.source_id)
        .subquery()
    )


async def told(conn: AsyncConnection, source_id: int, trouble: Trouble | None) -> None:
    """Notes which trouble of a source the admins know of; None when it is over."""
    await conn.execute(update(sources).where(sources.c.id == source_id).values(told=trouble))
