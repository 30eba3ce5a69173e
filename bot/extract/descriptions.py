"""Speakers told by a word for them that is no title of theirs: "ғалым", "девушка", "the champion"."""

from collections.abc import Sequence

import regex

from bot.extract import fold, titles
from bot.extract.context import Case, verdict
from bot.extract.kin import is_of_speakers
from bot.extract.lexicon import roles
from bot.extract.lexicon.speech import LEADERS, POSTPOSITIONS
from bot.extract.mentions import within
from bot.extract.model import Span, Speaker
from bot.extract.phrase import is_calling

GENITIVE = regex.compile(r"(?P<stem>[\p{L}’'-]+)[нтд][ыі]ң(?![\p{L}])")
_DEFINITE = regex.compile(r"the ", regex.IGNORECASE)
# "ведомство басшысы": of whatever body the person spoken of heads.
_ANY_BODY = regex.compile(
    r"(?:ведомство|министрлік|мекеме|құрылым|компания|кәсіпорын|ұйым|агенттік|басқарма|федерация|клуб|команда|құрама"
    r"|орталық|банк|қор|театр|музей|мектеп|аурухана|университет)\p{L}{0,4}",
    regex.IGNORECASE,
)
_NAMED_BODY = regex.compile(r"[«“\"‘]\p{L}")  # "глава «Дала Логистик»"
_TOLD_APART = regex.compile(r"(?:[ғқ]ан|[гк]ен|[ае]тын|[ае]тін|йтын|йтін) ")  # "жанымда отырған кейуана"
_LEADS = regex.compile(
    r"(?<!\p{L})(?:возглав|руковод|управля|председательств|(?:head(?:s|ed)|leads?|led|chair(?:s|ed)|captain(?:s|ed))(?!\p{L}))",
    regex.IGNORECASE,
)
_DESCRIPTION_WORDS = 3  # a longer description without a name means somebody of whom nothing else is said


def by_possessed(case: Case, phrase: Span) -> Speaker | None:
    """Somebody's helper or kin, of whom nothing else is said: "Оразовтың көмекшісі", "Orazov's aide"."""
    a = case.article
    owned = a.language == "kk" and GENITIVE.search(a.text, phrase.start, phrase.end)
    indefinite = a.language == "en" and not _DEFINITE.match(a.text, phrase.start)
    if owned or indefinite or within(a.mentions, phrase):
        return verdict("by_possessed", 0.6, phrase)
    return None


def by_description(case: Case, phrase: Span) -> Speaker | None:
    """A word for somebody just spoken of: "ғалым", "девушка", "the champion"; in an interview the
    interviewee."""
    a = case.article
    words = phrase.of(a.text).split()
    if len(words) == 1 and words[0][0].isupper() and not roles.find(fold.fold(words[0]), a.language):
        return verdict("by_unknown_name", 0.6, phrase)
    leader = _leader_of(case, phrase)
    if leader is not None:
        return verdict("by_led", 0.7, phrase, leader)
    told_apart = _NAMED_BODY.search(phrase.of(a.text)) or (
        a.language == "kk" and _TOLD_APART.search(phrase.of(a.text))
    )
    if len(words) > _DESCRIPTION_WORDS or told_apart:
        return verdict("by_long_description", 0.6, phrase)
    person = a.interviewee()
    if person is None and _is_another(case, phrase):
        return verdict("by_relation", 0.6, phrase)
    if person is None:
        compound = _is_compound(words, a.language) and not _ANY_BODY.fullmatch(words[0])
        person = _named_with(case, words) if compound else case.near(phrase)
    if person is not None and _is_next_voice(case, phrase, person):
        return verdict("by_next_voice", 0.6, phrase)
    return verdict("by_description", 0.6 if person is not None else 0.0, phrase, person)


def _is_next_voice(case: Case, phrase: Span, person: int) -> bool:
    """Whether another word than before gives the next paragraph's speech to somebody else than who has just
    spoken under a title: "– деді директор.⏎«…», – деді меценат.", and he adds nothing."""
    a = case.article
    if case.adjacent(1) != person or a.said[case.index - 1].rule != "by_title":
        return False
    words = set(map(fold.stem, fold.words(phrase.of(a.text))))
    known = {word for title in a.introductions if title.person == person for word in title.stems}
    adds = any(_ADDS.search(a.text, cue.start, cue.end) for cue in case.spoken.cues)
    return not (words & known or adds)


_ADDS = regex.compile(
    r"(?<!\p{L})(?:добав|дополн|продолж|заключ|подытож|резюмир|қос|жалғастыр|толықтыр|түйінде|add|continu|conclud"
    r"|went on)",
    regex.IGNORECASE,
)


def _is_another(case: Case, phrase: Span) -> bool:
    a, near = case.article, case.near(phrase)
    another = titles.is_another(phrase.of(a.text), a.language, near, a.introductions)
    return another and not is_of_speakers(case, phrase, near)


def _leader_of(case: Case, phrase: Span) -> int | None:
    """Who is told to lead what the phrase names the head of: "Делегацию возглавил Аскар Оразов"."""
    a, label = case.article, phrase.of(case.article.text)
    stems = {fold.stem(word) for word in fold.words(label) if word not in POSTPOSITIONS}
    led = stems - LEADERS
    if a.language == "kk" or not led or led == stems:
        return None
    for topic in a.topics_before(case.start):
        sentence = _sentence_around(a.text, topic.at)
        if _LEADS.search(sentence) and led <= {fold.stem(word) for word in fold.words(sentence)}:
            return topic.person
    return None


def _is_compound(words: Sequence[str], language: str) -> bool:
    """Whether the noun has another noun before it: "экипаж командирі", and not "жас қыз"."""
    return language == "kk" and len(words) > 1 and words[-1].endswith(("ы", "і"))


def _named_with(case: Case, words: Sequence[str]) -> int | None:
    """Whom the last sentence with the first of these words is about: "Экипажды Асқар Оразов басқарады"."""
    a, stem = case.article, fold.stem(fold.fold(words[0]))
    for topic in a.topics_before(case.start):
        if any(word.startswith(stem) for word in fold.words(_sentence_around(a.text, topic.at))):
            return topic.person
    return None


def _sentence_around(text: str, at: int) -> str:
    start = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at)) + 1
    ends = [end for end in (text.find("\n", at), text.find(". ", at)) if end >= 0]
    return text[start : min(ends, default=len(text))]


def by_calling(case: Case, phrase: Span) -> Speaker | None:
    """A calling before speech that nothing above knows: a description, or somebody unnamed."""
    a = case.article
    words = fold.words(phrase.of(a.text))
    known = any(is_calling(word, a.language) for word in (words[-1:] if a.language == "kk" else words))
    return (by_possessed(case, phrase) or by_description(case, phrase)) if known else None
