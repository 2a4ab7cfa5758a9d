"""A fire drill: every supporter is asked once, for a person who does not exist.

    called ──▶ asked ──▶ reminded ──▶ here
       │          └───────────┴────▶ unreachable

It runs on the real way of a message, and on nothing else that is real: no request is
made, no load is booked, no turn is taken. While it runs it knows who was asked; when it
is over, numbers are left, and nobody's name.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Self

from bot.people import PersonId, Role
from bot.supporter import Candidate

SOON: Final = timedelta(hours=1)


class DrillStatus(StrEnum):
    CALLED = "called"  #: their turn has not come
    ASKED = "asked"
    REMINDED = "reminded"
    HERE = "here"  #: they pressed the button
    UNREACHABLE = "unreachable"  #: what they were sent could not be delivered


MAY_BECOME: Final[Mapping[DrillStatus, frozenset[DrillStatus]]] = {
    DrillStatus.CALLED: frozenset({DrillStatus.ASKED}),
    DrillStatus.ASKED: frozenset(
        {DrillStatus.REMINDED, DrillStatus.HERE, DrillStatus.UNREACHABLE}
    ),
    DrillStatus.REMINDED: frozenset({DrillStatus.HERE, DrillStatus.UNREACHABLE}),
    DrillStatus.HERE: frozenset(),
    DrillStatus.UNREACHABLE: frozenset({DrillStatus.HERE}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One supporter's part in a drill, until it is over."""

    supporter: PersonId
    status: DrillStatus = DrillStatus.CALLED
    asked_at: datetime | None = None
    remind_at: datetime | None = None
    here_at: datetime | None = None

    def __repr__(self) -> str:
        return f"Part({self.status})"

    def is_due(self, at: datetime) -> bool:
        """To be asked, or to be reminded. An alarm of a drill that was stopped finds
        nothing due."""
        if self.status is DrillStatus.ASKED:
            return self.remind_at is not None and self.remind_at <= at
        return self.status is DrillStatus.CALLED

    def became(self, status: DrillStatus) -> Self:
        assert status in MAY_BECOME[self.status], (self.status, status)
        return replace(self, status=status)

    @property
    def was_soon(self) -> bool:
        """Reckoned from when they were asked, however late their turn came."""
        assert self.asked_at is not None, self.status
        assert self.here_at is not None, self.status
        return self.here_at - self.asked_at <= SOON


@dataclass(frozen=True, slots=True, kw_only=True)
class Drilled:
    """What is left of a drill: how many, and nobody's name."""

    ended_at: datetime
    supporters: int
    here: int
    soon: int
    unreachable: int

    @property
    def numbers(self) -> Mapping[str, int]:
        """By the names that the catalogue has for them."""
        return {
            "supporters": self.supporters,
            "here": self.here,
            "soon": self.soon,
            "unreachable": self.unreachable,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    by: PersonId
    begun_at: datetime
    ends_at: datetime
    parts: tuple[Part, ...]

    def __repr__(self) -> str:
        return f"Drill({len(self.parts)})"

    def part_of(self, person: PersonId) -> Part | None:
        return next((part for part in self.parts if part.supporter == person), None)

    def having(self, changed: Part) -> Self:
        parts = (
            changed if part.supporter == changed.supporter else part
            for part in self.parts
        )
        return replace(self, parts=tuple(parts))

    def without(self, person: PersonId) -> Self | None:
        """Somebody has all of theirs erased. Whose drill it is ends it."""
        if person == self.by:
            return None
        parts = (part for part in self.parts if part.supporter != person)
        return replace(self, parts=tuple(parts))

    def runs_at(self, at: datetime) -> bool:
        return at < self.ends_at

    def over(self, at: datetime) -> Drilled:
        here = [part for part in self.parts if part.status is DrillStatus.HERE]
        lost = sum(part.status is DrillStatus.UNREACHABLE for part in self.parts)
        return Drilled(
            ended_at=at,
            supporters=len(self.parts),
            here=len(here),
            soon=sum(part.was_soon for part in here),
            unreachable=lost,
        )


def supporters_of(candidates: Iterable[Candidate]) -> tuple[PersonId, ...]:
    """All of them, whatever they do at present: how many there are says nothing."""
    people = (candidate.person for candidate in candidates)
    return tuple(sorted(p.id for p in people if p.has(Role.SUPPORTER)))


def called(people: Sequence[PersonId]) -> tuple[Part, ...]:
    return tuple(Part(supporter=person) for person in people)
