"""An act writes fewer pages.

A delivery is forgotten once a week, by a look at all of them: no index by time. Few
requests stand at the desk. A button that dies with what it is about needs no reader's
lane; the others have one, and they alone are in its index.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# SQLite makes the table anew; Postgres changes it where it is.
ANEW = {"sqlite_with_rowid": False}
BUTTON = sa.table(
    "button",
    *map(sa.column, ("programme", "letter", "request", "support_group", "lane")),
)
LETTER = sa.table("letter", *map(sa.column, ("programme", "id", "lane")))


def upgrade() -> None:
    op.drop_index("inbox_at", "inbox")
    op.drop_index("request_stalled", "request")
    op.create_index(
        "request_stalled",
        "request",
        ["programme", "stalled", "asked_day"],
        sqlite_where=sa.text("stalled = 1"),
        postgresql_where=sa.text("stalled"),
    )
    op.drop_index("button_of_lane", "button")
    with op.batch_alter_table("button", table_kwargs=ANEW) as table:
        table.alter_column("lane", existing_type=sa.Text(), nullable=True)
    is_about = BUTTON.c.request.is_not(None) | BUTTON.c.support_group.is_not(None)
    op.execute(sa.update(BUTTON).where(is_about).values(lane=None))
    of_any = sa.text("lane IS NOT NULL")
    op.create_index(
        "button_of_lane",
        "button",
        ["programme", "lane"],
        sqlite_where=of_any,
        postgresql_where=of_any,
    )


def downgrade() -> None:
    op.drop_index("button_of_lane", "button")
    its = sa.select(LETTER.c.lane).where(
        LETTER.c.programme == BUTTON.c.programme, LETTER.c.id == BUTTON.c.letter
    )
    known = sa.func.coalesce(its.scalar_subquery(), "")
    op.execute(sa.update(BUTTON).where(BUTTON.c.lane.is_(None)).values(lane=known))
    with op.batch_alter_table("button", table_kwargs=ANEW) as table:
        table.alter_column("lane", existing_type=sa.Text(), nullable=False)
    op.create_index("button_of_lane", "button", ["programme", "lane"])
    op.drop_index("request_stalled", "request")
    op.create_index("request_stalled", "request", ["programme", "stalled", "asked_day"])
    op.create_index("inbox_at", "inbox", ["programme", "at"])
