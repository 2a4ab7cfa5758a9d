"""What whoever asks does, until somebody is found."""

from dataclasses import dataclass, field

from bot.events import Act
from bot.people import PersonId
from bot.request import Handle
from bot.wishes import Wishes


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportAsked(Act):
    """A clinician asked to talk to a peer. ``request`` is the new request's id."""

    handle: Handle
    wishes: Wishes


@dataclass(frozen=True, slots=True, kw_only=True)
class SomeoneRang(Act):
    """A coordinator was rung by somebody who asks for a peer. ``request`` is new."""

    handle: Handle
    wishes: Wishes
    caller: PersonId | None
    name: str = field(repr=False)
    """Where no chat knows them. One of the two is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WishesChanged(Act):
    """They would rather have it otherwise."""

    wishes: Wishes


class StatusAsked(Act):
    """They want to know where their request stands."""


class RequestWithdrawn(Act):
    """They no longer want to talk to a peer. No reason is asked for."""


class WideningAgreed(Act):
    """They agreed that somebody from their own unit may be asked."""


class WideningDeclined(Act):
    """They would rather wait."""
