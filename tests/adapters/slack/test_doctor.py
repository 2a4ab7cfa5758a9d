"""The doctor says in plain lines what is wrong between Slack and us."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import StringIO
from typing import Any

import pytest

from adapters.clock import SystemClock
from adapters.logs import Log
from adapters.platform import Listed
from adapters.slack.config import SlackConfig
from adapters.slack.doctor import examine
from adapters.slack.manifest import read_manifest
from tests.slack.fake import APP_TOKEN, BOT_TOKEN, FakeSlack, fake_slack
from tests.slack.fake_faults import Limited
from tests.slack.fake_things import Kind, Member
from tests.slack.fake_workspace import Workspace

SECRET = b"0123456789abcdef" * 2


@dataclass(frozen=True)
class OffClock:
    by: timedelta

    def now(self) -> datetime:
        return SystemClock().now() + self.by


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    members = [
        Member(id="U0DANA", name="Dana"),
        Member(id="U0GALE", name="Gale", kind=Kind.GUEST),
        Member(id="U0LARK", name="Lark", kind=Kind.LEFT),
    ]
    async with fake_slack(Workspace(SystemClock(), members)) as slack:
        yield slack


def config(slack: FakeSlack, **other: Any) -> SlackConfig:
    given: dict[str, Any] = {
        "token": BOT_TOKEN,
        "secrets": (SECRET,),
        "app_token": None,
        "url": slack.url,
    }
    return SlackConfig(**{**given, **other})


async def faults(
    slack: FakeSlack,
    ahead: timedelta = timedelta(0),
    listed: tuple[Listed, ...] = (),
    **other: Any,
) -> tuple[str, ...]:
    said = StringIO()
    # The fake answers with this machine's own time.
    clock = OffClock(ahead)
    found = await examine(config(slack, **other), clock, Log(said, clock), listed)
    for secret in (BOT_TOKEN, APP_TOKEN, SECRET.decode(), "U0", "Dana"):
        assert secret not in said.getvalue() + "".join(found.faults) + found.said
    return found.faults


def on_roster(*users: str) -> tuple[Listed, ...]:
    """In rows 2, 3, and so on."""
    return tuple(Listed(row=row, user=user) for row, user in enumerate(users, 2))


async def test_all_is_well(slack: FakeSlack) -> None:
    slack.scopes = set(read_manifest().scopes)
    assert await faults(slack) == ()
    assert await faults(slack, app_token=APP_TOKEN) == ()


async def test_a_token_that_was_taken_away(slack: FakeSlack) -> None:
    slack.revoked.add(BOT_TOKEN)
    assert await faults(slack) == ("the bot token: Slack says token_revoked",)


async def test_scopes_are_held_against_the_manifest(slack: FakeSlack) -> None:
    slack.scopes -= {"commands"}
    slack.scopes |= {"files:read"}
    assert await faults(slack) == (
        "the scope commands is not granted: install the app again",
        "the scope files:read is granted and not needed: take it away",
    )


@pytest.mark.parametrize(
    ("off", "said"),
    [
        (timedelta(minutes=10), "600 s ahead of"),
        (-timedelta(minutes=3), "180 s behind"),
    ],
)
async def test_a_clock_that_is_off(slack: FakeSlack, off: timedelta, said: str) -> None:
    [line] = await faults(slack, ahead=off)
    number, _, words = said.partition(" ")
    assert words in line
    # A second may pass while Slack is asked.
    assert abs(int(line.split(" is ")[1].split(" ")[0]) - int(number)) <= 2


async def test_a_signing_secret_that_is_none(slack: FakeSlack) -> None:
    [line] = await faults(slack, secrets=(SECRET, b"xoxb-not-a-secret"))
    assert line.startswith("signing secret 2 is none")


async def test_an_app_token_that_opens_nothing(slack: FakeSlack) -> None:
    slack.revoked.add(APP_TOKEN)
    [line] = await faults(slack, app_token=APP_TOKEN)
    assert line == "the app token: Slack says token_revoked"


async def test_slack_cannot_be_reached(slack: FakeSlack) -> None:
    [line] = await faults(slack, url="http://127.0.0.1:9/api/")
    assert line == (
        "asking Slack did not work: not-connected; look at the way to 127.0.0.1"
    )


async def test_accounts_of_another_workspace_are_told_by_their_rows(
    slack: FakeSlack,
) -> None:
    slack.scopes = set(read_manifest().scopes)
    assert await faults(slack, listed=on_roster("U0DANA")) == ()
    listed = on_roster("U0ELSEWHERE", "U0DANA", "U0GALE", "U0LARK")
    assert await faults(slack, listed=listed) == (
        "3 of 4 accounts of the roster that were tried are no members of this"
        " workspace: slack_user_id in row 2, 4, 5 of been-there roster export",
    )


async def test_without_the_scope_for_it_nobody_is_asked_about(slack: FakeSlack) -> None:
    slack.scopes -= {"users:read"}
    [line] = await faults(slack, listed=on_roster("U0ELSEWHERE"))
    assert line == "the scope users:read is not granted: install the app again"
    assert slack.called("users.info") == []


async def test_slack_will_not_say_who_somebody_is(slack: FakeSlack) -> None:
    slack.scopes = set(read_manifest().scopes)
    slack.always_fails("users.info", Limited(30))
    [line] = await faults(slack, listed=on_roster("U0DANA", "U0GALE"))
    assert line.endswith("Slack says ratelimited"), line
    assert len(slack.called("users.info")) == 1, "and whoever comes next is let be"
