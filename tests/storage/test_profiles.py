"""Of what a person speaks and with whom he is named; a quote by its id; what was said on a topic last."""

from datetime import timedelta

from storage import changes, profiles, quotes, stories
from storage.database import Database
from tests.factory import NOW, Newsroom, Said

HOUR = timedelta(hours=1)


async def test_topics_count_each_standing_quote_once_and_company_each_standing_article(
    database: Database,
) -> None:
    room = Newsroom(database)
    aigul, asqar, erlan = [
        await room.person(name) for name in ("Айгүл Серікова", "Асқар Оразов", "Ерлан Оразов")
    ]
    spoken = Said("Су келді", aigul)
    await room.publish("Су", spoken, Said("Рас", asqar), topics=("energy", "sport"))
    await room.publish("Көл", spoken, Said("Иә", asqar), Said("Жоқ", erlan), topics=("energy",))
    withdrawn = await room.publish("Жер", spoken, Said("Рас", erlan), topics=("sport",))
    again = await room.publish("Су тағы", spoken, topics=("sport",))
    async with database.write() as conn:
        await changes.withdraw(conn, withdrawn, NOW)
        first, copy = [(await quotes.of_articles(conn, [each]))[each][0].id for each in (1, again)]
        await stories.same_quotes(conn, [(copy, first)])
        topics = await profiles.topics(conn, aigul, 9)
        company = await profiles.company(conn, aigul, 1)
        nobody = await profiles.topics(conn, 999, 9), await profiles.company(conn, 999, 9)
    assert topics == profiles.Topics(2, [("energy", 2), ("sport", 1)])
    assert (company.of, [(other.id, times) for other, times in company.most]) == (3, [(asqar, 2)])
    assert nobody == (profiles.Topics(), profiles.Company())


async def test_only_what_is_newest_is_looked_at(sqlite_database: Database) -> None:
    room = Newsroom(sqlite_database)
    aigul = await room.person("Айгүл Серікова")
    for number in range(profiles.NEWEST + 1):
        topic = "sport" if number == 0 else "energy"
        await room.publish("Су", Said("Су келді", aigul), seen_at=NOW + number * HOUR, topics=(topic,))
    async with sqlite_database.read() as conn:
        assert await profiles.topics(conn, aigul, 9) == profiles.Topics(
            profiles.NEWEST, [("energy", profiles.NEWEST)]
        )


async def test_a_quote_is_found_by_its_id_and_a_copy_as_the_original(database: Database) -> None:
    room = Newsroom(database)
    aigul = await room.person("Айгүл Серікова")
    ids = [await room.publish(f"Су {number}", Said("Су келді", aigul)) for number in range(2)]
    async with database.write() as conn:
        of_articles = await quotes.of_articles(conn, ids)
        original, copy = (of_articles[each][0].id for each in ids)
        await stories.same_quotes(conn, [(copy, original)])
        found = await quotes.get(conn, copy)
        await changes.withdraw(conn, ids[0], NOW)
        await stories.hand_over(conn, ids[0])
        heir, gone = await quotes.get(conn, copy), await quotes.get(conn, original)
    assert found is not None
    assert (found.id, found.parts) == (original, ("Су келді",))
    assert heir is not None
    assert heir.id == copy
    assert gone is None
    async with database.read() as conn:
        assert await quotes.get(conn, 10**17) is None


async def test_a_topic_shows_its_newest_key_quotes(database: Database) -> None:
    room = Newsroom(database)
    for number in range(4):
        said = Said(f"Су {number} метр"), Said("Иә")
        await room.publish("Су", *said, seen_at=NOW + number * HOUR, topics=("energy",))
    await room.publish("Ойын", Said("Жеңдік"), seen_at=NOW + 9 * HOUR, topics=("sport",))
    async with database.read() as conn:
        found = await quotes.of_topic(conn, "energy", 2)
    assert [quote.parts for quote in found] == [("Су 3 метр",), ("Су 2 метр",)]
