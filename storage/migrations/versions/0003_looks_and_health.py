"""Sources that admins add, looks at articles again, and how sources fare"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Columns are added one by one: none of it makes SQLite copy a table that others refer to.
    moment = sa.DateTime(timezone=True)
    op.add_column("sources", sa.Column("owner", sa.Text(), server_default=sa.text("'file'"), nullable=False))
    op.add_column("sources", sa.Column("selectors", sa.JSON(), nullable=True))
    op.add_column("sources", sa.Column("last_success_at", moment, nullable=True))
    op.add_column("sources", sa.Column("told", sa.Text(), nullable=True))

    op.add_column("source_items", sa.Column("looked_at", moment, nullable=True))
    failed = sa.text("error IS NOT NULL")
    op.create_index(
        "ix_source_items_failed",
        "source_items",
        ["source_id"],
        sqlite_where=failed,
        postgresql_where=failed,
    )

    small = sa.SmallInteger()
    op.add_column("articles", sa.Column("content_key", sa.Text(), nullable=True))
    op.add_column("articles", sa.Column("etag", sa.Text(), nullable=True))
    op.add_column("articles", sa.Column("modified", sa.Text(), nullable=True))
    op.add_column("articles", sa.Column("next_look_at", moment, nullable=True))
    op.add_column("articles", sa.Column("looks", small, server_default=sa.text("0"), nullable=False))
    op.add_column("articles", sa.Column("gone", small, server_default=sa.text("0"), nullable=False))
    op.add_column("articles", sa.Column("changed_at", moment, nullable=True))
    op.add_column("articles", sa.Column("withdrawn_at", moment, nullable=True))
    op.create_index("ix_articles_content_key", "articles", ["content_key"])
    waiting = sa.text("next_look_at IS NOT NULL")
    op.create_index(
        "ix_articles_look", "articles", ["next_look_at"], sqlite_where=waiting, postgresql_where=waiting
    )

    op.add_column("quotes", sa.Column("words", sa.JSON(), nullable=True))
    op.add_column("quotes", sa.Column("withdrawn_at", moment, nullable=True))
