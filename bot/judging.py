"""What editors decide of the quotes that readers doubt, done in the store."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.digest.correct import SETTLED
from bot.ingest.decided import ALONE, same_words
from bot.ingest.link import form
from storage import identity, people, reports, verdicts
from storage.articles import INGEST_LOCK
from storage.database import Connection, in_order
from storage.records import Answer, Attribution, Judged, NewPerson, Person, Ruling, Verdict
from storage.verdicts import EDITOR


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
    first_of = {(each.article_id, same_words(each.parts)): each for each in reversed(same)}
    for each in first_of.values():
        await verdicts.supersede(conn, _verdict(wanted, each, same, to, now))
    match wanted.ruling:
        case "no-quote":
            await verdicts.withdraw(conn, same, now)
        case "speaker":
            await verdicts.attribute(conn, [each.id for each in same], to, EDITOR, now)
        case "namesake" | "stranger":
            await rename(conn, {each.article_id for each in same}, reported.attribution, to, now)
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


async def rename(
    conn: Connection, articles: Iterable[int], was: Attribution, to: Attribution, now: datetime
) -> None:
    """Whom these articles name is another of the same name."""
    if was.person_id is not None and to.person_id is not None:
        for article_id in sorted(articles):
            await verdicts.give(conn, article_id, was.person_id, to.person_id, now)


def _verdict(
    wanted: Decision, quote: Judged, same: Iterable[Judged], to: Attribution, now: datetime
) -> Verdict:
    """What is kept of it, with what stands there until now."""
    words, was = same_words(quote.parts), quote.attribution
    is_key = any(each.is_key for each in same if each.article_id == quote.article_id)
    own = was if wanted.ruling in {"no-quote", "right"} else to
    return Verdict(quote.article_id, words, wanted.quote_id, wanted.ruling, own, was, quote.rule, is_key, now)


async def namesakes(conn: Connection, person: Person, most: int) -> list[Person]:
    """Others of the same name, the most quoted first."""
    own = [each for known in await people.known(conn, [person.id]) for each in known.forms]
    alike = await people.candidates(conn, own, {each.surname_key for each in own})
    others = [each.person for each in alike if each.person.id != person.id]
    return sorted(others, key=lambda each: (-each.quotes, each.id))[:most]
