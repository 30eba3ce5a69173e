"""What editors decide of doubted quotes: it is done in the store, holds against what is extracted later, and
can be undone. People and words are invented."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.ingest.changes import kept
from bot.ingest.decided import obeying, same_words
from bot.ingest.reprints import obey
from bot.judging import Decision, decide, namesakes
from bot.undoing import found, undo
from storage import articles, changes, identity, people, quotes, stories, verdicts
from storage.database import Database
from storage.records import Attribution, NewArticle, Quote, Verdict, Wanted
from tests.factory import NOW, Newsroom, Said, article

WATER, ROAD, RAIN = "Су екі жылдан кейін келеді", "Жол келесі жылы бітеді", "Жаңбыр көп болады"
HOUR = timedelta(hours=1)


@dataclass
class Desk:
    """A store with an article in which two people speak."""

    database: Database
    newsroom: Newsroom
    asqar: int
    aigul: int
    article_id: int

    async def said(self) -> dict[str, Quote]:
        async with self.database.read() as conn:
            return {
                q.parts[0]: q for q in (await quotes.of_articles(conn, [self.article_id]))[self.article_id]
            }

    async def speakers(self) -> dict[str, int | None]:
        return {words: q.person.id if q.person else None for words, q in (await self.said()).items()}

    async def decide(self, words: str, ruling: str, person_id: int | None = None) -> int:
        """Decides of the quote with these words; returns its id."""
        quote_id = (await self.said())[words].id
        async with self.database.write() as conn:
            assert await decide(conn, Decision(quote_id, ruling, person_id), NOW)  # type: ignore[arg-type]  # one of the rulings
        return quote_id

    async def undo(self, quote_id: int) -> bool:
        async with self.database.write() as conn:
            return await undo(conn, quote_id, NOW + HOUR)

    async def extract(self, *said: Said, headline: str = "Жиын өтті") -> None:
        """The article is read anew, its text changed, with this result."""
        async with self.database.write() as conn:
            new, decided = obeying(
                article(1, headline, *said), await verdicts.of_article(conn, self.article_id)
            )
            await verdicts.save(conn, decided)
            stored = (await quotes.of_articles(conn, [self.article_id]))[self.article_id]
            await changes.rewrite(conn, self.article_id, new, kept(stored, new), NOW)

    async def count(self, person_id: int) -> int:
        async with self.database.read() as conn:
            return (await people.get(conn, [person_id]))[person_id].quotes


@pytest.fixture
async def desk(sqlite_database: Database) -> Desk:
    newsroom = Newsroom(sqlite_database)
    asqar = await newsroom.person("Асқар Оразов", "Аскар Оразов")
    aigul = await newsroom.person("Айгүл Серікова", "Айгуль Серикова")
    by_aigul = Said(ROAD, aigul, "Айгүл Серікова")
    article_id = await newsroom.publish("Жиын өтті", Said(WATER, asqar), by_aigul, Said(RAIN, asqar))
    return Desk(sqlite_database, newsroom, asqar, aigul, article_id)


async def test_what_is_no_quote_stands_nowhere_and_never_comes_back_by_itself(desk: Desk) -> None:
    quote_id = await desk.decide(WATER, "no-quote")
    assert list(await desk.said()) == [ROAD, RAIN]
    assert [q.parts[0] for q in (await desk.said()).values() if q.is_key] == [ROAD]
    assert await desk.count(desk.asqar) == 1
    said = Said("Сәлем", None), Said(f"{WATER}", desk.asqar), Said(RAIN, desk.asqar)
    await desk.extract(*said, headline="Жиын енді ғана өтті")
    assert list(await desk.said()) == ["Сәлем", RAIN]
    assert await desk.undo(quote_id)
    assert list(await desk.said()) == ["Сәлем", WATER, RAIN], "where its words are now"
    assert await desk.speakers() == {"Сәлем": None, WATER: desk.asqar, RAIN: desk.asqar}
    assert (await desk.said())[WATER].id == quote_id
    assert await desk.count(desk.asqar) == 2
    assert not await desk.undo(quote_id)


async def test_the_right_speaker_stays_whatever_is_extracted_and_goes_when_it_is_undone(desk: Desk) -> None:
    quote_id = await desk.decide(WATER, "speaker", desk.aigul)
    assert await desk.speakers() == {WATER: desk.aigul, ROAD: desk.aigul, RAIN: desk.asqar}
    assert (await desk.count(desk.asqar), await desk.count(desk.aigul)) == (1, 2)
    other = f"«{WATER.upper()}»"[1:-1]
    await desk.extract(Said(other, desk.asqar), Said(RAIN, desk.asqar))
    assert await desk.speakers() == {other: desk.aigul, RAIN: desk.asqar}
    await desk.undo(quote_id)
    assert await desk.speakers() == {other: desk.asqar, RAIN: desk.asqar}
    assert await desk.count(desk.asqar) == 2


async def test_words_of_nobody_bear_no_name(desk: Desk) -> None:
    quote_id = await desk.decide(WATER, "speaker")
    quote = (await desk.said())[WATER]
    assert (quote.person, quote.label) == (None, None)
    await desk.undo(quote_id)
    quote = (await desk.said())[WATER]
    assert (quote.person and quote.person.id, quote.label) == (desk.asqar, "Асқар Оразов")


async def test_a_namesake_gets_all_that_names_him_in_the_article(desk: Desk) -> None:
    other = await desk.newsroom.person("Асқар Оразов")
    async with desk.database.read() as conn:
        known = (await people.get(conn, [desk.asqar]))[desk.asqar]
        assert [each.id for each in await namesakes(conn, known, 5)] == [other]
    quote_id = await desk.decide(WATER, "namesake", other)
    assert await desk.speakers() == {WATER: other, ROAD: desk.aigul, RAIN: other}
    await desk.extract(Said(WATER, desk.asqar), Said("Тағы бір сөз", desk.asqar))
    assert await desk.speakers() == {WATER: other, "Тағы бір сөз": other}
    async with desk.database.read() as conn:
        [shown] = await articles.get(conn, [desk.article_id])
    assert shown.people == (other,)
    await desk.undo(quote_id)
    assert await desk.speakers() == {WATER: desk.asqar, "Тағы бір сөз": desk.asqar}


async def test_somebody_new_is_made_of_a_name_and_unmade(desk: Desk) -> None:
    quote_id = await desk.decide(WATER, "stranger")
    speakers = await desk.speakers()
    new = speakers[WATER]
    assert new not in {desk.asqar, desk.aigul, None}
    assert speakers[RAIN] == new
    async with desk.database.read() as conn:
        assert (await people.get(conn, [new or 0]))[new or 0].name_ru == "Аскар Оразов"
        assert await people.apart(conn, [desk.asqar, new or 0])
    await desk.undo(quote_id)
    assert await desk.speakers() == {WATER: desk.asqar, ROAD: desk.aigul, RAIN: desk.asqar}
    async with desk.database.read() as conn:
        assert (await people.get(conn, [new or 0]))[new or 0].id == desk.asqar


async def test_copies_in_other_articles_are_decided_with_it(desk: Desk) -> None:
    second = await desk.newsroom.publish("Тағы да жиын туралы", Said(WATER, desk.asqar))
    quote = (await desk.said())[WATER]
    async with desk.database.write() as conn:
        [copy] = (await quotes.of_articles(conn, [second]))[second]
        third = await articles.add(conn, article(1, "Үшінші хабар", Said(WATER, None, "ол")))
        assert third is not None
        [nameless] = (await quotes.of_articles(conn, [third]))[third]
        await stories.same_quotes(conn, [(copy.id, quote.id), (nameless.id, quote.id)])
    former = await desk.newsroom.person("А. Серікова")
    async with desk.database.write() as conn:
        await identity.merge(conn, desk.aigul, former)
    await desk.decide(WATER, "speaker", former)
    assert (await desk.speakers())[WATER] == desk.aigul
    async with desk.database.read() as conn:
        assert [q.parts[0] for q in await quotes.recent(conn, Wanted(speaker=desk.asqar), 9)] == [RAIN]
        [copy] = (await quotes.of_articles(conn, [second]))[second]
        assert copy.person
        assert copy.person.id == desk.aigul
    await desk.undo(quote.id)
    await desk.decide(WATER, "no-quote")
    async with desk.database.read() as conn:
        assert (await quotes.of_articles(conn, [second]))[second] == ()
        assert (await quotes.of_articles(conn, [third]))[third] == ()


@pytest.mark.parametrize("ruling", ["no-quote", "speaker", "stranger"])
async def test_an_article_of_the_same_story_that_comes_later_is_decided_likewise(
    desk: Desk, ruling: str
) -> None:
    quote_id = await desk.decide(WATER, ruling)
    second = await desk.newsroom.publish(
        "Тағы да жиын туралы", Said(WATER, desk.asqar), Said("Иә", desk.asqar)
    )

    async def speakers() -> list[tuple[str, bool]]:
        async with desk.database.read() as conn:
            found = (await quotes.of_articles(conn, [second]))[second]
        return [(q.parts[0], q.person is not None and q.person.id == desk.asqar) for q in found]

    async with desk.database.write() as conn:
        await stories.join(conn, second, [desk.article_id])
        await obey(conn, second, NOW)
        await obey(conn, desk.article_id, NOW)
    decided = {"no-quote": [], "speaker": [(WATER, False)], "stranger": [(WATER, False)]}[ruling]
    assert await speakers() == [*decided, ("Иә", ruling != "stranger")]
    await desk.undo(quote_id)
    assert await speakers() == [(WATER, True), ("Иә", True)]


async def test_who_was_right_stays_the_speaker(desk: Desk) -> None:
    await desk.decide(WATER, "right")
    before = await desk.said()
    assert before[WATER].person
    assert before[WATER].person.id == desk.asqar
    await desk.extract(Said(WATER, desk.aigul))
    assert await desk.speakers() == {WATER: desk.asqar}


TWICE = (
    ("speaker", "no-quote"), ("speaker", "stranger"), ("namesake", "speaker"), ("stranger", "right"),
    ("right", "speaker"), ("stranger", "stranger"),
)  # fmt: skip


async def test_who_takes_back_a_second_decision_is_back_at_the_first_and_then_at_what_was_extracted(
    desk: Desk,
) -> None:
    other = await desk.newsroom.person("Асқар Оразов")
    third = await desk.newsroom.person("Ерлан Сапаров")
    extracted = await desk.speakers()
    for first, then in TWICE:
        quote_id = await desk.decide(WATER, first, {"speaker": desk.aigul, "namesake": other}.get(first))
        decided = await desk.speakers()
        await desk.decide(WATER, then, third if then == "speaker" else None)
        assert (await desk.speakers() == decided) == (then == "right"), (first, then)
        assert await desk.undo(quote_id)
        assert await desk.speakers() == decided, (first, then)
        assert [q.parts[0] for q in (await desk.said()).values() if q.is_key] == [WATER]
        await desk.extract(Said(WATER, desk.asqar), Said(ROAD, desk.aigul), Said(RAIN, desk.asqar))
        assert await desk.speakers() == decided, f"{first} holds against what is extracted"
        assert await desk.undo(quote_id)
        assert await desk.speakers() == extracted, (first, then)
        assert not await desk.undo(quote_id)


async def test_whom_an_article_names_holds_though_one_of_its_quotes_is_decided_anew(desk: Desk) -> None:
    other = await desk.newsroom.person("Асқар Оразов")
    await desk.decide(WATER, "namesake", other)
    await desk.decide(WATER, "speaker", desk.aigul)
    await desk.extract(Said(WATER, desk.asqar), Said(RAIN, desk.asqar))
    assert await desk.speakers() == {WATER: desk.aigul, RAIN: other}


async def test_words_of_no_quote_come_back_as_they_are_extracted_now(desk: Desk) -> None:
    quote_id = await desk.decide(WATER, "no-quote")
    await desk.extract(Said(WATER, desk.aigul), Said(RAIN, desk.asqar))
    await desk.undo(quote_id)
    assert await desk.speakers() == {WATER: desk.aigul, RAIN: desk.asqar}
    assert (await desk.count(desk.asqar), await desk.count(desk.aigul)) == (1, 1)


async def test_what_cannot_be_decided_is_not(desk: Desk) -> None:
    other = (await desk.said())[WATER].id
    async with desk.database.write() as conn:
        for decision in (
            Decision(10**17, "no-quote"),
            Decision(other, "speaker", 10**17),
            Decision(other, "namesake", desk.asqar),
            Decision(other, "namesake", 10**17),
            Decision(other, "namesake"),
        ):
            assert not await decide(conn, decision, NOW), decision
        assert not await undo(conn, other, NOW)
        await decide(conn, Decision(other, "no-quote"), NOW)
        assert not await decide(conn, Decision(other, "right"), NOW)


def test_of_words_that_several_say_only_those_of_the_wrong_speaker_are_decided() -> None:
    new = article(1, "Жиын", Said("Иә", 1), Said("Иә", 2), Said("Жоқ", 2))
    words = verdict_of(new, 1)
    obeyed, _ = obeying(new, {words.words: words})
    assert [quote.person_id for quote in obeyed.quotes] == [1, 3, 2]
    assert obeying(new, {})[0] is new


def verdict_of(new: NewArticle, position: int) -> Verdict:
    """That the quote at this position is by another."""
    quote = new.quotes[position]
    words = same_words([new.text[start:end] for start, end in quote.spans])
    was = Attribution(quote.person_id, False, quote.label)
    return Verdict(7, words, 9, "speaker", replace(was, person_id=3), was, "said", False, NOW)


def test_words_are_found_part_by_part_or_not_at_all() -> None:
    assert found(("Су", "келеді"), "Су бар, Су келеді") == ((0, 2), (11, 17))
    assert found(("келеді", "Су"), "Су келеді") == ()
