"""Groups, channels and threads: a reader is a chat or a thread of one, and has those who look after it

SQLite can take a UNIQUE out of a table only by copying it. `migrate` does so with foreign keys off, for else
the end of the old table would take follows, deliveries and all else with it.
"""

import sqlalchemy as sa
from alembic import op

from storage.tables import Moment

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("subscribers") as table:
        table.add_column(sa.Column("thread_id", sa.BigInteger(), nullable=False, server_default=sa.text("0")))
        table.add_column(sa.Column("title", sa.Text(), nullable=True))
        table.add_column(sa.Column("suspended_until", Moment(), nullable=True))
        table.drop_constraint("uq_subscribers_chat_id", type_="unique")
        table.create_unique_constraint("uq_subscribers_chat_id_thread_id", ["chat_id", "thread_id"])
    op.create_table(
        "chat_admins",
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "user_id", name=op.f("pk_chat_admins")),
    )
    op.create_index("ix_chat_admins_user", "chat_admins", ["user_id"])
