import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from storage import articles, deliveries
from storage.database import Database
from storage.records import DigestArticle, Message, NewArticle, NewDelivery, NewDigest, Subscriber

AddReader = Callable[[int], Awaitable[Subscriber]]


async def test_a_digest_is_stored_once_for_equal_keys(database: Database, now: datetime) -> None:
    async def store(key: str) -> int:
        async with database.write() as conn:
            return (await deliveries.store_digests(conn, [NewDigest(key, (Message("x"),), ())], now))[0]

    ids = await asyncio.gather(*(store("same") for _ in range(5)))
    assert len(set(ids)) == 1
    assert await store("other") not in ids


async def test_a_digest_keeps_its_articles_best_first(
    database: Database, new_article: Callable[..., NewArticle], now: datetime
) -> None:
    async with database.write() as conn:
        ids = [await articles.add(conn, new_article()) for _ in range(4)]
        kept = tuple(DigestArticle(i, "society", None) for i in reversed(ids) if i is not None)
        for _ in range(2):
            (await deliveries.store_digests(conn, [NewDigest("k", (Message("x"),), kept)], now))[0]
        assert await deliveries.digest_articles_from(conn, "k", 0, 10) == list(kept)
        assert await deliveries.digest_articles_from(conn, "k", 1, 2) == list(kept[1:3])
        assert await deliveries.digest_articles_from(conn, "gone", 0, 10) == []


async def test_the_last_digest_of_a_reader_is_the_one_queued_last_and_not_withdrawn(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    reader, other = (await add_reader(1)).id, (await add_reader(2)).id
    async with database.write() as conn:

        async def queue(reader_id: int, digest_id: int, slot: str, parts: int) -> None:
            await deliveries.enqueue(conn, [NewDelivery(reader_id, digest_id, slot, parts, 2)], now)

        long, short = [
            (await deliveries.store_digests(conn, [NewDigest(key, (Message("x"),) * parts, ())], now))[0]
            for key, parts in (("long", 3), ("short", 1))
        ]
        assert await deliveries.last_digest(conn, reader) is None
        await queue(reader, long, "morning", 3)
        await queue(other, short, "evening", 1)
        assert await deliveries.last_digest(conn, reader) == (long, 3)
        await queue(reader, short, "evening", 1)
        assert await deliveries.last_digest(conn, reader) == (short, 1)
        await queue(reader, long, "again", 3)
        assert await deliveries.last_digest(conn, reader) == (long, 3), "once, not the two together"
        await deliveries.cancel(conn, reader, "stopped")
        assert await deliveries.last_digest(conn, reader) is None


async def test_the_articles_a_reader_was_given_since_a_moment_are_known(
    database: Database, add_reader: AddReader, new_article: Callable[..., NewArticle], now: datetime
) -> None:
    reader, other = (await add_reader(1)).id, (await add_reader(2)).id
    given: list[int] = []
    async with database.write() as conn:
        for hours in range(3):
            moment = now + timedelta(hours=hours)
            article_id = await articles.add(conn, new_article())
            assert article_id is not None
            given.append(article_id)
            new = NewDigest(str(hours), (Message("x"),), (DigestArticle(article_id, "society", None),))
            digest_id = (await deliveries.store_digests(conn, [new], moment))[0]
            await deliveries.enqueue(conn, [NewDelivery(reader, digest_id, str(hours), 1, 2)], moment)
        since = now + timedelta(hours=1)
        assert await deliveries.delivered_articles(conn, reader, since) == set(given[1:])
        assert await deliveries.delivered_articles(conn, other, since) == set()
        await deliveries.cancel(conn, reader, "stopped")
        assert await deliveries.delivered_articles(conn, reader, since) == set()
