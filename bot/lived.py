"""Lived experience that a supporter may name for themselves. Used in ranking only."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Lived(StrEnum):
    """The kinds a programme tells apart; there is no place for a story."""

    ADVERSE_EVENT = "adverse-event"
    COMPLAINT = "lawsuit-or-complaint"
    PATIENT_DEATH = "patient-death"
    ASSAULT = "assault"
    COLLEAGUE_DEATH = "colleague-death"
    MASS_CASUALTY = "mass-casualty"
    OWN_ILLNESS = "own-illness"
    OTHER = "other"


LIVED: Final[Mapping[str, str]] = {
    Lived.ADVERSE_EVENT: "lived-adverse-event",
    Lived.COMPLAINT: "lived-complaint",
    Lived.PATIENT_DEATH: "lived-patient-death",
    Lived.ASSAULT: "lived-assault",
    Lived.COLLEAGUE_DEATH: "lived-colleague-death",
    Lived.MASS_CASUALTY: "lived-mass-casualty",
    Lived.OWN_ILLNESS: "lived-own-illness",
    Lived.OTHER: "lived-other",
}
"""What each is called."""
