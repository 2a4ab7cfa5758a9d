"""The people of a programme: who they are, and what they may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NewType

from bot.training import Ending, Training
from bot.willing import Said, Willing

PersonId = NewType("PersonId", str)
"""Random, never a Slack or Teams id: only ``store`` can turn one into the other."""


class Role(StrEnum):
    SUPPORTER = "supporter"
    COORDINATOR = "coordinator"
    CUSTODIAN = "custodian"
    FACILITATOR = "facilitator"
    LEAD = "lead"


class Standing(StrEnum):
    """What a chat platform says of an account."""

    MEMBER = "member"  #: a full member of the workspace or tenant: may ask
    OUTSIDER = "outsider"  #: a guest, a stranger or a bot: one neutral answer, no state
    LEFT = "left"  #: an account that was closed


MAY_BECOME: Final[Mapping[Standing, frozenset[Standing]]] = {
    Standing.MEMBER: frozenset({Standing.OUTSIDER, Standing.LEFT}),
    Standing.OUTSIDER: frozenset({Standing.MEMBER, Standing.LEFT}),
    Standing.LEFT: frozenset({Standing.MEMBER}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a person can be reached. Opaque here: only adapters read it."""

    platform: str
    tenant: str
    user: str

    def __repr__(self) -> str:
        return f"Address({self.platform})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Whom a platform says that an act came from."""

    address: Address
    name: str = ""
    zone: str = ""
    country: str = ""
    standing: Standing = Standing.MEMBER

    def __repr__(self) -> str:
        return f"Sender({self.address!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member of staff. The roster only enriches: a newcomer may ask as well."""

    id: PersonId
    name: str = ""
    zone: str = "UTC"
    country: str = ""
    standing: Standing = Standing.MEMBER
    via: Address | None = None
    """Where the last act came from; answers go there."""
    roles: frozenset[Role] = frozenset()
    profession: str = ""
    specialty: str = ""
    unit: str = ""
    manager: PersonId | None = None
    seniority: str = ""
    languages: tuple[str, ...] = ()
    """BCP 47 tags, preferred first; empty: not known, and nothing is guessed."""
    speaks: str = ""
    """What they chose to be spoken to in; empty: as the roster or the programme has it."""
    trained_on: date | None = None
    valid_until: date | None = None
    """Of peer support; ``bot.trained`` reads these with the other kinds."""
    training: tuple[Training, ...] = ()
    """In whatever else."""
    endings: tuple[Ending, ...] = ()
    """Of which of it they are to be reminded, and how far they were."""
    cap: int | None = None
    """How many conversations at once the programme allows this supporter."""
    willing: Willing | None = None
    """What a supporter said last, and when they are asked next."""
    debrief_on: date | None = None
    """When a supporter wished that the lead be told that they would like to talk."""
    on_roster: bool = False
    greeted: str = ""
    """The version of the statement that this person has been shown."""
    never_approach: bool = False
    """The person's own switch, shown in *My data*."""

    def __repr__(self) -> str:
        return f"Person({self.id})"

    @property
    def has_stopped(self) -> bool:
        """They said so themselves; a file does not undo it."""
        return self.willing is not None and self.willing.said is Said.STOP

    @property
    def reads(self) -> tuple[str, ...]:
        """In which languages they are spoken to, the best first."""
        return (self.speaks, *self.languages) if self.speaks else self.languages

    @property
    def hats(self) -> frozenset[Role]:
        """The roles that they have as a member; nobody else has any."""
        return self.roles if self.standing is Standing.MEMBER else frozenset()

    def has(self, role: Role) -> bool:
        return role in self.roles and self.standing is Standing.MEMBER


def at_desk(person: Person) -> bool:
    """Whoever works through what stands there: a coordinator, and the lead."""
    return person.has(Role.COORDINATOR) or person.has(Role.LEAD)


def plain(name: str) -> str:
    """A name as it is compared: whoever writes it down, and however."""
    return " ".join(name.casefold().split())
