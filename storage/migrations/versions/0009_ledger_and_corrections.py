"""When a message was queued, which message it corrects, and what of old digests is kept no more"""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("queued_at", Moment(), nullable=True))
    # The reference stands in the column itself: so SQLite need not copy a table of millions of rows.
    edited = sa.ForeignKey("deliveries.id", name="fk_deliveries_edits_deliveries")
    op.add_column("deliveries", sa.Column("edits", Id, edited, nullable=True), inline_references=True)
    op.create_index("ix_deliveries_digest", "deliveries", ["digest_id"])
    _partial("ix_deliveries_edits", "deliveries", ["edits"], "edits IS NOT NULL")
    troubled = "state IN ('failed', 'ambiguous', 'cancelled')"
    _partial("ix_deliveries_troubled", "deliveries", ["state", "id"], troubled)

    op.add_column("digests", sa.Column("language", sa.Text(), nullable=True))
    corrections = sa.Column("corrections", sa.Integer(), nullable=False, server_default=sa.text("0"))
    op.add_column("digests", corrections)
    op.add_column("digests", sa.Column("emptied_at", Moment(), nullable=True))
    _partial("ix_digests_kept", "digests", ["created_at", "id"], "emptied_at IS NULL")

    op.add_column("quotes", sa.Column("wrong_at", Moment(), nullable=True))
    _partial("ix_quotes_wrong", "quotes", ["wrong_at"], "wrong_at IS NOT NULL")


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
