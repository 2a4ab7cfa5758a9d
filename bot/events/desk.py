"""What coordinators do about an exception."""

from dataclasses import dataclass
from datetime import datetime

from bot.events import Act
from bot.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class SupporterAssigned(Act):
    """A coordinator picked whom to ask next."""

    supporter: PersonId


class SearchWidened(Act):
    """A coordinator would like the clinician asked whether to look wider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExtended(Act):
    """A coordinator named a new honest time."""

    seek_by: datetime


class RequestClosed(Act):
    """A coordinator closed a request that the programme cannot serve."""
