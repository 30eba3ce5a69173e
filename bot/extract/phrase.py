"""The words that stand for the speaker within an attribution: "деп атап өтті [банк төрағасы] жиында"."""

from itertools import islice

import regex

from bot.extract.grammar import WORD, Grammar
from bot.extract.lexicon import roles
from bot.extract.lexicon.speech import (
    ADDRESSEES,
    AUXILIARIES,
    COMPLEMENTS,
    INSIDE,
    MANNER,
    MEN,
    ONE_OF,
    OTHERS,
    STOPPERS,
    TIMES,
    WOMEN,
)
from bot.extract.model import Span

_TOKEN = regex.compile(WORD)
_OPENING, _CLOSING = "«“", "»”"
_MOST_WORDS = 40
_LABEL_WORDS = 8  # a source before a colon, without a verb
_VERB_WORDS = 4  # "деп баса көрсетіп өтті"
_FINITE = regex.compile(
    r"\p{L}+(?:[дт][ыі]|[ае]ды|[ае]ді|йды|йді|[ғқ]ан|[гк]ен|[ыі]пт[ыі]|пт[ыі])$", regex.IGNORECASE
)
_PAST = regex.compile(r"\p{L}{2,}[дт][ыі]")
_INFINITIVE = regex.compile(r"\p{L}{2,}(?:ть|ти|чь)(?:ся)?")
_LATIN = regex.compile(r"[A-Z][A-Za-z0-9.’'-]*+")  # a foreign paper, site or channel within Russian words
_TO_MANY = regex.compile(r"\p{L}{2,}[лдт](?:арға|ерге)")
_CITED = frozenset(("quoted", "quotes", "cited", "cites"))
_WORDS_OF = "слова"
_NOT = "не "  # "Соседка, знавшая его, не удивилась: «…»"
_THEMSELVES = frozenset(("сам", "сама"))  # "Сам спортсмен" is the sportsman
_SINGULAR = regex.compile(r"\p{L}+(?:[аеёиуы]л[ао]?(?:с[ья])?|[аеиёя]т)")
_SOFTENED = {"қ": "ғ", "к": "г", "п": "б"}  # "бастық", "бастығы"
_POSSESSED = ("ы", "і", "сы", "сі")
_PARTICIPLE = regex.compile(r"\p{L}{2,}(?:[ғқ]ан|[гк]ен|[ае]тын|[ае]тін|йтын|йтін)")
_ACCUSATIVE = regex.compile(r"\p{L}{2,}[дтн][ыі]")
_ATTRIBUTE = regex.compile(r"\p{L}{2,}(?:[лдт][ыі][қк]|[ғқ]ы|[гк]і)")
_OUT_OF = regex.compile(r"[дтн][ае]н$")
_OBLIQUE = regex.compile(
    r"[\p{L}-]{2,}(?:[дт][ае]н?|н[ае]н|[ғқ]а|[гк]е|[ыі]н[ае]?|[мбп]ен|[ыі]п|л[ае]п|м[ае]й|[аеы]р|[ае]т[ыі]н|[ғқ]ан|[гк]ен)$",
    regex.IGNORECASE,
)


def noun_phrase(grammar: Grammar, text: str, words: Span) -> Span | None:
    """The noun phrase of an attribution behind speech, None where there is nothing but a verb."""
    return _with_marks(text, _noun_phrase(grammar, text, words))


def leading_phrase(grammar: Grammar, text: str, words: Span) -> Span | None:
    """The noun phrase of an attribution before speech: of its last clause where that one holds the
    verb."""
    return _with_marks(text, _leading_phrase(grammar, text, words))


def _with_marks(text: str, phrase: Span | None) -> Span | None:
    """The phrase with the mark at its end or before it whose partner it holds: "глава «Дала»"."""
    if phrase is None:
        return None
    said = phrase.of(text)
    level = sum(1 if mark in _OPENING else -1 for mark in said if mark in _OPENING + _CLOSING)
    odd = said.count('"') % 2 == 1
    before, behind = text[max(0, phrase.start - 1) : phrase.start], text[phrase.end : phrase.end + 1]
    closes = (level > 0 and behind in tuple(_CLOSING)) or (odd and behind == '"')
    opens = (level < 0 and before in tuple(_OPENING)) or (odd and not closes and before == '"')
    return Span(phrase.start - opens, phrase.end + closes)


def _noun_phrase(grammar: Grammar, text: str, words: Span) -> Span | None:
    tokens = _tokens(text, words)
    if not tokens:
        return None
    return _kazakh(grammar, text, tokens) if grammar.postposed else _verb_and_subject(grammar, text, tokens)


def _leading_phrase(grammar: Grammar, text: str, words: Span) -> Span | None:
    while words.end > words.start and text[words.end - 1] in " ,:–-":
        words = Span(words.start, words.end - 1)
    comma = text.rfind(", ", words.start, words.end)
    verb = comma + 2 + (len(_NOT) if text.startswith(_NOT, comma + 2) else 0)
    if comma >= 0 and grammar.verb.match(text, verb, words.end):
        words = Span(words.start, text.find(", ", words.start))  # "A banker, who …, described it as"
    elif comma >= 0 and grammar.verb.search(text, comma + 2, words.end):
        words = Span(comma + 2, words.end)
    if according := grammar.according.search(text, words.start, words.end):
        before, behind = Span(words.start, according.start()), Span(according.end(), words.end)
        return _whole(text, before) if grammar.postposed else _up_to_comma(text, behind)
    if not grammar.verb.search(text, words.start, words.end):
        subject = _subject if grammar.postposed else _pronoun
        return subject(grammar, text, words) or _whole(text, words)
    return _noun_phrase(grammar, text, words)


def _pronoun(grammar: Grammar, text: str, words: Span) -> Span | None:
    """ "В Сети [она] выложила снимок и подписала его:" """
    return next(
        (token for token in reversed(_tokens(text, words)) if _is_pronoun(grammar, text, token)), None
    )


def _whole(text: str, words: Span) -> Span | None:
    tokens = _tokens(text, words)
    return _joined(tokens) if len(tokens) <= _LABEL_WORDS else None  # "Хабарламада: «…»"


def _up_to_comma(text: str, words: Span) -> Span | None:
    """ "[одного из жителей], улицу не убирали": the source ends where the news begins."""
    comma = text.find(",", words.start, words.end)
    return _whole(text, Span(words.start, comma if comma >= 0 else words.end))


def _subject(grammar: Grammar, text: str, words: Span) -> Span | None:
    """Of Kazakh words without a verb the calling or the pronoun that stands among circumstances: "Жиында
    [ол]:", "[Блогер] онда:", with what tells him apart: "[Жанымда тұрған әже] күліп:"."""
    tokens = _tokens(text, words)
    run = _nominative_run(text, tokens)
    last = run.of(text).split()[-1].casefold() if run else ""
    if not run or not (is_calling(last, "kk") or grammar.sources.anyone.fullmatch(last)):
        return None
    at = next(index for index, token in enumerate(tokens) if token.start == run.start)
    if not at or not _PARTICIPLE.fullmatch(_lower(text, tokens[at - 1])):
        return run
    first = next(token for token in tokens if _lower(text, token) not in MANNER | TIMES)
    return Span(first.start, run.end)


def _tokens(text: str, words: Span) -> list[Span]:
    found = islice(_TOKEN.finditer(text, words.start, words.end), _MOST_WORDS)
    return [Span(word.start(), word.end()) for word in found]


def _nominative_run(text: str, tokens: list[Span]) -> Span | None:
    """Of Kazakh words before a verb the first run without circumstances: "жиында [облыс әкімі] былай"."""
    run: list[Span] = []
    for token in tokens:
        word = _lower(text, token)
        if word in MANNER | TIMES or _is_oblique(word):
            if run:
                break
        else:
            run.append(token)
    return _joined(run)


def _is_oblique(word: str) -> bool:
    """Whether a Kazakh word ends like a case or a verb that makes it a circumstance; callings that only look
    so do not ("блогер", "тренер")."""
    return bool(_OBLIQUE.fullmatch(word)) and word not in COMPLEMENTS and roles.find(word, "kk") != word


def is_calling(word: str, language: str) -> bool:
    """Whether a folded word is a calling, or tells a man or a woman, in the nominative: "әкім", "әкімі"."""
    role = roles.find(word, language)
    softened = role[:-1] + _SOFTENED.get(role[-1:], role[-1:])
    possessed = language == "kk" and (word.removeprefix(role) in _POSSESSED or word[:-1] == softened)
    return word in MEN | WOMEN or (bool(role) and (role == word or possessed))


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
    if end + 1 < len(tokens) and _is_listener(text, tokens[end], tokens[end + 1]):
        end += 1
    return _joined(_without_tail(grammar, text, tokens[end:]))


def _is_listener(text: str, token: Span, following: Span) -> bool:
    """Whether a word before the subject tells to whom, when or where: "деді [журналистерге] министр"."""
    word, behind = token.of(text), _lower(text, following)
    if word in TIMES:
        return True
    if word[0].isupper() or not _is_oblique(word) or _PARTICIPLE.fullmatch(behind) or behind in COMPLEMENTS:
        return False
    return bool(_TO_MANY.fullmatch(word)) or is_calling(behind, "kk")


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


def _without_tail(grammar: Grammar, text: str, tokens: list[Span]) -> list[Span]:
    """The words up to the circumstances behind the subject: "[жас ана] көзіне жас алып"; news comes out of
    a body: "деді [зауыт әкімшілігінен]"."""
    for index, token in enumerate(tokens):
        word = _lower(text, token)
        following = _lower(text, tokens[index + 1]) if index + 1 < len(tokens) else ""
        if index and text[tokens[index - 1].end : token.start].strip(' «»“”"’'):
            return tokens[:index]
        if word in ONE_OF:
            return tokens[: index + 1]
        if index and _OUT_OF.search(word) and grammar.sources.body.fullmatch(text, token.start, token.end):
            return tokens[: index + (not any(is_calling(_lower(text, one), "kk") for one in tokens[:index]))]
        if index and (
            word in TIMES
            or _is_object(text, tokens, index)
            or (_is_oblique(word) and following not in COMPLEMENTS)
        ):
            return tokens[: index - _is_attribute(text, tokens[:index])]
    return tokens


def _is_attribute(text: str, tokens: list[Span]) -> bool:
    """Whether the last of several words belongs to the circumstance behind it: "[тұрғындар] әлеуметтік
    желіде"."""
    word = _lower(text, tokens[-1])
    return len(tokens) > 1 and bool(_ATTRIBUTE.fullmatch(word)) and not is_calling(word, "kk")


def _is_object(text: str, tokens: list[Span], index: int) -> bool:
    """Whether a word in the accusative stands behind a calling: "[судья] үкімді жариялау кезінде"; with a
    calling still to come it may be an adjective ("[жазушы, белгілі аудармашы]")."""
    if not _ACCUSATIVE.fullmatch(_lower(text, tokens[index])):
        return False
    called = [bool(roles.find(_lower(text, token), "kk")) for token in tokens]
    return any(called[:index]) and not any(called[index:])


def _verb_and_subject(grammar: Grammar, text: str, tokens: list[Span]) -> Span | None:
    """In Russian and English the subject stands before the verb or right behind it."""
    verb = next((i for i, token in enumerate(tokens) if grammar.verb.match(text, token.start)), None)
    if verb is None:  # "she points out": any verb will do behind its subject
        verb = 1 if _is_pronoun(grammar, text, tokens[0]) else 0
    if _lower(text, tokens[verb]) in _CITED and _names_cited(text, tokens[verb + 1 :]):
        return _joined(_up_to_stop(text, tokens[verb + 1 :]))
    before = [
        token
        for token in tokens[:verb]
        if not grammar.adverb.fullmatch(text, token.start, token.end) and _lower(text, token) not in OTHERS
    ]
    if len(before) > 1 and _lower(text, before[0]) in _THEMSELVES:
        before = before[1:]
    pronouns = [token for token in before if _is_pronoun(grammar, text, token)]
    if pronouns:
        return pronouns[-1]  # "In a note to clients [he] wrote"
    if before:
        return _joined(_up_to_stop(text, before))
    behind = _relayed(text, tokens[verb + 1 :])
    outlets = not tokens[verb].of(text).isascii()
    while len(behind) > 1 and (_is_addressed(text, behind[0]) or (outlets and _is_outlet(text, behind[0]))):
        behind = behind[1:]
    while len(behind) > 1 and grammar.adverb.fullmatch(text, behind[0].start, behind[0].end):
        behind = behind[1:]
    singular = bool(_SINGULAR.fullmatch(_lower(text, tokens[verb])))
    if len(behind) > 2 and _lower(text, behind[0]) in INSIDE and singular:
        behind = behind[2:]  # "сказал на встрече [министр]", but "сообщили [в акимате]"
    return _joined(_up_to_stop(text, behind))


def _names_cited(text: str, behind: list[Span]) -> bool:
    """Whether it is the speaker who stands behind "quoted": not in "was quoted as saying"."""
    return bool(behind) and _lower(text, behind[0]) not in STOPPERS


def _relayed(text: str, tokens: list[Span]) -> list[Span]:
    """Of "приводит агентство слова [министра]" those whose words they are; else all."""
    said = next((i for i, token in enumerate(tokens[:-1]) if _lower(text, token) == _WORDS_OF), -1)
    return tokens[said + 1 :]


def _is_addressed(text: str, token: Span) -> bool:
    """Whether a word behind a verb tells to whom something is said, or of whom, or to do what."""
    word = _lower(text, token)
    return word in ADDRESSEES or word in OTHERS or bool(_INFINITIVE.fullmatch(word))


def _is_outlet(text: str, token: Span) -> bool:
    """Whether a word in marks, or a Latin one, tells in Russian who printed it: "сообщил газете «Дала»
    тренер", "рассказал Dala News тренер"."""
    quoted = text[token.start - 1] in _OPENING or text[token.end : token.end + 1] in tuple(_CLOSING)
    return quoted or bool(_LATIN.fullmatch(text, token.start, token.end))


def _is_pronoun(grammar: Grammar, text: str, token: Span) -> bool:
    sources = grammar.sources
    return any(
        pattern.fullmatch(text, token.start, token.end) for pattern in (sources.he, sources.she, sources.they)
    )


def _up_to_stop(text: str, tokens: list[Span]) -> list[Span]:
    for index, token in enumerate(tokens):
        word = _lower(text, token)
        if index and ("," in text[tokens[index - 1].end : token.start] or word in STOPPERS | AUXILIARIES):
            return tokens[:index]
    return tokens


def _joined(tokens: list[Span]) -> Span | None:
    return Span(tokens[0].start, tokens[-1].end) if tokens else None
