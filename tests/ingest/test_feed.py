from contextlib import suppress
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.feed import MOST_ITEMS, Feed, FeedItem, NotAFeed, parse

HERE = "https://dala.example/rss/kz.xml"
ALMATY = ZoneInfo("Asia/Almaty")
AT = datetime(2025, 8, 15, 8, 51, tzinfo=UTC)


def read(content: str | bytes, **more: str) -> Feed:
    return parse(content.encode() if isinstance(content, str) else content, HERE, **more)


def rss(*items: str, head: str = "") -> str:
    return f'<rss version="2.0"><channel><title>Дала</title>{head}{"".join(items)}</channel></rss>'


def item(title: str = "Су туралы", link: str = "https://dala.example/1", more: str = "") -> str:
    return f"<item><title>{title}</title><link>{link}</link>{more}</item>"


def only(feed: Feed) -> FeedItem:
    (found,) = feed.items
    return found


def test_rss_with_whole_articles_gives_their_text_by_paragraphs() -> None:
    feed = read(
        """<?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel><title>Дала &amp; Қала</title><link>https://dala.example/</link><language>kk</language>
        <item><title>Су қоймасы
            толды</title><link>https://dala.example/a/7</link><guid isPermaLink="false">dala-7</guid>
          <pubDate>Fri, 15 Aug 2025 13:51:00 +0500</pubDate>
          <description>Қысқаша.</description>
          <content:encoded><![CDATA[<p>– Су жетеді, – деді <b>Асқар</b> Оразов.</p>
            <p>Жиын&nbsp;бітті.</p><script>track()</script>]]></content:encoded></item>
        </channel></rss>"""
    )
    assert feed == Feed(
        "Дала & Қала",
        "kk",
        (
            FeedItem(
                "dala-7",
                "https://dala.example/a/7",
                "Су қоймасы толды",
                AT,
                True,
                "– Су жетеді, – деді Асқар Оразов.\nЖиын бітті.",
            ),
        ),
    )


def test_a_teaser_feed_gives_what_it_has() -> None:
    found = only(read(rss(item(more="<description>Облыста су көп.</description>"))))
    assert (found.summary, found.published_at, found.has_time) == ("Облыста су көп.", None, False)
    assert found.id == found.url == "https://dala.example/1"


def test_the_whole_text_made_for_yandex_is_read() -> None:
    more = "<description>Кратко.</description><yandex:full-text>Целиком и полностью.</yandex:full-text>"
    feed = rss(item(more=more)).replace("<rss", '<rss xmlns:yandex="http://news.yandex.ru"')
    assert only(read(feed)).summary == "Целиком и полностью."


def test_atom_is_read_with_its_base_and_its_kinds_of_text() -> None:
    feed = read(
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru" xml:base="https://other.example/b/">
        <title>Степь</title>
        <entry><id>urn:1</id><title type="html">Вода &amp;amp; &lt;i&gt;земля&lt;/i&gt;</title>
          <link rel="self" href="self"/><link rel="alternate" href="c?x=1"/>
          <published>2025-08-15T13:51:00+05:00</published><updated>2025-08-16T00:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Раз.</p><p>Два.</p></div></content>
        </entry></feed>"""
    )
    assert (feed.title, feed.language) == ("Степь", "ru")
    assert only(feed) == FeedItem(
        "urn:1", "https://other.example/b/c?x=1", "Вода & земля", AT, True, "Раз.\nДва."
    )


def test_rdf_is_read() -> None:
    feed = read(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://dala.example/"><title>Steppe</title></channel>
        <item rdf:about="https://dala.example/1"><title>Water</title><link>https://dala.example/1</link>
          <dc:date>2025-08-15T08:51:00Z</dc:date></item></rdf:RDF>"""
    )
    assert (only(feed).title, only(feed).published_at) == ("Water", AT)


@pytest.mark.parametrize(
    "broken",
    [
        rss(item("Су & жер &nbsp;туралы")),
        rss(item("Су & жер туралы")).removesuffix("</channel></rss>"),
        "\n\n" + rss(item("Су & жер туралы")),
        rss(item("Су &amp; жер туралы")).replace("<title>Дала</title>", "<title>Дала<b></title>"),
        rss(item("Су \x00\x08&amp; жер туралы")),
        rss(item("Су &amp; жер туралы", more="<media:thumbnail url='x'/>")),
        "<channel>" + item("Су & жер туралы") + "</channel>",
    ],
)
def test_broken_xml_is_read_all_the_same(broken: str) -> None:
    assert only(read(broken)).title == "Су & жер туралы"


def test_an_address_with_bare_ampersands_is_kept_whole() -> None:
    assert only(read(rss(item(link="https://dala.example/?a=1&b=2")))).url == "https://dala.example/?a=1&b=2"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "empty"),
        (" \n ", "empty"),
        (
            "<!doctype html><html><head><title>Дала</title></head><body><p>x</p></body></html>",
            "a web page, not a feed",
        ),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": []}', "not a feed"),
        ("Service unavailable", "not a feed"),
        ("<urlset><url><loc>https://dala.example/1</loc></url></urlset>", "not a feed"),
        (rss(item(more="<gml:pos>1 2</gml:pos></textinput>&")), "broken beyond reading"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "not a feed"),
    ],
)
def test_what_is_no_feed_is_told_by_its_content(content: str | bytes, reason: str) -> None:
    with pytest.raises(NotAFeed, match=reason):
        read(content)


def test_a_feed_without_items_is_a_feed() -> None:
    assert read(rss()) == Feed("Дала", None, ())


RUSSIAN = '<?xml version="1.0" encoding="windows-1251"?>' + rss(item("Вода — «наше» богатство"))


@pytest.mark.parametrize(
    ("content", "header"),
    [
        (RUSSIAN.encode("cp1251"), None),
        (RUSSIAN.encode("cp1251"), "utf-8"),
        (RUSSIAN.replace("windows-1251", "utf-8").encode("cp1251"), None),
        (RUSSIAN.replace("windows-1251", "utf-8").encode("cp1251"), "ISO-8859-1"),
        (RUSSIAN.replace("windows-1251", "no-such").encode("cp1251"), "no-such"),
        (RUSSIAN.encode(), None),
        (RUSSIAN.encode(), "windows-1251"),
        (RUSSIAN.encode("utf-8-sig"), None),
        (RUSSIAN.encode("utf-16"), None),
        (RUSSIAN.encode("utf-16-le"), "utf-8"),
        (RUSSIAN.replace("windows-1251", "koi8-r").replace("—", "-").encode("koi8-r", "ignore"), None),
    ],
)
def test_the_characters_are_right_whatever_the_label_says(content: bytes, header: str | None) -> None:
    title = only(parse(content, HERE, header_charset=header)).title
    assert title.replace("—", "-").replace("«", "").replace("»", "") == "Вода - наше богатство"


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("/a/1", "https://dala.example/a/1"),
        ("2?x=1", "https://dala.example/rss/2?x=1"),
        ("//m.dala.example/1", "https://m.dala.example/1"),
        ("\n https://dala.example/1 \n", "https://dala.example/1"),
        ("https://dala.example/су", "https://dala.example/су"),
    ],
)
def test_a_link_is_made_whole(link: str, url: str) -> None:
    assert only(read(rss(item(link=link)))).url == url


@pytest.mark.parametrize(
    "link",
    ["", "javascript:alert(1)", "mailto:a@dala.example", "ftp://dala.example/1", "https://["],
)
def test_an_item_that_leads_to_no_page_is_left_out(link: str) -> None:
    assert [each.url for each in read(rss(item(link=link), item())).items] == ["https://dala.example/1"]


def test_a_guid_that_is_an_address_serves_as_the_link() -> None:
    assert only(read(rss("<item><guid>https://dala.example/9</guid></item>"))).url == "https://dala.example/9"


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Fri, 15 Aug 2025 08:51:00 GMT", AT),
        ("Mon, 15 Aug 2025 08:51:00 GMT", AT),
        ("2025-08-15 13:51:00 +0500", AT),
        ("Fri, 15 Aug 2025 13:51:00", AT),
        ("15.08.2025 13:51", AT),
        ("2025-08-15 13:51", AT),
        ("Fri, 15 Aug 2025 13:51:00 XYZT", AT),
        ("2025-08-15", datetime(2025, 8, 15, tzinfo=UTC)),
        ("Fri, 15 Aug 0000 08:51:00 GMT", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 -2300", None),
        ("9999-12-31T23:59:59-23:00", None),
        ("Sat, 15 Aug 2026 08:51:00 GMT", None),
        ("32.13.2026", None),
        ("бүгін", datetime(2025, 8, 16, tzinfo=UTC)),
        ("жақында", None),
        ("1" * 100_000, None),
    ],
)
def test_a_date_is_read_in_the_zone_of_the_source_or_not_at_all(
    written: str, moment: datetime | None
) -> None:
    feed = rss(item(more=f"<pubDate>{written}</pubDate>"))
    found = only(parse(feed.encode(), HERE, time_zone=ALMATY, now=datetime(2025, 8, 16, tzinfo=UTC)))
    assert found.published_at == moment
    assert found.has_time == (moment == AT)


def test_of_a_long_feed_the_first_items_are_taken() -> None:
    feed = read(rss(*(item(link=f"/{number}") for number in range(MOST_ITEMS + 5))))
    assert [each.url for each in feed.items] == [
        f"https://dala.example/{number}" for number in range(MOST_ITEMS)
    ]


def test_halves_of_characters_and_controls_are_left_out() -> None:
    found = only(
        read(
            rss(
                item(
                    f"Су&#xD800;&#0;&#8;&#99999999;&#x{'f' * 5000}; туралы &#x202E;ж",
                    more="<description>a&#xDFFF;b</description>",
                )
            )
        )
    )
    assert (found.title, found.summary) == ("Су туралы \u202eж", "ab")


def test_a_title_of_any_length_is_cut_to_a_long_headline() -> None:
    assert len(only(read(rss(item("ә" * 10_000)))).title) == 1000


def test_markup_in_a_title_is_read_and_mathematics_is_left() -> None:
    feed = read(rss(item("&lt;b&gt;Су&lt;/b&gt; &amp;quot;көп&amp;quot;"), item("3 &lt; 5 &amp; 7 &gt; 5")))
    assert [each.title for each in feed.items] == ['Су "көп"', "3 < 5 & 7 > 5"]


def test_a_bomb_of_entities_does_not_go_off() -> None:
    entities = "".join(
        f'<!ENTITY l{level} "{f"&l{level - 1};" * 10 if level else "lol"}">' for level in range(12)
    )
    feed = read(f"<!DOCTYPE rss [{entities}]>{rss(item('&l11;'))}")
    assert len(only(feed).title) < 100


def test_an_entity_reads_no_file() -> None:
    feed = read(f'<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]>{rss(item("x&file;y"))}')
    assert only(feed).title in {"xy", "x&file;y"}


@given(st.binary(max_size=300))
def test_any_bytes_are_a_feed_or_none(content: bytes) -> None:
    with suppress(NotAFeed):
        read(content)


@given(st.text(max_size=200))
def test_any_text_in_a_title_and_a_summary_comes_out_fit_for_storage(text: str) -> None:
    for found in read(rss(item(text, more=f"<description>{text}</description>"))).items:
        f"{found.title}\n{found.summary}".encode()
        assert "\x00" not in found.title + found.summary
        assert "\n" not in found.title
