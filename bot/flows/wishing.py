"""Somebody on the staff asks for an hour together for a team.

1. They name the team, and nothing else: there is no place for a reason.
2. They get one receipt, and hear nothing more. Who asked is not kept.
3. A coordinator is told that a group was asked for, and may set it up or leave it.
4. Who asks for the same team while that stands hears the same, and nobody else hears
   anything: the office cannot tell that there were two.
5. What nobody sets up is forgotten, in the time of the first who asked.
"""

from datetime import datetime, timedelta
from typing import Final

from bot.cards import Say, say
from bot.effects.keeping import Wake
from bot.effects.telling import Tell
from bot.events import Event
from bot.events.groups import GroupDraftOver, GroupWished
from bot.forms import Form, People, Values, Wrong
from bot.groups.group import LEAST, MOST, Group, GroupId, GroupStatus, Member
from bot.groups.reading import named
from bot.groups.steps import office
from bot.reading import Fresh
from bot.scene import Decision, Scene, Sight

HEARS: Final = (GroupWished,)
KEPT_FOR: Final = timedelta(days=14)


def decide(scene: Scene, event: Event) -> Decision:
    assert isinstance(event, GroupWished), event
    receipt = Tell(to=event.by, card=say("group-wish-noted"))
    if scene.team.wish is not None:
        return Decision(effects=(receipt,))
    wish = Group(
        id=event.group,
        handle=event.handle,
        by=None,
        total=len(event.people),
        members=tuple(Member(person=person) for person in event.people),
        policy=scene.programme.policy,
        status=GroupStatus.WISHED,
        drafted_at=event.at,
    )
    over = GroupDraftOver(at=event.at + KEPT_FOR, group=wish.id)
    return Decision(
        groups=(wish,),
        effects=(
            receipt,
            office(wish, "group-asked-for"),
            Wake(alarm=over),
        ),
    )


def wishing(_sight: Sight, _at: datetime) -> Form:
    return Form(
        title="group-wish-title",
        intro=(Say("group-wish-intro"),),
        fields=(
            People(
                name="colleagues",
                label="group-people",
                hint="group-people-hint",
                at_most=MOST,
            ),
        ),
        send="group-wish-send",
    )


def read_wished(sight: Sight, values: Values, fresh: Fresh) -> GroupWished | Wrong:
    people = named(sight, values)
    if not LEAST <= len(people) <= MOST:
        asked = Say("group-how-many", {"least": LEAST, "most": MOST})
        return Wrong({"colleagues": asked})
    return GroupWished(
        at=fresh.at,
        by=fresh.by,
        group=GroupId(fresh.request),
        handle=fresh.handle,
        people=people,
    )
