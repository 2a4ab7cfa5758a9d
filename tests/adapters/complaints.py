"""What was logged about what people did."""

import json
from io import StringIO
from typing import Final

from adapters.logs import Event

BY_THEMSELVES: Final = frozenset({Event.TICK_FAILED, Event.DELIVERY_FAILED})
"""The tick and the courier go on by themselves, and miss a lost database as well."""


def complaints(log: StringIO) -> list[str]:
    said = [json.loads(line)["event"] for line in log.getvalue().splitlines()]
    return [event for event in said if event not in BY_THEMSELVES]
