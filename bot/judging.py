"""What editors decide of the quotes that readers doubt: done in the store, and undone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.digest.correct import SETTLED
from bot.ingest.decided import ALONE, same_words
from bot.ingest.link import form
from storage import identity, people, reports, verdicts
from storage.articles import INGEST_LOCK
from storage.database import Connection, in_order
from storage.records import Answer, Attribution, Judged, NewPerson, Person, Ruling, Spans, Verdict
from storage.verdicts import EDITOR, NO_QUOTE


@dataclass(frozen=True, slots=True)
class Decision:
    """A ruling on a quote; `person_id` is whom the words are given to, None: nobody, or somebody new."""

    quote_id: int
    ruling: Ruling
    person_id: int | None = None


async def decide(conn: Connection, wanted: Decision, now: datetime) -> bool:
    """Decides of a quote, of its copies, and of the same words wherever their articles repeat them. False
    when there is nothing (any more) to be decided so."""
    await in_order(conn, INGEST_LOCK)  # nobody reads an article anew meanwhile
    family = await verdicts.family(conn, wanted.quote_id)
    known = await verdicts.judged(conn, await verdicts.articles_of(conn, family))
    reported = next((each for each in known if each.id == wanted.quote_id), None)
    if reported is None or reported.withdrawn_at is not None:
        return False
    if not await _is_possible(conn, wanted, reported):
        return False
    same = concerned(wanted.ruling, reported, family, known)
    to = await _attribution(conn, wanted, reported)
    for each in same:
        await verdicts.save(conn, [await _verdict(conn, wanted, each, same, to, now)])
    match wanted.ruling:
        case "no-quote":
            await verdicts.withdraw(conn, same, now)
        case "speaker":
            await verdicts.attribute(conn, [each.id for each in same], to, EDITOR, now)
        case "namesake" | "stranger":
            await _rename(conn, {each.article_id for each in same}, reported.attribution, to, now)
        case "right":
            pass
    answer: Answer = "right" if wanted.ruling == "right" else "fixed"
    await reports.answer(conn, [each.id for each in same], answer, now + SETTLED)
    return True


def concerned(
    ruling: Ruling, reported: Judged, family: Sequence[int], known: Iterable[Judged]
) -> list[Judged]:
    """The quotes that a decision is about: those of the family, and their words repeated in their articles as
    far as they are attributed as the reported one is. One on a name is about those alone who bear it."""
    all_of = family if ruling in ALONE else ()
    standing = [each for each in known if each.withdrawn_at is None]
    said = {(each.article_id, same_words(each.parts)) for each in standing if each.id in family}
    return [
        each
        for each in standing
        if (each.article_id, same_words(each.parts)) in said
        and (each.attribution.person_id == reported.attribution.person_id or each.id in all_of)
    ]


async def _is_possible(conn: Connection, wanted: Decision, reported: Judged) -> bool:
    """Whether this can be decided: for buttons may be old, and forged."""
    before = reported.attribution.person_id
    match wanted.ruling:
        case "speaker":
            return wanted.person_id is None or wanted.person_id in await people.get(conn, [wanted.person_id])
        case "namesake":
            known = await people.get(conn, [wanted.person_id or 0])
            return before is not None and bool(known) and before not in {each.id for each in known.values()}
        case "stranger":
            return before is not None
    return True


async def _attribution(conn: Connection, wanted: Decision, reported: Judged) -> Attribution:
    """Whom the words are attributed to from now on."""
    was = reported.attribution
    match wanted.ruling:
        case "speaker":
            person_id = await _present(conn, wanted.person_id)
            # nobody: neither are the words in the article that stood for the wrong speaker
            return Attribution(person_id, by_office=False, label=was.label if person_id else None)
        case "namesake":
            return Attribution(await _present(conn, wanted.person_id), by_office=False, label=was.label)
        case "stranger" if was.person_id is not None:
            return Attribution(await _stranger(conn, was.person_id), by_office=False, label=was.label)
    return was


async def _present(conn: Connection, person_id: int | None) -> int | None:
    """Who that is now, since he may have turned out to be another."""
    known = await people.get(conn, [person_id]) if person_id else {}
    return next((each.id for each in known.values()), None)


async def _stranger(conn: Connection, person_id: int) -> int:
    """Somebody new of the same name as a person."""
    namesake = (await people.get(conn, [person_id]))[person_id]
    names = {"name_kk": namesake.name_kk, "name_ru": namesake.name_ru, "name_en": namesake.name_en}
    written = dict.fromkeys(filter(None, (namesake.name, *names.values())))
    new = await people.add(conn, NewPerson(namesake.name, tuple(map(form, written)), **names))
    await identity.keep_apart(conn, namesake.id, [new])
    return new


async def _rename(
    conn: Connection, articles: Iterable[int], was: Attribution, to: Attribution, now: datetime
) -> None:
    if was.person_id is not None and to.person_id is not None:
        for article_id in sorted(articles):
            await verdicts.give(conn, article_id, was.person_id, to.person_id, now)


async def _verdict(
    conn: Connection,
    wanted: Decision,
    quote: Judged,
    same: Iterable[Judged],
    to: Attribution,
    now: datetime,
) -> Verdict:
    """What is kept of it. Where something was decided before, what was extracted is what it was then."""
    words = same_words(quote.parts)
    before = (await verdicts.of_article(conn, quote.article_id)).get(words)
    was, rule = quote.attribution, quote.rule
    was_key = any(each.is_key for each in same if each.article_id == quote.article_id)
    if before is not None:
        was, rule, was_key = before.was, before.rule, before.was_key
    own = quote.attribution if wanted.ruling in {"no-quote", "right"} else to
    return Verdict(quote.article_id, words, wanted.quote_id, wanted.ruling, own, was, rule, was_key, now)


async def undo(conn: Connection, quote_id: int, now: datetime) -> bool:
    """Takes back what was decided with a quote; it is to be decided again. False when there is nothing."""
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
    await reports.reopen(conn, concerned)
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
        case "speaker":
            await verdicts.attribute(conn, [each.id for each in own], verdict.was, verdict.rule, now)
        case "namesake" | "stranger":
            await _rename(conn, {verdict.article_id}, verdict.now, verdict.was, now)
        case "right":
            pass


async def _restore(conn: Connection, verdict: Verdict, own: Sequence[Judged], now: datetime) -> None:
    """The quotes stand again where their words are now, each in a place of its own; those whose source has
    taken them back meanwhile do not. The key quote was the first of them, if any."""
    text = await verdicts.text(conn, verdict.article_id)
    after, is_key = 0, verdict.was_key
    for quote in own:
        spans = found(quote.parts, text, after)
        if spans:
            await verdicts.restore(conn, quote, spans, verdict.rule, now, is_key=is_key)
            after, is_key = spans[-1][1], False


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


async def namesakes(conn: Connection, person: Person, most: int) -> list[Person]:
    """Others of the same name, the most quoted first."""
    own = [each for known in await people.known(conn, [person.id]) for each in known.forms]
    alike = await people.candidates(conn, own, {each.surname_key for each in own})
    others = [each.person for each in alike if each.person.id != person.id]
    return sorted(others, key=lambda each: (-each.quotes, each.id))[:most]
