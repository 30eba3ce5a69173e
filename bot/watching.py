"""How the sources are, for an admin's chat: all of them, or one by itself."""

from datetime import datetime

from bot.ingest import health
from bot.render import sources as screens
from bot.render.citation import Reader
from bot.render.html import Piece
from bot.render.sources import Fared, Refused
from storage import health as stored_health
from storage import sources
from storage.database import Connection
from storage.records import Message, SourceHealth


async def listed(conn: Connection, start: int, reader: Reader, above: str = "") -> Message:
    """All sources, a page of them."""
    found = await stored_health.of_sources(conn, reader.now - health.WINDOW, health.RECENT)
    return screens.listed([_fared(each, reader.now) for each in found], start, reader, above)


async def own(
    conn: Connection,
    source_id: int,
    reader: Reader,
    above: str = "",
    below: Piece | None = None,
    undo: str = "",
) -> Message:
    """A source's own screen; the list of all when it is nobody's any more."""
    since = reader.now - health.WINDOW
    found = await stored_health.of_sources(conn, since, health.RECENT, only=source_id)
    if not found:
        return await listed(conn, 0, reader, reader.t("list-changed"))
    refused = [Refused(item, why) for item, why in await sources.refused(conn, source_id)]
    return screens.own(_fared(found[0], reader.now), refused, reader, above, below, undo)


def _fared(found: SourceHealth, now: datetime) -> Fared:
    return Fared(found, health.trouble(found, now), health.a_day(found, now), health.whole(found))
