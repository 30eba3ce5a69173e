"""Who said it: the speaker of each quote, by named rules in the order of trust."""

from collections.abc import Callable, Sequence
from datetime import date

import regex

from bot.extract import unmarked
from bot.extract.context import Article, Case, verdict
from bot.extract.grammar import grammar
from bot.extract.kin import by_generation
from bot.extract.marks import level
from bot.extract.mentions import mentions, topics, within
from bot.extract.model import Person, Quote, Span, Speaker
from bot.extract.phrase import leading_phrase, noun_phrase
from bot.extract.quotes import ANSWER
from bot.extract.sentences import paragraphs
from bot.extract.sources import by_source, by_source_pronoun, by_utterance
from bot.extract.speaker_rules import (
    BY_NAME,
    IN_LEAD,
    IN_PHRASE,
    Rule,
    by_name,
    by_script,
    by_stranger,
)
from bot.extract.spoken import Spoken
from bot.extract.turns import Page

SURE_ENOUGH = 0.5  # below it a quote is kept without a speaker


def attribute(
    text: str, language: str, spoken: Sequence[Spoken], people: Sequence[Person], published: date | None
) -> tuple[Quote, ...]:
    """The quotes with their speakers. A speaker too unsure is left out, and the words that stand for
    him are kept."""
    article = _article(text, language, spoken, people, published)
    if article is None:
        return ()
    for index, one in enumerate(spoken):
        article.hear(_decide(Case(article, index, one)))
    return tuple(Quote(one.parts, who, one.rule) for one, who in zip(spoken, article.said, strict=True))


def _article(
    text: str, language: str, spoken: Sequence[Spoken], people: Sequence[Person], published: date | None
) -> Article | None:
    patterns = grammar(language)
    if patterns is None or not spoken:
        return None
    levelled = level(text)
    named = mentions(levelled, language, people)
    page = Page(patterns, levelled, paragraphs(levelled))
    told = page.sentences()
    return Article(
        text=levelled,
        language=language,
        grammar=patterns,
        people=people,
        published=published,
        mentions=named,
        sentences=told,
        topics=topics(page, told, people, named, [part for one in spoken for part in one.parts]),
        spoken=spoken,
        questions=page.first_question() if page.is_interview() else unmarked.first_question(page),
    )


def _decide(case: Case) -> Speaker:
    for rule in ORDER:
        found = rule(case)
        if found and found.confidence >= SURE_ENOUGH:
            return found
        if found:
            return Speaker(label=found.label, rule=found.rule, confidence=found.confidence)
    return Speaker()


def by_attribution(case: Case) -> Speaker | None:
    """The words of attribution after or between the parts: a name in any of them before a title in the
    first."""
    a = case.article
    named = (
        by_generation(case, words) or by_name(case, words) or by_source(case, words)
        for words in case.spoken.cues
    )
    titled = (
        _in_phrase(case, noun_phrase(a.grammar, a.text, words), IN_PHRASE) for words in case.spoken.cues
    )
    found = next((found for found in named if found), None) or next(
        (found for found in titled if found), None
    )
    if found and found.rule not in BY_NAME and case.told_by_many():
        return verdict("by_many", 0.8, found.label)
    return found


def by_lead(case: Case) -> Speaker | None:
    """The words before the speech in its sentence."""
    a, lead = case.article, case.spoken.lead
    if lead is None:
        return None
    lead = _last_clause(case, lead)
    for by_words in (by_script, by_source_pronoun, by_source, by_name, by_utterance):
        if found := by_words(case, lead):
            return found
    phrase = leading_phrase(a.grammar, a.text, lead)
    return (_in_phrase(case, phrase, IN_LEAD) if phrase else None) or by_stranger(case, lead)


def _last_clause(case: Case, lead: Span) -> Span:
    """Of "Оразов промолчал, а его коллега Мусин сказал:" what stands behind the comma, if somebody acts and
    speaks there."""
    a = case.article
    for joint in reversed(list(_JOINT.finditer(a.text, lead.start, lead.end))):
        clause = Span(joint.end(), lead.end)
        acting = any(mention.bare for mention in within(a.mentions, clause))
        if acting and a.grammar.verb.search(a.text, clause.start, clause.end):
            return clause
    return lead


_JOINT = regex.compile(
    r"[,;] (?:а|но|однако|зато|тогда как|в то время как|but|while|whereas|and|ал|бірақ|алайда) ",
    regex.IGNORECASE,
)


def _in_phrase(case: Case, phrase: Span | None, rules: Sequence[Rule]) -> Speaker | None:
    return next((found for rule in rules if (found := rule(case, phrase))), None) if phrase else None


def by_interview(case: Case) -> Speaker | None:
    """Unattributed speech in an interview: the interviewee's."""
    a = case.article
    if case.spoken.rule != ANSWER and a.questions is None:
        return None
    person, introduced = a.interviewee(), a.introduced()
    if person is None and case.spoken.rule == ANSWER and introduced:
        person = introduced.person
    if person is None:
        return None
    label = (
        introduced.span if introduced and introduced.person == person else a.last_mention(person, case.start)
    )
    return verdict("by_interview", 0.8, label, person)


def by_context(case: Case) -> Speaker | None:
    """Speech that nothing attributes, or a verb alone: the person spoken of before it."""
    person = None if case.after_unnamed() or case.told_by_many() else case.recent()
    if person is None or case.is_of_another_hour(person):
        return None
    return verdict("by_context", 0.6, case.article.last_mention(person, case.start), person)


ORDER: tuple[Callable[[Case], Speaker | None], ...] = (by_attribution, by_lead, by_interview, by_context)
