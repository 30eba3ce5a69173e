"""From the parts of a question to the person, the topic and the words that are meant, by what is stored.

Nobody's words are shown under a name that is not his: a name that several bear is asked back, and one that
nobody bears is never taken for a similar one.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.ask import person as named
from bot.ask.near import alike
from bot.ask.person import Grammar
from bot.ask.question import Question
from bot.ask.subject import MOST_WORDS, stems, topic, topic_of
from bot.extract import fold
from bot.extract.lexicon.names import given, is_common_word, is_surname
from bot.render.quotes import Asked
from storage import quotes
from storage.database import Connection
from storage.records import Person, Wanted

Near = Callable[[Connection, Sequence[str]], Awaitable[tuple[Person, ...]]]

_LONGEST_NAME = 3  # words of a name beside a subject that nothing marks


@dataclass(frozen=True, slots=True)
class Unclear:
    """Who is meant cannot be told: `people` bear the typed name (`namesakes`) or one that comes near."""

    typed: str
    people: tuple[Person, ...]
    namesakes: bool
    rest: Asked  # the question but for the person
    about: bool = False  # the person is spoken of

    def choices(self) -> Iterator[tuple[Person, Asked]]:
        """The question with each of the people."""
        for person in self.people:
            if self.about:
                yield person, replace(self.rest, about=person)
            else:
                yield person, replace(self.rest, speaker=person)


Meaning = Asked | Unclear | None


@dataclass(frozen=True, slots=True)
class Split:
    """A name among words: who bears it, the name, and the rest of the words."""

    people: tuple[Person, ...]
    name: Sequence[str]
    rest: Sequence[str]


async def understand(conn: Connection, question: Question, today: date, near: Near = alike) -> Meaning:
    """What a question means; None when it asks for nothing. `near` finds whose names come near one that
    nobody bears: much work, too much to be done with every keystroke."""
    if question.is_empty:
        return None
    return await _Understanding(conn, question, today, near).meaning()


async def nobody(_: Connection, __: Sequence[str]) -> tuple[Person, ...]:
    return ()


class _Understanding:
    """One question on its way to its meaning."""

    def __init__(self, conn: Connection, question: Question, today: date, near: Near) -> None:
        when = question.period
        self._conn = conn
        self._question = question
        self._today = today
        self._alike = near
        self._grammar = Grammar(question.language, question.gender, genitive=question.genitive)
        self._when = Asked(since=when.since if when else None, until=when.until if when else None)

    async def meaning(self) -> Meaning:
        outside, inside = self._question.speaker_words, self._question.subject_words
        if outside and inside:
            return await self._said_on(outside, inside)
        if inside:
            return await self._marked(inside)
        return await self._unmarked(outside) if outside else self._when

    async def _said_on(self, outside: Sequence[str], inside: Sequence[str]) -> Meaning:
        """A speaker beside a marked subject."""
        found = await self._called(outside)
        if found:
            return await self._about(self._speaker(found, outside), inside)
        split = await self._split(outside, self._grammar)
        if split:
            return await self._about(self._speaker(split.people, split.name), (*split.rest, *inside))
        among = await self._split(inside, replace(self._grammar, nominative=True))
        if among:  # the words outside only belong to the asking
            return await self._about(self._speaker(among.people, among.name), among.rest)
        return await self._unknown(outside, inside)

    async def _marked(self, inside: Sequence[str]) -> Meaning:
        """A marked subject, and perhaps the speaker among its words: "Оразов су туралы"."""
        if topic(" ".join(inside)):
            return self._on(self._when, inside)
        found = await self._called(inside, gender="")
        if found:
            return self._spoken_of(self._when, found, inside)
        split = await self._split(inside, replace(self._grammar, nominative=True))
        if split:
            return await self._about(self._speaker(split.people, split.name), split.rest)
        meaning = self._on(self._when, inside)
        if meaning.topic or await self._is_said(meaning):
            return meaning
        near = await self._alike(self._conn, inside)
        return Unclear(" ".join(inside), near, False, self._when, about=True) if near else meaning

    async def _unmarked(self, words: Sequence[str]) -> Meaning:
        """A name, a topic, or both side by side: "Orazov water"."""
        if topic(" ".join(words)):
            return self._on(self._when, words)
        found = await self._called(words)
        if found:
            return self._speaker(found, words)
        split = await self._split(words, self._grammar)
        if split:
            return await self._about(self._speaker(split.people, split.name), split.rest)
        if topic_of(words):
            return self._on(self._when, words)
        name, rest = _without_topic(words)
        unknown = await self._unknown(name, rest)
        meaning = self._on(self._when, words)
        may_be_name = any(is_surname(fold.fold(word)) or given(fold.fold(word)) for word in words)
        return meaning if not unknown.people and not may_be_name and await self._is_said(meaning) else unknown

    async def _called(self, words: Sequence[str], gender: str | None = None) -> tuple[Person, ...]:
        """Who bears the name, or holds the office."""
        grammar = self._grammar if gender is None else replace(self._grammar, gender=gender)
        found = await named.bearers(self._conn, words, grammar)
        if found:
            return found
        is_speaker = words == self._question.speaker_words
        office = self._question.speaker_text if is_speaker else " ".join(words)
        holder = await named.holder(self._conn, office, self._today)
        return (holder,) if holder else ()

    async def _split(self, words: Sequence[str], grammar: Grammar) -> Split | None:
        """A name at either end of the words, or behind a title: the people, the name, and the rest."""
        title = max((at for at, word in enumerate(words) if named.is_title(word)), default=-1)
        behind = words[title + 1 :]
        if title >= 0 and (found := await named.bearers(self._conn, behind, grammar)):
            # "о воде министр Оразов" has its subject before the title, "министр Оразов" none
            return Split(found, behind, words[:title] if self._question.subject_words == words else ())
        for name, rest, neighbour in _ends(behind):
            if topic(" ".join(name)) or (len(name) == 1 and _is_of_name(neighbour)):
                continue
            found = await named.bearers(self._conn, name, grammar)
            if found:
                is_of_title = title >= 0 and rest == behind[: len(rest)]  # "министр энергетики Оразов"
                return Split(found, name, () if is_of_title else rest)
        return None

    def _speaker(self, found: tuple[Person, ...], typed: Sequence[str]) -> Asked | Unclear:
        if len(found) == 1:
            return replace(self._when, speaker=found[0])
        return Unclear(" ".join(typed), found, True, self._when)

    async def _about(self, meaning: Asked | Unclear, subject: Sequence[str]) -> Asked | Unclear:
        """The same with its subject: a topic, a person, or words."""
        if not subject:
            return meaning
        if isinstance(meaning, Unclear):
            return replace(meaning, rest=self._on(meaning.rest, subject))
        if not topic(" ".join(subject)):
            found = await self._called(subject, gender="")
            if found:
                return self._spoken_of(meaning, found, subject)
        return self._on(meaning, subject)

    def _spoken_of(self, asked: Asked, found: tuple[Person, ...], typed: Sequence[str]) -> Asked | Unclear:
        if len(found) == 1:
            return replace(asked, about=found[0])
        return Unclear(" ".join(typed), found, True, asked, about=True)

    def _on(self, asked: Asked, subject: Sequence[str]) -> Asked:
        return replace(asked, topic=topic_of(subject), words=" ".join(subject[:MOST_WORDS]))

    async def _unknown(self, name: Sequence[str], subject: Sequence[str]) -> Unclear:
        near = await self._alike(self._conn, name)
        rest = await self._about(self._when, subject)
        return Unclear(" ".join(name), near, False, rest if isinstance(rest, Asked) else self._when)

    async def _is_said(self, asked: Asked) -> bool:
        return bool(await quotes.recent(self._conn, Wanted(stems=stems(asked.words)), 1))


def _ends(words: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str], str]]:
    """The longest names first: name, rest, and the word of the rest that stands beside the name."""
    for size in range(min(_LONGEST_NAME, len(words) - 1), 0, -1):
        yield words[:size], words[size:], words[size]
        before = words[-size - 1]
        # "Жанқожа Оразов" is one name, whoever bears the surname; "Оразов Нацбанк" is two things.
        is_name = before[:1].isupper() and not before.isupper() and not topic_of([before])
        if size > 1 or not is_name or named.is_title(before):
            yield words[-size:], words[:-size], before


def _is_of_name(word: str) -> bool:
    """Whether a word beside a surname is a given name or an initial, and so tells whose surname it is."""
    if len(word) == 1:
        return True
    is_plain_word = word.islower() and is_common_word(word)
    return not is_plain_word and any(given(each) for each in named.nominatives(word))


def _without_topic(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """What may be a name, and the topic beside it."""
    if len(words) > 1 and topic_of(words[-1:]):
        return words[:-1], words[-1:]
    if len(words) > 1 and topic_of(words[:1]):
        return words[1:], words[:1]
    return words, ()
