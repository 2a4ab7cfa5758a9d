"""What nobody honest would send: refused with the right status, and no trace of it."""

import asyncio
import json
from typing import Any, Final

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from adapters.playground.guards import only_our_page
from tests.adapters.playground.house import House

CANARY = "canary-7f3a"
JSON = {"Content-Type": "application/json"}
PRESS: dict[str, Any] = {"person": "marlow-quay", "value": "open:ask", "key": "k"}


GARBAGE: Final = [
    b"",
    b"\xff\xfe",
    b"{",
    b"[]",
    b'"canary-7f3a"',
    b"null",
    b"[" * 60_000,
    b'{"person": ' + b"1" * 6000 + b"}",
    b'{"person": "marlow-quay", "value": "\\ud800", "key": "k"}',
    b'{"person": "marlow-quay", "value": "\\u0000", "key": "k"}',
    b'{"person": "marlow-quay", "value": "open:ask"}',
    b'{"person": "marlow-quay", "value": "open:ask", "key": ""}',
    b'{"person": "marlow-quay", "value": "open:ask", "key": 7}',
    b'{"person": "marlow-quay", "value": {"a": 1}, "key": "k"}',
    b'{"person": ["marlow-quay"], "value": "open:ask", "key": "k"}',
]
FORGED: Final = [
    "",
    "act:",
    "open:",
    "act:offer-yes",
    "act:offer-yes.no-such-offer",
    "open:who-and-how.no-such-offer",
    "open:assigning.K-7QD",
    "act:desk-close.K-7QD",
    "open:erase",
    "open:canary-7f3a",
    "canary-7f3a",
    "act:" + "x" * 50_000,
    "open:" + "." * 1000,
    "open:'; DROP TABLE person; --",
]
NO_FORM: Final[list[Any]] = [
    None,
    7,
    "canary-7f3a",
    [],
    {"rather": {"deep": [CANARY]}},
    {"rather": ["either"] * 5000, "language": 7, "reach": [[]]},
    {"not-these": [CANARY] * 2000},
    {CANARY: CANARY},
]


@pytest.fixture(autouse=True)
def _nothing_logged(house: House, caplog: pytest.LogCaptureFixture):
    caplog.set_level("DEBUG")
    yield
    assert house.log.getvalue() == ""
    said = [r.getMessage() for r in caplog.records if r.name != "asyncio"]
    assert not [line for line in said if "canary" in line or "Traceback" in line]


async def status(
    house: House, data: str | bytes, path: str = "/api/press", **headers: str
) -> int:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    async with house.client.post(path, data=data, headers={**JSON, **named}) as answer:
        await answer.read()
        assert CANARY not in await answer.text()
        return answer.status


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost", ""],
)
async def test_another_name_for_this_computer_leads_nowhere(house: House, host: str):
    for path in ("/", "/api/people", "/api/stream?people=marlow-quay", "/app.js"):
        async with house.client.get(path, headers={"Host": host}) as answer:
            assert answer.status == 403
    assert await status(house, json.dumps(PRESS), Host=host) == 403


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
async def test_our_own_names_are_let_in_with_our_port(house: House, host: str):
    headers = {"Host": f"{host}:{house.client.port}"}
    async with house.client.get("/api/people", headers=headers) as answer:
        assert answer.status == 200


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "https://127.0.0.1", "http://localhost"]
)
async def test_another_page_cannot_press_for_anybody(house: House, origin: str):
    assert await status(house, json.dumps(PRESS), Origin=origin) == 403


async def test_our_own_page_can(house: House):
    origin = f"http://localhost:{house.client.port}"
    assert await status(house, json.dumps(PRESS), Origin=origin) == 200


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]
)
async def test_a_form_of_another_site_is_not_json(house: House, kind: str):
    assert await status(house, json.dumps(PRESS), Content_Type=kind) == 415


async def test_a_huge_body_is_refused(house: House):
    body = json.dumps({**PRESS, "values": {"reach": CANARY * 8000}})
    assert await status(house, body) == 413
    assert await status(house, body, "/api/say") == 413


async def test_garbage_is_refused(house: House):
    for garbage in GARBAGE:
        for path in ("press", "submit", "open", "clock"):
            assert await status(house, garbage, f"/api/{path}") == 400, garbage[:40]


async def test_garbage_that_was_typed_is_refused(house: House):
    assert await status(house, b'{"text": "canary-7f3a"', "/api/say") == 400
    assert await status(house, b'{"text": "canary-7f3a"}', "/api/say") == 400


@pytest.mark.parametrize("path", ["press", "submit", "open", "say"])
async def test_somebody_without_an_account_is_nobody(house: House, path: str):
    body = {**PRESS, "person": CANARY, "text": CANARY}
    assert await status(house, json.dumps(body), f"/api/{path}") == 404


async def test_only_known_turns_turn_the_clock(house: House):
    for turn in ("2d", "-1w", "", None, 30, ["1d"]):
        assert await status(house, json.dumps({"turn": turn}), "/api/clock") == 400


async def test_a_forged_value_changes_nothing_and_never_raises(house: House):
    for number, value in enumerate(FORGED):
        for path in ("press", "submit"):
            body = json.dumps({**PRESS, "value": value, "key": f"{path}-{number}"})
            assert await status(house, body, f"/api/{path}") == 200, value[:40]
    async with house.live("marlow-quay") as live:
        menu = (await live.next("snapshot"))["homes"]["marlow-quay"]
    assert "open:ask" in str(menu), "nothing is open"


async def test_a_form_filled_in_by_nobodys_page_is_mended(house: House):
    for values in NO_FORM:
        body = {**PRESS, "value": "ask", "values": values}
        async with house.client.post("/api/submit", json=body) as answer:
            assert answer.status == 200
            assert "reach" in (await answer.json())["errors"]


async def test_the_stream_shows_only_who_has_an_account(house: House):
    async with house.client.get("/api/stream?people=canary-7f3a,%00,,") as answer:
        assert answer.status == 200
        line = await answer.content.readuntil(b"\n\n")
        assert b'"messages": [], "homes": {}' in line


@pytest.mark.parametrize("path", ["/../people.csv", "/%2e%2e/edge.py", "/edge.py"])
async def test_only_the_page_itself_is_served(house: House, path: str):
    async with house.client.get(path) as answer:
        assert answer.status in {403, 404}


async def test_every_answer_keeps_other_pages_out(house: House):
    for path in ("/", "/app.js", "/api/people", "/nowhere"):
        async with house.client.get(path) as answer:
            headers = answer.headers
            assert "default-src 'self'" in headers["Content-Security-Policy"]
            assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("address", ["192.0.2.1", "2001:db8::1", "0.0.0.0"])  # noqa: S104
async def test_the_playground_answers_this_computer_only(address: str):
    class Wire(asyncio.Transport):
        def get_extra_info(self, name: str, default: object = None) -> object:
            return (address, 8000) if name == "sockname" else default

    async def answer(_: web.Request) -> web.StreamResponse:
        return web.Response()

    asked = make_mocked_request(
        "GET", "/", headers={"Host": "localhost:8000"}, transport=Wire()
    )
    with pytest.raises(web.HTTPForbidden):
        await only_our_page(asked, answer)
