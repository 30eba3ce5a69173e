"""Paragraphs and sentences."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract.model import Span
from bot.extract.sentences import paragraphs, sentence_start, sentences


def whole(text: str) -> Span:
    return Span(0, len(text))


def test_a_paragraph_is_a_line_without_the_space_around_it() -> None:
    text = "Тақырып\n\n   Бірінші жол. \n\t\nЕкінші жол."
    assert [span.of(text) for span in paragraphs(text)] == ["Тақырып", "Бірінші жол.", "Екінші жол."]


@pytest.mark.parametrize(
    "text",
    [
        "Жиынды А. Оразов ашты.",
        "Совещание провел г. Громов.",
        "The road was opened by Dr. Hill.",
        "Қорда 3 млрд. теңге бар.",
    ],
)
def test_a_shortening_does_not_end_a_sentence(text: str) -> None:
    assert [span.of(text) for span in sentences(text, whole(text))] == [text]


def test_marks_that_close_with_a_sentence_belong_to_it() -> None:
    text = "«Жол ашылды!» Ол кетті. – Иә."
    assert [span.of(text) for span in sentences(text, whole(text))] == ["«Жол ашылды!»", "Ол кетті.", "– Иә."]


def test_the_start_of_a_sentence_is_found_from_any_place_in_it() -> None:
    text = "Жауын жауды. Министр: «Су жетеді»."
    assert sentence_start(text, whole(text), text.index("«")) == text.index("Министр")


@given(st.text(alphabet='аБ .!?…«»"–-\nА.', max_size=200))
def test_sentences_lie_in_order_inside_their_text_and_leave_out_nothing_but_space(text: str) -> None:
    found = sentences(text, whole(text))
    gaps = [text[a.end : b.start] for a, b in pairwise(found)]
    assert all(span.start < span.end for span in found)
    assert not "".join(gaps).strip()
    assert "".join("".join(span.of(text) for span in found).split()) == "".join(text.split())
