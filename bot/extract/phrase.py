"""The words that stand for the speaker within an attribution: "деп атап өтті [банк төрағасы] жиында"."""

from itertools import islice

import regex

from bot.extract.grammar import WORD, Grammar
from bot.extract.lexicon.speech import (
    ADDRESSEES,
    AUXILIARIES,
    COMPLEMENTS,
    INSIDE,
    MANNER,
    ONE_OF,
    OTHERS,
    STOPPERS,
    TIMES,
)
from bot.extract.model import Span

_TOKEN = regex.compile(WORD)
_MOST_WORDS = 40
_LABEL_WORDS = 8  # a source before a colon, without a verb
_VERB_WORDS = 4  # "деп баса көрсетіп өтті"
_FINITE = regex.compile(
    r"\p{L}+(?:[дт][ыі]|[ае]ды|[ае]ді|йды|йді|[ғқ]ан|[гк]ен|[ыі]пт[ыі]|пт[ыі])$", regex.IGNORECASE
)
_PAST = regex.compile(r"\p{L}{2,}[дт][ыі]")
_INFINITIVE = regex.compile(r"\p{L}{2,}(?:ть|ти|чь)(?:ся)?")
_SINGULAR = regex.compile(r"\p{L}+(?:[аеёиуы]л[ао]?(?:с[ья])?|[аеиёя]т)")
_OBLIQUE = regex.compile(
    r"[\p{L}-]{2,}(?:[дт][ае]н?|н[ае]н|[ғқ]а|[гк]е|[ыі]н[ае]?|[мбп]ен|[ыі]п|л[ае]п|м[ае]й|[аеы]р|[ае]т[ыі]н|[ғқ]ан|[гк]ен)$",
    regex.IGNORECASE,
)


def noun_phrase(grammar: Grammar, text: str, words: Span) -> Span | None:
    """The noun phrase of an attribution behind speech, None where there is nothing but a verb."""
    found = islice(_TOKEN.finditer(text, words.start, words.end), _MOST_WORDS)
    tokens = [Span(word.start(), word.end()) for word in found]
    if not tokens:
        return None
    return _kazakh(grammar, text, tokens) if grammar.postposed else _verb_and_subject(grammar, text, tokens)


def leading_phrase(grammar: Grammar, text: str, words: Span) -> Span | None:
    """The noun phrase of an attribution before speech: of its last clause where that one holds the
    verb."""
    comma = text.rfind(", ", words.start, words.end)
    if comma >= 0 and grammar.verb.match(text, comma + 2, words.end):
        words = Span(words.start, text.find(", ", words.start))  # "A banker, who …, described it as"
    elif comma >= 0 and grammar.verb.search(text, comma + 2, words.end):
        words = Span(comma + 2, words.end)
    if according := grammar.according.search(text, words.start, words.end):
        before, behind = Span(words.start, according.start()), Span(according.end(), words.end)
        return _whole(text, before if grammar.postposed else behind)
    if not grammar.verb.search(text, words.start, words.end):
        return _whole(text, words)  # "Хабарламада: «…»"
    return noun_phrase(grammar, text, words)


def _whole(text: str, words: Span) -> Span | None:
    tokens = [
        Span(*found.span()) for found in islice(_TOKEN.finditer(text, words.start, words.end), _MOST_WORDS)
    ]
    return _joined(tokens) if len(tokens) <= _LABEL_WORDS else None


def _nominative_run(text: str, tokens: list[Span]) -> Span | None:
    """Of Kazakh words before a verb the first run without circumstances: "жиында [облыс әкімі] былай"."""
    run: list[Span] = []
    for token in tokens:
        word = _lower(text, token)
        if word in MANNER | TIMES or (_OBLIQUE.fullmatch(word) and word not in COMPLEMENTS):
            if run:
                break
        else:
            run.append(token)
    return _joined(run)


def _lower(text: str, token: Span) -> str:
    return token.of(text).casefold()


def _kazakh(grammar: Grammar, text: str, tokens: list[Span]) -> Span | None:
    verb = _first_verb(grammar, text, tokens)
    if verb is None or _is_opinion(grammar, text, tokens):
        return None
    if grammar.passive.search(text, tokens[0].start, tokens[verb].end):
        return _joined(tokens[verb + 1 :])  # "делінген [министрліктің хабарламасында]"
    if verb > 0 and not grammar.quotative.match(text, tokens[0].start):
        return _nominative_run(text, tokens[:verb])  # "– Министр атап өтті"
    end = verb + 1
    while end < len(tokens) and _lower(text, tokens[end]) in AUXILIARIES | OTHERS:
        end += 1
    return _joined(_without_tail(text, tokens[end:]))


def _is_opinion(grammar: Grammar, text: str, tokens: list[Span]) -> bool:
    """ "деген пікір айтты": the speaker stands before the speech."""
    opens = _lower(text, tokens[0]) == "деген" and len(tokens) > 1
    return opens and bool(grammar.opinion.match(text, tokens[1].start))


def _first_verb(grammar: Grammar, text: str, tokens: list[Span]) -> int | None:
    """The last word of the verb group that opens the attribution, or the first verb further on."""
    first = _lower(text, tokens[0])
    if grammar.quotative.match(text, tokens[0].start) and first != "деп":
        return 0
    start = 1 if first == "деп" else 0
    for index in range(start, min(len(tokens), start + _VERB_WORDS)):
        if _FINITE.fullmatch(_lower(text, tokens[index])):
            # "залды күлдірді": an object may end like a verb
            following = index + 1 < len(tokens) and _PAST.fullmatch(_lower(text, tokens[index + 1]))
            return index + 1 if following else index
    if first == "деп":
        return min(1, len(tokens) - 1)
    return next((i for i, token in enumerate(tokens) if grammar.verb.match(text, token.start)), None)


def _without_tail(text: str, tokens: list[Span]) -> list[Span]:
    """The words up to the circumstances behind the subject: "[жас ана] көзіне жас алып"."""
    for index, token in enumerate(tokens):
        word = _lower(text, token)
        following = _lower(text, tokens[index + 1]) if index + 1 < len(tokens) else ""
        if index and text[tokens[index - 1].end : token.start].strip(' «»“”"’'):
            return tokens[:index]
        if word in ONE_OF:
            return tokens[: index + 1]
        if index and (
            word in TIMES
            or (_OBLIQUE.fullmatch(word) and word not in COMPLEMENTS and following not in COMPLEMENTS)
        ):
            return tokens[:index]
    return tokens


def _verb_and_subject(grammar: Grammar, text: str, tokens: list[Span]) -> Span | None:
    """In Russian and English the subject stands before the verb or right behind it."""
    verb = next((i for i, token in enumerate(tokens) if grammar.verb.match(text, token.start)), 0)
    before = [token for token in tokens[:verb] if not grammar.adverb.fullmatch(text, token.start, token.end)]
    if before:
        return _joined(_up_to_stop(text, before))
    behind = tokens[verb + 1 :]
    while len(behind) > 1 and (
        _lower(text, behind[0]) in ADDRESSEES | OTHERS or _INFINITIVE.fullmatch(_lower(text, behind[0]))
    ):
        behind = behind[1:]
    while len(behind) > 1 and grammar.adverb.fullmatch(text, behind[0].start, behind[0].end):
        behind = behind[1:]
    singular = bool(_SINGULAR.fullmatch(_lower(text, tokens[verb])))
    if len(behind) > 2 and _lower(text, behind[0]) in INSIDE and singular:
        behind = behind[2:]  # "сказал на встрече [министр]", but "сообщили [в акимате]"
    return _joined(_up_to_stop(text, behind))


def _up_to_stop(text: str, tokens: list[Span]) -> list[Span]:
    for index, token in enumerate(tokens):
        word = _lower(text, token)
        if index and ("," in text[tokens[index - 1].end : token.start] or word in STOPPERS | AUXILIARIES):
            return tokens[:index]
    return tokens


def _joined(tokens: list[Span]) -> Span | None:
    return Span(tokens[0].start, tokens[-1].end) if tokens else None
