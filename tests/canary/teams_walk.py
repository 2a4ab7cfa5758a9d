"""One request in Teams, from hello to a yes, with a canary in all that anybody enters."""

import json
from typing import Any, Final

from tests.canary import server
from tests.canary.birds import canary
from tests.canary.people import (
    ASKER,
    COORDINATORS,
    NAMED,
    NEWCOMER,
    SUPPORTERS,
    TONGUE,
    One,
)
from tests.canary.served_walk import REACH
from tests.canary.teams_ward import TeamsWard
from tests.canary.walk import ANYTHING
from tests.teams import fake_payloads as says
from tests.teams.fake_faults import Failed, Garbled, Lost, Refused
from tests.teams.fake_post import Ack
from tests.teams.fake_reading import buttons_in, inputs_in
from tests.teams.fake_tenant import APP_ID

Json = dict[str, Any]

FAULTS: Final = (Lost(done=False), Failed(), Garbled(), Refused(canary("code")))
COMMANDS: Final = ("help", "status", "queue", "mydata")


async def asking(ward: TeamsWard) -> None:
    """Hello, something typed, a form with every field wrong, and one that is right."""
    for who in (ASKER, NEWCOMER, COORDINATORS[0]):
        assert (await ward.of(who).install()).well
    for text in ANYTHING:
        assert (await ward.of(ASKER).type(text)).well
    assert (await ward.presses(ASKER, "talk-to-a-peer")).well
    assert (await sent_wrong(ward, ASKER)).well
    assert canary("wrong reach") in json.dumps(ward.of(ASKER).card)
    ward.of(ASKER).close()
    assert (await ward.presses(ASKER, "talk-to-a-peer")).well
    ward.enter(ASKER, "reach", REACH)
    ward.enter(ASKER, "language", TONGUE)
    ward.enter(ASKER, "not-these", One(NAMED).name)
    assert (await ward.of(ASKER).send()).well
    await ward.until(lambda: ward.button(ASKER, "withdraw") is not None)
    assert (await ward.presses(ASKER, "change-wishes")).well
    assert canary("reach") in json.dumps(ward.of(ASKER).card)
    ward.of(ASKER).close()


async def commands(ward: TeamsWard) -> None:
    for word in COMMANDS:
        for who in (ASKER, COORDINATORS[0]):
            assert (await ward.of(who).type(word)).well
            assert (await ward.of(who).type(f"{word} {canary('argument')}")).well


async def hostile(ward: TeamsWard) -> None:
    """What Teams would never bring, signed and unsigned, with a canary everywhere."""
    bird, tenant, service = canary("hostile"), ward.fake.tenant, ward.fake.service
    member = ward.of(ASKER).member
    right = says.typed(tenant, service, member, bird)
    button = {"type": "Action.Execute", "title": bird, "verb": "act"}
    for said in (
        says.sent(tenant, service, member, {"does": "send", "t": bird, bird: bird}),
        says.fetched(tenant, service, member, bird, {"does": "open", "t": bird}),
        says.executed(tenant, service, member, bird, {**button, "data": {"t": bird}}),
        says.mentioned(tenant, service, member, tenant.group(), bird),
        *({**right, name: [bird]} for name in right if name != "serviceUrl"),
        *({**right, name: {bird: bird}} for name in right if name != "serviceUrl"),
    ):
        await ward.deliveries.once(said)
    for field in ("serviceUrl", "channelId"):
        await ward.deliveries.once({**right, field: f"https://{bird}.example/{bird}"})
    await badly_signed(ward, json.dumps(right).encode())


async def badly_signed(ward: TeamsWard, body: bytes) -> None:
    bird, keys, service = canary("badly signed"), ward.fake.keys, ward.fake.service
    good = keys.token(APP_ID, service)
    for raw in (bird.encode(), b"{" + bird.encode(), b"\xff" * 9, b"[]"):
        await ward.post.send(raw, f"Bearer {good}")
    wrong = [
        keys.token(bird, service),
        keys.token(APP_ID, service, iss=bird),
        keys.token(APP_ID, f"https://{bird}.example"),
        keys.token(APP_ID, service, exp=None, sub=bird),
    ]
    for token in (*(f"Bearer {each}" for each in wrong), "", bird, f"Bearer {bird}"):
        assert (await ward.post.send(body, token)).status == 401


async def failing(ward: TeamsWard) -> None:
    """Teams' own trouble, something of ours that falls over, a disk without room."""
    ward.fake.fails("send", *FAULTS)
    ward.fake.fails("member", *FAULTS)
    for _ in FAULTS:
        await ward.of(NEWCOMER).type(ANYTHING[0])
        await ward.of(SUPPORTERS[0]).type("mydata")
    member, tenant = ward.of(NEWCOMER).member, ward.fake.tenant
    broken = {"does": "send", "t": "ask", server.BROKEN: canary("broken")}
    said = says.sent(tenant, ward.fake.service, member, broken)
    await ward.deliveries.once(said)
    ward.house.process.fill_the_disk()
    assert (await ward.of(NEWCOMER).type(ANYTHING[0])).status == 503
    ward.house.process.free_the_disk()


async def sent_wrong(ward: TeamsWard, who: str) -> Ack:
    """Every field of the form that is open, filled in by nobody's hands."""
    card = ward.of(who).card
    [send] = [b for b in buttons_in(card) if b["data"].get("does") == "send"]
    wrong = {f["id"]: canary(f"wrong {f['id']}") * 30 for f in inputs_in(card).values()}
    picked = {name: canary("nobody") for name in send["data"]["people"]}
    return await ward.of(who).hand_in({**send["data"], **wrong, **picked})
