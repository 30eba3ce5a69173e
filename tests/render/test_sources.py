from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.adding import Glimpse, cancelled, glimpses, names, offer, stored, unread, unreadable
from bot.render.citation import Reader
from bot.render.sources import MOST_SHOWN, Fared, Refused, changes, listed, own
from storage.records import Article, Message, Quote, Source, SourceChange, SourceHealth, SourceOwner, Trouble
from tests.render.made import ARTICLES, ENGLISH, KAZAKH, NOW, QUOTES, READERS, RUSSIAN, seen, texts


def changed(trouble: Trouble | None, name: str = "Дала хабары", error: str = "HTTP 500") -> SourceChange:
    return SourceChange(Source(name, 300, error=error), trouble, NOW)


@pytest.mark.parametrize("reader", [KAZAKH, RUSSIAN, ENGLISH], ids=lambda reader: str(reader.t.language))
def test_each_change_is_a_line_that_names_the_source(reader: Reader) -> None:
    troubles: list[Trouble | None] = ["failing", "silent", "wordless", None]
    lines = seen(changes([changed(each) for each in troubles], reader)).text.splitlines()
    assert len(lines) == 5
    assert all("Дала хабары" in line for line in lines[1:])
    assert len(set(lines)) == 5
    assert "HTTP 500" in lines[1]
    assert "11:30" in lines[2], "in the operator's zone"


def test_when_all_fail_the_message_is_short_and_says_how_many_more() -> None:
    lines = seen(changes([changed("failing", str(n)) for n in range(2000)], ENGLISH)).text.splitlines()
    assert len(lines) == MOST_SHOWN + 2
    assert lines[-1] == "1,980 more sources"


@given(st.text(), st.text(max_size=3000))
def test_whatever_a_source_is_called_and_says_one_message_holds_it(name: str, error: str) -> None:
    seen(changes([changed("failing", name, error)] * 30, KAZAKH))


def fared(name: str, error: str = "", *, owner: SourceOwner = "admin", **given: Any) -> Fared:
    source = Source(name, 300, url="https://dala.example/rss", error=error or None, id=7, owner=owner)
    health = SourceHealth(source, 90, NOW, NOW, 0.0, 40, 80, 20, 20, 9, 10)
    return Fared(replace(health, source=replace(source, **given)), given.get("told"), 3.2, 0.9)


def labels(message: Message) -> list[str]:
    return [button.text for row in message.buttons for button in row]


def test_a_source_is_one_line_of_state_freshness_and_figures() -> None:
    lines = seen(listed([fared("Дала хабары", last_success_at=NOW)], 0, ENGLISH)).text.splitlines()
    assert lines == [
        "Sources: 1",
        "",
        "Дала хабары",
        "working · read: 11:30 · 3 articles a day · with quotes: 44%",
    ]


def test_of_a_source_with_less_than_an_article_a_day_its_week_is_told() -> None:
    rare = replace(fared("Дала хабары"), a_day=0.4)
    assert "3 статьи в неделю" in seen(listed([rare], 0, RUSSIAN)).text


def test_those_in_trouble_come_first_and_those_that_rest_last() -> None:
    found = [
        fared("а", enabled=False, paused=True),
        fared("б"),
        replace(fared("в"), trouble="silent"),
    ]
    assert labels(listed(found, 0, KAZAKH)) == ["в", "б", "а"]


def test_a_page_beyond_the_end_is_the_last_one() -> None:
    found = [fared(f"{n:02}") for n in range(20)]
    assert labels(listed(found, 10**17, ENGLISH)) == ["16", "17", "18", "19", "Back"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("no such host", "такого сайта нет"),
        ("https://dala.example/7: robots.txt asks not to read it", "https://dala.example/7: сайт просит"),
        ("HTTP 503", "HTTP 503"),
        ("parsing the feed: took longer than 20 s", "parsing the feed: took longer than 20 s"),
    ],
)
def test_common_reasons_are_told_in_the_admins_language(error: str, said: str) -> None:
    assert said in seen(own(fared("Дала хабары", error), (), RUSSIAN)).text


@given(texts(3000), texts(3000), texts(3000), READERS)
def test_whatever_a_source_holds_each_screen_is_one_that_telegram_takes(
    name: str, error: str, item: str, reader: Reader
) -> None:
    one = fared(name, error)
    glimpse = Glimpse(name, item, NOW, True, 312)
    refused = [Refused(item, error)] * 9
    for message in (
        listed([one] * 30, 8, reader),
        own(one, refused, reader, below=glimpses([glimpse] * 3, reader), undo="pause"),
        offer(one.source, "feed", [glimpse] * 3, reader),
        names(one.source, [(1, name or "x")], reader.t),
        cancelled(one.source, reader.t),
        unreadable(item, error, reader.t),
        unread(error, reader.t),
    ):
        seen(message)


@given(ARTICLES, QUOTES, READERS, st.booleans())
def test_whatever_an_article_holds_what_was_found_fits_a_message(
    article: Article, quote: Quote, reader: Reader, is_new: bool
) -> None:
    seen(stored(replace(article, quotes=(replace(quote, is_key=True),)), reader, is_new=is_new))
