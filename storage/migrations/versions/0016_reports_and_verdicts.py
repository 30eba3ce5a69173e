"""What readers doubt of quotes, and what was decided of it"""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "verdicts",
        sa.Column("article_id", Id, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("reported_id", Id, nullable=False),
        sa.Column("ruling", sa.Text(), nullable=False),
        sa.Column("person_id", Id, nullable=True),
        sa.Column("by_office", sa.Boolean(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("was_person_id", Id, nullable=True),
        sa.Column("was_by_office", sa.Boolean(), nullable=False),
        sa.Column("was_label", sa.Text(), nullable=True),
        sa.Column("was_rule", sa.Text(), nullable=False),
        sa.Column("was_key", sa.Boolean(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", "words", name=op.f("pk_verdicts")),
        _references("verdicts", "article_id", "articles"),
        _references("verdicts", "reported_id", "quotes"),
        _references("verdicts", "person_id", "people", cascades=False),
        _references("verdicts", "was_person_id", "people", cascades=False),
    )
    op.create_index("ix_verdicts_reported", "verdicts", ["reported_id"])
    op.create_table(
        "reports",
        sa.Column("quote_id", Id, nullable=False),
        sa.Column("subscriber_id", Id, nullable=False),
        sa.Column("doubt", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("tell_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("quote_id", "subscriber_id", name=op.f("pk_reports")),
        _references("reports", "quote_id", "quotes"),
        _references("reports", "subscriber_id", "subscribers"),
    )
    op.create_index("ix_reports_reader", "reports", ["subscriber_id", "at"])
    for name, column, where in (
        ("ix_reports_open", "quote_id", "answer IS NULL"),
        ("ix_reports_untold", "tell_at", "tell_at IS NOT NULL"),
    ):
        some = sa.text(where)
        op.create_index(name, "reports", [column], sqlite_where=some, postgresql_where=some)


def _references(table: str, column: str, other: str, *, cascades: bool = True) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{other}")
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name, ondelete="CASCADE" if cascades else None)
