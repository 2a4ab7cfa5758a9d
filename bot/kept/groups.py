"""What is kept of somebody in groups: what they said yes to, and what they lead."""

from collections.abc import Iterator
from datetime import date, datetime

from bot.groups.group import Group
from bot.groups.leading import LeadingStatus
from bot.people import PersonId
from bot.wall_clock import day_in

Fact = tuple[str, bool | date | datetime]
"""What it is called, and what it is."""


def in_groups(groups: tuple[Group, ...], person: PersonId, zone: str) -> Iterator[Fact]:
    """A no is not kept, and so is not here."""
    for group in groups:
        member = group.member(person)
        if member is not None:
            yield "kept-group-since", day_in(zone, group.drafted_at)
            yield from (("kept-group-suits", time) for time in member.suits)
            yield "kept-group-comes", member.comes
        for ask in group.asks:
            if ask.facilitator == person:
                yield "kept-group-asked-to-lead", ask.answer_by
                yield "kept-group-leads", ask.status is LeadingStatus.LEADS
