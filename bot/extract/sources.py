"""Speakers known by whose words they are said to be: "айтуынша", "по словам", "Orazov's answer"."""

import regex

from bot.extract import gender
from bot.extract.context import Case, verdict
from bot.extract.lexicon import listed
from bot.extract.mentions import Mention, is_source, within
from bot.extract.model import Span, Speaker

_RELAYED = regex.compile(
    r"(?:приво[дж]|прив[её]л|переда|цитир|процитир)\p{L}*+ [^,.;:\n]{3,100}? слова |цитир\p{L}*+ ",
    regex.IGNORECASE,
)
# Russian relatives in the cases of a source.
_KIN = {
    gender.WOMAN: listed(
        "матери мамы жены супруги вдовы дочери сестры бабушки внучки тёщи тещи свекрови невесты тёти тети"
        " племянницы"
    ),
    gender.MAN: listed(
        "отца папы мужа супруга сына брата дедушки деда внука зятя тестя свёкра свекра жениха дяди племянника"
    ),
}
_SEX_OF_KIN = {word: sex for sex, words in _KIN.items() for word in words}
_UTTERANCE_CHARS = 30  # between somebody's name and the noun for his words


def by_source_pronoun(case: Case, words: Span) -> Speaker | None:
    """A pronoun with such words: "оның айтуынша", "по ее словам"."""
    g = case.article.grammar
    found = g.sources.his.search(case.article.text, words.start, words.end)
    if not found:
        return None
    owner = found["his"].casefold()
    sex = (
        gender.MAN
        if g.sources.he_owns.fullmatch(owner)
        else gender.WOMAN
        if g.sources.she_owns.fullmatch(owner)
        else None
    )
    person = case.recent(sex)
    return verdict("by_source_pronoun", 0.8 if person is not None else 0.0, Span(*found.span("his")), person)


def by_source(case: Case, words: Span) -> Speaker | None:
    """A person named with "айтуынша", "по словам", "according to"."""
    for mention in within(case.article.mentions, words):
        if is_source(case.article.text, case.article.grammar, mention) and not _is_of_kin(case, mention):
            return verdict("by_source", 0.9, mention.span, mention.person)
    return by_relayed(case, words)


def by_relayed(case: Case, words: Span) -> Speaker | None:
    """A person whose words somebody passes on: "приводит пресс-служба слова главы фонда Аскара Оразова"."""
    a = case.article
    relayed = _RELAYED.search(a.text, words.start, words.end)
    behind = within(a.mentions, Span(relayed.end(), words.end)) if relayed else ()
    for mention in behind[:1]:
        if not mention.bare and not _is_of_kin(case, mention):
            return verdict("by_relayed", 0.85, mention.span, mention.person)
    return None


def _is_of_kin(case: Case, mention: Mention) -> bool:
    """Whether a Russian name in the genitive tells whose relative speaks: "по словам матери Аскара Оразова";
    a relative of the same sex may bear the name himself, unless it is known already."""
    a = case.article
    start = max(0, mention.span.start - _UTTERANCE_CHARS)
    before = a.text[start : mention.span.start].casefold().split()
    kin = _SEX_OF_KIN.get(before[-1]) if before else None
    if kin is None:
        return False
    known = a.people[mention.person].spans[0] != mention.span
    return known or gender.of(a.people[mention.person].name) not in (kin, None)


def by_utterance(case: Case, lead: Span) -> Speaker | None:
    """Whose words a noun says they are: "Оразовтың жауабы", "ответ Оразова", "Orazov’s answer"."""
    a = case.article
    for mention in within(a.mentions, lead):
        before = a.text[max(lead.start, mention.span.start - _UTTERANCE_CHARS) : mention.span.start]
        behind = Span(mention.span.end, min(lead.end, mention.span.end + _UTTERANCE_CHARS))
        russian = a.language == "ru" and a.grammar.utterance.search(before) and not mention.bare
        if russian or (mention.owns and a.grammar.utterance.search(a.text, behind.start, behind.end)):
            return verdict("by_utterance", 0.8, mention.span, mention.person)
    return None
