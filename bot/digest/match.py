"""Which stories suit a reader, in what order, told by which article, under what heading, with what quote. A
view of a window remembers what each follow brings and how two of them meet: a hundred thousand readers, who
follow the same few things in ever other choices, cost a merge each."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from bot.digest.remembered import Remembered
from bot.digest.window import Index, Past, also
from storage.records import Article, DigestArticle, Exclusion, Follow, FollowKind, Length, Outlet, Quote

MOST_SHOWN = (
    10  # stories in a digest unless the reader says: what is read over a coffee; the rest is a tap away
)
MOST_KEPT = 40  # stories that a digest remembers, shown or not

# How well an article suits a follow. The distances matter, not the figures: a person's own words go before a
# headline that names him, this before a passing mention; a topic counts most when the article leads with it.
SPEAKS, HEADLINE, MENTIONED, WORD = 8.0, 5.0, 3.0, 3.0
TOPIC = (4.0, 3.0, 2.0)  # by the topic's place among the article's; any later place counts as the last here
EXTRA_FOLLOW = 0.5  # for each further follow that the story suits
EXTRA_SOURCE = 0.25  # for each further source that tells it
MOST_EXTRA = 8  # sources: what all tell goes no higher than a person's own words lift it
# A rank is a number that sorts: the score in steps of the smallest distance, then the place of the newest
# article that suits, then a number of its own.
STEPS, PLACES, NUMBERS = 4, 2**20, 2**30


@dataclass(frozen=True, slots=True, eq=False)  # one is itself, and of a view the only one that looks so
class Item:
    """A story as it stands in a digest, told by one of its articles; `also` is who else tells it. `heading`
    is a topic's slug, "people" or "words"."""

    article: Article
    heading: str
    quote: Quote | None
    also: tuple[Outlet, ...] = ()
    place: str = field(init=False)  # as it is stored

    def __post_init__(self) -> None:
        quote_id = self.quote.id if self.quote else None
        written = DigestArticle(self.article.id, self.heading, quote_id).written
        object.__setattr__(self, "place", written)


class Suit(NamedTuple):
    """That an article suits a follow, and how well."""

    points: float
    article: Article
    kind: FollowKind
    value: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What a follow brings in a view. Sets of stories are numbers with a bit for each, which join in no time;
    `alone` are the ranks of those that it would bring to one who follows nothing else, best first."""

    number: int
    is_topic: bool
    suits: dict[int, list[Suit]]  # by story
    stories: int
    fresh: int  # those among them that bring him something new
    alone: tuple[int, ...]


class Joined(NamedTuple):
    """What several follows bring: the ranks, best first, and which stories one or more, two or more bring."""

    brought: Sequence[Brought]
    ranks: list[int]
    once: int
    twice: int


NOTHING = Joined((), [], 0, 0)


class View:
    """The articles of a window as they are to readers of one language with one past, who do not want to see
    these articles."""

    def __init__(
        self,
        index: Index,
        past: Past,
        language: str,
        unwanted: Collection[int] = frozenset(),
        number: int = 0,
    ) -> None:
        self.number = number  # that tells it from the others of a round
        self._index, self._past, self._language, self._unwanted = index, past, language, unwanted
        # What a follow brings, given as its kind, a space and its value; None when that is nothing.
        self.brought = Remembered[str, Brought | None](self._bring)
        self._choices: dict[tuple[int, ...], Joined] = {}  # of topics
        self._together: dict[tuple[int, int], tuple[int, ...]] = {}
        self._among: dict[tuple[int, tuple[int, ...]], tuple[int, ...]] = {}
        self._suits: list[list[Suit]] = []  # by the number that ends a rank
        self._story: dict[int, int] = {}  # by rank
        self._items = Remembered[int, Item](self._item)  # by rank
        self._looks: dict[tuple[int, str, int | None], Item] = {}

    def best(self, brought: Sequence[Brought]) -> list[Item]:
        """What all of these bring, each story once, best first, at most MOST_KEPT. Topics bring much, and few
        choices of them are made by many; so what a choice of topics brings is remembered."""
        topics = [each for each in brought if each.is_topic]
        key = tuple([each.number for each in topics])
        if key not in self._choices:
            self._choices[key] = self._joined(NOTHING, topics)
        joined = self._choices[key]
        if len(topics) < len(brought):
            joined = self._joined(joined, [each for each in brought if not each.is_topic])
        return list(map(self._items.__getitem__, joined.ranks))

    def _joined(self, base: Joined, brought: Iterable[Brought]) -> Joined:
        """With these follows besides. A story that several bring ranks higher than as each of them does, so
        its first rank is the one that counts; and what is not among the first MOST_KEPT of some is not among
        those of all."""
        ranks, known = [*base.ranks], [*base.brought]
        once, twice, thrice, again = base.once, base.twice, 0, 0
        for each in brought:
            ranks += each.alone
            if common := once & each.stories:
                for other in known:
                    if other.stories & common:
                        ranks += self._of_both(other, each)
                again |= common
                thrice |= twice & common
                twice |= common
            once |= each.stories
            known.append(each)
        for bit in _bits(thrice):
            ranks += self._of_several(bit, [each for each in known if each.stories >> bit & 1])
        ranks.sort(reverse=True)
        return Joined(known, self._distinct(ranks) if again else ranks[:MOST_KEPT], once, twice)

    def _distinct(self, ranks: Iterable[int]) -> list[int]:
        """The first rank of each story."""
        kept: dict[int, int] = {}
        story = self._story
        for rank in ranks:
            if (bit := story[rank]) not in kept:
                kept[bit] = rank
                if len(kept) == MOST_KEPT:
                    break
        return list(kept.values())

    def _of_both(self, one: Brought, other: Brought) -> tuple[int, ...]:
        """The ranks of the stories that two follows have in common."""
        key = (one.number, other.number)
        if key not in self._together:
            common = _bits(one.stories & other.stories)
            ranks = (rank for bit in common for rank in self._of_several(bit, (one, other)))
            self._together[key] = tuple(sorted(ranks, reverse=True)[:MOST_KEPT])
        return self._together[key]

    def _of_several(self, bit: int, brought: Sequence[Brought]) -> tuple[int, ...]:
        """The rank of a story that these follows bring; nothing when he has had it with all of them."""
        key = (bit, tuple(each.number for each in brought))
        if key not in self._among:
            is_fresh = any(each.fresh >> bit & 1 for each in brought)
            suits = [suit for each in brought for suit in each.suits[bit]]
            self._among[key] = (self._rank(bit, suits, len(brought)),) if is_fresh else ()
        return self._among[key]

    def _bring(self, line: str) -> Brought | None:
        written, _, value = line.partition(" ")
        kind = cast(FollowKind, written)
        suits: defaultdict[int, list[Suit]] = defaultdict(list)
        had: set[int] = set()
        for article in self._index.following(kind, value):
            if article.id in self._unwanted:
                continue
            bit = self._index.bit(article.event)
            if self._past.lets(article):
                suits[bit].append(Suit(_suits(article, kind, value), article, kind, value))
            elif self._past.has(article):
                had.add(bit)
        if not suits:
            return None
        fresh = [bit for bit in suits if bit not in had or any(map(_speaks_anew, suits[bit]))]
        alone = sorted((self._rank(bit, suits[bit], 1) for bit in fresh), reverse=True)[:MOST_KEPT]
        return Brought(len(self.brought), kind == "topic", suits, _set(suits), _set(fresh), tuple(alone))

    def _rank(self, bit: int, suits: list[Suit], follows: int) -> int:
        newest = max(self._index.places[suit.article.id] for suit in suits)
        steps = int(self._score(suits, follows) * STEPS)
        rank = (steps * PLACES + newest) * NUMBERS + len(self._suits)
        self._suits.append(suits)
        self._story[rank] = bit
        return rank

    def _score(self, suits: Sequence[Suit], follows: int) -> float:
        sources = min(self._index.sources(suits[0].article.event) - 1, MOST_EXTRA)
        best = max(suit.points for suit in suits)
        return best + EXTRA_FOLLOW * (follows - 1) + EXTRA_SOURCE * sources

    def _item(self, rank: int) -> Item:
        suits = self._suits[rank % NUMBERS]
        best = max(suits, key=lambda suit: (suit.points, suit.article.id))
        article = best.article
        if article.language != self._language:
            article = self._in_language(suits) or article
        people = [int(suit.value) for suit in suits if suit.kind == "person"]
        said = next((quote for person in people if (quote := _words_of(article, person))), None)
        key = next((quote for quote in article.quotes if quote.is_key), None)
        heading, quote = _heading(article, suits, best), said or key
        look = (article.id, heading, quote.id if quote else None)
        if look not in self._looks:
            self._looks[look] = Item(article, heading, quote, self._also(article))
        return self._looks[look]

    def _in_language(self, suits: Sequence[Suit]) -> Article | None:
        """The article in the reader's language that tells the story best: also one that suits no follow."""
        telling = self._index.telling(suits[0].article.event)
        own = [each for each in telling if each.language == self._language and self._lets(each)]
        points: defaultdict[int, float] = defaultdict(float)
        for suit in suits if len(own) > 1 else ():
            points[suit.article.id] = max(points[suit.article.id], suit.points)
        return max(own, key=lambda each: (points[each.id], each.id), default=None)

    def _lets(self, article: Article) -> bool:
        return article.id not in self._unwanted and self._past.lets(article)

    def _also(self, article: Article) -> tuple[Outlet, ...]:
        telling = self._index.telling(article.event)
        if not any(each.id in self._unwanted for each in telling):
            return self._index.also(article, self._language)
        return also(article, [each for each in telling if each.id not in self._unwanted], self._language)


def match(
    follows: Iterable[Follow],
    index: Index,
    past: Past,
    language: str,
    exclusions: Iterable[Exclusion] = (),
    length: Length = "normal",
) -> list[Item]:
    """What suits these follows and is new: best first, at most MOST_KEPT."""
    view = View(index, past, language, index.unwanted(exclusions))
    brought = [found for each in follows if (found := view.brought[f"{each.kind} {each.value}"])]
    return wanted(view.best(brought), length)


def wanted(items: list[Item], length: Length) -> list[Item]:
    """Those of the best that a reader wants who may want quotes only."""
    return [item for item in items if item.quote] if length == "quotes" else items


def _bits(stories: int) -> Iterator[int]:
    """Which bits are set."""
    while stories:
        lowest = stories & -stories
        yield lowest.bit_length() - 1
        stories ^= lowest


def _set(bits: Iterable[int]) -> int:
    return sum(1 << bit for bit in bits)


def _speaks_anew(suit: Suit) -> bool:
    """Whether it brings words of a followed person that no article before it carried: then a story that the
    reader has had comes again."""
    return suit.kind == "person" and any(
        quote.copy_of is None for quote in _own(suit.article, int(suit.value))
    )


def _suits(article: Article, kind: FollowKind, value: str) -> float:
    if kind == "topic":
        return TOPIC[min(article.topics.index(value), len(TOPIC) - 1)]
    if kind == "word":
        return WORD
    person_id = int(value)
    if _own(article, person_id):
        return SPEAKS
    return HEADLINE if person_id in article.headline_people else MENTIONED


def _heading(article: Article, suits: Iterable[Suit], best: Suit) -> str:
    """The followed topic that the article leads with. One that no followed topic brought stands under its
    first topic, else under the way it came."""
    followed = [suit.value for suit in suits if suit.kind == "topic"]
    own = [topic for topic in article.topics if topic in followed]
    if own or followed:
        return (own or followed)[0]
    return article.topics[0] if article.topics else "people" if best.kind == "person" else "words"


def _words_of(article: Article, person_id: int) -> Quote | None:
    """What the person says in the article: the key quote when it is his, else his first."""
    own = _own(article, person_id)
    return next((quote for quote in own if quote.is_key), own[0] if own else None)


def _own(article: Article, person_id: int) -> list[Quote]:
    return [quote for quote in article.quotes if quote.person and quote.person.id == person_id]
