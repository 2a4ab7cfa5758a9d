"""What was entered in a Slack form, read from whatever arrives."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from adapters.slack.forms import draw_view, read_state
from bot.flows import LOOKS, READERS
from bot.forms import Wrong
from bot.looks import Look
from bot.reading import Fresh
from bot.request import Handle, RequestId
from tests.adapters.shown import reader
from tests.adapters.slack.drawings import ACCOUNTS
from tests.bot.staff import DANA, MONDAY, REQUEST, SAM, SETTINGS, sight
from tests.story import Story

Json = dict[str, Any]
IS_GONE = {Look.GROUP_INVITED, Look.GROUP_MOVING, Look.LEADING}
"""What is sent of a group that is gone needs no mending: it is answered as stale."""
FRESH = Fresh(at=MONDAY, by=DANA.id, request=RequestId("r-2"), handle=Handle("K-222"))


def state(**fields: Json) -> Json:
    entered = {name.replace("_", "-"): {"value": f} for name, f in fields.items()}
    return {"id": "V1", "type": "modal", "state": {"values": entered}}


def one(value: str | None) -> Json:
    option = value and {"text": {"type": "plain_text", "text": "…"}, "value": value}
    return {"type": "radio_buttons", "selected_option": option}


def several(*values: str) -> Json:
    options = [
        {"text": {"type": "plain_text", "text": "…"}, "value": v} for v in values
    ]
    return {"type": "checkboxes", "selected_options": options}


def test_each_kind_of_field_is_read():
    entered = state(
        rather=one("either"),
        language={**one("en"), "type": "static_select"},
        days=several("0", "4"),
        reach={"type": "plain_text_input", "value": "by phone\nafter six"},
        day={"type": "datepicker", "selected_date": "2030-01-08"},
        time={"type": "timepicker", "selected_time": "09:30"},
        not_these={"type": "multi_users_select", "selected_users": ["U1", "U2"]},
    )
    assert read_state(entered) == snapshot(
        (
            {
                "rather": ("either",),
                "language": ("en",),
                "days": ("0", "4"),
                "reach": ("by phone\nafter six",),
                "day": ("2030-01-08",),
                "time": ("09:30",),
            },
            {"not-these": ("U1", "U2")},
        )
    )


def test_what_was_left_empty_is_a_field_all_the_same():
    entered = state(
        rather=one(None),
        days=several(),
        reach={"type": "plain_text_input", "value": None},
        day={"type": "datepicker", "selected_date": None},
        not_these={"type": "multi_users_select", "selected_users": []},
    )
    assert read_state(entered) == snapshot(
        ({"rather": (), "days": (), "reach": (), "day": ()}, {"not-these": ()})
    )


def test_half_of_a_character_is_mended_before_anybody_keeps_it():
    entered = state(reach={"type": "plain_text_input", "value": "call \ud83d"})
    assert read_state(entered)[0] == {"reach": ("call ?",)}


anything = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(st.characters(), max_size=8),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.one_of(
                st.text(max_size=4),
                st.sampled_from(
                    [
                        "type",
                        "value",
                        "selected_option",
                        "selected_options",
                        "selected_users",
                        "selected_date",
                    ]
                ),
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=12,
)


@given(view=anything, fields=anything, entered=anything)
def test_nothing_that_json_can_hold_upsets_it(view, fields, entered):
    names = ("rather", "not-these")
    within = {"state": {"values": {name: {"value": entered} for name in names}}}
    for sent in (view, {"state": view}, {"state": {"values": fields}}, within):
        values, picked = read_state(sent)
        for texts in (*values.values(), *picked.values()):
            assert all(text and text.encode() for text in texts)
        assert not values.keys() & picked.keys()


@given(entered=anything, look=st.sampled_from(sorted(READERS.keys() - IS_GONE)))
def test_a_form_of_nonsense_has_to_be_mended_and_upsets_nobody(entered, look):
    by = DANA if look in (Look.ASK, Look.CHANGE_WISHES) else SAM
    seen = sight(by, own=REQUEST, request=REQUEST, supporter=SETTINGS)
    names = ("rather", "days", "day", "how")
    fields = {name: {"value": entered} for name in names}
    values, _ = read_state({"state": {"values": fields}})
    assert isinstance(READERS[look](seen, values, FRESH), Wrong)


def test_a_form_that_is_sent_as_it_was_opened_is_right():
    """Slack sends back what is chosen to begin with: nothing more is needed here."""
    opened = LOOKS[Look.MY_SETTINGS](sight(SAM, supporter=SETTINGS), MONDAY)
    view = draw_view(opened, "my-settings", ACCOUNTS, reader())
    values, _ = read_state(as_sent(view))
    story = Story()
    assert story.wrong("ana", Look.MY_SETTINGS, values) is None


def as_sent(view: Json) -> Json:
    """As Slack sends a form back in which nothing was changed."""
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    fields = {b["block_id"]: {"value": _sent(b["element"])} for b in inputs}
    return json.loads(json.dumps({**view, "state": {"values": fields}}))


def _sent(element: Json) -> Json:
    sent = {
        name.replace("initial", "selected").replace("selected_value", "value"): given
        for name, given in element.items()
        if name.startswith("initial")
    }
    return {"type": element["type"], **sent}
