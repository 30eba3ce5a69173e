"""Pieces of messages: as long as they say, safe whatever they hold, and cut where a reader would cut."""

import time
from itertools import pairwise

import pytest
import regex
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.render.html import (
    CUT,
    MAX_UNITS,
    MOST_ACCENTS,
    MOST_OF_URL,
    Piece,
    bold,
    capitalised,
    joined,
    label,
    link,
    plain,
    quotation,
    shortened,
    split,
    units,
)
from bot.sandbox.formatting import format_text
from bot.sandbox.markup import parse_html, utf16_length
from tests.render.made import ADDRESSES, texts

PILE = regex.compile(rf"\p{{M}}{{{MOST_ACCENTS + 1}}}")


def shown(piece: Piece) -> str:
    text, _ = parse_html(piece.html)
    return text


@given(texts(1000))
def test_text_is_shown_as_it_is_but_for_what_cannot_be_seen(text: str) -> None:
    assume(not PILE.search(text))
    piece = plain(text)
    hidden = "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x7f"
    kept = [
        c for c in text if c in "\n\t" or not (c < " " or "\x80" <= c < "\xa0" or "\ud800" <= c <= "\udfff")
    ]
    assert shown(piece) == "".join(c for c in kept if c not in hidden)
    assert piece.units == utf16_length(shown(piece))


@given(texts(200), ADDRESSES)
def test_every_piece_is_as_long_as_it_says_and_well_formed(text: str, url: str | None) -> None:
    inner = plain(text)
    for piece in (bold(inner), link(inner, url), quotation(inner, expandable=True), bold(link(inner, url))):
        assert shown(piece) == shown(inner)
        assert piece.units == utf16_length(shown(piece))
        piece.html.encode()


@given(texts(50), ADDRESSES)
def test_a_link_leads_to_its_web_address_or_nowhere(text: str, url: str | None) -> None:
    formatted = format_text(link(plain(f"мақала {text}"), url).html, "HTML", None)
    assert {entity.url for entity in formatted.entities} <= {url}
    assert all(str(entity.url).lower().startswith(("http://", "https://")) for entity in formatted.entities)


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", "https://a b", "https://x.kz/\n", "https://x.kz/\ud800", "ftp://x.kz",
     "https://x.kz/\u202etxt", "https://" + "x" * (MOST_OF_URL + 1)],
)  # fmt: skip
def test_what_is_no_web_address_is_left_out(url: str | None) -> None:
    assert link(plain("мақала"), url) == plain("мақала")


def test_quotes_in_an_address_stay_in_the_address() -> None:
    url = """https://news.example/?q="a'b>&c"""
    (entity,) = format_text(link(plain("мақала"), url).html, "HTML", None).entities
    assert entity.url == url


@given(st.lists(texts(30), max_size=5))
def test_empty_pieces_leave_no_separators(found: list[str]) -> None:
    pieces = [plain(text) for text in found]
    assert shown(joined(", ", pieces)) == ", ".join(filter(None, map(shown, pieces)))
    assert joined(", ", pieces).units == utf16_length(shown(joined(", ", pieces)))


@given(texts(5000), st.integers(3, 200))
def test_a_shortened_text_fits_begins_alike_and_says_that_it_was_cut(text: str, most: int) -> None:
    short = shortened(text, most)
    assert units(short) <= most
    if short != text:
        assert short.endswith(CUT)
        kept = short[: -len(CUT)].rstrip()
        assert text.startswith(kept)


@given(st.text(st.sampled_from("a\U0001f600"), max_size=60), st.integers(3, 20))
def test_a_cut_never_divides_a_character(text: str, most: int) -> None:
    shortened(text, most).encode("utf-16-le", "strict")


def test_a_long_text_ends_with_a_whole_sentence_else_with_a_whole_word() -> None:
    assert shortened("Су келді. Арна толды. Егін шықты бүгін", 25) == "Су келді. Арна толды. …"
    assert shortened("Су келді. " + "арна " * 10, 30) == "Су келді. арна арна арна…"
    assert shortened("суканалы" * 10, 10) == "суканалы…"
    assert shortened("Су келді", 8) == "Су келді"


@given(texts(2000), st.integers(3, 120))
def test_a_label_is_one_line_and_never_empty(text: str, most: int) -> None:
    made = label(text, most)
    assert made.strip() == made != ""
    assert len(made.splitlines()) == 1
    assert units(made) <= most
    made.encode()


def test_a_pile_of_accents_is_taken_off_a_letter_and_those_of_a_language_stay() -> None:
    assert shown(plain("Е" + "\u0301\u0489" * 300 + "рбол")) == "Е" + "\u0301\u0489" * 2 + "рбол"
    assert shown(plain("Nguyê\u0303n ле\u0301то")) == "Nguyê\u0303n ле\u0301то"


@pytest.mark.parametrize("unseen", ["\u200b\u2060", "\ufeff", "\u3164", "\u00ad\u2028", "\u0301"])
def test_a_label_of_which_nothing_would_be_seen_says_that_something_is_left_out(unseen: str) -> None:
    assert label(unseen, 60) == CUT
    assert label(f"Айгүл{unseen} Серікова", 60).startswith("Айгүл")


def test_a_label_keeps_what_joins_an_emoji_and_parts_words_at_the_end_of_a_line() -> None:
    assert label("👨‍👩‍👧 Айгүл\x85Серікова\u2028Алматы\u200b", 60) == "👨‍👩‍👧 Айгүл Серікова Алматы"


def test_only_the_first_letter_is_made_a_capital() -> None:
    assert capitalised("министр Оразов") == "Министр Оразов"
    assert capitalised("") == ""


BLOCKS = st.lists(st.integers(1, 50).map(lambda n: Piece("a" * n, n)), max_size=30)


@given(BLOCKS, st.integers(50, 120))
def test_blocks_are_packed_in_order_and_whole(blocks: list[Piece], most: int) -> None:
    messages = split(blocks, "|", most)
    assert [part for message in messages for part in message.html.split("|")] == [b.html for b in blocks]
    assert all(message.units == len(message.html) <= most for message in messages)
    for message, following in pairwise(messages):
        assert message.units + 1 + len(following.html.split("|")[0]) > most


def test_a_message_ends_where_telegram_ends_it() -> None:
    half = plain("😀" * (MAX_UNITS // 4 - 1))
    assert len(split([half, half])) == 1
    assert len(split([half, half, plain("a")])) == 2


@pytest.mark.parametrize("text", ["😀", "-", "Сөз. ", "<", " ", "\u202e", "А", "”."])
def test_a_million_characters_take_no_time(text: str) -> None:
    huge = text * (1_000_000 // len(text))
    began = time.process_time()
    assert units(label(huge, 300)) <= 300
    assert units(shortened(huge, 3000)) <= 3000
    assert time.process_time() - began < 30  # quadratic time would take hours
