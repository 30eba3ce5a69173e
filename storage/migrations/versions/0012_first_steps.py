"""How far a newcomer has come; who is known already is past it"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    step = sa.Column("step", sa.Text(), nullable=False, server_default=sa.text("'done'"))
    op.add_column("subscribers", step)
