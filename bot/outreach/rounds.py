"""Outreach after a hard event: a round, and in it an approach to each colleague.

A round knows how many it is for and how many had their turn, and nothing of what
came of it: that is told to nobody. It is drafted, looked at, and begun; when its time
is over it is forgotten, and with it the kind of event and every no.

A referral is a round for one, which nobody but the two of them ever hears of.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final, NewType, Self

from bot.people import Address, PersonId

RoundId = NewType("RoundId", str)
ApproachId = NewType("ApproachId", str)

MOST: Final = 500
"""Colleagues in one round."""


class Way(StrEnum):
    SUPPORTER_FIRST = "supporter-first"  #: a supporter touches base by themselves
    ASKING_FIRST = "asking-first"  #: the colleague is asked by a note, yes or no


class RoundStatus(StrEnum):
    DRAFTED = "drafted"  #: entered, and to be looked at once more
    RUNNING = "running"  #: each colleague has a turn, a few at a time
    DONE = "done"  #: everybody had their turn
    FORGOTTEN = "forgotten"


ROUND_MAY_BECOME: Final[Mapping[RoundStatus, frozenset[RoundStatus]]] = {
    RoundStatus.DRAFTED: frozenset({RoundStatus.RUNNING, RoundStatus.FORGOTTEN}),
    RoundStatus.RUNNING: frozenset({RoundStatus.DONE, RoundStatus.FORGOTTEN}),
    RoundStatus.DONE: frozenset({RoundStatus.FORGOTTEN}),
    RoundStatus.FORGOTTEN: frozenset(),
}


class ApproachStatus(StrEnum):
    WAITING = "waiting"  #: their turn has not come
    HELD = "held"  #: it came in the night: the note waits for the morning
    NOTED = "noted"  #: the note was written; it need not be answered
    SOUGHT = "sought"  #: a supporter is sought who touches base with them
    DECLINED = "declined"  #: no, thanks: it ends here, and nobody is told
    FORGOTTEN = "forgotten"  #: also of whom is left in peace


APPROACH_MAY_BECOME: Final[Mapping[ApproachStatus, frozenset[ApproachStatus]]] = {
    ApproachStatus.WAITING: frozenset(
        {
            ApproachStatus.HELD,
            ApproachStatus.NOTED,
            ApproachStatus.SOUGHT,
            ApproachStatus.FORGOTTEN,
        }
    ),
    ApproachStatus.HELD: frozenset({ApproachStatus.NOTED, ApproachStatus.FORGOTTEN}),
    ApproachStatus.NOTED: frozenset(
        {ApproachStatus.DECLINED, ApproachStatus.FORGOTTEN}
    ),
    ApproachStatus.SOUGHT: frozenset({ApproachStatus.FORGOTTEN}),
    ApproachStatus.DECLINED: frozenset({ApproachStatus.FORGOTTEN}),
    ApproachStatus.FORGOTTEN: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    id: RoundId
    by: PersonId | None
    """Who drafted it. Nobody, for a referral and for one from the command line."""
    way: Way
    kind: str = ""
    """The kind of event, by its key in the programme's list; of a referral, none."""
    total: int
    """How many are in it: all who can be reached at all, whatever becomes of it."""
    processed: int = 0
    """How many had their turn, those who are left in peace among them."""
    status: RoundStatus = RoundStatus.DRAFTED
    drafted_at: datetime
    entered: tuple[str, ...] = ()
    """Of a draft: who is counted already (``entry_of``), also if they are left in peace
    by now. Forgotten when it begins."""

    def __repr__(self) -> str:
        return f"Round({self.status}, {self.processed} of {self.total})"

    @property
    def approaches(self) -> tuple[ApproachId, ...]:
        """Each by its place, so that a turn is nobody's in particular."""
        return tuple(approach_in(self.id, place) for place in range(self.total))

    def became(self, status: RoundStatus) -> Self:
        assert status in ROUND_MAY_BECOME[self.status], (self.status, status)
        return replace(self, status=status, entered=())

    def having(self, entries: Sequence[str]) -> Self:
        assert self.status is RoundStatus.DRAFTED, self.status
        assert not {*self.entered} & {*entries}, self
        more = self.total + len(entries)
        return replace(self, total=more, entered=(*self.entered, *entries))

    def turned(self) -> Self:
        """One more had their turn."""
        counted = replace(self, processed=self.processed + 1)
        over = counted.processed == counted.total
        return counted.became(RoundStatus.DONE) if over else counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Approach:
    id: ApproachId
    round: RoundId
    colleague: PersonId
    status: ApproachStatus = ApproachStatus.WAITING

    def __repr__(self) -> str:
        return f"Approach({self.status})"

    @property
    def had_its_turn(self) -> bool:
        return self.status is not ApproachStatus.WAITING

    def became(self, status: ApproachStatus) -> Self:
        assert status in APPROACH_MAY_BECOME[self.status], (self.status, status)
        return replace(self, status=status)


def entry_of(round_: RoundId, person: PersonId, accounts: Sequence[Address]) -> str:
    """The same for one person, entered twice; kept under the round's seal alone.

    By their account: whoever has all of theirs erased between two forms, and is somebody
    new by the second, must not be told from others by how many are counted.
    """
    names = [f"{a.platform}/{a.tenant}/{a.user}" for a in accounts]
    return sha256(f"{round_}/{min(names, default=person)}".encode()).hexdigest()


def to_each(
    round_: Round, people: Sequence[PersonId], first: int = 0
) -> tuple[Approach, ...]:
    """``first``: the place of the first of them."""
    return tuple(
        Approach(id=approach_in(round_.id, place), round=round_.id, colleague=person)
        for place, person in enumerate(people, start=first)
    )


def approach_in(round_: RoundId, place: int) -> ApproachId:
    return ApproachId(f"{round_}-{place}")
