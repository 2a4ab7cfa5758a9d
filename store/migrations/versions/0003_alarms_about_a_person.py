"""An alarm may be about a person of the roster, and no request.

Training ends, and supporters are asked now and then whether they still are willing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# SQLite makes the table anew; Postgres changes it where it is.
ANEW = {"sqlite_with_rowid": False}


def upgrade() -> None:
    with op.batch_alter_table("alarm", table_kwargs=ANEW) as alarm:
        alarm.alter_column("request", existing_type=sa.Text(), nullable=True)
        alarm.add_column(sa.Column("person", sa.Text(), nullable=True))


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM alarm WHERE request IS NULL"))
    with op.batch_alter_table("alarm", table_kwargs=ANEW) as alarm:
        alarm.drop_column("person")
        alarm.alter_column("request", existing_type=sa.Text(), nullable=False)
