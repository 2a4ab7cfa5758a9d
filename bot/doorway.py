"""What came in, as events: who it was, what their button meant, what they entered."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot import wire
from bot.arrivals import (
    Arrival,
    Opened,
    Outcome,
    Pressed,
    Submitted,
    TurnedAway,
    Typed,
    placed,
)
from bot.batch import Batch
from bot.commands import found
from bot.events import Act
from bot.events.directory import EntryPassedOn
from bot.events.hello import AppOpened, CommandGiven, SomethingTyped, StalePressed
from bot.flows import LOOKS, READERS, THEN
from bot.forms import Page, Wrong
from bot.listing import listed
from bot.looks import Look
from bot.meaning import meaning, offered
from bot.outreach.page import LIST
from bot.people import Address, Person, Sender, Standing, at_desk
from bot.picking import read_form
from bot.ports import Pressable, Unit
from bot.reading import Fresh
from bot.request import RequestId
from bot.scene import Listed, Sight
from bot.sight import see, see_whole
from bot.world import World


class Doorway:
    """The arrivals of one batch, let in one by one."""

    def __init__(self, unit: Unit, world: World, at: datetime) -> None:
        self._unit, self._world = unit, world
        self.batch = Batch(unit, world, at)
        self._new: frozenset[str] = frozenset()
        self._people: Mapping[Address, Person] = {}
        self._pressables: Mapping[str, Pressable] = {}

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Read, in one go each, what these arrivals are about."""
        members = [a for a in arrivals if a.sender.standing is Standing.MEMBER]
        once = [a for a in members if not isinstance(a, Submitted)]
        self._new = await self._unit.unseen([a.key for a in once], arrivals[-1].at)
        self._people = await self._unit.who([placed(a.sender) for a in members])
        tokens = {a.token for a in members if isinstance(a, Pressed | Submitted)}
        self._pressables = await self._unit.pressables(
            {token for token in tokens if not wire.is_named(token)}
        )
        stage = self.batch.stage
        for person in self._people.values():
            stage.people.knows(person.id, person)
        pressed = {p.request for p in self._pressables.values() if p.request}
        await stage.fetch_about(
            {person.id for person in self._people.values()},
            pressed | await offered(tokens, stage),
        )

    async def let_in(self, arrival: Arrival) -> Outcome:
        if arrival.sender.standing is not Standing.MEMBER:
            return TurnedAway.OUTSIDER
        by = await self._arrived(arrival.sender)
        if by.standing is not Standing.MEMBER:
            return TurnedAway.OUTSIDER
        if isinstance(arrival, Submitted):
            return await self._submit(arrival, by)
        if arrival.key in self._new:
            self._new -= {arrival.key}
            await self.batch.take(await self._act(arrival, by))
        return None

    async def _arrived(self, sender: Sender) -> Person:
        """Answers go where the last act came from."""
        people = self.batch.stage.people
        known = self._people[sender.address]
        by = await people.get(known.id) or known
        if by.via == sender.address or by.standing is not Standing.MEMBER:
            return by
        here = replace(by, via=sender.address)
        people.put(by.id, here)
        return here

    async def _act(self, arrival: Arrival, by: Person) -> Act:
        match arrival:
            case Opened():
                return AppOpened(at=arrival.at, by=by.id)
            case Typed():
                return _said(arrival, by)
            case _:
                assert isinstance(arrival, Pressed), arrival
                return await self._pressed(arrival, by)

    async def _pressed(self, arrival: Pressed, by: Person) -> Act:
        does, request = await meaning(
            arrival.token, by, self._pressables, self.batch.stage
        )
        if does is None or isinstance(does, Look):
            return StalePressed(at=arrival.at, by=by.id)
        act = does(at=arrival.at, by=by.id, request=request)
        if isinstance(act, EntryPassedOn):
            return replace(act, entry=wire.parted(arrival.token).entry)
        return act

    async def _submit(self, arrival: Submitted, by: Person) -> Outcome:
        """Only a form that is right enters the inbox: a mended one keeps its key."""
        stage = self.batch.stage
        does, about = await meaning(arrival.token, by, self._pressables, stage)
        if not isinstance(does, Look) or does not in READERS:
            await self._once(arrival, StalePressed(at=arrival.at, by=by.id))
            return None
        chance = self._world.chance
        fresh = Fresh(
            at=arrival.at,
            by=by.id,
            request=RequestId(chance.name()),
            handle=chance.handle(),
        )
        stage.requests.is_new(fresh.request)
        sight = await see(by, about, stage, self._world.programme)
        entry = wire.parted(arrival.token).entry
        listed_ = await self._listed(arrival, sight)
        sight = replace(sight, listed=listed_, entry=entry)
        read = await read_form(READERS[does], sight, arrival, fresh, self._unit)
        if isinstance(read, Wrong):
            return read
        await self._once(arrival, read)
        return await self._next_page(does, by, arrival.at)

    async def _listed(self, form: Submitted, sight: Sight) -> Listed:
        """Who is meant by what was pasted, where a form takes a list at all."""
        text = "\n".join(form.values.get(LIST, ()))
        here = form.sender.address
        places = ((here.platform, here.tenant),)
        if not (text and at_desk(sight.by)):
            return Listed()
        return await listed(text, places, sight.people, self._unit)

    async def _next_page(self, does: Look, by: Person, at: datetime) -> Page | None:
        """What a form goes on to show, as it is now."""
        if does not in THEN:
            return None
        stage, programme = self.batch.stage, self._world.programme
        shown = LOOKS[THEN[does]](await see_whole(by, None, stage, programme), at)
        return shown if isinstance(shown, Page) else None

    async def _once(self, arrival: Arrival, act: Act) -> None:
        if await self._unit.unseen([arrival.key], arrival.at):
            await self.batch.take(act)


def _said(typed: Typed, by: Person) -> Act:
    """A command of theirs, or nothing that we would know of."""
    known = found(typed.word, by.hats)
    if known is None:
        return SomethingTyped(at=typed.at, by=by.id)
    if known.does is None or isinstance(known.does, Look):
        return CommandGiven(at=typed.at, by=by.id, name=known.name)
    return known.does(at=typed.at, by=by.id, request=None)
