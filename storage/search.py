"""Search: which articles hold all of some words, newest first.

An inverted index of our own, a row for each word of an article's headline and quotes: neither database has
one that can be read newest first whatever is asked. It may name an article too many (its text has changed, it
was withdrawn, two words have one key) but none too few: what stands in the article decides.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from zlib import crc32

from sqlalchemy import BigInteger, ColumnElement, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.records import NewArticle
from storage.tables import articles, search_mark, search_words
from storage.upsert import insert

# Of a key: minutes since 1970 before the id, so that keys ascend with time and no two are equal.
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ID_BITS = 36
_ID_MASK = (1 << _ID_BITS) - 1
_MOST_MINUTES = 2**27 - 1  # in the year 2225
NEWEST = 2**63 - 1  # above every key

STRETCH = 2_000  # articles with the rarest word that one statement looks at: some milliseconds
MOST_STRETCHES = 25  # in one go: some tenths of a second
# No headline with its quotes has so many different words; what a hostile text has beyond them is left out.
MOST_WORDS = 5_000

Suits = Callable[[ColumnElement[int]], ColumnElement[bool]]  # whether the article of an id is wanted


@dataclass(frozen=True, slots=True)
class Stretch:
    """Ids of articles, newest first, and the key below which the search goes on; 0 when nothing is left."""

    articles: tuple[int, ...]
    below: int

    @property
    def since(self) -> datetime | None:
        """Since when no article is left out; None for ever."""
        return _EPOCH + timedelta(minutes=(self.below >> _ID_BITS) + 1) if self.below else None


def key_of(article_id: int, said_at: datetime) -> int:
    """An article's place in the order of time."""
    minutes = int((said_at - _EPOCH).total_seconds() // 60)
    return min(max(minutes, 0), _MOST_MINUTES) << _ID_BITS | article_id


def article_of(key: int) -> int:
    return key & _ID_MASK


def word_key(word: str) -> int:
    """What stands for a word in the index."""
    return crc32(word.encode()) - 2**31  # in the 32 bits with a sign that both databases store


async def add(conn: AsyncConnection, article_id: int, said_at: datetime, new: NewArticle) -> None:
    """Lets a stored article be found."""
    stems = (*new.headline_stems, *(stem for quote in new.quotes for stem in quote.stems))
    await index(conn, article_id, said_at, stems)


async def index(conn: AsyncConnection, article_id: int, said_at: datetime, stems: Iterable[str]) -> None:
    """Lets a stored article be found by these stems, and by those it is found by already."""
    key = key_of(article_id, said_at)
    distinct = islice(dict.fromkeys(stems), MOST_WORDS)
    rows = [{"word": word, "key": key} for word in sorted({word_key(stem) for stem in distinct})]
    if rows:
        await conn.execute(insert(conn, search_words).on_conflict_do_nothing(), rows)


async def cursor(conn: AsyncConnection, article_id: int) -> int | None:
    """The key of a stored article; None when there is no such article."""
    said_at = select(articles.c.published_at, articles.c.seen_at).where(articles.c.id == article_id)
    row = (await conn.execute(said_at)).first()
    return None if row is None else key_of(article_id, row.published_at or row.seen_at)


async def stretch(
    conn: AsyncConnection, stems: Collection[str], below: int, most: int, suits: Suits | None = None
) -> Stretch:
    """The newest articles below a key that hold all of the stems and suit, at most so many, from as far back
    as STRETCH articles with the rarest of the stems reach."""
    words = sorted({word_key(stem) for stem in stems})
    ends = await _ends(conn, words, below) if len(words) > 1 else dict.fromkeys(words, 0)  # each row suits
    rarest, *others = sorted(ends, key=lambda word: ends[word])
    rows = search_words.alias()
    own = rows.c.word == rarest, rows.c.key < below, rows.c.key >= ends[rarest]
    both = [_stands(word, rows.c.key) for word in others]
    if suits is not None:
        both.append(suits(rows.c.key.op("&")(literal(_ID_MASK, BigInteger))))
    newest = select(rows.c.key).where(*own, *both).order_by(rows.c.key.desc()).limit(most)
    found = list((await conn.execute(newest)).scalars())
    end = found[-1] if len(found) == most else ends[rarest]
    return Stretch(tuple(map(article_of, found)), end)


async def newest(
    conn: AsyncConnection, stems: Collection[str], below: int, most: int, suits: Suits | None = None
) -> Stretch:
    """The same over as many stretches as it takes to find so many, but for MOST_STRETCHES."""
    found: tuple[int, ...] = ()
    for _ in range(MOST_STRETCHES):
        last = await stretch(conn, stems, below, most - len(found), suits)
        found, below = found + last.articles, last.below
        if not below or len(found) == most:
            break
    return Stretch(found, below)


async def _ends(conn: AsyncConnection, words: list[int], below: int) -> dict[int, int]:
    """How far back STRETCH articles with each word reach: 0 where there are fewer. The word that reaches
    farthest is the rarest hereabouts, which no count has to be kept for."""
    last = {
        word: select(search_words.c.key)
        .where(search_words.c.word == word, search_words.c.key < below)
        .order_by(search_words.c.key.desc())
        .offset(STRETCH - 1)
        .limit(1)
        .scalar_subquery()
        for word in words
    }
    row = (await conn.execute(select(*(func.coalesce(each, 0) for each in last.values())))).one()
    return dict(zip(last, row, strict=True))


def _stands(word: int, key: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether the article of a key holds the word. Not EXISTS: PostgreSQL may make a join of that, and read
    all articles with a common word for the few with a rare one."""
    rows = search_words.alias()
    own = rows.c.word == word, rows.c.key == key
    return select(literal(1)).where(*own).limit(1).scalar_subquery().is_not(None)


async def waiting(conn: AsyncConnection) -> int:
    """The newest of the articles that are to be indexed still; 0 for none."""
    return int((await conn.execute(select(search_mark.c.article_id))).scalar_one())


async def wait_for_all(conn: AsyncConnection) -> None:
    """Has all articles be indexed anew."""
    newest = select(func.coalesce(func.max(articles.c.id), 0)).scalar_subquery()
    await conn.execute(update(search_mark).values(article_id=newest))


async def indexed_down_to(conn: AsyncConnection, article_id: int) -> None:
    """Notes that this article and all that came after it are indexed."""
    await conn.execute(update(search_mark).values(article_id=article_id - 1))
