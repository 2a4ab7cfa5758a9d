"""What a flow can see when it decides, and what it may change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.effects import Effect
from bot.entries import NO_ENTRY, EntryId
from bot.groups.group import Group
from bot.house import AS_WRITTEN, House
from bot.outreach.rounds import Approach, Round
from bot.people import Person, PersonId
from bot.programme import Programme
from bot.request import Request
from bot.supporter import Load, Supporter


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What outreach has to look at: the turn that came, and how a colleague stands."""

    round: Round | None = None
    """The one whose time came; of a coordinator, what they drafted."""
    approach: Approach | None = None
    colleague: Person | None = None
    own: Request | None = None
    """What the colleague asked for themselves."""
    approaches: tuple[Approach, ...] = ()
    """All to this colleague, in whichever round."""
    reaching: Request | None = None
    """A supporter is sought for them, or is there, without their having asked."""
    entries: Mapping[PersonId, str] = field(default_factory=dict)
    """Of whom a coordinator enters: by what they are known when entered again."""

    def is_another(self, approach: Approach) -> bool:
        """Whether they were approached before: once a person, across rounds."""
        mine = self.approach is not None and approach.id == self.approach.id
        return approach.had_its_turn and not mine


NOTHING_AROUND: Final = Around()


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """What a group has to look at: itself, and how its people stand."""

    group: Group | None = None
    """The one it is about; of a coordinator, what they drafted."""
    wish: Group | None = None
    """What was asked for, of which this is made, or which is the same."""
    people: Mapping[PersonId, Person] = field(default_factory=dict)
    busy: frozenset[PersonId] = frozenset()
    """Those of the team who have something open of their own."""
    theirs: tuple[Group, ...] = ()
    """Those in whose team the actor is."""


NO_TEAM: Final = Team()


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
    around: Around = NOTHING_AROUND
    team: Team = NO_TEAM
    house: House = AS_WRITTEN
    """Loaded for acts that it means something to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    people: tuple[PersonId, ...] = ()
    """Who can be reached at all, each once, in the order of the list."""
    unknown: tuple[int, ...] = ()
    """The lines, counted from one, that are nobody's or more than one person's."""

    def __repr__(self) -> str:
        return "Listed(•••)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Loaded for one look; a pure, authorised read without effects."""

    programme: Programme
    by: Person
    house: House = AS_WRITTEN
    entry: EntryId = NO_ENTRY
    """The entry of the directory that the button was about."""
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
    earlier: int = 0
    """How many of their own requests besides it wait to be erased."""
    letters: int = 0
    """How many messages to the person about their own request are kept."""
    addresses: int = 0
    """How many accounts are known to be this person's."""
    around: Around = NOTHING_AROUND
    """How the reader themselves stands to being approached."""
    rounds: tuple[Round, ...] = ()
    """For a coordinator: those that are not forgotten, without referrals."""
    group: Group | None = None
    """The group that the button was about; of a coordinator, what they drafted."""
    groups: tuple[Group, ...] = ()
    """All that are not forgotten."""
    listed: Listed | None = None
    """Who is meant by a list that was pasted into the form that is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What changes, and what is asked of the world. None means: as it was."""

    request: Request | None = None
    person: Person | None = None
    supporter: Supporter | None = None
    round: Round | None = None
    approaches: tuple[Approach, ...] = ()
    groups: tuple[Group, ...] = ()
    house: House | None = None
    effects: tuple[Effect, ...] = ()
