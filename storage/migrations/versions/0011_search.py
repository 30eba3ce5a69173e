"""Words lead to articles. What is in store already is indexed afterwards, while the bot runs"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "search_words",
        sa.Column("word", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("word", "key", name=op.f("pk_search_words")),
        sqlite_with_rowid=False,
    )
    mark = op.create_table(
        "search_mark",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_mark")),
    )
    newest = sa.text("SELECT 1, coalesce(max(id), 0) FROM articles").columns(sa.column("id"))
    op.execute(mark.insert().from_select(["id", "article_id"], newest))
