"""Interviews set like a play: a label and a colon before every question and answer ("Q: …", "Сұрақ:
…")."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import regex

from bot.extract.model import Span
from bot.extract.turns import SPEECH_PARAGRAPHS, Page

_LABEL = regex.compile(r"(?P<label>\p{Lu}[\p{L}.’' «»“”\"-]{0,40}):[ ]+(?=\S)")
# Who asks at a press conference, each under another paper's name; and who merely gives the word.
_ASKER = regex.compile(
    r"(?:q|question|вопрос|сұрақ|корреспондент|журналист|тілші|ведущ\p{L}+|модератор|жүргізуші|moderator|host"
    r"|reporter|interviewer|journalist|correspondent)(?!\p{L})",
    regex.IGNORECASE,
)
_GIVEN = regex.compile(r"\p{Lu}[\p{L}.’'-]{0,30}[ ]$")
_SENTENCE = regex.compile(r"\p{Ll}{2}\. ")  # "Interview by Dana Orazova. Photo: …"
_SHARE = 0.6  # of the paragraphs of a transcript that have labels
_INTRODUCED = 4000  # characters before a label in which its bearer is named in full: the article's opening
_KINDS = 8  # different labels; an interview has two or three, each in full and shortened
_LEAST = 2  # questions, and as many answers, that make an interview


@dataclass(frozen=True, slots=True)
class Answer:
    first: int  # its first paragraph
    next: int  # the paragraph after its last
    label: Span | None  # with the colon
    parts: tuple[Span, ...]


def answers(page: Page) -> tuple[Answer, ...]:
    """The answers of an interview of this kind, in order; none for any other text."""
    found = {index: label for index in range(1, len(page.paragraphs)) if (label := _label(page, index))}
    words = _in_full({index: label.of(page.text) for index, label in found.items()})
    asks = _usual(word for index, word in words.items() if page.is_question(index))
    answer = _usual(word for index, word in words.items() if word != asks and words.get(index - 1) == asks)
    askers = {word for word in words.values() if word == asks or _ASKER.match(word)}
    if sum(word in askers for word in words.values()) < _LEAST:
        return ()
    others = {word for index, word in words.items() if word not in askers and _is_named(page, found[index])}
    if len(words) < _SHARE * (max(words) + 1 - min(words)):
        others = set()  # a list of names among narrative, and no transcript
    if answer is None and sum(word in others for word in words.values()) < _LEAST:
        return ()
    return tuple(
        _answer(page, index, found)
        for index, word in words.items()
        if (word == answer and word not in askers) or (word in others and index - 1 in words)
    )


def _is_named(page: Page, label: Span) -> bool:
    """Whether a label is the name of somebody the text has named before: "Orazova:" of "Dana Orazova"."""
    name = label.of(page.text).rstrip(":")
    before = page.text[max(0, label.start - _INTRODUCED) : label.start]
    at = before.find(name)
    return at >= 0 and (" " in name or bool(_GIVEN.search(before, 0, at)))


def _label(page: Page, index: int) -> Span | None:
    paragraph = page.paragraphs[index]
    found = _LABEL.match(page.text, paragraph.start, paragraph.end)
    if not found or _SENTENCE.search(found["label"]):
        return None
    return Span(paragraph.start, found.end("label") + 1)


def _in_full(labels: Mapping[int, str]) -> dict[int, str]:
    """The labels with those shortened after the first time as that one: "Dana Orazova:", then "Orazova:" or
    "D.O.:"."""
    whole = sorted(set(labels.values()), key=len, reverse=True)[:_KINDS]
    return {
        index: next((one for one in whole if _shortens(label, one)), label) for index, label in labels.items()
    }


def _shortens(label: str, whole: str) -> bool:
    words = whole.rstrip(":").split()
    initials = "".join(word[0] for word in words)
    short = label.rstrip(":")
    return short in words or short.replace(".", "").replace(" ", "") == initials


def _usual(labels: Iterable[str]) -> str | None:
    """The commonest label, if it comes often enough."""
    common = Counter(labels).most_common(1)
    return common[0][0] if common and common[0][1] >= _LEAST else None


def _answer(page: Page, index: int, labels: Mapping[int, Span]) -> Answer:
    """An answer with the paragraphs behind it up to the next label; the last one ends with its
    paragraph."""
    ends = [at for at in range(index + 1, index + SPEECH_PARAGRAPHS) if at in labels]
    end = ends[0] if ends else index + 1
    first, *others = page.paragraphs[index:end]
    start = labels[index].end
    while page.text[start] == " ":
        start += 1
    return Answer(index, end, labels[index], (Span(start, first.end), *others))
