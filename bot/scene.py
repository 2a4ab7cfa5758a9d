"""What a flow can see when it decides, and what it may change."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.effects import Effect
from bot.people import Person, PersonId
from bot.programme import Programme
from bot.request import Request
from bot.supporter import Load, Supporter


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Loaded for one event, in one transaction."""

    programme: Programme
    by: Person | None = None
    """Who acted; nobody, when a time came."""
    request: Request | None = None
    """The request that the event is about; else the person's own open one."""
    supporter: Supporter | None = None
    """The actor's own settings, where they are a supporter."""
    load: Load | None = None
    whom: Person | None = None
    """Whom the event is about, where it is about a person."""
    whose: Supporter | None = None
    """What they have settled, if anything."""
    carries: Load | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Loaded for one look; a pure, authorised read without effects."""

    programme: Programme
    by: Person
    own: Request | None = None
    """The person's own request that is not erased yet."""
    request: Request | None = None
    """The request that the button was about."""
    supporter: Supporter | None = None
    load: Load | None = None
    holding: tuple[Request, ...] = ()
    """For a supporter: what they accepted and is not over, and what they are asked."""
    desk: tuple[Request, ...] = ()
    """For a coordinator: the exceptions. Never their own, nor one they support."""
    people: Mapping[PersonId, Person] = field(default_factory=dict)
    """Everyone on the roster, and whom the requests above are about."""
    letters: int = 0
    """How many messages to the person about their own request are kept."""
    addresses: int = 0
    """How many accounts are known to be this person's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What changes, and what is asked of the world. None means: as it was."""

    request: Request | None = None
    person: Person | None = None
    supporter: Supporter | None = None
    effects: tuple[Effect, ...] = ()
