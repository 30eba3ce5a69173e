"""Whom a title means: which person of the article was introduced by it ("банк төрағасы Асқар Оразов")."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import regex

from bot.extract import fold, gender
from bot.extract.grammar import WORD
from bot.extract.lexicon import roles
from bot.extract.lexicon.speech import (
    ANY_STATE,
    CHIEFS,
    COACHES,
    COURT,
    HONORIFICS,
    LEADING,
    MEN,
    OLD_AGE,
    ONE_OF_SEVERAL,
    PARTIES,
    PLAYERS,
    POSTPOSITIONS,
    RANKS,
    RELATIONAL,
    SAME_WORK,
    WOMEN,
)
from bot.extract.mentions import Mention
from bot.extract.phrase import is_calling

_TITLE_CHARS = 140  # before a name: the longest official titles
_OWNED_CHARS = 30  # between a person and his helper's name: "Оразовтың баспасөз хатшысы Дина"
_APPOSITION_CHARS = 90  # after a name: ", директор порта Дала,"
_TOKEN = regex.compile(WORD)
_BARRIER = regex.compile(r"[.!?…;:«»“”\"()]|[ ]–[ ]|\n")
_APPOSITION = regex.compile(r"(?:, ?(?:\d+, )?|[ ]–[ ])(?P<words>[\p{Ll}\p{Lu}][^,.!?…;:«»“”\"()–\n]{2,80})")
_NEXT_WORD = regex.compile(r" (\p{Ll}{3,30})(?!\p{L})")  # "Асқар қария", "Серікова ханым"
_HE = regex.compile(r"\p{L}+(?:[нё]нный|анный|имый|емый|вший|щийся)")  # "задержанный", "подсудимый"
_SHE = regex.compile(r"\p{L}+(?:[нё]нная|анная|имая|емая|вшая|щаяся)")
_HEADS_OF_GOVERNMENT = {
    ("үкімет", "басшысы"),
    ("глава", "правительства"),
    ("глава", "кабмина"),
    ("глава", "кабинета"),
}
_PROSECUTORS = {
    ("мемлекеттік", "айыптаушы"): "айыптаушы",
    ("мемлекеттік", "айыптаушысы"): "айыптаушы",
    ("государственный", "обвинитель"): "прокурор",
    ("state", "prosecutor"): "prosecutor",
    ("public", "prosecutor"): "prosecutor",
}
_AND = (" и ", " мен ", " пен ", " бен ", " және ", " and ")
_ADJECTIVE = regex.compile(r"\p{L}+(?:ый|ий|ой|ая|яя|ое|ее)$")
_ABBREVIATED = regex.compile(r"зам(?!ест)(?:\.|-)?(\p{L}+)")


_RELATIONAL = RELATIONAL | frozenset(map(fold.stem, RELATIONAL))
_OPPOSED = ((PARTIES, COURT), (PLAYERS, COACHES))
_SIDES = _OPPOSED + tuple((other, side) for side, other in _OPPOSED)
_WORKS = RANKS.union(*SAME_WORK) - OLD_AGE - CHIEFS


@dataclass(frozen=True, slots=True)
class Title:
    """One introduction of a person: its head and all its words, stemmed, and where the name stands."""

    person: int
    at: int
    heads: frozenset[str]
    stems: frozenset[str]


def titles(text: str, language: str, found: Sequence[Mention]) -> tuple[Title, ...]:
    """The introductions that stand before and after the names of an article, in order."""
    given = []
    for index, mention in enumerate(found):
        floor = max(_floor(text, found, index), mention.span.start - _TITLE_CHARS)
        given += _before(text, language, mention, floor)
        following = found[index + 1].span.start if index + 1 < len(found) else len(text)
        given += _after(text, language, mention, following)
    return tuple(given)


def _floor(text: str, found: Sequence[Mention], index: int) -> int:
    """Where a title may begin: behind the person before, or before him where he is part of it
    ("Оразовтың көмекшісі", "помощник Оразова")."""
    if index == 0:
        return 0
    other = found[index - 1]
    near = found[index].span.start - other.span.end <= _OWNED_CHARS
    if other.bare or not near or text.startswith(_AND, other.span.end):
        return other.span.end
    # A plural surname names several at one place: "адвокат Оразовых Дана Мусина".
    return next((one.span.end for one in reversed(found[: index - 1]) if one.span != other.span), 0)


def _before(text: str, language: str, mention: Mention, floor: int) -> list[Title]:
    barriers = [m.end() for m in _BARRIER.finditer(text, floor, mention.span.start)]
    start = barriers[-1] if barriers else floor
    words = text[start : mention.span.start]
    heads = set()
    for chunk in words.split(","):
        tokens = fold.words(chunk)
        if language == "ru":
            heads |= set(tokens) if mention.bare else _declined(tokens)
        elif tokens:
            heads.add(fold.stem(tokens[-1]))
            if language == "en":  # "Vice Minister of Transport Askar Orazov"
                heads.add(fold.stem(head(chunk, "en")))
    return [_title(mention, heads, words)] if heads else []


def _declined(words: Sequence[str]) -> set[str]:
    """What may be the head of a Russian title in another case: its first calling, for those behind it
    belong to it ("жену директора Дану Мусину"), none in the nominative ("адвокат Оразовых"); any word where
    no calling is known."""
    callings = [(word, roles.find(word, "ru")) for word in words]
    if not any(role for _, role in callings):
        return set(map(fold.stem, words))
    declined = (word for word, role in callings if role and role != word)
    return set(map(fold.stem, islice(declined, 1)))


def _after(text: str, language: str, mention: Mention, following: int) -> list[Title]:
    """The titles behind a name; a word right before the name at `following` is that one's."""
    end = min(len(text), mention.span.end + _APPOSITION_CHARS)
    given = []
    word = _NEXT_WORD.match(text, mention.span.end, end) if language == "kk" else None
    if word and word.end() + 1 != following and _goes_with_it(word[1]):
        given.append(_title(mention, {fold.stem(fold.fold(word[1]))}, word[1]))
    if found := _APPOSITION.match(text, mention.span.end, end):
        words = found["words"]
        given.append(_title(mention, {fold.stem(head(words, language))}, words))
    return given


def _goes_with_it(word: str) -> bool:
    """Whether the word behind a Kazakh name goes with it: in the nominative, or an honorific in any case;
    "Оразов судьяға", "Оразов дәрігерлерден" tell of somebody else."""
    role = roles.find(fold.fold(word), "kk")
    return not role or role in HONORIFICS or is_calling(word, "kk")


def _title(mention: Mention, heads: set[str], words: str) -> Title:
    return Title(
        mention.person, mention.span.start, frozenset(heads), frozenset(map(fold.stem, fold.words(words)))
    )


def head(label: str, language: str) -> str:
    """The folded noun that a noun phrase turns on: the last in Kazakh, in English before "of", in
    Russian the first."""
    words = _expanded(fold.words(label))
    if not words:
        return ""
    if language == "kk":
        return words[-1]
    if language == "ru":
        return next((word for word in words if not _ADJECTIVE.fullmatch(word)), words[-1])
    end = next((i for i, word in enumerate(words) if word in POSTPOSITIONS and i), len(words))
    return words[end - 1]


def _expanded(words: list[str]) -> list[str]:
    """ "замминистра" as "заместитель министра", the head of a government as its prime minister, who accuses
    for the state as the prosecutor."""
    found: list[str] = []
    for word in words:
        if found and (found[-1], word) in _HEADS_OF_GOVERNMENT:
            found[-1] = "премьер-министр"
            continue
        if found and (found[-1], word) in _PROSECUTORS:
            found[-1] = _PROSECUTORS[found[-1], word]
            continue
        short = _ABBREVIATED.fullmatch(word)
        found += ["заместитель", short[1]] if short else [word]
    return found


@dataclass(frozen=True, slots=True)
class Match:
    person: int
    score: int  # EXACT, or ANOTHER_WORD for the same work


EXACT, ANOTHER_WORD = 2, 1


def match(label: str, language: str, given: Sequence[Title]) -> tuple[Match, ...]:
    """The people introduced by this title: exactly so, else by another word for the same work; the last
    introduced first."""
    words = _expanded(fold.words(label))
    main = head(label, language)
    if not main:
        return ()
    others = {fold.stem(word) for word in words if word != main}
    found: dict[int, Match] = {}
    for title in reversed(given):
        score = _score(main, others, title)
        if score > (found[title.person].score if title.person in found else 0):
            found[title.person] = Match(title.person, score)
    best = max((one.score for one in found.values()), default=0)
    return tuple(one for one in found.values() if one.score == best)


def _score(main: str, others: set[str], title: Title) -> int:
    if others - ANY_STATE - title.stems or (ONE_OF_SEVERAL & title.stems) - others:
        return 0
    stem = fold.stem(main)
    leads = stem in LEADING and bool(LEADING & title.heads)
    if stem in title.heads or main in title.heads or leads:
        return EXACT
    if others & ANY_STATE:
        return 0
    return ANOTHER_WORD if any(stem in group and group & title.heads for group in SAME_WORK) else 0


def conflicts(label: str, language: str, person: int, given: Sequence[Title]) -> bool:
    """Whether a title names an office or a trade, and the person is known by another one."""
    main = head(label, language)
    named = {main, fold.stem(main)}
    heads = frozenset[str]().union(*(title.heads for title in given if title.person == person))
    sides = heads.union(map(fold.stem, heads))
    for side, other in _SIDES:
        if named & side and sides & other:
            return not sides & side
    meant = named.union(*(group for group in SAME_WORK if named & group))
    known = heads & _WORKS
    return bool(named & _WORKS) and bool(known) and not known & meant


def is_another(label: str, language: str, person: int | None, given: Sequence[Title]) -> bool:
    """Whether a word tells somebody's helper or kin, and the person is not known by any such word."""
    known = frozenset[str]().union(*(title.heads for title in given if title.person == person))
    main = head(label, language)
    return main in RELATIONAL and main in fold.words(label) and not known & _RELATIONAL


def sex_of(label: str, language: str) -> str | None:
    """The sex a description tells: "девушка", "жігіт"."""
    words = set(_expanded(fold.words(label)))
    if words & WOMEN or any(_SHE.fullmatch(word) for word in words):
        return gender.WOMAN
    return gender.MAN if words & MEN or any(_HE.fullmatch(word) for word in words) else None
