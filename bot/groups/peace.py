"""Whoever wants to be left in peace, or to have all erased, is of no group any more.

No total changes by it, and nobody is told. What a facilitator has in hand for others
stays, as a supporter's does.
"""

from collections.abc import Iterator

from bot.cards import say
from bot.effects import Effect
from bot.effects.forgetting import LeaveOut
from bot.groups.cards import nothing_more
from bot.groups.group import ANSWERABLE, Group
from bot.people import PersonId
from bot.scene import Team


def unsent_dropped(team: Team, person: PersonId) -> Iterator[Effect]:
    """What waits for their morning, unless it is about what they said yes to."""
    for group in team.theirs:
        if group.status not in ANSWERABLE or person not in group.said_yes:
            yield nothing_more(group, person)


def without(team: Team, person: PersonId) -> tuple[Group, ...]:
    return tuple(group.without(person) for group in team.theirs)


def left_out(team: Team, person: PersonId) -> Iterator[Effect]:
    for group in team.theirs:
        yield LeaveOut(group=group.id, person=person, card=say("forgotten"))
