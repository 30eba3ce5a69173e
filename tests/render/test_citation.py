"""A quotation as a newsroom cites it: the words as they stand, who said them, in which office, and when."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given

from bot.links import Page, address
from bot.render.citation import LONG_QUOTE, MOST_OF_QUOTE, Reader, dated, headline, office, speaker, words
from bot.render.html import Piece, clean, units
from storage.records import Message, Person, Quote
from tests.render.made import (
    ENGLISH,
    KAZAKH,
    NOW,
    ORAZOV,
    QUOTES,
    READERS,
    RUSSIAN,
    Seen,
    article,
    quote,
    seen,
)

HOLDER = "kassym-jomart-tokayev"  # a figure whose offices and dates are known; no words are given to him here
PRESIDENT = Person(1, "Қасым-Жомарт Тоқаев", HOLDER, "Қасым-Жомарт Тоқаев", "Касым-Жомарт Токаев", None, 0)
UNSAID = "…"


def shown(piece: Piece) -> Seen:
    return seen(Message(piece.html))


def by(**given: Any) -> Quote:
    return quote(parts=(UNSAID,), **given)


@given(QUOTES)
def test_the_words_stand_unaltered_in_a_block_quotation(said: Quote) -> None:
    whole = said.parts[0] + "".join(
        (" […] " if gap else "\n") + part for part, gap in zip(said.parts[1:], said.interrupted, strict=True)
    )
    piece = words(said)
    if not clean(whole).strip():
        return
    (cited,) = shown(piece).of("blockquote") + shown(piece).of("expandable_blockquote")
    if units(whole) <= MOST_OF_QUOTE:
        assert cited == clean(whole).strip()
    else:
        assert clean(whole).strip().startswith(cited.removesuffix("…").rstrip())
        assert piece.units <= MOST_OF_QUOTE


def test_parts_that_an_attribution_stood_between_are_joined_by_an_ellipsis() -> None:
    cut = quote(parts=("Су келді.", "Арна толды."), interrupted=(True,))
    assert shown(words(cut)).of("blockquote") == ["Су келді. […] Арна толды."]


def test_paragraphs_of_one_quote_stay_paragraphs() -> None:
    long = quote(parts=("Су келді.", "Арна толды.", "Егін шықты."), interrupted=(False, True))
    assert shown(words(long)).of("blockquote") == ["Су келді.\nАрна толды. […] Егін шықты."]


def test_a_long_quote_is_folded() -> None:
    assert shown(words(quote(parts=("а" * LONG_QUOTE,)))).of("blockquote")
    assert shown(words(quote(parts=("а" * (LONG_QUOTE + 1),)))).of("expandable_blockquote")


def test_the_office_of_that_day_stands_behind_the_name() -> None:
    assert shown(speaker(by(person=PRESIDENT), KAZAKH)).text == "Қасым-Жомарт Тоқаев, ҚР Президенті"
    assert shown(speaker(by(person=PRESIDENT), RUSSIAN)).text == "Касым-Жомарт Токаев, президент Казахстана"
    assert (
        shown(speaker(by(person=PRESIDENT), ENGLISH)).text == "Қасым-Жомарт Тоқаев, President of Kazakhstan"
    )
    assert shown(speaker(by(person=PRESIDENT), KAZAKH)).of("bold") == ["Қасым-Жомарт Тоқаев"]


@pytest.mark.parametrize(
    ("day", "held"),
    [(date(2019, 3, 20), True), (date(2019, 3, 19), False), (date(2018, 1, 1), False)],
)
def test_an_office_counts_from_the_day_it_was_taken(day: date, held: bool) -> None:
    said = by(person=PRESIDENT, said_at=datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    assert (office(PRESIDENT, said, "kk") == "ҚР Президенті") is held


def test_who_holds_no_known_office_is_named_alone() -> None:
    assert shown(speaker(by(person=ORAZOV), KAZAKH)).text == "Асқар Оразов"
    assert shown(speaker(by(person=PRESIDENT, said_at=datetime(1990, 1, 1, tzinfo=UTC)), KAZAKH)).text == (
        "Қасым-Жомарт Тоқаев"
    )


def test_the_office_goes_first_where_the_article_names_it_alone() -> None:
    line = shown(speaker(by(person=PRESIDENT, by_office=True), KAZAKH))
    assert line.text == "ҚР Президенті, Қасым-Жомарт Тоқаев"
    assert line.of("bold") == [line.text]
    russian = shown(speaker(by(person=PRESIDENT, by_office=True), RUSSIAN))
    assert russian.text == "Президент Казахстана, Касым-Жомарт Токаев"


@pytest.mark.parametrize("label", [None, "", " ", "\u202e", "ол", "Ол", "он", "ОНА", "she", "They"])
def test_a_speaker_whom_the_article_does_not_tell_is_unknown(label: str | None) -> None:
    said = by(person=None, label=label)
    assert [shown(speaker(said, reader)).text for reader in (KAZAKH, RUSSIAN, ENGLISH)] == [
        "сөз иесі белгісіз",
        "автор слов неизвестен",
        "speaker unknown",
    ]


def test_an_organisation_stands_as_the_article_calls_it() -> None:
    line = shown(speaker(by(person=None, label="облыс әкімдігі"), KAZAKH))
    assert line.text == "Облыс әкімдігі"
    assert line.of("bold") == ["Облыс әкімдігі"]


@given(QUOTES, READERS)
@example(quote(person=None, label="\u202eол"), KAZAKH)
def test_somebody_or_nobody_is_named_whatever_the_article_holds(said: Quote, reader: Reader) -> None:
    piece = speaker(said, reader)
    assert shown(piece).text
    assert len(shown(piece).text.splitlines()) == 1


def test_a_source_comes_with_the_readers_own_hour() -> None:
    told = quote(source="Дала хабары", said_at=NOW)
    assert shown(dated(replace(told, has_time=True), KAZAKH)).text == "Дала хабары · 11:30"
    assert shown(dated(replace(told, has_time=False), KAZAKH)).text == "Дала хабары · 22 қараша"


def test_a_moment_is_shown_by_each_readers_own_clock_but_a_day_without_an_hour_is_not() -> None:
    told = quote(source="Дала хабары", said_at=NOW, has_time=True)
    yesterday = replace(told, said_at=NOW - timedelta(days=1))
    first_seen = dated(replace(told, is_dated=False), KAZAKH)
    assert f'<tg-time unix="{NOW.timestamp():.0f}" format="t">11:30</tg-time>' in dated(told, KAZAKH).html
    assert 'format="dt">21 қараша, 11:30</tg-time>' in dated(yesterday, KAZAKH).html
    assert shown(first_seen).of("date_time") == ["11:30"]
    assert not shown(dated(replace(told, has_time=False), KAZAKH)).of("date_time")
    assert not shown(dated(replace(told, said_at=datetime.min.replace(tzinfo=UTC)), KAZAKH)).of("date_time")


def test_a_day_without_an_hour_is_the_same_day_in_every_zone() -> None:
    midnight = datetime(2026, 11, 20, tzinfo=UTC)
    told = quote(source="Дала хабары", said_at=midnight, has_time=False)
    assert shown(dated(told, KAZAKH)).text == "Дала хабары · 20 қараша"


def test_of_an_article_without_a_date_it_is_said_that_it_was_seen_then() -> None:
    told = quote(source="Дала хабары", said_at=NOW, has_time=False, is_dated=False)
    assert shown(dated(told, KAZAKH)).text == "Дала хабары · алғаш көрдік: 11:30"


def test_a_headline_leads_to_the_article() -> None:
    assert shown(headline(article())).of("text_link") == ["Ауылға су келді"]
    assert shown(headline(article(url=None, quotes=()))).of("text_link") == []


def test_the_headline_of_an_article_without_an_address_leads_to_the_page_of_its_quote() -> None:
    page = address(Page("quote", "31"))
    assert f'<a href="{page}">' in headline(quote(url=None)).html
    assert f'<a href="{page}">' in headline(article(url=None)).html
    assert page not in headline(article()).html


def test_the_speakers_name_leads_to_his_page() -> None:
    line = speaker(by(person=PRESIDENT, by_office=True), KAZAKH)
    assert shown(line).of("text_link") == ["Қасым-Жомарт Тоқаев"]
    assert f'<a href="{address(Page("person", "1"))}">' in line.html
