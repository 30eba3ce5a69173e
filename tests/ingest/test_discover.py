"""What to read at an address, found on a local web server."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from ipaddress import ip_network
from zoneinfo import ZoneInfo

import pytest

from bot.ingest.discover import Discovered, Undiscovered, check, discover
from bot.ingest.fetch import Fetcher
from bot.ingest.walk import noted, remembered
from bot.ingest.web import Site, Unreadable
from bot.ingest.worker import Worker
from storage.records import Selectors, Source
from tests.ingest.web import Web

NOW = datetime(2025, 8, 16, tzinfo=UTC)
TEXT = "<p>Ауылда жаңа көпір ашылды. Көпірдің ұзындығы – жүз метр, оны екі жыл салды.</p>" * 3
TITLES = [f"Облыста {number}-жаңа көпір салынды" for number in range(5)]


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with AsyncExitStack() as stack:
        worker = Worker(1)
        stack.push_async_callback(worker.close)
        fetcher = await stack.enter_async_context(Fetcher("", [ip_network("127.0.0.0/8")]))
        yield Site(fetcher, worker, ZoneInfo("Asia/Almaty"))


@pytest.fixture
def articles(web: Web) -> list[str]:
    """Addresses of five articles, the newest first."""
    return [
        web.put(
            f"/news/{1000 - number}-su",
            f"<html><title>{title}</title><article><h1>{title}</h1>{TEXT}</article>",
        )
        for number, title in enumerate(TITLES)
    ]


def rss(urls: list[str]) -> str:
    items = "".join(f"<item><title>x</title><link>{url}</link></item>" for url in urls)
    return f"<rss version='2.0'><channel><title>Дала хабары</title>{items}</channel></rss>"


def sitemap(urls: list[str]) -> str:
    return f"<urlset>{''.join(f'<url><loc>{url}</loc></url>' for url in urls)}</urlset>"


def page(urls: list[str], head: str = "") -> str:
    links = "".join(f"<p><a href='{url}'>{title}</a></p>" for url, title in zip(urls, TITLES, strict=False))
    return f"<html><head><title>Дала</title>{head}</head><body><main>{links}</main></body></html>"


def found(outcome: Discovered | Undiscovered, kind: str, url: str) -> None:
    assert isinstance(outcome, Discovered), outcome
    assert (outcome.kind, outcome.url) == (kind, url)
    assert [read.raw.text.split("\n")[0] for read in outcome.articles] == TITLES[:3]


async def test_a_feed_is_itself(web: Web, site: Site, articles: list[str]) -> None:
    url = web.put("/all", rss(articles))
    outcome = await discover(site, url, NOW)
    found(outcome, "feed", url)
    assert isinstance(outcome, Discovered)
    assert outcome.name == "Дала хабары"


async def test_a_sitemap_is_itself(web: Web, site: Site, articles: list[str]) -> None:
    url = web.put("/map.xml", sitemap(articles))
    found(await discover(site, url, NOW), "sitemap", url)


async def test_a_home_page_leads_to_the_feed_it_declares(web: Web, site: Site, articles: list[str]) -> None:
    feed = web.put("/export/all.xml", rss(articles))
    home = web.put(
        "/", page(articles, "<link rel='alternate' type='application/rss+xml' href='/export/all.xml'>")
    )
    found(await discover(site, home, NOW), "feed", feed)


@pytest.mark.parametrize("place", ["/rss", "/feed", "/rss.xml", "/feed.xml", "/atom.xml"])
async def test_a_home_page_that_declares_none_leads_to_the_usual_place(
    web: Web, site: Site, articles: list[str], place: str
) -> None:
    feed = web.put(place, rss(articles))
    found(await discover(site, web.put("/", page([])), NOW), "feed", feed)


async def test_without_a_feed_robots_txt_names_the_sitemap(web: Web, site: Site, articles: list[str]) -> None:
    newest = web.put("/maps/news.xml", sitemap(articles))
    index = web.put("/maps/index.xml", f"<sitemapindex><sitemap><loc>{newest}</loc></sitemap></sitemapindex>")
    web.put("/robots.txt", f"User-agent: *\nDisallow: /admin\nSitemap: {index}\n")
    found(await discover(site, web.put("/", page([])), NOW), "index", index)


async def test_without_either_the_page_is_read_itself(web: Web, site: Site, articles: list[str]) -> None:
    home = web.put("/", page(articles))
    found(await discover(site, home, NOW), "section", home)


async def test_a_section_is_read_rather_than_the_feed_of_the_whole_site(
    web: Web, site: Site, articles: list[str]
) -> None:
    declared = "<link rel='alternate' type='application/rss+xml' href='{}'>"
    web.put("/rss.xml", rss(articles[3:]))
    section = web.put("/water", page(articles, declared.format("/rss.xml")))
    found(await discover(site, section, NOW), "section", section)
    own = web.put("/water/rss", rss(articles))
    web.put("/water", page(articles, declared.format("/rss.xml") + declared.format("/water/rss")))
    found(await discover(site, section, NOW), "feed", own)


async def test_a_feed_whose_articles_cannot_be_read_gives_way_to_what_can(
    web: Web, site: Site, articles: list[str]
) -> None:
    web.put("/rss", rss([web.url("/gone/1"), web.url("/gone/2")]))
    home = web.put("/", page(articles))
    found(await discover(site, home, NOW), "section", home)


async def test_a_failure_says_why(web: Web, site: Site) -> None:
    assert await discover(site, web.url("/none"), NOW) == Undiscovered("HTTP 404")
    assert await discover(site, "ftp://dala.example", NOW) == Undiscovered("not an http address")
    nothing = "no feed, no sitemap and no links to articles were found"
    assert await discover(site, web.put("/", "<html><body><p>Сайт</p></body></html>"), NOW) == Undiscovered(
        nothing
    )
    gone = web.put("/rss", rss([web.url("/gone/1")]))
    assert await discover(site, gone, NOW) == Undiscovered(f"{gone}: HTTP 404")


async def test_the_files_of_an_index_are_read_again_only_when_they_have_changed(
    web: Web, site: Site, articles: list[str]
) -> None:
    fixed = web.put("/fixed.xml", sitemap(articles[:2]))
    growing = web.put("/growing.xml", sitemap(articles[2:4]))
    rows = f"<sitemap><loc>{fixed}</loc><lastmod>2025-08-15</lastmod></sitemap>"
    rows += f"<sitemap><loc>{growing}</loc></sitemap>"
    index = web.put("/index.xml", f"<sitemapindex>{rows}</sitemapindex>")
    source = Source("Дала", 300, url=index)
    first = await site.feed(source, NOW)
    assert list(first.items) == articles[:4]
    web.put("/growing.xml", sitemap(articles[4:]))
    second = await site.feed(Source("Дала", 300, url=index, etag=first.etag, modified=first.modified), NOW)
    assert list(second.items) == articles[4:]
    assert [request.path for request in web.requests].count("/fixed.xml") == 1


async def test_an_index_that_lists_itself_ends(web: Web, site: Site) -> None:
    index = web.url("/index.xml")
    rows = "".join(f"<sitemap><loc>{index}?{number}</loc></sitemap>" for number in range(9))
    web.put("/index.xml", f"<sitemapindex><sitemap><loc>{index}</loc></sitemap>{rows}</sitemapindex>")
    assert (await site.feed(Source("Дала", 300, url=index), NOW)).items == {}
    assert len(web.requests) <= 7


async def test_one_file_that_fails_keeps_no_other_back(web: Web, site: Site, articles: list[str]) -> None:
    good = web.put("/good.xml", sitemap(articles))
    rows = f"<sitemap><loc>{web.url('/bad.xml')}</loc></sitemap>"
    index = web.put("/index.xml", f"<sitemapindex>{rows}<sitemap><loc>{good}</loc></sitemap></sitemapindex>")
    assert list((await site.feed(Source("Дала", 300, url=index), NOW)).items) == articles
    web.put("/index.xml", f"<sitemapindex>{rows}</sitemapindex>")
    with pytest.raises(Unreadable, match="HTTP 404"):
        await site.feed(Source("Дала", 300, url=index), NOW)


async def test_a_source_says_where_its_links_and_its_text_stand(web: Web, site: Site) -> None:
    body = "Көпірдің ұзындығы – жүз метр, оны екі жыл салды, оған барлық ауыл көмектесті."
    url = web.put(
        "/x/a",
        f"<html><title>Дала</title><div class='t'>Көпір ашылды</div>"
        f"<div class='d'>Бөлім: су | 15.08.2025 13:51</div>"
        f"<div class='b'><p>{body}</p><div class='share'>Бөлісу</div></div>"
        f"<div class='c'><p>{body[::-1]}</p></div>",
    )
    section = web.put("/x", f"<a href='{url}'>1</a><a href='/x/b'>2</a>")
    said = Selectors(links="a:first-child", title=".t", body=".b", date=".d")
    source = Source("Дала", 300, url=section, selectors=said)
    announced = await site.feed(source, NOW)
    [item] = announced.items.values()
    read = await site.article(url, item, source, NOW)
    assert read.raw.text == f"Көпір ашылды\n{body}"
    assert read.raw.published_at == datetime(2025, 8, 15, 8, 51, tzinfo=UTC)


@pytest.mark.parametrize(
    "etag", [None, "", '"abc"', 'W/"1"', "{}", '{"files": 3}', "[1]", '{"files": {"a": 3}}']
)
def test_a_servers_name_for_a_version_is_no_note_of_files(etag: str | None) -> None:
    assert remembered(etag) is None


def test_what_is_noted_of_files_is_remembered() -> None:
    assert remembered(noted({})) == {}


async def test_a_source_that_is_known_is_checked_by_what_it_says_of_its_pages(
    web: Web, site: Site, articles: list[str]
) -> None:
    section = web.put("/water", page(articles))
    source = Source("Су", 300, url=section, selectors=Selectors(links="a", body="p"))
    checked = await check(site, source, NOW)
    assert isinstance(checked, Discovered)
    assert (checked.kind, checked.name, len(checked.articles)) == ("section", "Су", 3)
    web.put("/maps/news.xml", sitemap(articles))
    index = web.put(
        "/map.xml", f"<sitemapindex><sitemap><loc>{web.url('/maps/news.xml')}</loc></sitemap></sitemapindex>"
    )
    found(await check(site, Source("Дала", 300, url=index, etag='{"files": {}}'), NOW), "index", index)


async def test_a_check_that_finds_nothing_says_why(web: Web, site: Site) -> None:
    empty, gone = web.put("/rss", rss([])), web.put("/old", rss([web.url("/gone/1")]))
    assert await check(site, Source("Дала", 300, url=empty), NOW) == Undiscovered(
        "it announces no articles now"
    )
    assert await check(site, Source("Дала", 300, url=gone), NOW) == Undiscovered("HTTP 404")
    assert await check(site, Source("Дала", 300, url=web.url("/none")), NOW) == Undiscovered("HTTP 404")
