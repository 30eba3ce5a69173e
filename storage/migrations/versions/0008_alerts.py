"""Alerts: what readers are told at once, or are about to be, and up to which article that is decided"""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("subscribers", sa.Column("alert_from", Moment(), nullable=True))
    op.create_table(
        "alerts",
        sa.Column("subscriber_id", Id, nullable=False),
        sa.Column("article_id", Id, nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("waits", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["subscriber_id"],
            ["subscribers.id"],
            name=op.f("fk_alerts_subscriber_id_subscribers"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_alerts_article_id_articles"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("subscriber_id", "article_id", name=op.f("pk_alerts")),
    )
    op.create_index("ix_alerts_article", "alerts", ["article_id"])
    op.create_index(
        "ix_alerts_waiting",
        "alerts",
        ["at", "subscriber_id"],
        sqlite_where=sa.text("waits"),
        postgresql_where=sa.text("waits"),
    )
    mark = op.create_table(
        "alert_mark",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alert_mark")),
    )
    # what is in store already is no news
    newest = sa.text("SELECT 1, coalesce(max(id), 0) FROM articles").columns(sa.column("id"))
    op.execute(mark.insert().from_select(["id", "article_id"], newest))
