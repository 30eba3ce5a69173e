"""What was decided of quotes holds also for the articles that reprint them later."""

from dataclasses import replace
from datetime import datetime

from bot.ingest.decided import ALONE, same_words
from storage import verdicts
from storage.database import Connection
from storage.records import Attribution, Judged, Verdict


async def obey(conn: Connection, article_id: int, now: datetime) -> None:
    """Decides of an article just stored as it was decided of the others of its story: of the same words, if
    they are attributed as they were there, and of a name. It is undone with what was decided there."""
    decided = await verdicts.of_story(conn, article_id)
    if not decided:
        return
    for quote in await verdicts.judged(conn, [article_id]):
        verdict = decided.get(same_words(quote.parts))
        if verdict and verdict.was.person_id == quote.attribution.person_id:
            await _decide(conn, _of(quote, verdict, now), quote, now)
    for verdict in decided.values():
        if verdict.ruling not in ALONE and await _rename(conn, article_id, verdict, now):
            await verdicts.save(conn, [replace(verdict, article_id=article_id, at=now)])


def _of(quote: Judged, verdict: Verdict, now: datetime) -> Verdict:
    """The same verdict, of a quote of another article."""
    to = verdict.now
    if verdict.ruling == "speaker" and to.person_id is not None:
        to = Attribution(to.person_id, by_office=False, label=quote.attribution.label)
    was, key = quote.attribution, quote.is_key
    return replace(
        verdict, article_id=quote.article_id, now=to, was=was, rule=quote.rule, was_key=key, at=now
    )


async def _decide(conn: Connection, verdict: Verdict, quote: Judged, now: datetime) -> None:
    match verdict.ruling:
        case "no-quote":
            await verdicts.withdraw(conn, [quote], now)
        case "speaker":
            await verdicts.attribute(conn, [quote.id], verdict.now, verdicts.EDITOR, now)
        case _:
            return
    await verdicts.save(conn, [verdict])


async def _rename(conn: Connection, article_id: int, verdict: Verdict, now: datetime) -> bool:
    """Whether the article names whom it should not."""
    was, to = verdict.was.person_id, verdict.now.person_id
    if was is None or to is None or was not in await verdicts.named(conn, article_id):
        return False
    await verdicts.give(conn, article_id, was, to, now)
    return True
