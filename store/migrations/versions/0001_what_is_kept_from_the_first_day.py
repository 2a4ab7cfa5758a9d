"""What is kept, from the first day.

Personal columns are sealed from the start: nothing was ever kept in clear.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "person",
    "address",
    "supporter",
    "load",
    "request",
    "offer",
    "alarm",
    "inbox",
    "button",
    "letter",
    "pause",
    "sender",
    "tally",
    "meta",
)


def upgrade() -> None:
    _person()
    _address()
    _supporter()
    _load()
    _request()
    _offer()
    _alarm()
    _inbox()
    _button()
    _letter()
    _pause()
    _sender()
    _tally()
    _meta()


def downgrade() -> None:
    # What dies with a request goes before the requests.
    for table in reversed(TABLES):
        op.drop_table(table)


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("on_roster", sa.Boolean(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("person_touched", "person", ["programme", "touched"], unique=False)


def _address() -> None:
    op.create_table(
        "address",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("blind", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "blind"),
        sqlite_with_rowid=False,
    )
    op.create_index("address_person", "address", ["programme", "person"], unique=False)


def _supporter() -> None:
    op.create_table(
        "supporter",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "supporter_touched", "supporter", ["programme", "touched"], unique=False
    )


def _load() -> None:
    op.create_table(
        "load",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("load_touched", "load", ["programme", "touched"], unique=False)


def _request() -> None:
    op.create_table(
        "request",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("handle", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("stalled", sa.Boolean(), nullable=False),
        sa.Column("asked_day", sa.Integer(), nullable=False),
        sa.Column("own", sa.Text(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "status IN ('seeking', 'accepted', 'in contact', 'closed', 'erased')",
            name="request_status_known",
        ),
        sa.PrimaryKeyConstraint("programme", "id"),
    )
    op.create_index("request_handle", "request", ["programme", "handle"], unique=True)
    op.create_index(
        "request_one_open",
        "request",
        ["programme", "own"],
        unique=True,
        sqlite_where=sa.text("status IN ('accepted', 'in contact', 'seeking')"),
        postgresql_where=sa.text("status IN ('accepted', 'in contact', 'seeking')"),
    )
    op.create_index("request_own", "request", ["programme", "own"], unique=False)
    op.create_index(
        "request_stalled",
        "request",
        ["programme", "stalled", "asked_day"],
        unique=False,
    )


def _offer() -> None:
    op.create_table(
        "offer",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "status IN ('asked', 'accepted', 'passed', 'lapsed', 'withdrawn', 'handed back', 'ended')",
            name="offer_status_known",
        ),
        sa.ForeignKeyConstraint(
            ["programme", "request"],
            ["request.programme", "request.id"],
            name="offer_request",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("programme", "id"),
    )
    op.create_index("offer_of_request", "offer", ["programme", "request"], unique=False)
    op.create_index(
        "offer_one_accepted",
        "offer",
        ["programme", "request"],
        unique=True,
        sqlite_where=sa.text("status IN ('accepted')"),
        postgresql_where=sa.text("status IN ('accepted')"),
    )
    op.create_index(
        "offer_one_asked",
        "offer",
        ["programme", "request"],
        unique=True,
        sqlite_where=sa.text("status IN ('asked')"),
        postgresql_where=sa.text("status IN ('asked')"),
    )


def _alarm() -> None:
    op.create_table(
        "alarm",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("phase", sa.Integer(), nullable=False),
        sa.Column("offer", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["programme", "request"],
            ["request.programme", "request.id"],
            name="alarm_request",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("programme", "due_at", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("alarm_of_request", "alarm", ["programme", "request"], unique=False)


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "key"),
        sqlite_with_rowid=False,
    )
    op.create_index("inbox_at", "inbox", ["programme", "at"], unique=False)


def _button() -> None:
    op.create_table(
        "button",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=True),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme", "request"],
            ["request.programme", "request.id"],
            name="button_request",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("programme", "token"),
        sqlite_with_rowid=False,
    )
    op.create_index("button_of_lane", "button", ["programme", "lane"], unique=False)
    op.create_index("button_of_letter", "button", ["programme", "letter"], unique=False)
    op.create_index(
        "button_of_request", "button", ["programme", "request"], unique=False
    )


def _letter() -> None:
    op.create_table(
        "letter",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("request", sa.Text(), nullable=True),
        sa.Column("stands", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("prompted", sa.Boolean(), nullable=False),
        sa.Column("last", sa.Boolean(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease", sa.Text(), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("ref", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "status IN ('pending', 'leased', 'sent', 'uncertain', 'dead')",
            name="letter_status_known",
        ),
        sa.PrimaryKeyConstraint("programme", "id"),
    )
    op.create_index("letter_due", "letter", ["programme", "due_at"], unique=False)
    op.create_index("letter_lane", "letter", ["programme", "lane", "seq"], unique=False)
    op.create_index(
        "letter_of_request", "letter", ["programme", "request"], unique=False
    )


def _pause() -> None:
    op.create_table(
        "pause",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "platform"),
    )


def _sender() -> None:
    op.create_table(
        "sender",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "workspace"),
    )


def _tally() -> None:
    op.create_table(
        "tally",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("quarter", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "quarter", "measure", "choice"),
    )


def _meta() -> None:
    op.create_table(
        "meta",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "key"),
    )
