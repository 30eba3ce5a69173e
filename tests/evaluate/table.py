"""Figures as a table for people to read."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from textwrap import shorten

from tests.evaluate.figures import Hits, Score
from tests.evaluate.score import LIGHT, Verdict

_LABEL = 26  # columns of the widest label
_CELL = 9
_LINE = 110  # of one mistake: a longer quote is told by its beginning
_HITS = {"people": "people", "people by surname": "surnames", "quotes": "quotes", "topics": "topics"}
_SHARES = {
    "speaker right": "speaker",
    "speaker named wrongly": "misnamed",
    "key quote": "key_quote",
    "headline": "headline",
    "date": "date",
    "language": "language",
}


@dataclass(frozen=True, slots=True)
class Column:
    score: Score
    seconds: float

    def __add__(self, other: "Column") -> "Column":
        return Column(self.score + other.score, self.seconds + other.seconds)


def by_language(columns: Mapping[str, Column]) -> Iterator[str]:
    """Lines of the table: a column for each language, and one for all together."""
    shown = {**columns, "all": sum(columns.values(), Column(Score(), 0.0))}
    scores = [column.score for column in shown.values()]
    yield _row("", shown)
    yield _row("articles", (str(score.articles) for score in scores))
    for label, name in _HITS.items():
        for measure in ("precision", "recall", "f1"):
            values = (getattr(getattr(score, name), measure) for score in scores)
            yield _row(f"{label} {measure.replace('f1', 'F1')}", map(_figure, values))
    for label, name in _SHARES.items():
        yield _row(label, (_figure(getattr(score, name).value) for score in scores))
    yield _row("altered characters", (str(score.altered) for score in scores))
    yield _row("articles a second", (f"{c.score.articles / c.seconds:.0f}" for c in shown.values()))


def of_blocks(blocks: Sequence[Hits]) -> Iterator[str]:
    """Lines of the table of KazNERD: how the blocks differ."""
    yield f"KazNERD PERSON, exact span, {len(blocks)} contiguous blocks"
    yield _row("", ("mean", "least", "greatest"))
    for measure in ("precision", "recall", "f1"):
        values = [getattr(block, measure) or 0.0 for block in blocks]
        shown = map(_figure, (mean(values), min(values), max(values)))
        yield _row(measure.replace("f1", "F1"), shown)


def worst(verdicts: Iterable[Verdict], count: int) -> Iterator[str]:
    """The `count` articles with the worst mistakes, each with all of them."""
    ranked = sorted(verdicts, key=_gravity, reverse=True)
    for verdict in ranked[:count]:
        if verdict.mistakes:
            yield f"\n{verdict.article}: {len(verdict.mistakes)} wrong"
        for mistake in verdict.mistakes:
            yield f"  {mistake.kind + ':':15}{shorten(mistake.what, _LINE, placeholder=' …')}"


def _gravity(verdict: Verdict) -> tuple[int, int]:
    """A topic more or less is lighter than any wrong word or name."""
    light = sum(mistake.kind in LIGHT for mistake in verdict.mistakes)
    return len(verdict.mistakes) - light, light


def _row(label: str, cells: Iterable[str]) -> str:
    return f"{label:{_LABEL}}" + "".join(f"{cell:>{_CELL}}" for cell in cells)


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
