"""A reader's coming and going, language and times, on a real store."""

from datetime import timedelta

import pytest

from bot.reader import arrive, hush, lost, relocate, revive, schedule, speak, stop
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


async def test_who_moves_gets_no_slot_twice_and_misses_none(database: Database) -> None:
    reader = await newcomer(database)  # at 09:00 in Almaty
    morning = NOW + timedelta(hours=23)
    async with database.write() as conn:
        digest_id = (await deliveries.store_digests(conn, [NewDigest("k", (Message("Су"),), ())], NOW))[0]
        slot = f"{(NOW + DAY).date()} 08:00"
        await deliveries.enqueue(conn, [NewDelivery(reader.id, digest_id, slot, 1, 2)], morning)
        reader = await subscribers.change(conn, reader.id, next_digest_at=morning + DAY)
        west = await relocate(conn, reader, "Europe/Berlin", morning + timedelta(minutes=5))
        assert west.next_digest_at == morning + DAY + timedelta(hours=4)
        again = await schedule(conn, west, ("08:00",), morning + timedelta(minutes=6))
        assert again.next_digest_at == west.next_digest_at, "nor when the times are chosen anew"
        east = await relocate(conn, west, "Asia/Almaty", morning + timedelta(minutes=7))
    assert east.next_digest_at == morning + DAY


async def test_who_has_stopped_may_move_and_still_gets_nothing(database: Database) -> None:
    reader = await newcomer(database)
    async with database.write() as conn:
        reader = await relocate(conn, await stop(conn, reader), "Asia/Tokyo", NOW)
    assert (reader.time_zone, reader.state) == ("Asia/Tokyo", "stopped")


async def test_new_times_wait_for_the_end_of_a_pause(database: Database) -> None:
    reader = await newcomer(database)
    async with database.write() as conn:
        reader = await subscribers.change(conn, reader.id, paused_until=NOW + 7 * DAY)
        reader = await schedule(conn, reader, ("10:00",), NOW)
    assert reader.next_digest_at == NOW + 7 * DAY + timedelta(hours=1)


async def test_quiet_hours_are_set_and_done_away_with(database: Database) -> None:
    reader = await newcomer(database)
    async with database.write() as conn:
        quiet = await hush(conn, reader, ("22:00", "07:00"))
        assert (quiet.quiet_from, quiet.quiet_until) == ("22:00", "07:00")
        assert await hush(conn, quiet, ()) == reader
