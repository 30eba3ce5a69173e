"""What a digest had no room for, shown when it is asked for."""

from dataclasses import dataclass

from bot.digest.match import MOST_KEPT, MOST_SHOWN
from bot.digest.window import Index
from bot.render.citation import Reader
from bot.render.digest import Page, digest
from bot.render.html import plain
from storage import articles, deliveries
from storage.database import Connection
from storage.records import Article, Length, Message, Outlet, Quote


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An article as it stands in a stored digest."""

    article: Article
    heading: str
    quote: Quote | None
    also: tuple[Outlet, ...]


async def messages(
    conn: Connection, key: str, position: int, reader: Reader, length: Length = "normal"
) -> tuple[Message, ...]:
    """The next articles of a stored digest; a word about it when the digest is gone."""
    start = min(position, MOST_KEPT)  # a forged position may be larger than the database can compare
    places = await deliveries.digest_articles_from(conn, key, start, MOST_KEPT)
    shown = places[:MOST_SHOWN]
    stored = await articles.get(conn, [place.article_id for place in shown])
    index = Index([*stored, *await articles.siblings(conn, stored)])
    found = {each.id: each for each in stored}
    items = []
    for place in shown:
        article = found.get(place.article_id)
        if article is None:  # withdrawn meanwhile
            continue
        quote = next((q for q in article.quotes if q.id == place.quote_id), None)
        items.append(StoredItem(article, place.heading, quote, index.also(article, reader.t.language)))
    if not items:
        return (Message(plain(reader.t("digest-gone")).html),)
    title = reader.t("digest-rest", n=len(places))
    withdrawn = len(shown) - len(items)
    page = Page(key, items, start + withdrawn, len(places) - len(shown))
    return digest(title, page, reader, short=length == "short")
