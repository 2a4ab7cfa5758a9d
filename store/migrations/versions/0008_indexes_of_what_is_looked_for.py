"""An index holds no rows that are never looked for in it.

By request, round or group stand those that are about one: every button and every alarm
stood in all of them, each on a page of its own that was written. Of letters those that
are under a lease have one: a claim looked for them among all that was due.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ABOUT = (
    ("alarm", "request"),
    ("alarm", "round"),
    ("alarm", "support_group"),
    ("button", "request"),
    ("button", "support_group"),
    ("letter", "request"),
)


def upgrade() -> None:
    for table, noun in ABOUT:
        _anew(table, noun, sa.text(f"{noun} IS NOT NULL"))
    op.create_index(
        "letter_leased",
        "letter",
        ["programme", "lease_until"],
        sqlite_where=sa.text("lease_until IS NOT NULL"),
        postgresql_where=sa.text("lease_until IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("letter_leased", "letter")
    for table, noun in ABOUT:
        _anew(table, noun, None)


def _anew(table: str, noun: str, where: sa.TextClause | None) -> None:
    name = f"{table}_of_{noun}"
    op.drop_index(name, table)
    op.create_index(
        name, table, ["programme", noun], sqlite_where=where, postgresql_where=where
    )
