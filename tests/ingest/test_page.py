"""A page's article: headline, paragraphs, moment and address; and of a page without one, that it has none.
The people and their words are invented."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.page import NoArticle, Page, parse
from storage.records import Selectors

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
HEADLINE = "Ауылға су келді"
PARAGRAPHS = (
    "– Арнаға су келді, енді егін суарылады, – деді аудан әкімі Асқар Оразов жиналған тұрғындарға.",
    "Арнаны тазалауға екі жыл кетті, оған көрші ауылдардың тұрғындары да көмектесті.",
    "Енді келесі көктемде мұнда бұрынғыдан екі есе көп көкөніс егіледі деп күтіледі.",
)


def page(head: str = "", body: str = "", *, title: str = HEADLINE, lang: str = "kk") -> str:
    paragraphs = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    article = f"<article><h1>{title}</h1>{body}{paragraphs}</article>"
    return (
        f'<!doctype html><html lang="{lang}"><head><title>{title}</title>{head}</head>'
        f'<body><nav><a href="/">Басты бет</a></nav>{article}<footer>© Дала хабары</footer></body></html>'
    )


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def published(head: str = "", body: str = "") -> tuple[datetime | None, bool]:
    found = parse(page(head, body), now=NOW)
    return found.published_at, found.has_time


def test_an_article_is_its_headline_and_its_paragraphs_a_line_each() -> None:
    assert parse(page()).text == "\n".join((HEADLINE, *PARAGRAPHS))


def test_a_headline_repeated_above_the_text_stands_once() -> None:
    assert parse(page(body=f"<p>{HEADLINE}</p>")).text.count(HEADLINE) == 1


def test_the_name_of_the_site_is_no_part_of_the_headline() -> None:
    named = page(meta("og:site_name", "Дала хабары")).replace(
        f"<title>{HEADLINE}</title>", f"<title>{HEADLINE} | Дала хабары</title>"
    )
    assert parse(named).text.split("\n")[0] == HEADLINE


def test_marks_of_a_page_are_read_as_characters() -> None:
    found = parse(page(title="Су &amp; жер: &laquo;Арна&raquo; &lt;b&gt;"))
    assert found.text.split("\n")[0] == "Су & жер: «Арна» <b>"


@pytest.mark.parametrize(
    ("declared", "moment"),
    [
        ("2025-11-22T09:30:00+05:00", datetime(2025, 11, 22, 4, 30, tzinfo=UTC)),
        ("2025-11-22T04:30:00Z", datetime(2025, 11, 22, 4, 30, tzinfo=UTC)),
    ],
)
def test_a_page_declares_its_moment(declared: str, moment: datetime) -> None:
    assert published(meta("article:published_time", declared)) == (moment, True)


def test_a_time_without_a_zone_is_of_the_zone_given_or_only_a_day() -> None:
    plain = page(meta("article:published_time", "2025-11-22T09:30:00"))
    placed = parse(plain, time_zone=timezone(timedelta(hours=5)), now=NOW)
    assert (placed.published_at, placed.has_time) == (datetime(2025, 11, 22, 4, 30, tzinfo=UTC), True)
    unplaced = parse(plain, now=NOW)
    assert (unplaced.published_at, unplaced.has_time) == (datetime(2025, 11, 22, tzinfo=UTC), False)


@pytest.mark.parametrize(
    "declared",
    ["0000-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "32.13.2026", "soon",
     "", "2027-01-01T00:00:00Z"],
)  # fmt: skip
def test_a_moment_that_cannot_be_is_none(declared: str) -> None:
    assert published(meta("article:published_time", declared)) == (None, False)


def test_a_page_without_a_date_has_none() -> None:
    assert published() == (None, False)


def test_the_address_is_the_one_that_the_page_calls_its_own() -> None:
    own = page('<link rel="canonical" href="https://news.example/kk/5">')
    assert parse(own, "https://news.example/kk/5?utm_source=x").url == "https://news.example/kk/5"
    assert parse(page(), "https://news.example/kk/6").url == "https://news.example/kk/6"
    assert parse(page()).url is None


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://", "/", "https://[", "data:text/html,x", "ftp://a.kz/1"]
)
def test_what_is_no_address_of_an_article_is_left_out(address: str) -> None:
    assert parse(page(f'<link rel="canonical" href="{address}">')).url is None


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16"])
def test_a_page_is_read_in_the_encoding_it_declares(encoding: str) -> None:
    russian = f"""<html><head><meta charset="{encoding}"><title>В село пришла вода</title></head>
    <body><article><h1>В село пришла вода</h1>
    <p>«Канал чистили два года, помогали и соседи», – рассказал Аскар Оразов.</p>
    <p>Теперь воды хватит на все поля района, и весной здесь посеют больше овощей.</p></article>
    </body></html>"""
    assert "Канал чистили два года" in parse(russian.encode(encoding)).text


@pytest.mark.parametrize(
    "html",
    ["", " ", "<", "<html></html>", "<html><body><p></p></body></html>", "\x00", "мәтін", "<!-- -->",
     "<?xml?>", "<html><head><title>Ауылға су келді</title></head><body></body></html>", "\ud800"],
)  # fmt: skip
def test_what_holds_no_article_is_told(html: str) -> None:
    with pytest.raises(NoArticle):
        parse(html)


@given(st.text(max_size=60) | st.binary(max_size=60), st.sampled_from(["head", "body", "title", "whole"]))
def test_any_page_gives_an_article_or_none(foreign: str | bytes, place: str) -> None:
    whole = page("@head", "@body", title="@title" if place == "title" else HEADLINE)
    text = foreign if isinstance(foreign, str) else foreign.decode("latin-1")
    html = foreign if place == "whole" else whole.replace(f"@{place}", text)
    try:
        found = parse(html, now=NOW)
    except NoArticle:
        return
    assert isinstance(found, Page)
    headline, _, body = found.text.partition("\n")
    assert headline.strip() == headline != ""
    assert body.strip() == body != ""
    found.text.encode()


def test_the_address_of_a_whole_section_is_not_taken_for_the_articles() -> None:
    head = '<link rel="canonical" href="https://dala.example/news">'
    assert parse(page(head), "https://dala.example/news/4101-su").url == "https://dala.example/news/4101-su"


def test_a_call_to_a_channel_is_left_out_and_a_sentence_about_channels_is_not() -> None:
    calls = ("Telegram-арнамызға жазылыңыз!", "Подписывайтесь на наш канал.", "Subscribe to our newsletter.")
    told = "Екі ауылды қосатын арнаға тағы бір өзен қосылды."
    found = parse(page(body="".join(f"<p>{each}</p>" for each in (*calls, told))))
    assert found.text == "\n".join((HEADLINE, told, *PARAGRAPHS))


def test_what_an_operator_says_of_a_page_goes_before_its_looks() -> None:
    foreign = '<div class="intro">Бұл – мақаланың мәтіні емес, бірақ оның ішінде тұр және ұзын.</div>'
    said = Selectors(title=".kicker", body="article p", date=".when")
    marked = page(body=f'<div class="kicker">Арна</div><i class="when">Су, 22.11.2025 09:30</i>{foreign}')
    found = parse(marked, time_zone=timezone(timedelta(hours=5)), now=NOW, selectors=said)
    assert found.text == "\n".join(("Арна", *PARAGRAPHS))
    assert found.published_at == datetime(2025, 11, 22, 4, 30, tzinfo=UTC)


def test_selectors_that_find_nothing_leave_the_page_to_speak() -> None:
    said = Selectors(title=".gone", body="#gone", date=".gone")
    assert parse(page(), selectors=said).text == "\n".join((HEADLINE, *PARAGRAPHS))


@pytest.mark.parametrize(
    ("declared", "address"),
    [
        ('<meta property="og:image" content="/p/1.jpg">', "https://news.example/p/1.jpg"),
        ('<meta name="twitter:image" content="https://cdn.example/1.png">', "https://cdn.example/1.png"),
        ('<meta property="og:image" content="javascript:alert(1)">', None),
        ('<meta property="og:image" content="https://[">', None),
        ("", None),
    ],
)
def test_the_picture_that_a_page_is_shared_with_is_the_articles(declared: str, address: str | None) -> None:
    assert parse(page(declared), "https://news.example/a/1").picture == address
