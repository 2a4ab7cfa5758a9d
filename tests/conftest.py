"""What every test may ask for."""

import os

from hypothesis import HealthCheck, Phase, settings

from tests.browser import browser, page
from tests.no_skips import pytest_make_collect_report, pytest_runtest_makereport
from tests.overheard import nothing_is_overheard
from tests.postgres import postgres_cluster, postgres_url

__all__ = [
    "browser",
    "nothing_is_overheard",
    "page",
    "postgres_cluster",
    "postgres_url",
    "pytest_make_collect_report",
    "pytest_runtest_makereport",
]

# How long a step takes says nothing on a shared machine. By hand the examples are new
# each time, and one that fails is made small: of many days that takes minutes.
settings.register_profile(
    "by-hand",
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# CI tries the same examples every time, so that a red run is the change's own, and only
# says that one fails: `HYPOTHESIS_PROFILE=shrunk` tries the same and makes it small.
settings.register_profile(
    "shrunk", parent=settings.get_profile("by-hand"), derandomize=True, database=None
)
settings.register_profile(
    "ci",
    parent=settings.get_profile("shrunk"),
    phases=[Phase.explicit, Phase.generate],
)
# A planted bug only has to be noticed.
settings.register_profile(
    "planted", parent=settings.get_profile("ci"), phases=[Phase.generate]
)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "by-hand")
)
