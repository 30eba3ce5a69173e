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
class Entity:
    """What a stretch of a sentence's text names: PERSON, POSITION, GPE …"""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str  # as it would be printed
    entities: tuple[Entity, ...]


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
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise Malformed(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
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
                before = tokens[-1][1] if tokens else "O"
                if tag.startswith("I-") and before[2:] != tag[2:]:
                    raise Malformed(f"{path}:{number}: {tag!r} goes on with what has not begun")
                tokens.append((text, tag))
            case []:
                if tokens:
                    yield tokens
                tokens = []
            case _:
                raise Malformed(f"{path}:{number}: not a token and its tag of IOB2: {line!r}")


def _sentence(tokens: Sequence[tuple[str, str]]) -> Sentence:
    text, before = "", ""
    entities: list[Entity] = []
    for token, tag in tokens:
        if before and token not in _CLOSING and before not in _OPENING:
            text += " "
        start, text = len(text), text + token
        if tag.startswith("B-"):
            entities.append(Entity(start, len(text), tag[2:]))
        elif tag.startswith("I-"):
            entities[-1] = Entity(entities[-1].start, len(text), tag[2:])
        before = token
    return Sentence(text, tuple(entities))


def tagged(sentence: Sentence) -> tuple[Surroundings, tuple[str, ...]]:
    """The words of a sentence as extraction divides them, and the tag of each."""
    around = surroundings(sentence.text, capitals.words(sentence.text), "kk")
    return around, tuple(_tags(around.words, sentence.entities))


def _tags(words: Iterable[Word], entities: Iterable[Entity]) -> Iterator[str]:
    learned = [entity for entity in entities if entity.kind in LEARNED]
    waiting = iter([*learned, Entity(sys.maxsize, sys.maxsize, "")])
    entity = next(waiting)
    begun = False
    for word in words:
        while word.start >= entity.end:
            entity, begun = next(waiting), False
        if word.start < entity.start:
            yield "O"
        else:
            yield f"{'I' if begun else 'B'}-{entity.kind}"
            begun = True


def train(sentences: Iterable[Sentence], path: Path) -> None:
    """Writes a model learned from the sentences."""
    chance = random.Random(_SEED)  # noqa: S311  hides words, not secrets
    trainer = pycrfsuite.Trainer(verbose=False)
    for around, tags in map(tagged, sentences):
        everything = range(len(tags))
        trainer.append([features.of(index, around) for index in everything], tags)
        for _ in range(_COPIES if tagger.BEGINS in tags else 0):
            unlisted, unread = _hidden(around, tags, chance), _hidden(around, tags, chance)
            trainer.append([features.of(at, around, unlisted, unread) for at in everything], tags)
    trainer.select("lbfgs")
    trainer.set_params(_SETTINGS)
    trainer.train(str(path))


_OF_NAMES, _OF_OTHERS = 0.5, 0.25  # shares of the capitalised words that are hidden


def _hidden(around: Surroundings, tags: Sequence[str], chance: random.Random) -> frozenset[int]:
    """Capitalised words to hide something of, names more often than others."""
    return frozenset(
        index
        for index, (word, tag) in enumerate(zip(around.words, tags, strict=True))
        if word.capital and chance.random() < (_OF_NAMES if tag.endswith("PERSON") else _OF_OTHERS)
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
