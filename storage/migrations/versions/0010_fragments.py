"""What digests have in common is stored once: rendered articles, which messages are put together of; and a
digest names its articles in a column of its own, not in a row each"""

import sqlalchemy as sa
from alembic import op

from storage.tables import Moment

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fragments",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("used_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_fragments")),
    )
    op.create_index("ix_fragments_used", "fragments", ["used_at"])
    op.add_column("digests", sa.Column("articles", sa.Text(), nullable=False, server_default=sa.text("''")))
    joined = "group_concat" if op.get_bind().dialect.name == "sqlite" else "string_agg"
    op.execute(
        f"UPDATE digests SET articles = coalesce((SELECT {joined}("  # noqa: S608 - one of two constants
        " CAST(article_id AS TEXT) || ':' || heading || ':' || coalesce(CAST(quote_id AS TEXT), ''), ' ')"
        " FROM (SELECT * FROM digest_articles WHERE digest_id = digests.id ORDER BY position) AS placed), '')"
    )
    op.drop_table("digest_articles")
