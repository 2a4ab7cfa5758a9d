"""What a supporter has settled for themselves, and what they carry."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self

from bot.hours import Hours
from bot.people import Person, PersonId, Role
from bot.request import RequestId

REMEMBERED_MONTHS: Final = 12


class Availability(StrEnum):
    AVAILABLE = "available"
    PAUSED = "paused"  #: until a time that they chose
    LEFT = "left"  #: no longer a supporter, or no longer here


MAY_BECOME: Final[Mapping[Availability, frozenset[Availability]]] = {
    Availability.AVAILABLE: frozenset({Availability.PAUSED, Availability.LEFT}),
    Availability.PAUSED: frozenset({Availability.AVAILABLE, Availability.LEFT}),
    Availability.LEFT: frozenset({Availability.AVAILABLE}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """A while in which nobody asks them, as the programme has noted."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Supporter:
    """A supporter's own settings; nobody else sees them."""

    id: PersonId
    paused_until: datetime | None = None
    away: Away | None = None
    seldom: bool = False
    """Once a month at most, as they wished."""
    at_once: int = 1
    hours: Hours
    languages: tuple[str, ...] = ()
    lived: frozenset[str] = frozenset()
    """Lived experience, in tags of their own; used in ranking only."""
    not_for: frozenset[PersonId] = frozenset()
    """Colleagues whom they should not support."""

    def __repr__(self) -> str:
        return f"Supporter({self.id})"

    def availability(self, person: Person, at: datetime) -> Availability:
        if not person.has(Role.SUPPORTER):
            return Availability.LEFT
        if self.back_at(at) is not None:
            return Availability.PAUSED
        return Availability.AVAILABLE

    def back_at(self, at: datetime) -> datetime | None:
        """Until when they are paused or away; nothing, where they are neither."""
        away = self.away if self.away and self.away.since <= at else None
        ends = (self.paused_until, away.until if away else None)
        return max((end for end in ends if end is not None and at < end), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What one supporter carries: kept with every change of a request (promise 12).

    Fairness keeps a month's count and a last-asked date only: nothing of it says
    who was supported, and it outlives the requests it came from.
    """

    supporter: PersonId
    asked: RequestId | None = None
    """The one request that waits for their answer."""
    holding: tuple[RequestId, ...] = ()
    """Accepted and not over."""
    talked: tuple[RequestId, ...] = ()
    """Those of them in which the two have been in touch: they no longer fill the cap."""
    months: tuple[tuple[str, int], ...] = ()
    """Conversations begun, by month: (("2030-01", 2), …)."""
    last_asked_on: date | None = None
    rests_until: datetime | None = None

    def was_asked(self, request: RequestId, at: datetime) -> Self:
        assert self.asked is None, (self.supporter, self.asked)
        return replace(self, asked=request, last_asked_on=at.date())

    def answered(self, request: RequestId) -> Self:
        return replace(self, asked=None) if self.asked == request else self

    @property
    def at_once(self) -> int:
        """Conversations that they have yet to begin."""
        return len(self.holding) - len(self.talked)

    def took(self, request: RequestId, at: datetime) -> Self:
        month = f"{at:%Y-%m}"
        counts = dict(self.months)
        counts[month] = counts.get(month, 0) + 1
        recent = tuple(sorted(counts.items()))[-REMEMBERED_MONTHS:]
        free = self.answered(request)
        return replace(free, holding=(*free.holding, request), months=recent)

    def spoke(self, request: RequestId, rests_until: datetime) -> Self:
        return replace(self, talked=(*self.talked, request), rests_until=rests_until)

    def to_speak_again(self, request: RequestId) -> Self:
        return replace(self, talked=_without(self.talked, request))

    def let_go(self, request: RequestId) -> Self:
        return replace(
            self,
            holding=_without(self.holding, request),
            talked=_without(self.talked, request),
        )


def _without(requests: tuple[RequestId, ...], gone: RequestId) -> tuple[RequestId, ...]:
    return tuple(request for request in requests if request != gone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A supporter who might be asked."""

    person: Person
    supporter: Supporter
    load: Load
