"""Who said what: quotes with their words cut from the stored text, newest first."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    Select,
    and_,
    func,
    literal,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import search
from storage.records import NewArticle, Outlet, Person, Quote, Spans, Wanted
from storage.tables import article_topics, articles, people, quote_mentions, quotes, sources

MOST_LOOKED_AT = 50  # articles of a topic, or with words, among which are some with quotes that suit
FEW = 1_000  # quotes of one speaker, looked through in some hundredths of a second


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
        quotes.c.copy_of,
        people,
        articles.c.text,
        articles.c.headline_length,
        articles.c.published_at,
        articles.c.published_has_time,
        articles.c.url,
        sources.c.name.label("source"),
    )
    .join(articles, articles.c.id == quotes.c.article_id)
    .join(sources, sources.c.id == articles.c.source_id)
    .outerjoin(people, people.c.id == quotes.c.person_id)
    .where(quotes.c.withdrawn_at.is_(None))
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
        copy_of=row.copy_of,
        is_dated=row.published_at is not None,
    )


async def of_articles(conn: AsyncConnection, ids: Collection[int]) -> defaultdict[int, tuple[Quote, ...]]:
    """The quotes of these articles in reading order."""
    rows = await conn.execute(_QUOTES.where(quotes.c.article_id.in_(ids)).order_by(quotes.c.position))
    found: defaultdict[int, tuple[Quote, ...]] = defaultdict(tuple)
    for row in rows:
        found[row.article_id] += (_quote(row),)
    return found


async def recent(
    conn: AsyncConnection, wanted: Wanted, limit: int, below: Cursor | None = None
) -> list[Quote]:
    """The newest of the quotes wanted, or those that follow a page's end. What several articles carry comes
    once, with all who carry it."""
    if wanted.stems and not wanted.topic and not await _has_few(conn, wanted.speaker):
        held = await _held(conn, wanted, limit, below)
        if held is not None:
            return held
    return await _with_others(conn, _page(wanted, limit, below))


async def _has_few(conn: AsyncConnection, speaker: int | None) -> bool:
    """Whether all that somebody has said is looked through faster than the articles with a word."""
    if speaker is None:
        return False
    own = select(quotes.c.id).where(quotes.c.person_id == speaker).limit(FEW)
    return (await conn.execute(select(func.count()).select_from(own.subquery()))).scalar_one() < FEW


def _page(wanted: Wanted, limit: int, below: Cursor | None, *which: ColumnElement[bool]) -> Select[Any]:
    moment, number = _order(wanted)
    statement = _among(_QUOTES.where(quotes.c.copy_of.is_(None), *which), wanted)
    if below is not None:
        end = tuple_(below.said_at, below.quote_id, types=[moment.type, number.type])
        statement = statement.where(tuple_(moment, number) < end)
    return statement.order_by(moment.desc(), number.desc()).limit(limit)


async def _held(
    conn: AsyncConnection, wanted: Wanted, limit: int, below: Cursor | None
) -> list[Quote] | None:
    """The same by the index of words, which spares the walk over all that does not hold them; None where it
    tells too little: not all is in it yet, or too few of the newest articles with the words suit."""
    if await search.waiting(conn):
        return None
    start = search.key_of(0, below.said_at + timedelta(minutes=1)) if below else search.NEWEST
    newest = await search.newest(conn, wanted.stems, start, MOST_LOOKED_AT, _said_by(wanted))
    original = select(func.coalesce(quotes.c.copy_of, quotes.c.id))
    holding = quotes.c.article_id.in_(newest.articles), *_hold(quotes, wanted.stems)
    which: list[ColumnElement[bool]] = [
        quotes.c.id.in_((await conn.execute(original.where(*holding))).scalars().all())
    ]
    if newest.since is not None:
        which.append(_order(wanted)[0] >= newest.since)
    found = await _with_others(conn, _page(replace(wanted, stems=()), limit, below, *which))
    return found if len(found) == limit or newest.since is None else None


def _said_by(wanted: Wanted) -> search.Suits | None:
    """Whether an article quotes the speaker, or has what others were first to carry. Not EXISTS, as in
    `search`."""
    if wanted.speaker is None:
        return None
    own = or_(quotes.c.person_id == wanted.speaker, quotes.c.copy_of.is_not(None))
    found = select(literal(1)).where(own).limit(1)
    return lambda article: found.where(quotes.c.article_id == article).scalar_subquery().is_not(None)


async def _with_others(conn: AsyncConnection, statement: Select[Any]) -> list[Quote]:
    """The quotes of a statement, with all who carry them."""
    return await carried(conn, [_quote(row) for row in await conn.execute(statement)])


async def carried(conn: AsyncConnection, found: Sequence[Quote]) -> list[Quote]:
    """These quotes with all who carry them."""
    also = await _also(conn, [quote.id for quote in found])
    return [replace(quote, also=_others(quote, also[quote.id])) for quote in found]


async def get(conn: AsyncConnection, quote_id: int) -> Quote | None:
    """A quote with all who carry it; of a copy the original. None when it is gone or withdrawn."""
    asked = quotes.alias("asked")
    original = select(func.coalesce(asked.c.copy_of, asked.c.id)).where(asked.c.id == quote_id)
    return next(
        iter(await _with_others(conn, _QUOTES.where(quotes.c.id == original.scalar_subquery()))), None
    )


async def of_topic(conn: AsyncConnection, topic: str, limit: int) -> list[Quote]:
    """The newest key quotes among the topic's newest articles."""
    newest = select(article_topics.c.article_id).where(article_topics.c.topic == topic)
    newest = newest.order_by(article_topics.c.article_id.desc()).limit(MOST_LOOKED_AT)
    key = quotes.c.article_id.in_(newest), quotes.c.is_key, quotes.c.copy_of.is_(None)
    order = quotes.c.said_at.desc(), quotes.c.id.desc()
    return await _with_others(conn, _QUOTES.where(*key).order_by(*order).limit(limit))


async def _also(conn: AsyncConnection, ids: Collection[int]) -> defaultdict[int, list[Outlet]]:
    """Who carries copies of these quotes, in the order of first sight."""
    standing = quotes.c.copy_of.in_(ids), quotes.c.withdrawn_at.is_(None)
    rows = await conn.execute(
        select(quotes.c.copy_of, sources.c.name, articles.c.url)
        .join(articles, articles.c.id == quotes.c.article_id)
        .join(sources, sources.c.id == articles.c.source_id)
        .where(*standing)
        .order_by(quotes.c.id)
    )
    found: defaultdict[int, list[Outlet]] = defaultdict(list)
    for row in rows:
        found[row.copy_of].append(Outlet(row.name, row.url))
    return found


def _others(quote: Quote, also: Iterable[Outlet]) -> tuple[Outlet, ...]:
    """Each other source once."""
    first = {outlet.source: outlet for outlet in reversed([*also])}
    return tuple(first[name] for name in reversed(first) if name != quote.source)


def _order(wanted: Wanted) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """The columns that quotes are newest first by: those of the index that leads to them."""
    if wanted.speaker is None and wanted.about is not None:
        return quote_mentions.c.said_at, quote_mentions.c.quote_id
    return quotes.c.said_at, quotes.c.id


def _among(statement: Select[Any], wanted: Wanted) -> Select[Any]:
    if wanted.speaker is not None:
        statement = statement.where(quotes.c.person_id == wanted.speaker)
    if wanted.about is not None:
        statement = statement.join(quote_mentions, quote_mentions.c.quote_id == quotes.c.id)
        statement = statement.where(quote_mentions.c.person_id == wanted.about)
    if wanted.topic or wanted.stems:
        copy = quotes.alias("copy")
        # not EXISTS, of which PostgreSQL may make a look through all quotes
        its_copy = select(copy.c.id).where(copy.c.copy_of == quotes.c.id, _on_subject(copy, wanted)).limit(1)
        suits = _on_subject(quotes, wanted), its_copy.scalar_subquery().is_not(None)
        statement = statement.where(or_(*suits))
    return statement.where(*_within(wanted, _order(wanted)[0]))


def _on_subject(said: FromClause, wanted: Wanted) -> ColumnElement[bool]:
    """Whether a quote suits by the topic of its article, or by words of its own or of the headline."""
    suits: list[ColumnElement[bool]] = []
    if wanted.topic:
        same = article_topics.c.article_id == said.c.article_id, article_topics.c.topic == wanted.topic
        suits.append(select(article_topics.c.article_id).where(*same).exists())
    if wanted.stems:
        suits.append(and_(*_hold(said, wanted.stems)))
    return or_(*suits)


def _hold(said: FromClause, stems: Sequence[str]) -> Iterator[ColumnElement[bool]]:
    """That all the stems are among those of a quote."""
    return (said.c.stems.contains(f" {stem} ", autoescape=True) for stem in stems)


def _within(wanted: Wanted, moment: ColumnElement[Any]) -> Iterator[ColumnElement[bool]]:
    """A day without an hour is the same everywhere; a moment falls on the reader's own day."""
    timed = articles.c.published_has_time
    if wanted.since is not None:
        own, everywhere = _starts(wanted.since, wanted.zone)
        yield moment >= min(own, everywhere)  # what an index can be asked for
        yield or_(and_(timed, moment >= own), and_(~timed, moment >= everywhere))
    if wanted.until is not None:
        own, everywhere = _starts(wanted.until + timedelta(1), wanted.zone)
        yield moment < max(own, everywhere)
        yield or_(and_(timed, moment < own), and_(~timed, moment < everywhere))


def _starts(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """When the day begins in the zone, and in UTC."""
    return datetime.combine(day, time(), zone), datetime.combine(day, time(), UTC)


async def cursor(conn: AsyncConnection, quote_id: int) -> Cursor | None:
    """The cursor of a quote; None when it is gone."""
    row = (await conn.execute(select(quotes.c.said_at).where(quotes.c.id == quote_id))).first()
    return None if row is None else Cursor(row.said_at, quote_id)


async def count(conn: AsyncConnection, person_id: int) -> int:
    """How many quotes of a person there are, each once however many articles carry it; no withdrawn ones."""
    return await _number(conn, person_id, quotes.c.copy_of.is_(None))


async def stored(conn: AsyncConnection, person_id: int) -> int:
    """How many quotes of a person stand in articles: who is carried by more is more prominent."""
    return await _number(conn, person_id)


async def _number(conn: AsyncConnection, person_id: int, *which: ColumnElement[bool]) -> int:
    standing = quotes.c.person_id == person_id, quotes.c.withdrawn_at.is_(None)
    found = await conn.execute(select(func.count()).where(*standing, *which))
    return found.scalar_one()


async def add(conn: AsyncConnection, article_id: int, new: NewArticle) -> None:
    """Stores the quotes of an article, and whom they speak of."""
    if not new.quotes:
        return
    said_at = new.published_at or new.seen_at
    rows = [
        {"article_id": article_id, "said_at": said_at, **values(new, position)}
        for position in range(len(new.quotes))
    ]
    await conn.execute(quotes.insert(), rows)
    await add_mentions(conn, article_id, new, said_at)
    speakers = [quote.person_id for quote in new.quotes if quote.person_id is not None]
    for person_id in sorted(set(speakers)):  # in order, so that two writers never wait for each other
        await conn.execute(
            update(people)
            .where(people.c.id == person_id)
            .values(quotes=people.c.quotes + speakers.count(person_id))
        )


def values(new: NewArticle, position: int) -> dict[str, Any]:
    """What the article says of its quote at this position, by column."""
    quote = new.quotes[position]
    return {
        "position": position,
        "spans": quote.spans,
        "is_key": position == new.key_quote,
        "person_id": quote.person_id,
        "by_office": quote.by_office,
        "label": quote.label,
        "rule": quote.rule,
        "confidence": quote.confidence,
        "stems": f" {' '.join(quote.stems)} ",
    }


async def add_mentions(conn: AsyncConnection, article_id: int, new: NewArticle, said_at: datetime) -> None:
    """Stores whom the stored quotes of an article speak of."""
    stored = select(quotes.c.id, quotes.c.position).where(quotes.c.article_id == article_id)
    ids = {row.position: row.id for row in await conn.execute(stored)}
    rows = [
        {"quote_id": ids[position], "person_id": person_id, "said_at": said_at}
        for position, quote in enumerate(new.quotes)
        for person_id, spans in new.mentions
        if person_id != quote.person_id and _stands_in(spans, quote.spans)
    ]
    if rows:
        await conn.execute(quote_mentions.insert(), rows)


def _stands_in(mentions: Spans, parts: Spans) -> bool:
    return any(
        start <= mentioned[0] and mentioned[1] <= end for mentioned in mentions for start, end in parts
    )
