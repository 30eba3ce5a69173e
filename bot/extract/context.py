"""What is known when one quote of an article is to be attributed."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import regex

from bot.extract import entitled, fold, gender, titles
from bot.extract.grammar import Grammar
from bot.extract.lexicon import figures, roles
from bot.extract.mentions import Mention, Topic, within
from bot.extract.model import Person, Span, Speaker
from bot.extract.names import full_key, surname_key
from bot.extract.sentences import sentences
from bot.extract.spoken import Spoken
from bot.extract.titles import Title

_GAP = regex.compile(r"[\s–\-«»“”\"‘’',.!?…:;]*")
_STRANGER = regex.compile(
    r"\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, (?:\d{1,3}, |an? |the )?(?P<calling>\p{Ll}[\p{L}-]+)"
)
# Endings of those who do something for a living, known by name or not: "торговец", "beekeeper", "балташы".
_AGENT = regex.compile(
    r"\p{Cyrillic}{2,}(?:ец|тель|ник|щик|чик|ист|арь|лог|граф|ница|истка|[шж][ыі]|кер|гер)|[a-z]{3,}(?:er|or|ist|ian|man)"
)
# Who speaks by the headline, and who leads an interview: "тілшіміз Имярек", "беседовала Имярек".
_HEADED = regex.compile(r"(?:,[^\n:]{1,60})?: ")
_ASKER = regex.compile(
    r"(?<!\p{L})(?:тілші(?:міз|ге|сі)?|корреспондент\p{L}{0,3}|correspondent|reporter|interviewer) $",
    regex.IGNORECASE,
)
_LED = regex.compile(r"(?<!\p{L})(?:по)?(?:бесед|говор)\p{L}{1,6} (?:\p{L}+ ){0,2}$")
_LEADS = regex.compile(r" (?:сұхбаттас|әңгімелес|сұхбат құр|әңгіме құр|сұхбат ал|беседу|побесед)")
_ASKER_CHARS = 40  # before a name
_GAP_CHARS = 40  # between two quotes of a dialogue: marks, points and dashes
TOPIC_CHARS = 2500  # how far back a pronoun or a bare title reaches: four or five paragraphs
# Rules whose speaker is one person whom the article does not name.
UNNAMED = frozenset(("by_unnamed", "by_indefinite", "by_long_description"))
_HOUR = regex.compile(
    r"\n[^\p{L}\n]{0,3}\d{1,2}[:.]\d{2}(?![.:\d]\d)(?= ?[^\p{L}\d ]| \p{Lu}|\n)"
)  # "15:45. Трасса открыта"
_PLURAL = regex.compile(r"(?:ли|[уюая]т)(?:с[ья])?$")
_PAST = regex.compile(r"л(?P<she>а)?(?:с[ья])?$")
_REACH_LINES = 2  # paragraphs of narrative back to which a pronoun reaches
_DIALOGUE_LINES = 4  # in a dialogue the one who is not speaking was last named some lines before


def verdict(rule: str, confidence: float, label: Span | None, person: int | None = None) -> Speaker:
    return Speaker(person=person, label=label, rule=rule, confidence=confidence)


@dataclass
class Article:
    """An article as the rules of attribution see it: its text levelled, its people, and who has spoken so
    far."""

    text: str
    language: str
    grammar: Grammar
    people: Sequence[Person]
    published: date | None
    mentions: Sequence[Mention]
    sentences: Sequence[Span]
    topics: Sequence[Topic]
    spoken: Sequence[Spoken]
    questions: int | None  # where the first question of an interview stands; None for any other article
    said: list[Speaker] = field(default_factory=list)
    voices: set[int | None] = field(default_factory=set)  # everybody who has spoken so far

    def hear(self, speaker: Speaker) -> None:
        self.said.append(speaker)
        self.voices.add(speaker.person)

    @cached_property
    def introductions(self) -> Sequence[Title]:
        """The titles by which it introduces its people; found only when a quote has no name."""
        return titles.titles(self.text, self.language, self.mentions)

    @cached_property
    def about(self) -> Sequence[Topic]:
        """Whom its sentences are about, by name, by pronoun or by title."""
        parts = sorted(part for one in self.spoken for part in one.parts)
        titled = entitled.topics(
            self.text, self.language, self.sentences, self.mentions, self.introductions, parts
        )
        return sorted((*self.topics, *titled), key=lambda topic: topic.at)

    @cached_property
    def _keys(self) -> dict[str, int]:
        """People by the key of their full name, and of their surname where the article gives no more."""
        keys: dict[str, int] = {}
        for index, person in enumerate(self.people):
            keys.setdefault(full_key(person.name), index)
        return keys

    def person_of(self, figure: figures.Figure) -> int | None:
        """The person of the article who is this public figure."""
        found = (self._keys.get(full_key(form)) for form in figures.forms(figure))
        short = (figure.kk, figure.ru, figure.en) if figure.bare else ()
        alone = (self._keys.get(surname_key(form)) for form in short)
        return next((person for person in (*found, *alone) if person is not None), None)

    def topics_before(self, at: int) -> list[Topic]:
        """Whom the words before `at` were about, the last first."""
        first = bisect_left(self.about, at - TOPIC_CHARS, key=lambda topic: topic.at)
        last = bisect_left(self.about, at, key=lambda topic: topic.at)
        heard = list(self.about[first:last])
        for index in range(len(self.said) - 1, -1, -1):
            end, person = self.spoken[index].parts[-1].end, self.said[index].person
            if end < at - TOPIC_CHARS:
                break
            if person is not None and end < at:
                heard.append(Topic(end, person))
        return sorted(heard, key=lambda topic: topic.at, reverse=True)

    def unnamed_before(self, at: int) -> int:
        """Where the last speech before `at` ends that was somebody's without a name, if that is the last
        speech; who is asked by such a one may answer."""
        index = len(self.said) - 1
        if index < 0 or self.said[index].rule not in UNNAMED:
            return 0
        last = self.spoken[index].parts[-1]
        asks = "?" in self.text[last.start : last.end + 2]
        return 0 if asks else last.end

    def interviewee(self) -> int | None:
        """In an interview the one to whom all answers so far belong, at first the one the introduction
        names last."""
        if self.questions is None:
            return None
        if self.voices:
            return next(iter(self.voices)) if len(self.voices) == 1 else None
        introduced = self.introduced()
        return introduced.person if introduced else None

    def introduced(self) -> Mention | None:
        """The last mention before the questions of an interview, of whoever speaks by the headline
        ("Имярек: …") or else does not ask; where nobody is named there the first of all."""
        before = within(self.mentions, Span(0, self.questions or 0))
        headline = Span(0, max(0, self.text.find("\n")))
        titled = {
            m.person for m in within(before, headline) if m.bare and _HEADED.match(self.text, m.span.end)
        }
        speaks = [m for m in before if m.person in titled]
        answers = speaks or [m for m in before if not self._asks(m)] or before
        return answers[-1] if answers else next(iter(self.mentions), None)

    def _asks(self, mention: Mention) -> bool:
        """Whether somebody named before an interview leads it."""
        start, end = mention.span.start, mention.span.end
        near = max(self.text.rfind("\n", 0, start) + 1, start - _ASKER_CHARS)
        return (
            _ASKER.search(self.text, near, start) is not None
            or (mention.bare and _LED.search(self.text, near, start) is not None)
            or (mention.bare and _LEADS.match(self.text, end) is not None)
        )

    def last_mention(self, person: int, at: int) -> Span | None:
        spans = self.people[person].spans
        index = bisect_left(spans, Span(at, at))
        return spans[index - 1] if index else None


@dataclass(frozen=True, slots=True)
class Case:
    """One quote to attribute."""

    article: Article
    index: int
    spoken: Spoken

    @property
    def start(self) -> int:
        return self.spoken.parts[0].start

    def adjacent(self, back: int) -> int | None:
        """Who spoke `back` quotes before, if nothing but attributions stands between; None also when
        unknown."""
        article = self.article
        for index in range(self.index, self.index - back, -1):
            if index == 0:
                return None
            before = article.spoken[index - 1]
            end = max(span.end for span in (*before.parts, *before.cues))
            start = article.spoken[index].parts[0].start
            if start - end > _GAP_CHARS or not _GAP.fullmatch(article.text, end, max(end, start)):
                return None
        return article.said[self.index - back].person

    def silent(self) -> frozenset[int | None]:
        """Who does not speak now, since speakers of a dialogue take turns: whoever has just asked, or
        has just answered the other's question."""
        last, before = self.adjacent(1), self.adjacent(2)
        if last is None:
            return frozenset()
        takes_turns = (
            before is not None and before != last and (self._asked(self.index - 2) or self._dialogue())
        )
        return frozenset({last}) if takes_turns or self._asked(self.index - 1) else frozenset()

    def addressed(self) -> frozenset[int | None]:
        """To whom the words of attribution say the speech is said ("говорит ему старик"): he does not
        speak."""
        a, g = self.article, self.article.grammar
        for words in self.spoken.cues:
            for sex, pattern in ((gender.MAN, g.sources.to_him), (gender.WOMAN, g.sources.to_her)):
                if pattern.search(a.text, words.start, words.end):
                    met = (t.person for t in a.topics_before(self.start) if self.may_be(t.person, sex))
                    return frozenset({next(met, None)})
        return frozenset()

    def _dialogue(self) -> bool:
        """Whether the two quotes before went to and fro before that."""
        first, second = self.adjacent(3), self.adjacent(2)
        return first is not None and first != second and first == self.adjacent(1)

    def _asked(self, index: int) -> bool:
        text, spoken = self.article.text, self.article.spoken[index]
        if "?" in text[spoken.parts[-1].start : spoken.parts[-1].end + 2]:
            return True
        return any(self.article.grammar.asks.search(text, cue.start, cue.end) for cue in spoken.cues)

    def recent(self, sex: str | None = None) -> int | None:
        """The person last spoken of, of a sex where it is told."""
        silent, unnamed = self.silent(), self.article.unnamed_before(self.start)
        reach = _REACH_LINES
        for topic in self.article.topics_before(self.start):
            if topic.at < unnamed:
                return None
            if self.lines_back(topic.at) > (_DIALOGUE_LINES if silent else _REACH_LINES):
                reach = 0  # of those who are merely mentioned only whom the same paragraph does
                break
            if topic.person not in silent and self.may_be(topic.person, sex):
                return topic.person
        return self._only_one(sex, silent, reach) if sex else None

    def _only_one(self, sex: str, silent: frozenset[int | None], reach: int) -> int | None:
        """The only person of a sex among those mentioned, though not as acting, in the last paragraphs."""
        a = self.article
        seen = within(a.mentions, Span(max(0, self.start - TOPIC_CHARS), self.start))
        near = {m.person for m in seen if not m.owns and self.lines_back(m.span.end) <= reach}
        fitting = [one for one in near - silent if gender.of(a.people[one].name) == sex]
        return fitting[0] if len(fitting) == 1 else None

    def told_by_many(self) -> bool:
        """Whether the verb of the attribution is a Russian plural: no one person speaks ("сообщили там")."""
        a = self.article
        found = (a.grammar.verb.search(a.text, cue.start, cue.end) for cue in self.spoken.cues)
        return a.language == "ru" and any(verb and _PLURAL.search(verb.group()) for verb in found)

    def sex_of_verb(self) -> str | None:
        """The sex that the past tense of a Russian attribution tells: "пожаловался", "сказала"."""
        a = self.article
        if a.language != "ru":
            return None
        verbs = (a.grammar.verb.search(a.text, cue.start, cue.end) for cue in self.spoken.cues)
        ends = next((_PAST.search(verb.group()) for verb in verbs if verb), None)
        return None if ends is None else gender.WOMAN if ends["she"] else gender.MAN

    def is_of_another_hour(self, person: int) -> bool:
        """Whether an entry of a live blog ("15:45. …") begins between the last mention of a person and the
        speech: what its neighbours tell has nothing to do with it."""
        a, named = self.article, self.article.last_mention(person, self.start)
        near = max(named.end if named else 0, self.start - TOPIC_CHARS)
        return _HOUR.search(a.text, near, self.start) is not None

    def after_unnamed(self) -> bool:
        """Whether the sentence before the speech is about somebody whom the article does not name, or whom
        it names but once ("Имярек, торговец тканями, бежал")."""
        a, last = self.article, self._sentence_before()
        if within(a.mentions, last):
            return False
        sources = a.grammar.sources
        unnamed = sources.stranger.match(a.text, last.start, last.end)
        anonymous = sources.anonymous.search(a.text, last.start, last.end)
        if unnamed or anonymous or self._introduces_stranger(last):
            return True
        return entitled.is_of_stranger(a.text, a.language, last, a.introductions)

    def _sentence_before(self) -> Span:
        """The last sentence of narrative before the one with the speech: in its paragraph, else in the one
        before."""
        text, start = self.article.text, self.start
        line = text.rfind("\n", 0, start) + 1
        told = [s for s in sentences(text, Span(max(line, start - TOPIC_CHARS), start)) if s.end < start - 1]
        if not told and line:
            above = max(text.rfind("\n", 0, line - 1) + 1, line - 1 - TOPIC_CHARS, 0)
            told = list(sentences(text, Span(above, line - 1)))
        return told[-1] if told else Span(0, 0)

    def _introduces_stranger(self, sentence: Span) -> bool:
        """Whether a sentence without any person known begins with a name and a calling."""
        a = self.article
        found = _STRANGER.match(a.text, sentence.start, sentence.end)
        if not found:
            return False
        calling = fold.fold(found["calling"])
        return bool(roles.find(calling, a.language)) or bool(_AGENT.fullmatch(calling))

    def may_be(self, person: int, sex: str | None) -> bool:
        return sex is None or gender.of(self.article.people[person].name) in (sex, None)

    def near(self, phrase: Span) -> int | None:
        """Whom a description such as "ғалым", "девушка" means: the person the last paragraph was about,
        else the only one it mentioned; nobody who is known by another office or trade."""
        a, label = self.article, phrase.of(self.article.text)
        if self.after_unnamed():
            return None
        silent = self.silent() | self.addressed()
        sex = titles.sex_of(label, a.language) or self.sex_of_verb()

        def fits(person: int) -> bool:
            conflict = titles.conflicts(label, a.language, person, a.introductions)
            return person not in silent and not conflict and self.may_be(person, sex)

        for topic in a.topics_before(self.start):
            if fits(topic.person) and self.lines_back(topic.at) <= (_DIALOGUE_LINES if silent else 1):
                return topic.person
        seen = within(a.mentions, Span(max(0, self.start - TOPIC_CHARS), self.start))
        named = {m.person for m in seen if not m.owns and self.lines_back(m.span.end) <= 1 and fits(m.person)}
        return named.pop() if len(named) == 1 else None

    def lines_back(self, at: int) -> int:
        """How many paragraphs of narrative back an offset stands; those of other quotes do not count."""
        spoken = self.article.spoken
        between = 0
        for index in range(self.index - 1, -1, -1):
            if spoken[index].parts[0].start < at:
                break
            between += 1
        return max(0, self.article.text.count("\n", at, self.start) - between)
