"""Who is a colleague is known, kept up with, and told when it changes."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from adapters.slack.accounts import read_account
from adapters.slack.directory import Directory
from bot.errors import CannotKeep
from bot.people import Sender, Standing
from tests.adapters.slack.wire import TEAM, http, limited, no


def account(user: str, **more: Any) -> dict[str, Any]:
    return {
        "id": user,
        "team_id": TEAM,
        "name": "canary-handle",
        "real_name": f"Canary of {user}",
        "tz": "Europe/London",
        "deleted": False,
        "is_bot": False,
        "profile": {"email": "canary@example.org", "phone": "555-0188"},
        **more,
    }


class Core:
    """It remembers what it was told of whom."""

    def __init__(self) -> None:
        self.told: list[dict[str, Standing]] = []
        self.full = False

    async def stands(self, senders: Sequence[Sender]) -> None:
        if self.full:
            raise CannotKeep("the disk is full")
        self.told.append({s.address.user: s.standing for s in senders})

    def hears(self) -> list[dict[str, Standing]]:
        """What it was told since it was asked last."""
        told, self.told = self.told, []
        return told


@pytest.fixture
def core() -> Core:
    return Core()


@pytest.fixture
def directory(api, core, log) -> Directory:
    return Directory(api=api, tenant="harbour", team=TEAM, stands=core.stands, log=log)


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ({}, Standing.MEMBER),
        ({"is_admin": True, "is_app_user": True}, Standing.MEMBER),
        ({"deleted": True}, Standing.LEFT),
        ({"deleted": True, "is_bot": True}, Standing.LEFT),
        ({"is_restricted": True}, Standing.OUTSIDER),
        ({"is_ultra_restricted": True}, Standing.OUTSIDER),
        ({"is_stranger": True}, Standing.OUTSIDER),
        ({"is_bot": True}, Standing.OUTSIDER),
        ({"is_workflow_bot": True}, Standing.OUTSIDER),
        ({"id": "USLACKBOT"}, Standing.OUTSIDER),
        ({"team_id": "T0ELSEWHERE"}, Standing.OUTSIDER),
        ({"team_id": None}, Standing.OUTSIDER),
        ({"team_id": "T0", "enterprise_user": {"teams": [TEAM]}}, Standing.MEMBER),
        ({"team_id": "T0", "enterprise_user": {"teams": ["T1"]}}, Standing.OUTSIDER),
        ({"team_id": "T0", "enterprise_user": "?"}, Standing.OUTSIDER),
    ],
)
def test_who_is_a_colleague(said, standing):
    found = read_account(account("U0AMBER", **said), TEAM)
    assert found is not None
    assert found.standing is standing


@pytest.mark.parametrize("said", [None, "U0AMBER", 3, [], {}, {"id": 7}, {"id": " "}])
def test_what_is_no_account_is_none(said):
    assert read_account(said, TEAM) is None


async def test_everybody_is_found_after_they_were_listed(directory, slack):
    slack.page = 2
    slack.people = [account(f"U{number}") for number in range(7)]
    assert directory.find("U6") is None
    assert await directory.refresh()
    sender = directory.find("U6")
    assert sender is not None
    assert (sender.name, sender.zone) == ("Canary of U6", "Europe/London")
    assert sender.address.tenant == "harbour"
    assert sender.standing is Standing.MEMBER
    assert directory.count == 7
    assert len(slack.called("users.list")) == 4


async def test_whenever_everybody_was_listed_the_core_hears_how_each_one_stands(
    directory, slack, core
):
    """Somebody may have come back, or gone, while nobody could tell us."""
    slack.people = [account("U1"), account("U2", deleted=True), account("U3")]
    slack.people[2]["is_restricted"] = True
    for _ in range(2):
        await directory.refresh()
        [told] = core.hears()
        assert told == {
            "U1": Standing.MEMBER,
            "U2": Standing.LEFT,
            "U3": Standing.OUTSIDER,
        }


async def test_a_supporter_whose_account_is_closed_is_told_at_once(
    directory, slack, core
):
    slack.people = [account("U1")]
    await directory.refresh()
    core.hears()
    await directory.heard(account("U1", deleted=True))
    assert core.hears() == [{"U1": Standing.LEFT}]
    await directory.heard(account("U1", deleted=True, tz="Asia/Tokyo"))
    await directory.heard(account("U1"))
    assert core.hears() == [{"U1": Standing.MEMBER}]


async def test_what_happened_while_slack_did_not_reach_us_is_found_within_the_hour(
    directory, slack, core
):
    slack.people = [account("U1"), account("U2")]
    await directory.refresh()
    core.hears()
    slack.people = [account("U1", deleted=True)]
    await directory.refresh()
    assert core.hears() == [{"U1": Standing.LEFT}, {"U2": Standing.OUTSIDER}]


async def test_what_could_not_be_kept_is_told_again(directory, slack, core, lines):
    slack.people = [account("U1")]
    await directory.refresh()
    core.hears()
    core.full = True
    await directory.heard(account("U1", deleted=True))
    core.full = False
    assert core.hears() == []
    await directory.heard(account("U2"))
    assert core.hears() == [{"U1": Standing.LEFT}]
    assert "changes of standing wait" in lines.getvalue()


async def test_somebody_new_is_known_when_they_join(directory, core):
    await directory.heard(account("U9"))
    assert directory.find("U9") is not None
    assert core.told == []


async def test_whoever_is_not_listed_is_looked_up(directory, slack):
    slack.people = [account("U1")]
    found = await directory.look_up("U1")
    assert found is not None
    assert found.standing is Standing.MEMBER


async def test_a_stranger_whom_slack_does_not_show_is_an_outsider(directory):
    found = await directory.look_up("U0STRANGER")
    assert found is not None
    assert found.standing is Standing.OUTSIDER


async def test_somebody_who_comes_often_is_looked_up_once(directory, slack):
    slack.people = [account("U1")]
    for _ in range(5):
        directory.look_up_soon("U1")
    await directory._looking["U1"]
    assert directory.find("U1") is not None
    assert len(slack.called("users.info")) == 1
    await directory.close()


async def test_a_look_up_that_fails_leaves_them_unknown(directory, slack):
    slack.next["users.info"] = [http(500)]
    assert await directory.look_up("U1") is None
    assert directory.find("U1") is None


async def test_a_limit_while_listing_is_waited_for(directory, slack, time):
    slack.people = [account("U1")]
    slack.next["users.list"] = [limited(30)]
    assert await directory.refresh()
    assert sum(time.waited) == pytest.approx(30)
    assert directory.count == 1


@pytest.mark.parametrize("answer", [http(500), no("missing_scope")])
async def test_what_was_known_is_kept_while_slack_is_away(directory, slack, answer):
    slack.people = [account("U1")]
    await directory.refresh()
    slack.next["users.list"] = [answer]
    assert not await directory.refresh()
    assert directory.find("U1") is not None


async def test_a_workspace_that_takes_long_to_list_keeps_nobody_waiting(
    directory, monkeypatch
):
    monkeypatch.setattr("adapters.slack.directory.LISTED_WITHIN_SECONDS", 0)
    await directory.once_listed()
    assert not directory.listed.is_set()


async def test_who_was_looked_up_is_not_everybody(directory, slack):
    slack.people, slack.next["users.list"] = [account("U1")], [http(500)]
    assert not await directory.refresh()
    await directory.look_up("U1")
    assert not directory.listed.is_set()
    await directory.refresh()
    assert directory.listed.is_set()


async def test_everybody_is_listed_again_after_an_hour(directory, slack, time):
    fresh = asyncio.create_task(directory.keep_fresh())
    await slack.until(lambda: len(slack.called("users.list")) == 3)
    fresh.cancel()
    assert 2 * 3600 <= time.now() - 1000 <= 3 * 3600


async def test_a_listing_that_failed_is_tried_again_within_a_minute(
    directory, slack, time
):
    slack.people, slack.next["users.list"] = [account("U1")], [http(500)]
    fresh = asyncio.create_task(directory.keep_fresh())
    await slack.until(lambda: directory.count == 1 or len(slack.calls) > 2)
    fresh.cancel()
    assert time.waited[0] <= 60
    assert directory.listed.is_set()
    assert directory.find("U1") is not None


async def test_no_log_and_nothing_printed_tells_who_works_here(
    directory, slack, lines, caplog
):
    slack.people = [account("U0AMBER"), account("U0BIRCH", deleted=True)]
    await directory.refresh()
    sender = directory.find("U0AMBER")
    said = lines.getvalue() + caplog.text + repr(directory) + repr(sender)
    said += repr(directory._known.values())
    assert not [word for word in ("canary", "555-", "AMBER", "London") if word in said]
    assert '"count": 2' in lines.getvalue()
