"""An article into the store: its people become known ones, and all of it is stored in one transaction."""

from dataclasses import replace
from datetime import datetime

from bot.extract.lexicon.figures import holder
from bot.extract.model import Quote, Span
from bot.ingest import reprints, stories
from bot.ingest.link import link
from bot.ingest.raw import content_key
from bot.ingest.read import Read
from storage import articles, people
from storage.database import Connection, Database
from storage.records import NewArticle, NewQuote, Spans


async def store(
    database: Database, source_id: int, read: Read, now: datetime, *, history: bool = False
) -> int | None:
    """Stores an article; its id, or None when it was stored before or its source brings the same text from
    another address. `history`: it is older than our acquaintance with its source, and so no news."""
    async with database.read() as conn:
        if await articles.known(conn, read.raw.canonical):
            return None
        if read.raw.url and await articles.repeated(conn, source_id, content_key(read.raw.text)):
            return None
    async with database.write() as conn:
        new = await prepared(conn, source_id, read, now, history=history)
        article_id = await articles.add(conn, new)
        if article_id is not None:
            people = frozenset(person_id for person_id, _ in new.mentions)
            await stories.tell(conn, article_id, replace(read.print, people=people), now)
            await reprints.obey(conn, article_id, now)
        return article_id


async def prepared(
    conn: Connection, source_id: int, read: Read, now: datetime, *, history: bool = False
) -> NewArticle:
    """An article as storage takes it, its people made known ones."""
    ids = await link(conn, read.facts.people, read.facts.language)
    holders = await _holders(conn, read, now)
    return _article(source_id, read, ids, holders, now, history=history)


async def _holders(conn: Connection, read: Read, now: datetime) -> dict[str, int]:
    """Office -> the stored person who held it on the article's day, for quotes that name the office alone."""
    day = (read.raw.published_at or now).date()
    offices = {q.speaker.office for q in read.facts.quotes if q.speaker.office and q.speaker.holder}
    held = {office: holder(office, day) for office in offices}
    known = await people.figures(conn, [figure.key for figure in held.values() if figure])
    ids = {person.figure: person.id for person in known}
    return {office: ids[figure.key] for office, figure in held.items() if figure and figure.key in ids}


def _article(
    source_id: int, read: Read, ids: list[int], holders: dict[str, int], now: datetime, *, history: bool
) -> NewArticle:
    raw, facts = read.raw, read.facts
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
        history=history,
        stems=read.stems,
        topics=tuple(topic.slug for topic in facts.topics),
        mentions=tuple(mentions.items()),
        quotes=tuple(
            _quote(quote, stems, raw.text, ids, holders)
            for quote, stems in zip(facts.quotes, read.quote_stems, strict=True)
        ),
        key_quote=facts.key_quote,
        content_key=content_key(raw.text),
        picture=raw.picture,
        headline_stems=read.headline_stems,
    )


def _quote(
    found: Quote, stems: tuple[str, ...], text: str, ids: list[int], holders: dict[str, int]
) -> NewQuote:
    speaker = found.speaker
    named = ids[speaker.person] if speaker.person is not None else None
    return NewQuote(
        spans=_spans(found.parts),
        person_id=named if named is not None else holders.get(speaker.office or ""),
        by_office=named is None and speaker.office in holders,
        label=speaker.label.of(text) if speaker.label else None,
        rule=speaker.rule,
        confidence=speaker.confidence,
        stems=stems,
    )


def _spans(spans: tuple[Span, ...]) -> Spans:
    return tuple((span.start, span.end) for span in spans)
