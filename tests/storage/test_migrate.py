import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event, inspect, text

from bot.ingest.link import form
from storage import articles, people
from storage.database import Database
from storage.migrate import DatabaseTooNew, alembic_config, migrate
from storage.tables import metadata

_SCRIPTS = ScriptDirectory.from_config(alembic_config())
HEAD = _SCRIPTS.get_current_head()
REVISIONS = [script.revision for script in reversed(list(_SCRIPTS.walk_revisions()))]


async def test_an_empty_database_is_brought_to_the_newest_revision(empty_database: Database) -> None:
    assert await migrate(empty_database) == (None, HEAD)
    assert await _tables(empty_database) == {*metadata.tables, "alembic_version"}


async def test_migrating_again_changes_nothing(database: Database) -> None:
    assert await migrate(database) == (HEAD, HEAD)


async def test_two_programs_that_start_at_once_migrate_one_after_the_other(
    empty_database: Database, empty_url: str
) -> None:
    other = Database(empty_url)
    assert await _tables(other) == set()  # the file is there: the first to make one is alone for that instant
    outcomes = await asyncio.gather(migrate(empty_database), migrate(other))
    await other.close()
    assert set(outcomes) == {(None, HEAD), (HEAD, HEAD)}


async def test_the_migrations_lead_to_the_tables_that_the_code_knows(database: Database) -> None:
    def differences(conn: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(conn), metadata))

    async with database.read() as conn:
        assert await conn.run_sync(differences) == []


async def test_people_of_the_first_revision_are_found_by_their_near_keys(
    empty_database: Database,
) -> None:
    await _migrate_to(empty_database, "0001")
    known = form("Шыңғыс Мәулетов")
    async with empty_database.write() as conn:
        await conn.execute(text("INSERT INTO people (id, name) VALUES (7, 'Шыңғыс Мәулетов')"))
        for name, key in ((known.form, known.key), ("Оразов", "orzv")):
            row = {"form": name, "key": key, "surname_key": known.surname_key}
            await conn.execute(
                text(
                    "INSERT INTO person_forms (person_id, form, key, surname_key)"
                    " VALUES (7, :form, :key, :surname_key)"
                ),
                row,
            )
    await migrate(empty_database)
    async with empty_database.read() as conn:
        (person,) = await people.known(conn, [7])
    assert {each.form: each.near_key for each in person.forms} == {
        known.form: known.near_key,
        "Оразов": "",
    }


async def test_what_was_stored_before_there_were_stories_stands_alone(empty_database: Database) -> None:
    await _migrate_to(empty_database, "0003")
    async with empty_database.write() as conn:
        for statement in (
            "INSERT INTO sources (id, name, every, enabled, next_fetch_at)"
            " VALUES (1, 'Тау', 300, true, '2026-03-02 04:00:00')",
            "INSERT INTO articles (id, source_id, canonical, language, text, headline_length,"
            " published_has_time, seen_at, history, stems)"
            " VALUES (7, 1, 'a', 'kk', 'Су келді', 8, false, '2026-03-02 04:00:00', false, ' су ')",
            "INSERT INTO quotes (id, article_id, position, spans, is_key, by_office, rule, confidence,"
            " said_at, stems)"
            " VALUES (9, 7, 0, '[[0, 2]]', true, false, 'said', 0.9, '2026-03-02 04:00:00', ' су ')",
        ):
            await conn.execute(text(statement))
    await migrate(empty_database)
    async with empty_database.read() as conn:
        (article,) = await articles.get(conn, [7])
    assert article.event == article.id
    assert [(quote.id, quote.copy_of) for quote in article.quotes] == [(9, None)]


async def _migrate_to(database: Database, revision: str) -> None:
    async with database.altering() as conn:
        await conn.run_sync(lambda connection: command.upgrade(alembic_config(connection), revision))


async def test_a_database_of_a_later_version_is_refused_and_left_alone(database: Database) -> None:
    async with database.write() as conn:
        await conn.execute(text("UPDATE alembic_version SET version_num = 'unknown'"))
        await conn.execute(text("DROP TABLE alert_mark"))
    before = await _tables(database)
    with pytest.raises(DatabaseTooNew, match="unknown"):
        await migrate(database)
    assert await _tables(database) == before


async def test_a_migration_cut_short_at_any_statement_leaves_nothing_and_can_be_repeated(
    empty_database: Database,
) -> None:
    statements = 0
    for revision in REVISIONS:  # each by itself: cutting all of them at once would repeat the first ones
        before, statement = await _tables(empty_database), 0
        while await _revision(empty_database) != revision:
            assert await _tables(empty_database) == before
            statement += 1
            with _cut_at(statement), suppress(_Cut):
                await _migrate_to(empty_database, revision)
        statements += statement
    assert await _tables(empty_database) == {*metadata.tables, "alembic_version"}
    assert statements > len(metadata.tables), "each table takes a statement at least"


async def _revision(database: Database) -> str | None:
    async with database.read() as conn:
        return await conn.run_sync(lambda c: MigrationContext.configure(c).get_current_revision())


OLD = (
    "INSERT INTO sources (id, name, every, enabled, next_fetch_at)"
    " VALUES (1, 'Тау', 300, true, '2026-03-02 04:00:00')",
    "INSERT INTO articles (id, source_id, canonical, language, text, headline_length, published_has_time,"
    " seen_at, history, stems) VALUES"
    " (7, 1, 'a', 'kk', 'Су келді', 8, false, '2026-03-02 04:00:00', false, ' су ')",
    "INSERT INTO subscribers (id, chat_id, language, time_zone, slots, state, created_at, watermark,"
    " had_digest) VALUES"
    " (3, 70, 'kk', 'Asia/Almaty', '[\"08:00\"]', 'active', '2026-03-02 04:00:00', 0, true),"
    " (4, -1007, 'ru', 'Asia/Almaty', '[\"09:00\"]', 'stopped', '2026-03-02 04:00:00', 5, false)",
    "INSERT INTO follows (subscriber_id, kind, value, label)"
    " VALUES (3, 'topic', 'sport', ''), (4, 'word', 'су', '')",
    "INSERT INTO exclusions (subscriber_id, kind, value, label) VALUES (3, 'word', 'бокс', '')",
    "INSERT INTO alerts (subscriber_id, article_id, at, waits) VALUES (3, 7, '2026-03-02 04:00:00', true)",
    "INSERT INTO digests (id, key, messages, created_at) VALUES (5, 'k', '[]', '2026-03-02 04:00:00')",
    "INSERT INTO deliveries (subscriber_id, digest_id, slot, part, state, priority, attempts, ambiguous,"
    " next_try_at) VALUES (3, 5, 's', 0, 'sent', 2, 0, 0, '2026-03-02 04:00:00'),"
    " (4, 5, 's', 0, 'pending', 2, 0, 0, '2026-03-02 04:00:00')",
)
ADDED = {"thread_id", "title", "suspended_until"}
KEPT = ("subscribers", "follows", "exclusions", "alerts", "deliveries", "articles", "digests")


async def test_readers_keep_all_that_is_theirs_when_they_become_chats_and_threads_wherever_that_is_cut_short(
    empty_database: Database,
) -> None:
    await _migrate_to(empty_database, "0012")
    async with empty_database.write() as conn:
        for statement in OLD:
            await conn.execute(text(statement))
    before = await _rows(empty_database)
    assert [len(rows) for rows in before.values()] == [2, 2, 1, 1, 2, 1, 1]
    revision, statement = await _revision(empty_database), 0
    while revision != HEAD:
        statement += 1
        with _cut_at(statement), suppress(_Cut):
            await migrate(empty_database)
        assert await _rows(empty_database) == before
        revision = await _revision(empty_database)
    async with empty_database.write() as conn:
        threads = (await conn.execute(text("SELECT thread_id FROM subscribers"))).scalars().all()
        assert threads == [0, 0]
        await conn.execute(text("DELETE FROM subscribers WHERE id = 3"))  # theirs still go with a reader
        assert (await conn.execute(text("SELECT subscriber_id FROM follows"))).scalars().all() == [4]


async def _rows(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """What the tables held before there were threads, as text."""
    kept = {}
    async with database.read() as conn:
        for table in KEPT:
            found = await conn.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2"))
            kept[table] = [
                tuple(str(value) for key, value in row._mapping.items() if key not in ADDED) for row in found
            ]
    return kept


class _Cut(Exception):
    """The program ends here."""


@contextmanager
def _cut_at(last: int) -> Iterator[None]:
    """Ends the program, as it were, when it comes to this statement."""
    statements = count(1)

    def counted(*_: object) -> None:
        if next(statements) == last:
            raise _Cut

    event.listen(Engine, "before_cursor_execute", counted)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", counted)


async def _tables(database: Database) -> set[str]:
    async with database.read() as conn:
        return set(await conn.run_sync(lambda connection: inspect(connection).get_table_names()))
