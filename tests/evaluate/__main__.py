"""`python -m tests.evaluate GOLD… [--kaznerd FILE [--held-out]] [--errors N]`: how good extraction is.

Exit status 0, 1 for a file that cannot be read or is malformed, 2 for wrong usage.
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from time import process_time

from tests.evaluate import kaznerd, table
from tests.evaluate.figures import Score
from tests.evaluate.gold import Article, Malformed, extracted, read
from tests.evaluate.score import Verdict, judge

WORST = 5  # articles whose mistakes are shown unless told otherwise


def main(given: list[str]) -> int:
    arguments = _parser().parse_args(given)
    try:
        articles = [article for path in arguments.gold for article in read(path)]
        blocks = kaznerd.blocks(arguments.kaznerd, held_out=arguments.held_out) if arguments.kaznerd else []
    except Malformed as error:
        print(error, file=sys.stderr)
        return 1
    columns, verdicts = measure(articles)
    print(*table.by_language(columns), sep="\n")
    if blocks:
        print("", *table.of_blocks(blocks), sep="\n")
    print(*table.worst(verdicts, arguments.errors), sep="\n")
    return 0


def measure(articles: Iterable[Article]) -> tuple[dict[str, table.Column], list[Verdict]]:
    """Extracts and judges; a column for each language, a verdict for each article."""
    columns: dict[str, table.Column] = {}
    verdicts = []
    for article in articles:
        if article.language not in columns:
            extracted(
                article
            )  # tables are built at the first article of a language, once in a process's life
        start = process_time()
        found = extracted(article)
        seconds = process_time() - start
        verdicts.append(judge(article, found))
        column = columns.get(article.language, table.Column(Score(), 0.0))
        columns[article.language] = column + table.Column(verdicts[-1].score, seconds)
    return columns, verdicts


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.evaluate", description="How good extraction is.")
    parser.add_argument("gold", nargs="+", type=Path, metavar="GOLD", help="annotated articles, JSON Lines")
    parser.add_argument("--kaznerd", type=Path, metavar="FILE", help="a split of KazNERD, `token TAG` a line")
    parser.add_argument(
        "--held-out",
        action="store_true",
        help="read each tenth of it by a model learned from the rest: minutes",
    )
    parser.add_argument(
        "--errors", type=_count, default=WORST, metavar="N", help="show the N worst articles (%(default)s)"
    )
    return parser


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("0 or more is wanted")
    return number


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
