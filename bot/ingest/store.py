"""An article into the store: facts, then known people, then one transaction."""

import asyncio
from dataclasses import replace
from datetime import date, datetime

from bot.extract import fold
from bot.extract.article import extract
from bot.extract.lexicon.figures import holder
from bot.extract.model import Facts, Quote, Span
from bot.ingest.link import link
from bot.ingest.raw import Raw
from storage import articles, people
from storage.database import Connection, Database
from storage.records import NewArticle, NewQuote, Spans


async def store(
    database: Database, source_id: int, raw: Raw, now: datetime, *, history: bool = False
) -> int | None:
    """Extracts and stores an article; its id, or None when it was stored before. `history`: it is older than
    our acquaintance with its source, and so no news."""
    async with database.read() as conn:
        if await articles.known(conn, raw.canonical):
            return None
    published = (raw.published_at or now).date()
    facts, stems = await asyncio.to_thread(lambda: (extract(raw.text, published), fold.stems(raw.text)))
    async with database.write() as conn:
        ids = await link(conn, facts.people, facts.language)
        holders = await _holders(conn, facts, published)
        article = _article(source_id, raw, facts, stems, ids, holders, now)
        return await articles.add(conn, replace(article, history=history))


async def _holders(conn: Connection, facts: Facts, published: date) -> dict[str, int]:
    """Office -> the stored person who held it on the article's day, for quotes that name the office alone."""
    offices = {q.speaker.office for q in facts.quotes if q.speaker.office and q.speaker.holder}
    held = {office: holder(office, published) for office in offices}
    known = await people.figures(conn, [figure.key for figure in held.values() if figure])
    ids = {person.figure: person.id for person in known}
    return {office: ids[figure.key] for office, figure in held.items() if figure and figure.key in ids}


def _article(
    source_id: int,
    raw: Raw,
    facts: Facts,
    stems: list[str],
    ids: list[int],
    holders: dict[str, int],
    now: datetime,
) -> NewArticle:
    def quote(found: Quote) -> NewQuote:
        speaker = found.speaker
        named = ids[speaker.person] if speaker.person is not None else None
        return NewQuote(
            spans=_spans(found.parts),
            person_id=named if named is not None else holders.get(speaker.office or ""),
            by_office=named is None and speaker.office in holders,
            label=speaker.label.of(raw.text) if speaker.label else None,
            rule=speaker.rule,
            confidence=speaker.confidence,
        )

    mentions: dict[int, Spans] = {}
    for person_id, person in zip(ids, facts.people, strict=True):
        mentions[person_id] = tuple(sorted(mentions.get(person_id, ()) + _spans(person.spans)))
    return NewArticle(
        source_id=source_id,
        canonical=raw.canonical,
        url=raw.url,
        language=facts.language,
        text=raw.text,
        headline_length=facts.headline.end,
        published_at=raw.published_at,
        published_has_time=raw.has_time,
        seen_at=now,
        stems=tuple(stems),
        topics=tuple(topic.slug for topic in facts.topics),
        mentions=tuple(mentions.items()),
        quotes=tuple(map(quote, facts.quotes)),
        key_quote=facts.key_quote,
    )


def _spans(spans: tuple[Span, ...]) -> Spans:
    return tuple((span.start, span.end) for span in spans)
