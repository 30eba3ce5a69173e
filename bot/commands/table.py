"""Rows as a table for a terminal."""

from collections.abc import Sequence
from unicodedata import east_asian_width

GAP = "  "
WIDE = ("W", "F")  # characters that take two columns


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """A line for each row, its cells below those of the row before; the last one as long as it is."""
    columns = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    columns[-1] = 0
    return [
        GAP.join(cell + " " * (width - _width(cell)) for cell, width in zip(row, columns, strict=True))
        for row in rows
    ]


def share(of_one: float | None) -> str:
    """A share in per cent; a dash where there is none."""
    return "-" if of_one is None else f"{of_one:.0%}"


def _width(text: str) -> int:
    return sum(1 + (east_asian_width(character) in WIDE) for character in text)
