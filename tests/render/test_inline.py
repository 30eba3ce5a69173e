"""A quote to be sent into any chat, whatever it is made of."""

import pytest
from hypothesis import given

from bot.render.citation import MOST_OF_NAME, Reader
from bot.render.html import clean, units
from bot.render.inline import MOST_DESCRIBED, choice
from storage.records import Quote
from tests.render.made import ENGLISH, KAZAKH, QUOTES, READERS, RUSSIAN, quote, seen

SHOWN = (
    (KAZAKH, "Асқар Оразов", "Дала хабары · 22 қараша"),
    (RUSSIAN, "Аскар Оразов", "Дала хабары · 22 ноября"),
    (ENGLISH, "Askar Orazov", "Дала хабары · 22 November"),
)


@given(QUOTES, READERS)
def test_whatever_a_page_held_telegram_takes_the_choice_and_the_message(said: Quote, reader: Reader) -> None:
    offered = choice(said, reader)
    assert len(offered.id.encode()) <= 64
    for shown, most in ((offered.title, MOST_OF_NAME), (offered.description, MOST_DESCRIBED)):
        assert shown.strip()
        assert units(shown) <= most
        assert clean(shown) == shown
        assert "\n" not in shown
    if clean("".join(said.parts)).strip():
        seen(offered.message)


@pytest.mark.parametrize(("reader", "name", "source"), SHOWN)
def test_a_choice_shows_who_said_what_and_becomes_a_citation_with_its_day(
    reader: Reader, name: str, source: str
) -> None:
    offered = choice(quote(parts=("Су келді.", "Арна толды."), interrupted=(True,)), reader)
    assert (offered.id, offered.title) == ("q31", name)
    assert offered.description == "Су келді. […] Арна толды."
    message = seen(offered.message)
    assert message.text == f"Су келді. […] Арна толды.\n{name}\n{source}"
    assert message.of("text_link") == [name, source]


def test_what_nobody_is_known_to_have_said_says_so_and_without_an_address_its_page_is_the_source() -> None:
    offered = choice(quote(person=None, label=None, url=None, is_dated=False), RUSSIAN)
    assert offered.title == "автор слов неизвестен"
    assert seen(offered.message).of("text_link") == ["Дала хабары · впервые увидели: 22 ноября"]
