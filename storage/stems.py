"""The stems by which what is stored is found: the caller makes them, and anew when his rules change."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Table, delete, func, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import articles, exclusions, follows, quotes

NEWEST = 2**63 - 1  # above every id


@dataclass(frozen=True, slots=True)
class Stemmed:
    """A stored article with its stems. `parts` are the spans of each of its quotes, by the quote's id."""

    article_id: int
    language: str
    text: str
    headline_length: int
    said_at: datetime
    stems: frozenset[str]
    parts: Mapping[int, tuple[tuple[int, int], ...]]


async def newest(conn: AsyncConnection, upto: int, most: int) -> list[Stemmed]:
    """The newest articles up to an id, at most so many."""
    rows = await conn.execute(
        select(
            articles.c.id,
            articles.c.language,
            articles.c.text,
            articles.c.headline_length,
            func.coalesce(articles.c.published_at, articles.c.seen_at).label("said_at"),
            articles.c.stems,
        )
        .where(articles.c.id <= upto)
        .order_by(articles.c.id.desc())
        .limit(most)
    )
    found = list(rows)
    parts: dict[int, dict[int, tuple[tuple[int, int], ...]]] = {row.id: {} for row in found}
    said = select(quotes.c.id, quotes.c.article_id, quotes.c.spans).where(quotes.c.article_id.in_(parts))
    for quote in await conn.execute(said):
        parts[quote.article_id][quote.id] = quote.spans
    return [
        Stemmed(*row[:5], stems=frozenset(row.stems.split()), parts=parts[row.id])  # in the order selected
        for row in found
    ]


async def change(
    conn: AsyncConnection, article: Stemmed, stems: Iterable[str], of_quotes: Mapping[int, Collection[str]]
) -> None:
    """Gives an article and each of its quotes these stems. By those of before it is still searched."""
    column = f" {' '.join(stems)} "
    await conn.execute(update(articles).where(articles.c.id == article.article_id).values(stems=column))
    for quote_id, own in of_quotes.items():
        await conn.execute(update(quotes).where(quotes.c.id == quote_id).values(stems=f" {' '.join(own)} "))


async def words(conn: AsyncConnection) -> list[tuple[str, str]]:
    """The words and phrases that anybody follows or excludes: the stems, and what was typed."""
    typed = (select(t.c.value, t.c.label).where(t.c.kind == "word") for t in (follows, exclusions))
    return [(row.value, row.label) for row in await conn.execute(union(*typed))]


async def change_word(conn: AsyncConnection, stems: str, label: str, new: str) -> None:
    """Gives all who follow or exclude a word so typed other stems for it, each one of them once."""
    for table in (follows, exclusions):
        await _change_word(conn, table, stems, label, new)


async def _change_word(conn: AsyncConnection, table: Table, stems: str, label: str, new: str) -> None:
    same = table.alias()
    has_it = select(same.c.subscriber_id).where(same.c.kind == "word", same.c.value == new)
    old = table.c.kind == "word", table.c.value == stems, table.c.label == label
    await conn.execute(delete(table).where(*old, table.c.subscriber_id.in_(has_it)))
    await conn.execute(update(table).where(*old).values(value=new))
