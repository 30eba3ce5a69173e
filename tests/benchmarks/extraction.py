"""`python -m tests.benchmarks.extraction GOLD…`: how fast facts are found, on one core.

Prints how long importing and the first article of a language take, which loads the tables, and the memory all
takes; for each language articles a second and milliseconds an article; for Russian the ratio to slovnet with
navec alone, in turns with them, if the group `benchmark` is installed; and how time grows with hostile text.
"""

import os

os.environ["OMP_NUM_THREADS"] = "1"  # numpy's threads would slow the peer down four times

import argparse
import resource
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module, metadata
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from time import process_time

ROUNDS = 9  # the best of so many: what else runs on the machine only adds
PEER = "slovnet and navec"
HOSTILE = ("– ", "«", '"', "А", "Оразов ", "а\n", ". ")
SIZES = (50_000, 100_000, 200_000)  # characters; what stands behind the last is not read at all
KILO = 1024


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.extraction", description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path, metavar="GOLD", help="annotated articles, JSON Lines")
    paths = parser.parse_args(given).gold
    print(*_readiness(), sep="\n", flush=True)
    texts = _texts(paths)
    for line in (*_loading(texts), *_rates(texts), *_growth()):
        print(line, flush=True)
    return 0


def _texts(paths: Iterable[Path]) -> dict[str, list[str]]:
    gold = import_module("tests.evaluate.gold")  # which imports the extraction: not before that is measured
    articles = sorted((each for path in paths for each in gold.read(path)), key=attrgetter("language"))
    return {language: [each.raw for each in same] for language, same in groupby(articles, _language)}


_language = attrgetter("language")


def _readiness() -> Iterable[str]:
    start = process_time()
    _extraction()
    yield f"importing                 {process_time() - start:8.2f} s"


def _loading(texts: Mapping[str, Sequence[str]]) -> Iterable[str]:
    before, extract = _resident(), _extraction()
    for language, same in texts.items():
        yield f"first article, {language}         {_seconds(extract, same[:1]):8.2f} s"
    for same in texts.values():
        _seconds(extract, same)
    yield f"memory for tables         {(_resident() - before) / KILO:8.0f} MB"


def _extraction() -> Callable[[str], object]:
    extract: Callable[[str], object] = import_module("bot.extract.article").extract
    return extract


def _rates(texts: Mapping[str, Sequence[str]]) -> Iterable[str]:
    extract = _extraction()
    for language, same in texts.items():
        peer = _peer() if language == "ru" else None
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(_seconds(extract, same))
            if peer:
                theirs.append(_seconds(peer, same))
        a_second = len(same) / min(ours)
        yield f"{language}, articles a second    {a_second:8.0f}   ({1000 / a_second:.1f} ms each)"
        if peer:
            yield f"    of {PEER}   {min(theirs) / min(ours):8.0%}"
        elif language == "ru":
            yield f"    {PEER}: not installed (the group `benchmark`)"


def _peer() -> Callable[[str], object] | None:
    try:
        package = metadata.files("natasha")
        ner, navec = import_module("slovnet").NER, import_module("navec").Navec
    except ImportError:
        return None
    weights = {file.name: str(file.locate()) for file in package or () if file.suffix == ".tar"}
    tagger = ner.load(weights["slovnet_ner_news_v1.tar"])
    tagger.navec(navec.load(weights["navec_news_v1_1B_250K_300d_100q.tar"]))
    found: Callable[[str], object] = tagger
    return found


def _seconds(function: Callable[[str], object], texts: Sequence[str]) -> float:
    start = process_time()
    for text in texts:
        function(text)
    return process_time() - start


def _growth() -> Iterable[str]:
    extract = _extraction()
    for piece in HOSTILE:
        seconds = [_seconds(extract, [f"Тақырып\n{piece * (size // len(piece))}"]) for size in SIZES]
        times = seconds[-1] / seconds[-2]
        yield f"{SIZES[-1]:,} characters of {piece!r}: {seconds[-1]:.2f} s, {times:.1f} times half of them"


def _resident() -> float:
    """The most memory so far, in kilobytes (Linux counts in these, macOS in bytes)."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / KILO if sys.platform == "darwin" else most


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
