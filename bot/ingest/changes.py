"""Articles are looked at again: what was changed is changed in the store, what was withdrawn is marked."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.extract import fold
from bot.ingest.decided import obeying
from bot.ingest.fetch import Unchanged, Unfetched
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read
from bot.ingest.store import prepared
from bot.ingest.stories import find_copies
from bot.ingest.web import Site
from storage import changes, quotes, verdicts
from storage.database import Connection, Database
from storage.records import Looked, NewArticle, Quote

log = logging.getLogger(__name__)

LOOKS = (timedelta(hours=1), timedelta(days=1))  # after first sight; what is changed later is a new text
AGAIN = timedelta(hours=1)  # after a look that told nothing
MOST_LOOKS = 6  # those that told nothing included
FRESH = timedelta(days=2)  # what was printed before that, when it was first seen, changes no more
GONE = (404, 410)
GONE_TWICE = 2  # one such answer may be a slip of the server's
COMMON = 0.3  # of the words of an article: less is another text
MOST_AT_ONCE = 100  # articles a round
SIDE_BY_SIDE = 8  # of them: pages of one host come one after another, and one that is slow holds up few


def first_look(seen_at: datetime, published_at: datetime | None) -> datetime | None:
    """When an article of the web is to be looked at again; None for one that was old when it was seen."""
    if published_at is not None and published_at < seen_at - FRESH:
        return None
    return seen_at + LOOKS[0]


def next_look(stored: Looked, now: datetime, *, is_sure: bool) -> datetime | None:
    """When the next look is due; None after the last one. `is_sure`: this one has shown how things are."""
    if stored.looks >= MOST_LOOKS:
        return None
    if not is_sure:
        return now + AGAIN
    return next((at for wait in LOOKS if (at := stored.seen_at + wait) > now), None)


def is_same(old: str, new: str) -> bool:
    """Whether a text can be another version of an article: it has a good part of its words. A page that asks
    for patience, or the front page in the place of the article, has not."""
    words = set(old.casefold().split())
    return len(words.intersection(new.casefold().split())) >= COMMON * len(words)


def kept(stored: Sequence[Quote], new: NewArticle) -> dict[int, int]:
    """For the positions of quotes in the new text the ids of the stored ones that have the same words, in
    the same order where words are repeated."""
    ids: defaultdict[str, list[int]] = defaultdict(list)
    for quote in reversed(stored):
        ids[_words(quote.parts)].append(quote.id)
    found: dict[int, int] = {}
    for position, each in enumerate(new.quotes):
        same = ids[_words([new.text[start:end] for start, end in each.spans])]
        if same:
            found[position] = same.pop()
    return found


def _words(parts: Sequence[str]) -> str:
    return "\n".join(" ".join(fold.fold(part).split()) for part in parts)


class Changes:
    """Looks again at the articles that are due."""

    def __init__(self, database: Database, site: Site, now: Callable[[], datetime]) -> None:
        self._database = database
        self._site = site
        self._now = now

    async def look(self) -> None:
        """One round: looks at what is due."""
        async with self._database.read() as conn:
            due = await changes.due(conn, self._now(), MOST_AT_ONCE)
        places = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(stored: Looked) -> None:
            async with places:
                await self._look(stored)

        async with asyncio.TaskGroup() as looks:
            for stored in due:
                looks.create_task(one(stored))

    async def _look(self, stored: Looked) -> None:
        looked = replace(stored, looks=stored.looks + 1)
        try:
            found = await self._site.again(stored, self._now())
        except BadArticle as error:
            found = Unfetched(str(error))
        now = self._now()
        match found:
            case Unfetched(status=status) if status in GONE:
                await self._gone(replace(looked, gone=stored.gone + 1), now)
            case Unfetched(reason):
                log.info("%s: not seen again: %s", stored.url, reason)
                await self._noted(looked, next_look(looked, now, is_sure=False))
            case Unchanged():
                await self._noted(replace(looked, gone=0), next_look(looked, now, is_sure=True))
            case Read() if not is_same(stored.text, found.raw.text):
                log.warning("%s: another text stands there now", stored.url)
                await self._noted(looked, next_look(looked, now, is_sure=False))
            case Read():
                looked = replace(looked, gone=0, etag=found.etag, modified=found.modified)
                await self._seen(looked, found, now)

    async def _noted(self, looked: Looked, again_at: datetime | None) -> None:
        async with self._database.write() as conn:
            await changes.looked(conn, looked, again_at)

    async def _gone(self, looked: Looked, now: datetime) -> None:
        is_withdrawn = looked.gone >= GONE_TWICE
        async with self._database.write() as conn:
            await changes.looked(conn, looked, None if is_withdrawn else now + AGAIN)
            if is_withdrawn:
                await changes.withdraw(conn, looked.article_id, now)
        if is_withdrawn:
            log.info("%s: withdrawn", looked.url)

    async def _seen(self, looked: Looked, read: Read, now: datetime) -> None:
        async with self._database.write() as conn:
            await changes.looked(conn, looked, next_look(looked, now, is_sure=True))
            if read.raw.text != looked.text:
                await self._rewrite(conn, looked, read, now)
                log.info("%s: changed", looked.url)

    async def _rewrite(self, conn: Connection, looked: Looked, read: Read, now: datetime) -> None:
        extracted = await prepared(conn, looked.source.id, read, now)
        new, decided = obeying(extracted, await verdicts.of_article(conn, looked.article_id))
        await verdicts.save(conn, decided)
        stored = (await quotes.of_articles(conn, [looked.article_id]))[looked.article_id]
        await changes.rewrite(conn, looked.article_id, new, kept(stored, new), now)
        await find_copies(conn, looked.article_id, new.language)
