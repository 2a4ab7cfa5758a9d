"""Where a programme publishes its supporters, whoever asks may choose one."""

from dataclasses import replace

import pytest

from adapters.programme import read_programme
from bot.programme import Programme
from tests.journeys.person import CALL_ME, REACH, People

MARLOW, CLOVER = "Marlow Quay", "Clover Estuary"


@pytest.fixture
def house() -> Programme:
    return replace(read_programme(None), publishes_supporters=True)


async def test_who_is_chosen_is_asked_first(people: People):
    marlow = people[MARLOW]
    await marlow.chooses("Talk to a peer")
    await marlow.fills_in("Someone in particular?", CLOVER)
    await marlow.fills_in(REACH, CALL_ME)
    await marlow.sends()
    await marlow.reads("Someone will be found by")
    assert (await people.who_is_asked()).name == CLOVER
    await people[CLOVER].presses("Not now")
    assert (await people.who_is_asked()).name != CLOVER
    await marlow.commands("mydata")
    await marlow.sees("Asked first", CLOVER)
