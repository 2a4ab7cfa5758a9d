"""Who may not be asked, and why. Nothing here is a matter of degree.

Reasons of two kinds: what holds for a supporter whoever it would be for
(``unavailable``), and what stands between the two people (``Between``).
The checks go from the cheap to the dear, and the first that holds is the answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final, Self

from bot.offer import OfferStatus
from bot.people import Person, PersonId
from bot.policy import Policy
from bot.request import Request
from bot.supporter import Availability, Load, Supporter
from bot.trained import is_over
from bot.wishes import Rather

SELDOM_AFTER: Final = timedelta(days=30)


class Reason(StrEnum):
    """Why somebody may not be asked."""

    SELF = "self"
    NAMED_BY_CLINICIAN = "named-by-clinician"
    NAMED_BY_SUPPORTER = "named-by-supporter"
    TOOK_THE_CALL = "took-the-call"  #: an offer must not tell them whose it is
    ALREADY_ASKED = "already-asked"  #: about this request; a quiet pass too
    REPORTING_LINE = "reporting-line"  #: one leads the other, through however many
    SAME_UNIT = "same-unit"  #: and the clinician has not agreed to widen
    LANGUAGE = "language"
    PAUSED = "paused"
    AT_CAP = "at-cap"
    BUSY = "busy"  #: one ask at a time (promise 12)
    RESTING = "resting"
    SELDOM = "seldom"  #: asked within a month, and wants to be asked less often
    TRAINING_LAPSED = "training-lapsed"
    LEFT = "left"
    TOO_LATE = "too-late"  #: cannot answer before the time named to the clinician


def unavailable(
    person: Person, supporter: Supporter, load: Load, policy: Policy, at: datetime
) -> Reason | None:
    """Why nobody may ask this supporter now, whoever it would be for."""
    match supporter.availability(person, at):
        case Availability.LEFT:
            return Reason.LEFT
        case Availability.PAUSED:
            return Reason.PAUSED
    if load.asked is not None:
        return Reason.BUSY
    if load.at_once >= cap_of(person, supporter, policy):
        return Reason.AT_CAP
    if load.rests_until is not None and load.rests_until > at:
        return Reason.RESTING
    if supporter.seldom and _was_asked_lately(load, at):
        return Reason.SELDOM
    if person.valid_until is not None and is_over(person.valid_until, person.zone, at):
        return Reason.TRAINING_LAPSED
    return None


def _was_asked_lately(load: Load, at: datetime) -> bool:
    last = load.last_asked_on
    return last is not None and at.date() - last < SELDOM_AFTER


def cap_of(person: Person, supporter: Supporter, policy: Policy) -> int:
    """What the programme allows and the supporter wants; a cap of 0 is nobody."""
    cap = policy.default_cap if person.cap is None else person.cap
    return min(supporter.at_once, cap)


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """What may stand between one clinician and any supporter."""

    asker: PersonId
    ruled_out: Mapping[PersonId, Reason]
    """People, by who they are to the clinician."""
    other_than: str | None
    """The unit whose people the clinician would not be asked by."""
    chosen: PersonId | None
    """Whom they chose by name, of whatever unit."""
    language: str
    people: Mapping[PersonId, Person]
    led: dict[PersonId | None, bool]
    """Whether the clinician leads somebody: grows as reporting lines are walked."""

    @classmethod
    def of(
        cls, request: Request, asker: Person, people: Mapping[PersonId, Person]
    ) -> Self:
        wishes = request.wishes
        outside = wishes.rather is Rather.OUTSIDE_UNIT and not request.widened
        # A quiet pass was asked as well, as far as anybody can tell. Whoever only gave
        # way, to changed wishes or a coordinator's pick, may be asked after all.
        asked = (
            offer.supporter
            for offer in request.offers
            if offer.status is not OfferStatus.WITHDRAWN or offer.phantom
        )
        entered = () if request.entered_by is None else (request.entered_by,)
        return cls(
            asker=asker.id,
            ruled_out=dict.fromkeys(leaders(asker, people), Reason.REPORTING_LINE)
            | dict.fromkeys(asked, Reason.ALREADY_ASKED)
            | dict.fromkeys(wishes.not_these, Reason.NAMED_BY_CLINICIAN)
            | dict.fromkeys(entered, Reason.TOOK_THE_CALL)
            | {asker.id: Reason.SELF},
            other_than=asker.unit if outside and asker.unit else None,
            chosen=wishes.first,
            language=wishes.language,
            people=people,
            led={None: False, asker.id: True},
        )

    def reason(self, person: Person, supporter: Supporter) -> Reason | None:
        if person.id in self.ruled_out:
            return self.ruled_out[person.id]
        if self.asker in supporter.not_for:
            return Reason.NAMED_BY_SUPPORTER
        if person.unit == self.other_than and person.id != self.chosen:
            return Reason.SAME_UNIT
        languages = supporter.languages or person.languages
        if self.language not in languages and not speaks(languages, self.language):
            return Reason.LANGUAGE
        if self._leads(person.manager):
            return Reason.REPORTING_LINE
        return None

    def _leads(self, manager: PersonId | None) -> bool:
        """Whether this manager is the clinician, or is led by them at all."""
        way: list[PersonId | None] = []
        while manager not in self.led:
            self.led[manager] = False  # so that a circle ends where it began
            way.append(manager)
            manager = _manager_of(manager, self.people)
        found = self.led[manager]
        self.led.update(dict.fromkeys(way, found))
        return found


@lru_cache(maxsize=1024)
def speaks(languages: tuple[str, ...], wished: str) -> bool:
    """Basic filtering of RFC 4647: who speaks en-GB speaks en, but not en-US."""
    return any(
        f"{spoken}-".lower().startswith(f"{wished}-".lower()) for spoken in languages
    )


def leaders(asker: Person, people: Mapping[PersonId, Person]) -> set[PersonId]:
    """Everyone above, as far as the roster says; a circle ends where it began."""
    leaders: set[PersonId] = set()
    manager = asker.manager
    while manager is not None and manager not in leaders:
        leaders.add(manager)
        manager = _manager_of(manager, people)
    return leaders


def _manager_of(
    person: PersonId | None, people: Mapping[PersonId, Person]
) -> PersonId | None:
    known = people.get(person) if person is not None else None
    return known.manager if known is not None else None
