"""A page of a person's quotes, and the way on from it."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions import Follow, Quotes, unpack
from bot.render.citation import Reader
from bot.render.html import MAX_UNITS
from bot.render.quotes import Asked, QuotesPage, quotes_page
from bot.sandbox.markup import utf16_length
from storage.records import Outlet, Person, Quote
from tests.render.made import ENGLISH, KAZAKH, ORAZOV, PEOPLE, QUOTES, READERS, RUSSIAN, quote, seen


def page(*quotes: Quote, total: int = 2, first: bool = True, more: bool = False) -> QuotesPage:
    return QuotesPage(Asked(speaker=ORAZOV), quotes, total, first, more)


@settings(max_examples=30)  # the largest hold half a megabyte
@given(PEOPLE, st.lists(QUOTES, max_size=5), st.booleans(), st.booleans(), READERS)
def test_telegram_takes_a_page_of_anything(
    person: Person, quotes: list[Quote], first: bool, more: bool, reader: Reader
) -> None:
    messages = quotes_page(QuotesPage(Asked(speaker=person), tuple(quotes), 12_500, first, more), reader)
    assert all(0 < utf16_length(seen(message).text) <= MAX_UNITS for message in messages)
    assert [bool(message.buttons) for message in messages] == [False] * (len(messages) - 1) + [True]


def test_a_quote_stands_with_its_headline_source_and_hour() -> None:
    (message,) = quotes_page(page(quote()), KAZAKH)
    assert seen(message).text == (
        "Асқар Оразов: соңғы 1 дәйексөз, барлығы 2\n\nАрнаға су келді.\nАуылға су келді\nДала хабары · 09:30"
    )
    assert seen(message).of("blockquote") == ["Арнаға су келді."]
    assert seen(message).of("text_link") == ["Асқар Оразов: соңғы 1 дәйексөз, барлығы 2", "Ауылға су келді"]


def test_a_quote_that_several_carry_stands_once_with_all_who_carry_it() -> None:
    (message,) = quotes_page(
        page(quote(also=(Outlet("Көл", "https://b.example/1"), Outlet("Тау", None)))), KAZAKH
    )
    assert seen(message).text.endswith("\nДала хабары · 09:30\nТағы жазған: Көл, Тау")
    assert seen(message).of("text_link")[1:] == ["Ауылға су келді", "Көл"]


def test_a_person_is_called_as_in_the_readers_language() -> None:
    titles = [seen(quotes_page(page(quote()), r)[0]).text.split("\n")[0] for r in (KAZAKH, RUSSIAN, ENGLISH)]
    assert titles == [
        "Асқар Оразов: соңғы 1 дәйексөз, барлығы 2",
        "Аскар Оразов: последние цитаты, 1 из 2",
        "Askar Orazov: last 1 of 2 quotes",
    ]


def test_the_office_of_that_day_opens_the_line_of_the_source() -> None:
    # of a public figure, to whom no words are given here
    holder = Person(1, "", "kassym-jomart-tokayev", None, None, None, 0)
    said_at = datetime(2026, 1, 10, 4, tzinfo=UTC)
    said = quote(person=holder, parts=("…",), said_at=said_at)
    (message,) = quotes_page(page(said), RUSSIAN)
    assert seen(message).text.endswith("\nПрезидент Казахстана · Дала хабары · 10 января, 09:00")


def test_more_goes_on_below_the_last_quote_shown() -> None:
    (message,) = quotes_page(page(quote(id=9), quote(id=4), more=True), KAZAKH)
    more, follow, _ = message.buttons[0]
    assert (more.text, unpack(more.data or "")) == ("Тағы", Quotes(ORAZOV.id, 4))
    assert (follow.text, unpack(follow.data or "")) == ("Жазылу", Follow("person", str(ORAZOV.id)))


def test_the_last_page_offers_to_follow_alone() -> None:
    (message,) = quotes_page(page(quote(), first=False), KAZAKH)
    assert seen(message).text.startswith("Асқар Оразов: тағы 1 дәйексөз, барлығы 2\n")
    assert [button.text for button in message.buttons[0]] == ["Жазылу"]


def test_who_has_no_quotes_can_still_be_followed() -> None:
    (message,) = quotes_page(page(total=0), KAZAKH)
    assert seen(message).text == "Асқар Оразов: дәйексөз жоқ"
    assert [button.text for button in message.buttons[0]] == ["Жазылу"]


def test_behind_the_last_page_there_is_no_more() -> None:
    (message,) = quotes_page(page(first=False), KAZAKH)
    assert seen(message).text == "Асқар Оразов: басқа дәйексөз жоқ"
