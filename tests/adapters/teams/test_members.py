"""Whoever is a guest is known for one, and Teams is asked once."""

import pytest

from adapters.teams.errors import TeamsDown
from adapters.teams.members import FRESH_SECONDS, REMEMBERED, Member, Members
from tests.adapters.teams.wire import (
    AMBER,
    TENANT,
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
    return Members(api, time)


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


async def test_a_hospital_is_not_remembered_whole(members, time):
    class Api:
        async def member(self, _: object, user: str) -> dict[str, str]:
            return SAID | {"id": user}

    members._api = Api()
    for number in range(REMEMBERED + 10):
        await members.of(None, f"user-{number}")
    assert len(members._known) == REMEMBERED
    assert "user-0" not in members._known
