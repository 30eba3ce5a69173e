"""Relatives of one surname, and which of them speaks: "Оразов-младший", "the elder Orazov", "деді ағасы"."""

from collections.abc import Iterator, Sequence

import regex

from bot.extract import fold, gender, titles
from bot.extract.context import Case, verdict
from bot.extract.lexicon import listed, roles
from bot.extract.lexicon.speech import RELATIONAL
from bot.extract.mentions import Mention, declines, within
from bot.extract.model import Span, Speaker
from bot.extract.names import surname_key

_OF_TWO = {
    "kk": regex.compile(r"(?<!\p{L})(?P<age>[Кк]іші|[Үү]лкен) (?P<name>\p{Lu}[\p{L}-]+)"),
    "ru": regex.compile(r"(?P<name>\p{Lu}[\p{L}-]+)-(?P<age>младш|старш)\p{L}+"),
    "en": regex.compile(r"(?<!\p{L})(?P<age>[Yy]ounger|[Ee]lder|[Oo]lder) (?P<name>\p{Lu}[\p{L}-]+)"),
}
_YOUNGER = ("кіші", "млад", "younger")
_JUNIOR = frozenset(
    fold.stem(word)
    for word in listed(
        "сын дочь внук внучка племянник племянница ұлы қызы немересі інісі қарындасы сіңлісі жиені баласы son"
        " daughter grandson granddaughter nephew niece"
    )
)

_SIBLINGS = dict.fromkeys(listed("брат братишка ағасы інісі бауыры brother"), gender.MAN) | dict.fromkeys(
    listed("сестра сестренка сестрёнка әпкесі апасы қарындасы сіңлісі sister"), gender.WOMAN
)
_SIBLING_WORDS = 3  # "the elder brother"; a longer phrase tells whose brother it is
_OTHER_KIN = frozenset(
    fold.stem(word)
    for word in listed(
        "отец отца мать матери сын дочь дочери муж жена супруг супруга дед дедушка бабушка внук внучка дядя"
        " тетя тётя племянник племянница әкесі анасы ұлы қызы жұбайы зайыбы күйеуі атасы әжесі немересі "
        "келіні"
        " father mother son daughter husband wife grandfather grandmother grandson granddaughter uncle aunt"
        " nephew niece cousin"
    )
)


def by_generation(case: Case, words: Span) -> Speaker | None:
    """One of two people of one surname, told by his age; nobody where the article does not tell who is the
    younger."""
    a = case.article
    found = _OF_TWO[a.language].search(a.text, words.start, words.end)
    if not found:
        return None
    key = surname_key(found["name"])
    namesakes = [index for index, person in enumerate(a.people) if surname_key(person.name) == key]
    if len(namesakes) < 2:
        return None
    juniors = {title.person for title in a.introductions if title.heads & _JUNIOR}
    younger = found["age"].casefold().startswith(_YOUNGER)
    meant = [index for index in namesakes if (index in juniors) == younger]
    sure = len(namesakes) == 2 and len(meant) == 1
    return verdict("by_generation", 0.8, Span(*found.span()), meant[0] if sure else None)


def namesake(case: Case, mention: Mention) -> int:
    """Who is named in an attribution; the other of two namesakes where the speech itself names the one
    ("Дед мой, Аскар Оразов, сеял лук, – говорит Оразов")."""
    a = case.article
    inside = (span for part in case.spoken.parts for span in _within(a.people[mention.person].spans, part))
    if next(inside, None) is None:
        return mention.person
    key = surname_key(mention.span.of(a.text))
    others = [
        index
        for index, person in enumerate(a.people)
        if index != mention.person and key in map(fold.name_key, fold.words(person.name))
    ]
    return others[0] if len(others) == 1 else mention.person


def is_whose(case: Case, words: Span, mention: Mention) -> bool:
    """Whether a Russian name that does not decline only tells whose pupil or widow speaks, whose own name
    follows: "вспоминает ученица Дорн, профессор Дана Мусина"."""
    a = case.article
    behind = within(a.mentions, Span(mention.span.end, words.end))
    if a.language != "ru" or not (behind and behind[0].bare) or declines(a.people[mention.person].name):
        return False
    before = a.text[words.start : mention.span.start].casefold().split()
    return bool(before) and before[-1] in RELATIONAL and a.text.startswith(", ", mention.span.end)


def by_sibling(case: Case, phrase: Span) -> Speaker | None:
    """The brother or sister of the person just spoken of: the one other person of the surname, unless known
    as other kin ("Младший отказался от слова. Старший брат сказал: …")."""
    a, words = case.article, fold.words(phrase.of(case.article.text))
    sex = _SIBLINGS.get(words[-1]) if words else None
    if sex is None or len(words) > _SIBLING_WORDS:
        return None
    near = next((t.person for t in a.topics_before(case.start) if case.lines_back(t.at) <= 1), None)
    if near is None or case.after_unnamed():
        return None
    key = surname_key(a.people[near].name)
    others = [
        index
        for index, person in enumerate(a.people)
        if index != near and surname_key(person.name) == key and case.may_be(index, sex)
    ]
    other_kin = {title.person for title in a.introductions if title.heads & _OTHER_KIN}
    if len(others) != 1 or others[0] in a.voices or not other_kin.isdisjoint((near, *others)):
        return None  # who has spoken is rather the one whose brother the other is
    return verdict("by_sibling", 0.6, phrase, others[0])


def _within(spans: Sequence[Span], part: Span) -> Iterator[Span]:
    return (span for span in spans if part.start <= span.start < part.end)


def is_of_speakers(case: Case, phrase: Span, person: int | None) -> bool:
    """Whether a word for a relative means the person spoken of: his namesake has spoken before him."""
    a = case.article
    main = titles.head(phrase.of(a.text), a.language)
    if person is None or roles.find(main, a.language) not in roles.KIN[a.language]:
        return False
    key = surname_key(a.people[person].name)
    others = a.voices - {person, None}
    return any(other is not None and surname_key(a.people[other].name) == key for other in others)
