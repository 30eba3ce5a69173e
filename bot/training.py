"""`python -m bot.training KAZNERD_FILE`: rebuilds the model of Kazakh names that ships in bot/extract/models.

The file is a split of KazNERD: one `token TAG` a line, IOB2, a blank line after a sentence. The same file
gives the same model. Exit status 0, 1 for a file that cannot be read or is malformed, 2 for wrong usage.
"""

import argparse
import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from bot.extract import capitals, features, tagger
from bot.extract.capitals import Word
from bot.extract.surroundings import Surroundings, surroundings

SHIPPED = Path(__file__).with_name("extract") / "models" / tagger.MODEL
LEARNED = ("PERSON", "POSITION")  # that a word belongs to a title tells where the name beside it begins
_CLOSING = frozenset(".,!?:;)]»%")  # no space stands before these
_OPENING = frozenset("([«")  # nor after these
_SEED = 1
_COPIES = 3  # of a sentence that names somebody, each with other words hidden
_SETTINGS = {
    "c1": 0.2,
    "c2": 0.1,
    "max_iterations": 80,
    "feature.possible_transitions": True,
}


class Malformed(Exception):
    """A file that cannot be learned from: says which, the line, and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Sentence:
    around: Surroundings
    tags: tuple[str, ...]  # one for each word


def main(given: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m bot.training", description="Rebuilds the model of names."
    )
    parser.add_argument("corpus", type=Path, metavar="KAZNERD_FILE", help="`token TAG` a line, IOB2")
    parser.add_argument(
        "--model", type=Path, metavar="FILE", default=SHIPPED, help="written there (%(default)s)"
    )
    arguments = parser.parse_args(given)
    try:
        sentences = read(arguments.corpus)
    except Malformed as error:
        print(error, file=sys.stderr)
        return 1
    train(sentences, arguments.model)
    print(f"{arguments.model}: learned from {len(sentences)} sentences")
    return 0


def read(path: Path) -> list[Sentence]:
    """The sentences of a file, in order; raises `Malformed`."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Malformed(f"{path}: {error}") from error
    sentences = [_sentence(tokens) for tokens in _tokens(lines, path)]
    if not sentences:
        raise Malformed(f"{path}: holds no sentences")
    return sentences


def _tokens(lines: Iterable[str], path: Path) -> Iterator[list[tuple[str, str]]]:
    """Each sentence as its tokens and their tags."""
    tokens: list[tuple[str, str]] = []
    for number, line in enumerate([*lines, ""], 1):
        match line.split():
            case [text, tag] if tag == "O" or tag.startswith(("B-", "I-")):
                tokens.append((text, tag))
            case []:
                if tokens:
                    yield tokens
                tokens = []
            case _:
                raise Malformed(f"{path}:{number}: not a token and its tag of IOB2: {line!r}")


def _sentence(tokens: Sequence[tuple[str, str]]) -> Sentence:
    """The sentence as it would be printed, and the tags of its words as extraction divides them."""
    text, before = "", ""
    spans: list[tuple[int, int, str]] = []
    for token, tag in tokens:
        if before and token not in _CLOSING and before not in _OPENING:
            text += " "
        start, text = len(text), text + token
        kind = tag[2:]
        if kind in LEARNED:
            goes_on = tag.startswith("I-") and spans and spans[-1][2] == kind
            spans[-1:] = (
                [(spans[-1][0], len(text), kind)] if goes_on else [*spans[-1:], (start, len(text), kind)]
            )
        before = token
    around = surroundings(text, capitals.words(text), "kk")
    return Sentence(around, tuple(_tags(around.words, spans)))


def _tags(words: Iterable[Word], spans: Iterable[tuple[int, int, str]]) -> Iterator[str]:
    waiting = iter([*spans, (sys.maxsize, sys.maxsize, "")])
    start, end, kind = next(waiting)
    begun = False
    for word in words:
        while word.start >= end:
            start, end, kind = next(waiting)
            begun = False
        if word.start < start:
            yield "O"
        else:
            yield f"{'I' if begun else 'B'}-{kind}"
            begun = True


def train(sentences: Iterable[Sentence], path: Path) -> None:
    """Writes a model learned from the sentences."""
    chance = random.Random(_SEED)  # noqa: S311  hides words, not secrets
    trainer = pycrfsuite.Trainer(verbose=False)
    for sentence in sentences:
        around, everything = sentence.around, range(len(sentence.tags))
        trainer.append([features.of(index, around) for index in everything], sentence.tags)
        for _ in range(_COPIES if tagger.BEGINS in sentence.tags else 0):
            unlisted, unread = _hidden(sentence, chance), _hidden(sentence, chance)
            trainer.append([features.of(at, around, unlisted, unread) for at in everything], sentence.tags)
    trainer.select("lbfgs")
    trainer.set_params(_SETTINGS)
    trainer.train(str(path))


_OF_NAMES, _OF_OTHERS = 0.5, 0.25  # shares of the capitalised words that are hidden


def _hidden(sentence: Sentence, chance: random.Random) -> frozenset[int]:
    """Capitalised words to hide something of, names more often than others."""
    return frozenset(
        index
        for index, (word, tag) in enumerate(zip(sentence.around.words, sentence.tags, strict=True))
        if word.capital and chance.random() < (_OF_NAMES if tag.endswith("PERSON") else _OF_OTHERS)
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
