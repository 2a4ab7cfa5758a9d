"""``been-there serve`` on Teams, as an operator runs it: a process of its own.

Only Microsoft's side is ours: Entra, the connector, and the page of keys.
"""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest

from adapters.slack.edge import PATH as SLACK_PATH
from adapters.teams.edge import PATH
from tests.adapters.slack.served import CLOCK, HTTP, Office, Served
from tests.adapters.teams import payloads
from tests.adapters.teams.signing import Page, claims, page_there, token
from tests.adapters.teams.test_serving import wrong_password
from tests.adapters.teams.wire import (
    AMBER,
    APP,
    PASSWORD,
    TENANT,
    Teams,
    http,
    teams_there,
)
from tests.journeys.world import blank_database, new_place
from tests.own_programme import own_programme
from tests.slack.fake import BOT_TOKEN, fake_slack
from tests.slack.fake_things import Member
from tests.slack.fake_workspace import Workspace

Json = dict[str, Any]

A_CHAT: Final = "a:amber"
MARLOW: Final = Member(id="U0MARLOW", name="Marlow Quay")


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return blank_database(tmp_path_factory.mktemp("blank") / "blank.sqlite")


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    async with page_there() as page:
        yield page


@pytest.fixture
async def there() -> AsyncIterator[Teams]:
    async with teams_there() as there:
        member = {"id": f"29:{AMBER}", "aadObjectId": AMBER, "tenantId": TENANT}
        there.members[AMBER] = member
        yield there


@pytest.fixture
async def programme(
    tmp_path: Path, blank: Path, there: Teams, page: Page
) -> AsyncIterator[Office]:
    place = new_place(tmp_path, blank)
    own_programme(tmp_path / "programme.toml")
    settings = {
        "DATABASE_URL": place.database,
        "KEYS_DIR": str(place.keys),
        "ROOT_KEY": place.root.hex(),
        "PROGRAMME": str(tmp_path / "programme.toml"),
        "TEAMS_APP_ID": APP,
        "TEAMS_APP_PASSWORD": PASSWORD,
        "TEAMS_TENANT_ID": TENANT,
        "TEAMS_OPENID_URL": f"{page.url}/",
        "TEAMS_TOKEN_URL": f"{there.root}/token",
        "TEAMS_SERVICE_HOSTS": there.root.removeprefix("http://"),
    }
    office = Office(folder=tmp_path, place=place, fake=None, settings=settings)
    yield office
    for served in office.runs:
        if served.process.returncode is None:
            await served.is_killed()


async def brings(served: Served, there: Teams, activity: Json, signed: str) -> int:
    sent = activity | {
        "serviceUrl": there.service,
        "conversation": payloads.chat(AMBER, id=A_CHAT, tenantId=TENANT),
        "channelData": {"tenant": {"id": TENANT}},
    }
    headers = {"Content-Type": "application/json"}
    if signed:
        headers["Authorization"] = f"Bearer {signed}"
    async with (
        aiohttp.ClientSession() as session,
        session.post(
            served.url + PATH, data=json.dumps(sent), headers=headers
        ) as answer,
    ):
        return answer.status


def now_signed(there: Teams) -> str:
    now = int(CLOCK.now().timestamp())
    times = {"nbf": now - 60, "exp": now + 3600}
    return token(claims(aud=APP, serviceurl=there.service, **times))


async def status_of(address: str) -> int:
    async with aiohttp.ClientSession() as session, session.post(address) as answer:
        return answer.status


async def hello(there: Teams) -> Json:
    await there.until(lambda: bool(there.called("send")))
    return there.called("send")[0]


async def test_whoever_installs_the_app_is_greeted_and_stopping_is_clean(
    programme: Office, there: Teams
):
    served = await programme.serves({})
    installed = payloads.installed(AMBER)
    assert await brings(served, there, installed, "") == 401
    assert await brings(served, there, installed, now_signed(there)) == 200
    assert (await hello(there))["summary"].startswith("Hello")
    assert await served.stops() == 0
    assert served.told == []
    assert served.events[-1] == "stopped"


async def test_a_programme_is_served_on_both_at_once(programme: Office, there: Teams):
    async with fake_slack(Workspace(CLOCK, [MARLOW])) as slack:
        settings = {"SLACK_API_URL": slack.url, "SLACK_BOT_TOKEN": BOT_TOKEN, **HTTP}
        served = await programme.serves(settings)
        programme.fake = slack
        installed = payloads.installed(AMBER)
        assert await brings(served, there, installed, now_signed(there)) == 200
        await hello(there)
        async with programme.client(served, MARLOW) as marlow:
            assert (await marlow.open_home()).well
            await slack.until(lambda: any(m.ours for m in marlow.messages))
        assert await served.stops() == 0
        assert served.told == []


async def test_while_slack_is_away_whoever_is_on_teams_is_served(
    programme: Office, there: Teams
):
    nowhere = {"SLACK_API_URL": "http://127.0.0.1:9/api/", "SLACK_BOT_TOKEN": BOT_TOKEN}
    served = await programme.serves({**HTTP, **nowhere})
    installed = payloads.installed(AMBER)
    assert await brings(served, there, installed, now_signed(there)) == 200
    assert (await hello(there))["summary"].startswith("Hello")
    assert await status_of(served.url + SLACK_PATH) == 503
    assert await served.stops() == 0
    assert served.told == []


async def test_while_microsoft_is_away_whoever_is_on_slack_is_served(
    programme: Office, there: Teams, page: Page
):
    there.next["token"], page.status = [http(503)] * 9, 503
    async with fake_slack(Workspace(CLOCK, [MARLOW])) as slack:
        settings = {"SLACK_API_URL": slack.url, "SLACK_BOT_TOKEN": BOT_TOKEN, **HTTP}
        served = await programme.serves(settings)
        programme.fake = slack
        async with programme.client(served, MARLOW) as marlow:
            assert (await marlow.open_home()).well
            await slack.until(lambda: any(m.ours for m in marlow.messages))
        assert await served.stops() == 0
        assert served.told == []


async def test_a_password_that_entra_does_not_take_is_a_wrong_setting(
    programme: Office, there: Teams
):
    there.next["token"] = [wrong_password]
    served = await programme.starts()
    assert await served.ends() == 2
    [line] = served.told
    assert line.startswith("been-there: BEEN_THERE_TEAMS_APP_PASSWORD: Entra does not")
    assert PASSWORD not in line


async def test_without_an_app_id_nobody_is_served(programme: Office):
    served = await programme.starts(TEAMS_APP_ID="")
    assert await served.ends() == 2
    assert "BEEN_THERE_TEAMS_APP_ID: is missing" in "\n".join(served.told)


async def test_where_nothing_is_signed_this_machine_alone_may_come(
    programme: Office, there: Teams
):
    there.signed = False
    bare = {"TEAMS_APP_ID": "", "TEAMS_APP_PASSWORD": "", "TEAMS_TENANT_ID": ""}
    unsigned = {**bare, "TEAMS_UNSIGNED": "loopback"}
    refused = await programme.starts(**unsigned, HOST="0.0.0.0")  # noqa: S104
    assert await refused.ends() == 2
    assert "BEEN_THERE_TEAMS_UNSIGNED: is refused" in "\n".join(refused.told)
    served = await programme.serves(unsigned)
    assert await brings(served, there, payloads.installed(AMBER), "") == 200
    assert (await hello(there))["summary"].startswith("Hello")
    assert await served.stops() == 0
