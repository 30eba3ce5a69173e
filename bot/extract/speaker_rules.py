"""The rules by which words of attribution mean a person of the article, an organisation or nobody."""

from collections.abc import Callable, Sequence

import regex

from bot.extract import fold, gender, titles
from bot.extract.context import TOPIC_CHARS, Case, verdict
from bot.extract.descriptions import GENITIVE, by_calling, by_description, by_possessed
from bot.extract.kin import by_sibling, is_whose, namesake
from bot.extract.lexicon import figures, roles
from bot.extract.lexicon.speech import (
    ANY_STATE,
    PEERS,
    REPRESENTATIVES,
    SEATS_OF_MANY,
)
from bot.extract.mentions import in_speech, within
from bot.extract.model import Span, Speaker

Rule = Callable[[Case, Span], Speaker | None]

# English: whoever stands behind such a verb is spoken to when somebody stands before it.
_ADDRESSED = regex.compile(
    r"\w (?:told|tells|asked|asks|reminded|reminds|assured|assures|warned|warns|informed|urged|urges|texted"
    r"|emailed|thanked|thanks|congratulated|greeted|quoted|cited|interrupted)(?: [\p{L}’'-]+){0,3},? $"
)
# Rules that rest on a name in the attribution itself.
BY_NAME = frozenset(
    ("by_name", "by_name_before_verb", "by_source", "by_relayed", "by_script", "by_utterance")
)
_RELATIVE = regex.compile(
    r"(?<![\p{L}])(?:who|whom|whose|which|where|when|that|котор\p{L}+|чей|чь\p{L}+|где|когда)(?![\p{L}])",
    regex.IGNORECASE,
)
_LATTER = regex.compile(r"последн(?:ий|яя)|(?:the )?latter|соңғысы", regex.IGNORECASE)
# Several people together are nobody: "мамандар", "специалисты", "the operators".
_MANY = {
    "kk": regex.compile(r"\p{L}{2,}[лдт][ае]р[ыі]?"),
    "ru": regex.compile(r"\p{L}{3,}(?:ы|[кгхлнрдт]и|щие|вшие)"),
    "en": regex.compile(r"\p{L}{2,}[^su'’]s|people|men|women|children"),
}
_PREPOSITION = regex.compile(r"(?:в|во|на|at|in) ", regex.IGNORECASE)
_INDEFINITE = regex.compile(r"(?:an?|another|some|one) ", regex.IGNORECASE)
_PROPER = regex.compile(r"(?<=[\p{L},] )\p{Lu}\p{L}+")
_HOME = regex.compile(r"қазақстан|казахстан|kazakh|акорд|ақорда|akorda", regex.IGNORECASE)
_CLOSE_LINES = 2  # paragraphs within which another word for the same work means the same person


def by_name(case: Case, words: Span) -> Speaker | None:
    """A person named in the attribution, as the one who acts."""
    a = case.article
    for mention in within(a.mentions, words):
        if _RELATIVE.search(a.text, words.start, mention.span.start):
            break
        if mention.bare and is_whose(case, words, mention):
            continue
        if mention.bare and not _is_addressed(case, words.start, mention.span.start):
            return verdict("by_name", 0.95, mention.span, namesake(case, mention))
        if a.language == "en" and not mention.owns and _acts(case, mention.span.end, words.end):
            return verdict("by_name_before_verb", 0.9, mention.span, mention.person)
    return None


def _acts(case: Case, name_end: int, end: int) -> bool:
    """Whether a verb of speech stands right behind an English name set off by commas: "the lawyer for Askar
    Orazov, Dana Hill, said"."""
    a = case.article
    return a.text.startswith(", ", name_end) and bool(a.grammar.verb.match(a.text, name_end + 2, end))


def _is_addressed(case: Case, start: int, name: int) -> bool:
    """Whether the English name at an offset is of somebody spoken to: "she told Askar Orazov"."""
    return case.article.language == "en" and bool(_ADDRESSED.search(case.article.text, start, name))


def by_script(case: Case, lead: Span) -> Speaker | None:
    """A name right before the colon: "Асқар Оразов: «…»"."""
    a = case.article
    for mention in within(a.mentions, lead)[-1:]:
        if mention.bare and a.text[mention.span.end : lead.end].strip() == ":":
            return verdict("by_script", 0.95, mention.span, mention.person)
    return None


def by_pronoun(case: Case, phrase: Span) -> Speaker | None:
    """A pronoun: the person last spoken of, of its gender; several people, or one that is not named,
    are nobody."""
    g, first = case.article.grammar, phrase.of(case.article.text).split()[0].casefold()
    label = Span(phrase.start, phrase.start + len(first))
    if g.sources.they.fullmatch(first):
        return verdict("by_plural_pronoun", 0.9, label)
    for sex, pattern in ((gender.MAN, g.sources.he), (gender.WOMAN, g.sources.she), (None, g.sources.anyone)):
        if pattern.fullmatch(first):
            person = None if case.after_unnamed() else case.recent(sex)
            return verdict("by_pronoun", 0.8 if person is not None else 0.0, label, person)
    return None


def by_latter(case: Case, phrase: Span) -> Speaker | None:
    """Of those just named the last: "Последний возразил", "the latter said"."""
    a = case.article
    if not _LATTER.fullmatch(a.text, phrase.start, phrase.end):
        return None
    line = a.text.rfind("\n", 0, phrase.start)
    above = max(a.text.rfind("\n", 0, max(line, 0)), phrase.start - TOPIC_CHARS, 0)
    spoken = tuple(part for one in a.spoken for part in one.parts)
    named = [m for m in within(a.mentions, Span(above, phrase.start)) if not in_speech(spoken, m.span.start)]
    person = named[-1].person if named else None
    return verdict("by_latter", 0.8 if person is not None else 0.0, phrase, person)


def by_office(case: Case, phrase: Span) -> Speaker | None:
    """A great office whose holder on the date the article names."""
    a = case.article
    office = figures.office_of(phrase.of(a.text), a.language)
    figure = figures.holder(office, a.published) if office and a.published else None
    person = a.person_of(figure) if figure else None
    return None if person is None else verdict("by_office", 0.9, phrase, person)


def by_document(case: Case, phrase: Span) -> Speaker | None:
    """A written source: it speaks for the person whose it is, and otherwise for nobody."""
    a = case.article
    if not a.grammar.sources.document.search(a.text, phrase.start, phrase.end):
        return None
    for mention in within(a.mentions, phrase):
        return verdict("by_document_of_person", 0.7, mention.span, mention.person)
    owners = GENITIVE.finditer(a.text, phrase.start, phrase.end) if a.language == "kk" else ()
    for owner in owners:
        found = titles.match(owner["stem"], a.language, a.introductions)
        if len(found) == 1 and found[0].score == titles.EXACT:
            return verdict("by_document_of_title", 0.7, Span(*owner.span()), found[0].person)
    inside = _PREPOSITION.match(a.text, phrase.start)
    return verdict("by_document", 0.9, Span(inside.end(), phrase.end) if inside else phrase)


def by_body(case: Case, phrase: Span) -> Speaker | None:
    """An organisation, or a place that stands for it ("сообщили в аэропорту")."""
    a = case.article
    if inside := _PREPOSITION.match(a.text, phrase.start):
        return verdict("by_body", 0.9, Span(inside.end(), phrase.end))
    main = titles.head(phrase.of(a.text), a.language)
    return verdict("by_body", 0.9, phrase) if main and a.grammar.sources.body.fullmatch(main) else None


def by_title(case: Case, phrase: Span) -> Speaker | None:
    """A title by which the article has introduced somebody; of several the one spoken of last. Another
    word for the same work means somebody only in the paragraphs right before."""
    a = case.article
    if _is_of_home(case, phrase):
        return None
    before = [title for title in a.introductions if title.at < case.start]
    label = phrase.of(a.text)
    found = titles.match(label, a.language, before) or titles.match(label, a.language, a.introductions)
    close = {
        topic.person for topic in a.topics_before(case.start) if case.lines_back(topic.at) <= _CLOSE_LINES
    }
    # A man's ending of the verb agrees with a word such as "министр", whoever she is; a woman's is hers.
    sex = gender.WOMAN if case.sex_of_verb() == gender.WOMAN else None
    people = [
        one.person
        for one in found
        if (one.score == titles.EXACT or one.person in close) and case.may_be(one.person, sex)
    ]
    if not people:
        return None
    other = _another_of_them(case, people) if titles.head(label, a.language) in SEATS_OF_MANY else None
    if other is not None:
        return verdict("by_title_of_many", 0.6, phrase, other)
    recent = (topic.person for topic in a.topics_before(case.start) if topic.person in people)
    return verdict("by_title", 0.85 if len(people) == 1 else 0.6, phrase, next(recent, people[0]))


def _another_of_them(case: Case, people: Sequence[int]) -> int | None:
    """Who is spoken of right before a deputy speaks, without any title, and is none of the deputies known."""
    a = case.article
    near = next((t.person for t in a.topics_before(case.start) if case.lines_back(t.at) <= 1), None)
    titled = {
        title.person
        for title in a.introductions
        if any(roles.find(one, a.language) for one in title.heads) and not title.heads & PEERS
    }
    return None if near in people or near in titled or near in case.silent() else near


def _is_of_home(case: Case, phrase: Span) -> bool:
    """Whether "the head of state" means that of Kazakhstan, though the article names another one: it
    speaks of Kazakhstan too, and of nobody who holds the office there."""
    a = case.article
    words = {fold.stem(word) for word in fold.words(phrase.of(a.text))}
    office = figures.office_of(phrase.of(a.text), a.language) if words & ANY_STATE else None
    return office is not None and bool(_HOME.search(a.text))


def by_vacant_office(case: Case, phrase: Span) -> Speaker | None:
    """A great office whose holder the article does not name."""
    a = case.article
    office = figures.office_of(phrase.of(a.text), a.language)
    if office is None:
        return None
    figure = figures.holder(office, a.published) if a.published else None
    name = figure.name(a.language) if figure else None
    return Speaker(label=phrase, office=office, holder=name, rule="by_vacant_office", confidence=0.8)


def by_representative(case: Case, phrase: Span) -> Speaker | None:
    """A representative of a body, when the person just spoken of works there ("министрлік өкілі")."""
    a = case.article
    words = fold.words(phrase.of(a.text))
    body = {fold.stem(word) for word in words if word not in REPRESENTATIVES}
    if not body or len(body) == len(set(words)):
        return None
    there = {title.person for title in a.introductions if body <= title.stems}
    near = next(
        (t.person for t in a.topics_before(case.start) if case.lines_back(t.at) <= _CLOSE_LINES), None
    )
    return verdict("by_representative", 0.7, phrase, near) if near in there else None


def by_unnamed(case: Case, phrase: Span) -> Speaker | None:
    """A source that stays unnamed: "дереккөз", "источник", "специалисты"."""
    a = case.article
    main = titles.head(phrase.of(a.text), a.language)
    if main and (a.grammar.sources.unnamed.fullmatch(main) or _MANY[a.language].fullmatch(main)):
        return verdict("by_unnamed", 0.8, phrase)
    if _INDEFINITE.match(a.text, phrase.start):
        return verdict("by_indefinite", 0.8, phrase)
    return None


def by_stranger(case: Case, lead: Span) -> Speaker | None:
    """A proper name among the words before the speech that is no person known: somebody else speaks."""
    a = case.article
    if within(a.mentions, lead) or not _PROPER.search(a.text, lead.start + 1, lead.end):
        return None
    return verdict("by_stranger", 0.6, None)


IN_LEAD: tuple[Rule, ...] = (
    by_pronoun,
    by_latter,
    by_office,
    by_document,
    by_body,
    by_title,
    by_vacant_office,
    by_representative,
    by_sibling,
    by_unnamed,
    by_calling,
)
IN_PHRASE: tuple[Rule, ...] = (*IN_LEAD, by_possessed, by_description)
