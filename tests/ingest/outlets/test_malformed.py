"""Feeds out of broken programs are read for what can be read in them."""

from datetime import UTC, datetime

from bot.ingest.feed import NotAFeed
from bot.ingest.listing import read
from tests.ingest.outlets.malformed import CASES, Case, Link

FLOOR = 0.95
NOW = datetime(2025, 11, 1, tzinfo=UTC)


def _links(case: Case) -> list[Link]:
    try:
        found = read(case.content, "https://dala.example/rss", None, None, UTC, NOW)
    except NotAFeed:
        return []
    return list(dict.fromkeys((item.title, item.url) for item in found.items))


def test_titles_and_links_of_malformed_feeds_are_right() -> None:
    assert len(CASES) >= 60
    right, wanted, strange = 0, 0, 0
    for case in CASES:
        found = _links(case)
        right += len(set(case.links) & set(found))
        wanted += len(case.links)
        strange += len(set(found) - set(case.links))
        if set(found) != set(case.links):
            print(case.name, found)
    print(f"{len(CASES)} malformed feeds: {right} of {wanted} titles with links right, {strange} wrong")
    assert right >= FLOOR * wanted
    assert strange <= (1 - FLOOR) * wanted
