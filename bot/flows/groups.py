"""An hour together for a care team, as the office sets it up.

1. A coordinator enters the team and some times, looks once more, and it begins: a
   facilitator is sought first (``bot.flows.facilitating``). Then each of the team is
   asked in private (``bot.flows.invited``), and the best time is set
   (``bot.flows.gathering``).
2. Where and when opens in private, for whoever said yes. Moving it, or calling it off,
   tells exactly those, and whoever leads it.
3. It is voluntary throughout, and heals or prevents nothing by itself.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.cards import say
from bot.effects import Effect
from bot.effects.keeping import Wake
from bot.effects.telling import Tell
from bot.events import Act, Event
from bot.events.groups import (
    GroupCancelled,
    GroupConfirmed,
    GroupDiscarded,
    GroupDrafted,
    GroupDraftOver,
    GroupMoved,
    LeadingSought,
)
from bot.groups.cards import (
    changed,
    receipt,
    time_to,
    time_to_who_leads,
)
from bot.groups.group import Group, GroupStatus, Member, is_ahead
from bot.groups.steps import (
    called_off,
    ends_in_time,
    forgotten,
    seeks,
    unled_alarm,
)
from bot.people import at_desk
from bot.scene import Decision, Scene
from bot.steps import stale

HEARS: Final = (
    GroupDrafted,
    GroupConfirmed,
    GroupDiscarded,
    GroupMoved,
    GroupCancelled,
    LeadingSought,
)
DRAFT_KEPT_FOR: Final = timedelta(days=1)


def decide(scene: Scene, act: Event) -> Decision:
    assert isinstance(act, Act), act
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
            return Decision(effects=(forgotten(group), told))
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
    gone = (forgotten(group) for group in before if group is not None)
    over = GroupDraftOver(at=act.at + DRAFT_KEPT_FOR, group=draft.id)
    return Decision(groups=(draft,), effects=(*gone, Wake(alarm=over)))


def _begin(group: Group, act: Act) -> Decision:
    """Its times may have come too near while it was looked at."""
    ahead = tuple(t for t in group.times if is_ahead(t, group.policy, act.at))
    if not ahead:
        told = Tell(to=act.by, card=say("group-times-over"))
        return Decision(effects=(forgotten(group), told))
    begun = replace(group, times=ahead).became(GroupStatus.SEEKING)
    told = receipt(group, act.by, "group-begun")
    return Decision(groups=(begun,), effects=(told, *seeks(begun, act.at)))


def _look_again(group: Group, act: LeadingSought) -> Decision:
    if group.asked is not None or group.leads is not None:
        return stale(act.by)
    told = receipt(group, act.by, "group-looked-again")
    return Decision(effects=(told, *seeks(group, act.at)))


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
            *_moved_to(group, moved),
            ends_in_time(moved),
            *unled_alarm(moved, act.at),
        ),
    )


def _moved_to(group: Group, moved: Group) -> tuple[Effect, ...]:
    """Before either of the two times: in the night as well, where one is so soon."""
    assert group.on is not None, group
    assert moved.on is not None, moved
    soonest = min(group.on, moved.on)
    led = () if moved.leads is None else (moved.leads,)
    told = (
        *(time_to(moved, person, "group-moved") for person in moved.said_yes),
        *time_to_who_leads(moved, "facilitating-moved"),
    )
    return (
        *(changed(moved, person) for person in (*moved.said_yes, *led)),
        *(replace(tell, before=soonest) for tell in told),
    )
