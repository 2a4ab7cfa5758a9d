"""What every test may ask for."""

from tests.no_skips import pytest_make_collect_report, pytest_runtest_makereport
from tests.postgres import postgres_cluster, postgres_url

__all__ = [
    "postgres_cluster",
    "postgres_url",
    "pytest_make_collect_report",
    "pytest_runtest_makereport",
]
