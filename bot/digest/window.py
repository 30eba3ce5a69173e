"""What a digest is made of: the articles of a window by what they can be followed by, and what of them a
reader has behind him."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.records import Article, Exclusion, Outlet


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


class Index:
    """The articles of a window by what they can be followed by, so that a reader costs what he follows; with
    them what else tells the same, be it older."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = sorted(articles, key=lambda each: each.id)
        self._by: defaultdict[tuple[str, str], list[Article]] = defaultdict(list)
        self._events: defaultdict[int, list[Article]] = defaultdict(list)
        self._sources: defaultdict[int, set[str]] = defaultdict(set)
        self._also: dict[tuple[int, str], tuple[Outlet, ...]] = {}
        self.places = {article.id: place for place, article in enumerate(self._articles)}
        self._bits: dict[int, int] = {}
        for article in self._articles:
            self._events[article.event].append(article)
            self._sources[article.event].add(article.source)
            for topic in article.topics:
                self._by["topic", topic].append(article)
            # who speaks need not be named: an office on its day tells the holder
            speakers = [quote.person.id for quote in article.quotes if quote.person]
            for person in {*article.people, *speakers}:
                self._by["person", str(person)].append(article)

    def following(self, kind: str, value: str) -> Iterable[Article]:
        """The articles that suit a follow, or an exclusion of the same kind."""
        if kind != "word":
            return self._by.get((kind, value), ())
        if (kind, value) not in self._by:
            stems = value.split()
            self._by[kind, value] = [a for a in self._articles if a.stems.issuperset(stems)]
        return self._by[kind, value]

    def unwanted(self, exclusions: Iterable[Exclusion]) -> frozenset[int]:
        """The ids of the articles that one of these exclusions is about."""
        found: set[int] = set()
        for each in exclusions:
            if each.kind == "source":
                found.update(a.id for a in self._articles if str(a.source_id) == each.value)
            elif each.kind == "language":
                found.update(a.id for a in self._articles if a.language == each.value)
            else:
                found.update(a.id for a in self.following(each.kind, each.value))
        return frozenset(found)

    def bit(self, event: int) -> int:
        """The bit that stands for an event in a set of them."""
        return self._bits.setdefault(event, len(self._bits))

    def events(self, ids: Collection[int]) -> int:
        """The set of the events that these articles tell."""
        bits = 0
        for article in self._articles if ids else ():
            if article.id in ids:
                bits |= 1 << self.bit(article.event)
        return bits

    def telling(self, event: int) -> Sequence[Article]:
        """The articles that tell an event."""
        return self._events[event]

    def sources(self, event: int) -> int:
        """How many sources tell an event."""
        return len(self._sources[event])

    def also(self, article: Article, language: str) -> tuple[Outlet, ...]:
        """Who else tells the same, each source once, by its article in the language where it has one."""
        key = (article.id, language)
        if key not in self._also:
            self._also[key] = also(article, self._events[article.event], language)
        return self._also[key]


def also(article: Article, story: Iterable[Article], language: str) -> tuple[Outlet, ...]:
    """Who else tells what an article tells: those who tell it in a language go first, then who was first."""
    ordered = sorted(story, key=lambda each: (each.language != language, each.id))
    outlets = {each.source: Outlet(each.source, each.url) for each in reversed(ordered)}
    return tuple(outlets[source] for source in reversed(outlets) if source != article.source)
