"""One pattern for many words."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from bot.extract.alternation import alternation

_WORDS = st.lists(st.text("абв", min_size=1, max_size=4), min_size=1, max_size=12)


@given(_WORDS, st.text("абв", max_size=5))
def test_the_pattern_matches_the_words_and_nothing_else(words: list[str], text: str) -> None:
    assert bool(regex.fullmatch(alternation(words), text)) == (text in words)


def test_a_word_may_be_a_pattern() -> None:
    found = regex.compile(alternation(["айт(?:ты|ады)", "аб?", "\\p{L}+лы", "айна"]))
    assert [
        word for word in ("айтты", "айтады", "а", "аб", "жылы", "айна", "айн") if found.fullmatch(word)
    ] == [
        "айтты",
        "айтады",
        "а",
        "аб",
        "жылы",
        "айна",
    ]
