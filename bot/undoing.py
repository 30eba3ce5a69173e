"""What editors have decided of quotes is taken back: what they had decided before holds again, else what was
extracted."""

from collections.abc import Sequence
from datetime import datetime

from bot.ingest.decided import same_words
from bot.judging import rename
from storage import identity, reports, verdicts
from storage.articles import INGEST_LOCK
from storage.database import Connection, in_order
from storage.records import Judged, Spans, Verdict
from storage.verdicts import NO_QUOTE


async def undo(conn: Connection, quote_id: int, now: datetime) -> bool:
    """Takes back what was decided last with a quote, to be decided again. False when there is nothing."""
    await in_order(conn, INGEST_LOCK)
    decided = await verdicts.with_report(conn, quote_id)
    if not decided:
        return False
    known = await verdicts.judged(conn, [each.article_id for each in decided])
    concerned = {quote_id}
    for each in decided:
        own = [quote for quote in known if _is_of(quote, each)]
        concerned.update(quote.id for quote in own)
        await _take_back(conn, each, own, now)
    for stranger, person in {(each.now.person_id, each.was.person_id) for each in decided}:
        if decided[0].ruling == "stranger" and stranger is not None and person is not None:
            await identity.merge(conn, person, stranger)
    await verdicts.forget(conn, quote_id)
    earlier = [found for each in decided if (found := await verdicts.reinstate(conn, each))]
    await reports.reopen(conn, concerned, since=min((each.at for each in earlier), default=None))
    return True


def _is_of(quote: Judged, verdict: Verdict) -> bool:
    """Whether this is a quote that a verdict is about, as it is since then."""
    if (quote.article_id, same_words(quote.parts)) != (verdict.article_id, verdict.words):
        return False
    if verdict.ruling == "no-quote":
        return quote.withdrawn_at is not None and quote.rule == NO_QUOTE
    return quote.withdrawn_at is None and quote.attribution.person_id == verdict.now.person_id


async def _take_back(conn: Connection, verdict: Verdict, own: Sequence[Judged], now: datetime) -> None:
    match verdict.ruling:
        case "no-quote":
            await _restore(conn, verdict, sorted(own, key=lambda quote: quote.spans), now)
        case "speaker" | "right" if verdict.was != verdict.now:
            await verdicts.attribute(conn, [each.id for each in own], verdict.was, verdict.rule, now)
        case "namesake" | "stranger":
            await rename(conn, {verdict.article_id}, verdict.now, verdict.was, now)


async def _restore(conn: Connection, verdict: Verdict, own: Sequence[Judged], now: datetime) -> None:
    """The quotes stand again where their words are now, each in a place of its own; those whose source has
    taken them back meanwhile do not. The key quote was the first of them, if any."""
    text = await verdicts.text(conn, verdict.article_id)
    after, is_key, standing = 0, verdict.was_key, []
    for quote in own:
        spans = found(quote.parts, text, after)
        if spans:
            await verdicts.restore(conn, quote, spans, verdict.rule, now, is_key=is_key)
            after, is_key = spans[-1][1], False
            standing.append(quote.id)
    await verdicts.attribute(conn, standing, verdict.was, verdict.rule, now)


def found(parts: Sequence[str], text: str, after: int = 0) -> Spans:
    """Where the words stand in a text from a place on, one part after another; nothing where they do not."""
    spans: list[tuple[int, int]] = []
    for part in parts:
        start = text.find(part, after)
        if start < 0:
            return ()
        after = start + len(part)
        spans.append((start, after))
    return tuple(spans)
