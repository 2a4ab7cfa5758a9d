"""An hour together for a care team, as the office sets it up.

1. A coordinator enters the team and some times, looks once more, and it begins: a
   facilitator is sought first (``bot.flows.facilitating``).
2. Each of the team is asked in private which of the times suit (``bot.flows.invited``).
   When that time is over, the one that suits most is set, by rule. Where too few said
   yes it does not take place. Nobody is told how many, or who.
3. Where and when opens in private, for whoever said yes. Moving it, or calling it off,
   tells exactly those, and whoever leads it.
4. Afterwards each of the team is offered a talk with one colleague, once, in the words
   in which anybody is. Whoever has asked, or wants to be left in peace, is.
5. It is voluntary throughout, and heals or prevents nothing by itself. In the end it is
   forgotten, with what anybody answered.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.cards import say
from bot.desk_page import at_desk
from bot.effects import Effect, ForgetGroup, Tell, Wake
from bot.events import Act, Event, GroupAlarm
from bot.events.groups import (
    GroupCancelled,
    GroupConfirmed,
    GroupDiscarded,
    GroupDrafted,
    GroupDraftOver,
    GroupEnded,
    GroupMoved,
    GroupOver,
    LeadingSought,
    PollOver,
    SupportOfferDue,
)
from bot.group import Group, GroupStatus, Member, is_ahead
from bot.group_cards import (
    changed,
    how_it_was,
    other_time,
    receipt,
    time_to,
    time_to_who_leads,
    touching_base,
)
from bot.group_steps import (
    afterwards,
    called_off,
    ends_in_time,
    may_be_written_to,
    office,
    seeks,
    unled_alarm,
)
from bot.note import note
from bot.people import Person
from bot.scene import Decision, Scene, Team
from bot.steps import stale

HEARS: Final = (
    GroupDrafted,
    GroupConfirmed,
    GroupDiscarded,
    GroupMoved,
    GroupCancelled,
    LeadingSought,
    PollOver,
    GroupEnded,
    SupportOfferDue,
    GroupOver,
    GroupDraftOver,
)
DRAFT_KEPT_FOR: Final = timedelta(days=1)


def decide(scene: Scene, event: Event) -> Decision:
    if isinstance(event, Act):
        return _from_office(scene, event)
    group = scene.team.group
    assert isinstance(event, GroupAlarm), event
    match event:
        case _ if group is None:
            return Decision()
        case PollOver() if _is_now(group, event, GroupStatus.POLLING):
            return _set(group, event.at)
        case GroupEnded() if _is_now(group, event, GroupStatus.SET):
            return _held(group, event.at)
        case SupportOfferDue():
            return Decision(effects=_offers(scene.team, group))
        case GroupOver():
            return Decision(effects=(_forgotten(group),))
        case GroupDraftOver() if group.status in DRAFTS:
            return Decision(effects=(_forgotten(group),))
        case _:
            return Decision()


DRAFTS: Final = (GroupStatus.DRAFTED, GroupStatus.WISHED)


def _is_now(group: Group, alarm: GroupAlarm, status: GroupStatus) -> bool:
    return group.status is status and group.phase == alarm.phase


def _from_office(scene: Scene, act: Act) -> Decision:
    group = scene.team.group
    if scene.by is None or not at_desk(scene.by):
        return stale(act.by)
    match act:
        case GroupDrafted():
            return _draft(scene, act)
        case _ if group is None or group.is_in(act.by):
            return stale(act.by)
        case GroupConfirmed():
            return _begin(group, act)
        case GroupDiscarded():
            told = Tell(to=act.by, card=say("group-discarded"))
            return Decision(effects=(_forgotten(group), told))
        case _ if not group.is_running:
            return stale(act.by)
        case GroupMoved():
            return _move(group, act)
        case GroupCancelled():
            told = receipt(group, act.by, "group-called-off")
            return called_off(group, act.at, told)
        case _:
            assert isinstance(act, LeadingSought), act
            return _look_again(group, act)


def _draft(scene: Scene, act: GroupDrafted) -> Decision:
    """In the place of what they drafted before, and of what was asked for."""
    before = (scene.team.group, scene.team.wish)
    draft = Group(
        id=act.group,
        handle=act.handle,
        by=act.by,
        total=len(act.people),
        members=tuple(Member(person=person) for person in act.people),
        times=tuple(sorted(act.times)),
        place=act.place,
        policy=scene.programme.policy,
        drafted_at=act.at,
    )
    gone = (_forgotten(group) for group in before if group is not None)
    over = GroupDraftOver(at=act.at + DRAFT_KEPT_FOR, group=draft.id)
    return Decision(groups=(draft,), effects=(*gone, Wake(alarm=over)))


def _begin(group: Group, act: Act) -> Decision:
    """Its times may have come too near while it was looked at."""
    ahead = tuple(t for t in group.times if is_ahead(t, group.policy, act.at))
    if not ahead:
        told = Tell(to=act.by, card=say("group-times-over"))
        return Decision(effects=(_forgotten(group), told))
    begun = replace(group, times=ahead).became(GroupStatus.SEEKING)
    told = receipt(group, act.by, "group-begun")
    return Decision(groups=(begun,), effects=(told, *seeks(begun, act.at)))


def _look_again(group: Group, act: LeadingSought) -> Decision:
    if group.asked is not None or group.leads is not None:
        return stale(act.by)
    told = receipt(group, act.by, "group-looked-again")
    return Decision(effects=(told, *seeks(group, act.at)))


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


def _move(group: Group, act: GroupMoved) -> Decision:
    """Another place or another time: exactly those who said yes are told."""
    noted = receipt(group, act.by, "group-kept")
    if group.status is not GroupStatus.SET:
        return Decision(groups=(replace(group, place=act.place),), effects=(noted,))
    if (act.on, act.place) == (group.on, group.place):
        return Decision(effects=(noted,))
    moved = group.moved(act.on, act.place)
    return Decision(
        groups=(moved,),
        effects=(
            noted,
            *_moved_to(moved),
            ends_in_time(moved),
            *unled_alarm(moved, act.at),
        ),
    )


def _moved_to(moved: Group) -> tuple[Effect, ...]:
    led = () if moved.leads is None else (moved.leads,)
    return (
        *(changed(moved, person) for person in (*moved.said_yes, *led)),
        *(time_to(moved, person, "group-moved") for person in moved.said_yes),
        *time_to_who_leads(moved, "facilitating-moved"),
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


def _forgotten(group: Group) -> ForgetGroup:
    return ForgetGroup(group=group.id, card=say("forgotten"))
