"""Those of the demo's staff who may lead a group, with their accounts on a platform."""

from collections.abc import Callable

from adapters.core import Core
from adapters.playground.staff import TRAINING
from adapters.roster_import import PlatformOf
from adapters.training_csv import read_training
from adapters.training_import import take_in
from tests.journeys.world import MONDAY_9AM


async def trained(core: Core, account: Callable[[str], str], on: PlatformOf) -> None:
    """``account``: by whose slug in the demo."""
    rows = [
        row.model_copy(update={"person": account(row.person)})
        for row in read_training(TRAINING)
    ]
    await take_in(core, rows, MONDAY_9AM, on)
