"""Only Slack is heard, and only what Slack would send; nothing of it is logged."""

import asyncio
import gc
import gzip
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any, Final
from urllib.parse import urlencode

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from adapters.bodies import JSON
from adapters.slack.acks import Ack
from adapters.slack.edge import BODY_AT_MOST, FORM, PATH, Edge
from adapters.slack.signature import SIGNATURE, TIMESTAMP, Signatures, read_secrets
from tests.adapters.kept_store import NOON, HandsClock
from tests.adapters.slack import payloads
from tests.adapters.slack.knocking import SECRET, Slack

NEW_SECRET: Final = "another-secret-while-rotating"
BODY: Final = b'{"type": "event_callback", "text": "canary-7f3a"}'
KIND: Final = ("Content-Type", JSON)


class Ear:
    """Remembers what was heard."""

    def __init__(self) -> None:
        self.heard: list[dict[str, Any]] = []

    async def hear(self, said: dict[str, Any]) -> Ack:
        self.heard.append(said)
        return Ack(body={"heard": len(self.heard)})


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def clock() -> HandsClock:
    return HandsClock()


@pytest.fixture
async def slack(ear: Ear, clock: HandsClock) -> AsyncIterator[Slack]:
    secrets = read_secrets(f"{SECRET}, {NEW_SECRET}")
    app = web.Application()
    app.add_routes(Edge(Signatures(secrets=secrets, clock=clock), ear.hear).routes)
    async with TestClient(TestServer(app)) as client:
        yield Slack(client, NOON)


@pytest.fixture(autouse=True)
def _nothing_logged(caplog: pytest.LogCaptureFixture):
    caplog.set_level("DEBUG")
    yield
    assert "canary" not in caplog.text


async def test_what_slack_signed_is_heard(slack: Slack, ear: Ear):
    answer = await slack.knocks(BODY)
    assert (answer.status, answer.json) == (200, {"heard": 1})
    assert ear.heard == [json.loads(BODY)]


async def test_either_secret_is_good_while_they_are_rotated(slack: Slack):
    for secret in (SECRET, NEW_SECRET):
        headers = slack.signs(BODY, secret=secret)
        assert (await slack.posts(BODY, [*headers, KIND])).status == 200
    headers = slack.signs(BODY, secret="a-third")
    assert (await slack.posts(BODY, [*headers, KIND])).status == 401


@pytest.mark.parametrize("setting", ["", ",", "a,", " ,b", "a,b,c"])
def test_there_are_one_or_two_secrets(setting: str):
    with pytest.raises(ValueError, match="one signing secret"):
        read_secrets(setting)


@pytest.mark.parametrize("off", [-299, -1, 1, 299])
async def test_clocks_differ_a_little(slack: Slack, clock: HandsClock, off: int):
    clock.passes(timedelta(seconds=off))
    assert (await slack.knocks(BODY)).status == 200


@pytest.mark.parametrize("off", [-86400, -301, 301, 86400])
async def test_nothing_old_is_played_again(
    slack: Slack, clock: HandsClock, ear: Ear, off: int
):
    clock.passes(timedelta(seconds=off))
    assert (await slack.knocks(BODY)).status == 401
    assert ear.heard == []


NOW: Final = str(int(NOON.timestamp()))
GOOD: Final = "v0=" + "0" * 64
MALFORMED: Final = [
    [],
    [(TIMESTAMP, NOW)],
    [(SIGNATURE, GOOD)],
    [(TIMESTAMP, ""), (SIGNATURE, "")],
    [(TIMESTAMP, NOW), (SIGNATURE, "")],
    [(TIMESTAMP, NOW), (SIGNATURE, "0" * 64)],
    [(TIMESTAMP, NOW), (SIGNATURE, "v1=" + "0" * 64)],
    [(TIMESTAMP, NOW), (SIGNATURE, "v0=" + "0" * 63)],
    [(TIMESTAMP, NOW), (SIGNATURE, "v0=" + "0" * 65)],
    [(TIMESTAMP, NOW), (SIGNATURE, "v0=" + "A" * 64)],
    [(TIMESTAMP, NOW), (SIGNATURE, "v0=" + "é" * 64)],
    [(TIMESTAMP, NOW), (SIGNATURE, "v0=" + "\u0660" * 64)],
    [(TIMESTAMP, NOW), (SIGNATURE, GOOD), (SIGNATURE, GOOD)],
    [(TIMESTAMP, NOW), (TIMESTAMP, NOW), (SIGNATURE, GOOD)],
    [(TIMESTAMP, "soon"), (SIGNATURE, GOOD)],
    [(TIMESTAMP, "-1"), (SIGNATURE, GOOD)],
    [(TIMESTAMP, "1e9"), (SIGNATURE, GOOD)],
    [(TIMESTAMP, "+" + NOW), (SIGNATURE, GOOD)],
    [(TIMESTAMP, NOW + ".5"), (SIGNATURE, GOOD)],
    [(TIMESTAMP, "1_893_517_200"), (SIGNATURE, GOOD)],
    [(TIMESTAMP, "\u0661" * 10), (SIGNATURE, GOOD)],
    [(TIMESTAMP, "9" * 400), (SIGNATURE, GOOD)],
    [(TIMESTAMP, NOW), (SIGNATURE, GOOD)],
]


@pytest.mark.parametrize("headers", MALFORMED)
async def test_what_slack_did_not_sign_is_not_even_read(
    slack: Slack, ear: Ear, headers: list[tuple[str, str]]
):
    assert (await slack.posts(BODY, [*headers, KIND])).status == 401
    assert ear.heard == []


@pytest.mark.parametrize("form", [" {}", "{} ", "{},{}"])
async def test_a_good_signature_is_written_as_slack_writes_it(slack: Slack, form: str):
    _, (name, good) = signs = slack.signs(BODY)
    odd = form.replace("{}", good)
    status = (await slack.posts(BODY, [signs[0], (name, odd), KIND])).status
    # Blanks around a header's value are no part of it.
    assert status == (200 if odd.strip() == good else 401)


async def test_a_good_signature_brought_twice_over_is_refused(slack: Slack):
    signs = slack.signs(BODY)
    assert (await slack.posts(BODY, [*signs, signs[0], KIND])).status == 401
    assert (await slack.posts(BODY, [*signs, signs[1], KIND])).status == 401


async def test_another_body_under_a_good_signature_is_refused(slack: Slack, ear: Ear):
    signs = slack.signs(BODY)
    assert (await slack.posts(BODY + b" ", [*signs, KIND])).status == 401
    assert (await slack.posts(b"", [*signs, KIND])).status == 401
    assert ear.heard == []


async def test_a_huge_body_is_refused(slack: Slack, ear: Ear):
    huge = b'{"text": "' + b"canary-7f3a" * (BODY_AT_MOST // 10) + b'"}'
    assert (await slack.knocks(huge)).status == 413
    assert ear.heard == []


async def test_a_huge_body_of_unknown_length_is_refused(slack: Slack, ear: Ear):
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(BODY_AT_MOST // 1000 + 2):
            yield b"canary-7f" * 1000

    headers = [*slack.signs(b""), KIND]
    async with slack.client.post(PATH, data=endless(), headers=headers) as answer:
        assert answer.status == 413
    assert ear.heard == []


async def test_the_largest_of_our_modals_comes_through(slack: Slack, ear: Ear):
    long = "x" * (BODY_AT_MOST - 1000)
    assert (await slack.knocks(json.dumps({"view": long}).encode())).status == 200
    assert len(ear.heard) == 1


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"{",
        b"[]",
        b'"canary-7f3a"',
        b"null",
        b"canary-7f3a",
        b"\xff\xfe{}",
        b'{"text": "\\ud800 canary-7f3a"}',
        b'{"text": NaN}',
        b'{"text": 1e999}',
        b"[" * 200_000,
        b'{"a":' * 50_000,
        b'{"a": ' + b"1" * 6000 + b"}",
    ],
)
async def test_signed_garbage_is_refused(slack: Slack, ear: Ear, garbage: bytes):
    assert (await slack.knocks(garbage)).status == 400
    in_form = b"payload=" + b"".join(b"%%%02x" % byte for byte in garbage[:60_000])
    assert (await slack.knocks(in_form, FORM)).status == 400
    assert ear.heard == []


async def test_half_a_character_is_no_json(slack: Slack):
    assert (await slack.knocks(b'{"text": "\xed\xa0\x80"}')).status == 400


@pytest.mark.parametrize("garbage", [b"\xff\xfe", "payload=é".encode()])
async def test_a_signed_form_that_is_no_form_is_refused(slack: Slack, garbage: bytes):
    assert (await slack.knocks(garbage, FORM)).status == 400


async def test_what_somebody_entered_is_remembered_in_no_address(slack: Slack):
    entered = {"command": "/beenthere", "text": "canary-only-here", "ssl_check": "1"}
    assert (await slack.knocks(urlencode(entered).encode(), FORM)).status == 200
    gc.collect()  # what is on its way out is not remembered
    addresses = [each for each in gc.get_objects() if isinstance(each, URL)]
    assert [each for each in addresses if "canary-only-here" in str(each)] == []


async def test_of_two_fields_of_one_name_the_first_counts(slack: Slack, ear: Ear):
    assert (await slack.knocks(b"command=%2Fone&command=two", FORM)).status == 200
    assert ear.heard == [{"command": "/one"}]


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data", "a", "a/b/c"])
async def test_another_kind_of_body_is_refused(slack: Slack, ear: Ear, kind: str):
    assert (await slack.knocks(BODY, kind)).status == 415
    assert ear.heard == []


@pytest.mark.parametrize("packing", ["gzip", "deflate", "canary"])
async def test_a_packed_body_is_refused(slack: Slack, ear: Ear, packing: str):
    packed = gzip.compress(BODY)
    for body in (BODY, packed, gzip.compress(b"0" * 50_000_000)):
        headers = [*slack.signs(body), KIND, ("Content-Encoding", packing)]
        assert (await slack.posts(body, headers)).status in {400, 415}
    assert ear.heard == []


async def test_half_a_request_is_refused(slack: Slack, ear: Ear):
    """The body's own framing is broken on the way."""
    signs = slack.signs(BODY)
    said = "".join(f"{name}: {value}\r\n" for name, value in signs)
    client = slack.client
    reader, writer = await asyncio.open_connection(client.host, client.port)
    writer.write(
        f"POST {PATH} HTTP/1.1\r\nHost: us\r\nTransfer-Encoding: chunked\r\n"
        f"{said}\r\n5\r\nthere\r\nno number of bytes\r\n".encode()
    )
    answer = await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert b" 400 " in answer
    assert ear.heard == []


async def test_nobody_is_waited_for_who_does_not_go_on(ear: Ear, clock: HandsClock):
    signatures = Signatures(secrets=read_secrets(SECRET), clock=clock)
    app = web.Application()
    app.add_routes(Edge(signatures, ear.hear, body_seconds=0).routes)
    async with TestClient(TestServer(app)) as client:
        begins = asyncio.Event()

        async def half() -> AsyncIterator[bytes]:
            yield BODY
            await begins.wait()

        headers = [*Slack(client, NOON).signs(BODY), KIND]
        async with client.post(PATH, data=half(), headers=headers) as answer:
            assert answer.status == 408
    assert ear.heard == []


async def test_a_charset_changes_nothing(slack: Slack):
    assert (await slack.knocks(BODY, f"{JSON}; charset=utf-16")).status == 200


async def test_a_form_is_read_as_slack_writes_it(slack: Slack, ear: Ear):
    said = {"text": "a+b & c=d %41 ü 🌊", "command": "/beenthere"}
    await slack.brings(said)
    await slack.brings({"type": "block_actions", "value": said["text"]})
    assert ear.heard == [said, {"type": "block_actions", "value": said["text"]}]


async def test_slack_asks_whether_we_are_here(slack: Slack, ear: Ear):
    asks = b'{"type": "url_verification", "token": "t", "challenge": "3eZbrw1aB"}'
    answer = await slack.knocks(asks)
    assert (answer.status, answer.json) == (200, {"challenge": "3eZbrw1aB"})
    unsigned = await slack.posts(asks, [KIND])
    assert (unsigned.status, unsigned.text) == (401, "")
    assert ear.heard == []


@pytest.mark.parametrize(
    "challenge", [b"7", b"null", b'["x"]', b'"' + b"x" * 1001 + b'"']
)
async def test_a_question_that_slack_would_not_ask(slack: Slack, challenge: bytes):
    asks = b'{"type": "url_verification", "challenge": ' + challenge + b"}"
    assert (await slack.knocks(asks)).status == 400


async def test_slack_looks_at_our_certificate(slack: Slack, ear: Ear):
    assert (await slack.knocks(b"ssl_check=1&token=t", FORM)).status == 200
    async with slack.client.get(PATH, params={"ssl_check": "1"}) as answer:
        assert (answer.status, await answer.text()) == (200, "")
    async with slack.client.get(PATH) as answer:
        assert answer.status == 405
    assert ear.heard == []


async def test_an_unsigned_payload_of_any_kind_is_refused(slack: Slack, ear: Ear):
    slack.secret = "guessed"
    for payload in (payloads.message("U1"), payloads.command("U1", "help")):
        assert (await slack.brings(payload)).status == 401
    assert ear.heard == []
