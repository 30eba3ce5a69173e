"""How editors decide of the quotes that readers doubt, one at a time. Each function returns what it has to
say."""

from collections.abc import Sequence
from typing import get_args

from bot import judging, undoing
from bot.actions import Judge
from bot.judging import Decision
from bot.render import reports as render
from bot.render.citation import Reader, person_name
from bot.render.reports import Case, Namesake
from storage import articles, people, quotes, reports, verdicts
from storage.database import Connection
from storage.records import Message, Person, Ruling, Wanted
from storage.reports import Entry

MOST_SPEAKERS = 12  # of an article: six rows of buttons
MOST_NAMESAKES = 6


async def first(conn: Connection, reader: Reader, above: str = "") -> Message:
    """What most readers doubt, or that there is nothing."""
    return await _of(conn, await reports.waiting(conn), 0, reader, above)


async def _of(
    conn: Connection, waiting: Sequence[Entry], at: int, reader: Reader, above: str = ""
) -> Message:
    """The report at this place, or the next one whose quote still stands."""
    for entry in (*waiting[at:], *waiting[:at]):
        shown = await _case(conn, entry)
        if shown is not None:
            return render.case(shown, len(waiting), reader, above)
    return render.none(reader.t, above)


async def _case(conn: Connection, entry: Entry) -> Case | None:
    """None when its quote was withdrawn meanwhile."""
    for article_id in await verdicts.articles_of(conn, [entry.quote_id]):
        standing = (await quotes.of_articles(conn, [article_id]))[article_id]
        known = await verdicts.judged(conn, [article_id])
        for quote in standing:
            spans = next(each.spans for each in known if each.id == quote.id)
            if quote.id == entry.quote_id:
                return Case(entry, quote, await verdicts.text(conn, article_id), spans)
    return None


async def pressed(conn: Connection, action: Judge, reader: Reader) -> Message:
    """Does what a button of a report says. Where that is decided already, the next one is shown."""
    if action.deed == "undo":
        return await _undo(conn, action, reader)
    waiting = await reports.waiting(conn)
    at = next((n for n, each in enumerate(waiting) if each.quote_id == action.quote_id), None)
    if action.deed == "next":
        return await _of(conn, waiting, 0 if at is None else at + 1, reader)
    shown = await _case(conn, waiting[at]) if at is not None else None
    if shown is None or at is None:
        return await first(conn, reader, reader.t("list-changed"))
    match action.deed:
        case "show":
            return render.case(shown, len(waiting), reader)
        case "who":
            return render.who(shown, await _speakers(conn, shown), reader)
        case "whose":
            return render.whose(shown, await _namesakes(conn, shown), reader)
    return await _decide(conn, action, shown, reader)


async def _decide(conn: Connection, action: Judge, shown: Case, reader: Reader) -> Message:
    ruling: Ruling | None = next((each for each in get_args(Ruling) if each == action.deed), None)
    decision = Decision(action.quote_id, ruling, action.person_id or None) if ruling else None
    if decision is None or not await judging.decide(conn, decision, reader.now):
        return await first(conn, reader, reader.t("list-changed"))
    now = await _case(conn, shown.entry)
    name = person_name(now.quote.person, reader.t.language) if now and now.quote.person else ""
    is_waiting = bool(await reports.waiting(conn))
    return render.judged(shown, decision.ruling, name, reader.t, is_waiting=is_waiting)


async def _undo(conn: Connection, action: Judge, reader: Reader) -> Message:
    if not await undoing.undo(conn, action.quote_id, reader.now):
        return await first(conn, reader, reader.t("list-changed"))
    waiting = await reports.waiting(conn)
    at = next((n for n, each in enumerate(waiting) if each.quote_id == action.quote_id), 0)
    return await _of(conn, waiting, at, reader, reader.t("undone"))


async def _speakers(conn: Connection, shown: Case) -> list[Person]:
    """The other people of the article, in the order of their prominence."""
    found = await articles.get(conn, [shown.quote.article_id])
    ids = [person_id for article in found for person_id in article.people]
    speaker = shown.quote.person.id if shown.quote.person else None
    known = [each for each in (await people.get(conn, ids)).values() if each.id != speaker]
    return sorted(known, key=lambda each: (-each.quotes, each.id))[:MOST_SPEAKERS]


async def _namesakes(conn: Connection, shown: Case) -> list[Namesake]:
    if shown.quote.person is None:
        return []
    found = []
    for person in await judging.namesakes(conn, shown.quote.person, MOST_NAMESAKES):
        last = await quotes.recent(conn, Wanted(speaker=person.id), 1)
        found.append(Namesake(person, last[0].headline if last else ""))
    return found
