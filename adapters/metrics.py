"""What is counted for operators: our own steps, never people or requests.

Labels are members of enums. Nothing here can tell whether somebody asked.
"""

from enum import StrEnum

from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest


class Ended(StrEnum):
    """How one try to deliver a letter ended."""

    SENT = "sent"
    FOUND = "found"
    WAIT = "wait"
    NOT_NOW = "not now"
    REFUSED = "refused"
    UNSURE = "unsure"


class Turn(StrEnum):
    """How one turn of something that comes again and again ended."""

    WELL = "well"
    BADLY = "badly"


class Metrics:
    """One registry a process, and nothing of the machine's in it."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._letters = Counter(
            "been_there_deliveries",
            "Tries to deliver a letter",
            ["ending"],
            registry=self._registry,
        )
        self._ticks = Counter(
            "been_there_ticks", "Ticks", ["turn"], registry=self._registry
        )
        self._looks = Counter(
            "been_there_looks",
            "Looks of the auditor",
            ["turn"],
            registry=self._registry,
        )
        self._ready = Gauge(
            "been_there_ready",
            "1 when what comes in can be kept",
            registry=self._registry,
        )

    def delivered(self, ending: Ended) -> None:
        self._letters.labels(ending=ending.value).inc()

    def ticked(self, turn: Turn) -> None:
        self._ticks.labels(turn=turn.value).inc()

    def looked(self, turn: Turn) -> None:
        self._looks.labels(turn=turn.value).inc()

    def ready(self, ready: Turn) -> None:
        self._ready.set(1 if ready is Turn.WELL else 0)

    def text(self) -> bytes:
        """As Prometheus reads it."""
        return generate_latest(self._registry)
