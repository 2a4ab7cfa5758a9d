"""Group support: an hour together for a care team, with a facilitator.

Whoever sets a group up says who may be asked, and learns nothing of what anybody
answers: the time is chosen here, by a rule, and never by somebody who counts. No is
not kept at all, so that nothing can tell it from silence. It is voluntary throughout.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType, Self

from bot.groups.leading import Leading, LeadingStatus
from bot.people import PersonId
from bot.policy import Policy
from bot.request import Handle, RequestId

GroupId = NewType("GroupId", RequestId)
"""It stands wherever a letter says what it is about, and has a key of its own."""

MOST: Final = 50
LEAST: Final = 5
ENOUGH: Final = 3
"""How many have to say yes. So many fewer than ``LEAST`` that nobody's answer follows,
neither from a group that takes place nor from one that does not (promise 6)."""


class GroupStatus(StrEnum):
    WISHED = "wished"  #: somebody on the staff asked for it; a coordinator looks
    DRAFTED = "drafted"  #: entered, and to be looked at once more
    SEEKING = "seeking"  #: a facilitator is sought
    POLLING = "polling"  #: each may say in private which of the times suit
    SET = "set"  #: where and when is known to whoever said yes
    HELD = "held"  #: its time is past
    CLOSED = "closed"  #: the facilitator has said how it was
    CANCELLED = "cancelled"
    FORGOTTEN = "forgotten"


MAY_BECOME: Final[Mapping[GroupStatus, frozenset[GroupStatus]]] = {
    GroupStatus.WISHED: frozenset({GroupStatus.DRAFTED, GroupStatus.FORGOTTEN}),
    GroupStatus.DRAFTED: frozenset({GroupStatus.SEEKING, GroupStatus.FORGOTTEN}),
    GroupStatus.SEEKING: frozenset({GroupStatus.POLLING, GroupStatus.CANCELLED}),
    GroupStatus.POLLING: frozenset({GroupStatus.SET, GroupStatus.CANCELLED}),
    GroupStatus.SET: frozenset({GroupStatus.HELD, GroupStatus.CANCELLED}),
    GroupStatus.HELD: frozenset({GroupStatus.CLOSED, GroupStatus.FORGOTTEN}),
    GroupStatus.CLOSED: frozenset({GroupStatus.FORGOTTEN}),
    GroupStatus.CANCELLED: frozenset({GroupStatus.FORGOTTEN}),
    GroupStatus.FORGOTTEN: frozenset(),
}
RUNNING: Final = frozenset({GroupStatus.SEEKING, GroupStatus.POLLING, GroupStatus.SET})
ANSWERABLE: Final = frozenset({GroupStatus.POLLING, GroupStatus.SET})


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody of the team, with what they said yes to."""

    person: PersonId
    suits: tuple[datetime, ...] = ()
    comes: bool = False
    """To the time that was set."""

    def __repr__(self) -> str:
        return "Member(•••)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    id: GroupId
    handle: Handle
    by: PersonId | None
    """The coordinator who set it up; nobody, where it was only asked for."""
    total: int
    """How many were entered, whatever becomes of them."""
    members: tuple[Member, ...]
    """Those of them who are not left in peace."""
    asks: tuple[Leading, ...] = ()
    turn: int = 0
    """Counts the asks: an alarm of an earlier one is stale."""
    times: tuple[datetime, ...] = ()
    """Those that the facilitator can make; before that, as entered."""
    on: datetime | None = None
    """The one that was set."""
    place: str = ""
    """Where to go, or a link. Never in a message."""
    poll_until: datetime | None = None
    phase: int = 0
    """Counts what was polled, set and moved: an older alarm is stale."""
    policy: Policy
    status: GroupStatus = GroupStatus.DRAFTED
    drafted_at: datetime

    def __repr__(self) -> str:
        return f"Group({self.status}, {self.total})"

    @property
    def asked(self) -> Leading | None:
        """Who is asked to lead it, and has not answered yet."""
        return self._ask(LeadingStatus.ASKED)

    @property
    def leading(self) -> Leading | None:
        return self._ask(LeadingStatus.LEADS)

    @property
    def leads(self) -> PersonId | None:
        return self.leading.facilitator if self.leading else None

    @property
    def waits_for(self) -> PersonId | None:
        """Whose answer it needs, to whether they lead it."""
        return self.asked.facilitator if self.is_running and self.asked else None

    @property
    def is_running(self) -> bool:
        return self.status in RUNNING

    @property
    def said_yes(self) -> tuple[PersonId, ...]:
        """To the time that is set; before that, to any."""
        is_set = self.status is not GroupStatus.POLLING
        return tuple(m.person for m in self.members if (m.comes if is_set else m.suits))

    @property
    def best(self) -> datetime | None:
        """The time that suits most, of those that suit enough; the earlier of two."""
        counts = {t: sum(t in m.suits for m in self.members) for t in self.times}
        fit = [t for t in self.times if counts[t] >= ENOUGH]
        return min(fit, key=lambda t: (-counts[t], t), default=None)

    @property
    def team(self) -> frozenset[PersonId]:
        return frozenset(m.person for m in self.members)

    def member(self, person: PersonId) -> Member | None:
        return next((m for m in self.members if m.person == person), None)

    def is_in(self, person: PersonId) -> bool:
        """Whether they are of the team, or lead it, or were asked to."""
        led = any(ask.facilitator == person for ask in self.asks)
        return led or self.member(person) is not None

    def became(self, status: GroupStatus) -> Self:
        assert status in MAY_BECOME[self.status], (self.status, status)
        return replace(self, status=status, phase=self.phase + 1)

    def asking(self, ask: Leading) -> Self:
        assert self.asked is None, self
        return replace(self, asks=(*self.asks, ask), turn=self.turn + 1)

    def answered(self, ask: Leading, status: LeadingStatus) -> Self:
        after = tuple(a.became(status) if a is ask else a for a in self.asks)
        return replace(self, asks=after)

    def polling(self, until: datetime) -> Self:
        return replace(self.became(GroupStatus.POLLING), poll_until=until)

    def set_on(self, on: datetime) -> Self:
        """Whoever said that it suits them comes."""
        coming = tuple(replace(m, comes=on in m.suits) for m in self.members)
        return replace(self.became(GroupStatus.SET), on=on, members=coming)

    def moved(self, on: datetime, place: str) -> Self:
        """Whoever came comes, unless they say otherwise."""
        return replace(self, on=on, place=place, phase=self.phase + 1)

    def saying(self, person: PersonId, said: Callable[[Member], Member]) -> Self:
        after = tuple(said(m) if m.person == person else m for m in self.members)
        return replace(self, members=after)

    def without(self, person: PersonId) -> Self:
        """The total stays: nobody can tell who is left in peace."""
        kept = tuple(m for m in self.members if m.person != person)
        return replace(self, members=kept)

    def _ask(self, status: LeadingStatus) -> Leading | None:
        return next((ask for ask in self.asks if ask.status is status), None)


def to_be_asked(
    times: tuple[datetime, ...], policy: Policy, at: datetime
) -> tuple[tuple[datetime, ...], datetime | None]:
    """The times that are still far enough ahead, and until when they can be answered."""
    ahead = tuple(t for t in times if is_ahead(t, policy, at))
    if not ahead:
        return (), None
    until = min(at + policy.group_poll_for, min(ahead) - policy.group_notice)
    return ahead, until


def is_ahead(on: datetime, policy: Policy, at: datetime) -> bool:
    """Far enough to be answered, and then told: two notices."""
    doubled: timedelta = policy.group_notice * 2
    return on >= at + doubled
