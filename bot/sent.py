"""Articles that an admin sends to the bot: by an address, or as a text."""

import regex

from bot.actions import Stored
from bot.ingest.by_hand import keep
from bot.ingest.raw import BadArticle
from bot.ingest.read import Read, text_file
from bot.ingest.web import Site
from bot.ingest.worker import Worker, WorkerFailed
from bot.render import adding as render
from bot.render.citation import Reader
from storage import articles, changes
from storage.database import Connection, Database
from storage.records import Message

FEWEST_WORDS = 40  # of a text that is an article rather than a question
TEXT_SECONDS = 20.0  # for the facts of a message's text, of which 4,096 characters is the most
_ADDRESS = regex.compile(r"(?i:https?)://[^\s\p{C}<>\"«»]{1,2000}")


def address(text: str) -> str | None:
    """The one address that a short message is about, if it is."""
    found = _ADDRESS.findall(text)
    return found[0] if len(found) == 1 and not is_article(text) else None


def is_article(text: str) -> bool:
    """Whether a message is so long that it is an article's text."""
    return len(text.split()) >= FEWEST_WORDS


async def store_link(database: Database, site: Site, url: str, reader: Reader) -> Message:
    """Stores the article at an address, and says what was found in it. Slow."""
    try:
        read = await site.article(url, None, None, reader.now)
    except BadArticle as error:
        return render.unread(str(error), reader.t)
    return await _stored(database, read, reader)


async def store_text(database: Database, worker: Worker, text: str, reader: Reader) -> Message:
    """Stores an article's text, headline first, and says what was found in it. Slow."""
    try:
        read = await worker.call(text_file, text.encode("utf-8", "replace"), reader.now, seconds=TEXT_SECONDS)
    except (BadArticle, WorkerFailed) as error:
        return render.unread(str(error), reader.t)
    return await _stored(database, read, reader)


async def reconsidered(conn: Connection, action: Stored, reader: Reader) -> Message | None:
    """Takes back what was stored, or keeps it after all; None when there is no such article."""
    found = await articles.get(conn, [action.article_id])
    if not action.wanted and found:
        await changes.withdraw(conn, action.article_id, reader.now)
        return render.taken_back(action.article_id, reader.t)
    if action.wanted and await articles.exists(conn, action.article_id):
        await changes.restore(conn, action.article_id, reader.now)
        found = await articles.get(conn, [action.article_id])
    return render.stored(found[0], reader, is_new=True) if found else None


async def _stored(database: Database, read: Read, reader: Reader) -> Message:
    new_id = await keep(database, read, reader.now)
    async with database.read() as conn:
        article_id = new_id or await articles.id_of(conn, read.raw.canonical)
        found = await articles.get(conn, [article_id]) if article_id else []
    return render.stored(next(iter(found), None), reader, is_new=new_id is not None)
