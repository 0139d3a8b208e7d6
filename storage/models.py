"""The tables. Every key leads with the workspace, and so does every foreign key.

Words as in the README: a *statement* is one thing that a member said in one place (a post, a
command, a form); its *assertions* are the offers and wants understood from it. What a member
offers and wants now is the newest live assertion for each skill, so undoing, editing and deleting
a statement, in whatever order Slack tells of them, always ends in the same state.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, String, Text, text

from storage.database import UtcDateTime

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s_%(column_1_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _workspace() -> Column[str]:
    return Column("workspace_id", String, primary_key=True)


def _of(table: str, *columns: str, to: tuple[str, ...] | None = None) -> sa.ForeignKeyConstraint:
    """A foreign key within the workspace: `columns` here are the key (or `to`) of `table`."""
    there = to or columns
    return sa.ForeignKeyConstraint(
        ("workspace_id", *columns),
        [f"{table}.workspace_id", *(f"{table}.{column}" for column in there)],
    )


def _one_of(name: str, column: str, *values: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=name)


workspace = sa.Table(
    "workspace",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("bot_user_id", String, nullable=False),
    Column("joined_at", UtcDateTime, nullable=False),
    Column("suspended_at", UtcDateTime),
)

member = sa.Table(
    "member",
    metadata,
    _workspace(),
    Column("user_id", String, primary_key=True),
    Column("joined_at", UtcDateTime, nullable=False),
    Column("left_at", UtcDateTime),
    Column("paused_at", UtcDateTime),
    Column("resume_at", UtcDateTime),
    # What Slack says of the person, refreshed now and then:
    Column("name", String, nullable=False, server_default=""),
    Column("zone", String),
    Column("title", String, nullable=False, server_default=""),
    Column("team", String),
    Column("department", String),
    Column("grade", Integer),
    Column("guest", String, nullable=False, server_default="no"),
    Column("deactivated", Boolean, nullable=False, server_default=sa.false()),
    Column("profile_at", UtcDateTime),
    # What the member chose:
    Column("hours_start", Integer),
    Column("hours_end", Integer),
    Column("working_days", String),
    Column("follow_ups", Boolean, nullable=False, server_default=sa.true()),
    Column("teach_cap", Integer, nullable=False, server_default="1"),
    # Whether colleagues who ask "who can teach ...?" may be told this member's name.
    Column("findable", Boolean, nullable=False, server_default=sa.false()),
    sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
    _one_of("guest", "guest", "no", "multi", "single"),
)

block = sa.Table(
    "block",
    metadata,
    _workspace(),
    Column("user_id", String, primary_key=True),
    Column("other_id", String, primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    _of("member", "user_id"),
)

skill = sa.Table(
    "skill",
    metadata,
    _workspace(),
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("key", String, nullable=False),
    # The skill that this one was found to be another name of; splitting them clears it.
    Column("same_as", String),
    sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
    _of("skill", "same_as", to=("id",)),
    sa.UniqueConstraint("workspace_id", "key"),
)

statement = sa.Table(
    "statement",
    metadata,
    _workspace(),
    Column("id", String, primary_key=True),
    Column("user_id", String, nullable=False),
    Column("source", String, nullable=False),
    Column("channel", String),
    Column("ts", String),
    # Slack's time of the newest version seen (a post's edits); what was said is said as of then.
    Column("said_at", UtcDateTime, nullable=False),
    Column("withdrawn_at", UtcDateTime),
    _of("member", "user_id"),
    sa.UniqueConstraint("workspace_id", "channel", "ts"),
    Index("ix_statement_user", "workspace_id", "user_id"),
    _one_of("source", "source", "post", "command", "form", "home"),
)

assertion = sa.Table(
    "assertion",
    metadata,
    _workspace(),
    Column("statement_id", String, primary_key=True),
    Column("direction", String, primary_key=True),
    # The name that was said: where it was merged, `skill.same_as` leads to what it means.
    Column("skill_id", String, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("level", Integer),
    # False: "not any more".
    Column("holds", Boolean, nullable=False),
    _of("statement", "statement_id", to=("id",)),
    _of("skill", "skill_id", to=("id",)),
    _one_of("direction", "direction", "offer", "want"),
    Index("ix_assertion_skill", "workspace_id", "skill_id"),
)

event_seen = sa.Table(
    "event_seen",
    metadata,
    _workspace(),
    Column("event_id", String, primary_key=True),
    Column("seen_at", UtcDateTime, nullable=False),
    Index("ix_event_seen_seen_at", "seen_at"),
)

# The newest version seen of posts that were edited or deleted lately. Slack may tell of versions in
# any order; no text is kept, and nothing for longer than Slack may still repeat an event.
post_version = sa.Table(
    "post_version",
    metadata,
    _workspace(),
    Column("channel", String, primary_key=True),
    Column("ts", String, primary_key=True),
    Column("version", UtcDateTime, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    Index("ix_post_version_seen_at", "seen_at"),
)

round_ = sa.Table(
    "round",
    metadata,
    _workspace(),
    Column("id", String, primary_key=True),
    Column("period", String, nullable=False),
    Column("drawn_at", UtcDateTime, nullable=False),
    Column("seed", sa.BigInteger, nullable=False),
    Column("members", Integer, nullable=False, server_default="0"),
    Column("value", sa.BigInteger, nullable=False, server_default="0"),
    Column("upper_bound", sa.BigInteger, nullable=False, server_default="0"),
    Column("digest", String, nullable=False, server_default=""),
    # The problem that was solved, zlib-compressed JSON: enough to replay the round bit for bit.
    Column("problem", LargeBinary),
    sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
    sa.UniqueConstraint("workspace_id", "period"),
)

introduction = sa.Table(
    "introduction",
    metadata,
    _workspace(),
    Column("id", String, primary_key=True),
    Column("round_id", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False, server_default="planned"),
    Column("icebreaker", Integer, nullable=False),
    # Proposed meeting times: a JSON list of ISO instants, in the order shown.
    Column("times", sa.JSON, nullable=False),
    Column("times_shared", Boolean, nullable=False, server_default=sa.true()),
    Column("meets_at", UtcDateTime),
    Column("channel", String),
    Column("ts", String),
    Column("introduced_at", UtcDateTime),
    _of("round", "round_id", to=("id",)),
    _one_of("kind", "kind", "pair", "swap", "ring", "pod"),
    _one_of("state", "state", "planned", "introduced", "declined", "cancelled"),
    Index("ix_introduction_round", "workspace_id", "round_id"),
)

lesson = sa.Table(
    "lesson",
    metadata,
    _workspace(),
    Column("introduction_id", String, primary_key=True),
    Column("teacher_id", String, primary_key=True),
    Column("learner_id", String, primary_key=True),
    Column("skill_id", String, nullable=False),
    Column("wanted_skill_id", String, nullable=False),
    Column("points", Integer, nullable=False),
    Column("why", sa.JSON, nullable=False),
    _of("introduction", "introduction_id", to=("id",)),
    _of("member", "teacher_id", to=("user_id",)),
    _of("member", "learner_id", to=("user_id",)),
    _of("skill", "skill_id", to=("id",)),
    _of("skill", "wanted_skill_id", to=("id",)),
    Index("ix_lesson_learner", "workspace_id", "learner_id"),
    Index("ix_lesson_teacher", "workspace_id", "teacher_id"),
)

participant = sa.Table(
    "participant",
    metadata,
    _workspace(),
    Column("introduction_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    # Which of the proposed times suit this member: a JSON list of ISO instants.
    Column("suits", sa.JSON, nullable=False),
    Column("declined_at", UtcDateTime),
    Column("outcome", String),
    Column("outcome_at", UtcDateTime),
    # Only the giver and the matching ever see these two.
    Column("rating", Integer),
    Column("note", Text),
    _of("introduction", "introduction_id", to=("id",)),
    _of("member", "user_id"),
    _one_of("outcome", "outcome", "met", "not_met"),
    Index("ix_participant_user", "workspace_id", "user_id"),
)

left_out = sa.Table(
    "left_out",
    metadata,
    _workspace(),
    Column("round_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("reason", String, nullable=False),
    Column("skill_id", String),
    # Weeks without a lesson count as waiting only where somebody could have taught.
    Column("teacher_available", Boolean, nullable=False),
    _of("round", "round_id", to=("id",)),
    _of("member", "user_id"),
    _of("skill", "skill_id", to=("id",)),
    Index("ix_left_out_user", "workspace_id", "user_id"),
)

delivery = sa.Table(
    "delivery",
    metadata,
    _workspace(),
    # Also the opaque id in the metadata of the message: it says nothing of anybody.
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("introduction_id", String),
    Column("round_id", String),
    Column("user_id", String),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", String, nullable=False, server_default="pending"),
    Column("owner", String),
    Column("lease_until", UtcDateTime),
    Column("fence", Integer, nullable=False, server_default="0"),
    Column("intent_at", UtcDateTime),
    Column("ambiguous_since", UtcDateTime),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("channel", String),
    Column("ts", String),
    Column("sent_at", UtcDateTime),
    Column("problem", String),
    sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"]),
    _of("introduction", "introduction_id", to=("id",)),
    _of("round", "round_id", to=("id",)),
    _of("member", "user_id"),
    _one_of(
        "kind", "kind", "introduction", "advance_notice", "nobody_found", "agreed", "follow_up"
    ),
    _one_of("state", "state", "pending", "sending", "sent", "cancelled", "failed", "uncertain"),
    Index(
        "ix_delivery_due",
        "due_at",
        postgresql_where=text("state IN ('pending', 'sending')"),
        sqlite_where=text("state IN ('pending', 'sending')"),
    ),
    Index("ix_delivery_introduction", "workspace_id", "introduction_id"),
)

slack_hold = sa.Table(
    "slack_hold",
    metadata,
    _workspace(),
    Column("method", String, primary_key=True),
    Column("until", UtcDateTime, nullable=False),
)
