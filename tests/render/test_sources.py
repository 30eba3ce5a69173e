import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.citation import Reader
from bot.render.sources import MOST_SHOWN, changes
from storage.records import Source, SourceChange, Trouble
from tests.render.made import ENGLISH, KAZAKH, NOW, RUSSIAN, seen


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
