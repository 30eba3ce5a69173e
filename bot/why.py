"""Why a digest brought what it did: by what is stored of it and by what the reader follows now."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.actions import Action, Exclude, Less, Unfollow, Why
from bot.digest.match import MOST_KEPT
from bot.digest.window import Index
from bot.render import screens
from bot.render import why as render
from bot.render.citation import Reader
from bot.render.html import plain
from storage import articles, deliveries, people, subscribers
from storage.database import Connection
from storage.records import Article, DigestArticle, Follow, Message, Person, Subscriber

MOST_EXPLAINED = 20  # stories in a message: as many as a digest shows at most
MOST_TOPICS = 3  # of a story that can be excluded


@dataclass(frozen=True, slots=True)
class Seen:
    """Stories of a digest as they are to a reader now."""

    articles: Mapping[int, Article]
    index: Index
    follows: Sequence[Follow]
    people: dict[int, Person]

    def because(self, article: Article) -> list[Follow]:
        """The follows that the article's story suits."""
        story = {each.id for each in self.index.telling(article.event)}
        return [each for each in self.follows if story & self._brought(each)]

    def _brought(self, follow: Follow) -> set[int]:
        return {article.id for article in self.index.following(follow.kind, follow.value)}

    def reason(self, position: int, article: Article, reader: Reader) -> render.Reason:
        names = (screens.name_of(each, self.people, reader.t) for each in self.because(article))
        return render.Reason(position, article.headline, tuple(names))


async def why(conn: Connection, subscriber: Subscriber, action: Why, reader: Reader) -> Message:
    """Why the stories of a digest came, those up to a position."""
    upto = min(action.upto, MOST_KEPT)  # a forged position may be larger than the database can compare
    first = max(0, upto - MOST_EXPLAINED)
    places = await deliveries.digest_articles_from(conn, action.key, first, upto - first)
    seen = await _seen(conn, subscriber, places)
    shown = list(_as_shown(places, first))
    known = [
        (at, seen.articles[place.article_id]) for at, place in shown if place.article_id in seen.articles
    ]
    if not known:
        return Message(plain(reader.t("digest-gone")).html)
    reasons = [seen.reason(at, article, reader) for at, article in known]
    can_doubt = subscriber.chat_id > 0 and any(place.quote_id for _, place in shown)
    return render.why(action.key, upto, reasons, reader, can_doubt=can_doubt)


def _as_shown(places: Sequence[DigestArticle], first: int) -> Iterator[tuple[int, DigestArticle]]:
    """The places with their positions, in the order of the headings that they stand under."""
    for heading in dict.fromkeys(place.heading for place in places):
        for position, place in enumerate(places, first):
            if place.heading == heading:
                yield position, place


async def less(conn: Connection, subscriber: Subscriber, action: Less, reader: Reader) -> Message:
    """What can be done to have less like one story of a digest."""
    position = min(action.position, MOST_KEPT)
    places = await deliveries.digest_articles_from(conn, action.key, position, 1)
    seen = await _seen(conn, subscriber, places)
    if not seen.articles:
        return Message(plain(reader.t("digest-gone")).html)
    [article] = seen.articles.values()
    reason = seen.reason(position, article, reader)
    quote = next((each for each in article.quotes if each.id == places[0].quote_id), None)
    return render.less(action, reason, _offered(seen, article, reader), quote, reader)


def _offered(seen: Seen, article: Article, reader: Reader) -> Iterator[render.Offer]:
    """To unfollow what brought it; to exclude its source, and topics that brought nothing."""
    because = seen.because(article)
    for follow in because[:MOST_TOPICS]:
        name = screens.name_of(follow, seen.people, reader.t)
        yield render.Offer("less-unfollow", name, Unfollow(follow.id))
    yield render.Offer("less-exclude", article.source, _exclude("source", str(article.source_id)))
    followed = {each.value for each in seen.follows if each.kind == "topic"}
    for topic in [each for each in article.topics if each not in followed][:MOST_TOPICS]:
        yield render.Offer("less-exclude", reader.t.topic(topic), _exclude("topic", topic))


def _exclude(kind: str, value: str) -> Action:
    return Exclude("unwanted", 0, kind, value)


async def _seen(conn: Connection, subscriber: Subscriber, places: Sequence[DigestArticle]) -> Seen:
    stored = await articles.get(conn, [place.article_id for place in places])
    index = Index([*await articles.siblings(conn, stored), *stored])
    follows = (await subscribers.follows_of(conn, [subscriber.id]))[subscriber.id]
    known = await people.get(conn, [int(each.value) for each in follows if each.kind == "person"])
    return Seen({article.id: article for article in stored}, index, follows, known)
