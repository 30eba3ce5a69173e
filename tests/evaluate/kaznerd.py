"""How well people are found in KazNERD: one `token TAG` a line, IOB2, a blank line after each sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bot.extract import people
from tests.evaluate.figures import Hits
from tests.evaluate.gold import Malformed, lines

BLOCKS = 10  # stories go on over many sentences: neighbours stay together, and blocks differ as broadcasts do
_CLOSING = frozenset(".,!?:;)]»%")  # no space stands before these
_OPENING = frozenset("([«")  # nor after these


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    tag: str


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    people: frozenset[tuple[int, int]]  # slices of the text


def blocks(path: Path, count: int = BLOCKS) -> list[Hits]:
    """Exact spans found in each of `count` contiguous blocks of a file; every sentence is read on its own."""
    sentences = list(_sentences(path))
    if len(sentences) < count:
        raise Malformed(f"{path}: fewer than {count} sentences")
    borders = [len(sentences) * n // count for n in range(count + 1)]
    return [sum(map(_hits, sentences[start:end]), Hits()) for start, end in pairwise(borders)]


def _hits(sentence: Sentence) -> Hits:
    found = {(span.start, span.end) for person in people.find(sentence.text, "kk") for span in person.spans}
    return Hits(len(found & sentence.people), len(found), len(sentence.people))


def _sentences(path: Path) -> Iterator[Sentence]:
    tokens: list[Token] = []
    for number, line in enumerate([*lines(path), ""], 1):
        match line.split():
            case [text, tag]:
                tokens.append(Token(text, tag))
                _check(tokens, f"{path}:{number}")
            case []:
                if tokens:
                    yield _sentence(tokens)
                tokens = []
            case _:
                raise Malformed(f"{path}:{number}: not a token and its tag: {line!r}")


def _check(tokens: list[Token], where: str) -> None:
    tag = tokens[-1].tag
    if tag != "O" and not tag.startswith(("B-", "I-")):
        raise Malformed(f"{where}: not a tag of IOB2: {tag!r}")
    before = tokens[-2].tag if len(tokens) > 1 else "O"
    if tag.startswith("I-") and before[2:] != tag[2:]:
        raise Malformed(f"{where}: {tag!r} goes on with what has not begun")


def _sentence(tokens: list[Token]) -> Sentence:
    """The sentence as it would be printed, and where its people stand in it."""
    text, spans = "", list[tuple[int, int]]()
    before = ""
    for token in tokens:
        if before and token.text not in _CLOSING and before not in _OPENING:
            text += " "
        start, text = len(text), text + token.text
        if token.tag == "B-PERSON":
            spans.append((start, len(text)))
        elif token.tag == "I-PERSON":
            spans[-1] = (spans[-1][0], len(text))
        before = token.text
    return Sentence(text, frozenset(spans))
