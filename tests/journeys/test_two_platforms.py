"""One programme on Slack and Teams: each sees their own, and nobody is two people."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from adapters.roster_row import RosterRow
from bot.people import Role
from tests.journeys.nothing_left import nothing_is_left
from tests.journeys.on_both import SLACK, TEAMS, BothTowns, Where, both_running
from tests.journeys.person import CALL_ME, REACH, STAFF, SUPPORTERS, People, Person
from tests.journeys.world import new_place

MARLOW, INES = "Marlow Quay", "Ines Harbour"
BOTH = frozenset({SLACK, TEAMS})


def supporters_on_slack(row: RosterRow) -> Collection[str]:
    return {SLACK} if Role.SUPPORTER in row.roles else {TEAMS}


def supporters_on_teams(row: RosterRow) -> Collection[str]:
    return {TEAMS} if Role.SUPPORTER in row.roles else {SLACK}


def ines_on_both(row: RosterRow) -> Collection[str]:
    return BOTH if row.name == INES else supporters_on_slack(row)


def everybody_on_both(_: RosterRow) -> Collection[str]:
    return BOTH


@asynccontextmanager
async def served(
    directory: Path, blank: Path, where: Where
) -> AsyncIterator[tuple[BothTowns, People]]:
    async with both_running(new_place(directory, blank), where) as town:
        yield town, People(town)
        await town.settle()
        town.slack.fake.write(directory / "calls.jsonl")
        town.teams.fake.write(directory / "sent.jsonl")
        assert not town.slack.fake.findings
        assert not town.teams.fake.findings
        nothing_is_left(town, directory)


@pytest.mark.parametrize("where", [supporters_on_slack, supporters_on_teams])
async def test_somebody_on_one_and_a_supporter_on_the_other_find_each_other(
    tmp_path: Path, blank: Path, where: Where
):
    async with served(tmp_path, blank, where) as (_, people):
        marlow = people[MARLOW]
        await marlow.asks(check_ins="Yes, please")
        supporter = await people.who_is_asked()
        await supporter.presses("Yes")
        await marlow.reads("A trained colleague will contact you the way you asked")
        await supporter.presses("Open who and how")
        await supporter.sees(MARLOW, CALL_ME)
        await supporter.closes()
        await people.lives(days=1)
        await supporter.presses("We have been in touch")
        await supporter.reads("Noted, thank you.")
        await people.lives(days=10)
        await marlow.reads("A short check-in, as you wished.")
        await marlow.presses("Fine")
        await marlow.reads("Thank you for saying so.")


async def test_whoever_asked_on_one_has_asked_on_the_other(tmp_path: Path, blank: Path):
    async with served(tmp_path, blank, everybody_on_both) as (town, people):
        there = Person(MARLOW, town.at(TEAMS))
        await people[MARLOW].asks()
        await there.chooses("Change")
        await there.sees(CALL_ME)
        await there.fills_in(REACH, f"{CALL_ME}, after nine")
        await there.sends()
        # Answers go where the last act came from.
        await there.reads("Changed. Someone will be found by")
        asked, _ = await who_is_asked(town)
        await asked.presses("Yes")
        await there.reads("A trained colleague will contact you")
        here = "\n".join(message.text for message in await people[MARLOW].messages())
        assert "A trained colleague will contact you" not in here
        async with town.slack.live.core.store.glance() as unit:
            assert len((await unit.roster()).people) == len(STAFF)


async def test_an_offer_on_one_is_answered_on_the_other_and_drawn_anew(
    tmp_path: Path, blank: Path
):
    async with served(tmp_path, blank, everybody_on_both) as (town, people):
        await people[MARLOW].asks()
        asked, other = await who_is_asked(town)
        there = Person(asked.name, town.at(other))
        await there.chooses("What I have open")
        await there.sees("A colleague would like a conversation. Please answer by")
        await there.goes_on("Yes")
        await there.closes()
        await there.reads("Open it to see who and how")
        await asked.has_nothing_to_press()
        await people[MARLOW].reads("A trained colleague will contact you")


async def test_what_is_erased_on_one_is_drawn_anew_on_both(tmp_path: Path, blank: Path):
    async with served(tmp_path, blank, everybody_on_both) as (town, people):
        here, there = people[MARLOW], Person(MARLOW, town.at(TEAMS))
        await here.asks()
        await there.chooses("My data")
        await there.sees(CALL_ME)
        await there.goes_on("Erase it now")
        await there.goes_on("Yes, erase it now")
        await there.closes()
        await there.reads("Done. What was kept about you here is erased.")
        texts = "\n".join(message.text for message in await here.messages())
        assert "Someone will be found" not in texts


async def test_a_colleague_named_on_one_is_left_out_on_the_other(
    tmp_path: Path, blank: Path
):
    async with served(tmp_path, blank, ines_on_both) as (town, people):
        marlow = people[MARLOW]
        await marlow.chooses("Talk to a peer")
        await marlow.fills_in(REACH, CALL_ME)
        await marlow.fills_in("Colleagues I would rather not be asked", INES)
        await marlow.sends()
        await marlow.reads("Someone will be found by")
        for _ in SUPPORTERS:
            if not await _passed_on(people):
                break
        assert await people[INES].messages() == []
        assert await Person(INES, town.at(TEAMS)).messages() == []


async def who_is_asked(town: BothTowns) -> tuple[Person, str]:
    """Where they read it, and the platform that they have besides."""
    await town.settle()
    for platform, other in ((SLACK, TEAMS), (TEAMS, SLACK)):
        for name in SUPPORTERS:
            person = Person(name, town.at(platform))
            if any(message.offers("Yes") for message in await person.messages()):
                return person, other
    raise AssertionError("nobody is asked")


async def _passed_on(people: People) -> bool:
    """Whoever is asked says: not now; False, when nobody is."""
    for name in SUPPORTERS:
        if any(message.offers("Yes") for message in await people[name].messages()):
            await people[name].presses("Not now")
            return True
    return False
