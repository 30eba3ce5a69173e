"""Fragments of digests in the rich form too, for who wants it"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("rich", "speaker"):
        op.add_column("fragments", sa.Column(name, sa.Text(), nullable=False, server_default=sa.text("''")))
