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

# How long a step takes says nothing on a shared machine. CI tries the same examples
# every time, so that a red run is the change's own; by hand they are new each time.
settings.register_profile(
    "been-there",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# A planted bug only has to be noticed: nobody reads the smallest example of it.
settings.register_profile(
    "planted",
    parent=settings.get_profile("been-there"),
    derandomize=True,
    database=None,
    phases=[Phase.generate],
)
if os.environ.get("HYPOTHESIS_PROFILE") == "planted":
    settings.load_profile("planted")
else:
    settings.load_profile("been-there")
