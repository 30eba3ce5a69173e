"""What is right and what is wrong in the facts found in an article."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

import regex

from tests.evaluate.figures import Hits, Score, Share
from tests.evaluate.gold import Article, Quote

SAME = 0.9  # token overlap (F1) from which two quotes are the same: a word too many or too few does no harm
LIGHT = frozenset(("topic missed", "no topic"))  # kinds of mistakes that mislead nobody about words or people
TOP = 2  # a good editor would take either of the first two key quotes

_DASHES = regex.compile(r"\s*[-\u2010-\u2015\u2212]+\s*")
_INITIALS = regex.compile(r"(?:\p{L}{1,2}\.-?)+")
_PATRONYMIC = regex.compile(r".*(?:вич|вна|ична|ұлы|улы|қызы|кызы|uly|kyzy|vich|vna)")


@dataclass(frozen=True, slots=True)
class Mistake:
    kind: str
    what: str


@dataclass(frozen=True, slots=True)
class Verdict:
    article: str
    language: str
    score: Score
    mistakes: tuple[Mistake, ...]


def judge(gold: Article, found: Article) -> Verdict:
    """Compares the facts found in an article with what its readers annotated."""
    pairs = paired(gold.quotes, found.quotes)
    speakers = [(gold.quotes[g].speaker, found.quotes[f].speaker) for g, f in pairs.items()]
    wrong = [(right, named) for right, named in speakers if _name(right) != _name(named)]
    score = Score(
        people=_hits(map(_name, gold.people), map(_name, found.people)),
        surnames=_hits(map(surname, gold.people), map(surname, found.people)),
        quotes=Hits(len(pairs), len(found.quotes), len(gold.quotes)),
        speaker=Share(len(pairs) - len(wrong), len(pairs)),
        misnamed=Share(sum(named is not None for _, named in wrong), len(pairs)),
        key_quote=Share(_key_is_right(gold, found), bool(gold.keys)),
        topics=_hits(gold.topics, found.topics),
        headline=Share(gold.headline == found.headline, 1),
        date=Share(gold.published == found.published, 1),
        language=Share(gold.language == found.language, 1),
        altered=sum(_altered(quote, gold.raw) for quote in found.quotes),
        articles=1,
    )
    return Verdict(gold.id, gold.language, score, tuple(_mistakes(gold, found, pairs)))


def paired(gold: tuple[Quote, ...], found: tuple[Quote, ...]) -> dict[int, int]:
    """Which quote found is which quote annotated: one to one, as many as possible, the likest first."""
    alike = {
        g: sorted(
            (
                (like, -abs(g - f), f)
                for f, other in enumerate(found)
                if (like := overlap(one, other)) >= SAME
            ),
            reverse=True,
        )
        for g, one in enumerate(gold)
    }
    owner: dict[int, int] = {}  # of each quote found

    def place(g: int, tried: set[int]) -> bool:
        """Gives `g` a quote; one that has an owner only if the owner can take another."""
        for _, _, f in alike[g]:
            if f in tried:
                continue
            tried.add(f)
            if f not in owner or place(owner[f], tried):
                owner[f] = g
                return True
        return False

    for g in sorted((g for g in alike if alike[g]), key=lambda g: -alike[g][0][0]):
        place(g, set())
    return {g: f for f, g in sorted(owner.items(), key=lambda pair: pair[1])}


def overlap(one: Quote, other: Quote) -> float:
    """How alike the words of two quotes are, in whatever order: 0 to 1."""
    return _hits(_tokens(one.text), _tokens(other.text)).f1 or 0.0


def surname(name: str) -> str:
    """The last word; the first when a patronymic closes a name that is written surname first."""
    words = _name(name).split() or [""]
    words = [word for word in words if not _INITIALS.fullmatch(word)] or words
    return words[0] if len(words) > 2 and _PATRONYMIC.fullmatch(words[-1]) else words[-1]


def _name(name: str | None) -> str:
    """One form for what differs in case, spaces and dashes alone."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", name or "").casefold())
    return " ".join(_DASHES.sub("-", plain.replace("\u00ad", "")).split())


def _tokens(text: str) -> list[str]:
    found: list[str] = regex.findall(r"\w+", unicodedata.normalize("NFC", text).casefold())
    return found


def _hits(gold: Iterable[str], found: Iterable[str]) -> Hits:
    wanted, given = Counter(gold), Counter(found)
    return Hits((wanted & given).total(), given.total(), wanted.total())


def _key_is_right(gold: Article, found: Article) -> bool:
    return any(
        overlap(gold.quotes[good], found.quotes[key]) >= SAME
        for good in gold.keys[:TOP]
        for key in found.keys
    )


def _altered(quote: Quote, raw: str) -> int:
    if len(quote.spans) != len(quote.parts):
        return len(quote.text)
    slices = [raw[start:end] for start, end in quote.spans]
    return sum(
        ours != theirs
        for part, written in zip(quote.parts, slices, strict=True)
        for ours, theirs in zip_longest(part, written)
    )


def _mistakes(gold: Article, found: Article, pairs: dict[int, int]) -> Iterator[Mistake]:
    """All that is wrong in an article, the gravest first."""
    for what, right, given in (
        ("headline", gold.headline, found.headline),
        ("date", gold.published, found.published),
        ("language", gold.language, found.language),
    ):
        if right != given:
            yield Mistake(what, f"{given} for {right}")
    for g, f in pairs.items():
        right, given = gold.quotes[g].speaker, found.quotes[f].speaker
        if _name(right) != _name(given):
            yield Mistake("speaker", f"{given or 'nobody'} for {right or 'nobody'}: {gold.quotes[g].text}")
    yield from (Mistake("quote missed", q.text) for n, q in enumerate(gold.quotes) if n not in pairs)
    yield from (Mistake("no quote", q.text) for n, q in enumerate(found.quotes) if n not in pairs.values())
    if gold.keys and not _key_is_right(gold, found):
        yield Mistake("key quote", found.quotes[found.keys[0]].text if found.keys else "none")
    yield from _differences("person", gold.people, found.people)
    yield from _differences("topic", gold.topics, found.topics)


def _differences(kind: str, gold: Iterable[str], found: Iterable[str]) -> Iterator[Mistake]:
    wanted, given = {_name(each): each for each in gold}, {_name(each): each for each in found}
    missed, added = _surplus(gold, found), _surplus(found, gold)
    yield from (Mistake(f"{kind} missed", wanted[name]) for name in missed)
    yield from (Mistake(f"no {kind}", given[name]) for name in added)


def _surplus(these: Iterable[str], those: Iterable[str]) -> list[str]:
    return sorted((Counter(map(_name, these)) - Counter(map(_name, those))).elements())
