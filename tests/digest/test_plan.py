"""From readers whose slot has come to the outbox, on a real store."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
import regex
from sqlalchemy import select

from bot.actions import Open, Rest, unpack
from bot.digest import plan as planning
from bot.digest import rest
from bot.digest.match import MOST_KEPT, MOST_SHOWN
from bot.digest.plan import again, on_demand, plan, preview, reader_of
from bot.digest.rounds import Round
from bot.reader import revive, schedule, stop
from storage import alerts, articles, deliveries, exclusions, people, sources, stories, subscribers
from storage.database import Database
from storage.records import Delivery, Exclusion, Follow, Message, Subscriber, Told
from storage.tables import digests
from tests.factory import CENTRAL_ASIA, NOW, SPORT, Clock, Newsroom, Said, article

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
LATE_TITLE = "Кешіккен шолу"
LATER = NOW + 400 * DAY


@pytest.fixture
def newsroom(database: Database) -> Newsroom:
    return Newsroom(database)


async def queued(database: Database) -> list[Delivery]:
    """Takes all that is in the outbox, as if it were sent."""
    taken: list[Delivery] = []
    async with database.write() as conn:
        while claimed := await deliveries.claim(conn, LATER, HOUR, 100):
            taken += claimed
            for each in claimed:
                await deliveries.sent(conn, each.id, 1, NOW)
    return taken


async def reader_now(database: Database, reader: Subscriber) -> Subscriber:
    async with database.read() as conn:
        return await subscribers.get(conn, reader.id)


async def asks(database: Database, reader: Subscriber, now: datetime, update: int = 1) -> list[Delivery]:
    """What `/digest` sends."""
    async with database.write() as conn:
        current = await subscribers.get(conn, reader.id)
        await on_demand(conn, current, f"update {update}", now)
    return await queued(database)


async def follows(database: Database, reader: Subscriber, follow: Follow) -> None:
    async with database.write() as conn:
        await subscribers.follow(conn, reader.id, follow)


def texts(sent: Sequence[Delivery]) -> str:
    return "\n".join(each.message.html for each in sent)


async def test_at_his_slot_a_reader_gets_what_is_new_and_suits_him(
    database: Database, newsroom: Newsroom
) -> None:
    asqar = await newsroom.person("Асқар Оразов")
    await newsroom.publish("Арал толады", Said("Су келді", asqar))
    await newsroom.publish("Күрестен жарыс өтті", topics=("sport",))
    await newsroom.reader(7, CENTRAL_ASIA)
    assert await plan(database, NOW) == 1
    [delivery] = await queued(database)
    assert delivery.chat_id == 7
    assert "Таңғы шолу, 2 наурыз, дүйсенбі" in delivery.message.html
    assert "Арал толады" in delivery.message.html
    assert "<blockquote>Су келді</blockquote>" in delivery.message.html
    assert "Күрес" not in delivery.message.html


async def test_one_who_follows_something_else_or_nothing_gets_nothing(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады")
    await newsroom.reader(7, SPORT)
    await newsroom.reader(8)
    assert await plan(database, NOW) == 2
    assert await queued(database) == []


async def test_a_word_and_a_person_bring_articles_too(database: Database, newsroom: Newsroom) -> None:
    asqar = await newsroom.person("Асқар Оразов")
    await newsroom.publish("Арал толады", Said("Су келді", asqar), topics=())
    await newsroom.publish("Балық көбейді", topics=(), stems=("балық",))
    await newsroom.reader(7, Follow("person", str(asqar)), Follow("word", "балық", "балық"))
    await plan(database, NOW)
    html = texts(await queued(database))
    assert html.index("Тұлғалар") < html.index("Арал толады") < html.index("Балық көбейді")


async def test_before_the_slot_nothing_is_planned(database: Database, newsroom: Newsroom) -> None:
    await newsroom.publish("Арал толады")
    await newsroom.reader(7, CENTRAL_ASIA)
    assert await plan(database, NOW - timedelta(seconds=1)) == 0
    assert await queued(database) == []


async def test_a_first_digest_looks_back_a_day_also_before_the_reader_came_and_no_further(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Бұрынғы хабар", seen_at=NOW - DAY - HOUR)
    await newsroom.publish("Кешегі хабар", seen_at=NOW - DAY + HOUR)
    await newsroom.publish("Бүгінгі хабар", seen_at=NOW - HOUR)
    await newsroom.reader(7, CENTRAL_ASIA, since=NOW - timedelta(minutes=1))
    await plan(database, NOW)
    html = texts(await queued(database))
    assert "Бүгінгі хабар" in html
    assert "Кешегі хабар" in html
    assert "Бұрынғы хабар" not in html


async def test_what_was_there_at_a_slot_is_behind_the_reader_whether_or_not_it_was_shown(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады")
    await newsroom.publish("Күрестен жарыс өтті", topics=("sport",))
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    await plan(database, NOW)
    assert "Арал толады" in texts(await queued(database))
    await follows(database, reader, SPORT)
    await plan(database, NOW + DAY)
    assert await queued(database) == []
    await newsroom.publish("Екінші жарыс", topics=("sport",), seen_at=NOW + DAY)
    await plan(database, NOW + 2 * DAY)
    html = texts(await queued(database))
    assert "Екінші жарыс" in html
    assert "Күрестен" not in html


async def test_the_next_digest_is_strictly_later_also_when_nothing_was_new(
    database: Database, newsroom: Newsroom
) -> None:
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    await plan(database, NOW)
    assert (await reader_now(database, reader)).next_digest_at == NOW + DAY
    assert await plan(database, NOW) == 0


async def test_readers_of_the_same_get_the_same_stored_digest(database: Database, newsroom: Newsroom) -> None:
    await newsroom.publish("Арал толады")
    readers = [await newsroom.reader(chat_id, CENTRAL_ASIA) for chat_id in (7, 8)]
    readers.append(await newsroom.reader(9, CENTRAL_ASIA, language="ru"))
    await plan(database, NOW)
    async with database.read() as conn:
        first, second, russian = [await deliveries.last_digest(conn, reader.id) for reader in readers]
    assert first == second != russian
    by_chat = {each.chat_id: each.message.html for each in await queued(database)}
    assert by_chat[7] == by_chat[8]
    assert "Утренний дайджест" in by_chat[9]


async def one_event(database: Database, *told: tuple[str, str, str], seen_at: datetime = NOW) -> list[int]:
    """Articles of one event: source, language and headline of each; their ids."""
    ids: list[int] = []
    async with database.write() as conn:
        for outlet, language, headline in told:
            source_id = await sources.by_hand(conn, outlet, NOW)
            new = article(source_id, headline, language=language, seen_at=seen_at)
            stored = await articles.add(conn, new)
            assert stored is not None
            ids.append(stored)
            if len(ids) > 1:
                await stories.join(conn, stored, ids[:1])
    return ids


async def test_an_event_comes_once_in_the_readers_language_with_who_else_tells_it(
    database: Database, newsroom: Newsroom
) -> None:
    await one_event(
        database, ("Тау", "kk", "Арал толды"), ("Көл", "ru", "Арал полон"), ("Дала", "kk", "Суы көп")
    )
    await newsroom.reader(7, CENTRAL_ASIA)
    await newsroom.reader(8, CENTRAL_ASIA, language="ru")
    await newsroom.reader(9, CENTRAL_ASIA, language="en")
    await plan(database, NOW)
    html = {each.chat_id: each.message.html for each in await queued(database)}
    assert "Суы көп" in html[7]
    assert "Тағы жазған: <a" in html[7]
    assert "Арал полон" in html[8]
    assert "Также:" in html[8]
    for each in html.values():
        assert sum(headline in each for headline in ("Арал толды", "Арал полон", "Суы көп")) == 1


async def test_an_event_that_came_at_one_slot_does_not_come_again_at_the_next(
    database: Database, newsroom: Newsroom
) -> None:
    (first,) = await one_event(database, ("Тау", "kk", "Арал толды"))
    await newsroom.reader(7, CENTRAL_ASIA)
    await plan(database, NOW)
    assert "Арал толды" in texts(await queued(database))
    (later,) = await one_event(database, ("Көл", "kk", "Арал толып жатыр"), seen_at=NOW + HOUR)
    async with database.write() as conn:
        await stories.join(conn, later, [first])
    await plan(database, NOW + DAY)
    assert await queued(database) == []


async def test_a_digest_whose_event_another_source_tells_too_is_another_digest(
    database: Database, newsroom: Newsroom
) -> None:
    (first,) = await one_event(database, ("Тау", "kk", "Арал толды"))
    await newsroom.reader(7, CENTRAL_ASIA)
    await plan(database, NOW)
    (later,) = await one_event(database, ("Көл", "ru", "Арал полон"))
    async with database.write() as conn:
        await stories.join(conn, later, [first])
    await newsroom.reader(8, CENTRAL_ASIA)
    await plan(database, NOW)
    by_chat = {each.chat_id: each.message.html for each in await queued(database)}
    assert "Тағы" not in by_chat[7]
    assert "Тағы жазған: " in by_chat[8]


async def test_the_rest_of_a_digest_says_too_who_else_tells_an_event(
    database: Database, newsroom: Newsroom
) -> None:
    await one_event(database, ("Тау", "kk", "Арал толды"), ("Көл", "ru", "Арал полон"))
    for number in range(MOST_SHOWN):
        await newsroom.publish(f"Хабар {number}", Said("Су келді"), topics=("sport", "central-asia"))
    reader = await newsroom.reader(7, SPORT, Follow("word", "жоқ", "жоқ"), CENTRAL_ASIA)
    await plan(database, NOW)
    await queued(database)
    async with database.read() as conn:
        last = await deliveries.last_digest(conn, reader.id)
        assert last is not None
        (key,) = (await conn.execute(select(digests.c.key).where(digests.c.id == last[0]))).one()
        (message,) = await rest.messages(conn, key, MOST_SHOWN, reader_of(reader, NOW))
    assert "Арал толды" in message.html
    assert "Тағы жазған: " in message.html


async def test_what_was_asked_for_is_not_told_again_by_another_source(
    database: Database, newsroom: Newsroom
) -> None:
    (first,) = await one_event(database, ("Тау", "kk", "Арал толды"))
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    assert "Арал толды" in texts(await asks(database, reader, NOW))
    (later,) = await one_event(database, ("Көл", "kk", "Арал толып жатыр"), seen_at=NOW + HOUR)
    async with database.write() as conn:
        await stories.join(conn, later, [first])
    assert await asks(database, reader, NOW + 2 * HOUR, update=2) == []


async def test_two_plans_of_the_same_minute_queue_one_digest(database: Database, newsroom: Newsroom) -> None:
    await newsroom.publish("Арал толады")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    await plan(database, NOW)
    async with (
        database.write() as conn
    ):  # as if a second planner had read the reader before the first moved him
        await subscribers.change(conn, reader.id, next_digest_at=NOW, watermark=0, had_digest=False)
    await plan(database, NOW)
    assert len(await queued(database)) == 1


async def test_a_crash_in_the_middle_leaves_nothing_half_done(
    database: Database, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    await newsroom.publish("Арал толады")
    reader = await newsroom.reader(7, CENTRAL_ASIA)

    async def crash(*_: object) -> None:  # when all else is done
        raise OSError("no space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(deliveries, "add", crash)
        with pytest.raises(OSError, match="space"):
            await plan(database, NOW)
    assert await reader_now(database, reader) == reader
    assert await queued(database) == []
    await plan(database, NOW)
    assert "Арал толады" in texts(await queued(database))


async def test_a_digest_that_is_late_says_so(database: Database, newsroom: Newsroom) -> None:
    await newsroom.publish("Арал толады")
    await newsroom.reader(7, CENTRAL_ASIA)
    await newsroom.reader(8, CENTRAL_ASIA, due=NOW + 15 * timedelta(minutes=1))
    await plan(database, NOW + timedelta(minutes=16))
    assert all(LATE_TITLE + " (уақыты 09:00)" in each.message.html for each in await queued(database))


async def test_after_three_days_of_downtime_one_late_digest_comes_and_no_backlog(
    database: Database, newsroom: Newsroom
) -> None:
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    await plan(database, NOW)
    for days in range(3):
        await newsroom.publish(f"Хабар {days}", seen_at=NOW + HOUR + days * DAY)
    up_again = NOW + 3 * DAY + HOUR
    assert await plan(database, up_again) == 1
    [delivery] = await queued(database)
    assert LATE_TITLE in delivery.message.html
    assert [f"Хабар {days}" in delivery.message.html for days in range(3)] == [True] * 3
    assert (await reader_now(database, reader)).next_digest_at == NOW + 4 * DAY
    assert await plan(database, up_again) == 0


async def test_those_who_stopped_and_those_who_are_gone_get_nothing(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады")
    for chat_id, state in ((7, "stopped"), (8, "unreachable")):
        reader = await newsroom.reader(chat_id, CENTRAL_ASIA)
        async with database.write() as conn:
            await subscribers.change(conn, reader.id, state=state)
    assert await plan(database, NOW) == 0
    assert await queued(database) == []


async def test_more_readers_than_a_batch_holds_get_theirs_in_one_go(
    sqlite_database: Database, monkeypatch: Any
) -> None:
    monkeypatch.setattr("bot.digest.plan.BATCH", 20)
    newsroom = Newsroom(sqlite_database)
    await newsroom.publish("Арал толады")
    async with sqlite_database.write() as conn:
        for chat_id in range(1, 51):
            reader = await subscribers.add(conn, chat_id, "kk", "Asia/Almaty", ["09:00"], NOW, NOW)
            await subscribers.follow(conn, reader.id, CENTRAL_ASIA)
    assert await plan(sqlite_database, NOW) == 50
    assert {each.chat_id for each in await queued(sqlite_database)} == set(range(1, 51))


async def test_what_is_asked_for_counts_as_delivered(database: Database, newsroom: Newsroom) -> None:
    await newsroom.publish("Арал толады")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    shown = await asks(database, reader, NOW - HOUR)
    assert "<b>Шолу, 2 наурыз, дүйсенбі</b>" in texts(shown)
    assert "Арал толады" in texts(shown)
    await plan(database, NOW)
    assert await queued(database) == []


async def test_asked_again_at_once_there_is_nothing_newer_but_the_last_can_be_shown_again(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    first = await asks(database, reader, NOW, 1)
    assert await asks(database, reader, NOW, 2) == []
    async with database.write() as conn:
        assert await again(conn, reader, "update 3", NOW)
    assert [each.message for each in await queued(database)] == [each.message for each in first]


async def test_who_never_had_a_digest_has_none_to_be_shown_again(
    database: Database, newsroom: Newsroom
) -> None:
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    async with database.write() as conn:
        assert not await again(conn, reader, "update 1", NOW)
    assert await queued(database) == []


async def test_on_the_first_day_a_new_follow_brings_its_last_day_and_nothing_comes_twice(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады", topics=("central-asia", "sport"), seen_at=NOW - HOUR)
    await newsroom.publish("Күрестен жарыс өтті", topics=("sport",), seen_at=NOW - HOUR)
    reader = await newsroom.reader(7, CENTRAL_ASIA, due=NOW + DAY)
    assert "Арал толады" in texts(await asks(database, reader, NOW, 1))
    await follows(database, reader, SPORT)
    html = texts(await asks(database, reader, NOW + HOUR, 2))
    assert "Күрестен жарыс өтті" in html
    assert "Арал толады" not in html


async def test_after_the_first_day_a_new_follow_brings_what_comes_from_now_on(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Күрестен жарыс өтті", topics=("sport",))
    reader = await newsroom.reader(7, CENTRAL_ASIA, since=NOW - 2 * DAY)
    await plan(database, NOW)
    await follows(database, reader, SPORT)
    assert await asks(database, reader, NOW + HOUR) == []


async def test_the_same_update_handled_twice_queues_one_digest(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    async with database.write() as conn:
        assert await on_demand(conn, reader, "update 1", NOW)
        await on_demand(conn, reader, "update 1", NOW)
        assert await again(conn, reader, "update 2", NOW)
        assert await again(conn, reader, "update 2", NOW)
    assert len(await queued(database)) == 2


async def test_a_preview_is_the_digest_on_demand_and_changes_nothing(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    async with database.read() as conn:
        [message] = await preview(conn, reader, [CENTRAL_ASIA], NOW)
        assert await preview(conn, reader, [SPORT], NOW) == ()
    assert await reader_now(database, reader) == reader
    [delivery] = await asks(database, reader, NOW)
    assert delivery.message.html == message.html


async def test_what_a_digest_has_no_room_for_comes_page_by_page_each_article_once(
    database: Database, newsroom: Newsroom
) -> None:
    everything = {f"Хабар {number:02}" for number in range(2 * MOST_SHOWN + 3)}
    for headline in sorted(everything):
        await newsroom.publish(headline)
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    pages = [each.message for each in await asks(database, reader, NOW)]
    async with database.read() as conn:
        while isinstance(action := _rest_of(pages), Rest):
            pages += await rest.messages(conn, action.key, action.position, planning.reader_of(reader, NOW))
    found = regex.findall(r"Хабар \d\d", "\n".join(page.html for page in pages))
    assert len(found) == len(everything)
    assert set(found) == everything
    assert "Тағы 13 мақала" in pages[0].buttons[0][0].text
    assert "<b>Тағы 13 мақала</b>" in pages[1].html


def _rest_of(pages: Sequence[Message]) -> object:
    """What the first button below the last page means."""
    return unpack(pages[-1].buttons[0][0].data or "")


async def test_a_digest_keeps_a_bounded_number_of_articles(database: Database, newsroom: Newsroom) -> None:
    for number in range(MOST_KEPT + 2):
        await newsroom.publish(f"Хабар {number:02}")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    [delivery] = await asks(database, reader, NOW)
    assert f"Тағы {MOST_KEPT - MOST_SHOWN} мақала" in delivery.message.buttons[0][0].text


async def test_the_rest_of_a_digest_that_is_gone_says_so(database: Database, newsroom: Newsroom) -> None:
    reader = await newsroom.reader(7)
    async with database.read() as conn:
        for key, position in (("gone", 0), ("", 10**18)):
            [message] = await rest.messages(conn, key, position, planning.reader_of(reader, NOW))
            assert "/digest" in message.html


async def test_a_digest_of_long_quotes_is_several_messages_with_the_buttons_below_the_last(
    database: Database, newsroom: Newsroom
) -> None:
    for number in range(4):
        await newsroom.publish(f"Хабар {number}", Said("Су аз, жер құрғақ. " * 100))
    await newsroom.reader(7, CENTRAL_ASIA)
    await plan(database, NOW)
    sent = await queued(database)
    assert len(sent) > 1
    assert [bool(each.message.buttons) for each in sent] == [False] * (len(sent) - 1) + [True]
    assert Open("preferences") in [unpack(button.data or "") for button in sent[-1].message.buttons[0]]


async def test_a_digest_that_would_read_differently_by_now_is_another_digest(
    database: Database, newsroom: Newsroom
) -> None:
    asqar = await newsroom.person("Асқар Оразов")
    await newsroom.publish("Арал толады", Said("Су келді", asqar))
    await newsroom.reader(7, CENTRAL_ASIA, language="ru")
    await newsroom.reader(8, CENTRAL_ASIA, language="ru", due=NOW + timedelta(minutes=1))
    await plan(database, NOW)
    async with database.write() as conn:
        await people.name_in(conn, asqar, "ru", "Аскар Оразов")
    await plan(database, NOW + timedelta(minutes=1))
    first, second = await queued(database)
    assert ">Асқар Оразов<" in first.message.html
    assert ">Аскар Оразов<" in second.message.html


async def test_back_from_a_stop_a_reader_gets_at_most_the_last_day(
    database: Database, newsroom: Newsroom
) -> None:
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    await plan(database, NOW)
    clock = Clock()
    async with database.write() as conn:
        reader = await stop(conn, await subscribers.get(conn, reader.id))
    await newsroom.publish("Көне хабар", seen_at=NOW + HOUR)
    await newsroom.publish("Жаңа хабар", seen_at=NOW + 9 * DAY)
    assert await plan(database, clock.advance(days=9, hours=1)) == 0
    async with database.write() as conn:
        await revive(conn, reader, clock.now)
    await plan(database, clock.advance(days=1))
    html = texts(await queued(database))
    assert "Жаңа хабар" in html
    assert "Көне хабар" not in html


async def test_new_times_begin_strictly_after_now_and_replace_the_old_ones(
    database: Database, newsroom: Newsroom
) -> None:
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    async with database.write() as conn:
        changed = await schedule(conn, reader, ("09:00", "19:30"), NOW)
    assert changed.slots == ("09:00", "19:30")
    assert changed.next_digest_at == NOW + timedelta(hours=10, minutes=30)


async def test_a_reader_gets_as_many_stories_as_he_wants_and_the_rest_behind_a_button(
    database: Database, newsroom: Newsroom
) -> None:
    for number in range(5):
        await newsroom.publish(f"Хабар {number}")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    async with database.write() as conn:
        await subscribers.change(conn, reader.id, most=3)
    await plan(database, NOW)
    [delivery] = await queued(database)
    assert delivery.message.html.count("Хабар ") == 3
    button = delivery.message.buttons[0][0]
    assert button.text == "Тағы 2 мақала"
    action = unpack(button.data or "")
    assert isinstance(action, Rest)
    async with database.read() as conn:
        [message] = await rest.messages(conn, action.key, action.position, reader_of(reader, NOW))
    assert [f"Хабар {number}" in message.html for number in range(5)] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("length", "words", "wordless"), [("normal", True, True), ("short", False, True), ("quotes", True, False)]
)
async def test_a_digest_is_as_long_as_the_reader_wants(
    sqlite_database: Database, length: str, words: bool, wordless: bool
) -> None:
    newsroom = Newsroom(sqlite_database)
    await newsroom.publish("Арал толады", Said("Су келді"))
    await newsroom.publish("Балық көбейді")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    async with sqlite_database.write() as conn:
        await subscribers.change(conn, reader.id, length=length)
    await plan(sqlite_database, NOW)
    html = texts(await queued(sqlite_database))
    assert "Арал толады" in html
    assert ("Су келді" in html, "Балық көбейді" in html) == (words, wordless)


async def test_what_a_reader_excludes_comes_neither_at_his_slot_nor_when_he_asks(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады", stems=("арал",))
    await newsroom.publish("Балық көбейді", stems=("балық",))
    planned, asking, other = [await newsroom.reader(chat_id, CENTRAL_ASIA) for chat_id in (7, 8, 9)]
    async with database.write() as conn:
        for reader in (planned, asking):
            await exclusions.add(conn, reader.id, Exclusion("word", "арал"))
    asked = await asks(database, asking, NOW - HOUR)
    await plan(database, NOW)
    by_chat = {each.chat_id: each.message.html for each in (*asked, *await queued(database))}
    assert ["Арал" in by_chat[chat_id] for chat_id in (7, 8, 9)] == [False, False, True]
    assert all("Балық көбейді" in html for html in by_chat.values())
    assert (await reader_now(database, other)).had_digest


async def test_what_was_told_at_once_is_not_in_the_next_digest(
    database: Database, newsroom: Newsroom
) -> None:
    told_at_once = await newsroom.publish("Арал толады")
    await newsroom.publish("Балық көбейді")
    reader, asking = await newsroom.reader(7, CENTRAL_ASIA), await newsroom.reader(8, CENTRAL_ASIA)
    async with database.write() as conn:
        told = [Told(each.id, told_at_once) for each in (reader, asking)]
        await alerts.settle(conn, [reader.id, asking.id], told, NOW, NOW)
    asked = texts(await asks(database, asking, NOW - HOUR))
    await plan(database, NOW)
    for html in (asked, texts(await queued(database))):
        assert "Балық көбейді" in html
        assert "Арал" not in html


async def test_who_pauses_gets_nothing_and_afterwards_what_came_meanwhile(
    database: Database, newsroom: Newsroom
) -> None:
    await newsroom.publish("Арал толады")
    reader = await newsroom.reader(7, CENTRAL_ASIA)
    async with database.write() as conn:
        await subscribers.change(conn, reader.id, had_digest=True, paused_until=NOW + 2 * DAY + HOUR)
    await plan(database, NOW)
    assert await queued(database) == []
    assert (await reader_now(database, reader)).next_digest_at == NOW + 3 * DAY
    await newsroom.publish("Балық көбейді", seen_at=NOW + DAY)
    await plan(database, NOW + 3 * DAY)
    html = texts(await queued(database))
    assert "Арал толады" in html
    assert "Балық көбейді" in html


async def test_who_changes_while_it_is_planned_is_left_for_later(
    database: Database, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    await newsroom.publish("Арал толады")
    stops, stays = await newsroom.reader(7, CENTRAL_ASIA), await newsroom.reader(8, CENTRAL_ASIA)
    decide = Round.decide

    def and_one_stops(*given: Any) -> Any:
        asyncio.run_coroutine_threadsafe(leave(), loop).result()
        return decide(*given)

    async def leave() -> None:
        async with database.write() as conn:
            await stop(conn, await subscribers.get(conn, stops.id))

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(Round, "decide", and_one_stops)
    assert await plan(database, NOW) == 1
    assert [each.chat_id for each in await queued(database)] == [stays.chat_id]


async def test_who_is_told_something_at_once_while_it_is_planned_is_not_told_it_twice(
    database: Database, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    article_id = await newsroom.publish("Арал толады")
    told, other = await newsroom.reader(7, CENTRAL_ASIA), await newsroom.reader(8, CENTRAL_ASIA)
    decide = Round.decide

    def and_one_is_told(*given: Any) -> Any:
        asyncio.run_coroutine_threadsafe(tell(), loop).result()
        return decide(*given)

    async def tell() -> None:
        async with database.write() as conn:
            await alerts.settle(conn, [told.id], [Told(told.id, article_id)], NOW, NOW)

    loop = asyncio.get_running_loop()
    monkeypatch.setattr(Round, "decide", and_one_is_told)
    await plan(database, NOW)
    assert [each.chat_id for each in await queued(database)] == [other.chat_id]


async def test_readers_with_unlike_pasts_are_planned_together(database: Database, newsroom: Newsroom) -> None:
    first = await newsroom.publish("Арал толады")
    await newsroom.publish("Балық көбейді")
    readers = [await newsroom.reader(chat_id, CENTRAL_ASIA) for chat_id in (7, 8, 9)]
    async with database.write() as conn:
        await subscribers.change(conn, readers[0].id, had_digest=True, watermark=first)
        await subscribers.change(conn, readers[1].id, had_digest=True, watermark=0)
    await plan(database, NOW)
    by_chat = {each.chat_id: each.message.html for each in await queued(database)}
    assert ["Арал" in by_chat[chat_id] for chat_id in (7, 8, 9)] == [False, True, True]
    assert all("Балық көбейді" in html for html in by_chat.values())
