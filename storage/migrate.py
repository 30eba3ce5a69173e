"""Brings a database to the present shape, at every start: Alembic, driven from code, in one transaction."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from storage.database import Database, in_order

MIGRATION_LOCK = 2  # two processes that start at once migrate one after the other


class DatabaseTooNew(Exception):
    """The database was written by a later version of the program."""


class BrokenReferences(SQLAlchemyError):
    """The database holds rows that refer to nothing; it is left as it was."""


def alembic_config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> tuple[str | None, str | None]:
    script = ScriptDirectory.from_config(alembic_config())
    before = MigrationContext.configure(connection).get_current_revision()
    if before is not None and before not in {revision.revision for revision in script.walk_revisions()}:
        raise DatabaseTooNew(f"the database is at revision {before}, which this version does not know")
    command.upgrade(alembic_config(connection), "head")
    after = script.get_current_head()
    if after != before and connection.dialect.name == "sqlite":
        _check_references(connection)
    return before, after


def _check_references(connection: Connection) -> None:
    """Tables were altered with foreign keys off: nothing may refer to a row that is not there."""
    if lost := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise BrokenReferences(f"the database cannot be migrated: a row of {lost[0]} refers to no {lost[2]}")


async def migrate(database: Database) -> tuple[str | None, str | None]:
    """Runs what is missing. Returns the revisions before and after; None before means an empty database."""
    async with database.altering() as conn:
        await in_order(conn, MIGRATION_LOCK)
        return await conn.run_sync(_upgrade)
