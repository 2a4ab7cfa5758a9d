"""Where somebody's private chat stands on their platform, sealed.

A platform cannot always be asked for it, and what was typed while nobody was here has
to be found there.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("address", sa.Column("chat", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    op.drop_column("address", "chat")
