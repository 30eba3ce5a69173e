"""What was extracted, as far as no editor has decided otherwise. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from bot.extract import fold
from storage.records import Attribution, NewArticle, NewQuote, Spans, Verdict
from storage.verdicts import EDITOR, first_of

ALONE = (
    "no-quote",
    "speaker",
    "right",
)  # of one quote alone; other rulings are of a name in the article


def same_words(parts: Sequence[str]) -> str:
    """The same for all spellings of a quote's words."""
    words = " ".join(fold.fold(" ".join(parts)).split())
    return sha256(words.encode("utf-8", "replace")).hexdigest()


def obeying(new: NewArticle, verdicts: Mapping[str, Verdict]) -> tuple[NewArticle, list[Verdict]]:
    """The article with its quotes as they were decided, and the verdicts with what is extracted now, to be
    gone back to when they are undone."""
    if not verdicts:
        return new, []
    words = [same_words([new.text[start:end] for start, end in each.spans]) for each in new.quotes]
    times, others = Counter(words), _others(verdicts.values())
    quotes: list[NewQuote] = []
    noted: dict[str, Verdict] = {}
    key = None
    for position, (each, its_words) in enumerate(zip(new.quotes, words, strict=True)):
        verdict, first = verdicts.get(its_words), first_of(verdicts, its_words)
        is_key = position == new.key_quote
        # of words that several say only those are meant that were said by the one who was wrong
        if first and times[its_words] > 1 and each.person_id != first.was.person_id:
            verdict = first = None
        if first and first.ruling in ALONE:
            noted[first.words] = replace(first, was=_attribution(each), rule=each.rule)
        if verdict and verdict.ruling in ALONE:
            noted[its_words] = replace(noted.get(its_words, verdict), was_key=is_key)
        if verdict and verdict.ruling == "no-quote":
            continue
        key = len(quotes) if is_key else key
        quotes.append(_decided(each, verdict.now) if verdict else _renamed(each, others))
    if key is None and new.key_quote is not None:
        key = _surest(quotes)
    mentions = _named(new.mentions, others)
    return replace(new, quotes=tuple(quotes), mentions=mentions, key_quote=key), list(noted.values())


def _attribution(quote: NewQuote) -> Attribution:
    return Attribution(quote.person_id, quote.by_office, quote.label)


def _decided(quote: NewQuote, now: Attribution) -> NewQuote:
    """The quote, by whom it was decided to be; as it is where that is the same."""
    if quote.person_id == now.person_id and (now.person_id is not None or quote.label == now.label):
        return quote
    return replace(quote, person_id=now.person_id, by_office=now.by_office, label=now.label, rule=EDITOR)


def _renamed(quote: NewQuote, others: Mapping[int | None, int]) -> NewQuote:
    """The quote, by the namesake of the one whom it was taken for."""
    if quote.by_office or quote.person_id not in others:
        return quote
    return replace(quote, person_id=others[quote.person_id], rule=EDITOR)


def _others(verdicts: Iterable[Verdict]) -> dict[int | None, int]:
    """Who was taken for whom in the whole article, after all decisions in their order."""
    found: dict[int | None, int] = {}
    for each in verdicts:
        was, now = each.was.person_id, each.now.person_id
        if each.ruling not in ALONE and now is not None:
            found |= {seeming: now for seeming, last in found.items() if last == was} | {was: now}
    return found


def _named(
    mentions: Iterable[tuple[int, Spans]], others: Mapping[int | None, int]
) -> tuple[tuple[int, Spans], ...]:
    found: dict[int, Spans] = {}
    for person_id, spans in mentions:
        known = others.get(person_id, person_id)
        found[known] = tuple(sorted((*found.get(known, ()), *spans)))
    return tuple(found.items())


def _surest(quotes: Sequence[NewQuote]) -> int | None:
    """What takes the place of a key quote that is none: the surest of those with a known speaker."""
    order = [(each.person_id is None, -each.confidence, at) for at, each in enumerate(quotes)]
    return min(order)[-1] if order else None
