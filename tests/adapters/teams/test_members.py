"""Whoever is a guest is known for one, and Teams is asked once."""

import asyncio

import pytest

from adapters.teams.api import opened_api
from adapters.teams.chat import Chat
from adapters.teams.errors import TeamsDown
from adapters.teams.members import FRESH_SECONDS, REMEMBERED, Member, Members
from adapters.teams.pace import Pace
from tests.adapters.teams.test_pace import AtRest, letters_wait
from tests.adapters.teams.wire import (
    AMBER,
    HERE,
    TENANT,
    NoChance,
    Teams,
    api,
    chat,
    clock,
    http,
    lines,
    log,
    teams,
    time,
    tokens,
)

__all__ = ["api", "clock", "lines", "log", "teams", "time", "tokens"]

SAID = {
    "id": "29:amber",
    "aadObjectId": AMBER.upper(),
    "tenantId": TENANT,
    "name": "Amber Canary",
    "userRole": "user",
    "userPrincipalName": "amber@harbour.example",
}


@pytest.fixture
def members(api, time) -> Members:
    return Members(api, TENANT, time)


async def test_a_colleague_is_a_full_member_of_our_tenant(members, teams: Teams):
    teams.members[AMBER] = SAID
    found = await members.of(chat(teams), AMBER)
    assert found == Member(user=AMBER, tenant=TENANT, name="Amber Canary", guest=False)
    assert "Canary" not in repr(found)


@pytest.mark.parametrize(
    "said",
    [
        {"userRole": "guest"},
        {"userRole": "Anonymous"},
        {"userRole": "bot"},
        {"userRole": "user", "userPrincipalName": "a_x.example#EXT#@harbour.example"},
        {"userPrincipalName": "a_x.example#ext#@harbour.example", "userRole": None},
    ],
)
async def test_whoever_was_invited_from_elsewhere_is_a_guest(
    members, teams: Teams, said
):
    teams.members[AMBER] = SAID | said
    found = await members.of(chat(teams), AMBER)
    assert found is not None
    assert found.guest


async def test_what_teams_does_not_say_is_nothing(members, teams: Teams):
    teams.members[AMBER] = {"id": "29:amber", "tenantId": 7, "objectId": "0D0D"}
    found = await members.of(chat(teams), AMBER)
    assert found == Member(user="0d0d", tenant="", name="", guest=False)


async def test_teams_is_asked_once_an_hour(members, teams: Teams, time):
    teams.members[AMBER] = SAID
    for _ in range(3):
        await members.of(chat(teams), AMBER)
    assert len(teams.called("member")) == 1
    time.at += FRESH_SECONDS
    teams.members[AMBER] = SAID | {"userRole": "guest"}
    found = await members.of(chat(teams), AMBER)
    assert found is not None
    assert found.guest
    members.forget(AMBER)
    await members.of(chat(teams), AMBER)
    assert len(teams.called("member")) == 3


async def test_who_is_not_in_the_chat_is_nobody(members, teams: Teams):
    assert await members.of(chat(teams), AMBER) is None
    teams.members[AMBER] = SAID
    assert await members.of(chat(teams), AMBER) is not None


async def test_an_outage_makes_nobody_a_stranger(members, teams: Teams):
    teams.members[AMBER] = SAID
    teams.next["member"] = [http(503)]
    with pytest.raises(TeamsDown):
        await members.of(chat(teams), AMBER)
    assert await members.of(chat(teams), AMBER) is not None


async def test_whoever_comes_several_times_at_once_is_one_question(
    members, teams: Teams
):
    """Installing the app alone brings two activities."""
    teams.members[AMBER] = SAID
    found = await asyncio.gather(*(members.of(chat(teams), AMBER) for _ in range(5)))
    assert {member.name for member in found} == {"Amber Canary"}
    assert len(teams.called("member")) == 1


async def test_whoever_lost_patience_finds_it_when_they_come_again(
    members, teams: Teams
):
    teams.members[AMBER] = SAID
    asked = asyncio.create_task(members.of(chat(teams), AMBER))
    await teams.until(lambda: bool(teams.called("token")))
    asked.cancel()
    await asyncio.gather(asked, return_exceptions=True)
    assert await members.of(chat(teams), AMBER) is not None
    assert len(teams.called("member")) == 1


async def test_a_question_that_nobody_waits_for_ends_with_us(members, teams: Teams):
    teams.gate = asyncio.Event()
    asked = asyncio.create_task(members.of(chat(teams), AMBER))
    await teams.asked.wait()
    await members.close()
    with pytest.raises(asyncio.CancelledError):
        await asked
    teams.gate.set()


async def test_newcomers_are_known_while_letters_wait(teams: Teams, time, log):
    """A setup policy brings a hospital's whole staff in one morning."""
    still = AtRest()
    pace = Pace(still)
    await letters_wait(pace)
    still.waited.clear()
    async with opened_api(HERE, None, pace, NoChance(), log) as crowded:
        teams.signed = False
        teams.members[AMBER] = SAID
        there = Members(crowded, TENANT, time)
        assert await there.of(chat(teams), AMBER) is not None
    assert still.waited == []


# whom somebody picked


async def test_a_colleague_who_was_picked_is_known_by_their_own_chat(
    members, teams: Teams
):
    teams.members[AMBER] = SAID
    for _ in range(2):
        found = await members.picked(chat(teams, "a:whoever-picked"), AMBER)
        assert (found.name, found.guest) == ("Amber Canary", False)
    [create] = teams.called("create")
    assert create["members"] == [{"id": AMBER}]
    assert create["tenantId"] == TENANT
    assert teams.called("send") == []


async def test_a_guest_who_was_picked_is_one(members, teams: Teams):
    teams.members[AMBER] = SAID | {"userRole": "guest"}
    found = await members.picked(chat(teams), AMBER)
    assert found.guest


@pytest.mark.parametrize("who", ["a-guest-without-the-app", "nobody"])
async def test_whoever_has_no_app_is_no_colleague(members, teams: Teams, who):
    """Guests cannot have it."""
    assert await members.picked(chat(teams), who) is None


async def test_an_outage_makes_nobody_who_was_picked_a_guest(members, teams: Teams):
    teams.next["create"] = [http(503)]
    with pytest.raises(TeamsDown):
        await members.picked(chat(teams), AMBER)


async def test_a_hospital_is_not_remembered_whole(members, time):
    class Api:
        async def member(self, _: object, user: str) -> dict[str, str]:
            return SAID | {"id": user}

    members._api = Api()
    somewhere = Chat(service="", conversation="", user="", bot="")
    for number in range(REMEMBERED + 10):
        await members.of(somewhere, f"user-{number}")
    assert len(members._known) == REMEMBERED
    assert "user-0" not in members._known
