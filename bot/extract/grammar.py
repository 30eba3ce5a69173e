"""The patterns of attribution, one set a language, built from `lexicon/speech.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import regex

from bot.extract.alternation import alternation
from bot.extract.lexicon.speech import ENGLISH_LINKS, ENGLISH_SUBJECTS, SPEECH, Speech

WORD = r"[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]{0,40}"
QUOTED_NAME = r"[«“\"][^«»“”\"\n]{1,60}[»”\"]"  # a name in marks within an attribution: глава «Дала банка»
_END = r"(?![\p{L}\p{M}\p{N}])"
_START = r"(?<![\p{L}\p{M}\p{N}-])"
_CAPITAL = r"(?-i:\p{Lu})"
_SMALL = r"(?-i:\p{Ll})[\p{L}-]{0,40}"  # a word without a capital


@dataclass(frozen=True, slots=True)
class Heads:
    """What an attribution after speech begins with."""

    after_dash: str  # behind a point and a dash
    surely: str  # behind a bare dash
    after_comma: str | None  # behind a comma alone
    after_mark: str  # behind a closing mark alone


@dataclass(frozen=True, slots=True)
class Sources:
    """One language's patterns for those who speak, compiled."""

    pronoun: regex.Pattern[str]  # of one person, anywhere
    he: regex.Pattern[str]
    she: regex.Pattern[str]
    anyone: regex.Pattern[str]
    they: regex.Pattern[str]
    unnamed: regex.Pattern[str]
    anonymous: regex.Pattern[str]  # a sentence about a source it does not name
    stranger: regex.Pattern[str]  # opens such a sentence
    his: regex.Pattern[str]  # "оның айтуынша", "по его словам"
    to_him: regex.Pattern[str]  # somebody is spoken to: he is not the speaker
    to_her: regex.Pattern[str]
    he_owns: regex.Pattern[str]
    she_owns: regex.Pattern[str]
    body: regex.Pattern[str]
    document: regex.Pattern[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language's patterns of attribution, compiled."""

    after_dash: regex.Pattern[str]
    surely: regex.Pattern[str]
    after_comma: regex.Pattern[str] | None
    after_mark: regex.Pattern[str]
    verb: regex.Pattern[str]  # anywhere
    says: regex.Pattern[str]  # a quotative and, but for those that are verbs themselves, a verb of speech
    according: regex.Pattern[str]  # anywhere
    introduces: regex.Pattern[str]  # ends the words before marked speech that no colon introduces
    title: regex.Pattern[str]  # a word for a work or an event
    titled: regex.Pattern[str]  # ends the words before marked words that name something
    relays: regex.Pattern[str]  # an agency passing on news
    tells: regex.Pattern[str]  # in such a sentence as good as a verb of speech: "привёл такие данные"
    deixis: regex.Pattern[str]  # opens a sentence that names the speaker of what was said before
    see_also: regex.Pattern[str]  # before the title of another article
    thanks: regex.Pattern[str]  # the interviewer's last words
    postposed: bool  # "деп", "айтуынша" follow what they govern; a mark needs no comma or dash before them
    quotative: regex.Pattern[str]
    adverb: regex.Pattern[str]
    passive: regex.Pattern[str]
    asks: regex.Pattern[str]
    calls: regex.Pattern[str]  # behind a closing mark: somebody calls something so, and it is not its name
    sources: Sources
    opinion: regex.Pattern[str]
    about: regex.Pattern[str]
    utterance: regex.Pattern[str]  # somebody's words, anywhere


def one_of(*groups: tuple[str, ...]) -> str:
    """A pattern of whole words, none of the groups being empty together."""
    return "(?:" + (alternation(word for group in groups for word in group) or "(?!)") + ")" + _END


def compile_words(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.IGNORECASE)


def anywhere(*groups: tuple[str, ...]) -> regex.Pattern[str]:
    return compile_words(_START + one_of(*groups))


def _kazakh(speech: Speech) -> Heads:
    verb = one_of(speech.verbs)
    own = rf"(?! {one_of(speech.first_person)})"
    quotative = rf"{one_of(speech.quotative)}{own}"
    verb_last = rf"(?:(?:{WORD}|{QUOTED_NAME}),? ){{1,9}}?{verb}(?: {WORD})?(?=[.,!?…]|$)"
    named = one_of(speech.naming)
    return Heads(
        after_dash=rf"{quotative}|{verb}|{verb_last}",
        surely=quotative,
        after_comma=rf"(?:деді|дейді|дейтін|деп {verb}){_END}{own}",
        after_mark=(
            rf"деп{own}(?! {named}) {WORD}"
            rf"|(?:деді|дейді|дейтін|деседі|депті|делінген|делінді){_END}"
            rf"|деген (?:{one_of(speech.anyone)}|еді{_END}|болатын{_END}|екен{_END})"
            rf"|деген {one_of(speech.opinions)} {verb}|деген (?:жолдар|сөздер|сөйлемдер){_END}"
        ),
    )


def _russian(speech: Speech) -> Heads:
    verb = one_of(speech.verbs)
    pronoun = one_of(speech.he, speech.she, speech.they)
    adverb = one_of(speech.adverbs)
    verb_later = rf"(?:(?:{WORD}|{QUOTED_NAME}),? ){{1,9}}?{verb}(?=[.,:!?…]|$)"
    # Any verb of the third person will do when a name or a pronoun is its subject.
    third = r"(?!нет )\p{L}{2,30}(?:[аеиоуыя]л(?:[ао]?(?:с[ья])?)|[её]т(?:ся)?|ит(?:ся)?)"
    unlisted = rf"{third}{_END}(?: {WORD})? (?:{_CAPITAL}|{pronoun})"
    before = rf"(?:{adverb},? ){{0,2}}"
    spoken = rf"(?:{before}|{pronoun} (?:{WORD} )?){verb}"
    # "с улыбкой говорит учительница", "в ответ на это сказал Громов"
    circumstance = rf"{one_of(speech.circumstance)} (?:{_SMALL} ){{1,4}}"
    told = rf"(?:{before}|{pronoun} (?:{WORD} )?|{circumstance}){verb}|{before}{unlisted}"
    # "— Жили мы, — бабушка Громова поправляет платок. — Не тужили"
    staged = (
        rf"(?:(?!что|как|если|когда|и |а |но ){_SMALL} ){{0,2}}(?:{_CAPITAL}{WORD} ){{1,3}}{third}{_END}"
        r"[^.–\n]{0,80}\. [–-] "
    )
    return Heads(
        after_dash=rf"{told}|{verb_later}|{one_of(speech.according)}|{staged}",
        surely=rf"{verb}(?= (?:{_CAPITAL}|{pronoun}|{WORD}))",
        after_comma=None,
        after_mark=spoken,
    )


def _english(speech: Speech) -> Heads:
    verb = one_of(speech.verbs)
    particles = r"(?:(?:van|von|de|der|den|del|della|da|di|dos|du|al|el|bin|ibn|ter|ten|la|le)[ -]){0,3}"
    subject = rf"(?:{particles}{_CAPITAL}[\p{{L}}\p{{M}}’'.-]{{0,40}}|{one_of(ENGLISH_SUBJECTS)})"
    # Any verb of the third person will do when a pronoun or a name right before it is its subject.
    name = rf"{_CAPITAL}{WORD}(?: {_CAPITAL}{WORD})?"
    unlisted = rf"(?:{one_of(speech.he, speech.she)}|{name}) \p{{L}}{{2,20}}(?:ed|s){_END}"
    # "judge Askar Orazov said": a calling without an article
    called = (
        rf"(?!{one_of(ENGLISH_LINKS)})(?:{_SMALL} ){{1,3}}{particles}(?:{_CAPITAL}{WORD},? ){{1,3}}{verb}"
    )
    clause = (
        rf"(?:{one_of(speech.adverbs)} )?{verb}|{called}"
        rf"|{subject}(?:,? (?:{WORD}|{QUOTED_NAME})){{0,16}}?,? {verb}"
        rf"|{one_of(speech.according)}|{unlisted}|(?:is|was) (?:how|all|what) {WORD}"
    )
    return Heads(after_dash=clause, surely=rf"{verb} ", after_comma=None, after_mark=clause)


_HEADS: Mapping[str, Callable[[Speech], Heads]] = {"kk": _kazakh, "ru": _russian, "en": _english}


def _his(speech: Speech) -> regex.Pattern[str]:
    owner = rf"(?P<his>{one_of(speech.his, speech.her, speech.its)})"
    if speech.quotative:
        return compile_words(rf"{_START}{owner} {one_of(speech.according)}")
    in_words = r"in (?P<his>his|her)(?= (?:own )?words)"
    return compile_words(rf"{_START}(?:(?:по|на|со слов|according to) {owner}|{in_words})")


def _sources(speech: Speech) -> Sources:
    return Sources(
        pronoun=anywhere(speech.he, speech.she, speech.anyone),
        he=compile_words(one_of(speech.he)),
        she=compile_words(one_of(speech.she)),
        anyone=compile_words(one_of(speech.anyone)),
        they=compile_words(one_of(speech.they)),
        unnamed=anywhere(speech.unnamed),
        anonymous=anywhere(speech.anonymous),
        stranger=compile_words(one_of(speech.strangers)),
        his=_his(speech),
        to_him=anywhere(speech.to_him),
        to_her=anywhere(speech.to_her),
        he_owns=compile_words(one_of(speech.his)),
        she_owns=compile_words(one_of(speech.her)),
        body=anywhere(speech.bodies),
        document=anywhere(speech.documents),
    )


@cache
def grammar(language: str) -> Grammar | None:
    """The patterns of a language; None for one whose words of speech are not known."""
    speech = SPEECH.get(language)
    if speech is None:
        return None
    heads = _HEADS[language](speech)
    return Grammar(
        after_dash=compile_words(heads.after_dash),
        surely=compile_words(heads.surely),
        after_comma=compile_words(heads.after_comma) if heads.after_comma else None,
        after_mark=compile_words(heads.after_mark),
        verb=anywhere(speech.verbs, speech.quotative),
        says=compile_words(rf"(?:деді|дейді|деп (?:{WORD} ){{0,2}}{one_of(speech.verbs)})"),
        according=anywhere(speech.according),
        introduces=compile_words(rf"{_START}{one_of(speech.verbs, speech.that)}(?: {WORD}){{0,2}}[,:]?$"),
        title=compile_words(one_of(speech.titles)),
        titled=compile_words(rf"{_START}{one_of(speech.titles)}[,:]?$"),
        relays=anywhere(speech.relaying),
        tells=anywhere(speech.telling),
        deixis=compile_words(one_of(speech.deixis)),
        see_also=anywhere(speech.see_also),
        thanks=anywhere(speech.thanks),
        postposed=bool(speech.quotative),
        quotative=compile_words(one_of(speech.quotative)),
        adverb=compile_words(one_of(speech.adverbs)),
        passive=anywhere(speech.passive),
        asks=anywhere(speech.asking),
        calls=compile_words(one_of(speech.calling)),
        opinion=compile_words(one_of(speech.opinions)),
        about=anywhere(speech.about),
        utterance=anywhere(speech.utterances),
        sources=_sources(speech),
    )
