"""Interviews whose answers nothing marks: a line that asks somebody, and below it what he answers."""

import regex

from bot.extract.model import Span
from bot.extract.transcripts import Answer
from bot.extract.turns import SPEECH_PARAGRAPHS, Page

_LEAST = 3  # questions; two may stand in any report, one below the other's answer
_SHARE = 0.5  # of the answers in which somebody speaks of himself; an explanation for readers has none
_ADDRESSED = 2  # questions that speak to whoever is asked; headings that ask speak to nobody
_REMARK_CHARS = 200  # the interviewer's words that are no question; what is longer answers
_YOU = regex.compile(
    r"(?<!\p{L})(?:you|your|yours|yourself|вы|вас|вам|вами|ваш\p{L}*|тебя|тебе|твой|твоя|сіз\p{L}*|сен|сенің|сені|саған)(?!\p{L})"
    r"|\p{Cyrillic}{3,}(?:с[ыі]з|ңыз|ңіз)(?= |[?,])",
    regex.IGNORECASE,
)
_ONESELF = regex.compile(
    r"(?<!\p{L})(?:I|I['’]\p{L}{1,2}|me|my|we|we['’]\p{L}{1,2}|us|our"
    r"|я|меня|мне|мной|мой|моя|моё|мое|мои|моей|моего|мы|нас|нам|нами|наш\p{L}{0,3}"
    r"|маған|менің|мені|менде|біз\p{L}{0,5}|\p{L}{3,}(?:м[ыі]н|м[ыі]з|д[ыі]м|т[ыі]м))(?!\p{L})",
    regex.IGNORECASE,
)
# The interviewer asks without a question mark, or tells the other what he has done.
_REMARK = regex.compile(
    r"(?:please |and |but )?(?:tell|describe|explain|name|you|your)(?!\p{L})"
    r"|(?:а |но )?(?:расскажите|поделитесь|опишите|объясните|назовите|вы|вас|вам|ваш\p{L}*)(?!\p{L})"
    r"|сіз\p{L}*(?!\p{L})|[^.\n]{0,100}(?:беріңізші|айтыңызшы|таныстырыңызшы|бөлісіңізші)[.!]",
    regex.IGNORECASE,
)


def answers(page: Page) -> tuple[Answer, ...]:
    """The answers of an interview of this kind, in order; none for any other text."""
    asked = _questions(page)
    if len(asked) < _LEAST or sum(_has(_YOU, page, at) for at in asked) < _ADDRESSED:
        return ()
    found = tuple(
        answer
        for at, following in zip(asked, (*asked[1:], None), strict=True)
        for answer in _answers(page, at + 1, following)
    )
    own = sum(any(_ONESELF.search(page.text, part.start, part.end) for part in one.parts) for one in found)
    return found if own >= _SHARE * len(found) else ()


def first_question(page: Page) -> int | None:
    """Where such an interview begins to ask; None for any other text."""
    found = answers(page)
    return page.paragraphs[found[0].first - 1].start if found else None


def _questions(page: Page) -> list[int]:
    """Paragraphs that ask, each with an answer below it and neither with a dash or in marks."""
    return [
        at
        for at in range(1, len(page.paragraphs) - 1)
        if page.is_question(at)
        and not (page.opens_speech(at) or page.opens_speech(at + 1) or page.is_question(at + 1))
        and page.is_prose(at + 1)
    ]


def _answers(page: Page, first: int, following: int | None) -> list[Answer]:
    """What is said up to the next question; the last answer ends with its paragraph."""
    end = min(following, first + SPEECH_PARAGRAPHS) if following else first + 1
    found: list[list[int]] = [[first]]
    for at in range(first + 1, end):
        if page.opens_speech(at) or not page.is_prose(at):
            break
        if _is_remark(page, at) or page.is_question(at):
            found.append([])
        else:
            found[-1].append(at)
    return [_answer(page, paragraphs) for paragraphs in found if paragraphs]


def _answer(page: Page, paragraphs: list[int]) -> Answer:
    parts = tuple(page.paragraphs[at] for at in paragraphs)
    return Answer(paragraphs[0], paragraphs[-1] + 1, None, parts)


def _is_remark(page: Page, at: int) -> bool:
    paragraph = page.paragraphs[at]
    short = paragraph.end - paragraph.start <= _REMARK_CHARS
    return short and bool(_REMARK.match(page.text, paragraph.start, paragraph.end))


def _has(pattern: regex.Pattern[str], page: Page, at: int) -> bool:
    span: Span = page.paragraphs[at]
    return bool(pattern.search(page.text, span.start, span.end))
