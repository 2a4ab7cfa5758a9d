"""The desk's line: who hears of a request that has stalled, one after another.

Coordinators first, then the lead. Their order is drawn by lot for each request: in an
order that never changes, whom the first message passes over would be whose it is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from zlib import crc32

from bot.calendar import working_after
from bot.caring import listeners
from bot.effects.telling import (
    Redraw,
    Slot,
    Tell,
    TellDesk,
    TellLead,
    TellOfCare,
    TellOffice,
    When,
)
from bot.events import Event
from bot.events.offering import DeadlineNear, DeskSilent
from bot.people import Person, PersonId, Role
from bot.post import Post
from bot.programme import Programme
from bot.request import Request
from bot.stage import Stage

HEAR_OF_STALLS: Final = (Role.COORDINATOR, Role.LEAD)
HEAR_OF_CONCERNS: Final = (Role.LEAD, Role.CUSTODIAN, Role.COORDINATOR)


class DeskLine:
    def __init__(self, stage: Stage, post: Post, programme: Programme) -> None:
        self._stage, self._post, self._programme = stage, post, programme

    async def tell(self, tell: TellDesk, event: Event) -> tuple[DeskSilent, ...]:
        """The next who was not told yet, and when to go on if they are silent."""
        request = await self._stage.requests.get(tell.about)
        assert request is not None, tell
        line = line_of(HEAR_OF_STALLS, request, await self._people())
        if isinstance(event, DeadlineNear) and set(line) <= set(request.told):
            # Everyone was silent, and another named time slips: the line begins anew.
            self.spare(request)
            request = replace(request, told=())
        untold = [person for person in line if person not in request.told]
        if not untold:
            return ()
        told = replace(request, told=(*request.told, untold[0]))
        self._stage.requests.put(request.id, told)
        await self._post.tell(_to(untold[0], tell, Slot.DESK), event)
        return (self._if_silent(request, event.at),)

    async def tell_office(self, tell: TellOffice, event: Event) -> None:
        """Who set the group up; else the first at the desk who has no part in it."""
        group = await self._stage.groups.get(tell.group)
        assert group is not None, tell
        desk = [
            person.id
            for role in HEAR_OF_STALLS
            for person in sorted(await self._people(), key=lambda person: person.id)
            if person.has(role) and not group.is_in(person.id)
        ]
        for person in ([group.by] if group.by in desk else desk)[:1]:
            assert person is not None, tell
            said = Tell(to=person, card=tell.card, about=group.id, when=When.WAKING)
            await self._post.tell(said, event)

    async def tell_lead(self, tell: TellLead | TellOfCare, event: Event) -> None:
        """The lead, or who stands in."""
        if isinstance(tell, TellOfCare):
            await self._tell_of_care(tell, event)
            return
        request = await self._stage.requests.get(tell.about)
        assert request is not None, tell
        for person in line_of(HEAR_OF_CONCERNS, request, await self._people())[:1]:
            await self._post.tell(_to(person, tell, Slot.CONCERN), event)

    async def _tell_of_care(self, tell: TellOfCare, event: Event) -> None:
        supporter = await self._stage.people.get(tell.supporter)
        assert supporter is not None, tell
        for person in listeners(supporter, await self._people())[:1]:
            told = Tell(to=person.id, card=tell.card, when=When.WAKING)
            await self._post.tell(told, event)

    def spare(self, before: Request, told: Sequence[PersonId] = ()) -> None:
        """What waits for the morning is not sent once it has moved (promise 8)."""
        for person in before.told:
            if person not in told:
                self._post.redraw(
                    Redraw(to=person, card=None, about=before.id, slot=Slot.DESK)
                )

    async def _people(self) -> Iterable[Person]:
        return (await self._stage.roster()).people.values()

    def _if_silent(self, request: Request, at: datetime) -> DeskSilent:
        after = request.policy.desk_silent_after
        silent = working_after(self._programme.calendar, at, after)
        return DeskSilent(at=silent, request=request.id, phase=request.phase)


def line_of(
    roles: Sequence[Role], request: Request, people: Iterable[Person]
) -> list[PersonId]:
    """Nobody is told about a request of which they know whose it is,

    nor about one that waits for their answer.
    """
    involved = set(request.privy)
    if request.asked is not None:
        involved.add(request.asked.supporter)
    fit = _by_lot(request, (p for p in people if p.id not in involved))
    line = (person.id for role in roles for person in fit if person.has(role))
    return list(dict.fromkeys(line))


def _by_lot(request: Request, people: Iterable[Person]) -> list[Person]:
    """The same for the same request at any time, and known to nobody beforehand."""

    def lot(person: Person) -> tuple[int, PersonId]:
        return crc32(f"{request.id} {person.id}".encode()), person.id

    return sorted(people, key=lot)


def _to(person: PersonId, tell: TellDesk | TellLead, slot: Slot) -> Tell:
    waking = When.WAKING  # nobody is at the desk in the night
    return Tell(to=person, card=tell.card, about=tell.about, slot=slot, when=waking)
