"""Run the state machine until an invariant breaks, and name it. Nothing is shrunk.

It says at which example as well: one found late is one that a change may hide.
"""

import sys
import traceback
from itertools import count

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.bot.test_promises import Promises

EXAMPLES = 200
HUNTING = settings(
    max_examples=EXAMPLES,
    stateful_step_count=30,
    phases=[Phase.generate],
    derandomize=True,
    database=None,
    deadline=None,
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)


def broken() -> str:
    """The invariant that broke first, and when; nothing, when all of them held."""
    tried = count()

    class Tried(Promises):
        def __init__(self) -> None:
            next(tried)
            super().__init__()

    try:
        run_state_machine_as_test(Tried, settings=HUNTING)
    except AssertionError as error:
        frames = traceback.extract_tb(error.__traceback__)
        promises = [f.name for f in frames if f.name.startswith("promise_")]
        found = promises[0] if promises else f"no invariant: {frames[-1]}"
        # The one that broke was tried once more, to be told.
        return f"{found}, in example {next(tried) - 1}"
    return ""


if __name__ == "__main__":
    found = broken()
    sys.stdout.write(f"{found}\n")
    sys.exit(1 if found else 0)
