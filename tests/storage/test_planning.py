"""Who is due, and who is moved to his next digest."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from storage import exclusions, planning, subscribers
from storage.database import Database
from storage.planning import AsRead, Due
from storage.records import Exclusion, Follow, Subscriber

AddReader = Callable[[int], Awaitable[Subscriber]]
HOUR = timedelta(hours=1)


async def move(conn: AsyncConnection, due: Sequence[Due], now: datetime, watermark: int | None) -> set[int]:
    as_read = AsRead(*due[0][1:6])
    return await planning.advance(conn, [each.id for each in due], as_read, now, now + HOUR, watermark)


async def test_active_readers_are_due_the_longest_waiting_first(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    first, second, third, stopped, never = [(await add_reader(chat)).id for chat in range(1, 6)]
    async with database.write() as conn:
        await subscribers.change(conn, second, next_digest_at=now - HOUR)
        await subscribers.change(conn, third, next_digest_at=now + HOUR)
        await subscribers.change(conn, stopped, state="stopped")
        await subscribers.change(conn, never, next_digest_at=None)
        assert [reader.id for reader in await planning.due(conn, now, 10)] == [second, first]
        assert [reader.id for reader in await planning.due(conn, now, 1)] == [second]
        assert [reader.id for reader in await planning.due(conn, now + HOUR, 10)] == [second, first, third]


async def test_a_reader_who_is_due_comes_with_what_he_follows_and_what_he_does_not_want(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    reader, idle = [(await add_reader(chat)).id for chat in (1, 2)]
    async with database.write() as conn:
        for follow in (Follow("word", "мектеп жол"), Follow("topic", "sport")):
            await subscribers.follow(conn, reader, follow)
        await exclusions.add(conn, reader, Exclusion("source", "7"))
        first, second = await planning.due(conn, now, 10)
    assert (first.id, second.id) == (reader, idle)
    assert sorted((first.follows or "").split("\n")) == ["topic sport", "word мектеп жол"]
    assert first.exclusions == "source 7"
    assert (second.follows, second.exclusions) == (None, None)


async def test_of_two_planners_each_moves_whom_the_other_has_not(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    readers = {(await add_reader(chat)).id for chat in range(1, 7)}
    async with database.read() as conn:
        due = await planning.due(conn, now, 10)

    async def plan() -> set[int]:
        async with database.write() as conn:
            await planning.alone(conn)
            return await move(conn, due, now, 7)

    one, other = await asyncio.gather(plan(), plan())
    assert sorted([one, other], key=len) == [set(), readers]


async def test_moving_readers_puts_behind_them_what_came_or_nothing(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    for chat in (1, 2, 3):
        await add_reader(chat)
    async with database.write() as conn:
        first, second, third = await planning.due(conn, now, 10)
        assert await move(conn, [first], now, 17) == {first.id}
        assert await move(conn, [second], now, None) == {second.id}
        moved = [await subscribers.get(conn, each.id) for each in (first, second, third)]
    assert [each.next_digest_at for each in moved] == [now + HOUR, now + HOUR, now]
    assert [(each.watermark, each.had_digest) for each in moved] == [(17, True), (0, False), (0, False)]


async def test_who_changed_meanwhile_is_not_moved(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    for chat in range(1, 7):
        await add_reader(chat)
    async with database.write() as conn:
        due = await planning.due(conn, now, 10)
        changes = [
            {"state": "stopped"},
            {"next_digest_at": now + HOUR},
            {"watermark": 3},
            {"slots": ["09:00"]},
            {"language": "ru"},
        ]
        for reader, values in zip(due, changes, strict=False):
            await subscribers.change(conn, reader.id, **values)
        assert await move(conn, due, now, 7) == {due[-1].id}
