"""Articles after they were stored: changed and withdrawn by their publisher, on a local web server."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from ipaddress import ip_network
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.changes import FRESH, LOOKS, Changes, first_look, is_same, kept
from bot.ingest.fetch import Fetcher
from bot.ingest.pipeline import Pipeline
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from bot.judging import Decision, decide
from storage import articles, sources
from storage.database import Database
from storage.records import Article, NewQuote, Quote, SourceSpec
from tests.factory import NOW, Clock, Said, article
from tests.ingest.web import Web

HOUR, DAY = LOOKS
ROAD, WATER = "Бұл жол келесі жылы бітеді", "Ауылға су екі жылдан кейін келеді"


class Newsroom:
    """A feed with one article, polled and looked at again."""

    def __init__(self, web: Web, database: Database, site: Site, worker: Worker, clock: Clock) -> None:
        self.clock = clock
        self._web = web
        self._database = database
        self._pipeline = Pipeline(database, site, worker, clock)
        self._changes = Changes(database, site, clock)

    async def publish(self, *said: str, headers: dict[str, str] | None = None) -> None:
        """Puts the article on the web with these words of its speaker, and polls the feed."""
        item = f"<item><title>Жол мен су</title><link>{self._web.url('/a')}</link></item>"
        url = self._web.put("/rss", f'<rss version="2.0"><channel><title>Т</title>{item}</channel></rss>')
        self.write(*said, headers=headers)
        async with self._database.write() as conn:
            await sources.sync(conn, [SourceSpec("Дала хабары", 300, url=url)], self.clock())
        await self._pipeline.tick()
        await self._pipeline.finish()

    def write(self, *said: str, headers: dict[str, str] | None = None) -> None:
        """Puts another version of the article on the web."""
        paragraphs = "".join(f"<p>– {words}, – деді Асқар Оразов.</p>" for words in said)
        body = "<p>Ауылда жиын өтті. Оған үш жүз адам келді. Жиында жол мен су туралы айтылды.</p>"
        self._web.put(
            "/a",
            f"<html><h1>Жол мен су</h1><article>{body}{paragraphs}</article></html>",
            headers=headers,
        )

    def remove(self, status: int = 404) -> None:
        self._web.put("/a", status=status)

    async def look(self, after: timedelta) -> None:
        """Lets time pass and looks again at what is due."""
        self.clock.now += after
        await self._changes.look()

    def visits(self) -> int:
        return [request.path for request in self._web.requests].count("/a")

    async def article(self) -> Article | None:
        async with self._database.read() as conn:
            return next(iter(await articles.after(conn, 0)), None)

    async def said(self) -> dict[str, int]:
        """The words of the article's quotes with their ids."""
        found = await self.article()
        return {quote.parts[0]: quote.id for quote in found.quotes} if found else {}


@pytest.fixture
async def newsroom(sqlite_database: Database, web: Web) -> AsyncIterator[Newsroom]:
    async with AsyncExitStack() as stack:
        worker = Worker(1)
        stack.push_async_callback(worker.close)
        fetcher = await stack.enter_async_context(Fetcher("", [ip_network("127.0.0.0/8")]))
        site = Site(fetcher, worker, ZoneInfo("Asia/Almaty"))
        yield Newsroom(web, sqlite_database, site, worker, Clock())


async def test_an_article_is_looked_at_after_an_hour_and_a_day_and_then_no_more(newsroom: Newsroom) -> None:
    await newsroom.publish(ROAD)
    for after, visits in (
        (HOUR - timedelta(1e-5), 1),
        (timedelta(1e-5), 2),
        (HOUR, 2),
        (DAY, 3),
        (9 * DAY, 3),
    ):
        await newsroom.look(after)
        assert newsroom.visits() == visits


async def test_a_changed_quote_takes_the_place_of_the_old_one_and_the_others_keep_their_ids(
    newsroom: Newsroom,
) -> None:
    await newsroom.publish(ROAD, WATER)
    before = await newsroom.said()
    changed = WATER.replace("екі", "үш")
    newsroom.write("Жиынға рахмет", ROAD, changed)
    await newsroom.look(HOUR)
    after = await newsroom.said()
    assert list(after) == ["Жиынға рахмет", ROAD, changed]
    assert after[ROAD] == before[ROAD]
    assert after[changed] != before[WATER]


async def test_what_has_not_changed_is_asked_for_by_its_mark_and_left_as_it_is(
    newsroom: Newsroom, web: Web
) -> None:
    await newsroom.publish(ROAD, headers={"ETag": '"1"'})
    before = await newsroom.article()
    web.put("/a", status=304)
    await newsroom.look(HOUR)
    assert web.requests[-1].headers["If-None-Match"] == '"1"'
    assert await newsroom.article() == before


async def test_what_an_editor_has_decided_holds_when_the_article_is_read_anew(
    newsroom: Newsroom, sqlite_database: Database
) -> None:
    await newsroom.publish(ROAD, WATER)
    before = await newsroom.said()
    async with sqlite_database.write() as conn:
        assert await decide(conn, Decision(before[ROAD], "no-quote"), newsroom.clock())
        assert await decide(conn, Decision(before[WATER], "speaker"), newsroom.clock())
    newsroom.write("Жиынға рахмет", ROAD.upper(), WATER)
    await newsroom.look(HOUR)
    found = await newsroom.article()
    assert found is not None
    assert [(quote.parts[0], quote.person is None) for quote in found.quotes] == [
        ("Жиынға рахмет", False),
        (WATER, True),
    ]


@pytest.mark.parametrize("status", [404, 410])
async def test_an_article_that_is_gone_twice_is_withdrawn(newsroom: Newsroom, status: int) -> None:
    await newsroom.publish(ROAD)
    newsroom.remove(status)
    await newsroom.look(HOUR)
    assert await newsroom.article() is not None, "once may be a slip"
    await newsroom.look(HOUR)
    assert await newsroom.article() is None
    await newsroom.look(DAY)
    assert newsroom.visits() == 3


async def test_an_article_that_was_gone_once_and_is_there_again_stays(newsroom: Newsroom) -> None:
    await newsroom.publish(ROAD)
    newsroom.remove()
    await newsroom.look(HOUR)
    newsroom.write(ROAD)
    await newsroom.look(HOUR)
    newsroom.remove()
    await newsroom.look(DAY)
    assert await newsroom.article() is not None


@pytest.mark.parametrize("status", [403, 500])
async def test_a_server_in_trouble_withdraws_nothing_and_is_not_asked_for_ever(
    newsroom: Newsroom, status: int
) -> None:
    await newsroom.publish(ROAD)
    newsroom.remove(status)
    for _ in range(30):
        await newsroom.look(HOUR)
    assert await newsroom.article() is not None
    assert newsroom.visits() <= 7


async def test_another_text_in_the_place_of_an_article_does_not_become_the_article(
    newsroom: Newsroom, web: Web
) -> None:
    await newsroom.publish(ROAD)
    other = "<p>Сайтқа кіру үшін браузеріңізді тексеріп жатырмыз, біраз күте тұрыңыз, өтініш.</p>"
    web.put("/a", f"<html><h1>Күте тұрыңыз</h1><article>{other * 3}</article></html>")
    await newsroom.look(HOUR)
    assert list(await newsroom.said()) == [ROAD]


def test_an_article_that_was_old_when_it_was_seen_is_not_looked_at_again() -> None:
    assert first_look(NOW, NOW - FRESH - HOUR) is None
    assert first_look(NOW, NOW - FRESH) == first_look(NOW, None) == NOW + HOUR


def test_an_article_that_grows_is_the_same_one() -> None:
    assert is_same("Ауылда көпір ашылды", "Ауылда көпір ашылды. Оның ұзындығы – жүз метр. Құрылыс бітті.")
    assert not is_same("Ауылда көпір ашылды", "Бет табылмады")


WORDS = st.lists(st.sampled_from(["Су", "Жол", "Көпір", "Егін"]), max_size=8)


@given(WORDS, WORDS)
def test_each_stored_quote_is_kept_at_most_once_and_only_for_its_own_words(
    old: list[str], new: list[str]
) -> None:
    stored = [_stored(number, words) for number, words in enumerate(old, 100)]
    written = article(1, "Жиын", *(Said(f"«{words}»") for words in new))
    found = kept(stored, replace(written, quotes=tuple(map(_inside, written.quotes))))
    assert len(set(found.values())) == len(found)
    assert all(old[quote_id - 100] == new[position] for position, quote_id in found.items())
    for words in set(old):
        assert sum(new[position] == words for position in found) == min(old.count(words), new.count(words))


def _inside(quote: NewQuote) -> NewQuote:
    [(start, end)] = quote.spans
    return replace(quote, spans=((start + 1, end - 1),))


def _stored(number: int, words: str) -> Quote:
    return Quote(
        id=number,
        article_id=1,
        parts=(words,),
        interrupted=(),
        is_key=False,
        person=None,
        by_office=False,
        label=None,
        said_at=NOW,
        has_time=True,
        source="Дала хабары",
        url=None,
        headline="Жиын",
    )
