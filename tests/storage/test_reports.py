"""What readers doubt and editors decide, in both databases. People and words are invented."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.digest.correct import SETTLED
from bot.digest.told import tell
from bot.ingest.reprints import obey
from bot.judging import Decision, decide
from bot.undoing import undo
from storage import changes, deliveries, identity, people, quotes, reports, stories, subscribers, verdicts
from storage.database import Database
from storage.records import Ruling, Subscriber
from tests.factory import NOW, Newsroom, Said

Add = Callable[[int], Awaitable[Subscriber]]
HOUR = timedelta(hours=1)


async def test_every_ruling_is_done_and_undone(database: Database) -> None:
    newsroom = Newsroom(database)
    asqar, other = await newsroom.person("Асқар Оразов"), await newsroom.person("Асқар Оразов")
    aigul = await newsroom.person("Айгүл Серікова")
    said = Said("Су келеді", asqar), Said("Су келеді", asqar), Said("Күтеміз", aigul, "Айгүл Серікова")
    article_id = await newsroom.publish("Жиын", *said)

    async def state() -> list[tuple[str, int, bool, str | None]]:
        async with database.read() as conn:
            found = (await quotes.of_articles(conn, [article_id]))[article_id]
        return [(q.parts[0], q.person.id if q.person else 0, q.is_key, q.label) for q in found]

    before = await state()
    for ruling, person_id, speakers in (
        ("no-quote", None, [aigul]),
        ("speaker", aigul, [aigul, aigul, aigul]),
        ("speaker", None, [0, 0, aigul]),
        ("namesake", other, [other, other, aigul]),
        ("right", None, [asqar, asqar, aigul]),
        ("stranger", None, [aigul + 1, aigul + 1, aigul]),
    ):
        async with database.write() as conn:
            [reported, *_] = (await quotes.of_articles(conn, [article_id]))[article_id]
            wanted: Ruling = ruling  # type: ignore[assignment]  # one of them
            assert await decide(conn, Decision(reported.id, wanted, person_id), NOW)
            assert len(await verdicts.of_article(conn, article_id)) == 1, "repeated words are decided once"
        assert [person for _, person, *_ in await state()] == speakers, ruling
        async with database.write() as conn:
            assert await undo(conn, reported.id, NOW)
            assert await verdicts.of_article(conn, article_id) == {}
            known = await people.get(conn, [asqar, aigul])
        assert await state() == before, ruling
        assert (known[asqar].quotes, known[aigul].quotes) == (2, 1)


async def test_a_verdict_follows_a_person_who_turns_out_to_be_another(database: Database) -> None:
    newsroom = Newsroom(database)
    asqar, aigul = await newsroom.person("Асқар Оразов"), await newsroom.person("Айгүл Серікова")
    twin = await newsroom.person("А. Серікова")
    article_id = await newsroom.publish("Жиын", Said("Су келеді", asqar))
    other = await newsroom.publish("Жиын өтті")
    async with database.write() as conn:
        [quote] = (await quotes.of_articles(conn, [article_id]))[article_id]
        await stories.join(conn, other, [article_id])
        await decide(conn, Decision(quote.id, "speaker", twin), NOW)
        await identity.merge(conn, aigul, twin)
        [verdict] = (await verdicts.of_article(conn, article_id)).values()
        assert list((await verdicts.of_story(conn, other)).values()) == [verdict]
        assert await verdicts.of_story(conn, article_id) == {}
    assert (verdict.now.person_id, verdict.was.person_id) == (aigul, asqar)


async def test_readers_are_told_once_when_nothing_is_taken_back_any_more_and_not_at_night(
    database: Database, add_reader: Add
) -> None:
    newsroom = Newsroom(database)
    article_id = await newsroom.publish("Жиын", Said("Су келеді"), Said("Күтеміз"))
    first, second, gone = [await add_reader(chat_id) for chat_id in (1, 2, 3)]
    async with database.write() as conn:
        water, wait = (await quotes.of_articles(conn, [article_id]))[article_id]
        for reader in (first, second, gone):
            await reports.add(conn, water.id, reader.id, "quote", NOW)
            await reports.add(conn, water.id, reader.id, "speaker", NOW)
        await reports.add(conn, wait.id, first.id, "quote", NOW)
        await subscribers.change(conn, second.id, quiet_from="09:00", quiet_until="10:00", state="stopped")
        await subscribers.change(conn, gone.id, state="unreachable")
        assert [(each.quote_id, each.readers) for each in await reports.waiting(conn)] == [
            (water.id, 3),
            (wait.id, 1),
        ]
        assert await reports.number_since(conn, first.id, NOW - HOUR, but_for=wait.id) == 1
        assert await decide(conn, Decision(water.id, "no-quote"), NOW)
        assert [each.quote_id for each in await reports.waiting(conn)] == [wait.id]
    for at, queued in (
        (NOW, 0),
        (NOW + SETTLED, 1),
        (NOW + SETTLED, 0),
        (NOW + SETTLED + HOUR, 1),
        (NOW + 3 * HOUR, 0),
    ):
        assert await tell(database, at) == queued, at
    async with database.write() as conn:
        sent = [await deliveries.claim(conn, NOW + 2 * HOUR, HOUR, 1) for _ in range(2)]
    assert {each.chat_id for [each] in sent} == {1, 2}
    assert {each.message.html for [each] in sent} == {"Тексердік: түзетілді\n«Су келеді»"}


async def test_who_was_told_of_a_first_decision_hears_nothing_more_when_a_second_one_is_taken_back(
    database: Database, add_reader: Add
) -> None:
    newsroom = Newsroom(database)
    asqar, aigul = await newsroom.person("Асқар Оразов"), await newsroom.person("Айгүл Серікова")
    erlan = await newsroom.person("Ерлан Сапаров")
    article_id = await newsroom.publish("Жиын", Said("Су келеді", asqar))
    first, second = [await add_reader(chat_id) for chat_id in (1, 2)]
    async with database.write() as conn:
        [quote] = (await quotes.of_articles(conn, [article_id]))[article_id]
        await reports.add(conn, quote.id, first.id, "speaker", NOW)
        await decide(conn, Decision(quote.id, "speaker", aigul), NOW)
    assert await tell(database, NOW + HOUR) == 1
    async with database.write() as conn:
        await reports.add(conn, quote.id, second.id, "speaker", NOW + HOUR)
        await decide(conn, Decision(quote.id, "speaker", erlan), NOW + 2 * HOUR)
    reprint = await newsroom.publish("Тағы жиын", Said("Су келеді", asqar))
    async with database.write() as conn:
        await stories.join(conn, reprint, [article_id])
        await obey(conn, reprint, NOW + 2 * HOUR)
        assert await undo(conn, quote.id, NOW + 2 * HOUR)
        for each in (article_id, reprint):
            [shown] = (await quotes.of_articles(conn, [each]))[each]
            assert shown.person
            assert shown.person.id == aigul
        [entry] = await reports.waiting(conn)
    assert (entry.quote_id, entry.readers) == (quote.id, 1)
    assert await tell(database, NOW + 3 * HOUR) == 0


async def test_what_its_source_took_back_needs_no_decision(database: Database, add_reader: Add) -> None:
    newsroom = Newsroom(database)
    article_id = await newsroom.publish("Жиын", Said("Су келеді"))
    reader = await add_reader(1)
    async with database.write() as conn:
        [quote] = (await quotes.of_articles(conn, [article_id]))[article_id]
        await reports.add(conn, quote.id, reader.id, "quote", NOW)
        await changes.withdraw(conn, article_id, NOW)
    assert await tell(database, NOW + HOUR) == 1
    async with database.read() as conn:
        assert await reports.waiting(conn) == []
