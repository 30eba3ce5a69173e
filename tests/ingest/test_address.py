"""One article, one address, whichever way it was come by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.address import at_site, canonical_url, host
from bot.ingest.raw import content_key

ONE = "https://dala.example/news/12-su"


@pytest.mark.parametrize(
    "spelling",
    [
        ONE,
        "http://dala.example/news/12-su",
        "HTTPS://WWW.Dala.Example:443/news/12-su",
        "http://dala.example:80/news/12-su/",
        "https://m.dala.example/news/12-su",
        "https://amp.dala.example/news/12-su",
        "https://mobile.dala.example/news/12-su",
        "https://www.m.dala.example/news/12-su",
        "https://dala.example./news/12-su",
        "https://user:word@dala.example/news/12-su",
        "https://dala.example//news///12-su",
        "https://dala.example/x/../news/./12-su",
        "https://dala.example/news/12-su#comments",
        "https://dala.example/news/12-su/index.html",
        "https://dala.example/news/12-su/index.php",
        "https://dala.example/news/12-su/amp/",
        "https://dala.example/amp/news/12-su",
        "https://dala.example/news/12-su?amp",
        "https://dala.example/news/12-su?amp=1",
        "https://dala.example/news/12-su?outputType=amp",
        "https://dala.example/news/12-su/comment-page-2",
        "https://dala.example/news/12-su/amp/index.html",
        "https://dala.example/news/12-su?utm_source=rss&utm_medium=feed&utm_campaign=x",
        "https://dala.example/news/12-su?fbclid=Iw&gclid=1&yclid=2&ysclid=abc&igshid=3",
        "https://dala.example/news/12-su?_openstat=a;b;c",
        "https://dala.example/news/12-su?from=rss",
        "https://dala.example/news/12-su?ref=main&source=telegram",
        "https://dala.example/news/12-su?replytocom=55#respond",
        "https://dala.example/news/12-su;jsessionid=AB12",
        "https://dala.example/news/12-su?PHPSESSID=abc",
        "https://dala.example/news/12-su?",
        "https://dala.example/news/%31%32%2Dsu",
        "https://dala-example.cdn.ampproject.org/c/s/dala.example/news/12-su/amp",
        "https://www.google.com/amp/s/amp.dala.example/news/12-su",
        "\n https://dala.example/news/12-su \t",
    ],
)
def test_ways_to_one_article_are_one_address(spelling: str) -> None:
    assert canonical_url(spelling) == ONE


@pytest.mark.parametrize(
    ("spelling", "canonical"),
    [
        ("https://dala.example", "https://dala.example"),
        ("https://dala.example/", "https://dala.example"),
        ("http://dala.example:8080/a", "http://dala.example:8080/a"),
        ("http://127.0.0.1:8080/a/", "http://127.0.0.1:8080/a"),
        ("http://[2001:db8::1]/a", "https://[2001:db8::1]/a"),
        ("https://dala.example/a.amp.html", "https://dala.example/a.html"),
        ("https://dala.example/?b=2&a=1", "https://dala.example?a=1&b=2"),
        ("https://dala.example/?a=1&amp;b=2", "https://dala.example?a=1&b=2"),
        ("https://dala.example/news?from=120", "https://dala.example/news?from=120"),
        ("https://dala.example/news?12345", "https://dala.example/news?12345"),
        ("https://dala.example/су", "https://dala.example/%D1%81%D1%83"),
        ("https://dala.example/%d1%81%d1%83", "https://dala.example/%D1%81%D1%83"),
        ("https://dala.example/100%", "https://dala.example/100%25"),
        ("https://дала.example/a", "https://xn--80aak3a.example/a"),
        ("mailto:a@dala.example", "mailto:a@dala.example"),
        ("https://[", "https://["),
        ("", ""),
    ],
)
def test_what_tells_articles_apart_is_kept(spelling: str, canonical: str) -> None:
    assert canonical_url(spelling) == canonical


@pytest.mark.parametrize(
    "other",
    [
        "https://dala.example/news/13-su",
        "https://dala.example/news/12-SU",
        "https://dala.example/news/12-su?id=2",
        "https://dala.example/news/12-su?page=2",
        "https://kz.dala.example/news/12-su",
        "https://dala.example/kz/news/12-su",
        "https://dala.example/news/12-su.html",
        "https://dala.example/news%2F12-su",
    ],
)
def test_other_articles_have_other_addresses(other: str) -> None:
    assert canonical_url(other) != ONE


ADDRESS_LIKE = st.lists(
    st.sampled_from(
        [
            *("http://", "https://", "www.", "m.", "dala.example", ":80", ":8", "/", "//", "..", ".", "amp"),
            *("%", "%2F", "index.html", "%d1", "су", "?", "&", "&amp;", ";", "a=1", "from=rss"),
            *("utm_source=x", "#", "/amp", ".amp", " ", "[", "]", "google.com/amp/s/", "é", "\udcff"),
            *(";sid=1", "+"),
        ]
    ),
    max_size=12,
).map("".join)  # fmt: skip


@given(ADDRESS_LIKE | st.text(max_size=40) | st.text(max_size=30).map("https://dala.example/{}".format))
def test_a_canonical_address_is_its_own(written: str) -> None:
    canonical = canonical_url(written)
    assert canonical_url(canonical) == canonical


def test_a_site_has_one_name() -> None:
    assert host("http://WWW.m.Dala.example:80/x") == host("https://dala.example") == "dala.example"
    assert host("https://[") == host("dala") == ""


BODY = "Арнаны тазалауға екі жыл кетті, оған көрші ауылдардың тұрғындары да көмектесті. " * 5


def test_a_text_is_known_again_under_another_headline_and_in_other_marks() -> None:
    assert content_key(f"Су келді\n{BODY}") == content_key(
        f"Су келді | Дала\n{BODY.upper().replace(',', ' –')}"
    )
    assert content_key(f"Су келді\n{BODY}") != content_key(f"Су келді\n{BODY} Енді он ауыл суарылады.")


def test_a_short_text_is_told_by_its_headline_too() -> None:
    assert content_key("Бірінші\nТолығырақ бейнеде.") != content_key("Екінші\nТолығырақ бейнеде.")


@pytest.mark.parametrize(
    ("key", "site", "way"),
    [
        ("https://news.example/a/1", "http://www.news.example/rss", "http://www.news.example/a/1"),
        ("https://news.example/a/1?id=2", "https://m.news.example/", "https://m.news.example/a/1?id=2"),
        ("https://news.example/a/1", "https://other.example/rss", "https://news.example/a/1"),
        ("https://news.example/a/1", "https://[", "https://news.example/a/1"),
        ("mailto:desk", "https://news.example/rss", "mailto:desk"),
    ],
)
def test_what_is_known_by_its_key_is_fetched_where_its_source_answers(key: str, site: str, way: str) -> None:
    assert at_site(key, site) == way


@pytest.mark.parametrize(
    "broken", ["https://\udcff.example/a", "https://a\ud83d.example/\udcff?x=\udcff#\udcff"]
)
def test_half_a_surrogate_pair_in_an_address_is_no_exception(broken: str) -> None:
    key = canonical_url(broken)
    assert canonical_url(key) == key
    assert host(broken).endswith(".example")
