"""Rounds of outreach, the approaches in them, and alarms that are about a round."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# SQLite makes the table anew; Postgres changes it where it is.
ANEW = {"sqlite_with_rowid": False}


def upgrade() -> None:
    _round()
    _approach()
    _alarms_about_rounds()


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM alarm WHERE round IS NOT NULL"))
    op.drop_index("alarm_of_round", "alarm")
    with op.batch_alter_table("alarm", table_kwargs=ANEW) as alarm:
        alarm.drop_constraint("alarm_round", type_="foreignkey")
        alarm.drop_column("approach")
        alarm.drop_column("round")
    op.drop_table("approach")
    op.drop_table("round")


def _round() -> None:
    op.create_table(
        "round",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "id"),
        sqlite_with_rowid=False,
    )


def _approach() -> None:
    op.create_table(
        "approach",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("round", sa.Text(), nullable=False),
        sa.Column("colleague", sa.Text(), nullable=False),
        sa.Column("turned", sa.Boolean(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _of("round", "approach"),
        sa.PrimaryKeyConstraint("programme", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("approach_of_round", "approach", ["programme", "round"])
    op.create_index("approach_colleague", "approach", ["programme", "colleague"])
    op.create_index(
        "approach_one_turn",
        "approach",
        ["programme", "colleague"],
        unique=True,
        sqlite_where=sa.text("turned"),
        postgresql_where=sa.text("turned"),
    )


def _alarms_about_rounds() -> None:
    with op.batch_alter_table("alarm", table_kwargs=ANEW) as alarm:
        alarm.add_column(sa.Column("round", sa.Text(), nullable=True))
        alarm.add_column(sa.Column("approach", sa.Text(), nullable=True))
        alarm.create_foreign_key(
            "alarm_round",
            "round",
            ["programme", "round"],
            ["programme", "id"],
            ondelete="CASCADE",
        )
    op.create_index("alarm_of_round", "alarm", ["programme", "round"])


def _of(noun: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["programme", noun],
        [f"{noun}.programme", f"{noun}.id"],
        name=f"{table}_{noun}",
        ondelete="CASCADE",
    )
