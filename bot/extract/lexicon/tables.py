"""How the tables of this folder are written: a row a line, cells parted by bars, forms by commas."""

from collections.abc import Iterator


def rows(table: str) -> Iterator[list[str]]:
    """The cells of each row; an indented line continues the row above it."""
    for row in table.strip("\n").replace("\n ", " ").splitlines():
        yield [" ".join(cell.split()) for cell in row.split("|")]


def forms(cell: str) -> tuple[str, ...]:
    return tuple(form.strip() for form in cell.split(",") if form.strip())
