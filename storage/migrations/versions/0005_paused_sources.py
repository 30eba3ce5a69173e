"""Sources that an admin has paused, also those of the file"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "sources", sa.Column("paused", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
