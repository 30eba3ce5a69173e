"""Which articles suit a reader, in what order, under which heading and with which quote."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.records import Article, Follow, Quote

MOST_SHOWN = 10  # articles in a digest: what is read over a coffee; the rest is one tap away
MOST_KEPT = 60  # articles that a digest remembers, shown or not

# How well an article suits a follow. The distances matter, not the figures: a person's own words go before a
# headline that names him, this before a passing mention; a topic counts most when the article leads with it.
SPEAKS, HEADLINE, MENTIONED, WORD = 8.0, 5.0, 3.0, 3.0
TOPIC = (4.0, 3.0, 2.0)  # by the topic's place among the article's; any later place counts as the last here
EXTRA_FOLLOW = 0.5  # for each further follow that the article suits


@dataclass(frozen=True, slots=True)
class Item:
    """An article as it stands in a digest. `heading` is a topic's slug, "people" or "words"."""

    article: Article
    heading: str
    quote: Quote | None
    score: float


class Index:
    """The articles of a window by what they can be followed by, so that a reader costs what he follows."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._by: defaultdict[tuple[str, str], list[Article]] = defaultdict(list)
        for article in articles:
            for topic in article.topics:
                self._by["topic", topic].append(article)
            # who speaks need not be named: an office on its day tells the holder
            speakers = [quote.person.id for quote in article.quotes if quote.person]
            for person in {*article.people, *speakers}:
                self._by["person", str(person)].append(article)

    def following(self, follow: Follow) -> Iterable[Article]:
        """The articles that suit a follow."""
        if follow.kind != "word":
            return self._by.get((follow.kind, follow.value), ())
        key = follow.kind, follow.value
        if key not in self._by:
            stems = follow.value.split()
            self._by[key] = [a for a in self._articles if all(stem in a.stems for stem in stems)]
        return self._by[key]


def match(
    follows: Sequence[Follow], index: Index, after: int = 0, history_since: datetime | None = None
) -> list[Item]:
    """What suits these follows among the articles with ids over `after`: best first, at most MOST_KEPT. Of
    what is history only what was printed since a moment counts, and without one nothing."""
    found: defaultdict[int, list[tuple[float, Follow]]] = defaultdict(list)
    articles: dict[int, Article] = {}
    for follow in follows:
        for article in index.following(follow):
            if article.id > after and _is_news(article, history_since):
                articles[article.id] = article
                found[article.id].append((_suits(article, follow), follow))
    items = [_item(articles[article_id], suits) for article_id, suits in found.items()]
    items.sort(key=lambda item: (-item.score, -item.article.id))
    return items[:MOST_KEPT]


def _is_news(article: Article, history_since: datetime | None) -> bool:
    return not article.history or (history_since is not None and article.said_at >= history_since)


def _suits(article: Article, follow: Follow) -> float:
    if follow.kind == "topic":
        return TOPIC[min(article.topics.index(follow.value), len(TOPIC) - 1)]
    if follow.kind == "word":
        return WORD
    person_id = int(follow.value)
    if _words_of(article, person_id):
        return SPEAKS
    return HEADLINE if person_id in article.headline_people else MENTIONED


def _item(article: Article, suits: list[tuple[float, Follow]]) -> Item:
    best, follow = max(suits, key=lambda suit: suit[0])
    people = [int(f.value) for _, f in suits if f.kind == "person"]
    said = next((quote for person in people if (quote := _words_of(article, person))), None)
    key = next((quote for quote in article.quotes if quote.is_key), None)
    topics = [f.value for _, f in suits if f.kind == "topic"]
    heading = min(topics, key=article.topics.index) if topics else _other(article, follow)
    return Item(article, heading, said or key, best + EXTRA_FOLLOW * (len(suits) - 1))


def _other(article: Article, follow: Follow) -> str:
    """The heading of an article that no followed topic brought: its first topic, else the way it came."""
    return article.topics[0] if article.topics else "people" if follow.kind == "person" else "words"


def _words_of(article: Article, person_id: int) -> Quote | None:
    """What the person says in the article: the key quote when it is his, else his first."""
    own = [quote for quote in article.quotes if quote.person and quote.person.id == person_id]
    return next((quote for quote in own if quote.is_key), own[0] if own else None)
