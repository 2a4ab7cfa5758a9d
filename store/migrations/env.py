"""Alembic's door: ``store.upgrade`` hands over the connection; there is no other way."""

from alembic import context
from sqlmodel import SQLModel

import store.tables  # noqa: F401  (so that the metadata knows them)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
