"""Word to the admins, in their own language as far as they have told it to the bot."""

import logging
from collections.abc import Sequence
from datetime import datetime

from bot.digest.outcomes import Flooded, Later, Sender, Unsent
from bot.i18n import language_for, translator
from bot.render import sources as render
from bot.render.citation import Reader
from bot.settings import Settings
from storage import subscribers
from storage.database import Database
from storage.records import SourceChange

log = logging.getLogger(__name__)


async def tell(
    changed: Sequence[SourceChange], database: Database, sender: Sender, settings: Settings, now: datetime
) -> bool:
    """Tells each admin of the sources that changed. False when none could be told now, but may be later."""
    outcomes = []
    for admin in settings.admin_ids:
        async with database.read() as conn:
            known = await subscribers.by_chat(conn, admin)
        language = known.language if known else language_for(None)
        message = render.changes(changed, Reader(translator(language), settings.zone, now))
        outcomes.append(await sender.send(admin, message))
    for each in changed:
        log.info("source %s: %s", each.source.name, each.trouble or "recovered")
    return not outcomes or not all(isinstance(outcome, Flooded | Later | Unsent) for outcome in outcomes)
