"""Whom an article quotes, from an index: what somebody said of something took a fifth of a second without"""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_quotes_speakers", "quotes", ["article_id", "person_id", "copy_of"])
