"""A page and what a feed said of it make one article."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.ingest.feed import FeedItem
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read, web_page

ALMATY = timezone(timedelta(hours=5))
NOW = datetime(2025, 11, 1, tzinfo=UTC)
URL = "https://dala.example/news/4101-su"
BODY = "Арнаға су келді, енді егін суарылады, оны екі ауылдың тұрғындары бірге тазалады."


def read(announced: FeedItem | None, head: str = "") -> Read:
    article = f"<article><h1>Су келді</h1><p>{BODY}</p></article>"
    page = f"<html><head><title>Су келді</title>{head}</head><body>{article}</body></html>"
    return web_page(page.encode(), URL, "utf-8", announced, ALMATY, NOW)


def item(
    summary: str = "", at: datetime | None = None, *, has_time: bool = True, is_printed: bool = True
) -> FeedItem:
    return FeedItem(URL, URL, "Су келді", at, has_time, summary, is_printed)


def test_a_page_that_yields_less_than_its_teaser_is_a_fault() -> None:
    assert read(item(BODY)).raw.text.endswith(BODY)
    with pytest.raises(BadArticle, match="the page yields less than its teaser"):
        read(item(f"{BODY} {BODY}"))


PUBLISHED = datetime(2025, 10, 30, 8, 51, tzinfo=UTC)
DAY = "<meta property='article:published_time' content='2025-10-30'>"
OTHER_DAY = "<meta property='article:published_time' content='2025-09-01'>"
OTHER_TIME = "<meta property='article:published_time' content='2025-09-01T10:00:00+05:00'>"


@pytest.mark.parametrize(
    ("head", "is_printed", "at", "has_time"),
    [
        ("", True, PUBLISHED, True),
        ("", False, PUBLISHED, True),
        (DAY, True, PUBLISHED, True),
        (DAY, False, PUBLISHED, True),
        (OTHER_DAY, True, PUBLISHED, True),
        (OTHER_DAY, False, datetime(2025, 9, 1, tzinfo=UTC), False),
        (OTHER_TIME, True, datetime(2025, 9, 1, 5, tzinfo=UTC), True),
        (OTHER_TIME, False, datetime(2025, 9, 1, 5, tzinfo=UTC), True),
    ],
)
def test_a_printed_date_goes_before_that_of_a_change(
    head: str,
    is_printed: bool,
    at: datetime,
    has_time: bool,
) -> None:
    raw = read(item(at=PUBLISHED, is_printed=is_printed), head).raw
    assert (raw.published_at, raw.has_time) == (at, has_time)


def test_without_any_date_none_is_made_up() -> None:
    raw = read(item()).raw
    assert (raw.published_at, raw.has_time) == (None, False)
