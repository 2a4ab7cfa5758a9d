"""What one of a care team answers, in private, to an hour together.

1. One neutral note says that there is an invitation. It is sent once; nobody asks twice.
2. What opens says what it is, and which times there are. Whatever they answer is told
   to nobody, and can be changed until a time is set.
3. Whoever said yes to the time that was set finds there where and when; whoever did not
   may come after all, and whoever cannot come after all says so.
4. No is not kept: it cannot be told from having said nothing.
"""

from dataclasses import replace
from typing import Final

from bot.cards import say
from bot.effects.telling import Tell
from bot.events import Act, Event
from bot.events.groups import ComingAfterAll, InvitationDeclined, TimesAnswered
from bot.groups.cards import answer, changed, nothing_more, time_to
from bot.groups.group import ANSWERABLE, Group, GroupStatus
from bot.scene import Decision, Scene
from bot.steps import stale

HEARS: Final = (TimesAnswered, InvitationDeclined, ComingAfterAll)


def decide(scene: Scene, event: Event) -> Decision:
    group = scene.team.group
    assert isinstance(event, Act), event
    match event:
        case _ if group is None or group.member(event.by) is None:
            return stale(event.by)
        case InvitationDeclined():
            return _declined(group, event)
        case TimesAnswered() if group.status is GroupStatus.POLLING:
            return _answered(group, event)
        case ComingAfterAll() if group.status is GroupStatus.SET:
            coming = group.saying(event.by, lambda m: replace(m, comes=True))
            told = time_to(coming, event.by, "group-you-come")
            return Decision(groups=(coming,), effects=(told,))
        case _:
            return stale(event.by)


def _answered(group: Group, act: TimesAnswered) -> Decision:
    suits = tuple(time for time in group.times if time in act.times)
    if not suits:
        return _declined(group, act)
    said = group.saying(act.by, lambda m: replace(m, suits=suits))
    told = answer(said, act.by, "group-noted")
    return Decision(groups=(said,), effects=(nothing_more(said, act.by), told))


def _declined(group: Group, act: Act) -> Decision:
    """The same answer whether or not it is over by now."""
    if group.status not in ANSWERABLE:
        return Decision(effects=(Tell(to=act.by, card=say("approach-declined")),))
    no = group.saying(act.by, lambda m: replace(m, suits=(), comes=False))
    told = answer(no, act.by, "group-declined")
    waiting = nothing_more(no, act.by)
    return Decision(groups=(no,), effects=(changed(no, act.by), waiting, told))
