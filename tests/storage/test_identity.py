"""Two people become one and one becomes two, with all that hangs on them, whole or not at all."""

from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import select, text

from storage import articles, exclusions, identity, people, quotes, subscribers
from storage.database import Database
from storage.identity import CannotMerge, Counts, Mentioned
from storage.records import (
    Exclusion,
    Follow,
    Form,
    NewArticle,
    NewPerson,
    NewQuote,
    Person,
    Spans,
    Subscriber,
    Wanted,
)
from storage.tables import mentions, person_forms, quote_mentions

NewArticles = Callable[..., NewArticle]
Readers = Callable[[int], Awaitable[Subscriber]]


def named(*names: str, figure: str | None = None, ru: str | None = None) -> NewPerson:
    forms = tuple(Form(name, name.casefold(), name.split()[-1].casefold()) for name in names)
    return NewPerson(names[0], forms, figure=figure, name_ru=ru)


@pytest.fixture
async def two(database: Database) -> tuple[int, int]:
    async with database.write() as conn:
        kept = await people.add(conn, named("Асқар Оразов", "А. Оразов"))
        other = await people.add(conn, named("Askar Orazov", "А. Оразов", ru="Аскар Оразов"))
    return kept, other


def said(person_id: int | None, spans: Spans, *, by_office: bool = False) -> NewQuote:
    return NewQuote(spans, person_id, by_office, None, "said", 0.9)


async def merged(database: Database, kept: int, other: int) -> Person:
    async with database.write() as conn:
        return await identity.merge(conn, kept, other)


async def test_who_is_one_has_all_names_and_quotes_of_both(
    database: Database, two: tuple[int, int], new_article: NewArticles
) -> None:
    kept, other = two
    async with database.write() as conn:
        for person_id, count in ((kept, 1), (other, 2)):
            quoted = tuple(said(person_id, ((at, at + 5),)) for at in range(count))
            await articles.add(conn, new_article(mentions=((person_id, ((0, 6),)),), quotes=quoted))
    person = await merged(database, kept, other)
    async with database.read() as conn:
        (known,) = await people.known(conn, [kept, other])
        assert len(await quotes.recent(conn, Wanted(speaker=kept), 10)) == 3
        assert await quotes.recent(conn, Wanted(speaker=other), 10) == []
        assert [each.id for each in await people.most_quoted(conn, 10)] == [kept]
        assert await identity.counts(conn, kept) == Counts(2, 3, 0)
    assert {form.form for form in known.forms} == {"Асқар Оразов", "Askar Orazov", "А. Оразов"}
    assert person == known.person == Person(kept, "Асқар Оразов", None, None, "Аскар Оразов", None, 3)


async def test_an_article_that_mentions_both_mentions_the_one_everywhere(
    database: Database, two: tuple[int, int], new_article: NewArticles
) -> None:
    kept, other = two
    named_twice = ((kept, ((0, 5), (20, 25))), (other, ((7, 12), (20, 25))))
    async with database.write() as conn:
        await articles.add(conn, new_article(mentions=named_twice))
        await articles.add(conn, new_article(mentions=((other, ((1, 4),)),)))
    await merged(database, kept, other)
    async with database.read() as conn:
        rows = await conn.execute(select(mentions).order_by(mentions.c.article_id))
        found = [(row.person_id, row.spans) for row in rows]
    assert found == [(kept, [[0, 5], [7, 12], [20, 25]]), (kept, [[1, 4]])]


async def test_a_quote_does_not_speak_of_its_own_speaker(
    database: Database, two: tuple[int, int], new_article: NewArticles
) -> None:
    kept, other = two
    both = ((kept, ((0, 3),)), (other, ((4, 7),)))
    quoted = (said(kept, ((0, 9),)), said(None, ((0, 9),)))
    async with database.write() as conn:
        await articles.add(conn, new_article(mentions=both, quotes=quoted))
    await merged(database, kept, other)
    async with database.read() as conn:
        of_kept = select(quote_mentions.c.quote_id).where(quote_mentions.c.person_id == kept)
        spoken_of = (await conn.execute(of_kept)).scalars().all()
        (anonymous,) = [each for each in await quotes.recent(conn, Wanted(), 9) if each.person is None]
    assert spoken_of == [anonymous.id]


async def test_no_follow_is_lost_and_who_followed_both_keeps_one(
    database: Database, two: tuple[int, int], add_reader: Readers
) -> None:
    kept, other = two
    both, old = await add_reader(1), await add_reader(2)
    async with database.write() as conn:
        for value in (str(kept), str(other)):
            await subscribers.follow(conn, both.id, Follow("person", value))
            await exclusions.add(conn, old.id, Exclusion("person", value))
        *_, second = (await subscribers.follows_of(conn, [both.id]))[both.id]
        await subscribers.at_once(conn, both.id, second.id, wanted=True)
        await subscribers.follow(conn, old.id, Follow("word", str(other), "a number"))
        await subscribers.follow(conn, old.id, Follow("person", str(other)))
        before = await subscribers.follows_of(conn, [old.id])
    await merged(database, kept, other)
    async with database.read() as conn:
        after = await subscribers.follows_of(conn, [both.id, old.id])
        unwanted = await exclusions.of(conn, [old.id])
        assert (await identity.counts(conn, kept)).followers == 2
    assert [(each.kind, each.value, each.at_once) for each in after[both.id]] == [("person", str(kept), True)]
    assert [each.value for each in unwanted[old.id]] == [str(kept)]
    assert [each.value for each in after[old.id]] == [str(other), str(kept)]
    assert [each.id for each in after[old.id]] == [each.id for each in before[old.id]]


async def test_former_ids_lead_to_who_that_is_now(database: Database, two: tuple[int, int]) -> None:
    kept, other = two
    async with database.write() as conn:
        third = await people.add(conn, named("A. Orazov"))
        await identity.merge(conn, other, third)
        await identity.merge(conn, kept, third)  # which is `other` by now
        found = await people.get(conn, [kept, other, third, 404])
        assert set(found) == {kept, other, third}
        assert {person.id for person in found.values()} == {kept}
        new = await people.add(conn, named("Айгүл Серікова"))
    assert new not in {kept, other, third}


async def test_who_was_kept_apart_from_the_one_is_apart_from_both(
    database: Database, two: tuple[int, int]
) -> None:
    kept, other = two
    async with database.write() as conn:
        third = await people.add(conn, named("Аскар Оразов"))
        await identity.keep_apart(conn, other, [third, kept])
        await identity.merge(conn, kept, other)
        assert await people.apart(conn, [kept, other, third]) == {frozenset({kept, third})}


async def test_what_cannot_be_one_stays_two(database: Database, two: tuple[int, int]) -> None:
    kept, other = two
    async with database.write() as conn:
        figure = await people.add(conn, named("Болат Сейтов", figure="bolat"))
        second = await people.add(conn, named("Сейіт Болатов", figure="seiit"))
        await identity.merge(conn, kept, other)
    for pair, reason in (
        ((kept, kept), "is one person already"),
        ((kept, other), "is one person already"),
        ((kept, 404), "nobody has the id 404"),
        ((404, kept), "nobody has the id 404"),
        ((figure, second), "are two public figures"),
        ((kept, figure), "the second is a public figure"),
    ):
        with pytest.raises(CannotMerge, match=reason):
            await merged(database, *pair)
    assert (await merged(database, figure, kept)).figure == "bolat"


async def test_a_merge_cut_short_leaves_two(
    database: Database, two: tuple[int, int], new_article: NewArticles
) -> None:
    kept, other = two
    async with database.write() as conn:
        await articles.add(
            conn, new_article(mentions=((other, ((0, 6),)),), quotes=(said(other, ((0, 5),)),))
        )
        before = [await identity.counts(conn, each) for each in two]
        await conn.execute(text("ALTER TABLE former_people RENAME TO hidden"))
    with pytest.raises(Exception, match="former_people"):
        await merged(database, kept, other)
    async with database.write() as conn:
        await conn.execute(text("ALTER TABLE hidden RENAME TO former_people"))
        assert [await identity.counts(conn, each) for each in two] == before
        assert len(await people.known(conn, two)) == 2


async def test_a_split_gives_the_new_one_his_names_articles_and_quotes(
    database: Database, two: tuple[int, int], new_article: NewArticles, add_reader: Readers
) -> None:
    old, _ = two
    reader = await add_reader(1)
    whole, short = Form("Асқар Оразов", "a", "o"), Form("А. Оразов", "a", "o")
    async with database.write() as conn:
        await subscribers.follow(conn, reader.id, Follow("person", str(old)))
        about = (said(old, ((0, 5),)), said(old, ((6, 8),), by_office=True), said(None, ((0, 9),)))
        stays = await articles.add(conn, new_article(mentions=((old, ((0, 6),)),), quotes=about))
        moves = await articles.add(conn, new_article(mentions=((old, ((0, 6),)),), quotes=about))
        assert stays is not None
        assert moves is not None
        left = Person(old, whole.form, None, None, None, None, 0)
        new = await identity.split(conn, left, NewPerson(short.form, (short,)), [moves])
        counted = [await identity.counts(conn, each) for each in (old, new)]
        spoken = {each: len(await quotes.recent(conn, Wanted(about=each), 9)) for each in (old, new)}
        known = await people.known(conn, [old, new])
        assert await people.apart(conn, [old, new]) == {frozenset({old, new})}
    assert counted == [Counts(1, 3, 1), Counts(1, 1, 0)]  # by office: one in each article
    assert spoken == {old: 1, new: 1}
    assert [[form.form for form in each.forms] for each in known] == [[whole.form], [short.form]]
    assert [each.person.quotes for each in known] == [3, 1]


async def test_where_and_how_a_person_is_mentioned(
    database: Database, two: tuple[int, int], new_article: NewArticles
) -> None:
    kept, other = two
    words = "Асқар Оразов келді\nОразовтың сөзі"
    async with database.write() as conn:
        await articles.add(conn, new_article(text=words, mentions=((kept, ((0, 12), (19, 28))),)))
        await articles.add(conn, new_article(mentions=((other, ((0, 6),)),)))
        assert await identity.mentioned(conn, kept) == [Mentioned(1, "kk", ("Асқар Оразов", "Оразовтың"))]


async def test_no_form_of_who_is_gone_is_left(database: Database, two: tuple[int, int]) -> None:
    kept, other = two
    await merged(database, kept, other)
    async with database.read() as conn:
        rows = await conn.execute(select(person_forms).where(person_forms.c.person_id == other))
        assert rows.all() == []
