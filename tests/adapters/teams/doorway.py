"""The edge with real keys, and whoever knocks: nothing of what they bring is logged."""

import io
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.logs import Log
from adapters.teams.acks import Ack
from adapters.teams.edge import PATH, Edge
from adapters.teams.keys import opened_keys
from adapters.teams.services import Services
from adapters.teams.verifier import CHANNEL, Fitting, Verifier, Verifying
from tests.adapters.kept_store import HandsClock
from tests.adapters.slack.wire import HandsTime
from tests.adapters.teams.signing import APP, HOST, SERVICE, TENANT, Page, page_there

Json = dict[str, Any]

CANARY: Final = "canary-7f3a"


def body(**changes: Any) -> Json:
    said = {
        "type": "message",
        "text": CANARY,
        "channelId": CHANNEL,
        "serviceUrl": SERVICE,
        "conversation": {"id": "a:1", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
    }
    return said | changes


@dataclass(slots=True)
class Ear:
    """Remembers what was heard."""

    heard: list[Json] = field(default_factory=list)

    async def hear(self, said: Json) -> Ack:
        self.heard.append(said)
        return Ack(body={"heard": len(self.heard)})


@dataclass(slots=True, kw_only=True)
class Door:
    """The edge with real keys, and what it let through."""

    client: TestClient[Any, Any]
    page: Page
    clock: HandsClock
    time: HandsTime
    log: io.StringIO
    ear: Ear

    @property
    def heard(self) -> list[Json]:
        return self.ear.heard

    async def knock(
        self, *authorizations: str, said: Any = None, **changes: Any
    ) -> int:
        """The status; ``changes``: of the headers."""
        kind = {"Content-Type": "application/json"} | changes
        headers = [*(("Authorization", each) for each in authorizations), *kind.items()]
        sent = said if isinstance(said, bytes) else json.dumps(said or body()).encode()
        async with self.client.post(PATH, data=sent, headers=headers) as answer:
            text = await answer.text()
        assert CANARY not in text
        return answer.status

    async def brings(self, made: str, said: Any = None) -> int:
        return await self.knock(f"Bearer {made}", said=said)


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    clock, time, lines = HandsClock(), HandsTime(), io.StringIO()
    log = Log(lines, clock)
    async with page_there() as page, opened_keys(f"{page.url}/", time, log) as keys:
        verifier = Verifier(app_id=APP, keys=keys, clock=clock)
        ear = Ear()
        async with knocked_at(verifier, ear) as client:
            yield Door(
                client=client, page=page, clock=clock, time=time, log=lines, ear=ear
            )


@asynccontextmanager
async def knocked_at(
    verifier: Verifying, ear: Ear, seconds: float = 5, tenant: str = TENANT
) -> AsyncIterator[TestClient[Any, Any]]:
    fitting = Fitting(tenant=tenant, services=Services(hosts=(HOST,)))
    app = web.Application()
    app.add_routes(Edge(verifier, fitting, ear.hear, body_seconds=seconds).routes)
    async with TestClient(TestServer(app)) as client:
        yield client


@pytest.fixture(autouse=True)
def _nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level("DEBUG")
    yield
    assert CANARY not in caplog.text
