"""One person under several ids, and spellings that come near"""

import re

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# The near keys of this revision; what is added later gets those that the program makes then.
_NEAR = str.maketrans("ghxqzcjdpf", "kkkkssstbb", "aeiouv")
_REPEATED = re.compile(r"(.)\1+")


def upgrade() -> None:
    op.add_column(
        "person_forms", sa.Column("near_key", sa.Text(), server_default=sa.text("''"), nullable=False)
    )
    _fill_near_keys()
    with op.batch_alter_table("person_forms", schema=None) as batch_op:
        batch_op.create_index("ix_person_forms_near_key", ["near_key"], unique=False)

    op.create_table(
        "former_people",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["people.id"], name=op.f("fk_former_people_id_people"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_former_people_person_id_people"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_former_people")),
    )
    with op.batch_alter_table("former_people", schema=None) as batch_op:
        batch_op.create_index("ix_former_people_person", ["person_id"], unique=False)

    op.create_table(
        "people_apart",
        sa.Column("person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("other_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_people_apart_person_id_people"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["people.id"], name=op.f("fk_people_apart_other_id_people"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "other_id", name=op.f("pk_people_apart")),
    )
    with op.batch_alter_table("people_apart", schema=None) as batch_op:
        batch_op.create_index("ix_people_apart_other", ["other_id"], unique=False)


def _fill_near_keys() -> None:
    forms = sa.table("person_forms", sa.column("key", sa.Text()), sa.column("near_key", sa.Text()))
    connection = op.get_bind()
    keys = connection.execute(sa.select(forms.c.key).distinct()).scalars()
    rows = [{"of": key, "near": _near_key(key)} for key in keys if " " in key]
    if rows:
        filled = sa.update(forms).where(forms.c.key == sa.bindparam("of"))
        connection.execute(filled.values(near_key=sa.bindparam("near")), rows)


def _near_key(key: str) -> str:
    words = (word.translate(_NEAR).replace("ts", "s") for word in key.split())
    return " ".join(sorted(_REPEATED.sub(r"\1", word) for word in words))
