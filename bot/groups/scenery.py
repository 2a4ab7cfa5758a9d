"""Gather what there is to know of a group, and of the people in it."""

from collections.abc import Collection
from typing import Final

from bot.events import Act
from bot.events.groups import (
    ComingAfterAll,
    GroupCancelled,
    GroupConfirmed,
    GroupDiscarded,
    GroupDrafted,
    GroupMoved,
    GroupRecordLeft,
    GroupWished,
    InvitationDeclined,
    LeadingAgreed,
    LeadingDeclined,
    LeadingLeft,
    LeadingSought,
    TimesAnswered,
)
from bot.events.my_data import ApproachForbidden, ErasureWanted
from bot.groups.group import Group, GroupId, GroupStatus
from bot.people import PersonId
from bot.scene import Team
from bot.stage import Stage

OF_A_GROUP: Final = (
    ComingAfterAll,
    GroupCancelled,
    GroupMoved,
    GroupRecordLeft,
    InvitationDeclined,
    LeadingAgreed,
    LeadingDeclined,
    LeadingLeft,
    LeadingSought,
    TimesAnswered,
)
OF_A_DRAFT: Final = (GroupConfirmed, GroupDiscarded, GroupDrafted)
OF_ALL_THEIRS: Final = (ApproachForbidden, ErasureWanted)


async def team_around(act: Act, stage: Stage) -> Team:
    match act:
        case _ if isinstance(act, OF_A_GROUP):
            about = None if act.request is None else GroupId(act.request)
            return Team() if about is None else await team_of(about, stage)
        case _ if isinstance(act, OF_A_DRAFT):
            wish = None if act.request is None else GroupId(act.request)
            return Team(
                group=await _draft_of(act.by, stage),
                wish=None if wish is None else await stage.groups.get(wish),
            )
        case GroupWished():
            return Team(wish=await _wish_for(act.people, stage))
        case _ if isinstance(act, OF_ALL_THEIRS):
            every = await stage.every_group()
            theirs = tuple(g for g in every if g.member(act.by) is not None)
            return Team(theirs=theirs)
        case _:
            return Team()


async def team_of(about: GroupId, stage: Stage) -> Team:
    """With how each of the people in it stands."""
    group = await stage.groups.get(about)
    if group is None:
        return Team()
    ids = [member.person for member in group.members]
    await stage.people.fetch(ids)
    await stage.own.fetch(ids)
    known = [await stage.people.get(person) for person in ids]
    return Team(
        group=group,
        people={person.id: person for person in known if person is not None},
        busy=frozenset([p for p in ids if await _has_asked(p, stage)]),
    )


async def _has_asked(person: PersonId, stage: Stage) -> bool:
    own = await stage.own_request(person)
    return own is not None and own.is_open


async def _draft_of(person: PersonId, stage: Stage) -> Group | None:
    drafts = (g for g in await stage.every_group() if g.by == person)
    return next((g for g in drafts if g.status is GroupStatus.DRAFTED), None)


async def _wish_for(people: Collection[PersonId], stage: Stage) -> Group | None:
    """One that stands for exactly this team."""
    groups = await stage.every_group()
    wishes = (g for g in groups if g.status is GroupStatus.WISHED)
    return next((g for g in wishes if g.team == frozenset(people)), None)
