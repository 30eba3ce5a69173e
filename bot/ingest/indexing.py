"""What was stored before there was a search, or when words had other stems, is made searchable, while the bot
runs."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.extract import fold
from storage import search, stems
from storage.database import Database
from storage.stems import Stemmed

BATCH = 20  # articles a transaction: other writers wait for it a tenth of a second
REST = 0.1  # seconds between two: the others' turn
LOOKED_AT = 20  # of the newest articles: rules that change change the stems of some word in most


@dataclass(frozen=True, slots=True)
class Keys:
    """The stems by which an article is found, its headline, and each of its quotes with the headline."""

    article: Sequence[str]
    headline: Sequence[str]
    quotes: Mapping[int, Sequence[str]]


async def index_old(database: Database) -> None:
    """Goes on where it has stopped, the newest articles first, until all are indexed; from the beginning when
    the newest were indexed by other stems than they have now."""
    if await _has_other_stems(database):
        await _change_words(database)
        async with database.write() as conn:
            await search.wait_for_all(conn)
    while await _is_waiting(database):
        await _index(database)
        await asyncio.sleep(REST)


async def _has_other_stems(database: Database) -> bool:
    async with database.read() as conn:
        newest = await stems.newest(conn, stems.NEWEST, LOOKED_AT)
    return any(each.stems.symmetric_difference(keys.article) for each, keys in await _keys(newest))


async def _change_words(database: Database) -> None:
    """Who follows or excludes a word does so by the stems that it has now."""
    async with database.read() as conn:
        known = await stems.words(conn)
    for value, label in known:
        new = " ".join(fold.stems(label))
        if new and new != value:
            async with database.write() as conn:
                await stems.change_word(conn, value, label, new)


async def _is_waiting(database: Database) -> bool:
    async with database.read() as conn:
        return await search.waiting(conn) > 0


async def _index(database: Database) -> None:
    async with database.write() as conn:
        found = await stems.newest(conn, await search.waiting(conn), BATCH)
        for each, keys in await _keys(found):
            await stems.change(conn, each, keys.article, keys.quotes)
            words = dict.fromkeys((*keys.headline, *(stem for own in keys.quotes.values() for stem in own)))
            await search.index(conn, each.article_id, each.said_at, words)
        await search.indexed_down_to(conn, found[-1].article_id if found else 1)


async def _keys(found: Sequence[Stemmed]) -> list[tuple[Stemmed, Keys]]:
    """Of each article; in a thread, so that the bot answers meanwhile."""
    return await asyncio.to_thread(lambda: [(each, _keys_of(each)) for each in found])


def _keys_of(article: Stemmed) -> Keys:
    text, language = article.text, article.language
    headline = text[: article.headline_length]
    quotes = {
        number: fold.keys(" ".join((headline, *(text[start:end] for start, end in spans))), language)
        for number, spans in article.parts.items()
    }
    return Keys(fold.keys(text, language), fold.keys(headline, language), quotes)
