"""What is followed at once comes at once: to whom, when, with what, and never twice."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import event, select

from bot.digest import alerts as planning
from bot.digest.alerts import BUNDLED, STALE, plan_alerts
from bot.digest.plan import on_demand, plan
from bot.digest.retention import empty
from bot.extract import fold
from storage import alerts, deliveries, exclusions, fragments, subscribers
from storage.database import Database
from storage.records import Exclusion, Follow, Subscriber
from storage.tables import deliveries as outbox
from storage.tables import digests
from tests.factory import CENTRAL_ASIA, NOW, SPORT, Clock, Newsroom, Said

TOMORROW = NOW + timedelta(days=1)


class Desk:
    """A store, a clock, and what was queued for whom."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = Clock()
        self.newsroom = Newsroom(database)

    async def publish(self, headline: str, *said: Said, **more: Any) -> int:
        return await self.newsroom.publish(headline, *said, seen_at=self.clock.now, **more)

    async def reader(self, chat_id: int, *follows: Follow, alerts: bool = True) -> Subscriber:
        reader = await self.newsroom.reader(chat_id, *follows, due=TOMORROW)
        async with self.database.write() as conn:
            for own in (await subscribers.follows_of(conn, [reader.id]))[reader.id]:
                await subscribers.at_once(conn, reader.id, own.id, wanted=alerts)
        return reader

    async def change(self, reader: Subscriber, **values: Any) -> None:
        async with self.database.write() as conn:
            await subscribers.change(conn, reader.id, **values)

    async def tell(self) -> int:
        return await plan_alerts(self.database, self.clock.now)

    async def queued(self, reader: Subscriber, priority: int = deliveries.ALERT) -> list[str]:
        """The texts queued for a reader, in order."""
        wanted = (
            select(digests.c.messages, outbox.c.part)
            .join(outbox, outbox.c.digest_id == digests.c.id)
            .where(outbox.c.subscriber_id == reader.id, outbox.c.priority == priority)
            .order_by(outbox.c.id)
        )
        async with self.database.read() as conn:
            stored = [row.messages[row.part] for row in await conn.execute(wanted)]
            known = await fragments.html_of(conn, stored)
        return ["".join(known[key] for key in message["html"]) for message in stored]


def told(texts: Sequence[str], *headlines: str) -> bool:
    """Whether these messages are just these: all headlines of each, parted by commas."""
    return len(texts) == len(headlines) and all(
        all(part in text for part in wanted.split(", "))
        for text, wanted in zip(texts, headlines, strict=True)
    )


async def test_topics_people_and_words_are_told_at_once_to_those_who_want_it_so(database: Database) -> None:
    desk = Desk(database)
    orazov = await desk.newsroom.person("Асқар Оразов")
    by_topic = await desk.reader(1, SPORT)
    by_person = await desk.reader(2, Follow("person", str(orazov)))
    by_word = await desk.reader(3, Follow("word", " ".join(fold.stems("су қоймасы")), "су қоймасы"))
    in_digests = await desk.reader(4, SPORT, Follow("person", str(orazov)), alerts=False)
    assert await desk.tell() == 0
    await desk.publish("Жарыс өтті", topics=("sport",))
    await desk.publish("Жиын болды", Said("Су жетеді", orazov), topics=())
    await desk.publish("Бөгет", topics=(), stems=tuple(fold.stems("жаңа су қоймасында")))
    await desk.publish("Өзге", topics=(), stems=tuple(fold.stems("суық су")))
    assert await desk.tell() == 3
    assert told(await desk.queued(by_topic), "Жарыс өтті")
    assert told(await desk.queued(by_person), "Жиын болды, Су жетеді")
    assert told(await desk.queued(by_word), "Бөгет")
    assert await desk.queued(in_digests) == []
    assert await desk.tell() == 0


async def test_what_comes_within_minutes_comes_in_one_message(sqlite_database: Database) -> None:
    desk = Desk(sqlite_database)
    reader = await desk.reader(1, SPORT)
    for headline in ("Бірінші", "Екінші"):
        await desk.publish(headline, topics=("sport",))
    assert await desk.tell() == 1
    for headline in ("Үшінші", "Төртінші"):
        desk.clock.advance(minutes=1)
        await desk.publish(headline, topics=("sport",))
        assert await desk.tell() == 0
    desk.clock.now = NOW + BUNDLED
    assert await desk.tell() == 1
    assert told(await desk.queued(reader), "Бірінші, Екінші", "Үшінші, Төртінші")


async def test_a_digest_asked_for_does_not_repeat_what_was_told(sqlite_database: Database) -> None:
    desk = Desk(sqlite_database)
    reader = await desk.reader(1, SPORT)
    await desk.publish("Жарыс", topics=("sport",))
    await desk.tell()
    async with sqlite_database.write() as conn:
        assert not await on_demand(conn, reader, "update 1", desk.clock.now)


async def test_quiet_hours_a_pause_and_a_stop_leave_it_to_the_digest(sqlite_database: Database) -> None:
    desk = Desk(sqlite_database)
    until = NOW + timedelta(hours=1)
    for chat_id, values in enumerate(
        (
            {"quiet_from": "22:00", "quiet_until": "09:30"},
            {"quiet_from": "08:00", "quiet_until": "10:00"},
            {"paused_until": until},
            {"state": "stopped"},
        )
    ):
        await desk.change(await desk.reader(chat_id, SPORT), **values)
    awake = await desk.reader(9, SPORT)
    await desk.change(awake, quiet_from="22:00", quiet_until="09:00")  # it is nine: they are over
    await desk.publish("Жарыс", topics=("sport",))
    assert await desk.tell() == 1
    assert told(await desk.queued(awake), "Жарыс")
    desk.clock.now = until
    assert await desk.tell() == 0


async def test_history_and_what_is_long_past_are_never_told(sqlite_database: Database) -> None:
    desk = Desk(sqlite_database)
    await desk.reader(1, SPORT)
    await desk.publish("Кеше", topics=("sport",))
    desk.clock.now = NOW + STALE + timedelta(seconds=1)
    assert await desk.tell() == 0


async def test_a_kill_at_any_statement_loses_and_doubles_nothing(sqlite_database: Database) -> None:
    desk = Desk(sqlite_database)
    readers = [await desk.reader(number, SPORT) for number in range(3)]
    await desk.publish("Жарыс", topics=("sport",))
    at = cut = 0

    def cut_off(*_: object) -> None:
        nonlocal at
        at += 1
        if at == cut:
            raise ConnectionAbortedError

    engine = sqlite_database._writing.sync_engine
    event.listen(engine, "before_cursor_execute", cut_off)
    while True:
        at, cut = 0, cut + 1
        try:
            await desk.tell()
        except ConnectionAbortedError:
            continue
        break
    event.remove(engine, "before_cursor_execute", cut_off)
    assert cut > 10
    assert [told(await desk.queued(reader), "Жарыс") for reader in readers] == [True] * 3


async def test_many_readers_are_told_in_batches_with_one_stored_text(
    sqlite_database: Database, monkeypatch: Any
) -> None:
    monkeypatch.setattr(planning, "BATCH", 4)
    desk = Desk(sqlite_database)
    for number in range(10):
        await desk.reader(number, SPORT)
    await desk.publish("Жарыс", topics=("sport",))
    assert await desk.tell() == 10
    async with sqlite_database.read() as conn:
        assert len((await conn.execute(select(digests.c.id))).all()) == 1


async def test_what_was_told_at_once_is_in_no_digest_and_what_was_in_a_digest_is_not_told(
    sqlite_database: Database,
) -> None:
    desk = Desk(sqlite_database)
    reader = await desk.reader(1, SPORT, CENTRAL_ASIA)
    await desk.publish("Жарыс", topics=("sport",))
    await desk.tell()
    await desk.publish("Кездесу")  # waits for the next message, but the digest is sooner
    await desk.tell()
    desk.clock.now = TOMORROW
    await plan(sqlite_database, desk.clock.now)
    [digest] = await desk.queued(reader, priority=2)
    assert "Кездесу" in digest
    assert "Жарыс" not in digest
    assert await desk.tell() == 0
    await empty(sqlite_database, desk.clock.now)
    async with sqlite_database.read() as conn:
        assert (await alerts.alerted(conn, [reader.id]))[reader.id] == set()  # behind the reader, forgotten


async def test_what_is_excluded_is_not_told(sqlite_database: Database) -> None:
    desk = Desk(sqlite_database)
    reader = await desk.reader(1, SPORT)
    async with sqlite_database.write() as conn:
        await exclusions.add(conn, reader.id, Exclusion("topic", "central-asia"))
    await desk.publish("Жарыс", topics=("sport", "central-asia"))
    assert await desk.tell() == 0
