"""One request in Slack, from hello to a yes, with a canary in all that anybody enters."""

import json
from typing import Any, Final

from tests.canary import server
from tests.canary.birds import canary
from tests.canary.people import (
    ASKER,
    COORDINATORS,
    LEAD,
    NAMED,
    NEWCOMER,
    SUPPORTERS,
    TONGUE,
    One,
)
from tests.canary.slack_ward import SlackWard
from tests.canary.walk import ANYTHING
from tests.slack import fake_payloads as says
from tests.slack.fake_faults import Failed, Garbled, Lost, Refused
from tests.slack.fake_post import Sort, encoded
from tests.slack.fake_reading import EMPTY, MANY, inputs_in
from tests.slack.fake_socket import Ack
from tests.slack.fake_things import View

Json = dict[str, Any]

REACH: Final = f"Ring 212-555-0188 · {canary('reach')}"
FAULTS: Final = (Lost(done=False), Failed(), Garbled(), Refused(canary("code")))
ERRORS: Final = "errors"


async def asking(ward: SlackWard) -> None:
    """Hello, something typed, a form with every field wrong, and one that is right."""
    for who in (ASKER, NEWCOMER, COORDINATORS[0]):
        assert (await ward.of(who).open_home()).well
    for text in ANYTHING:
        assert (await ward.of(ASKER).type(text)).well
    await ward.opens(ASKER, "talk-to-a-peer")
    ack = await sent_wrong(ward, ASKER)
    assert (ack.body or {})["response_action"] == ERRORS
    ward.enter(ASKER, "reach", REACH)
    ward.enter(ASKER, "language", TONGUE)
    ward.enter(ASKER, "not-these", One(NAMED).name)
    assert (await ward.of(ASKER).send()).well
    await ward.until(lambda: ward.button(ASKER, "withdraw") is not None)
    await ward.opens(ASKER, "change-wishes")
    await ward.of(ASKER).close()


async def offers(ward: SlackWard) -> None:
    """One passes; the next says yes, and reads who and how. Nobody else can."""
    first = await offered(ward, None)
    assert (await ward.presses(first, "offer-not-now")).well
    second = await offered(ward, first)
    ward.keeper, ward.kept_since = second, len(ward.fake.calls)
    assert (await ward.presses(second, "offer-yes")).well
    await ward.until(lambda: ward.button(second, "open-who-and-how") is not None)
    found = ward.button(second, "open-who-and-how")
    assert found is not None
    for who in (first, COORDINATORS[0], LEAD, NEWCOMER):
        assert (await ward.of(who).press_in_message(*found)).well
    assert (await ward.presses(second, "open-who-and-how")).well
    await ward.until(
        lambda: REACH in json.dumps(shown(ward, second), ensure_ascii=False)
    )
    await ward.of(second).close()


async def looks(ward: SlackWard) -> None:
    """What everybody may look at: their settings, their data, the desk, the commands."""
    keeper = ward.keeper or ""
    await ward.opens(keeper, "my-settings")
    assert (await ward.of(keeper).send()).well
    for who in (ASKER, keeper, COORDINATORS[0]):
        await ward.opens(who, "my-data", "export")
        await ward.of(who).close()
    for word in ("", "help", "status", "queue", "mydata", canary("word")):
        for who in (ASKER, COORDINATORS[0]):
            ack = await ward.of(who).command(f"{word} {canary('argument')}")
            assert ack.well, ack


async def hostile(ward: SlackWard) -> None:
    """What Slack would never bring, signed and unsigned, with a canary everywhere."""
    bird, workspace = canary("hostile"), ward.fake.workspace
    member = ward.of(ASKER).member
    view = View(id="V0FORGED", hash="h", user=member.id, drawn=forged(bird))
    button = {"type": "button", "action_id": "act-1", "value": bird, "text": bird}
    payloads = [
        says.submitted(workspace, member, view, {bird: {"value": {"value": bird}}}),
        says.pressed_in_view(workspace, member, view, {}, button),
        {"type": bird, "user": bird, "team": [bird]},
        {"type": "block_actions", "user": {"id": bird}, "actions": [bird]},
    ]
    for payload in payloads:
        await ward.deliveries.once(Sort.INTERACTIVE, payload)
    for body in (
        bird.encode(),
        b"{" + bird.encode(),
        b"\xff" * 9,
        b"payload=" + bird.encode(),
    ):
        for kind in ("application/json", "application/x-www-form-urlencoded", bird):
            await ward.post.send(body, {"Content-Type": kind, **ward.post.signed(body)})
    kind, body = encoded(Sort.INTERACTIVE, payloads[0])
    unsigned = {"X-Slack-Signature": f"v0={bird}", "X-Slack-Request-Timestamp": "1"}
    for more in ({}, unsigned, {"X-Slack-Signature": "v0=" + "0" * 64}):
        headers = {"Content-Type": kind, "User-Agent": bird, "Cookie": bird, **more}
        await ward.post.send(body, headers)


async def failing(ward: SlackWard) -> None:
    """Slack's own trouble, something of ours that falls over, and a disk without room."""
    ward.fake.fails("chat.postMessage", *FAULTS)
    ward.fake.fails("views.open", *FAULTS)
    for _ in FAULTS:
        await ward.of(NEWCOMER).type(ANYTHING[0])
        await ward.of(NEWCOMER).command("mydata")
    member = ward.of(NEWCOMER).member
    broken = View(id="V0BROKEN", hash="h", user=member.id, drawn=forged("ask"))
    state = {
        server.BROKEN: {
            "value": {"type": "plain_text_input", "value": canary("broken")}
        }
    }
    payload = says.submitted(ward.fake.workspace, member, broken, state)
    await ward.deliveries.once(Sort.INTERACTIVE, payload)
    ward.process.fill_the_disk()
    assert (await ward.of(NEWCOMER).type(ANYTHING[0])).status == 503
    ward.process.free_the_disk()


async def offered(ward: SlackWard, but: str | None) -> str:
    """Who is asked now."""

    def waiting() -> list[str]:
        asked = (s for s in SUPPORTERS if ward.button(s, "offer-yes") is not None)
        return [nick for nick in asked if nick != but]

    await ward.until(lambda: bool(waiting()))
    return waiting()[0]


async def sent_wrong(ward: SlackWard, who: str) -> Ack:
    view, client = ward.modal(who), ward.of(who)
    state = {
        block["block_id"]: {"value": _wrong(block["element"], block["block_id"])}
        for block in inputs_in(view.drawn["blocks"]).values()
        if block["element"]["type"] != "multi_users_select"
    }
    payload = says.submitted(ward.fake.workspace, client.member, view, state)
    return await ward.deliveries.once(Sort.INTERACTIVE, payload)


def shown(ward: SlackWard, who: str) -> Json:
    modal = ward.of(who).modal
    return modal.drawn if modal else {}


def forged(token: str) -> Json:
    return {
        "type": "modal",
        "private_metadata": token,
        "blocks": [],
        "callback_id": token,
    }


def _wrong(element: Json, field: str) -> Json:
    kind, bird = element["type"], canary(f"wrong {field}")
    name = EMPTY[kind]
    option = {"text": {"type": "plain_text", "text": bird}, "value": bird}
    text = bird * 30
    entered: object = option if "option" in name else text
    return {"type": kind, name: [entered] if name in MANY else entered}
