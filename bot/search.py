"""Search for words: articles whose headline, or a quote with the headline, holds all of them, newest first.

A search ends within a time of its own, whatever is asked. Where that was too short it says so, and goes on
from there when the reader wants more.
"""

from collections.abc import Sequence
from dataclasses import replace
from time import monotonic

from bot.actions import Search
from bot.ask import typed as typing
from bot.ask.person import bearers
from bot.ask.subject import MOST_WORDS
from bot.extract import fold
from bot.render import search as screens
from bot.render.citation import Reader
from bot.render.search import Found, Hit
from storage import articles, quotes, search
from storage.database import Connection
from storage.records import Article, Message, Quote

SECONDS = 0.3  # that a reader does not mind; words that stand together somewhere take a hundredth of it
PAGE = 5  # articles a message
LOOKED_AT = 8  # articles at first: a page, one that tells whether there is more, some that do not suit
MOST_LOOKED_AT = 64  # articles at once, where many do not: their words stand apart
MOST_QUOTES = 3  # shown of an article


async def answer(conn: Connection, text: str, reader: Reader) -> Message:
    """What was found for what was typed; or how to search, where no word was."""
    return await pressed(conn, Search(0, text), reader) or screens.how(reader.t)


async def pressed(conn: Connection, action: Search, reader: Reader) -> Message | None:
    """The page that a button asks for; None when there is no such thing (any more)."""
    found = await find(conn, action.words, action.below)
    if found is None:
        return None
    if found.hits or found.is_cut or action.below:
        return screens.page(found, reader)
    return screens.nothing(found, await _apart(conn, found.words), await bearers(conn, found.words), reader)


async def find(conn: Connection, text: str, after: int = 0, seconds: float = SECONDS) -> Found | None:
    """The newest articles that hold the words of a text, or those that come after the article `after`; None
    when there are no words, or no such article."""
    words = tuple(word.written for word in typing.words(text))[:MOST_WORDS]
    stems = frozenset(fold.stems(" ".join(words)))
    below = await search.cursor(conn, after) if after else search.NEWEST
    if not stems or below is None:
        return None
    deadline = monotonic() + seconds
    hits: list[Hit] = []
    looked_at = LOOKED_AT
    while below and len(hits) <= PAGE:
        stretch = await search.stretch(conn, stems, below, looked_at)
        hits += await _hits(conn, stretch.articles, stems) if stretch.articles else []
        below, looked_at = stretch.below, min(2 * looked_at, MOST_LOOKED_AT)
        if monotonic() > deadline:
            break
    is_cut = below > 0 and len(hits) <= PAGE
    on = search.article_of(below) if is_cut else hits[PAGE - 1].article.id if len(hits) > PAGE else 0
    return Found(words, tuple(hits[:PAGE]), after, on, is_cut)


async def _hits(conn: Connection, ids: Sequence[int], stems: frozenset[str]) -> list[Hit]:
    """Those of the articles that hold the words, in this order, each with the quotes that do."""
    stored = {article.id: article for article in await articles.cited(conn, ids)}
    found = [hit for number in ids if (hit := _hit(stored.get(number), stems))]
    carried = await quotes.carried(conn, [quote for hit in found for quote in hit.quotes])
    return [replace(hit, quotes=tuple(q for q in carried if q.article_id == hit.article.id)) for hit in found]


def _hit(article: Article | None, stems: frozenset[str]) -> Hit | None:
    if article is None:
        return None
    headline = frozenset(fold.keys(article.headline, article.language))
    holding = [quote for quote in article.quotes if _suits(quote, article.language, headline, stems)]
    return Hit(article, tuple(holding[:MOST_QUOTES])) if holding or stems <= headline else None


def _suits(quote: Quote, language: str, headline: frozenset[str], stems: frozenset[str]) -> bool:
    """Whether all words stand in the quote and the headline, and one in the quote. What was first carried
    elsewhere is shown there, if its words alone suit."""
    own = stems.intersection(fold.keys(" ".join(quote.parts), language))
    return bool(own) and stems <= own | headline and not (quote.copy_of and own == stems)


async def _apart(conn: Connection, words: Sequence[str]) -> list[str]:
    """Those of several words that do stand somewhere, each alone."""
    distinct = {stem: word for word in words for stem in fold.stems(word)}
    if len(distinct) == 1:
        return []
    return [
        word
        for stem, word in distinct.items()
        if (await search.stretch(conn, [stem], search.NEWEST, 1)).articles
    ]
