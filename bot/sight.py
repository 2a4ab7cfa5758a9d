"""Gather what one look may see: the reader's own, by the hats that they wear."""

from collections.abc import Iterable
from dataclasses import replace

from bot.groups.group import Group, GroupId
from bot.outreach.rounds import Round
from bot.outreach.scenery import around
from bot.people import Person, PersonId, at_desk
from bot.programme import Programme
from bot.request import Request, RequestId
from bot.scene import Sight
from bot.stage import Stage
from bot.supporter import Load, Supporter


async def see(
    by: Person, about: RequestId | None, stage: Stage, programme: Programme
) -> Sight:
    """Enough to read a form by."""
    own = await stage.own_request(by.id)
    request = own if about is None else await stage.requests.get(about)
    load = await stage.loads.get(by.id)
    holding = await _held(load, stage)
    roster = (await stage.roster()).people
    supporter = await stage.supporters.get(by.id)
    named = _named(own, supporter) | {r.asker for r in (*holding, request) if r}
    await stage.people.fetch(named - roster.keys())
    known = [await stage.people.get(person) for person in named - roster.keys()]
    others = {person.id: person for person in known if person is not None}
    return Sight(
        programme=programme,
        house=await stage.house(),
        by=by,
        own=own,
        request=request,
        group=await _group(about, request, stage),
        supporter=supporter,
        load=load,
        holding=holding,
        desk=await _desk(by, stage),
        rounds=await _rounds(by, stage),
        people={**roster, **others} if others else roster,
    )


async def see_whole(
    by: Person, about: RequestId | None, stage: Stage, programme: Programme
) -> Sight:
    """All that a page may show."""
    sight, unit = await see(by, about, stage, programme), stage.unit
    own = sight.own
    return replace(
        sight,
        earlier=len(await unit.all_of(by.id)) - 1 if own else 0,
        letters=await unit.letters_about(own.id, by.id) if own else 0,
        addresses=await unit.addresses_of(by.id),
        around=await around(by.id, stage),
        groups=tuple(await stage.every_group()),
    )


async def _group(
    about: RequestId | None, request: Request | None, stage: Stage
) -> Group | None:
    """What a button is about that is about no request."""
    if about is None or request is not None:
        return None
    return await stage.groups.get(GroupId(about))


async def _rounds(by: Person, stage: Stage) -> tuple[Round, ...]:
    """A referral is nobody's to see."""
    if not at_desk(by):
        return ()
    return tuple(r for r in await stage.every_round() if r.kind)


def _named(own: Request | None, supporter: Supporter | None) -> set[PersonId]:
    """Whom the reader has named; not all of them are on a roster."""
    not_these = own.wishes.not_these if own else frozenset()
    return {*not_these, *(supporter.not_for if supporter else ())}


async def _held(load: Load | None, stage: Stage) -> tuple[Request, ...]:
    if load is None:
        return ()
    ids = (*load.holding, *((load.asked,) if load.asked else ()))
    return _known([await stage.requests.get(request) for request in ids])


async def _desk(by: Person, stage: Stage) -> tuple[Request, ...]:
    """The exceptions; never one of which one knows whose it is."""
    if not at_desk(by):
        return ()
    stalled = await stage.unit.stalled()
    await stage.requests.fetch(stalled)
    requests = _known([await stage.requests.get(request) for request in stalled])
    return tuple(r for r in requests if by.id not in r.privy)


def _known(requests: Iterable[Request | None]) -> tuple[Request, ...]:
    return tuple(request for request in requests if request is not None)
