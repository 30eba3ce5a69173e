import json
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.page import NoArticle, Page, parse

HERE = "https://dala.example/kz/x/1"
TITLE = "Су қоймалары туралы баяндалды"
BODY = [
    "Облыс әкімі Асқар Оразов бүгін өткен жиында су қоймаларының жай-күйі туралы баяндады.",
    "– Биыл көктемде су деңгейі былтырғыдан жоғары болды, – деді Асқар Оразов. – Алаңдауға негіз жоқ.",
    "– Иә.",
    "– Жоқ.",
    "– Иә.",
    "«Біз бұл жұмысты жыл соңына дейін аяқтаймыз», – деді басқарма басшысы Айгүл Серікова.",
    "Жиын соңында әкім тұрғындардың сұрақтарына жауап берді және келесі жиынның күнін атады.",
]
TEXT = "\n".join((TITLE, *BODY))
MENU = '<nav><ul><li><a href="/">Басты бет</a></li><li><a href="/q">Қоғам</a></li></ul></nav>'
OTHERS = "".join(
    f'<li><a href="/{number}">Басқа жаңалықтың ұзақ тақырыбы {number}</a></li>' for number in range(6)
)
COMMENTS = "".join(
    f"<div class='comment'><p>Мен мұнымен мүлдем келіспеймін, бұл дұрыс емес, {number}.</p></div>"
    for number in range(4)
)
AFTER = f"""<div class="related"><h3>Тағы оқыңыз</h3><ul>{OTHERS}</ul></div>
<div id="comments"><h3>Пікірлер</h3>{COMMENTS}</div>
<footer><p>© 2021 Дала агенттігі. Материалды пайдаланған кезде сілтеме міндетті.</p></footer>"""

SITE = "<meta property='og:site_name' content='Дала'>"


def paragraphs(tag: str = "p", body: list[str] = BODY) -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for text in body)


def html(content: str = "", head: str = f"<title>{TITLE}</title>") -> str:
    content = content or f"<main><h1>{TITLE}</h1>{paragraphs()}</main>"
    return f'<!doctype html><html lang="kk"><head>{head}</head><body>{MENU}{content}{AFTER}</body></html>'


def ld(*nodes: object) -> str:
    return "".join(
        f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'
        for node in nodes
    )


def article(**more: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **more}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(f"<main><h1>{TITLE}</h1>{paragraphs()}</main>", id="paragraphs"),
        pytest.param(
            f"<article><h1>{TITLE}</h1><h2>{BODY[0]}</h2>{paragraphs(body=BODY[1:])}</article>", id="lead"
        ),
        pytest.param(
            f"<div><h1>{TITLE}</h1><div>{BODY[0]}</div><div>{paragraphs(body=BODY[1:])}</div></div>",
            id="lead in a box of its own",
        ),
        pytest.param(
            f"<div><h1>{TITLE}</h1><div class='text'>{'<br><br>'.join(BODY)}</div></div>", id="line breaks"
        ),
        pytest.param(f"<div><h1>{TITLE}</h1><div class='text'>{paragraphs('div')}</div></div>", id="boxes"),
        pytest.param(
            f"<table><tr><td><h1>{TITLE}</h1></td></tr><tr><td>{paragraphs()}</td></tr></table>", id="table"
        ),
        pytest.param(
            f"<article><h1>{TITLE}</h1><time>15.08.2025</time>{paragraphs()}</article>",
            id="date before the body",
        ),
        pytest.param(
            f"<article><h1>{TITLE}</h1><p>{BODY[0]}</p><figure><img><figcaption>Сурет</figcaption></figure>"
            f"<p>{BODY[1]}</p><div class='read-also'><a href='/2'>Оқи отырыңыз: басқа жаңалық</a></div>"
            f"<p>{BODY[2]}</p><aside>Жарнама</aside><p>{BODY[3]}</p><script>var a = 'b';</script>"
            f"{paragraphs(body=BODY[4:])}<p>Тағы: <a href='/3'>бір жаңалықтың тақырыбы</a></p></article>",
            id="boxes within",
        ),
        pytest.param(
            f"<article><h1>{TITLE}</h1>{paragraphs(body=BODY[:2])}<ul><li>{BODY[2]}</li><li>{BODY[3]}</li></ul>"
            f"<div>{BODY[4]}</div><blockquote>{BODY[5]}</blockquote><p>{BODY[6]}</p></article>",
            id="a list, a box and a quotation",
        ),
    ],
)
def test_the_body_is_read_whole_and_alone_however_it_is_marked_up(content: str) -> None:
    assert parse(html(content)).text == TEXT


@pytest.mark.parametrize("separator", [" ", "\n", "\n\n"])
def test_what_is_declared_and_shown_is_read_by_the_paragraphs_of_the_page(separator: str) -> None:
    junk = "<p>Біздің арнаға жазылыңыз, жаңалықтарды бірінші болып біліңіз!</p>"
    content = f"<div><h1>{TITLE}</h1><div>{paragraphs()}{junk}</div></div>"
    assert parse(html(content, ld(article(articleBody=separator.join(BODY))))).text == TEXT


@pytest.mark.parametrize(
    "scripts",
    [
        pytest.param(ld(article(articleBody="\n\n".join(BODY))), id="plain"),
        pytest.param(ld(article(articleBody=paragraphs())), id="markup"),
        pytest.param(ld([{"@type": "WebSite"}, article(articleBody="\n".join(BODY))]), id="a list"),
        pytest.param(
            ld({"@graph": [{"@type": "Organization"}, article(articleBody="\n".join(BODY))]}), id="a graph"
        ),
        pytest.param(
            ld({"@type": "WebPage", "mainEntity": article(articleBody=BODY)}), id="nested, and in pieces"
        ),
        pytest.param(
            ld({"@type": "WebPage", "name": "Дала"}, article(articleBody="\n".join(BODY))), id="two scripts"
        ),
        pytest.param(
            ld(article(articleBody="\n".join(BODY)))
            .replace("{", "<![CDATA[{", 1)
            .replace("</", "//]]></", 1),
            id="CDATA",
        ),
        pytest.param(
            ld({"@type": "ItemList", "itemListElement": [article(headline="Басқа", articleBody="ә " * 2000)]})
            + ld(article(articleBody="\n".join(BODY))),
            id="beside other articles",
        ),
    ],
)
def test_a_page_filled_by_scripts_is_read_from_its_declaration(scripts: str) -> None:
    page = f"<html><head><title>{TITLE}</title>{scripts}</head><body><div id='app'></div></body></html>"
    assert parse(page).text == TEXT


@pytest.mark.parametrize(
    "scripts",
    [
        pytest.param(ld(article(articleBody=BODY[0])), id="a teaser"),
        pytest.param(ld(article(articleBody=" ".join(BODY)[:300] + "...")), id="cut"),
        pytest.param(ld(article(articleBody=None, headline=None)), id="nothing"),
        pytest.param(ld(article(articleBody={"a": [1]}, headline=7, publisher=[3])), id="nonsense"),
        pytest.param(
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a" b,}</script>',
            id="bad",
        ),
        pytest.param('<script type="application/ld+json"></script>' + ld(None, 3, "x", []), id="no objects"),
        pytest.param(f'<script type="application/ld+json">{"[" * 100_000}</script>', id="open brackets"),
        pytest.param(
            f'<script type="application/ld+json">{"[" * 100_000}{"]" * 100_000}</script>',
            id="nested too deeply",
        ),
        pytest.param(ld(article(articleBody="ә" * 2_500_000)), id="5 MB"),
    ],
)
def test_a_declaration_that_is_no_article_leaves_the_page_to_speak(scripts: str) -> None:
    assert parse(html(head=f"<title>{TITLE}</title>{scripts}")).text == TEXT


@pytest.mark.parametrize(
    "head",
    [
        f"<title>{TITLE}</title>",
        f"<title>{TITLE} | Дала ақпарат агенттігі</title>",
        f"<title>{TITLE} - Дала</title>{SITE}",
        f"<title>Дала</title><meta property='og:title' content='{TITLE} — Дала'>{SITE}",
        f"<title>Дала</title>{ld(article(headline=f'{TITLE} :: Дала', publisher={'name': 'Дала'}))}",
        f"<meta property='og:title' content='{TITLE}'><title>Дала</title>",
    ],
)
@pytest.mark.parametrize("heading", ["", f"<h1>{TITLE}</h1>", f"<h1>Дала</h1><h1> {TITLE}\n</h1>"])
def test_the_headline_stands_without_the_name_of_the_site(head: str, heading: str) -> None:
    named = head if "og:site_name" in head or not heading else head + SITE
    page = parse(html(f"<div>{heading}<div class='text'>{paragraphs()}</div></div>", named))
    assert page.text.split("\n")[0] == TITLE


def test_a_headline_that_was_cut_for_search_engines_is_read_from_the_page() -> None:
    assert parse(html(head=ld(article(headline=f"{TITLE[:20]}...")))).text == TEXT


ALMATY = timezone(timedelta(hours=5))
AT = datetime(2025, 8, 15, 13, 51, tzinfo=ALMATY)
DAY = datetime(2025, 8, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("head", "moment", "has_time"),
    [
        (ld(article(datePublished="2025-08-15T13:51:00+05:00")), AT, True),
        ("<meta property='article:published_time' content='2025-08-15T08:51:00Z'>", AT, True),
        ("<meta itemprop='datePublished' content='2025-08-15T13:51'>", AT, True),
        ("<time datetime='2025-08-15 13:51:00'>кеше</time>", AT, True),
        (ld(article(datePublished="2025-08-15")), DAY, False),
        (
            ld(article(datePublished="2025-08-15")) + "<time datetime='2025-08-15T13:51+05:00'></time>",
            AT,
            True,
        ),
        (ld(article(datePublished="0000-00-00")), None, False),
        (ld(article(datePublished="2035-08-15T13:51:00Z")), None, False),
        ("", None, False),
    ],
)
def test_the_date_is_the_one_declared(head: str, moment: datetime | None, has_time: bool) -> None:
    now = datetime(2025, 8, 16, tzinfo=UTC)
    page = parse(html(head=f"<title>{TITLE}</title>{head}"), time_zone=ZoneInfo("Asia/Almaty"), now=now)
    assert (page.published_at, page.has_time) == (moment, has_time)


def test_a_time_in_an_unknown_zone_counts_for_its_day() -> None:
    page = parse(html(head=f"<title>{TITLE}</title><meta name='pubdate' content='2025-08-15T23:51'>"))
    assert (page.published_at, page.has_time) == (DAY, False)


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel='canonical' href='https://dala.example/a/7'>", "https://dala.example/a/7"),
        ("<link rel='canonical' href='/a/7'>", "https://dala.example/a/7"),
        ("<meta property='og:url' content='https://dala.example/a/7'>", "https://dala.example/a/7"),
        ("<link rel='canonical' href='https://dala.example/?p=7'>", "https://dala.example/?p=7"),
        ("<link rel='canonical' href='https://dala.example/'>", HERE),
        ("<link rel='canonical' href='javascript:1'>", HERE),
        ("<link rel='canonical' href='https://['>", HERE),
        ("<link rel='canonical'>", HERE),
        ("", HERE),
    ],
)
def test_the_address_is_the_canonical_one_unless_that_is_no_article(head: str, url: str) -> None:
    assert parse(html(head=f"<title>{TITLE}</title>{head}"), HERE).url == url


def test_a_page_that_was_not_fetched_may_have_no_address() -> None:
    assert parse(html()).url is None


@pytest.mark.parametrize(
    ("written", "language"), [("kk", "kk"), ("kz-KZ", "kk"), ("RU_ru", "ru"), ("", None), ("qazaq", None)]
)
def test_the_language_is_the_one_claimed(written: str, language: str | None) -> None:
    assert parse(html().replace('lang="kk"', f'lang="{written}"')).language == language


def test_an_amp_page_is_read_like_another() -> None:
    page = f"""<!doctype html><html ⚡ lang="kk"><head><meta charset="utf-8">
    <link rel="canonical" href="https://dala.example/a/7"><title>{TITLE} - Дала</title>
    {ld(article(datePublished="2025-08-15T08:51:00Z", publisher={"name": "Дала"}))}</head>
    <body><amp-sidebar><ul><li><a href="/">Басты</a></li></ul></amp-sidebar><article><h1>{TITLE}</h1>
    <amp-img src="x"></amp-img>{paragraphs()}<amp-ad></amp-ad></article></body></html>"""
    assert parse(page.encode(), HERE) == Page(TEXT, AT, True, "https://dala.example/a/7", "kk")


RUSSIAN = [
    "Вода в области есть, — сказал Аскар Оразов журналистам в четверг.",
    "«Мы всё построим», — обещал он.",
]


@pytest.mark.parametrize(
    ("header", "meta"), [("windows-1251", ""), (None, "windows-1251"), ("utf-8", "utf-8")]
)
def test_a_page_in_windows_1251_is_read_whatever_it_says(header: str | None, meta: str) -> None:
    content = f"<html><head><meta charset='{meta}'></head><h1>Вода</h1>{paragraphs(body=RUSSIAN)}</html>"
    assert parse(content.encode("cp1251"), header_charset=header).text == "\n".join(("Вода", *RUSSIAN))


def test_a_page_that_declares_itself_xml_is_read() -> None:
    assert parse(f'<?xml version="1.0" encoding="utf-8"?>{html()}').text == TEXT


@pytest.mark.parametrize(
    "content",
    [
        "",
        " ",
        "\x00",
        "<!-- -->",
        "<html></html>",
        "жай мәтін",
        f"<h1>{TITLE}</h1>",
        b"\xff\xfe\x00",
        b"%PDF-1.7",
    ],
)
def test_what_holds_no_article_is_refused(content: str | bytes) -> None:
    with pytest.raises(NoArticle):
        parse(content)


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="<>&"), max_size=60), max_size=6))
def test_the_text_is_always_fit_for_storage(body: list[str]) -> None:
    page = parse(html(f"<main><h1>{TITLE}</h1>{paragraphs(body=[*body, *BODY])}</main>"))
    page.text.encode()
    assert "\x00" not in page.text
    assert all(line == line.strip() != "" for line in page.text.split("\n"))
