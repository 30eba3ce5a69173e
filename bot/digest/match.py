"""Which stories suit a reader, in what order, told by which article, under what heading, with what quote."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from storage.records import Article, Follow, Outlet, Quote

MOST_SHOWN = 10  # stories in a digest: what is read over a coffee; the rest is one tap away
MOST_KEPT = 60  # stories that a digest remembers, shown or not

# How well an article suits a follow. The distances matter, not the figures: a person's own words go before a
# headline that names him, this before a passing mention; a topic counts most when the article leads with it.
SPEAKS, HEADLINE, MENTIONED, WORD = 8.0, 5.0, 3.0, 3.0
TOPIC = (4.0, 3.0, 2.0)  # by the topic's place among the article's; any later place counts as the last here
EXTRA_FOLLOW = 0.5  # for each further follow that the story suits
EXTRA_SOURCE = 0.25  # for each further source that tells it
MOST_EXTRA = 8  # sources: what all tell goes no higher than a person's own words lift it


@dataclass(frozen=True, slots=True)
class Item:
    """A story as it stands in a digest, told by one of its articles; `also` is who else tells it. `heading`
    is a topic's slug, "people" or "words"."""

    article: Article
    heading: str
    quote: Quote | None
    score: float
    also: tuple[Outlet, ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """What a reader has behind him: the articles up to `after`, and `shown` ones. A newcomer has had nothing
    but these, and of what is history counts for him what was printed since a moment; for others nothing."""

    after: int = 0
    history_since: datetime | None = None
    shown: Collection[int] = frozenset()

    def has(self, article: Article) -> bool:
        """Whether it was there for him before."""
        behind = self.history_since is None and article.id <= self.after and not article.history
        return behind or article.id in self.shown

    def lets(self, article: Article) -> bool:
        """Whether it is news for him."""
        if article.id <= self.after or article.id in self.shown:
            return False
        since = self.history_since
        return not article.history or (since is not None and article.said_at >= since)


class Suit(NamedTuple):  # made in a third of a frozen dataclass's time, and a batch has a hundred thousand
    """That an article suits a follow, the reader's how manieth, and how well."""

    points: float
    article: Article
    follow: Follow
    number: int


class Index:
    """The articles of a window by what they can be followed by, so that a reader costs what he follows; with
    them what else tells the same, be it older."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._by: defaultdict[tuple[str, str], list[Article]] = defaultdict(list)
        self._events: defaultdict[int, list[Article]] = defaultdict(list)
        self._sources: defaultdict[int, set[str]] = defaultdict(set)
        self._also: dict[tuple[int, str], tuple[Outlet, ...]] = {}
        for article in articles:
            self._events[article.event].append(article)
            self._sources[article.event].add(article.source)
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

    def telling(self, event: int) -> Sequence[Article]:
        """The articles that tell an event."""
        return self._events[event]

    def sources(self, event: int) -> int:
        """How many sources tell an event."""
        return len(self._sources[event])

    def also(self, article: Article, language: str) -> tuple[Outlet, ...]:
        """Who else tells the same, each source once, by its article in the language where it has one."""
        key = article.id, language
        if key not in self._also:
            self._also[key] = also(article, self._events[article.event], language)
        return self._also[key]


def also(article: Article, story: Iterable[Article], language: str) -> tuple[Outlet, ...]:
    """Who else tells what an article tells: those who tell it in a language go first, then who was first."""
    ordered = sorted(story, key=lambda each: (each.language != language, each.id))
    outlets = {each.source: Outlet(each.source, each.url) for each in reversed(ordered)}
    return tuple(outlets[source] for source in reversed(outlets) if source != article.source)


def match(follows: Sequence[Follow], index: Index, past: Past, language: str) -> list[Item]:
    """What suits these follows and is new: best first, at most MOST_KEPT."""
    new: defaultdict[int, list[Suit]] = defaultdict(list)
    had: defaultdict[int, set[int]] = defaultdict(set)
    for number, follow in enumerate(follows):
        for article in index.following(follow):
            if past.lets(article):
                new[article.event].append(Suit(_suits(article, follow), article, follow, number))
            elif past.has(article):
                had[article.event].add(number)
    fresh = [suits for event, suits in new.items() if event not in had or _is_fresh(suits, had[event])]
    ranked = sorted(((_score(suits, index), suits) for suits in fresh), key=_rank)
    return [_item(score, suits, index, past, language) for score, suits in ranked[:MOST_KEPT]]


def _is_fresh(suits: Iterable[Suit], had: Collection[int]) -> bool:
    """Whether a story that the reader has had brings him something new: what he follows besides, or words of
    a person that no article before it carried."""
    return any(suit.number not in had or _speaks_anew(suit) for suit in suits)


def _speaks_anew(suit: Suit) -> bool:
    return suit.follow.kind == "person" and any(
        quote.copy_of is None for quote in _own(suit.article, int(suit.follow.value))
    )


def _rank(scored: tuple[float, Sequence[Suit]]) -> tuple[float, int]:
    score, suits = scored
    return -score, -max(suit.article.id for suit in suits)


def _score(suits: Sequence[Suit], index: Index) -> float:
    follows = len({suit.number for suit in suits}) - 1
    sources = min(index.sources(suits[0].article.event) - 1, MOST_EXTRA)
    return max(suit.points for suit in suits) + EXTRA_FOLLOW * follows + EXTRA_SOURCE * sources


def _suits(article: Article, follow: Follow) -> float:
    if follow.kind == "topic":
        return TOPIC[min(article.topics.index(follow.value), len(TOPIC) - 1)]
    if follow.kind == "word":
        return WORD
    person_id = int(follow.value)
    if _own(article, person_id):
        return SPEAKS
    return HEADLINE if person_id in article.headline_people else MENTIONED


def _item(score: float, suits: Sequence[Suit], index: Index, past: Past, language: str) -> Item:
    best = max(suits, key=lambda suit: (suit.points, suit.article.id))
    article = best.article
    if article.language != language:
        article = _in_language(language, suits, index, past) or article
    people = [int(suit.follow.value) for suit in suits if suit.follow.kind == "person"]
    said = next((quote for person in people if (quote := _words_of(article, person))), None)
    key = next((quote for quote in article.quotes if quote.is_key), None)
    return Item(article, _heading(article, suits, best), said or key, score, index.also(article, language))


def _in_language(language: str, suits: Sequence[Suit], index: Index, past: Past) -> Article | None:
    """The article in a language that tells the story best: also one that suits no follow."""
    telling = index.telling(suits[0].article.event)
    own = [each for each in telling if each.language == language and past.lets(each)]
    points: defaultdict[int, float] = defaultdict(float)
    for suit in suits if len(own) > 1 else ():
        points[suit.article.id] = max(points[suit.article.id], suit.points)
    return max(own, key=lambda each: (points[each.id], each.id), default=None)


def _heading(article: Article, suits: Iterable[Suit], best: Suit) -> str:
    """The followed topic that the article leads with. One that no followed topic brought stands under its
    first topic, else under the way it came."""
    followed = [suit.follow.value for suit in suits if suit.follow.kind == "topic"]
    own = [topic for topic in article.topics if topic in followed]
    if own or followed:
        return (own or followed)[0]
    return article.topics[0] if article.topics else "people" if best.follow.kind == "person" else "words"


def _words_of(article: Article, person_id: int) -> Quote | None:
    """What the person says in the article: the key quote when it is his, else his first."""
    own = _own(article, person_id)
    return next((quote for quote in own if quote.is_key), own[0] if own else None)


def _own(article: Article, person_id: int) -> list[Quote]:
    return [quote for quote in article.quotes if quote.person and quote.person.id == person_id]
