"""What a start of this release does that an earlier one did not know of.

Supporters of before are asked in time whether they still are willing. And a message of a
drill that cannot be delivered is told to the drill.
"""

from dataclasses import replace
from datetime import timedelta

from adapters.core import Core
from adapters.newly_supporting import newly_supporting
from bot.arrivals import Pressed
from bot.changes import Changes
from bot.people import Person, Role
from tests.adapters.test_app import core, house

__all__ = ["core", "house"]
COORDINATOR, SUPPORTER = "linden-brook", "ines-harbour"


async def supporters(core: Core) -> list[Person]:
    async with core.store.glance() as unit:
        people = (await unit.roster()).people.values()
    return [person for person in people if person.has(Role.SUPPORTER)]


async def test_supporters_of_before_are_asked_without_a_new_roster(house, core):
    before = [replace(person, willing=None) for person in await supporters(core)]
    async with core.store.unit() as unit:
        await unit.people([person.id for person in before])
        await unit.keep(Changes(at=house.clock.now(), people=tuple(before)))
    assert await newly_supporting(core.store, house.clock.now())
    async with house.run(core):
        after = await supporters(core)
    assert len(after) == len(before) > 0
    assert all(person.willing is not None for person in after)
    assert await newly_supporting(core.store, house.clock.now()) == []


async def test_a_start_asks_nobody_a_second_time(house, core):
    alarms = house.rows()["alarm"]
    for _ in range(2):
        async with house.run(core):
            pass
    assert house.rows()["alarm"] == alarms


async def test_a_drill_hears_who_could_not_be_written_to(house, core):
    house.chats.unreachable.add(SUPPORTER)
    async with house.run(core) as live:
        begin = Pressed(
            key="begin",
            sender=house.sender(COORDINATOR),
            at=house.clock.now(),
            token="drill-begin",
        )
        await live.door.let_in(begin)
        await live.turner(house.clock).turn(timedelta(days=4))
        async with core.store.glance() as unit:
            drilled = (await unit.house()).drilled
    assert drilled is not None
    assert drilled.unreachable == 1
