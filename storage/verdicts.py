"""What editors decide of quotes, and what becomes of the quotes then."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, null, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import identity
from storage.changes import ASIDE
from storage.records import Attribution, Judged, Spans, Verdict
from storage.tables import articles, mentions, quote_mentions, quotes, verdicts
from storage.upsert import insert

EDITOR = "editor"  # the rule of a quote whose speaker an editor has told
NO_QUOTE = "no quote"  # and of one that is none
EARLIER = "."  # between the words of a verdict and its number, from 0, when another has taken its place
_STANDS = ~verdicts.c.words.contains(EARLIER)
_NUMBER = func.length(verdicts.c.words), verdicts.c.words  # its order, of those on the same words
_IN_ORDER = verdicts.c.at, _STANDS, *_NUMBER


async def of_article(conn: AsyncConnection, article_id: int) -> dict[str, Verdict]:
    """What was decided of an article's quotes, in that order and by their words, behind which a number stands
    when another decision has taken its place."""
    of_it = select(verdicts).where(verdicts.c.article_id == article_id)
    rows = await conn.execute(of_it.order_by(*_IN_ORDER))
    return {row.words: _verdict(row) for row in rows}


async def of_story(conn: AsyncConnection, article_id: int) -> dict[str, Verdict]:
    """What was decided of the quotes of the other articles of its story, likewise; the last word counts."""
    itself = articles.alias()
    story = select(func.coalesce(itself.c.story_id, itself.c.id)).where(itself.c.id == article_id)
    number = story.scalar_subquery()
    members = select(articles.c.id).where(or_(articles.c.id == number, articles.c.story_id == number))
    chosen = verdicts.c.article_id.in_(members), verdicts.c.article_id != article_id
    rows = await conn.execute(select(verdicts).where(*chosen).order_by(*_IN_ORDER, verdicts.c.article_id))
    return {row.words: _verdict(row) for row in rows}


async def named(conn: AsyncConnection, article_id: int) -> set[int]:
    """The people whom an article names."""
    rows = await conn.execute(select(mentions.c.person_id).where(mentions.c.article_id == article_id))
    return set(rows.scalars())


async def with_report(conn: AsyncConnection, reported_id: int) -> list[Verdict]:
    """What was decided together with this quote, and stands."""
    rows = await conn.execute(select(verdicts).where(verdicts.c.reported_id == reported_id, _STANDS))
    return [_verdict(row) for row in rows]


def _verdict(row: Row[Any]) -> Verdict:
    return Verdict(
        row.article_id,
        row.words,
        row.reported_id,
        row.ruling,
        Attribution(row.person_id, row.by_office, row.label),
        Attribution(row.was_person_id, row.was_by_office, row.was_label),
        row.was_rule,
        row.was_key,
        row.at,
    )


async def save(conn: AsyncConnection, decided: Iterable[Verdict]) -> None:
    """Stores verdicts, each in the place of an earlier one on the same words."""
    for each in decided:
        values = {
            "reported_id": each.reported_id,
            "ruling": each.ruling,
            **_columns(each.now),
            **{f"was_{name}": value for name, value in _columns(each.was).items()},
            "was_rule": each.rule,
            "was_key": each.was_key,
            "at": each.at,
        }
        key = {"article_id": each.article_id, "words": each.words}
        statement = insert(conn, verdicts).values(**key, **values)
        await conn.execute(statement.on_conflict_do_update(index_elements=list(key), set_=values))


def _columns(of: Attribution) -> dict[str, Any]:
    return {"person_id": of.person_id, "by_office": of.by_office, "label": of.label}


async def supersede(conn: AsyncConnection, decided: Verdict) -> None:
    """Stores a verdict; an earlier one on the same words makes room for it, and can be gone back to."""
    number = (await conn.execute(select(func.count()).where(*_earlier(decided)))).scalar_one()
    own = verdicts.c.article_id == decided.article_id, verdicts.c.words == decided.words
    numbered = f"{decided.words}{EARLIER}{number}"
    await conn.execute(update(verdicts).where(*own).values(words=numbered))
    await save(conn, [decided])


async def reinstate(conn: AsyncConnection, forgotten: Verdict) -> Verdict | None:
    """What was decided before a verdict that is forgotten stands again; None when that was the first."""
    newest = [each.desc() for each in _NUMBER]
    found = select(verdicts).where(*_earlier(forgotten)).order_by(*newest).limit(1)
    row = (await conn.execute(found)).first()
    if row is None:
        return None
    own = verdicts.c.article_id == row.article_id, verdicts.c.words == row.words
    await conn.execute(update(verdicts).where(*own).values(words=forgotten.words))
    return replace(_verdict(row), words=forgotten.words)


def words_of(decided: Verdict) -> str:
    """The words that were decided of, also when another decision has taken this one's place."""
    return decided.words.partition(EARLIER)[0]


def first_of(decided: Mapping[str, Verdict], words: str) -> Verdict | None:
    """The first decision on these words: it knows what was extracted."""
    return decided.get(f"{words}{EARLIER}0") or decided.get(words)


def _earlier(decided: Verdict) -> tuple[ColumnElement[bool], ...]:
    numbered = verdicts.c.words.startswith(decided.words + EARLIER)
    return verdicts.c.article_id == decided.article_id, numbered


async def forget(conn: AsyncConnection, reported_id: int) -> None:
    """Removes what was decided with this quote last."""
    await conn.execute(delete(verdicts).where(verdicts.c.reported_id == reported_id, _STANDS))


async def family(conn: AsyncConnection, quote_id: int) -> list[int]:
    """The ids of a standing quote and of all that have the same words, the one that they are copies of first;
    none when the quote is withdrawn."""
    original = select(func.coalesce(quotes.c.copy_of, quotes.c.id)).where(quotes.c.id == quote_id)
    same = or_(quotes.c.id == original.scalar_subquery(), quotes.c.copy_of == original.scalar_subquery())
    order = quotes.c.copy_of.is_not(None), quotes.c.id
    found = select(quotes.c.id).where(same, quotes.c.withdrawn_at.is_(None)).order_by(*order)
    ids = list((await conn.execute(found)).scalars())
    return ids if quote_id in ids else []


async def articles_of(conn: AsyncConnection, quote_ids: Collection[int]) -> list[int]:
    """The articles that carry these quotes."""
    chosen = select(quotes.c.article_id).where(quotes.c.id.in_(quote_ids)).distinct()
    return list((await conn.execute(chosen.order_by(quotes.c.article_id))).scalars())


async def judged(conn: AsyncConnection, article_ids: Collection[int]) -> list[Judged]:
    """All quotes that these articles have or had, in reading order."""
    rows = await conn.execute(
        select(quotes, articles.c.text)
        .join(articles, articles.c.id == quotes.c.article_id)
        .where(quotes.c.article_id.in_(article_ids))
        .order_by(quotes.c.article_id, quotes.c.position)
    )
    return [
        Judged(
            row.id,
            row.article_id,
            tuple(row.words or (row.text[start:end] for start, end in row.spans)),
            tuple((start, end) for start, end in row.spans),
            Attribution(row.person_id, row.by_office, row.label),
            row.rule,
            row.is_key,
            row.withdrawn_at,
        )
        for row in rows
    ]


async def attribute(
    conn: AsyncConnection, quote_ids: Collection[int], to: Attribution, rule: str, now: datetime
) -> None:
    """Attributes these quotes to somebody; readers who saw them otherwise are told."""
    own = quotes.c.id.in_(quote_ids)
    before = (await conn.execute(select(quotes.c.person_id).where(own).distinct())).scalars().all()
    await conn.execute(update(quotes).where(own).values(**_columns(to), rule=rule, wrong_at=now))
    itself = quote_mentions.c.quote_id.in_(quote_ids), quote_mentions.c.person_id == to.person_id
    await conn.execute(delete(quote_mentions).where(*itself))
    await _recount(conn, *before, to.person_id)


async def withdraw(conn: AsyncConnection, wrong: Sequence[Judged], now: datetime) -> None:
    """These are no quotes: they stand in no answer any more, and readers who saw them are told."""
    for each in wrong:
        lowest = select(func.coalesce(func.min(quotes.c.position), 0))
        own = quotes.c.article_id == each.article_id
        below = min(0, (await conn.execute(lowest.where(own))).scalar_one()) - 1
        values = {"withdrawn_at": now, "wrong_at": now, "words": list(each.parts), "position": below}
        marked = update(quotes).where(quotes.c.id == each.id)
        await conn.execute(marked.values(**values, is_key=False, rule=NO_QUOTE))
        if each.is_key:
            await _choose_key(conn, each.article_id)
    await _recount(conn, *(each.attribution.person_id for each in wrong))


async def _choose_key(conn: AsyncConnection, article_id: int) -> None:
    """The surest of the quotes with a known speaker takes the place of the key quote."""
    standing = quotes.c.article_id == article_id, quotes.c.withdrawn_at.is_(None)
    order = quotes.c.person_id.is_(None), quotes.c.confidence.desc(), quotes.c.position
    best = select(quotes.c.id).where(*standing).order_by(*order).limit(1).scalar_subquery()
    await conn.execute(update(quotes).where(quotes.c.id == best).values(is_key=True))


async def text(conn: AsyncConnection, article_id: int) -> str:
    """The text of an article as it is now."""
    found = await conn.execute(select(articles.c.text).where(articles.c.id == article_id))
    return str(found.scalar_one())


async def restore(
    conn: AsyncConnection, quote: Judged, spans: Spans, rule: str, now: datetime, *, is_key: bool
) -> None:
    """A quote that was withdrawn by mistake stands again, where its words are now."""
    of_article = quotes.c.article_id == quote.article_id, quotes.c.withdrawn_at.is_(None)
    if is_key:
        await conn.execute(update(quotes).where(*of_article).values(is_key=False))
    values = {"withdrawn_at": None, "words": null(), "wrong_at": now, "spans": spans}
    again = update(quotes).where(quotes.c.id == quote.id)
    await conn.execute(again.values(**values, rule=rule, is_key=is_key))
    rows = await conn.execute(select(quotes.c.id, quotes.c.spans).where(*of_article))
    in_order = [row.id for row in sorted(rows, key=lambda row: row.spans)]
    for start in (ASIDE, 0):  # a position is one quote's alone also in between
        for position, quote_id in enumerate(in_order, start):
            await conn.execute(update(quotes).where(quotes.c.id == quote_id).values(position=position))
    await _recount(conn, quote.attribution.person_id)


async def give(conn: AsyncConnection, article_id: int, giver: int, taker: int, now: datetime) -> None:
    """Whom an article names is another of the same name: his mentions there, and the quotes that name him."""
    there = mentions.c.article_id == article_id
    rows = await conn.execute(select(mentions).where(there, mentions.c.person_id.in_((giver, taker))))
    spans = sorted((start, end) for row in rows for start, end in row.spans)
    await conn.execute(delete(mentions).where(there, mentions.c.person_id.in_((giver, taker))))
    if spans:
        row = {"article_id": article_id, "person_id": taker, "spans": spans}
        await conn.execute(mentions.insert(), row)
    own = select(quotes.c.id).where(quotes.c.article_id == article_id)
    spoken_of = quote_mentions.c.quote_id.in_(own), quote_mentions.c.person_id == giver
    await conn.execute(update(quote_mentions).where(*spoken_of).values(person_id=taker))
    said = quotes.c.article_id == article_id, quotes.c.person_id == giver, ~quotes.c.by_office
    await conn.execute(update(quotes).where(*said).values(person_id=taker, wrong_at=now))
    await _recount(conn, giver, taker)


async def _recount(conn: AsyncConnection, *people: int | None) -> None:
    await identity.recount(conn, *sorted({each for each in people if each is not None}))
