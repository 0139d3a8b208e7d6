"""One skill under many names, kept apart so that they can be split; members who may be found."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("skill") as batch_op:
        batch_op.add_column(sa.Column("same_as", sa.String(), nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_skill_skill_same_as"),
            "skill",
            ["workspace_id", "same_as"],
            ["workspace_id", "id"],
        )
    # An alias becomes a skill that is the same as another.
    op.execute(
        "INSERT INTO skill (workspace_id, id, name, key, same_as) "
        "SELECT workspace_id, 'alias ' || key, key, key, skill_id FROM skill_alias AS alias "
        "WHERE NOT EXISTS (SELECT 1 FROM skill AS known "
        "WHERE known.workspace_id = alias.workspace_id AND known.key = alias.key)"
    )
    op.drop_table("skill_alias")
    with op.batch_alter_table("member") as batch_op:
        batch_op.add_column(
            sa.Column("findable", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
