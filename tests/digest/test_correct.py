"""From a quote that its source took back to the messages that showed it, on a real store."""

from datetime import datetime, timedelta

from bot.digest.correct import SETTLED, WINDOW, correct
from bot.digest.plan import again, plan
from storage import changes, deliveries, quotes, subscribers
from storage.database import Database
from storage.records import Delivery, Subscriber
from tests.factory import CENTRAL_ASIA, NOW, Newsroom, Said, article

LEASE = timedelta(seconds=90)
HOUR = timedelta(hours=1)
STRUCK = "<blockquote><s>Су келді</s></blockquote>"
NOTE = "Түзету: дереккөзде бұл сөз енді жоқ"


async def sent(database: Database, now: datetime, first_message: int = 1) -> list[Delivery]:
    """Sends all that is queued: message ids count from `first_message` in the order of queueing."""
    taken: list[Delivery] = []
    async with database.write() as conn:
        while claimed := await deliveries.claim(conn, now, LEASE, 1):
            await deliveries.sent(conn, claimed[0].id, first_message + len(taken), now)
            taken += claimed
    return taken


async def withdrawn(database: Database, article_id: int, now: datetime) -> None:
    async with database.write() as conn:
        await changes.withdraw(conn, article_id, now)


async def digest_of(database: Database, *chats: int) -> tuple[Newsroom, int, list[Subscriber]]:
    """Readers who were sent a digest with a quote; the article's id."""
    newsroom = Newsroom(database)
    orazov = await newsroom.person("Асқар Оразов", "Аскар Оразов", "Askar Orazov")
    article_id = await newsroom.publish("Арал толады", Said("Су келді", orazov))
    readers = [await newsroom.reader(chat, CENTRAL_ASIA) for chat in chats]
    await plan(database, NOW)
    return newsroom, article_id, readers


async def test_every_message_that_showed_a_withdrawn_quote_is_edited_once_behind_all_else(
    database: Database,
) -> None:
    newsroom, article_id, _ = await digest_of(database, 7, 8)
    shown = await sent(database, NOW, first_message=41)
    assert [delivery.edits for delivery in shown] == [None, None]
    await withdrawn(database, article_id, NOW + HOUR)
    assert await correct(database, NOW + HOUR) == 0, "a digest that is being planned is waited for"
    later = NOW + HOUR + SETTLED
    assert await correct(database, later) == 2
    assert await correct(database, later + HOUR) == 0
    await newsroom.publish("Балық көбейді", seen_at=later)
    await newsroom.reader(9, CENTRAL_ASIA, due=later)
    await plan(database, later)
    new, *edits = await sent(database, later)
    assert new.chat_id == 9
    assert sorted((edit.chat_id, edit.edits) for edit in edits) == [(7, 41), (8, 42)]
    for edit in edits:
        assert STRUCK in edit.message.html
        assert NOTE in edit.message.html
        assert edit.message.buttons == shown[0].message.buttons
    assert await correct(database, later + HOUR) == 0


async def test_what_is_still_to_be_sent_or_shown_again_says_it_from_the_beginning(
    sqlite_database: Database,
) -> None:
    _, article_id, [first, _] = await digest_of(sqlite_database, 7, 8)
    async with sqlite_database.write() as conn:
        [delivery] = await deliveries.claim(conn, NOW, LEASE, 1)  # and it is being sent
    await withdrawn(sqlite_database, article_id, NOW)
    assert await correct(sqlite_database, NOW + SETTLED) == 1, "the other has not gone out"
    async with sqlite_database.write() as conn:
        await deliveries.sent(conn, delivery.id, 41, NOW)
        await again(conn, await subscribers.get(conn, first.id), "update 1", NOW)
    outgoing = await sent(sqlite_database, NOW + SETTLED)
    assert sorted((each.chat_id, each.edits or 0) for each in outgoing) == [(7, 0), (7, 41), (8, 0)]
    assert all(NOTE in each.message.html for each in outgoing)


async def test_a_message_that_never_went_out_is_not_edited(sqlite_database: Database) -> None:
    _, article_id, [reader] = await digest_of(sqlite_database, 7)
    async with sqlite_database.write() as conn:
        [delivery] = await deliveries.claim(conn, NOW, LEASE, 1)
    await withdrawn(sqlite_database, article_id, NOW)
    assert await correct(sqlite_database, NOW + SETTLED) == 1
    async with sqlite_database.write() as conn:
        await deliveries.failed(conn, delivery.id, "chat not found")
    assert await sent(sqlite_database, NOW + HOUR) == []
    async with sqlite_database.read() as conn:
        assert await deliveries.unsent(conn) == 0
        assert await deliveries.last_digest(conn, reader.id) is None


async def test_a_message_of_long_ago_is_left_as_it_was(sqlite_database: Database) -> None:
    _, article_id, _ = await digest_of(sqlite_database, 7)
    await sent(sqlite_database, NOW)
    await withdrawn(sqlite_database, article_id, NOW + WINDOW)
    assert await correct(sqlite_database, NOW + WINDOW + SETTLED) == 0


async def test_a_second_correction_of_a_message_is_an_edit_of_its_own(sqlite_database: Database) -> None:
    newsroom, article_id, _ = await digest_of(sqlite_database, 7)
    await sent(sqlite_database, NOW, first_message=41)
    serikova = await newsroom.person("Айгүл Серікова")
    said = Said("Су келді", serikova, "Айгүл Серікова")
    async with sqlite_database.write() as conn:
        [quote] = (await quotes.of_articles(conn, [article_id]))[article_id]
        await changes.rewrite(conn, article_id, article(1, "Арал толады", said), {0: quote.id}, NOW)
    assert await correct(sqlite_database, NOW + SETTLED) == 1
    [edit] = await sent(sqlite_database, NOW + HOUR)
    assert edit.edits == 41
    assert "Түзету: бұл сөзді айтқан – Айгүл Серікова" in edit.message.html
    assert "Асқар Оразов" not in edit.message.html
    await withdrawn(sqlite_database, article_id, NOW + HOUR)
    assert await correct(sqlite_database, NOW + HOUR + SETTLED) == 1
    [edit] = await sent(sqlite_database, NOW + 2 * HOUR)
    assert edit.edits == 41
    assert STRUCK in edit.message.html
    assert NOTE in edit.message.html
