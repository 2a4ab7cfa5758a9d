"""What time brings to a group: the poll is over, the hour is over, all is forgotten.

1. When the poll is over, the time that suits most is set, by rule. Where too few said
   yes it does not take place. Nobody is told how many, or who.
2. Afterwards each of the team is offered a talk with one colleague, once, in the words
   in which anybody is. Whoever has asked, or wants to be left in peace, is. While the
   programme is paused it waits from day to day: what is offered must be there.
3. In the end it is forgotten, with what anybody answered.
"""

from datetime import datetime, timedelta
from typing import Final

from bot.effects import Effect
from bot.effects.keeping import Wake
from bot.events import Event, GroupAlarm
from bot.events.groups import (
    GroupDraftOver,
    GroupEnded,
    GroupOver,
    PollOver,
    SupportOfferDue,
)
from bot.groups.cards import (
    how_it_was,
    other_time,
    time_to,
    time_to_who_leads,
    touching_base,
)
from bot.groups.group import Group, GroupStatus
from bot.groups.steps import (
    afterwards,
    called_off,
    ends_in_time,
    forgotten,
    may_be_written_to,
    office,
    unled_alarm,
)
from bot.note import note
from bot.people import Person
from bot.scene import Decision, Scene, Team

HEARS: Final = (PollOver, GroupEnded, SupportOfferDue, GroupOver, GroupDraftOver)
A_DAY: Final = timedelta(days=1)
DRAFTS: Final = (GroupStatus.DRAFTED, GroupStatus.WISHED)


def decide(scene: Scene, event: Event) -> Decision:
    group = scene.team.group
    assert isinstance(event, GroupAlarm), event
    match event:
        case _ if group is None:
            return Decision()
        case PollOver() if _is_now(group, event, GroupStatus.POLLING):
            return _set(group, event.at)
        case GroupEnded() if _is_now(group, event, GroupStatus.SET):
            return _held(group, event.at)
        case SupportOfferDue() if scene.house.paused_since is not None:
            later = SupportOfferDue(at=event.at + A_DAY, group=group.id)
            return Decision(effects=(Wake(alarm=later),))
        case SupportOfferDue():
            return Decision(effects=_offers(scene.team, group))
        case GroupOver():
            return Decision(effects=(forgotten(group),))
        case GroupDraftOver() if group.status in DRAFTS:
            return Decision(effects=(forgotten(group),))
        case _:
            return Decision()


def _is_now(group: Group, alarm: GroupAlarm, status: GroupStatus) -> bool:
    return group.status is status and group.phase == alarm.phase


def _set(group: Group, at: datetime) -> Decision:
    """By rule: nobody has to count, and nobody can."""
    best = group.best
    if best is None:
        return called_off(group, at, office(group, "group-not-together"))
    on = group.set_on(best)
    told = office(on, "group-time-set" if on.place else "group-place-wanted")
    return Decision(
        groups=(on,),
        effects=(
            told,
            *_who_hears(on),
            *time_to_who_leads(on, "facilitating-set"),
            ends_in_time(on),
            *unled_alarm(on, at),
        ),
    )


def _who_hears(group: Group) -> tuple[Effect, ...]:
    """Whoever said yes to another time may still come to this one."""
    return tuple(
        time_to(group, m.person, "group-set")
        if m.comes
        else other_time(group, m.person)
        for m in group.members
        if m.suits
    )


def _held(group: Group, at: datetime) -> Decision:
    held = group.became(GroupStatus.HELD)
    later = afterwards(held, at, was_noted=True)
    return Decision(groups=(held,), effects=(*how_it_was(held), *later))


def _offers(team: Team, group: Group) -> tuple[Effect, ...]:
    """Whatever they answered, and whether or not they came: the same to each, once."""
    return tuple(
        touching_base(group, member.person, note())
        for member in group.members
        if _may_be_offered(team.people.get(member.person), team)
    )


def _may_be_offered(person: Person | None, team: Team) -> bool:
    return (
        person is not None and may_be_written_to(person) and person.id not in team.busy
    )
