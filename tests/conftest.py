"""What every test may ask for."""

from tests.browser import browser, page
from tests.no_skips import pytest_make_collect_report, pytest_runtest_makereport
from tests.postgres import postgres_cluster, postgres_url

__all__ = [
    "browser",
    "page",
    "postgres_cluster",
    "postgres_url",
    "pytest_make_collect_report",
    "pytest_runtest_makereport",
]
