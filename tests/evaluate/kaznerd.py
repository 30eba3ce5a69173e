"""How well people are found in KazNERD: one `token TAG` a line, IOB2, a blank line after each sentence."""

import multiprocessing
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

from bot.extract import people, tagger
from bot.training import Malformed as Unread
from bot.training import Sentence, train
from bot.training import read as read_corpus
from tests.evaluate.figures import Hits
from tests.evaluate.gold import Malformed

BLOCKS = 10  # stories go on over many sentences: neighbours stay together, and blocks differ as broadcasts do


def blocks(path: Path, count: int = BLOCKS, *, held_out: bool = False) -> list[Hits]:
    """Exact spans found in each of `count` contiguous blocks of a file; every sentence is read on its own.

    With the model that ships, or `held_out`, as it must be for the file that this one was learned from, for
    each block with one learned from the others, which takes half a minute a block.
    """
    sentences = _read(path)
    if len(sentences) < count:
        raise Malformed(f"{path}: fewer than {count} sentences")
    borders = list(pairwise(len(sentences) * n // count for n in range(count + 1)))
    if not held_out:
        return [_hits(sentences[start:end]) for start, end in borders]
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        return list(pool.map(partial(_without, sentences), borders))


def _read(path: Path) -> list[Sentence]:
    try:
        return read_corpus(path)
    except Unread as error:
        raise Malformed(str(error)) from error


def _without(sentences: list[Sentence], block: tuple[int, int]) -> Hits:
    """The hits in a block by a model learned from all the rest; in a process of its own, which keeps it."""
    start, end = block
    with TemporaryDirectory() as folder:
        model = Path(folder) / "model"
        train(sentences[:start] + sentences[end:], model)
        content = model.read_bytes()
    with mock.patch.object(tagger, "_content", return_value=content):
        return _hits(sentences[start:end])


def _hits(sentences: Iterable[Sentence]) -> Hits:
    return sum(map(_hits_of, sentences), Hits())


def _hits_of(sentence: Sentence) -> Hits:
    found = {(span.start, span.end) for person in people.find(sentence.text, "kk") for span in person.spans}
    true = {(entity.start, entity.end) for entity in sentence.entities if entity.kind == "PERSON"}
    return Hits(len(found & true), len(found), len(true))
