"""How readers want their digests: weekdays, quiet hours, length, what they exclude, what at once

Weekdays stand in the slots themselves.
"""

import sqlalchemy as sa
from alembic import op

from storage.tables import Id, Moment

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in (
        sa.Column("quiet_from", sa.Text(), nullable=True),
        sa.Column("quiet_until", sa.Text(), nullable=True),
        sa.Column("most", sa.SmallInteger(), nullable=False, server_default=sa.text("10")),
        sa.Column("length", sa.Text(), nullable=False, server_default=sa.text("'normal'")),
        sa.Column("style", sa.Text(), nullable=True),
        sa.Column("never_twice", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.Column("paused_until", Moment(), nullable=True),
        sa.Column("strikes", sa.SmallInteger(), nullable=False, server_default=sa.text("0")),
        sa.Column("struck_at", Moment(), nullable=True),
    ):
        op.add_column("subscribers", column)
    op.add_column(
        "follows", sa.Column("at_once", sa.Boolean(), nullable=False, server_default=sa.text("false"))
    )
    op.create_index(
        "ix_follows_at_once",
        "follows",
        ["kind", "value", "subscriber_id"],
        sqlite_where=sa.text("at_once"),
        postgresql_where=sa.text("at_once"),
    )
    op.create_table(
        "exclusions",
        sa.Column("id", Id, nullable=False),
        sa.Column("subscriber_id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["subscriber_id"],
            ["subscribers.id"],
            name=op.f("fk_exclusions_subscriber_id_subscribers"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exclusions")),
        sa.UniqueConstraint(
            "subscriber_id", "kind", "value", name=op.f("uq_exclusions_subscriber_id_kind_value")
        ),
    )
