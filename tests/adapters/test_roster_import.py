"""A roster is shown before it is taken in, is taken in whole, and may be repeated."""

from collections.abc import Sequence
from dataclasses import replace
from io import StringIO

import pytest

from adapters.clock import SystemClock
from adapters.core import Core
from adapters.logs import Log
from adapters.playground.staff import PEOPLE
from adapters.roster_csv import read_roster, roster_in
from adapters.roster_import import CHAT, look, take_in
from adapters.roster_row import COLUMNS, RosterRow
from bot import engine
from bot.arrivals import Submitted
from bot.changes import Changes
from bot.groups.leading import Leading, LeadingStatus
from bot.looks import Look
from bot.people import Address, PersonId, Role, Sender, Standing
from bot.request import Request
from bot.willing import Said, Willing
from tests.adapters.kept_store import NOON, HandsClock, store, world
from tests.store.nouns import a_group

__all__ = ["store", "world"]

ASKING = {
    "rather": ("either",),
    "language": ("en",),
    "not-these": (),
    "reach": ("after six",),
    "soon": ("today",),
    "check-ins": ("no",),
}


@pytest.fixture
def core(store, world) -> Core:
    log = Log(StringIO(), SystemClock())
    return Core(world=world, store=store, clock=HandsClock(), log=log)


def line(**cells: str) -> str:
    return ",".join(cells.get(column, "") for column in COLUMNS)


def rows(*lines: str) -> Sequence[RosterRow]:
    return roster_in("\n".join((",".join(COLUMNS), *lines))).rows


BO = {
    "slack_user_id": "UBO",
    "name": "Bo",
    "roles": "supporter",
    "unit": "Ward 7",
    "languages": "en",
    "cap": "2",
}
DI = BO | {"slack_user_id": "UDI", "name": "Di", "unit": "Ward 9"}
CY = {"slack_user_id": "UCY", "teams_user_id": "c-y", "name": "Cy", "manager": "UBO"}
BOTH = rows(line(**BO), line(**CY))


def account(user: str, platform: str = "slack") -> Sender:
    address = Address(platform=platform, tenant="harbour", user=user)
    return Sender(address=address, name=f"{user} as the platform says")


async def behind(core: Core, user: str, platform: str = "slack"):
    sender = account(user, platform)
    async with core.store.glance() as unit:
        return (await unit.who([sender]))[sender.address]


async def said(core: Core, roster: Sequence[RosterRow]) -> list[str]:
    return list((await look(core, roster, CHAT)).lines())


async def asks(core: Core, user: str) -> None:
    asked = Submitted(
        key=f"asked by {user}",
        sender=account(user),
        at=NOON,
        token=Look.ASK,
        values=ASKING,
    )
    assert await engine.let_in([asked], core.store, core.world) == (None,)


async def request_of(core: Core, user: str) -> Request:
    person = await behind(core, user)
    async with core.store.glance() as unit:
        own = (await unit.own([person.id]))[person.id]
        return (await unit.requests([own]))[own]


async def test_a_dry_run_shows_everything_and_changes_nothing(core):
    expected = [
        "added    Bo (row 2), supporter",
        "added    Cy (row 3)",
        "2 rows: 2 added, 0 changed, 0 as before; 0 left",
    ]
    assert await said(core, BOTH) == expected
    assert await said(core, BOTH) == expected


async def test_what_the_programme_knows_is_taken_in(core):
    await take_in(core, BOTH, CHAT, NOON)
    bo, cy = await behind(core, "UBO"), await behind(core, "UCY")
    assert (bo.name, bo.unit, bo.cap) == ("Bo", "Ward 7", 2)
    assert bo.has(Role.SUPPORTER)
    assert bo.zone == core.programme.zone
    assert cy.manager == bo.id
    assert cy.country == ""  # nobody's country is a guess
    assert (await behind(core, "c-y", "teams")).id == cy.id
    async with core.store.glance() as unit:
        [settings] = (await unit.supporters([bo.id])).values()
    assert settings.hours.windows == core.programme.calendar.hours.windows


async def test_the_second_time_there_is_no_change(core):
    await take_in(core, BOTH, CHAT, NOON)
    before = await behind(core, "UBO")
    assert await said(core, BOTH) == ["2 rows, no change"]
    await take_in(core, BOTH, CHAT, NOON)
    assert await behind(core, "UBO") == before


async def test_the_demos_own_roster_is_taken_in_twice(core):
    people = read_roster(PEOPLE)
    assert people.warnings == ()
    await take_in(core, people.rows, CHAT, NOON)
    assert (await look(core, people.rows, CHAT)).is_empty


async def test_a_change_is_shown_field_by_field(core):
    await take_in(core, BOTH, CHAT, NOON)
    bo = line(**(BO | {"unit": "Ward 8", "cap": "", "name": "Bo Li", "roles": "lead"}))
    new = line(slack_user_id="UEV", name="Ev", manager="UEV")
    cy = line(**(CY | {"manager": "UEV"}))
    after = rows(bo, cy, new)
    assert await said(core, after) == [
        "added    Ev (row 4)",
        "changed  Bo (row 2)",
        "           name: Bo → Bo Li",
        "           roles: supporter → lead",
        "           unit: Ward 7 → Ward 8",
        "           cap: 2 → nothing",
        "changed  Cy (row 3)",
        "           manager: Bo → Ev",
        "3 rows: 1 added, 2 changed, 0 as before; 0 left",
    ]
    await take_in(core, after, CHAT, NOON)
    assert await said(core, after) == ["3 rows, no change"]


async def test_who_is_not_in_the_file_has_left_and_may_come_back(core):
    await take_in(core, BOTH, CHAT, NOON)
    only_bo = BOTH[:1]
    assert await said(core, only_bo) == [
        "left     Cy (UCY, c-y)",
        "1 row: 0 added, 0 changed, 1 as before; 1 left",
    ]
    await take_in(core, only_bo, CHAT, NOON)
    assert await said(core, only_bo) == ["1 row, no change"]
    async with core.store.glance() as unit:
        people = (await unit.roster()).people
    [cy] = [person for person in people.values() if person.name == "Cy"]
    assert cy.standing is Standing.LEFT
    assert (await said(core, BOTH))[:2] == [
        "changed  Cy (row 3)",
        "           has come back",
    ]


async def test_a_new_account_of_somebody_is_shown(core):
    await take_in(core, BOTH, CHAT, NOON)
    both = rows(line(**(BO | {"teams_user_id": "b-o"})), line(**CY))
    assert (await said(core, both))[:2] == [
        "changed  Bo (row 2)",
        "           teams account: nothing → b-o",
    ]


async def test_a_difference_says_no_name_where_it_might_be_logged(core):
    await take_in(core, BOTH, CHAT, NOON)
    diff = await look(core, rows(line(**(BO | {"name": "Bo Li"}))), CHAT)
    assert not any(name in repr(diff) for name in ("Bo", "Cy", "UCY"))


async def test_a_roster_does_not_tell_who_has_used_the_bot(core):
    await asks(core, "UCY")
    assert await said(core, BOTH) == [
        "added    Bo (row 2), supporter",
        "added    Cy (row 3)",
        "2 rows: 2 added, 0 changed, 0 as before; 0 left",
    ]


async def test_the_request_of_a_supporter_who_left_goes_to_another(core):
    everyone = rows(line(**BO), line(**DI), line(**(CY | {"manager": ""})))
    await take_in(core, everyone, CHAT, NOON)
    await asks(core, "UCY")
    first = await _asked_now(core)
    staying = [row for row in everyone if row.slack_user_id != await _user(core, first)]
    await take_in(core, staying, CHAT, NOON)
    second = await _asked_now(core)
    assert second != first
    # A crash between the two steps is mended by running it again.
    await take_in(core, staying, CHAT, NOON)
    assert await _asked_now(core) == second


@pytest.mark.parametrize("now", [LeadingStatus.ASKED, LeadingStatus.LEADS])
async def test_whoever_is_to_lead_a_group_and_left_is_waited_for_no_longer(core, now):
    leads = {"name": "Fay", "roles": "facilitator", "languages": "en"}
    fay, fin = leads | {"slack_user_id": "UFAY"}, leads | {"slack_user_id": "UFIN"}
    await take_in(core, rows(line(**fay), line(**fin)), CHAT, NOON)
    who = (await behind(core, "UFAY")).id
    group = replace(
        a_group(PersonId("dana")),
        asks=(Leading(facilitator=who, answer_by=NOON, status=now),),
    )
    async with core.store.unit() as unit:
        await unit.keep(Changes(at=NOON, groups=(group,)))
    await take_in(core, rows(line(**fay), line(**fin)), CHAT, NOON)
    assert await _led_now(core) == [now]
    await take_in(core, rows(line(**fin)), CHAT, NOON)
    assert await _led_now(core) == [LeadingStatus.PASSED]


async def _led_now(core: Core) -> list[LeadingStatus]:
    async with core.store.glance() as unit:
        [group] = await unit.every_group()
    return [ask.status for ask in group.asks]


async def _asked_now(core: Core) -> PersonId:
    offer = (await request_of(core, "UCY")).asked
    assert offer is not None
    return offer.supporter


async def _user(core: Core, person: PersonId) -> str:
    users = {(await behind(core, user)).id: user for user in ("UBO", "UDI")}
    return users[person]


async def test_who_stopped_by_themselves_is_no_supporter_whatever_a_row_says(core):
    await take_in(core, BOTH, CHAT, NOON)
    bo = await behind(core, "UBO")
    assert bo.willing is not None
    stopped = Willing(next_on=NOON.date(), said=Said.STOP)
    async with core.store.unit() as unit:
        [kept] = (await unit.people([bo.id])).values()
        gone = replace(kept, roles=frozenset(), willing=stopped)
        await unit.keep(Changes(at=NOON, people=(gone,)))
    assert await said(core, BOTH) == ["2 rows, no change"]
    await take_in(core, BOTH, CHAT, NOON)
    assert (await behind(core, "UBO")).roles == frozenset()
