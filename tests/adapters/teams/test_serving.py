"""Teams whole: real tokens in, real letters out, and only Microsoft's side is ours."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.app import running
from adapters.core import open_core
from adapters.logs import Log
from adapters.places import Place
from adapters.programme import read_programme
from adapters.teams.config import TeamsConfig
from adapters.teams.doctor import UNSIGNED, examine
from adapters.teams.errors import TokenRefused
from adapters.teams.serving import Teams as Serving
from adapters.teams.serving import teams_opened
from store.upgrade import upgrade
from tests.adapters.kept_store import HandsClock
from tests.adapters.teams import payloads, wire
from tests.adapters.teams.knocking import Answered
from tests.adapters.teams.knocking import Teams as Knocking
from tests.adapters.teams.signing import Page, claims, page_there, token
from tests.adapters.teams.wire import AMBER, APP, TENANT, Teams, teams_there

Json = dict[str, Any]

A_CHAT = "a:amber"


@dataclass(slots=True, kw_only=True)
class Tenant:
    there: Teams
    page: Page
    serving: Serving
    knocking: Knocking
    log: StringIO

    async def brings(self, activity: Json) -> Answered:
        """As this tenant's Teams does it."""
        said = claims(aud=APP, serviceurl=self.there.service)
        sent = activity | {
            "serviceUrl": self.there.service,
            "conversation": payloads.chat(AMBER, id=A_CHAT, tenantId=TENANT),
            "channelData": {"tenant": {"id": TENANT}},
        }
        return await self.knocking.brings(sent, token(said))

    async def told(self, count: int) -> list[Json]:
        """What has been said in the chat, when it is as much as that."""
        await self.there.until(lambda: len(self.there.called("send")) >= count)
        return self.there.called("send")


def config(there: Teams, page: Page) -> TeamsConfig:
    return replace(wire.config(there), openid_url=f"{page.url}/")


@asynccontextmanager
async def served(directory: Path, there: Teams, page: Page) -> AsyncIterator[Tenant]:
    clock, lines = HandsClock(), StringIO()
    place = Place(
        database=f"sqlite:///{directory}/programme.sqlite",
        keys=directory / "keys",
        root=bytes(32),
    )
    upgrade(place.database)
    async with AsyncExitStack() as held:
        core = await held.enter_async_context(
            open_core(place, read_programme(None), clock, Log(lines, clock))
        )
        settled = config(there, page)
        teams = await held.enter_async_context(teams_opened(settled, core))
        live = await held.enter_async_context(
            running(core, [teams.messenger], None, teams.kept)
        )
        await held.enter_async_context(teams.serving(live.door))
        app = web.Application()
        app.add_routes(teams.routes)
        client = await held.enter_async_context(TestClient(TestServer(app)))
        lines.seek(0)
        lines.truncate()
        yield Tenant(
            there=there,
            page=page,
            serving=teams,
            knocking=Knocking(client),
            log=lines,
        )


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    async with page_there() as page:
        yield page


@pytest.fixture
async def there() -> AsyncIterator[Teams]:
    async with teams_there() as there:
        there.members[AMBER] = {
            "id": f"29:{AMBER}",
            "aadObjectId": AMBER,
            "name": "Amber Reed",
            "userRole": "user",
            "tenantId": TENANT,
        }
        yield there


@pytest.fixture
async def tenant(tmp_path: Path, there: Teams, page: Page) -> AsyncIterator[Tenant]:
    async with served(tmp_path, there, page) as tenant:
        yield tenant


async def test_whoever_installs_the_app_is_greeted_in_their_own_chat(tenant: Tenant):
    assert (await tenant.brings(payloads.installed(AMBER))).status == 200
    [hello] = await tenant.told(1)
    assert hello["summary"].startswith("Hello")
    assert hello["conversation"] == {"id": A_CHAT}
    assert tenant.serving.connected
    assert tenant.log.getvalue() == ""


async def test_a_press_is_answered_with_what_stands_and_letters_follow(tenant: Tenant):
    await tenant.brings(payloads.installed(AMBER))
    await tenant.told(1)
    answered = await tenant.brings(payloads.fetch(AMBER, "ask"))
    assert answered.title == "Talk to a peer"
    await tenant.brings(payloads.message(AMBER, "status"))
    _, nothing = await tenant.told(2)
    assert "open" in nothing["summary"].lower()
    assert len(tenant.there.called("member")) == 1


async def test_a_guest_is_answered_neutrally_and_not_remembered(tenant: Tenant):
    tenant.there.members[AMBER]["userRole"] = "guest"
    assert (await tenant.brings(payloads.message(AMBER))).status == 200
    [neutral] = await tenant.told(1)
    assert "cannot help from here" in neutral["summary"]


async def test_without_keys_we_are_not_ready(tmp_path: Path, there: Teams, page: Page):
    page.status = 500
    async with served(tmp_path, there, page) as tenant:
        assert not tenant.serving.connected
        assert (await tenant.brings(payloads.message(AMBER))).status == 503


async def test_a_password_that_entra_does_not_take_is_told_at_once(
    tmp_path: Path, there: Teams, page: Page
):
    there.next["token"] = [wrong_password]
    with pytest.raises(TokenRefused):
        async with served(tmp_path, there, page):
            pass


async def test_an_entra_that_is_away_keeps_nobody_from_being_heard(
    tmp_path: Path, there: Teams, page: Page
):
    there.next["token"] = [wire.hangs_up]
    async with served(tmp_path, there, page) as tenant:
        assert tenant.serving.connected


# the doctor


async def test_the_doctor_finds_nothing_where_nothing_is_wrong(
    there: Teams, page: Page, log: Log
):
    found = await examine(config(there, page), log)
    assert (found.said, found.faults) == (f"tenant {TENANT}", ())


async def test_the_doctor_says_what_is_wrong(there: Teams, page: Page, log: Log):
    there.next["token"], page.status = [wrong_password], 404
    found = await examine(config(there, page), log)
    assert found.faults == (
        "the app's id, its password or the tenant: Entra does not take them",
        "the keys that sign what comes are not read: look at the way to 127.0.0.1",
    )
    there.next["token"] = [wire.hangs_up]
    [away, _] = (await examine(config(there, page), log)).faults
    assert away.startswith("signing in did not work: ")


async def test_the_doctor_says_that_nothing_is_signed(
    there: Teams, page: Page, log: Log
):
    trying = replace(config(there, page), unsigned=True, password=None)
    assert (await examine(trying, log)).said == UNSIGNED


def wrong_password(_: web.Request) -> web.StreamResponse:
    return web.json_response({"error": "invalid_client"}, status=401)


@pytest.fixture
def log() -> Log:
    return Log(StringIO(), HandsClock())
