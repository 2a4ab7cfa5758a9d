"""Who is asked to lead a group, and in which order.

Whoever has training for it that lasts until its time, is not of the team, neither
leads nor is led by anybody in it, and was not asked before. One ask at a time, as of any
supporter (promise 12).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from bot.events.groups import FacilitatorFound, NobodyLeads
from bot.exclusions import leaders
from bot.groups.group import Group
from bot.hours import after_open
from bot.people import Person, PersonId
from bot.supporter import Candidate
from bot.trained import is_current
from bot.training import Kind

TRAINED_FOR_IT: Final = (Kind.EAP, Kind.CISM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosing:
    """One group, and what there is to know for it."""

    group: Group
    people: Mapping[PersonId, Person]
    groups: Sequence[Group]
    holidays: frozenset[date]
    at: datetime


def found_for(
    choosing: Choosing, candidates: Sequence[Candidate]
) -> FacilitatorFound | NobodyLeads:
    fit = [each for each in candidates if _may_lead(each, choosing)]
    group, at = choosing.group, choosing.at
    if not fit:
        return NobodyLeads(at=at, group=group.id)
    chosen = min(fit, key=lambda each: _order(each, choosing))
    hours, policy = chosen.supporter.hours, group.policy
    return FacilitatorFound(
        at=at,
        group=group.id,
        facilitator=chosen.person.id,
        remind_at=after_open(hours, at, policy.remind_after, choosing.holidays),
        answer_by=after_open(hours, at, policy.answer_within, choosing.holidays),
    )


def _may_lead(candidate: Candidate, choosing: Choosing) -> bool:
    person, group = candidate.person, choosing.group
    if group.is_in(person.id) or person.id == group.by:
        return False
    if not any(is_current(person, kind, _latest(choosing)) for kind in TRAINED_FOR_IT):
        return False
    return _is_free(candidate, choosing) and not _is_in_line(person, choosing)


def _latest(choosing: Choosing) -> datetime:
    """Until when their training has to last."""
    group = choosing.group
    return group.on or max(group.times, default=choosing.at)


def _is_free(candidate: Candidate, choosing: Choosing) -> bool:
    own, load, at = candidate.supporter, candidate.load, choosing.at
    if own.back_at(at) is not None or not own.hours.windows or load.asked is not None:
        return False
    if load.rests_until is not None and load.rests_until > at:
        return False
    asked = (g.asked for g in choosing.groups if g.is_running)
    return all(a is None or a.facilitator != candidate.person.id for a in asked)


def _is_in_line(person: Person, choosing: Choosing) -> bool:
    """Whether one leads the other, through however many."""
    above = leaders(person, choosing.people)
    for member in choosing.group.members:
        known = choosing.people.get(member.person)
        if member.person in above:
            return True
        if known is not None and person.id in leaders(known, choosing.people):
            return True
    return False


def _order(candidate: Candidate, choosing: Choosing) -> tuple[bool, int, int, PersonId]:
    """From outside the team's units first; then whoever has led, and talked, least."""
    person, load = candidate.person, candidate.load
    known = [choosing.people.get(m.person) for m in choosing.group.members]
    near = person.unit in {each.unit for each in known if each is not None}
    led = sum(each.leads == person.id for each in choosing.groups)
    return near, led, sum(count for _, count in load.months), person.id
