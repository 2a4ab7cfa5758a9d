"""Run the state machine until an invariant breaks, and name it. Nothing is shrunk.

It says at which example as well: one found late is one that a change may hide. Many
short hunts from seeds of their own, since one long hunt tries more and more of the same.
"""

import sys
import traceback
from itertools import count

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.bot.test_promises import Promises

HUNTS = 10
EXAMPLES = 100
"""In each hunt. A bug that is found ends them all."""
HUNTING = settings(
    max_examples=EXAMPLES,
    stateful_step_count=30,
    phases=[Phase.generate],
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

    for sown in range(HUNTS):
        try:
            run_state_machine_as_test(seed(sown)(Tried), settings=HUNTING)
        except AssertionError as error:
            # The one that broke was tried once more, to be told.
            return f"{_name_of(error)}, in example {next(tried) - 1}"
    return ""


def _name_of(error: AssertionError) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    promises = [f.name for f in frames if f.name.startswith("promise_")]
    return promises[0] if promises else f"no invariant: {frames[-1]}"


if __name__ == "__main__":
    found = broken()
    sys.stdout.write(f"{found}\n")
    sys.exit(1 if found else 0)
