import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.charset import decode

RUSSIAN = "Вода — это «жизнь», сказала Айгуль Серикова."
KAZAKH = "Су – өмірдің нәрі, деді Асқар Оразов."


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_valid_utf_8_is_read_as_such_whatever_is_declared(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode(), "windows-1251").replace("\ufffd", "") == text.replace("\ufffd", "")


@given(st.binary(), st.text(max_size=20))
def test_no_bytes_and_no_declaration_make_it_fail(content: bytes, declared: str) -> None:
    assert "\ud800" not in decode(content, declared)


@pytest.mark.parametrize(
    "declared", [None, "windows-1251", "utf-8", "ISO-8859-1", "us-ascii", "idna", "rot13", "\x00"]
)
def test_russian_in_eight_bits_is_read_whatever_is_declared(declared: str | None) -> None:
    assert decode(RUSSIAN.encode("cp1251"), declared) == RUSSIAN


@pytest.mark.parametrize("encoding", ["kz1048", "ptcp154"])
def test_kazakh_in_eight_bits_is_read_as_declared(encoding: str) -> None:
    assert decode(KAZAKH.encode(encoding), encoding) == KAZAKH


def test_the_document_says_its_encoding_where_the_header_does_not() -> None:
    page = f'<html><head><meta charset="koi8-r"></head>{RUSSIAN}</html>'.replace("—", "-")
    page = page.replace("«", "").replace("»", "")
    assert decode(page.encode("koi8-r")) == page


def test_a_page_in_a_latin_language_is_read_as_declared() -> None:
    text = "Le café de la rue – déjà vu, señor."
    assert decode(text.encode("cp1252"), "iso-8859-1") == text


def test_a_few_broken_bytes_leave_the_rest_of_a_page_readable() -> None:
    assert decode(KAZAKH.encode() + b"\xd0", None).startswith(KAZAKH)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_gone(encoding: str) -> None:
    assert decode(KAZAKH.encode(encoding), "windows-1251") == KAZAKH
