import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import pytest
from sqlalchemy.exc import NoResultFound

from storage import subscribers
from storage.database import Database
from storage.records import Follow, Subscriber

AddReader = Callable[[int], Awaitable[Subscriber]]
CHAT = -(2**52)  # the widest id that Telegram gives


async def test_a_reader_comes_back_by_chat_and_by_id(
    database: Database, add_reader: AddReader, now: datetime
) -> None:
    added = await add_reader(CHAT)
    assert added == Subscriber(
        id=added.id,
        chat_id=CHAT,
        language="kk",
        time_zone="Asia/Almaty",
        slots=("08:00",),
        state="active",
        created_at=now,
        watermark=0,
        had_digest=False,
        next_digest_at=now,
        step="language",
    )
    async with database.read() as conn:
        assert await subscribers.by_chat(conn, CHAT) == added
        assert await subscribers.get(conn, added.id) == added
        assert await subscribers.by_chat(conn, 404) is None
        with pytest.raises(NoResultFound):
            await subscribers.get(conn, 404)


async def test_a_double_tap_adds_one_reader(add_reader: AddReader) -> None:
    added = await asyncio.gather(*(add_reader(CHAT) for _ in range(5)))
    assert len({reader.id for reader in added}) == 1


async def test_adding_a_reader_again_leaves_what_he_has_chosen(
    database: Database, add_reader: AddReader
) -> None:
    reader = await add_reader(CHAT)
    async with database.write() as conn:
        chosen = await subscribers.change(conn, reader.id, language="ru", slots=["07:30", "19:00"])
    assert (chosen.language, chosen.slots) == ("ru", ("07:30", "19:00"))
    assert await add_reader(CHAT) == chosen


async def test_a_change_is_of_one_reader_alone(database: Database, add_reader: AddReader) -> None:
    reader, other = await add_reader(1), await add_reader(2)
    async with database.write() as conn:
        stopped = await subscribers.change(conn, reader.id, state="stopped", next_digest_at=None)
        assert (stopped.state, stopped.next_digest_at) == ("stopped", None)
        assert await subscribers.get(conn, other.id) == other


async def test_a_thing_is_followed_once(database: Database, add_reader: AddReader) -> None:
    reader = await add_reader(CHAT)
    rain = Follow("word", "жаңбыр", "жаңбырлы")
    async with database.write() as conn:
        assert await subscribers.follow(conn, reader.id, rain)
        assert not await subscribers.follow(conn, reader.id, rain)
        assert await subscribers.follow(conn, reader.id, Follow("topic", "жаңбыр")), "another kind"
        assert len((await subscribers.follows_of(conn, [reader.id]))[reader.id]) == 2


async def test_a_follow_is_removed_once(database: Database, add_reader: AddReader) -> None:
    reader = await add_reader(CHAT)
    sport = Follow("topic", "sport")
    async with database.write() as conn:
        await subscribers.follow(conn, reader.id, sport)
        assert await subscribers.unfollow(conn, reader.id, sport)
        assert not await subscribers.unfollow(conn, reader.id, sport)
        assert await subscribers.follows_of(conn, [reader.id]) == {}


async def test_follows_come_in_the_order_of_following_and_each_to_its_reader(
    database: Database, add_reader: AddReader
) -> None:
    first, second, third = [(await add_reader(chat)).id for chat in (1, 2, 3)]
    async with database.write() as conn:
        for reader_id, value in ((first, "sport"), (second, "law"), (first, "economy"), (third, "law")):
            await subscribers.follow(conn, reader_id, Follow("topic", value))
        found = await subscribers.follows_of(conn, [first, second])
    assert [follow.value for follow in found[first]] == ["sport", "economy"]
    assert [follow.value for follow in found[second]] == ["law"]
    assert third not in found


async def test_a_follow_is_given_to_its_own_reader_alone(database: Database, add_reader: AddReader) -> None:
    owner, stranger = (await add_reader(1)).id, (await add_reader(2)).id
    async with database.write() as conn:
        await subscribers.follow(conn, owner, Follow("person", "7", ""))
        [stored] = (await subscribers.follows_of(conn, [owner]))[owner]
        assert stored == Follow("person", "7", "", stored.id)
        assert await subscribers.follow_by_id(conn, owner, stored.id) == stored
        assert await subscribers.follow_by_id(conn, stranger, stored.id) is None
