"""One facilitator at a time is asked to lead a group, until one says yes.

1. They hear that somebody is sought to be there for some colleagues; what opens says
   when, and for how many at most. Nothing points to whom.
2. They are reminded once, at half of their time; then the next one is asked.
3. No is final, needs no reason, and is told to nobody. So is not being able to after
   all: somebody else is asked.
4. Who could at a time that whoever steps in cannot make is told so, in private.
5. Where nobody is left, the office is told at once. Where nobody leads it by the last
   moment at which whoever comes can be told, it is called off.
6. Afterwards whoever led it says about how many came, and two closed choices.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.cards import say
from bot.effects import Effect
from bot.effects.keeping import Wake
from bot.effects.telling import Tell
from bot.events import Act, Event, GroupAlarm
from bot.events.groups import (
    FacilitatorFound,
    FacilitatorGone,
    GroupRecordLeft,
    GroupUnled,
    LeadingAgreed,
    LeadingDeclined,
    LeadingLapsed,
    LeadingLeft,
    LeadingReminderDue,
    NobodyLeads,
    PollOver,
)
from bot.groups.cards import (
    ask_settled,
    ask_to_lead,
    changed,
    fewer,
    invitation,
    noted,
    time_to_who_leads,
)
from bot.groups.group import Group, GroupStatus, to_be_asked
from bot.groups.leading import Leading, LeadingStatus
from bot.groups.steps import called_off, counted, may_be_written_to, office, seeks
from bot.scene import Decision, Scene, Team
from bot.steps import stale

HEARS: Final = (
    FacilitatorFound,
    NobodyLeads,
    FacilitatorGone,
    LeadingAgreed,
    LeadingDeclined,
    LeadingLeft,
    LeadingReminderDue,
    LeadingLapsed,
    GroupUnled,
    GroupRecordLeft,
)


def decide(scene: Scene, event: Event) -> Decision:
    group = scene.team.group
    match event:
        case _ if group is None:
            return stale(event.by) if isinstance(event, Act) else Decision()
        case GroupRecordLeft():
            return _recorded(group, event)
        case Act():
            return _answer(scene.team, group, event)
        case _ if not group.is_running:
            return Decision()
        case FacilitatorFound() if group.asked is None and group.leads is None:
            return _ask(group, event)
        case NobodyLeads():
            return Decision(effects=(office(group, "group-nobody-leads"),))
        case FacilitatorGone():
            return _gone(group, event)
        case LeadingReminderDue() if _waits(group, event):
            return Decision(effects=(ask_to_lead(group, "facilitate-nudge"),))
        case LeadingLapsed() if _waits(group, event):
            return _passed(group, event.at, "offer-lapsed")
        case GroupUnled() if group.phase == event.phase and group.leads is None:
            return called_off(group, event.at, office(group, "group-unled"))
        case _:
            return Decision()


def _waits(group: Group, alarm: GroupAlarm) -> bool:
    """Whether it is the one of its facilitators who has not answered yet."""
    return group.asked is not None and group.turn == alarm.phase


def _ask(group: Group, found: FacilitatorFound) -> Decision:
    ask = Leading(facilitator=found.facilitator, answer_by=found.answer_by)
    asking = group.asking(ask)
    turn = asking.turn
    remind = LeadingReminderDue(at=found.remind_at, group=group.id, phase=turn)
    lapse = LeadingLapsed(at=found.answer_by, group=group.id, phase=turn)
    told = ask_to_lead(asking, "facilitate")
    return Decision(
        groups=(asking,), effects=(told, Wake(alarm=remind), Wake(alarm=lapse))
    )


def _answer(team: Team, group: Group, act: Act) -> Decision:
    is_asked = group.asked is not None and group.asked.facilitator == act.by
    match act:
        case _ if not group.is_running:
            return stale(act.by)
        case LeadingAgreed() if is_asked:
            return _agreed(team, group, act)
        case LeadingDeclined() if is_asked:
            return _passed(group, act.at, "offer-you-passed")
        case LeadingLeft() if group.leads == act.by:
            fine = Tell(to=act.by, card=say("facilitating-left"))
            return _left(group, act.at, changed(group, act.by), fine)
        case _:
            return Decision(effects=(Tell(to=act.by, card=say("offer-over")),))


def _passed(group: Group, at: datetime, wording: str) -> Decision:
    ask = group.asked
    assert ask is not None, group
    free = group.answered(ask, LeadingStatus.PASSED)
    drawn = ask_settled(group, ask.facilitator, wording)
    return Decision(groups=(free,), effects=(drawn, *seeks(free, at)))


def _left(group: Group, at: datetime, *said: Effect) -> Decision:
    leading = group.leading
    assert leading is not None, group
    free = group.answered(leading, LeadingStatus.PASSED)
    return Decision(groups=(free,), effects=(*said, *seeks(free, at)))


def _gone(group: Group, event: FacilitatorGone) -> Decision:
    if group.leads == event.facilitator:
        return _left(group, event.at)
    if group.asked is not None and group.asked.facilitator == event.facilitator:
        return _passed(group, event.at, "no-longer-needed")
    return Decision()


def _agreed(team: Team, group: Group, act: LeadingAgreed) -> Decision:
    ask = group.asked
    assert ask is not None, act
    led = group.answered(ask, LeadingStatus.LEADS)
    yes = ask_settled(group, act.by, "offer-you-said-yes")
    said = (yes, noted(led, act.by))
    match group.status:
        case GroupStatus.SEEKING:
            return _polls(team, led, act, said)
        case GroupStatus.POLLING:
            return _steps_in(led, act, said)
        case _:
            when = time_to_who_leads(led, "facilitating-set")
            return Decision(groups=(led,), effects=(yes, *when))


def _both(
    ours: tuple[datetime, ...], theirs: tuple[datetime, ...]
) -> tuple[datetime, ...]:
    return tuple(time for time in ours if time in theirs)


def _steps_in(led: Group, act: LeadingAgreed, said: tuple[Effect, ...]) -> Decision:
    """Whoever could at a time that they cannot make hears it while they can choose."""
    left = replace(led, times=_both(led.times, act.times))
    gone = frozenset(led.times) - frozenset(left.times)
    told = (fewer(left, m.person) for m in left.members if gone & {*m.suits})
    return Decision(groups=(left,), effects=(*said, *told))


def _polls(
    team: Team, led: Group, act: LeadingAgreed, said: tuple[Effect, ...]
) -> Decision:
    """Each of the team is asked, in private: the total stays, whoever is left in peace."""
    times = _both(led.times, act.times)
    ahead, until = to_be_asked(times, led.policy, act.at)
    if until is None:
        return called_off(led, act.at, office(led, "group-unled"))
    for member in led.members:
        if not may_be_written_to(team.people.get(member.person)):
            led = led.without(member.person)
    polling = replace(led, times=ahead).polling(until)
    over = PollOver(at=until, group=led.id, phase=polling.phase)
    notes = (invitation(polling, member.person) for member in polling.members)
    return Decision(groups=(polling,), effects=(*said, *notes, Wake(alarm=over)))


def _recorded(group: Group, act: GroupRecordLeft) -> Decision:
    if group.status is not GroupStatus.HELD or group.leads != act.by:
        return stale(act.by)
    closed = group.became(GroupStatus.CLOSED)
    thanks = Tell(to=act.by, card=say("facilitating-recorded"))
    return Decision(groups=(closed,), effects=(*counted(act.record), thanks))
