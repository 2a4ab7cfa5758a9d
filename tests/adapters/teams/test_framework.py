"""What botbuilder's own path does wrong, and ours does not, on the wire.

The stock path is tried beside ours where it can be without a network.
"""

import asyncio
import io
import json
from datetime import timedelta
from typing import Any

import pytest
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import Activity
from botframework.connector.auth import BotFrameworkAuthenticationFactory

from adapters.logs import Log
from adapters.teams.acks import Ack
from adapters.teams.framework import Framework, VerifiedAtTheEdge, outline
from adapters.teams.keys import COOL_SECONDS
from adapters.teams.what_came import AnythingCame, Press
from tests.adapters.kept_store import HandsClock
from tests.adapters.teams import payloads
from tests.adapters.teams.doorway import Door, body, door
from tests.adapters.teams.house import NURSE, House
from tests.adapters.teams.signing import APP, SECOND, TENANT, claims, public, token

__all__ = ["door"]

Json = dict[str, Any]


# 1. ``process()`` answers every invoke with a 500


async def test_an_invoke_is_answered_with_what_it_shows(house: House):
    answered = await house.brings(payloads.fetch(NURSE, "ask"))
    assert answered.status == 200
    assert answered.json["task"]["type"] == "continue"


# 2. ``Activity.deserialize`` drops the tenant's id


def test_the_stock_way_of_reading_an_activity_loses_its_tenant():
    said = payloads.message(NURSE)
    assert Activity.deserialize(said).conversation.tenant_id is None
    assert Activity.from_dict(said).conversation.tenant_id == TENANT


async def test_the_tenant_is_read_from_the_activity_itself(door: Door):
    elsewhere = body(channelData={}, conversation={"id": "a:1", "tenantId": "other"})
    assert await door.brings(token(), elsewhere) == 401
    ours = body(channelData={}, conversation={"id": "a:1", "tenantId": TENANT})
    assert await door.brings(token(), ours) == 200


# 3. two blocking HTTPS calls a turn, before anything else is done


async def test_turns_ask_nobody_and_block_nothing(door: Door):
    door.page.silent = asyncio.Event()
    turns = [asyncio.create_task(door.brings(token())) for _ in range(5)]
    await door.page.knocked.wait()
    # Whoever is served by this loop goes on meanwhile.
    assert await door.knock() == 401
    door.page.silent.set()
    assert await asyncio.gather(*turns) == [200] * 5
    assert door.page.asked == {"document": 1, "keys": 1}


# 4. keys are never refreshed within 24 hours


async def test_a_key_that_rotates_is_known_within_a_minute(door: Door):
    assert await door.brings(token()) == 200
    door.page.keys = [public(SECOND)]
    door.time.at += COOL_SECONDS
    assert await door.brings(token(key=SECOND)) == 200


# 5. tokens without an end are taken


async def test_a_token_without_an_end_is_none(door: Door):
    endless = token(claims(exp=None))
    assert await door.brings(endless) == 401
    door.clock.passes(timedelta(days=3650))
    assert await door.brings(endless) == 401


# 6. an empty app id turns authentication off


async def test_the_stock_way_lets_anybody_in_without_an_app_id():
    stock = BotFrameworkAuthenticationFactory.create()
    let_in = await stock.authenticate_request(Activity(channel_id="msteams"), "")
    assert let_in.claims_identity.is_authenticated


async def test_nothing_but_the_edge_lets_anybody_in():
    ours = VerifiedAtTheEdge("")
    activity = Activity.from_dict(payloads.message(NURSE))
    with pytest.raises(PermissionError):
        await ours.authenticate_request(activity, "")
    with pytest.raises(PermissionError):
        await ours.authenticate_streaming_request("", "msteams")
    with pytest.raises(PermissionError):
        await CloudAdapterBase(ours).process_activity("", activity, _nothing)
    with pytest.raises(PermissionError):
        ours.create_connector_factory(ours.result().claims_identity)


# what botbuilder is told


def framework(heard: list[AnythingCame], lines: io.StringIO) -> Framework:
    async def hear(came: AnythingCame) -> Ack:
        heard.append(came)
        return Ack(body={"heard": len(heard)})

    return Framework(app_id=APP, hear=hear, log=Log(lines, HandsClock()))


async def test_nothing_that_anybody_wrote_reaches_it():
    heard: list[AnythingCame] = []
    said = payloads.sending(NURSE, "ask", {"reach": "canary"}, text="canary")
    await framework(heard, io.StringIO()).hear(said)
    [came] = heard
    told = json.dumps(outline(came).as_dict())
    assert "canary" not in told
    assert f"a:{NURSE}" in told
    assert "canary" not in repr(came)


async def test_the_answer_is_ours_whatever_the_activity_asks_for():
    """``expectReplies`` has the stock path answer with a list of its own."""
    heard: list[AnythingCame] = []
    said = payloads.press(NURSE, "t", deliveryMode="expectReplies")
    ack = await framework(heard, io.StringIO()).hear(said)
    assert ack.body == {"heard": 1}
    assert isinstance(heard[0], Press)


async def test_what_it_stumbles_over_is_brought_again():
    async def hear(_: AnythingCame) -> Ack:
        raise RuntimeError("canary")

    lines = io.StringIO()
    stumbles = Framework(app_id=APP, hear=hear, log=Log(lines, HandsClock()))
    assert (await stumbles.hear(payloads.message(NURSE))).status == 503
    assert "RuntimeError" in lines.getvalue()
    assert "canary" not in lines.getvalue()


async def _nothing(_: object) -> None:
    raise AssertionError
