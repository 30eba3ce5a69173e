"""A reader's coming and going, language and times, on a real store."""

from datetime import timedelta

import pytest

from bot.reader import arrive, lost, revive, schedule, speak, stop
from storage import deliveries, subscribers
from storage.database import Database
from storage.records import Message, NewDelivery, NewDigest, Subscriber
from tests.factory import CENTRAL_ASIA, NOW, Newsroom

DAY = timedelta(days=1)


async def newcomer(database: Database) -> Subscriber:
    async with database.write() as conn:
        return await arrive(conn, 7, "kk", "Asia/Almaty", NOW)


async def test_a_newcomer_gets_a_digest_every_morning(database: Database) -> None:
    reader = await newcomer(database)
    assert (reader.slots, reader.state, reader.language) == (("08:00",), "active", "kk")
    assert reader.next_digest_at == NOW + timedelta(hours=23)


async def test_who_arrives_twice_is_one_reader(database: Database) -> None:
    reader = await newcomer(database)
    async with database.write() as conn:
        changed = await speak(conn, reader, "ru")
    assert await newcomer(database) == changed
    assert changed.language == "ru"


@pytest.mark.parametrize(("leave", "state"), [(stop, "stopped"), (lost, "unreachable")])
async def test_who_leaves_gets_nothing_of_what_is_queued_and_keeps_his_follows(
    database: Database, leave: object, state: str
) -> None:
    reader = await newcomer(database)
    async with database.write() as conn:
        await subscribers.follow(conn, reader.id, CENTRAL_ASIA)
        digest_id = (await deliveries.store_digests(conn, [NewDigest("k", (Message("Су"),), ())], NOW))[0]
        await deliveries.enqueue(conn, [NewDelivery(reader.id, digest_id, "slot", 1, 2)], NOW)
        reader = await stop(conn, reader) if leave is stop else await lost(conn, reader, "blocked")
        assert await deliveries.unsent(conn) == 0
        assert len((await subscribers.follows_of(conn, [reader.id]))[reader.id]) == 1
    assert reader.state == state


async def test_who_comes_back_has_missed_all_but_the_last_day(database: Database) -> None:
    newsroom = Newsroom(database)
    old = await newsroom.publish("Көне хабар", seen_at=NOW + DAY)
    await newsroom.publish("Жаңа хабар", seen_at=NOW + 3 * DAY)
    async with database.write() as conn:
        reader = await stop(conn, await arrive(conn, 7, "kk", "Asia/Almaty", NOW))
        back = await revive(conn, reader, NOW + 3 * DAY + timedelta(hours=1))
    assert (back.state, back.watermark) == ("active", old)
    assert back.next_digest_at == NOW + 3 * DAY + timedelta(hours=23)


async def test_who_is_there_already_comes_back_to_nothing_new(database: Database) -> None:
    reader = await newcomer(database)
    await Newsroom(database).publish("Көне хабар", seen_at=NOW)
    async with database.write() as conn:
        assert await revive(conn, reader, NOW + 9 * DAY) == reader


async def test_a_watermark_never_goes_back(database: Database) -> None:
    await Newsroom(database).publish("Көне хабар", seen_at=NOW)
    reader = await newcomer(database)
    async with database.write() as conn:
        reader = await subscribers.change(conn, reader.id, watermark=99, state="stopped")
        assert (await revive(conn, reader, NOW + 9 * DAY)).watermark == 99


async def test_new_times_replace_the_old_ones_begin_after_now_and_end_a_stop(database: Database) -> None:
    reader = await newcomer(database)
    async with database.write() as conn:
        reader = await schedule(conn, await stop(conn, reader), ("09:00", "19:30"), NOW)
    assert (reader.slots, reader.state) == (("09:00", "19:30"), "active")
    assert reader.next_digest_at == NOW + timedelta(hours=10, minutes=30)
