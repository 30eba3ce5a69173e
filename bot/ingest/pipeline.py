"""The way of an article: due sources -> what is new in them -> facts -> known people -> storage."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from bot.extract.article import extract

from bot.extract import fold
from bot.extract.lexicon.figures import holder
from bot.extract.model import Facts, Quote, Span
from bot.ingest import files
from bot.ingest.link import link
from storage import articles, people, sources
from storage.database import Connection, Database
from storage.records import NewArticle, NewQuote, Source, Spans

log = logging.getLogger(__name__)

SOON = timedelta(seconds=1)  # when a file is still being written


async def store(database: Database, source_id: int, raw: files.Raw, now: datetime) -> int | None:
    """Extracts and stores an article; its id, or None when it was stored before."""
    async with database.read() as conn:
        if await articles.known(conn, raw.canonical):
            return None
    published = raw.published_at.date() if raw.published_at else None
    facts, stems = await asyncio.to_thread(lambda: (extract(raw.text, published), fold.stems(raw.text)))
    async with database.write() as conn:
        ids = await link(conn, facts.people, facts.language)
        holders = await _holders(conn, facts)
        return await articles.add(conn, _article(source_id, raw, facts, stems, ids, holders, now))


async def _holders(conn: Connection, facts: Facts) -> dict[str, int]:
    """Office -> the stored person who held it on the article's day, for quotes that name the office alone."""
    offices = {q.speaker.office for q in facts.quotes if q.speaker.office and q.speaker.holder}
    held = {office: holder(office, facts.published) for office in offices} if facts.published else {}
    known = await people.figures(conn, [figure.key for figure in held.values() if figure])
    ids = {person.figure: person.id for person in known}
    return {office: ids[figure.key] for office, figure in held.items() if figure and figure.key in ids}


def _article(
    source_id: int,
    raw: files.Raw,
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


class Pipeline:
    """Polls the sources that are due. What a folder has shown is remembered between polls."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._known: dict[int, dict[str, str]] = {}

    async def tick(self) -> int:
        """Polls what is due; returns how many articles were new."""
        async with self._database.read() as conn:
            due = await sources.due(conn, self._now())
        return sum([await self._poll(source) for source in due])

    async def _poll(self, source: Source) -> int:
        known = await self._items(source)
        error, again_in, stored = None, None, 0
        try:
            listing = await asyncio.to_thread(files.look, Path(source.folder), known)
        except OSError as failure:
            error = f"{source.folder}: {failure.strerror or failure}"
            if error != source.error:
                log.warning("source %s: %s", source.name, error)
        else:
            again_in = SOON if listing.unsettled else None
            for found in listing.found:
                stored += await self._take(source, found)
                known[found.item] = found.version
        async with self._database.write() as conn:
            await sources.polled(conn, source, self._now(), error, again_in)
        return stored

    async def _items(self, source: Source) -> dict[str, str]:
        if source.id not in self._known:
            async with self._database.read() as conn:
                self._known[source.id] = await sources.items(conn, source.id)
        return self._known[source.id]

    async def _take(self, source: Source, found: files.Found) -> bool:
        """Stores one file's article, or notes why not; whatever is wrong with it harms no other."""
        error, article_id = None, None
        try:
            raw = await asyncio.to_thread(files.read, found.path)
            article_id = await store(self._database, source.id, raw, self._now())
        except files.BadFile as failure:
            error = str(failure)
            log.warning("source %s: %s: %s", source.name, found.item, error)
        async with self._database.write() as conn:
            await sources.looked_at(conn, source.id, found.item, found.version, error)
        return article_id is not None
