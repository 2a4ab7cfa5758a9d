"""Every database that the store is promised on, by address."""

from pathlib import Path

import pytest

from tests.postgres import Cluster

KINDS = ("sqlite", "postgresql")


@pytest.fixture(params=KINDS)
def empty_url(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> str:
    """A database without a table in it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/programme.sqlite"
    cluster: Cluster = request.getfixturevalue("postgres_cluster")
    return cluster.fresh_database(tmp_path_factory.mktemp("empty").name)
