"""What was decided of quotes holds also for the articles that reprint them later."""

from dataclasses import replace
from datetime import datetime

from bot.ingest.decided import ALONE, same_words
from storage import verdicts
from storage.database import Connection
from storage.records import Attribution, Judged, Verdict


async def obey(conn: Connection, article_id: int, now: datetime) -> None:
    """Decides of an article just stored as it was decided of the others of its story, one decision after the
    other: of the same words, if they are attributed as they were there, and of a name. It is undone with what
    was decided there."""
    for verdict in (await verdicts.of_story(conn, article_id)).values():
        own = replace(verdict, article_id=article_id, words=verdicts.words_of(verdict), at=now)
        await (_decide(conn, own) if verdict.ruling in ALONE else _rename(conn, own))


async def _decide(conn: Connection, verdict: Verdict) -> None:
    own = [
        quote
        for quote in await verdicts.judged(conn, [verdict.article_id])
        if quote.withdrawn_at is None
        and same_words(quote.parts) == verdict.words
        and quote.attribution.person_id == verdict.was.person_id
    ]
    if own and verdict.ruling != "right":
        await verdicts.supersede(conn, _of(own[0], verdict))
    for quote in own:
        if verdict.ruling == "no-quote":
            await verdicts.withdraw(conn, [quote], verdict.at)
        elif verdict.ruling == "speaker":
            to = _of(quote, verdict).now
            await verdicts.attribute(conn, [quote.id], to, verdicts.EDITOR, verdict.at)


def _of(quote: Judged, verdict: Verdict) -> Verdict:
    """The same verdict, of a quote of another article."""
    to = verdict.now
    if verdict.ruling == "speaker" and to.person_id is not None:
        to = Attribution(to.person_id, by_office=False, label=quote.attribution.label)
    return replace(verdict, now=to, was=quote.attribution, rule=quote.rule, was_key=quote.is_key)


async def _rename(conn: Connection, verdict: Verdict) -> None:
    """Where the article names whom it should not."""
    was, to = verdict.was.person_id, verdict.now.person_id
    if was is not None and to is not None and was in await verdicts.named(conn, verdict.article_id):
        await verdicts.give(conn, verdict.article_id, was, to, verdict.at)
        await verdicts.supersede(conn, verdict)
