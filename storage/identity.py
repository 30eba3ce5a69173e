"""Two people who are one, and one who is two. Each is one change within the caller's transaction, and waits
its turn among the articles, so that none is linked meanwhile to somebody who is gone."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, and_, delete, exists, func, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import people as people_of
from storage import quotes as quotes_of
from storage.articles import INGEST_LOCK
from storage.database import in_order
from storage.records import NewPerson, Person
from storage.tables import (
    articles,
    exclusions,
    follows,
    former_people,
    mentions,
    people,
    people_apart,
    person_forms,
    quote_mentions,
    quotes,
    verdicts,
)
from storage.upsert import insert

AT_ONCE = 10_000  # articles a statement; both databases take three times as many values


class CannotMerge(Exception):
    """These are not two people that can be one."""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Where a person is mentioned, and the words that do it, as they stand."""

    article_id: int
    language: str
    surfaces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How often a person is met."""

    articles: int
    quotes: int
    followers: int


async def merge(conn: AsyncConnection, kept_id: int, other_id: int) -> Person:
    """Makes `other` the same as `kept`, who gets all that was his; returns `kept` as he is now. That the two
    were declared to be two is forgotten. Raises CannotMerge and changes nothing."""
    await in_order(conn, INGEST_LOCK)
    kept, other = await _two(conn, kept_id, other_id)
    await _move(conn, person_forms, kept.id, other.id, "form")
    await _move_mentions(conn, kept.id, other.id)
    await conn.execute(update(quotes).where(quotes.c.person_id == other.id).values(person_id=kept.id))
    for decided in (verdicts.c.person_id, verdicts.c.was_person_id):
        await conn.execute(update(verdicts).where(decided == other.id).values({decided: kept.id}))
    await _move(conn, quote_mentions, kept.id, other.id, "quote_id")
    await _forget_own_mentions(conn, kept.id)
    await _move_follows(conn, kept.id, other.id)
    await _move_apart(conn, kept.id, other.id)
    await _bury(conn, kept.id, other.id)
    names = (kept.name_kk or other.name_kk, kept.name_ru or other.name_ru, kept.name_en or other.name_en)
    await people_of.rename(conn, [Person(kept.id, kept.name, kept.figure, *names, 0)])
    await recount(conn, kept.id, other.id)
    return (await people_of.get(conn, [kept.id]))[kept.id]


async def _two(conn: AsyncConnection, kept_id: int, other_id: int) -> tuple[Person, Person]:
    known = await people_of.get(conn, [kept_id, other_id])
    missing = [str(asked) for asked in (kept_id, other_id) if asked not in known]
    if missing:
        raise CannotMerge(f"nobody has the id {missing[0]}")
    kept, other = known[kept_id], known[other_id]
    if kept.id == other.id:
        raise CannotMerge(f"{kept.name} is one person already")
    if other.figure is not None:
        reason = "are two public figures" if kept.figure else "cannot be: the second is a public figure"
        raise CannotMerge(f"{kept.name} and {other.name} {reason}")
    return kept, other


async def _move(conn: AsyncConnection, table: Table, kept: int, other: int, *same: str) -> None:
    """Rows of the one become rows of the other, unless he has a row that is the same in these columns."""
    his = table.alias()
    has = exists().where(his.c.person_id == kept, *(his.c[name] == table.c[name] for name in same))
    await conn.execute(update(table).where(table.c.person_id == other, ~has).values(person_id=kept))
    await conn.execute(delete(table).where(table.c.person_id == other))


async def _move_mentions(conn: AsyncConnection, kept: int, other: int) -> None:
    """Where an article mentions both, the one mention gets the spans of both."""
    his = mentions.alias()
    both = await conn.execute(
        select(mentions.c.article_id, mentions.c.spans, his.c.spans.label("more"))
        .join(his, his.c.article_id == mentions.c.article_id)
        .where(mentions.c.person_id == kept, his.c.person_id == other)
    )
    for row in both.all():
        spans = sorted({(start, end) for start, end in (*row.spans, *row.more)})
        there = mentions.c.article_id == row.article_id, mentions.c.person_id == kept
        await conn.execute(update(mentions).where(*there).values(spans=spans))
    await _move(conn, mentions, kept, other, "article_id")


async def _forget_own_mentions(conn: AsyncConnection, person_id: int) -> None:
    """A quote speaks of others than its speaker."""
    own = select(quotes.c.id).where(quotes.c.person_id == person_id)
    await conn.execute(
        delete(quote_mentions).where(
            quote_mentions.c.person_id == person_id, quote_mentions.c.quote_id.in_(own)
        )
    )


async def _move_follows(conn: AsyncConnection, kept: int, other: int) -> None:
    """Who follows both keeps one, at once if either was; the follow stays, since buttons hold its id."""
    his = follows.alias()
    his_at_once = exists().where(
        his.c.subscriber_id == follows.c.subscriber_id,
        his.c.kind == "person",
        his.c.value == str(other),
        his.c.at_once == true(),
    )
    is_kept = follows.c.kind == "person", follows.c.value == str(kept)
    await conn.execute(update(follows).where(*is_kept, his_at_once).values(at_once=True))
    for table in (follows, exclusions):
        await _move_named(conn, table, str(kept), str(other))


async def _move_named(conn: AsyncConnection, table: Table, kept: str, other: str) -> None:
    """Rows of readers that name the one by his id name the other; who has both keeps one."""
    his = table.alias()
    has_both = exists().where(
        his.c.subscriber_id == table.c.subscriber_id, his.c.kind == "person", his.c.value == kept
    )
    old = table.c.kind == "person", table.c.value == other
    await conn.execute(delete(table).where(*old, has_both))
    await conn.execute(update(table).where(*old).values(value=kept))


async def _move_apart(conn: AsyncConnection, kept: int, other: int) -> None:
    """Whoever was no `other` is no `kept`; but these two are one now."""
    concerned = or_(people_apart.c.person_id == other, people_apart.c.other_id == other)
    rows = (await conn.execute(delete(people_apart).where(concerned).returning(people_apart))).all()
    await keep_apart(conn, kept, {row.person_id + row.other_id - other for row in rows} - {kept})


async def keep_apart(conn: AsyncConnection, person_id: int, others: Collection[int]) -> None:
    """Records that the person is none of these, whatever their names look like."""
    rows = [{"person_id": min(person_id, other), "other_id": max(person_id, other)} for other in others]
    if rows:
        await conn.execute(insert(conn, people_apart).on_conflict_do_nothing(), rows)


async def _bury(conn: AsyncConnection, kept: int, other: int) -> None:
    """The id stays and leads on, also from those that had led to it."""
    led = former_people.c.person_id == other
    await conn.execute(update(former_people).where(led).values(person_id=kept))
    await conn.execute(former_people.insert().values(id=other, person_id=kept))


async def recount(conn: AsyncConnection, *ids: int) -> None:
    """Brings the number of quotes of these people up to date."""
    for person_id in ids:
        said = await quotes_of.stored(conn, person_id)
        await conn.execute(update(people).where(people.c.id == person_id).values(quotes=said))


async def mentioned(conn: AsyncConnection, person_id: int) -> list[Mentioned]:
    """All articles that mention a person, oldest first."""
    rows = await conn.execute(
        select(articles.c.id, articles.c.language, articles.c.text, mentions.c.spans)
        .join(mentions, mentions.c.article_id == articles.c.id)
        .where(mentions.c.person_id == person_id)
        .order_by(articles.c.id)
    )
    return [
        Mentioned(row.id, row.language, tuple(row.text[start:end] for start, end in row.spans))
        for row in rows
    ]


async def split(conn: AsyncConnection, left: Person, new: NewPerson, article_ids: Sequence[int]) -> int:
    """Makes somebody new of some forms of a person's name, who was meant in these articles; `left` is who
    stays, under the names that stay. The two are kept apart. Returns the new id."""
    await in_order(conn, INGEST_LOCK)
    moved = person_forms.c.form.in_([form.form for form in new.forms])
    await conn.execute(delete(person_forms).where(person_forms.c.person_id == left.id, moved))
    new_id = await people_of.add(conn, new)
    for ids in _some(article_ids):
        await _give(conn, left.id, new_id, ids)
    await people_of.rename(conn, [left])
    await recount(conn, left.id, new_id)
    await keep_apart(conn, left.id, [new_id])
    return new_id


def _some(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


async def _give(conn: AsyncConnection, giver: int, taker: int, article_ids: Sequence[int]) -> None:
    """Gives what articles say of the person by name; what they ascribe to an office stays with its holder."""
    in_these = quotes.c.article_id.in_(article_ids)
    of_these = quote_mentions.c.quote_id.in_(select(quotes.c.id).where(in_these))
    for table, where in (
        (mentions, mentions.c.article_id.in_(article_ids)),
        (quotes, and_(in_these, ~quotes.c.by_office)),
        (quote_mentions, of_these),
        (verdicts, and_(verdicts.c.article_id.in_(article_ids), ~verdicts.c.by_office)),
    ):
        columns: Any = table.c.person_id
        await conn.execute(update(table).where(columns == giver, where).values(person_id=taker))


async def counts(conn: AsyncConnection, person_id: int) -> Counts:
    """How many articles mention a person, how many quotes are his, and how many readers follow him."""
    met = select(func.count()).where(mentions.c.person_id == person_id)
    followed = select(func.count()).where(follows.c.kind == "person", follows.c.value == str(person_id))
    return Counts(
        (await conn.execute(met)).scalar_one(),
        await quotes_of.count(conn, person_id),
        (await conn.execute(followed)).scalar_one(),
    )
