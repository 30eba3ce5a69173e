from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extract import plain


def test_the_date_line_gives_the_date_and_the_text_begins_with_the_headline() -> None:
    raw = " date 2025-03-04 Қала көшесі жөнделді\nБірінші абзац.\n"
    parsed = plain.parse(raw)
    assert parsed.published == date(2025, 3, 4)
    assert parsed.text == raw[parsed.offset :]
    assert plain.headline(parsed.text).of(parsed.text) == "Қала көшесі жөнделді"


@pytest.mark.parametrize(
    ("raw", "headline", "published"),
    [
        ("\ufeff date 2025-03-04 Заголовок\r\nТекст", "Заголовок", date(2025, 3, 4)),
        ("\n\n \n date 2025-03-04 Заголовок\nТекст", "Заголовок", date(2025, 3, 4)),
        ("date 2025-03-04 Title\nText", "Title", date(2025, 3, 4)),
        (" date 2025-02-30 Title\nText", "Title", None),
        ("Title without a date  \nText", "Title without a date", None),
        ("A date 2025-03-04 is in the title\nText", "A date 2025-03-04 is in the title", None),
        ("\x00\x00 date 2025-03-04 Title\x00", "Title", date(2025, 3, 4)),
        (" date 2025-03-04\nTitle below", "Title below", date(2025, 3, 4)),
        ("", "", None),
        ("\n \n", "", None),
    ],
)
def test_what_arrives_mangled_still_gives_headline_and_date(
    raw: str, headline: str, published: date | None
) -> None:
    parsed = plain.parse(raw)
    assert plain.headline(parsed.text).of(parsed.text) == headline
    assert parsed.published == published


@given(st.text() | st.from_regex(r"\s{0,2}date \d{4}-\d\d-\d\d \w{0,5}\n?\w*"))
def test_any_text_is_kept_verbatim_from_its_offset_on(raw: str) -> None:
    parsed = plain.parse(raw)
    assert parsed.text == raw[parsed.offset :]
    span = plain.headline(parsed.text)
    assert span.start == 0
    assert "\n" not in span.of(parsed.text)


@pytest.mark.parametrize(
    "written",
    [
        "Көпір ашылды - KAZINFORM",
        "Көпір ашылды — Tengrinews.kz",
        "Көпір ашылды | Егемен Қазақстан",
        "Көпір ашылды – Sputnik Қазақстан",
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_headline(written: str) -> None:
    assert plain.headline(f"{written}\nМәтін.").of(written) == "Көпір ашылды"


@pytest.mark.parametrize(
    "written",
    [
        "Орталық Азия – Қытай",
        "Алматы — Астана: жаңа пойыз",
        "Кто есть кто - интервью",
        "| Оразов",
        "Тариф: 5|6",
    ],
)
def test_a_headline_keeps_its_own_dashes_and_bars(written: str) -> None:
    assert plain.headline(f"{written}\nТекст.").of(written) == written
