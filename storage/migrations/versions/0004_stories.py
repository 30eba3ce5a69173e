"""The same event from several sources is one story, and what several articles quote is one quote"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    # The reference stands in the column itself: so SQLite need not copy a table that others refer to.
    story = sa.ForeignKey("articles.id", name="fk_articles_story_id_articles")
    op.add_column("articles", sa.Column("story_id", number, story, nullable=True), inline_references=True)
    first = sa.ForeignKey("quotes.id", name="fk_quotes_copy_of_quotes")
    op.add_column("quotes", sa.Column("copy_of", number, first, nullable=True), inline_references=True)
    for table, column in (("articles", "story_id"), ("quotes", "copy_of")):
        known = sa.text(f"{column} IS NOT NULL")
        name = f"ix_{table}_{column.partition('_')[0]}"
        op.create_index(name, table, [column], sqlite_where=known, postgresql_where=known)

    op.create_table(
        "story_prints",
        sa.Column("article_id", number, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("print", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.id"],
            name=op.f("fk_story_prints_article_id_articles"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_story_prints")),
    )
    op.create_index("ix_story_prints_seen", "story_prints", ["seen_at"])
    op.create_table(
        "story_keys",
        sa.Column("article_id", number, nullable=False),
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["story_prints.article_id"],
            name=op.f("fk_story_keys_article_id_story_prints"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("article_id", "key", name=op.f("pk_story_keys")),
    )
    op.create_index("ix_story_keys_key", "story_keys", ["key", "article_id"])
