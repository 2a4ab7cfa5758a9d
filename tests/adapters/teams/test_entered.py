"""What was entered in a dialog, read from whatever arrives."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from adapters.teams.forms import OURS, read_data
from bot.flows import LOOKS, READERS
from bot.forms import Choice, Choices, Form, Text, Wrong
from bot.looks import Look
from bot.reading import Fresh
from bot.request import Handle, RequestId
from tests.adapters.shown import everything_shown, nodes, reader
from tests.adapters.teams.drawings import ACCOUNTS, NAMES, body, dialog, mended
from tests.bot.staff import DANA, EVE, MONDAY, REQUEST, SAM, SETTINGS, sight
from tests.story import Story

Json = dict[str, Any]
READER = reader()
IS_GONE = {Look.GROUP_INVITED, Look.GROUP_MOVING, Look.LEADING}
"""What is sent of a group that is gone needs no mending: it is answered as stale."""
FRESH = Fresh(at=MONDAY, by=DANA.id, request=RequestId("r-2"), handle=Handle("K-222"))


def test_each_kind_of_field_is_read():
    """As Teams sends it: flat, and with what our button remembered."""
    sent = {
        "does": "send",
        "t": "ask",
        "people": ["not-these"],
        "many": ["days"],
        "rather": "either",
        "language": "en",
        "days": "0,4",
        "reach": "by phone, after six\nor by mail",
        "day": "2030-01-08",
        "time": "09:30",
        "not-these": "AB-1,ab-2,ab-1",
    }
    assert read_data(sent) == snapshot(
        (
            {
                "rather": ("either",),
                "language": ("en",),
                "days": ("0", "4"),
                "reach": ("by phone, after six\nor by mail",),
                "day": ("2030-01-08",),
                "time": ("09:30",),
            },
            {"not-these": ("ab-1", "ab-2")},
        )
    )


def test_what_was_left_empty_is_a_field_all_the_same():
    sent = {"people": ["not-these"], "many": ["days"], "rather": None, "reach": ""}
    assert read_data({**sent, "days": "", "not-these": ""}) == snapshot(
        ({"rather": (), "reach": (), "days": ()}, {"not-these": ()})
    )


def test_half_of_a_character_is_mended_before_anybody_keeps_it():
    assert read_data({"reach": "call \ud83d"})[0] == {"reach": ("call ?",)}


def test_a_list_is_as_good_as_commas():
    sent = {"people": ["who"], "many": ["days"], "days": ["0", "4"], "who": ["a", "b"]}
    assert read_data(sent) == ({"days": ("0", "4")}, {"who": ("a", "b")})


def test_an_account_that_no_account_could_have_is_nobodys():
    long = "x" * 65
    assert read_data({"people": ["who"], "who": f"{long},a"})[1] == {"who": ("a",)}
    crowd = ",".join(map(str, range(1000)))
    assert len(read_data({"people": ["who"], "who": crowd})[1]["who"]) == 100


anything = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(st.characters(), max_size=8),
        st.text(",ab \ud83d", max_size=8),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.text(max_size=4), inner, max_size=4),
    ),
    max_leaves=12,
)


@given(data=anything, people=anything, many=anything, entered=anything)
def test_nothing_that_json_can_hold_upsets_it(data, people, many, entered):
    names = ("rather", "not-these", "days")
    within = {"people": people, "many": many, **dict.fromkeys(names, entered)}
    known = {**within, "people": ["not-these"], "many": ["days"]}
    for sent in (data, within, known):
        values, picked = read_data(sent)
        for texts in (*values.values(), *picked.values()):
            assert all(text and text.encode() for text in texts)
        assert not values.keys() & picked.keys()
        assert not OURS & (values.keys() | picked.keys())


@given(entered=anything, look=st.sampled_from(sorted(READERS.keys() - IS_GONE)))
def test_a_form_of_nonsense_has_to_be_mended_and_upsets_nobody(entered, look):
    by = DANA if look in (Look.ASK, Look.CHANGE_WISHES) else SAM
    seen = sight(by, own=REQUEST, request=REQUEST, supporter=SETTINGS)
    sent = dict.fromkeys(("rather", "days", "day", "how"), entered)
    values, picked = read_data({**sent, "many": ["days"]})
    wrong = READERS[look](seen, values, FRESH)
    assert isinstance(wrong, Wrong)
    opened = LOOKS[look](seen, MONDAY)
    dialog(opened, READER, mended((values, picked), wrong))


def test_a_form_that_is_sent_as_it_was_opened_is_right():
    opened = LOOKS[Look.MY_SETTINGS](sight(SAM, supporter=SETTINGS), MONDAY)
    values, _ = read_data(as_sent(dialog(opened, READER)))
    story = Story()
    assert story.wrong("ana", Look.MY_SETTINGS, values) is None


def test_what_was_drawn_comes_back_as_it_was_drawn():
    """Every form, sent by a client that changed nothing."""
    for opened in FORMS:
        values, picked = read_data(as_sent(dialog(opened, READER)))
        names = {field.name for field in opened.fields}
        assert values.keys() | picked.keys() == names
        for field in opened.fields:
            match field:
                case Choice(name=name, chosen=chosen):
                    assert values[name] == ((chosen,) if chosen else ())
                case Choices(name=name, chosen=chosen):
                    assert set(values[name]) == set(chosen)
                case Text(name=name, written=written):
                    assert values[name] == ((written,) if written else ())


FORMS = [opened for _, opened in everything_shown() if isinstance(opened, Form)]


@given(data=st.data())
def test_whatever_somebody_enters_comes_back_as_they_entered_it(data):
    """And stands there again, should the form have to be mended."""
    opened = data.draw(st.sampled_from(FORMS))
    drawn = dialog(opened, READER)
    entered = {n["id"]: data.draw(_filling_in(n)) for n in body(drawn) if "id" in n}
    values, picked = read_data(as_sent(drawn) | entered)
    again = dialog(opened, READER, mended((values, picked), Wrong()))
    for each in (node for node in body(again) if "id" in node):
        sent = entered[each["id"]]
        read = values.get(each["id"]) or picked.get(each["id"], ())
        joined = "isMultiSelect" in each
        assert read == tuple(filter(None, sent.split(",") if joined else [sent]))
        assert each.get("value", "") == sent


def _filling_in(each: Json) -> st.SearchStrategy[str]:
    values = [choice["value"] for choice in each.get("choices", ())]
    match each:
        case {"choices.data": _}:
            picked = st.lists(st.uuids().map(str), max_size=3, unique=True)
            return picked.map(",".join)
        case {"isMultiSelect": True}:
            some = st.sets(st.sampled_from(values))
            return some.map(lambda few: ",".join(v for v in values if v in few))
        case {"choices": _}:
            return st.sampled_from(["", *values])
        case {"type": "Input.Date"}:
            return st.dates().map(str)
        case {"type": "Input.Time"}:
            return st.times().map(lambda at: f"{at:%H:%M}")
        case _:
            return st.text(st.characters(codec="utf-8"), max_size=300)


def test_a_form_that_has_to_be_mended_is_drawn_as_it_was_sent():
    for opened in FORMS:
        drawn = dialog(opened, READER)
        entered = read_data(as_sent(drawn))
        assert dialog(opened, READER, mended(entered, Wrong())) == drawn


def test_whoever_was_picked_anew_stands_in_the_form_that_has_to_be_mended():
    opened = LOOKS[Look.CHANGE_WISHES](sight(DANA, own=REQUEST), MONDAY)
    entered = ({}, {"not-these": (ACCOUNTS["sam"], "somebody-new")})
    drawn = body(dialog(opened, READER, mended(entered, Wrong())))
    [picker] = [block for block in drawn if block.get("id") == "not-these"]
    assert picker["value"] == f"{ACCOUNTS['sam']},somebody-new"
    assert [choice["title"] for choice in picker["choices"]] == ["Sam"]


def test_a_colleague_who_has_no_account_here_is_not_in_the_picker():
    opened = LOOKS[Look.CHANGE_WISHES](sight(DANA, own=REQUEST), MONDAY)
    [picker] = [n for n in nodes(dialog(opened, READER)) if n.get("id") == "not-these"]
    assert picker["value"] == ACCOUNTS[EVE.id]
    assert picker["choices"][0]["title"] == NAMES[ACCOUNTS[EVE.id]]


@pytest.mark.parametrize("length", [300, 301, 2000])
def test_a_text_that_is_too_long_comes_back_whole_to_be_shortened(length):
    opened = LOOKS[Look.CHANGE_WISHES](sight(DANA, own=REQUEST), MONDAY)
    again = mended(({"reach": ("a" * length,)}, {}), Wrong())
    [text] = [n for n in body(dialog(opened, READER, again)) if n.get("id") == "reach"]
    assert text["value"] == "a" * length


def test_no_choice_of_any_form_has_a_comma_in_its_value():
    """Teams joins what was chosen by commas."""
    for opened in FORMS:
        for node in nodes(dialog(opened, READER)):
            assert not [c for c in node.get("choices", ()) if "," in c["value"]]


def as_sent(drawn: Json) -> Json:
    """As Teams sends a dialog back in which nothing was changed."""
    inputs = [node for node in body(drawn) if "id" in node]
    send = body(drawn)[-1]["actions"][-1]["data"]
    fields = {each["id"]: each.get("value", "") for each in inputs}
    sent: Json = json.loads(json.dumps({**send, **fields}))
    return sent
