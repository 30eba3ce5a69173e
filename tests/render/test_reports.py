"""What editors see of a report, and the buttons below quotes. People and words are invented."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions import MAX_BYTES, unpack
from bot.render.doubts import Doubted, choices, closed, mistake, placed, read, which
from bot.render.html import MAX_UNITS, units
from bot.render.reports import Case, Namesake, around, case, judged, who, whose
from storage.records import Button, Quote
from storage.reports import Entry
from tests.render.made import KAZAKH, ORAZOV, QUOTE, QUOTES, RUSSIAN, quote, seen

TEXT = (
    "Ауылға су келді\nЖиын кеше өтті. Оған үш жүз адам келді. Сөзді әкім бастады.\n"
    "– Арнаға су келді, – деді Асқар Оразов. Жұрт қол соқты. Содан кейін тарады. Кеш түсті."
)
BEGIN = TEXT.index("Арнаға")
SPANS = ((BEGIN, BEGIN + len("Арнаға су келді")),)
REPORT = Entry(31, (("speaker", 2), ("quote", 1)))
T = KAZAKH.t


def test_a_quote_stands_between_the_sentences_around_it() -> None:
    start, end = around(TEXT, SPANS)
    assert TEXT[start:end] == (
        "Оған үш жүз адам келді. Сөзді әкім бастады.\n"
        "– Арнаға су келді, – деді Асқар Оразов. Жұрт қол соқты. Содан кейін тарады."
    )
    shown = seen(case(Case(REPORT, QUOTE, TEXT, SPANS), 3, RUSSIAN, "Вернули как было"))
    assert shown.text.startswith("Вернули как было\n\nЖалобы: 3\nАвтор слов другой: 2 · Не цитата: 1\n\n")
    assert "Арнаға су келді" in shown.of("bold")


WORDS = st.text(st.sampled_from("аБ .\n–«»<&😀\u202e"), max_size=60).map(lambda text: f"а{text}" * 60)


@settings(max_examples=20)
@given(st.lists(WORDS, min_size=1, max_size=9), WORDS, QUOTES)
def test_whatever_a_page_holds_fits_a_message(parts: list[str], between: str, hostile: Quote) -> None:
    text, spans = between, []
    for part in parts:
        spans.append((len(text), len(text) + len(part)))
        text += part + between
    shown = Case(REPORT, hostile, text, tuple(spans))
    namesakes = [Namesake(ORAZOV, between)] * 6
    for message in (
        case(shown, 9, KAZAKH, T("list-changed")),
        who(shown, [ORAZOV] * 12, KAZAKH),
        whose(shown, namesakes, KAZAKH),
        judged(shown, "speaker", between[:120], T, is_waiting=True),
    ):
        assert units(seen(message).text) <= MAX_UNITS
        assert all(len(row) <= 2 for row in message.buttons)


@given(st.lists(st.integers(1, 10**17), min_size=1, max_size=6, unique=True))
def test_all_that_opens_below_quotes_is_carried_and_gives_way_to_what_stood_there(ids: list[int]) -> None:
    quotes = [quote(id=each) for each in ids]
    below = ((Button("Тағы", "q:1:0:0:0:0::"),), *mistake(quotes, T))
    carried = read(below[-1][0].data.split(":")[-1]) if len(below) > 1 else ()  # type: ignore[union-attr]  # it has data
    assert carried == tuple(ids[: len(carried)])
    assert carried or ids[0] > 10**9
    for each in carried:
        doubted = Doubted(carried, each)
        opened = placed(below, which(doubted, quotes[: len(carried)], T))
        for rows in (opened, placed(opened, choices(doubted, T))):
            assert rows[0] == below[0]
            assert all(unpack(button.data or "") for row in rows for button in row)
            assert all(len((button.data or "").encode()) <= MAX_BYTES for row in rows for button in row)
            assert placed(rows, closed(Doubted(carried), T)) == below
