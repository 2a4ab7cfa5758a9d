"""Let in what happened, and look at what there is.

``let_in`` takes a batch; one arrival is a batch of one. Everything that follows from
it is kept in one transaction or not at all, before anything is acknowledged: a crash
can delay a message but never lose one, and never send one that was not decided.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot import wire
from bot.arrivals import Arrival, Outcome, placed
from bot.batch import Batch
from bot.doorway import Doorway
from bot.events import (
    Alarm,
    Answer,
    AnyAlarm,
    GroupAnswer,
    News,
    PersonAlarm,
)
from bot.events.outreach import RoundOrdered
from bot.flows import LOOKS
from bot.forms import Form, Page
from bot.leaving import tell_apart
from bot.looks import Look
from bot.meaning import meaning
from bot.people import Person, Role, Sender, Standing
from bot.ports import Store, Unit
from bot.sight import see_whole
from bot.stage import Stage
from bot.world import World


async def let_in(
    arrivals: Sequence[Arrival], store: Store, world: World
) -> tuple[Outcome, ...]:
    """Decide what came in, and keep it. Raises Conflict and CannotKeep."""
    async with store.unit() as unit:
        doorway = Doorway(unit, world, arrivals[-1].at)
        await doorway.receive(arrivals)
        outcomes = [await doorway.let_in(arrival) for arrival in arrivals]
        await unit.keep(doorway.batch.changes)
    return tuple(outcomes)


async def ring(now: datetime, store: Store, world: World, limit: int = 100) -> int:
    """Take the alarms that are due and decide what each means; return how many."""
    async with store.unit() as unit:
        alarms = await unit.due(now, limit)
        await _decide(alarms, unit, world, now)
    return len(alarms)


async def report(
    answers: Sequence[Answer | GroupAnswer | News],
    now: datetime,
    store: Store,
    world: World,
) -> None:
    """Let in what the world has to tell: somebody left, or cannot be reached."""
    async with store.unit() as unit:
        await _decide(answers, unit, world, now)


async def order(event: RoundOrdered, store: Store, world: World) -> None:
    """Begin a round that was looked at before, from a file."""
    async with store.unit() as unit:
        batch = Batch(unit, world, event.at)
        await batch.take(event)
        await unit.keep(batch.changes)


async def stands(
    senders: Sequence[Sender], now: datetime, store: Store, world: World
) -> None:
    """A platform says whose accounts are closed, a guest's, or a member's again.

    Nobody becomes known by it. What somebody carried who left goes to others.
    """
    async with store.unit() as unit:
        batch = Batch(unit, world, now)
        for event in await tell_apart(senders, batch.stage, now):
            await batch.take(event)
        await unit.keep(batch.changes)


async def roles_of(sender: Sender, store: Store) -> frozenset[Role]:
    """The hats that the person behind an account wears. It leaves no trace."""
    return (await person_of(sender, store)).hats


async def person_of(sender: Sender, store: Store) -> Person:
    """By whose clock, and in which language, they are spoken to. It leaves no trace."""
    async with store.glance() as unit:
        return await _behind(sender, unit)


async def look(
    sender: Sender, token: str, at: datetime, store: Store, world: World
) -> Form | Page | None:
    """What a button opens; nothing, where it does not open anything.

    A pure, authorised read: it decides nothing, and leaves no trace.
    """
    async with store.glance() as unit:
        stage, by = Stage(unit), await _behind(sender, unit)
        pressables = await unit.pressables((token,))
        does, about = await meaning(token, by, pressables, stage)
        if not isinstance(does, Look) or not (_is_member(sender, by) or does in FREE):
            return None
        sight = await see_whole(by, about, stage, world.programme)
        return LOOKS[does](replace(sight, entry=wire.parted(token).entry), at)


FREE: Final = (Look.HELP_NOW,)
"""Help is kept from nobody, guests and those who have left included."""


async def _behind(sender: Sender, unit: Unit) -> Person:
    return (await unit.who((placed(sender),)))[sender.address]


def _is_member(sender: Sender, by: Person) -> bool:
    return sender.standing is by.standing is Standing.MEMBER


async def _decide(
    happened: Sequence[AnyAlarm | Answer | GroupAnswer | News],
    unit: Unit,
    world: World,
    now: datetime,
) -> None:
    batch = Batch(unit, world, now)
    about = {e.request for e in happened if isinstance(e, Alarm | Answer)}
    await batch.stage.fetch_about((), about)
    await batch.stage.people.fetch(
        {e.person for e in happened if isinstance(e, PersonAlarm | News)}
    )
    for event in happened:
        await batch.take(replace(event, at=now))
    await unit.keep(batch.changes)
