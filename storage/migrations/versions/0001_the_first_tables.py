"""The first tables: members, skills, statements, rounds and deliveries."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "event_seen",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "event_id", name=op.f("pk_event_seen")),
    )
    with op.batch_alter_table("event_seen", schema=None) as batch_op:
        batch_op.create_index("ix_event_seen_seen_at", ["seen_at"], unique=False)

    op.create_table(
        "post_version",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=False),
        sa.Column("version", sa.DateTime(timezone=True), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "channel", "ts", name=op.f("pk_post_version")),
    )
    with op.batch_alter_table("post_version", schema=None) as batch_op:
        batch_op.create_index("ix_post_version_seen_at", ["seen_at"], unique=False)

    op.create_table(
        "slack_hold",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("workspace_id", "method", name=op.f("pk_slack_hold")),
    )
    op.create_table(
        "workspace",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("bot_user_id", sa.String(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("suspended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspace")),
    )
    op.create_table(
        "member",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("left_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resume_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("name", sa.String(), server_default="", nullable=False),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("title", sa.String(), server_default="", nullable=False),
        sa.Column("team", sa.String(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("grade", sa.Integer(), nullable=True),
        sa.Column("guest", sa.String(), server_default="no", nullable=False),
        sa.Column("deactivated", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("profile_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hours_start", sa.Integer(), nullable=True),
        sa.Column("hours_end", sa.Integer(), nullable=True),
        sa.Column("working_days", sa.String(), nullable=True),
        sa.Column("follow_ups", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("teach_cap", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("guest IN ('no', 'multi', 'single')", name=op.f("ck_member_guest")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_member_workspace_")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "user_id", name=op.f("pk_member")),
    )
    op.create_table(
        "round",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("members", sa.Integer(), server_default="0", nullable=False),
        sa.Column("value", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("upper_bound", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("digest", sa.String(), server_default="", nullable=False),
        sa.Column("problem", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_round_workspace_")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_round")),
        sa.UniqueConstraint("workspace_id", "period", name=op.f("uq_round_workspace_id_period")),
    )
    op.create_table(
        "skill",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_skill_workspace_")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_skill")),
        sa.UniqueConstraint("workspace_id", "key", name=op.f("uq_skill_workspace_id_key")),
    )
    op.create_table(
        "block",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("other_id", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["member.workspace_id", "member.user_id"],
            name=op.f("fk_block_member_user_id"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "user_id", "other_id", name=op.f("pk_block")),
    )
    op.create_table(
        "introduction",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), server_default="planned", nullable=False),
        sa.Column("icebreaker", sa.Integer(), nullable=False),
        sa.Column("times", sa.JSON(), nullable=False),
        sa.Column("times_shared", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("meets_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("introduced_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('pair', 'swap', 'ring', 'pod')", name=op.f("ck_introduction_kind")
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'introduced', 'declined', 'cancelled')",
            name=op.f("ck_introduction_state"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "round_id"],
            ["round.workspace_id", "round.id"],
            name=op.f("fk_introduction_round_round_id"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_introduction")),
    )
    with op.batch_alter_table("introduction", schema=None) as batch_op:
        batch_op.create_index("ix_introduction_round", ["workspace_id", "round_id"], unique=False)

    op.create_table(
        "left_out",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("skill_id", sa.String(), nullable=True),
        sa.Column("teacher_available", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "round_id"],
            ["round.workspace_id", "round.id"],
            name=op.f("fk_left_out_round_round_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["member.workspace_id", "member.user_id"],
            name=op.f("fk_left_out_member_user_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "skill_id"],
            ["skill.workspace_id", "skill.id"],
            name=op.f("fk_left_out_skill_skill_id"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "round_id", "user_id", name=op.f("pk_left_out")),
    )
    with op.batch_alter_table("left_out", schema=None) as batch_op:
        batch_op.create_index("ix_left_out_user", ["workspace_id", "user_id"], unique=False)

    op.create_table(
        "skill_alias",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("skill_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "skill_id"],
            ["skill.workspace_id", "skill.id"],
            name=op.f("fk_skill_alias_skill_skill_id"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "key", name=op.f("pk_skill_alias")),
    )
    op.create_table(
        "statement",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "source IN ('post', 'command', 'form', 'home')", name=op.f("ck_statement_source")
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["member.workspace_id", "member.user_id"],
            name=op.f("fk_statement_member_user_id"),
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_statement")),
        sa.UniqueConstraint(
            "workspace_id", "channel", "ts", name=op.f("uq_statement_workspace_id_channel_ts")
        ),
    )
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.create_index("ix_statement_user", ["workspace_id", "user_id"], unique=False)

    op.create_table(
        "assertion",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("statement_id", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("skill_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("holds", sa.Boolean(), nullable=False),
        sa.CheckConstraint("direction IN ('offer', 'want')", name=op.f("ck_assertion_direction")),
        sa.ForeignKeyConstraint(
            ["workspace_id", "skill_id"],
            ["skill.workspace_id", "skill.id"],
            name=op.f("fk_assertion_skill_skill_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "statement_id"],
            ["statement.workspace_id", "statement.id"],
            name=op.f("fk_assertion_statement_statement_id"),
        ),
        sa.PrimaryKeyConstraint(
            "workspace_id", "statement_id", "direction", "skill_id", name=op.f("pk_assertion")
        ),
    )
    with op.batch_alter_table("assertion", schema=None) as batch_op:
        batch_op.create_index("ix_assertion_skill", ["workspace_id", "skill_id"], unique=False)

    op.create_table(
        "delivery",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("introduction_id", sa.String(), nullable=True),
        sa.Column("round_id", sa.String(), nullable=True),
        sa.Column("user_id", sa.String(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), server_default="pending", nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("intent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ambiguous_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.String(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('introduction', 'advance_notice', 'nobody_found', 'agreed', 'follow_up')",
            name=op.f("ck_delivery_kind"),
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'sending', 'sent', 'cancelled', 'failed', 'uncertain')",
            name=op.f("ck_delivery_state"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "introduction_id"],
            ["introduction.workspace_id", "introduction.id"],
            name=op.f("fk_delivery_introduction_introduction_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "round_id"],
            ["round.workspace_id", "round.id"],
            name=op.f("fk_delivery_round_round_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["member.workspace_id", "member.user_id"],
            name=op.f("fk_delivery_member_user_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_delivery_workspace_")
        ),
        sa.PrimaryKeyConstraint("workspace_id", "id", name=op.f("pk_delivery")),
    )
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.create_index(
            "ix_delivery_due",
            ["due_at"],
            unique=False,
            postgresql_where=sa.text("state IN ('pending', 'sending')"),
            sqlite_where=sa.text("state IN ('pending', 'sending')"),
        )
        batch_op.create_index(
            "ix_delivery_introduction", ["workspace_id", "introduction_id"], unique=False
        )

    op.create_table(
        "lesson",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("introduction_id", sa.String(), nullable=False),
        sa.Column("teacher_id", sa.String(), nullable=False),
        sa.Column("learner_id", sa.String(), nullable=False),
        sa.Column("skill_id", sa.String(), nullable=False),
        sa.Column("wanted_skill_id", sa.String(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("why", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workspace_id", "introduction_id"],
            ["introduction.workspace_id", "introduction.id"],
            name=op.f("fk_lesson_introduction_introduction_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "learner_id"],
            ["member.workspace_id", "member.user_id"],
            name=op.f("fk_lesson_member_learner_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "skill_id"],
            ["skill.workspace_id", "skill.id"],
            name=op.f("fk_lesson_skill_skill_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "wanted_skill_id"],
            ["skill.workspace_id", "skill.id"],
            name=op.f("fk_lesson_skill_wanted_skill_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "teacher_id"],
            ["member.workspace_id", "member.user_id"],
            name=op.f("fk_lesson_member_teacher_id"),
        ),
        sa.PrimaryKeyConstraint(
            "workspace_id", "introduction_id", "teacher_id", "learner_id", name=op.f("pk_lesson")
        ),
    )
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.create_index("ix_lesson_learner", ["workspace_id", "learner_id"], unique=False)
        batch_op.create_index("ix_lesson_teacher", ["workspace_id", "teacher_id"], unique=False)

    op.create_table(
        "participant",
        sa.Column("workspace_id", sa.String(), nullable=False),
        sa.Column("introduction_id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("suits", sa.JSON(), nullable=False),
        sa.Column("declined_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("outcome_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("outcome IN ('met', 'not_met')", name=op.f("ck_participant_outcome")),
        sa.ForeignKeyConstraint(
            ["workspace_id", "introduction_id"],
            ["introduction.workspace_id", "introduction.id"],
            name=op.f("fk_participant_introduction_introduction_id"),
        ),
        sa.ForeignKeyConstraint(
            ["workspace_id", "user_id"],
            ["member.workspace_id", "member.user_id"],
            name=op.f("fk_participant_member_user_id"),
        ),
        sa.PrimaryKeyConstraint(
            "workspace_id", "introduction_id", "user_id", name=op.f("pk_participant")
        ),
    )
    with op.batch_alter_table("participant", schema=None) as batch_op:
        batch_op.create_index("ix_participant_user", ["workspace_id", "user_id"], unique=False)
