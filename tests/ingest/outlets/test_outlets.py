"""What is read of thirty-two unlike outlets, beside the truth."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_network
from zoneinfo import ZoneInfo

import pytest

from bot.ingest.fetch import Fetcher
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read
from bot.ingest.web import Site
from bot.ingest.worker import Worker
from storage.records import Source
from tests.ingest.outlets.around import foreign
from tests.ingest.outlets.outlets import OUTLETS, Outlet, open_outlet
from tests.ingest.outlets.prose import Article
from tests.ingest.web import Web

NOW = datetime(2025, 11, 1, tzinfo=UTC)
FLOOR = 0.95
ATTEMPTS = 2  # a poll later the page is asked for again


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with AsyncExitStack() as stack:
        worker = Worker(1)
        stack.push_async_callback(worker.close)
        fetcher = await stack.enter_async_context(Fetcher("", [ip_network("127.0.0.0/8")]))
        yield Site(fetcher, worker, ZoneInfo("Asia/Almaty"))


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an article was read; None when it was not."""

    outlet: Outlet
    article: Article
    read: Read | None

    @property
    def mistakes(self) -> list[str]:
        if self.read is None:
            return ["title", "date", "language", "body"]
        title, _, body = self.read.raw.text.partition("\n")
        right = {
            "title": title == self.article.title,
            "date": self._is_dated(self.read),
            "language": self.read.facts.language == self.article.language,
            "body": tuple(body.split("\n")) == self.article.body,
        }
        return [name for name, is_right in right.items() if not is_right]

    def _is_dated(self, read: Read) -> bool:
        at, printed = read.raw.published_at, self.article.published
        if not self.outlet.has_time and at is not None and not read.raw.has_time:
            return at.date() == printed.date()
        return at == printed


async def _read(web: Web, site: Site, outlet: Outlet) -> list[Outcome]:
    source = Source(outlet.name, 300, url=open_outlet(web, outlet))
    announced = (await site.feed(source, NOW)).items
    by_number = {str(article.number): article for article in outlet.articles}
    outcomes = []
    for number, article in by_number.items():
        item = next((item for item in announced.values() if number in item.url), None)
        read = None
        for _ in range(ATTEMPTS if item else 0):
            try:
                read = await site.article(item.url, item, source, NOW) if item else None
                break
            except BadArticle:
                continue
        outcomes.append(Outcome(outlet, article, read))
    assert len(announced) == len(by_number), f"{outlet.name} announces {list(announced)}"
    return outcomes


async def test_articles_of_unlike_outlets_are_read_whole_and_alone(web: Web, site: Site) -> None:
    outcomes = [outcome for outlet in OUTLETS for outcome in await _read(web, site, outlet)]
    wrong = [(o.outlet.name, o.article.number, o.mistakes) for o in outcomes if o.mistakes]
    shares = {name: _share(outcomes, name) for name in ("title", "date", "language", "body")}
    print(
        f"{len(OUTLETS)} outlets, {len(outcomes)} articles, right:",
        {n: f"{s:.3f}" for n, s in shares.items()},
    )
    for each in wrong:
        print(*each)
    assert min(shares.values()) >= FLOOR
    for outcome in outcomes:
        text = outcome.read.raw.text if outcome.read else ""
        strange = [sentence for sentence in foreign(outcome.article.language) if sentence in text.split("\n")]
        assert not strange, f"{outcome.outlet.name}: {strange}"


def _share(outcomes: list[Outcome], name: str) -> float:
    return sum(name not in outcome.mistakes for outcome in outcomes) / len(outcomes)
