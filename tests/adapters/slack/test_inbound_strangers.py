"""Who somebody in Slack is, before anything of theirs is let in."""

import pytest

from tests.adapters.slack import payloads
from tests.adapters.slack.house import GUEST, LEAVER, NURSE, SUPPORTER, House
from tests.adapters.slack.inbound import STRANGER, asking
from tests.adapters.slack.payloads import OTHER_TEAM, TEAM

OUTSIDER = "Hello. I am a bot for the staff of this organisation"


async def test_somebody_we_do_not_know_yet_is_asked_to_try_again(house: House):
    again = "Please try again"
    assert (await house.brings(payloads.message(STRANGER))).status == 503
    assert (await house.brings(payloads.visit(STRANGER))).status == 503
    assert again in (await house.brings(payloads.command(STRANGER, "ask"))).text
    await house.brings(payloads.press(STRANGER, "open-1", "ask"))
    assert again in str(house.screen.view)
    sent = await house.brings(payloads.sending(STRANGER, "ask", asking()))
    assert list(sent.json["errors"]) == ["rather"]
    assert house.staff.looked_up == [STRANGER] * 5
    assert not await house.is_known(STRANGER)


@pytest.mark.parametrize("who", [GUEST, LEAVER])
async def test_whoever_is_no_full_member_gets_one_neutral_answer(
    house: House, who: str
):
    for payload in (payloads.message(who), payloads.message(who), payloads.visit(who)):
        assert (await house.brings(payload)).status == 200
    assert [to for to, _ in house.screens.told] == [who]
    assert house.screens.told[0][1]["text"].startswith(OUTSIDER)
    assert OUTSIDER in (await house.brings(payloads.command(who, "ask"))).text
    await house.brings(payloads.press(who, "act-1", "status"))
    assert OUTSIDER in str(house.screen.view)
    sent = await house.brings(payloads.sending(who, "ask", asking()))
    assert sent.json["response_action"] == "update"
    assert OUTSIDER in sent.text
    assert not await house.is_known(who)
    assert house.chats.letters == []
    assert house.homes.stirred == []


async def test_somebody_of_another_organisation_is_a_stranger(house: House):
    """Even under the id of a colleague."""
    theirs = {"id": NURSE, "team_id": OTHER_TEAM}
    await house.brings(payloads.press(NURSE, "open-1", "ask", user=theirs))
    assert OUTSIDER in str(house.screen.view)
    await house.brings(payloads.message(NURSE, user_team=OTHER_TEAM))
    assert house.meanwhile.brought == []


async def test_a_colleague_from_another_workspace_of_the_same_grid_may_ask(
    house: House,
):
    grid = {"team": {"id": TEAM, "enterprise_id": "E0"}}
    theirs = {"id": NURSE, "team_id": "T0OTHERHOUSE"}
    await house.brings(payloads.press(NURSE, "open-1", "ask", user=theirs) | grid)
    assert house.screen.view["private_metadata"] == "ask"
    form = payloads.sending(NURSE, "ask", asking()) | grid | {"user": theirs}
    assert (await house.brings(form)).json == {}
    await house.chats.to(NURSE, "received")


async def test_a_stranger_to_a_grid_is_one_by_the_directory(house: House):
    grid = {"team": {"id": TEAM, "enterprise_id": "E0"}}
    theirs = {"id": GUEST, "team_id": OTHER_TEAM}
    await house.brings(payloads.press(GUEST, "open-1", "ask", user=theirs) | grid)
    assert OUTSIDER in str(house.screen.view)


@pytest.mark.parametrize("kind", ["app_uninstalled", "tokens_revoked"])
async def test_that_the_app_was_taken_away_is_known_at_once(house: House, kind: str):
    tokens = {"bot": ["U0BOT"]} if kind == "tokens_revoked" else {}
    elsewhere = payloads.taken_away(kind, **tokens) | {
        "team_id": OTHER_TEAM,
        "authorizations": [],
    }
    assert (await house.brings(elsewhere)).status == 200
    assert house.screens.ours
    assert (await house.brings(payloads.taken_away(kind, **tokens))).status == 200
    assert not house.screens.ours


async def test_another_workspaces_payload_is_nobodys(house: House):
    elsewhere = {"id": OTHER_TEAM, "domain": "elsewhere"}
    event = payloads.event(payloads.message(NURSE)["event"], OTHER_TEAM)
    press = payloads.press(NURSE, "open-1", "ask") | {"team": elsewhere}
    form = payloads.sending(NURSE, "ask", asking()) | {"team": elsewhere}
    for payload in (event, press, form):
        answered = await house.brings(payload)
        assert (answered.status, answered.text) == (200, "")
    command = payloads.command(NURSE, "status", team_id=OTHER_TEAM)
    assert OUTSIDER in (await house.brings(command)).text
    assert house.screens.shown == []
    assert house.chats.letters == []


async def test_news_of_people_reaches_the_directory(house: House):
    left = payloads.news(SUPPORTER, deleted=True)
    assert (await house.brings(left)).status == 200
    assert house.staff.news == [left["event"]["user"]]
