"""What readers report of quotes: noted once each, for an editor to decide."""

from dataclasses import dataclass
from datetime import timedelta
from typing import get_args

from bot.actions import Doubt, Mistake, NoDoubt, NoMistake
from bot.i18n import Translator
from bot.ingest.decided import same_words
from bot.render import doubts
from bot.render.citation import MOST_OF_NAME, Reader, person_name
from bot.render.doubts import Doubted, Rows
from bot.render.html import label
from storage import people, quotes, records, reports, verdicts
from storage.database import Connection
from storage.records import Judged, Subscriber
from storage.verdicts import NO_QUOTE

MOST_A_DAY = 20  # quotes: a reader who finds more in a day is reading for us, or is no reader
DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is said at once, and the buttons that now stand in the place of the pressed one."""

    rows: Rows
    notice: str | None = None


async def open_(conn: Connection, action: Mistake, reader: Reader) -> Shown | None:
    """What may be wrong, with which quote. None when there is no such quote (any more)."""
    doubted = Doubted(doubts.read(action.ids), action.quote_id)
    if not action.quote_id:
        standing = [quote for id_ in doubted.ids if (quote := await quotes.get(conn, id_))]
        known = [quote for quote in standing if quote.id in doubted.ids]
        return Shown(doubts.which(doubted, known, reader.t)) if known else None
    if action.quote_id not in doubted.ids:
        return None
    since = await turned_out(conn, action.quote_id, reader.t)
    if await verdicts.family(conn, action.quote_id):
        return Shown(doubts.choices(doubted, reader.t), since)
    return Shown((), since) if since else None


async def turned_out(conn: Connection, quote_id: int, t: Translator) -> str | None:
    """What has turned out of a quote since it was extracted, for readers who may have seen it as it was: the
    messages of answers, unlike digests, are not corrected. None for nothing, and for what is no quote."""
    known = await verdicts.judged(conn, await verdicts.articles_of(conn, [quote_id]))
    for quote in [each for each in known if each.id == quote_id]:
        if quote.withdrawn_at is not None:
            return t("correction-none" if quote.rule == NO_QUOTE else "correction-withdrawn")
        verdict = (await verdicts.of_article(conn, quote.article_id)).get(same_words(quote.parts))
        if verdict is None or verdict.ruling == "right":
            return None
        speakers = await people.get(conn, [quote.attribution.person_id or 0])
        names = [label(person_name(each, t.language), MOST_OF_NAME) for each in speakers.values()]
        return t("correction-speaker", name=names[0]) if names else t("correction-nobody")
    return None


def close(action: NoMistake, reader: Reader) -> Shown | None:
    ids = doubts.read(action.ids)
    return Shown(doubts.closed(Doubted(ids), reader.t)) if ids else None


async def doubt(conn: Connection, subscriber: Subscriber, action: Doubt, reader: Reader) -> Shown | None:
    """Notes what a reader finds wrong, unless an editor has found it right, or he has found enough today.
    None when there is no such quote (any more)."""
    t, doubted = reader.t, Doubted(doubts.read(action.ids), action.quote_id)
    wrong = next((each for each in get_args(records.Doubt) if each == action.doubt), None)
    known = await _known(conn, action.quote_id)
    if known is None or wrong is None or action.quote_id not in doubted.ids:
        return None
    original, quote = known
    if await _is_right(conn, quote):
        return Shown(doubts.closed(doubted, t), t("report-right"))
    since = reader.now - DAY
    if await reports.number_since(conn, subscriber.id, since, but_for=original) >= MOST_A_DAY:
        return Shown(doubts.closed(doubted, t), t("reports-many"))
    await reports.add(conn, original, subscriber.id, wrong, reader.now)
    return Shown(doubts.undo(doubted, t), t("report-thanks"))


async def take_back(
    conn: Connection, subscriber: Subscriber, action: NoDoubt, reader: Reader
) -> Shown | None:
    """Forgets a report that nobody has decided of yet."""
    ids = doubts.read(action.ids)
    known = await _known(conn, action.quote_id)
    if known is None or not ids:
        return None
    gone = await reports.take_back(conn, known[0], subscriber.id)
    return Shown(doubts.closed(Doubted(ids), reader.t), reader.t("undone") if gone else None)


async def _known(conn: Connection, quote_id: int) -> tuple[int, Judged] | None:
    """A standing quote, and the id of the one it is a copy of, else its own: what all report is one entry."""
    family = await verdicts.family(conn, quote_id)
    known = await verdicts.judged(conn, await verdicts.articles_of(conn, family[:1]))
    quote = next((each for each in known if each.id in family[:1]), None)
    return (family[0], quote) if quote else None


async def _is_right(conn: Connection, quote: Judged) -> bool:
    verdict = (await verdicts.of_article(conn, quote.article_id)).get(same_words(quote.parts))
    return verdict is not None and verdict.ruling == "right"
