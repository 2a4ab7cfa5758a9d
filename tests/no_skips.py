"""A skipped test is loud by hand and a failure in CI.

A check that did not run has proved nothing. Outside CI a browser may be missing
and the rest is still worth running; in CI nothing may be missing.
"""

import os
from collections.abc import Generator
from typing import Any

import pytest

Report = pytest.TestReport | pytest.CollectReport


def refuse_a_skip(report: Report) -> None:
    """In CI, turn a skipped report into a failed one that says why."""
    if os.environ.get("CI") and report.outcome == "skipped":
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, Report, Report]:
    report = yield
    refuse_a_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, Any]:
    report = yield
    refuse_a_skip(report)
    return report
