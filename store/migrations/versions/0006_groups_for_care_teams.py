"""Groups for care teams, and the alarms and buttons that are about one."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# SQLite makes the table anew; Postgres changes it where it is.
ANEW = {"sqlite_with_rowid": False}
HANGS_FROM_IT = ("alarm", "button")


def upgrade() -> None:
    op.create_table(
        "support_group",
        sa.Column("programme", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("programme", "id"),
        sqlite_with_rowid=False,
    )
    for name in HANGS_FROM_IT:
        with op.batch_alter_table(name, table_kwargs=ANEW) as table:
            table.add_column(sa.Column("support_group", sa.Text(), nullable=True))
            table.create_foreign_key(
                f"{name}_support_group",
                "support_group",
                ["programme", "support_group"],
                ["programme", "id"],
                ondelete="CASCADE",
            )
        op.create_index(
            f"{name}_of_support_group", name, ["programme", "support_group"]
        )


def downgrade() -> None:
    for name in reversed(HANGS_FROM_IT):
        about_one = sa.table(name, sa.column("support_group"))
        op.execute(sa.delete(about_one).where(about_one.c.support_group.is_not(None)))
        op.drop_index(f"{name}_of_support_group", name)
        with op.batch_alter_table(name, table_kwargs=ANEW) as table:
            table.drop_constraint(f"{name}_support_group", type_="foreignkey")
            table.drop_column("support_group")
    op.drop_table("support_group")
