"""One request in Slack, from hello to a yes, with a canary in all that anybody enters."""

from typing import Any, Final

from tests.canary import server
from tests.canary.birds import canary
from tests.canary.people import (
    ASKER,
    COORDINATORS,
    NAMED,
    NEWCOMER,
    TONGUE,
    One,
)
from tests.canary.served_walk import REACH
from tests.canary.slack_ward import SlackWard
from tests.canary.walk import ANYTHING
from tests.slack import fake_payloads as says
from tests.slack.fake_faults import Failed, Garbled, Lost, Refused
from tests.slack.fake_post import Sort, encoded
from tests.slack.fake_reading import EMPTY, MANY, inputs_in
from tests.slack.fake_socket import Ack
from tests.slack.fake_things import View

Json = dict[str, Any]

COMMANDS: Final = ("", "help", "status", "queue", "mydata", canary("word"))
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


async def commands(ward: SlackWard) -> None:
    for word in COMMANDS:
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
    ward.house.process.fill_the_disk()
    assert (await ward.of(NEWCOMER).type(ANYTHING[0])).status == 503
    ward.house.process.free_the_disk()


async def sent_wrong(ward: SlackWard, who: str) -> Ack:
    view, client = ward.modal(who), ward.of(who)
    state = {
        block["block_id"]: {"value": _wrong(block["element"], block["block_id"])}
        for block in inputs_in(view.drawn["blocks"]).values()
        if block["element"]["type"] != "multi_users_select"
    }
    payload = says.submitted(ward.fake.workspace, client.member, view, state)
    return await ward.deliveries.once(Sort.INTERACTIVE, payload)


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
