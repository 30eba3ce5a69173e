"""Where an article names its people, and whom its sentences are about."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import regex

from bot.extract import fold, gender
from bot.extract.grammar import Grammar
from bot.extract.lexicon import roles
from bot.extract.lexicon.speech import RELATIONAL
from bot.extract.model import Person, Span
from bot.extract.turns import Page

_POSSESSIVE = regex.compile(r"['’]s?(?![\p{L}])")
# A person behind one of these, or behind a title that one of these governs, is not the one who acts.
_ARTICLE = r"(?: (?:the|an?|his|her|its))?"
_GOVERNED = regex.compile(
    r"(?<![\p{L}])(?:(?:with|to|by|from|for|against|between|about|like|after|named|than|beside)"
    rf"{_ARTICLE}(?: [\p{{L}}’'-]+){{0,4}},?|(?:of|at){_ARTICLE}(?: [\p{{L}}’'-]+){{0,3}}) $",
    regex.IGNORECASE,
)
_GOVERNED_CHARS = 60
# "Minister of Internal Affairs Askar Orazov": a body or a field of work stands between, and no second title.
_OFFICE = regex.compile(
    r"(?P<role>[\p{L}-]+) (?:of|for|to|at)(?: the)? (?:[\p{L}’'-]+ ){0,5}(?P<last>\p{Lu}[\p{L}’'-]+|region"
    r"|district|city|province|museum|school|university|hospital|ministry|department|committee|council"
    r"|service|board) $"
)
# Russian names that do not decline are told by the word before them: "обыграла француженку Одиль Марешо".
# "-ей" is mostly a genitive plural, which tells nothing: "миссии наблюдателей Одиль Марешо".
_OBLIQUE_TITLE = regex.compile(
    r"(?<=\p{Cyrillic}{3})(?:у|ю|ой|(?<=иц|[шщьи])ей|ому|ему|ого|его|ым|им|ом|ем) $"
)
_GENITIVE = regex.compile(r"(?<=\p{L}{2})[нтд][ыі]ң$")
_PRESENTED = regex.compile(
    r"(?:(?:представи|назва)(?:лся|лась|вшийся|вшаяся|вший себя|вшая себя)|по имени|өзін) $"
)
_PRESENTED_CHARS = 20
_HIMSELF = regex.compile(r" өзі(?!\p{L})")  # "Оразовтың өзі": he, though in the genitive
_ADDRESSED = regex.compile(r"-(?:ага|аға|ака|апа|апай|эже|әже|ата|байке|ханым|мырза)$")  # "Серик-ага"
_TAKEN_UP = 6  # sentences back among whose people a pronoun finds its own
_OPENING_MARK = 3  # a dash and a space, or quotation marks, before speech that opens a sentence
_OPENING_CHARS = 40  # how far into its sentence a person in another case still opens it
_ACCORDING_CHARS = 40  # between a person's name and the "айтуынша" that goes with it
_OWNED = regex.compile(r"(?<!өзі)[нтд][ыі]ң(?![\p{L}])")  # "Оразовтың анасының айтуынша"
_CONSONANT = regex.compile(r"[^аеёиоуыэюя]")
_PATRONYMICS = ("вич", "вна", "ична", "ұлы", "қызы", "улы", "кызы")


@dataclass(frozen=True, slots=True)
class Mention:
    person: int
    span: Span
    bare: bool  # in the nominative, not a possessor, not behind a preposition
    owns: bool  # a possessor: "Оразовтың", "Orazov's"


@dataclass(frozen=True, slots=True)
class Topic:
    """A person some words are about, from an offset on."""

    at: int
    person: int


def mentions(text: str, language: str, people: Sequence[Person]) -> tuple[Mention, ...]:
    """Every mention of everybody, in order; `text` is levelled."""
    found = [
        Mention(index, span, _is_bare(text, language, span, known), _owns(text, span))
        for index, known in enumerate(fold.words(person.name) for person in people)
        for span in people[index].spans
    ]
    return tuple(sorted(found, key=lambda mention: mention.span))


def _is_bare(text: str, language: str, span: Span, known: Sequence[str]) -> bool:
    before = max(text.rfind("\n", 0, span.start) + 1, span.start - _GOVERNED_CHARS)
    if language == "kk" and _HIMSELF.match(text, span.end):
        return True
    if _POSSESSIVE.match(text, span.end):
        return False
    if _GOVERNED.search(text, before, span.start) and not _ends_office(text, before, span.start):
        return False
    if language == "ru" and _OBLIQUE_TITLE.search(text, before, span.start):
        inflects = span.of(text).split()[0].endswith(("а", "я"))  # "вдова погибшего Дана Дорн"
        if not (inflects or declines(" ".join(known))):
            return False
    return all(
        word in known
        or (_ADDRESSED.search(word) and word.partition("-")[0] in known)
        or word.endswith(_PATRONYMICS)
        or (len(word) == 1 and any(other[0] == word for other in known))
        for word in fold.words(span.of(text))
    )


def _ends_office(text: str, start: int, name: int) -> bool:
    """Whether an English name ends its own title, though a preposition stands in it."""
    found = _OFFICE.search(text, start, name)
    if not found:
        return False
    role, last = found["role"].lower(), found["last"].lower()
    return bool(roles.find(role, "en")) and role not in RELATIONAL and not roles.find(last, "en")


def declines(name: str) -> bool:
    """Whether a Russian name would have another ending in another case, so that the word before it tells
    nothing: "защиты детей Аскар Оразов"."""
    last = name.casefold()
    man = gender.of(name.replace("-", " ")) == gender.MAN
    return last.endswith(("а", "я")) or (man and bool(_CONSONANT.fullmatch(last[-1:])))


def _owns(text: str, span: Span) -> bool:
    if _HIMSELF.match(text, span.end):
        return False
    return bool(_POSSESSIVE.match(text, span.end) or _GENITIVE.search(text, span.start, span.end))


def within(found: Sequence[Mention], span: Span) -> Sequence[Mention]:
    """The mentions that lie inside a stretch."""
    first = bisect_left(found, span.start, key=lambda mention: mention.span.start)
    last = bisect_left(found, span.end, key=lambda mention: mention.span.start)
    return found[first:last]


def topics(
    page: Page,
    told: Sequence[Span],
    people: Sequence[Person],
    found: Sequence[Mention],
    spoken: Sequence[Span],
) -> tuple[Topic, ...]:
    """The person each sentence of the narrative is about: the first it names as acting, or as the
    source of what it says, or the one that its opening pronoun takes up. `told` are the sentences,
    `spoken` the stretches of direct speech, both in order: people named there are not acting."""
    outside = _outside(found, spoken)
    about: list[Topic] = []
    for sentence in told if outside else ():
        named = within(outside, sentence)
        acting = [m for m in named if m.bare or is_source(page.text, page.grammar, m)]
        first = (acting or _presented(page.text, named) or _only(page.text, named, sentence))[:1]
        upto = first[0].span.start if first else sentence.end
        meant = (
            []
            if in_speech(spoken, sentence.start + _OPENING_MARK)
            else _taken_up(page, people, Span(sentence.start, upto), about)
        )
        about += meant or [Topic(m.span.start, m.person) for m in first]
    return tuple(about)


def _taken_up(page: Page, people: Sequence[Person], opening: Span, before: Sequence[Topic]) -> list[Topic]:
    """The person whom the pronoun at the head of a sentence takes up: "She was born in Almaty"."""
    g = page.grammar
    found = g.sources.pronoun.search(
        page.text, opening.start, min(opening.end, opening.start + _OPENING_CHARS)
    )
    if not found:
        return []
    sex = (
        gender.MAN
        if g.sources.he.fullmatch(found[0])
        else gender.WOMAN
        if g.sources.she.fullmatch(found[0])
        else None
    )
    near = reversed(before[-_TAKEN_UP:])
    meant = (t.person for t in near if sex is None or gender.of(people[t.person].name) in (sex, None))
    return [Topic(opening.start, person) for person in meant][:1]


def _presented(text: str, named: Sequence[Mention]) -> Sequence[Mention]:
    """The one who tells his own name in a sentence: "сосед, который представился Асканом, молчал"."""
    return [
        m for m in named if _PRESENTED.search(text, max(0, m.span.start - _PRESENTED_CHARS), m.span.start)
    ]


def _only(text: str, named: Sequence[Mention], sentence: Span) -> Sequence[Mention]:
    """The one person a sentence opens with in another case: "Асқар Оразовқа үйірме сыйлық табыстады"."""
    first = named[:1]
    opens = bool(first) and first[0].span.start - sentence.start <= _OPENING_CHARS and not first[0].owns
    if not opens or len({mention.person for mention in named}) > 1:
        return ()
    before = fold.words(text[sentence.start : first[0].span.start])
    return () if RELATIONAL.intersection(before) else first  # "Кәсіпті әкесі Асқар Оразовтан үйренген"


def is_source(text: str, grammar: Grammar, mention: Mention) -> bool:
    """Whether the mention goes with words such as "айтуынша", "по словам"."""
    span = mention.span
    near = Span(max(0, span.start - _ACCORDING_CHARS), min(len(text), span.end + _ACCORDING_CHARS))
    before = [m.end() for m in grammar.according.finditer(text, near.start, span.start)]
    if before and text[before[-1] : span.start].count(" ") <= 3 and "," not in text[before[-1] : span.start]:
        return not (grammar.postposed or mention.owns)  # "according to Orazov's mother"
    after = grammar.according.search(text, span.end, near.end)
    if not (after and grammar.postposed):
        return False
    between = text[span.end : after.start()]
    return between.count(" ") <= 2 and not (mention.owns and _OWNED.search(between))


def _outside(found: Sequence[Mention], spoken: Sequence[Span]) -> tuple[Mention, ...]:
    return tuple(mention for mention in found if not in_speech(spoken, mention.span.start))


def in_speech(spoken: Sequence[Span], at: int) -> bool:
    """Whether an offset lies in direct speech; `spoken` is in order."""
    before = bisect_right(spoken, at, key=lambda span: span.start) - 1
    return before >= 0 and at < spoken[before].end
