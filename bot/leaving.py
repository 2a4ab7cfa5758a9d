"""Somebody's account was closed, or became a guest's, or is a member's again.

1. Whoever has another account goes on there.
2. What a supporter carries who is here no longer goes to others.
3. About the open request of somebody who is here no longer the desk is told.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bot.events import Answer, GroupAnswer
from bot.events.groups import FacilitatorGone
from bot.events.offering import PersonUnreachable, SupporterGone
from bot.people import Address, Person, PersonId, Sender, Standing
from bot.request import RequestId
from bot.stage import Stage
from bot.supporter import Load


async def tell_apart(
    senders: Sequence[Sender], stage: Stage, now: datetime
) -> list[Answer | GroupAnswer]:
    """Write down how each one stands; what must be decided because of it."""
    unit = stage.unit
    latest = {sender.address: sender for sender in senders}
    known = await unit.known(latest)
    people = await unit.people(set(known.values()))
    accounts = await unit.accounts(set(known.values()))
    gone: list[PersonId] = []
    for address, id_ in known.items():
        before = people[id_]
        after = _stands(before, latest[address], accounts[id_])
        if after != before:
            stage.people.put(id_, after)
        if before.standing is Standing.MEMBER is not after.standing:
            gone.append(id_)
    return await _left_behind(gone, stage, now)


def _stands(person: Person, sender: Sender, accounts: Sequence[Address]) -> Person:
    others = [a for a in accounts if a != sender.address]
    if sender.standing is Standing.MEMBER or not others:
        return replace(person, standing=sender.standing)
    here = person.via not in (sender.address, None)
    return person if here else replace(person, via=others[0])


async def _left_behind(
    gone: Sequence[PersonId], stage: Stage, now: datetime
) -> list[Answer | GroupAnswer]:
    loads = (await stage.unit.loads(gone)).values() if gone else ()
    own = await stage.unit.own(gone) if gone else {}
    events: list[Answer] = [e for load in loads for e in _carried(load, now)]
    events += [
        PersonUnreachable(at=now, request=request, person=person)
        for person, request in own.items()
    ]
    await stage.fetch_about((), {event.request for event in events})
    return [*events, *await _led(gone, stage, now)]


async def _led(
    gone: Sequence[PersonId], stage: Stage, now: datetime
) -> list[FacilitatorGone]:
    """Somebody else is asked to lead what they led, or were asked to."""
    running = [g for g in await stage.every_group() if g.is_running] if gone else ()
    return [
        FacilitatorGone(at=now, group=group.id, facilitator=person)
        for group in running
        for person in gone
        if group.is_in(person)
    ]


def _carried(load: Load, now: datetime) -> Iterator[Answer]:
    asked = () if load.asked is None else (load.asked,)
    for request in sorted({*load.holding, *asked}):
        yield SupporterGone(
            at=now, request=RequestId(request), supporter=load.supporter
        )
