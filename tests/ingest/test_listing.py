"""What an address announces is told by its content: feeds, sitemaps, pages of links."""

import gzip
import json
from contextlib import suppress
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest import looks
from bot.ingest.feed import NotAFeed
from bot.ingest.listing import Listing, read

HERE = "https://dala.example/news/"
ALMATY = ZoneInfo("Asia/Almaty")
NOW = datetime(2025, 8, 16, tzinfo=UTC)
AT = datetime(2025, 8, 15, 8, 51, tzinfo=UTC)
TITLE = "Су қоймалары толды"


def listed(content: str | bytes, links: str | None = None, here: str = HERE) -> Listing:
    return read(content.encode() if isinstance(content, str) else content, here, None, links, ALMATY, NOW)


def urls(content: str | bytes, links: str | None = None, here: str = HERE) -> list[str]:
    return [item.url for item in listed(content, links, here).items]


ITEM = f"<item><title>{TITLE}</title><link>/1</link></item>"
RSS = f"<rss version='2.0'><channel><title>Дала</title>{ITEM}</channel></rss>"
NEWS = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://dala.example/a/1</loc><news:news>
<news:publication><news:name>Дала</news:name></news:publication>
<news:publication_date>2025-08-15T13:51:00+05:00</news:publication_date><news:title>{TITLE}</news:title></news:news>
</url>
</urlset>"""


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (RSS, "feed"),
        ("<br/>\n<b>Warning</b>: include(): failed<br/>\n" + RSS, "feed"),
        ("<!-- made by hand -->" + RSS, "feed"),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>', "feed"),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"),
        (NEWS, "sitemap"),
        (gzip.compress(NEWS.encode()), "sitemap"),
        (NEWS.replace("<urlset", "<sm:urlset").replace("</urlset", "</sm:urlset"), "sitemap"),
        ("<sitemapindex><sitemap><loc>/a.xml</loc></sitemap></sitemapindex>", "index"),
        ("<!doctype html><html><body></body></html>", "section"),
        ("<p><a href='/news/12345'>x</a></p>", "section"),
    ],
)
def test_the_kind_is_told_by_the_content(content: str | bytes, kind: str) -> None:
    assert listed(content).kind == kind


@pytest.mark.parametrize(
    "content", ["", "{", "[1, 2]", '{"a": 1}', "plain words", b"\x1f\x8bxx", b"\x89PNG\r\n", "<x/>"]
)
def test_what_announces_nothing_is_told(content: str | bytes) -> None:
    with pytest.raises(NotAFeed):
        listed(content)


@given(
    st.binary(max_size=200)
    | st.sampled_from(["{", "<urlset>", "<html>", "<rss>"]).flatmap(
        lambda start: st.text(max_size=100).map(lambda rest: (start + rest).encode("utf-8", "replace"))
    )
)
def test_any_bytes_announce_something_or_nothing(content: bytes) -> None:
    with suppress(NotAFeed):
        listed(content)


def test_a_json_feed_is_read() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Дала",
        "items": [
            {
                "id": 7,
                "url": "/7",
                "title": TITLE,
                "content_html": "<p>Бір.</p><p>Екі.</p>",
                "date_published": "2025-08-15T13:51:00+05:00",
            },
            {"id": "no address", "title": "x"},
            None,
            3,
        ],
    }
    found = listed(json.dumps(feed))
    [item] = found.items
    assert (found.title, item.id, item.url) == ("Дала", "7", "https://dala.example/7")
    assert (item.title, item.published_at, item.summary) == (TITLE, AT, "Бір.\nЕкі.")


def test_the_json_that_a_site_fills_its_pages_with_is_read_as_a_feed() -> None:
    posts = [
        {
            "id": 7,
            "link": "https://dala.example/7",
            "title": {"rendered": "Су &amp; жер туралы"},
            "date": "2025-08-15T13:51:00",
            "date_gmt": "2025-08-15T08:51:00",
            "content": {"rendered": "<p>Бір.</p>"},
        }
    ]
    for content in (posts, {"data": {"menu": [{"url": "/"}], "posts": posts}}):
        [item] = listed(json.dumps(content)).items
        assert (item.url, item.published_at, item.has_time) == ("https://dala.example/7", AT, True)


def test_a_news_sitemap_tells_titles_and_moments() -> None:
    [item] = listed(NEWS).items
    assert (item.url, item.title, item.published_at, item.is_printed) == (
        "https://dala.example/a/1",
        TITLE,
        AT,
        True,
    )


def sitemap(*places: tuple[str, str]) -> str:
    rows = "".join(f"<url><loc>{loc}</loc><lastmod>{lastmod}</lastmod></url>" for loc, lastmod in places)
    return f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{rows}</urlset>"


def test_of_a_plain_sitemap_the_articles_changed_last_come_first() -> None:
    content = sitemap(
        ("https://dala.example/", "2025-08-15"),
        ("/about", "2025-08-15"),
        ("/tag/su", "2025-08-15"),
        ("/news/100-a", "2025-08-01"),
        ("/news/101-b", "2025-08-14T10:00:00Z"),
        ("/news/102-c", ""),
    )
    assert urls(content) == [f"https://dala.example/news/{n}" for n in ("101-b", "100-a", "102-c")]
    assert not any(item.is_printed for item in listed(content).items)


def test_without_dates_the_highest_numbers_come_first() -> None:
    assert urls(sitemap(*((f"/news/{n}", "") for n in range(500, 1500))))[:2] == [
        "https://dala.example/news/1499",
        "https://dala.example/news/1498",
    ]


def test_an_index_names_its_files_the_newest_first_and_those_of_articles_alone() -> None:
    names = (
        ("tag-sitemap.xml", "2025-08-15"),
        ("post-sitemap1.xml", "2025-01-01"),
        ("post-sitemap2.xml", "2025-08-14"),
    )
    rows = "".join(f"<sitemap><loc>/{name}</loc><lastmod>{at}</lastmod></sitemap>" for name, at in names)
    files = listed(f"<sitemapindex>{rows}</sitemapindex>").files
    assert [file.url for file in files] == [f"https://dala.example/post-sitemap{n}.xml" for n in (2, 1)]


def test_a_broken_sitemap_gives_what_it_has() -> None:
    assert urls(NEWS.replace("\n</url>\n</urlset>", "") + "&bad;<") == ["https://dala.example/a/1"]


def test_a_bomb_of_entities_in_a_sitemap_does_not_go_off() -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    with suppress(NotAFeed):
        assert (
            len(urls(f"<!DOCTYPE urlset [{entities}]><urlset><url><loc>/news/1&l11;</loc></url></urlset>"))
            <= 1
        )


TITLES = [f"Облыста {number}-жаңа көпір салынды" for number in range(6)]


def card(number: int, url: str, more: str = "") -> str:
    return (
        f"<div class='card'><a href='{url}'><img src='x' alt='Сурет'></a>"
        f"<h3><a href='{url}'>{TITLES[number]}</a></h3>"
        f"{more}<a href='{url}#comments'>3 пікір</a></div>"
    )


def page(cards: str, head: str = "") -> str:
    return f"""<!doctype html><html><head><title>Жаңалықтар</title>{head}
    <meta property="og:site_name" content="Дала"></head><body><header><a href="/">Дала</a></header>
    <nav><a href="/news/politics-and-power-in-the-region">Саясат пен билік туралы бәрі</a></nav>
    <ul class="lang-menu"><li><a href="/ru/news/2025">Русская версия сайта агентства</a></li></ul>
    <main>{cards}<a href="/news/page/2">Келесі бет жаңалықтары осында</a>
    <a href="/tag/su-men-jer">Су мен жер туралы тег</a>
    <a href="/author/a-orazov-12345">Асқар Оразовтың барлық мақаласы</a></main>
    <aside><a href="/news/99-old-old-old">Былтырғы ең көп оқылған мақала</a></aside>
    <footer><a href="/news/1000-rules">Материалдарды пайдалану ережелері</a></footer></body></html>"""


@pytest.mark.parametrize(
    "pattern",
    [
        "/news/1234{}",
        "/news/some-slug-{}.html",
        "/2025/08/15/x{}/",
        "/news.php?id=77{}",
        "/kz/article/12345{}-su-keldi",
        "/obshchestvo/v-oblasti-postroili-novyy-most-{}",
        "/news/bridge{}",
        "https://www.dala.example/news/1234{}",
        "/news/1234{}?utm_source=main",
    ],
)
def test_the_articles_of_a_section_page_are_known_by_their_looks(pattern: str) -> None:
    found = listed(page("".join(card(number, pattern.format(number)) for number in range(5))))
    assert [item.title for item in found.items] == TITLES[:5]
    assert found.title == "Дала"


def test_the_operator_says_which_links_by_a_selector_or_a_pattern() -> None:
    cards = "".join(card(number, f"/x/{number}") for number in range(2)) + "<p><a href='/y/1'>Мұнда</a></p>"
    both = ["https://dala.example/x/0", "https://dala.example/x/1"]
    assert urls(page(cards), ".card h3 a") == both
    assert urls(page(cards), ".card") == both
    assert urls(page(cards), ".card img") == both
    assert urls(page(cards), "/x/*") == both
    assert urls(page(cards), "https://dala.example/x/*") == both
    assert [item.title for item in listed(page(cards), "/x/*").items] == TITLES[:2]


@pytest.mark.parametrize(
    "more",
    [
        "<time datetime='2025-08-15T13:51:00+05:00'>кеше</time>",
        "<span class='date'>13:51, 15 тамыз 2025</span>",
        "<div class='card__time'>Кеше, 13:51</div>",
    ],
)
def test_a_date_in_the_card_of_a_link_is_its_date(more: str) -> None:
    found = listed(page("".join(card(number, f"/news/123{number}", more) for number in range(3)))).items
    assert {(item.published_at, item.is_printed) for item in found} == {(AT, False)}


def test_a_page_points_to_its_feeds() -> None:
    head = """<link rel="alternate" type="application/rss+xml" href="/rss.xml">
    <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel="alternate" hreflang="ru" href="/ru">"""
    assert listed(page("<a href='/kz/rss/'>RSS</a>", head)).feeds == (
        "https://dala.example/rss.xml",
        "https://dala.example/kz/rss/",
    )


@pytest.mark.parametrize(
    ("url", "is_article"),
    [
        ("https://dala.example/news/12345", True),
        ("https://dala.example/2025/08/15/su", True),
        ("https://dala.example/?p=123", True),
        ("https://dala.example/kz/su-qoymalary-tolyp-jatyr", True),
        ("https://dala.example/rubric/politics/12345-su", True),
        ("https://dala.example/", False),
        ("https://dala.example/news", False),
        ("https://dala.example/news/2025", False),
        ("https://dala.example/category/politics-of-the-whole-world", False),
        ("https://dala.example/tag/12345", False),
        ("https://dala.example/news/page/123", False),
        ("https://dala.example/news?page=123", False),
        ("https://dala.example/upload/12345.jpg", False),
    ],
)
def test_an_address_looks_like_an_articles_or_not(url: str, is_article: bool) -> None:
    assert looks.is_article(url) == is_article
