"""The rich form of a digest, put together of the fragments that the classic one is made of."""

from dataclasses import replace
from json import loads

from bot.digest.compose import Composer
from bot.digest.match import Item
from bot.render.html import units
from bot.render.rich import page
from storage.records import Outlet
from tests.render.made import KAZAKH, ORAZOV, article, quote


def composed(*items: Item) -> str:
    composer = Composer(KAZAKH, "normal")
    (message,) = composer.digest("Шолу", items, 10).messages
    made = {each.key: each for each in composer.new()}
    return page([made[key] for key in loads(str(message))["html"]])


def test_a_story_has_its_heading_its_quotation_with_credit_and_the_moment() -> None:
    html = composed(Item(article(headline="Ауылға су келді"), "water-ecology", quote(person=ORAZOV), ()))
    assert html.startswith("<h2>Шолу</h2><h3>Су және табиғат</h3><h4>")
    assert "<blockquote>Арнаға су келді.<cite><b>" in html
    assert "</b></cite></blockquote><p>Дала хабары · <tg-time" in html


def test_who_else_tells_it_is_folded_in() -> None:
    outlets = (Outlet("Көл", "https://b.example/1"), Outlet("Тау", None))
    html = composed(Item(article(), "sport", None, outlets))
    assert html.endswith(
        "<details><summary>Тағы жазған: 2</summary>"
        '<p><a href="https://b.example/1">Көл</a>, Тау</p></details>'
    )


def test_a_long_quotation_is_folded_and_its_paragraphs_stay() -> None:
    html = composed(
        Item(article(), "sport", quote(parts=("Сөз. " * 150, "Екінші."), interrupted=(False,)), ())
    )
    assert "<blockquote collapsed>" in html
    assert "<br>Екінші.<cite>" in html


def test_a_table_says_who_spoke_when_several_did_and_each_once() -> None:
    other = replace(ORAZOV, id=77, name="Айгүл Серікова", name_kk="Айгүл Серікова")
    said = [quote(person=ORAZOV), quote(person=other), quote(person=ORAZOV)]
    stories = [Item(article(id=n), "sport", each, ()) for n, each in enumerate(said, 1)]
    assert "<table>" not in composed(stories[0], stories[2])
    html = composed(*stories)
    assert html.count("<tr>") == 2
    assert html.count("<details><summary>Кім сөйледі</summary><table>") == 1


def test_what_articles_hold_stays_harmless_text() -> None:
    hostile = quote(parts=("<h1>&</h1>\u202e",), person=None, label="<b>")
    html = composed(Item(article(headline="</h4><table>"), "sport", hostile, ()))
    assert "<table>" not in html
    assert "<h1>" not in html
    assert "\u202e" not in html
    assert units(html) == len(html)
