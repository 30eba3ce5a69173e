"""What a message says instead when a quote that it carried is not true any more."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.digest.corrections import Wrong, corrected, successor
from bot.render.citation import dated, headline, speaker, words
from bot.render.html import MAX_UNITS, Piece, bold, joined, plain, split, units
from storage.records import Button, Message, Person, Quote
from tests.render.made import ENGLISH, KAZAKH, QUOTE, QUOTES, RUSSIAN, quote, seen

SERIKOVA = Person(8, "Айгүл Серікова", None, "Айгүл Серікова", "Айгуль Серикова", "Aigul Serikova", 1)
OTHER = quote(id=32, parts=("Балық та көбейді.",), url="https://news.example/6", headline="Балық көбейді")
WITHDRAWN = {
    KAZAKH: "Түзету: дереккөзде бұл сөз енді жоқ",
    RUSSIAN: "Исправление. В источнике этих слов больше нет",
    ENGLISH: "Correction. The source no longer has these words",
}


def item(shown: Quote) -> Piece:
    """A quote as digests show it."""
    lines = (bold(headline(shown)), words(shown), speaker(shown, KAZAKH), dated(shown, KAZAKH))
    return joined("\n", lines)


def message(*shown: Quote) -> Message:
    """A digest with these quotes, and a button below it."""
    [whole] = split([bold(plain("Шолу")), *map(item, shown)], most=2 * MAX_UNITS)
    return Message(whole.html, ((Button("Тағы", "r:x:1"),),))


def wrong(shown: Quote, now: Quote | None = None) -> Wrong:
    return Wrong(shown.parts, shown.url, now)


def lines(shown: Message) -> list[str]:
    return seen(shown).text.split("\n")


def test_withdrawn_words_are_struck_through_and_a_line_below_says_so_in_three_languages() -> None:
    for reader, note in WITHDRAWN.items():
        put_right = corrected(message(QUOTE, OTHER), [wrong(QUOTE)], reader.t)
        assert seen(put_right).of("strikethrough") == ["Арнаға су келді."]
        at = lines(put_right).index("Арнаға су келді.")
        assert lines(put_right)[at + 2] == note
        assert put_right.buttons == message(QUOTE).buttons
        before = seen(message(QUOTE, OTHER)).text
        assert seen(put_right).text.replace(f"\n{note}", "") == before


def test_changed_words_give_way_to_the_present_ones() -> None:
    now = quote(id=40, parts=("Арнаға кеше су келді.",))
    put_right = corrected(message(OTHER, QUOTE), [wrong(QUOTE, now)], ENGLISH.t)
    assert seen(put_right).of("blockquote") == ["Балық та көбейді.", "Арнаға кеше су келді."]
    assert "Correction. The source has changed these words" in lines(put_right)
    assert seen(put_right).of("strikethrough") == []


def test_of_words_that_another_has_said_the_speaker_is_put_right() -> None:
    now = quote(person=SERIKOVA, label="Айгүл Серікова")
    for reader, name, note in (
        (KAZAKH, "Айгүл Серікова", "Түзету: бұл сөзді айтқан – Айгүл Серікова"),
        (RUSSIAN, "Айгуль Серикова", "Исправление. Автор слов: Айгуль Серикова"),
        (ENGLISH, "Aigul Serikova", "Correction. Speaker: Aigul Serikova"),
    ):
        put_right = corrected(message(QUOTE, OTHER), [wrong(QUOTE, now)], reader.t)
        at = lines(put_right).index("Арнаға су келді.")
        assert lines(put_right)[at + 1 : at + 3] == [name, note]
    unknown = corrected(message(QUOTE), [wrong(QUOTE, quote(person=None, label=None))], RUSSIAN.t)
    assert "Исправление. Автор слов неизвестен" in lines(unknown)


def test_what_an_editor_took_for_no_quote_is_struck_through_and_stands_again_when_he_was_wrong() -> None:
    for reader, note, again in (
        (KAZAKH, "Түзету: бұл дәйексөз емес", "Түзету: бұл сөзді айтқан – Асқар Оразов"),
        (RUSSIAN, "Исправление. Это не цитата", "Исправление. Автор слов: Аскар Оразов"),
        (ENGLISH, "Correction. This isn’t a quote", "Correction. Speaker: Askar Orazov"),
    ):
        shown = message(QUOTE, OTHER)
        struck = corrected(shown, [replace(wrong(QUOTE), is_none=True)], reader.t)
        assert seen(struck).of("strikethrough") == ["Арнаға су келді."]
        assert note in lines(struck)
        back = corrected(struck, [wrong(QUOTE, QUOTE)], reader.t)
        assert seen(back).of("strikethrough") == []
        assert note not in lines(back)
        assert again in lines(back)
        assert len(lines(back)) == len(lines(shown)) + 1
        assert corrected(back, [wrong(QUOTE, QUOTE)], reader.t) == back


def test_a_speaker_who_was_right_after_all_stands_there_with_one_line_of_correction() -> None:
    other = corrected(message(QUOTE, OTHER), [wrong(QUOTE, quote(person=SERIKOVA))], KAZAKH.t)
    back = corrected(other, [wrong(QUOTE, QUOTE)], KAZAKH.t)
    assert "Айгүл Серікова" not in seen(back).text
    assert sum(line.startswith("Түзету") for line in lines(back)) == 1


def test_what_is_right_already_or_not_shown_is_left_as_it_is() -> None:
    shown = message(OTHER)
    assert corrected(shown, [wrong(QUOTE)], KAZAKH.t) == shown
    elsewhere = replace(OTHER, parts=QUOTE.parts)
    assert corrected(message(elsewhere), [wrong(QUOTE)], KAZAKH.t) == message(elsewhere), "another article"
    assert corrected(message(QUOTE), [wrong(QUOTE, QUOTE)], KAZAKH.t) == message(QUOTE)


def test_a_quotation_is_found_in_parts_cut_short_and_full_of_marks() -> None:
    for shown in (
        quote(parts=("Су келді", "енді балық та болады"), interrupted=(True,)),
        quote(parts=("Су келді", "енді балық та болады"), interrupted=(False,)),
        quote(parts=("Су <b>келді</b> & «кетті» &amp; 😀\u202e",)),
        quote(parts=("Су келді, балық көбейді. " * 200,)),
        quote(parts=("сукелді" * 1000,), url=None),
    ):
        put_right = corrected(message(OTHER, shown), [wrong(shown)], KAZAKH.t)
        assert WITHDRAWN[KAZAKH] in lines(put_right), shown.parts


def test_the_withdrawn_words_come_back_changed_if_others_have_most_of_them() -> None:
    now = quote(id=40, parts=("Арнаға кеше су келді.",))
    assert successor(QUOTE.parts, [OTHER, now]) == now
    assert successor(QUOTE.parts, [OTHER]) is None
    assert successor(QUOTE.parts, []) is None


@given(QUOTES, st.sampled_from([None, OTHER, SERIKOVA]))
def test_a_corrected_message_is_one_that_telegram_takes_and_is_right_for_good(
    shown: Quote, now: Quote | Person | None
) -> None:
    wanted = wrong(shown, replace(shown, person=now) if isinstance(now, Person) else now)
    filling = plain("…" * (MAX_UNITS - item(shown).units - 2))
    for before in (Message(item(shown).html), Message(joined("\n\n", (filling, item(shown))).html)):
        once = corrected(before, [wanted], KAZAKH.t)
        assert units(seen(once).text) <= MAX_UNITS
        assert corrected(once, [wanted], KAZAKH.t) == once
