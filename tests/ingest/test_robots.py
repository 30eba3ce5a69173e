import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ingest.robots import LONGEST_DELAY, Rules, parse

HOST = "https://dala.example"


def allowed(written: str, path: str) -> bool:
    return parse(written.encode()).allow(f"{HOST}{path}")


@pytest.mark.parametrize(
    ("written", "path", "is_allowed"),
    [
        ("", "/news/1", True),
        ("User-agent: *\nDisallow: /", "/news/1", False),
        ("User-agent: *\nDisallow:", "/news/1", True),
        ("User-agent: *\nDisallow: /news", "/newspaper", False),
        ("User-agent: *\nDisallow: /news/", "/news", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nAllow: /\nDisallow: /a", "/a/b", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x=1", True),
        ("User-agent: *\nDisallow: /*?print=", "/a?print=1", False),
        ("User-agent: *\nDisallow: /a$", "/ab", True),
        ("User-agent: *\nDisallow: /a*b*b$", "/ab", True),
        ("User-agent: *\nDisallow: /жаңалық", "/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B/1", False),
        ("User-agent: *\nDisallow: /%7Enurlan", "/~nurlan", False),
        ("user-AGENT : *  # all\ndisALLOW : /a # this", "/a", False),
        ("\ufeffUser-agent: *\r\nDisallow: /a\r\n", "/a", False),
        ("Disallow: /", "/a", True),
    ],
)
def test_the_longest_rule_that_fits_decides(written: str, path: str, is_allowed: bool) -> None:
    assert allowed(written, path) is is_allowed


@pytest.mark.parametrize("ours", ["Dayek", "dayek", "DAYEK/1.0"])
def test_rules_for_us_stand_in_place_of_those_for_everybody(ours: str) -> None:
    written = f"User-agent: *\nDisallow: /\n\nUser-agent: OtherBot\nUser-agent: {ours}\nDisallow: /a"
    assert allowed(written, "/b")
    assert not allowed(written, "/a")
    assert not allowed(written.replace(ours, "Dayeks"), "/b")


def test_groups_of_one_name_are_one_group() -> None:
    written = "User-agent: *\nDisallow: /a\nUser-agent: X\nDisallow: /\nUser-agent: *\nDisallow: /b"
    assert [allowed(written, path) for path in ("/a", "/b", "/c")] == [False, False, True]


@pytest.mark.parametrize(
    ("written", "delay"), [("2.5", 2.5), ("86400", LONGEST_DELAY), ("-1", 0.0), ("soon", 0.0), ("9" * 9, 0.0)]
)
def test_the_pace_that_is_asked_for_is_kept_within_reason(written: str, delay: float) -> None:
    assert parse(f"User-agent: *\nCrawl-delay: {written}".encode()).delay == delay


@given(st.binary(), st.text())
def test_whatever_stands_there_is_read(content: bytes, path: str) -> None:
    parse(content).allow(f"{HOST}/{path}")
    assert parse(b"<!doctype html><html>User-agent: *</html>") == Rules()


@pytest.mark.parametrize(
    "content",
    [
        b"a\n" * 5_000_000,
        b"User-agent: *\n" + b"Disallow: /*a*a*a*a*b\n" * 100_000,
        b"User-agent:*\n" * 500_000,
    ],
    ids=["lines", "rules", "names"],
)
def test_a_hostile_file_takes_little_time(content: bytes) -> None:
    begun = time.process_time()
    parse(content).allow(f"{HOST}/{'a' * 2000}")
    assert time.process_time() - begun < 2, "a reading that is not linear would take minutes"
