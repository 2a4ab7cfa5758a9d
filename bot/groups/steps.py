"""Steps that more than one conversation takes with a group."""

from datetime import datetime, timedelta
from typing import Final

from bot.cards import Button, Card, say
from bot.effects import Effect
from bot.effects.finding import FindFacilitator
from bot.effects.forgetting import ForgetGroup
from bot.effects.keeping import CountKind, Wake
from bot.effects.telling import TellOffice
from bot.events.groups import GroupEnded, GroupOver, GroupUnled, SupportOfferDue
from bot.groups.cards import ask_settled, nothing_more, off, off_to_who_leads
from bot.groups.group import Group, GroupStatus
from bot.groups.record import GroupRecord
from bot.looks import Look
from bot.people import Person, PersonId, Standing
from bot.scene import Decision

LAST_MOMENT: Final = timedelta(hours=2)
"""Before its time: whoever comes has not set out yet."""
DAY_AFTER: Final = timedelta(hours=20)


def office(group: Group, wording: str) -> TellOffice:
    look = Button("open-groups", Look.GROUPS)
    return TellOffice(group=group.id, card=_handled(wording, group, look))


def _handled(wording: str, group: Group, look: Button) -> Card:
    return say(wording, look, handle=group.handle)


def seeks(group: Group, at: datetime) -> tuple[Effect, ...]:
    """Somebody else is asked; nobody's time is let pass without a word (promise 9)."""
    find = FindFacilitator(group=group.id)
    return (*unled_alarm(group, at), find)


def unled_alarm(group: Group, at: datetime) -> tuple[Wake, ...]:
    """When whoever comes has to be told that nobody leads it."""
    if group.status is GroupStatus.SEEKING:
        too_near = max(group.times) - group.policy.group_notice * 2
        wake = GroupUnled(at=max(at, too_near), group=group.id, phase=group.phase)
        return (Wake(alarm=wake),)
    if group.on is None:
        return ()
    due = group.on - group.policy.group_notice
    due = due if due > at else max(at, group.on - LAST_MOMENT)
    return (Wake(alarm=GroupUnled(at=due, group=group.id, phase=group.phase)),)


def ends_in_time(group: Group) -> Wake:
    assert group.on is not None, group
    over = group.on + group.policy.group_lasts
    return Wake(alarm=GroupEnded(at=over, group=group.id, phase=group.phase))


def called_off(group: Group, at: datetime, *said: Effect) -> Decision:
    """Exactly those who said yes are told, and whoever leads it."""
    was_noted = group.status is not GroupStatus.SEEKING
    off_now = group.became(GroupStatus.CANCELLED)
    coming = group.said_yes
    others = (m.person for m in group.members if m.person not in coming)
    asked = group.asked
    return Decision(
        groups=(off_now,),
        effects=(
            *said,
            *(told for person in coming for told in off(group, person)),
            *(nothing_more(group, person) for person in others if was_noted),
            *off_to_who_leads(group),
            *(() if asked is None else (_not_needed(group, asked.facilitator),)),
            *afterwards(off_now, at, was_noted=was_noted),
        ),
    )


def _not_needed(group: Group, facilitator: PersonId) -> Effect:
    return ask_settled(group, facilitator, "no-longer-needed")


def afterwards(group: Group, at: datetime, *, was_noted: bool) -> tuple[Wake, ...]:
    """A talk with one colleague is offered once; then all of it is forgotten."""
    over = GroupOver(at=at + group.policy.forget_group_after, group=group.id)
    offer = SupportOfferDue(at=at + DAY_AFTER, group=group.id)
    return (*((Wake(alarm=offer),) if was_noted else ()), Wake(alarm=over))


def may_be_written_to(person: Person | None) -> bool:
    """Whoever never wants to be approached is left in peace, and nobody can tell."""
    if person is None or person.never_approach:
        return False
    return person.standing is Standing.MEMBER


def counted(record: GroupRecord) -> tuple[CountKind, ...]:
    """Each by itself: nothing joins them to one another, or to a group."""
    return (
        CountKind(measure="group-heads", choice=record.heads),
        CountKind(measure="group-format", choice=record.format),
        CountKind(measure="group-afterwards", choice=record.afterwards),
    )


def forgotten(group: Group) -> ForgetGroup:
    return ForgetGroup(group=group.id, card=say("forgotten"))
