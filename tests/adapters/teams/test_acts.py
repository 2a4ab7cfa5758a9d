"""What is read from an activity, and what is left behind."""

import json

# ruff: noqa: TID251  (chance is seeded here, and told when something fails)
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.shapes import OLD, NotOurs
from adapters.teams import acts
from adapters.teams.what_came import (
    Does,
    Elsewhere,
    Installed,
    Message,
    Press,
    Sending,
    Shown,
)
from tests.adapters.teams import payloads
from tests.adapters.teams.payloads import BOT, CHANNEL_CHAT, GROUP, TENANT
from tests.adapters.teams.signing import SERVICE

NURSE = "marlow-quay"


def test_a_message_is_read_without_what_was_typed():
    message = payloads.message(NURSE, id="1893456000001")
    came = acts.read(message)
    assert isinstance(came, Message)
    assert came.key == f"teams:a:{NURSE}:1893456000001"
    assert (came.word, came.shown) == ("", Shown.NOTHING)
    assert came.chat.service == SERVICE.rstrip("/")
    assert (came.chat.conversation, came.chat.user) == (f"a:{NURSE}", f"29:{NURSE}")
    assert came.chat.bot == BOT
    by = came.by
    assert (by.user, by.name, by.zone) == (NURSE, "Marlow Quay", "America/New_York")
    assert by.country == "US"


def test_an_installation_is_one_whoever_says_it():
    for said in (
        payloads.installed(NURSE),
        payloads.installed(NURSE, "add-upgrade"),
        payloads.joined(NURSE),
    ):
        assert isinstance(acts.read(said), Installed)


@pytest.mark.parametrize(
    "nothing",
    [
        payloads.installed(NURSE, "remove"),
        payloads.installed(NURSE, conversation=GROUP),
        payloads.installed(NURSE, **{"from": {"id": "29:x"}}),
        payloads.joined(NURSE, conversation=CHANNEL_CHAT),
        payloads.activity(NURSE, "conversationUpdate", membersRemoved=[{"id": "x"}]),
        payloads.activity(NURSE, "endOfConversation"),
        payloads.activity(NURSE, "event", name="canary"),
        payloads.message(NURSE, **{"from": {"id": "28:a-bot", "aadObjectId": NURSE}}),
        payloads.message(NURSE, conversation=None),
        payloads.message(NURSE, recipient={}),
        payloads.message(NURSE, serviceUrl=7),
        {},
    ],
)
def test_what_is_nothing_to_us_is_not_read(nothing: dict[str, Any]):
    with pytest.raises(NotOurs):
        acts.read(nothing)


def test_a_press_is_named_by_whose_where_what_and_when():
    said = payloads.press(NURSE, "a-token", timestamp="2030-01-07T17:00:00Z")
    came = acts.read(said)
    assert isinstance(came, Press)
    named = f"press:{NURSE}:1893456000001:a-token:2030-01-07T17:00:00Z"
    assert (came.key, came.does, came.token) == (named, Does.ACT, "a-token")
    assert came.shown is Shown.CARD
    later = acts.read(payloads.press(NURSE, "a-token", timestamp="2030-01-07T18:00Z"))
    assert later.key != came.key


def test_what_opens_a_dialog_is_a_press_as_well():
    came = acts.read(payloads.fetch(NURSE, "ask"))
    assert isinstance(came, Press)
    assert (came.does, came.token, came.shown) == (Does.OPEN, "ask", Shown.DIALOG)
    inside = acts.read(payloads.press_in_dialog(NURSE, "act", "resume", "desk"))
    assert isinstance(inside, Press)
    assert (inside.does, inside.opened_by) == (Does.ACT, "desk")


def test_a_form_is_named_by_who_sent_which():
    came = acts.read(payloads.sending(NURSE, "ask", {"soon": "today"}, id="x"))
    assert isinstance(came, Sending)
    assert (came.key, came.token) == (f"form:{NURSE}:ask:x", "ask")
    assert came.data["soon"] == "today"


def test_dialogs_have_been_seen_without_most_of_it():
    """As an invoke of Teams' own test client comes."""
    bare = {
        "type": "invoke",
        "name": "task/fetch",
        "id": "x",
        "channelId": "msteams",
        "serviceUrl": SERVICE,
        "from": {"id": "29:x", "name": "Marlow"},
        "recipient": {"id": "bot"},
        "conversation": {"id": "a:1", "conversationType": "personal"},
        "value": {"data": {"does": "open", "t": "ask"}, "context": {}},
    }
    came = acts.read(bare)
    assert isinstance(came, Press)
    assert came.by.user == ""


def test_in_a_group_nothing_but_help_is_read():
    for said in (
        payloads.message(NURSE, conversation=GROUP),
        payloads.pressed_without_dialogs(NURSE, "t", conversation=GROUP),
        payloads.press(NURSE, "t", conversation=CHANNEL_CHAT),
        payloads.fetch(NURSE, "ask", conversation=GROUP),
        payloads.sending(NURSE, "ask", {}, conversation=GROUP),
        payloads.message(NURSE, conversation={"id": "19:x", "isGroup": True}),
    ):
        assert isinstance(acts.read(said), Elsewhere)
    helps = acts.read(payloads.help_now(NURSE, conversation=GROUP))
    assert isinstance(helps, Press)


@pytest.mark.parametrize("odd", [None, 7, "", "a b", "\0", "ü", "x" * 201, ["t"], {}])
def test_a_token_that_no_button_of_ours_can_have_said_is_an_old_one(odd: Any):
    for came in (
        acts.read(payloads.press(NURSE, odd)),
        acts.read(payloads.fetch(NURSE, odd)),
        acts.read(payloads.sending(NURSE, odd, {})),
    ):
        assert isinstance(came, Press | Sending)
        assert came.token == OLD


@pytest.mark.parametrize(
    ("entities", "local", "zone"),
    [
        ([{"type": "clientInfo", "timezone": "Europe/Berlin"}], None, "Europe/Berlin"),
        ([{"type": "mention"}, 7, None], "Europe/Paris", "Europe/Paris"),
        ("canary", None, ""),
        ([{"type": "clientInfo", "timezone": ["x"], "country": 7}], ["y"], ""),
        (None, "x" * 99, "x" * 64),
    ],
)
def test_a_zone_is_what_either_says(entities: Any, local: Any, zone: str):
    came = acts.read(payloads.message(NURSE, entities=entities, localTimezone=local))
    assert (came.by.zone, came.by.country) == (zone, "")


def test_none_of_it_shows_what_it_holds():
    for said in (
        payloads.message(NURSE),
        payloads.sending(NURSE, "canary", {"reach": "canary"}),
        payloads.press(NURSE, "canary"),
        payloads.installed(NURSE),
    ):
        shown = repr(acts.read(said))
        assert "canary" not in shown
        assert NURSE not in shown
        assert TENANT not in shown


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=9), inner, max_size=4)
    ),
    max_leaves=12,
)
EVERY = [
    payloads.message(NURSE),
    payloads.installed(NURSE),
    payloads.joined(NURSE),
    payloads.press(NURSE, "t"),
    payloads.fetch(NURSE, "ask"),
    payloads.sending(NURSE, "ask", {"soon": "today"}),
    payloads.pressed_without_dialogs(NURSE, "t"),
]


@given(seed=st.integers(0, 2**32), odd=anything)
def test_nothing_that_comes_can_do_more_than_not_be_ours(seed: int, odd: Any):
    chance = Random(seed)
    said = json.loads(json.dumps(chance.choice(EVERY)))
    spoiled = said
    while True:
        name = chance.choice(list(spoiled))
        if not isinstance(spoiled[name], dict) or not spoiled[name]:
            break
        spoiled = spoiled[name]
    spoiled[name] = odd
    try:
        came = acts.read(said)
    except NotOurs:
        return
    assert came.key
    assert came.chat.conversation
