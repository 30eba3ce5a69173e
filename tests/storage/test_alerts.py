"""What is asked every few seconds costs the readers whom it concerns, not those that there are."""

from datetime import timedelta
from typing import Any

from sqlalchemy import event

from storage import alerts, articles
from storage.database import Database
from tests.factory import NOW, SPORT, Newsroom


async def test_whom_an_article_concerns_and_who_is_to_be_told_is_found_by_index(
    sqlite_database: Database,
) -> None:
    newsroom = Newsroom(sqlite_database)
    await newsroom.reader(1, SPORT)
    await newsroom.publish("Жарыс өтті", topics=("sport",))
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        asked.append((statement, parameters))

    async with sqlite_database.write() as conn:
        (new,) = await articles.after(conn, 0)
        event.listen(conn.sync_connection, "before_cursor_execute", note)
        await alerts.words(conn)
        await alerts.wait(conn, new, [7], ["су"], NOW)
        await alerts.due(conn, NOW + timedelta(minutes=1), 10)
        event.remove(conn.sync_connection, "before_cursor_execute", note)
        plans = [
            " ".join(row.detail for row in await conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values))
            for sql, values in asked
        ]
    words, topic, person, word, due, _ = plans
    assert "ix_follows_at_once (kind=?)" in words
    for plan in (topic, person, word):
        assert "SEARCH follows USING INDEX ix_follows_at_once (kind=? AND value=?)" in plan
        assert "SEARCH subscribers USING INTEGER PRIMARY KEY" in plan
    assert "ix_alerts_waiting (at<?)" in due
