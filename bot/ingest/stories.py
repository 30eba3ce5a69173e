"""Which story a stored article belongs to, and which of its quotes other articles of the story carry."""

from datetime import datetime, timedelta

from bot.extract.story import WINDOW, same_story
from bot.extract.story_keys import keys, read, written
from bot.extract.story_print import Print
from bot.extract.story_quotes import Said, copies
from storage import quotes, stories
from storage.database import Connection
from storage.records import Quote

MOST_CANDIDATES = 30  # that have most in common; an event that more articles tell is found by any of them
MOST_MEMBERS = 20  # articles of a story whose quotes are compared, the newest
MOST_QUOTES = 200  # of them, and of the article itself; interviews have fewer
KEPT = WINDOW + timedelta(days=1)  # fingerprints, since an article may be seen a day after it was published


async def tell(conn: Connection, article_id: int, found: Print, now: datetime) -> None:
    """Finds the story of an article just stored, in the same few statements however many there are. Whoever
    stores articles has waited for his turn by then, so that no two of one event miss each other."""
    await stories.forget(conn, now - KEPT)
    wanted = keys(found)
    candidates = await stories.candidates(conn, wanted, found.at, WINDOW, MOST_CANDIDATES)
    same = {each.story for each in candidates if same_story(found, read(each.written, each.people)).same}
    await stories.keep(conn, article_id, written(found), wanted, found.at, now)
    if same:
        await stories.join(conn, article_id, same)
        await find_copies(conn, article_id, found.language)


async def find_copies(conn: Connection, article_id: int, language: str) -> None:
    """Notes which of an article's quotes are those of others of its story."""
    members = await stories.members(conn, article_id, language, MOST_MEMBERS)
    carried = await quotes.of_articles(conn, members)
    own = [_said(quote) for quote in carried.pop(article_id, ()) if quote.copy_of is None]
    others = [_said(quote) for ids in sorted(carried) for quote in carried[ids] if quote.copy_of is None]
    await stories.same_quotes(conn, copies(own[:MOST_QUOTES], others[:MOST_QUOTES]))


def _said(quote: Quote) -> Said:
    return Said.of(quote.id, quote.person.id if quote.person else None, quote.parts)
