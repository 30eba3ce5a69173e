"""Rows by the ten thousand. SQLAlchemy looks at each value of each row; where that takes longer than the
database itself, the rows go to the driver as they are."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, func, literal, literal_column, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import Moment


def at(conn: AsyncConnection, moment: datetime) -> ColumnElement[datetime]:
    """A moment that is the same in all rows: written into the statement instead of bound to each."""
    written = literal(moment, Moment()).compile(dialect=conn.dialect, compile_kwargs={"literal_binds": True})
    return literal_column(str(written), Moment())


def among(
    conn: AsyncConnection, column: ColumnElement[Any], values: Collection[int] | Collection[str]
) -> ColumnElement[bool]:
    """Whether a column has one of these values: they are one value of the statement, not one each."""
    if conn.dialect.name == "postgresql":
        return column == func.any(literal(list(values), ARRAY(column.type)))
    return column.in_(select(func.json_each(json.dumps(list(values))).table_valued("value").c.value))


async def insert_rows(
    conn: AsyncConnection,
    statement: sqlite.Insert | postgresql.Insert,
    columns: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
) -> None:
    """Inserts rows of values for these columns, in the order of the table, as the driver takes them: numbers,
    texts, JSON as text."""
    if not rows:
        return
    compiled: Any = statement.compile(dialect=conn.dialect, column_keys=list(columns))
    assert compiled.positiontup == list(columns), compiled.positiontup  # noqa: S101 - else values swap columns
    await conn.exec_driver_sql(str(compiled), list(rows))
