"""Each address is looked at before it is called, and called by the way that leads there."""

import pytest
from aiohttp import ClientSession, web

from adapters.teams.connectors import ADDRESSES, Call, Connector, Connectors
from adapters.teams.services import PUBLIC, Services
from tests.adapters.teams.wire import Teams, teams

__all__ = ["teams"]

FIRST = "https://smba.trafficmanager.net/teams"


@pytest.fixture
def proxied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.harbour.example:3128")
    monkeypatch.setenv("http_proxy", "http://proxy.harbour.example:3128")
    monkeypatch.setenv("no_proxy", "")


def connectors(*hosts: str) -> Connectors:
    return Connectors(session=None, services=Services(hosts=hosts), tokens=None)


def to(known: Connectors, service: str) -> Connector:
    return known._to(service)


@pytest.mark.usefixtures("proxied")
def test_a_hospitals_proxy_leads_to_teams_and_not_to_this_machine():
    known = connectors(*PUBLIC, "127.0.0.1")
    assert to(known, FIRST).proxy == "http://proxy.harbour.example:3128"
    assert to(known, "http://127.0.0.1:3978/teams").proxy is None


@pytest.mark.usefixtures("proxied")
def test_a_host_that_needs_no_proxy_has_none(monkeypatch):
    monkeypatch.setenv("no_proxy", "trafficmanager.net")
    assert to(connectors(*PUBLIC), FIRST).proxy is None


def test_an_address_is_looked_at_once_and_not_all_are_remembered():
    known = connectors(*PUBLIC)
    assert to(known, FIRST + "/") is to(known, FIRST + "/")
    for number in range(3 * ADDRESSES):
        to(known, f"{FIRST}/{number}")
    assert len(known._known) <= ADDRESSES


def test_no_part_leads_out_of_its_place():
    url = Connector(FIRST, None).url(("a:x/../y?z#w", "activities"))
    assert str(url) == (f"{FIRST}/v3/conversations/a%3Ax%2F..%2Fy%3Fz%23w/activities")


async def test_an_answer_of_any_size_or_kind_is_read(teams: Teams):
    teams.signed = False
    teams.next["send"] = [lambda _: web.Response(body=b"x" * 2_000_000)]
    async with ClientSession() as session:
        services = Services(hosts=(), unsigned=True)
        known = Connectors(session=session, services=services, tokens=None)
        parts = ("a:amber", "activities")
        call = Call(method="POST", service=teams.service, parts=parts, body={})
        answer = await known.answer(call)
    assert (answer.status, answer.body) == (200, None)
