"""What a reader follows "at once" comes when it appears, and not only in his digest: by day, and what comes
within a few minutes in one message. First it is decided for whom an article is; then who may be told is told
all that waits for him. Each step is a transaction of its own that leaves nothing half done."""

import asyncio
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.digest.match import Item, match
from bot.digest.plan import Wanted, queue, reader_of
from bot.digest.window import Index, Past
from storage import alerts, articles, deliveries, exclusions, subscribers
from storage.database import Connection, Database
from storage.records import Article, Exclusion, Follow, Subscriber, Told

BUNDLED = timedelta(minutes=3)  # one message in so long: more would have the reader mute the bot
STALE = timedelta(hours=1)  # what could not be told until then is no alert; the next digest has it
BATCH = 200  # readers a transaction: others who write wait a fraction of a second


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a reader follows at once, what he does not want to see, and what he was told already."""

    follows: Sequence[Follow]
    unwanted: Sequence[Exclusion]
    alerted: Collection[int]


class News:
    """What waits for readers: the fresh articles by id, and all that tell the same. Most readers of a batch
    are alike in what they follow of it; for them it is matched once."""

    def __init__(self, index: Index, fresh: Mapping[int, Article]) -> None:
        self._index, self._fresh = index, fresh
        self._matched: dict[Hashable, list[Item]] = {}

    def message(
        self, reader: Subscriber, wishes: Wishes, waiting: Iterable[int], now: datetime
    ) -> Wanted | None:
        """What the reader is told of what waits for him; None when it brings him nothing new."""
        fresh = [self._fresh[id_] for id_ in waiting if id_ in self._fresh]
        events = {article.event for article in fresh}
        items = [item for item in self._match(reader, wishes) if item.article.event in events]
        if not items:
            return None
        to = reader_of(reader, now)
        slot = f"alert {max(article.id for article in fresh)}"
        return Wanted(reader, slot, to.t("alert-title"), items, to)

    def _match(self, reader: Subscriber, wishes: Wishes) -> list[Item]:
        follows = [each for each in wishes.follows if self._index.following(each.kind, each.value)]
        past = Past(reader.watermark, shown=wishes.alerted)
        key = (
            tuple((each.kind, each.value) for each in follows),
            tuple((each.kind, each.value) for each in wishes.unwanted),
            (reader.watermark, frozenset(wishes.alerted)),
            (reader.language, reader.length),
        )
        if key not in self._matched:
            found = match(follows, self._index, past, reader.language, wishes.unwanted, reader.length)
            self._matched[key] = found
        return self._matched[key]

    def told(self, message: Wanted) -> Iterator[Told]:
        """All articles of the stories: whoever tells them, the reader has had them."""
        reader = message.subscriber
        for item in message.items:
            for article in self._index.telling(item.article.event):
                if article.id > reader.watermark:
                    yield Told(reader.id, article.id)


async def plan_alerts(database: Database, now: datetime) -> int:
    """Queues what is to be told at once. Returns how many readers are told something."""
    async with database.read() as conn:
        if not await alerts.is_due(conn, now):
            return 0
    async with database.write() as conn:
        await _decide(conn, now)
    told = 0
    while True:
        async with database.write() as conn:
            await alerts.mark(conn)  # alone until the end: nobody is told the same by two planners
            waiting = await alerts.due(conn, now, BATCH)
            if not waiting:
                return told
            told += await _tell(conn, waiting, now)


async def _decide(conn: Connection, now: datetime) -> None:
    """Notes the new articles for those who follow them at once."""
    decided = await alerts.mark(conn)
    new = await articles.after(conn, decided)
    fresh = [article for article in new if _is_news(article, now)]
    words = await alerts.words(conn) if fresh else []
    for article in fresh:
        people = {*article.people, *(quote.person.id for quote in article.quotes if quote.person)}
        suiting = [word for word in words if article.stems.issuperset(word.split())]
        await alerts.wait(conn, article, people, suiting, now)
    await alerts.move_mark(conn, max(decided, await articles.last_id(conn)))


def _is_news(article: Article, now: datetime) -> bool:
    return not article.history and now - article.seen_at <= STALE


async def _tell(conn: Connection, waiting: Mapping[int, Collection[int]], now: datetime) -> int:
    """Queues what waits for these readers and suits them still; the rest is left to their digests."""
    readers = await subscribers.lock(conn, waiting)
    listening = [reader for reader in readers if may_be_told(reader, now)]
    news = await _news(conn, {id_ for reader in listening for id_ in waiting[reader.id]}, now)
    wishes = await _wishes(conn, [reader.id for reader in listening])
    messages = await asyncio.to_thread(
        lambda: [news.message(each, wishes[each.id], waiting[each.id], now) for each in listening]
    )
    wanted = [message for message in messages if message]
    told = [each for message in wanted for each in news.told(message)]
    await queue(conn, wanted, deliveries.ALERT, now)
    await alerts.settle(conn, [reader.id for reader in readers], told, now, now + BUNDLED)
    return len(wanted)


async def _wishes(conn: Connection, ids: Collection[int]) -> dict[int, Wishes]:
    follows = await subscribers.follows_of(conn, ids)
    unwanted = await exclusions.of(conn, ids)
    alerted = await alerts.alerted(conn, ids)
    at_once = {id_: [follow for follow in follows[id_] if follow.at_once] for id_ in ids}
    return {id_: Wishes(at_once[id_], unwanted[id_], alerted[id_]) for id_ in ids}


async def _news(conn: Connection, ids: Collection[int], now: datetime) -> News:
    found = await articles.get(conn, ids)
    index = Index([*await articles.siblings(conn, found), *found])
    return News(index, {each.id: each for each in found if _is_news(each, now)})


def may_be_told(reader: Subscriber, now: datetime) -> bool:
    """Whether the reader wants to hear something now, has not stopped or paused, and has no quiet hours; and
    whether the bot may write to him."""
    waits = any(until is not None and now < until for until in (reader.paused_until, reader.suspended_until))
    local = now.astimezone(ZoneInfo(reader.time_zone)).time()
    return reader.state == "active" and not waits and not is_quiet(reader, local)


def is_quiet(reader: Subscriber, local: time) -> bool:
    """Whether a local time lies within the reader's quiet hours, which may go over midnight."""
    if reader.quiet_from is None or reader.quiet_until is None:
        return False
    start, end = time.fromisoformat(reader.quiet_from), time.fromisoformat(reader.quiet_until)
    return start <= local < end if start <= end else local >= start or local < end
