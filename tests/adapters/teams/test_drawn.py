"""Whatever is drawn for Teams is accepted by it, harmless, and parsed for nothing."""

import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adapters.teams.cards import HELP_NOW, draw_card
from adapters.teams.fields import Known
from adapters.teams.forms import draw_dialog
from bot import wire
from bot.cards import Button, Card, Fact, Heading, Quote, Row, Say
from bot.flows import LOOKS
from bot.forms import (
    REACH_LIMIT,
    Choice,
    Choices,
    Day,
    Form,
    Option,
    Page,
    People,
    Text,
    TimeOfDay,
    Wrong,
)
from bot.looks import Look
from bot.people import PersonId
from tests.adapters.shown import (
    Heard,
    every_card,
    everything_shown,
    nodes,
    reader,
    strings,
)
from tests.adapters.teams.drawings import (
    TOKEN,
    all_dialogs,
    all_messages,
    body,
    dialog,
    mended,
    message,
)
from tests.adapters.teams.limits import wrong
from tests.bot.promises.nobody_told import NEUTRAL
from tests.bot.staff import DANA, EVE, EVERYONE, MONDAY, SAM, sight, taken
from tests.bot.test_wording import WRITTEN, reading

READER = reader()
OF_THE_ANNOUNCEMENT = {
    *("announce-begins", "announce-first", "announce-help", "announce-how"),
    *("announce-office", "announce-what", "poster-foot", "poster-heading"),
}
"""The letter to all staff, and the poster."""
ELSEWHERE = {
    *OF_THE_ANNOUNCEMENT,
    "home", "close",  # the playground's, and Slack's
    "loading", "loading-title", "appointment",  # the last is in a file
    "command-answered", "command-unknown", "one-moment", "outsider",  # said by the router
    "in-private-only",  # said by it in groups
    "pick-staff-only",  # said where somebody is picked
}  # fmt: skip
MARK = "KESTREL"
"""Stands in everything that a person wrote."""
HOSTILE = (
    f"{MARK} **bold** _{MARK}_",
    f"[{MARK}](https://example.org)",
    f"![{MARK}](https://example.org/a.png)",
    f"- {MARK}\n- {MARK}",
    f"1. {MARK}\r\n2) {MARK}",
    f"# {MARK}\n\n> {MARK}\n```{MARK}```",
    f"<at>{MARK}</at> <b>{MARK}</b> &amp;",
    f"{{{{DATE(2030-01-07T08:00:00Z)}}}} {MARK} ${{{MARK}}}",
    f"{MARK},{MARK}",
    f"\u202e{MARK}\u202c\u2028{MARK}",
)
written = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=40).map(lambda text: f"{text}{MARK}{text}"),
    st.integers(1, 60).map(lambda times: f"{MARK}*" * times),
)
UNPARSED = {"TextRun.text", "Input.Text.value", ".title"}
"""The last is a choice's, in a list that unfolds."""
BUTTON = Button("other-help", Look.OTHER_HELP)
HELP = Button("help-now", Look.HELP_NOW)


def test_every_word_has_a_place_in_teams():
    heard = Heard()
    by = reader(heard)
    assert len([*all_messages(by), *all_dialogs(by)]) > 1000
    dialog(Page(title="desk", body=CROWD), by)
    for name in SAID_OF_FIELDS:
        by.text(Say(name, NUMBERS))
    assert set(WRITTEN) - heard.names == ELSEWHERE


SAID_OF_FIELDS = (
    "ask-first-or-not",
    "choose-day",
    "choose-one",
    "choose-some",
    "choose-time",
    "entry-missing",
    "entry-too-long",
    "extend-later",
    "group-how-many",
    "group-still-ahead",
    "group-times-ahead",
    "outreach-lines-unknown",
    "outreach-nobody",
    "outreach-too-many",
    "pause-within-a-year",
    "rang-name-too-long",
    "rang-one-of-two",
    "rang-reach-missing",
    "rang-who-missing",
    "rang-yourself",
    "reach-missing",
    "reach-too-long",
    "roster-is-one-already",
    "roster-until-later",
    "roster-valid-later",
    "too-many-named",
)
NUMBERS = {"limit": 300, "over": 1, "least": 5, "most": 20, "more": 2, "lines": "3, 7"}
CROWD = tuple(Row((Quote(f"K-{n}"),), (BUTTON,)) for n in range(300))


def test_teams_accepts_every_message():
    for drawn in all_messages(READER):
        assert wrong(drawn) == [], drawn


def test_teams_accepts_every_form_and_page():
    for drawn in all_dialogs(READER):
        assert wrong(drawn) == [], drawn


def test_help_now_is_on_every_message_and_always_the_same():
    lines = {str(body(drawn)[-1]) for drawn in all_messages(READER)}
    assert len(lines) == 1
    assert READER.help_line in lines.pop()
    for drawn in all_messages(READER):
        assert HELP_NOW not in str(body(drawn)[:-1])


def test_a_locked_phone_shows_the_first_sentence_and_nothing_else():
    for drawn in all_messages(READER):
        first = body(drawn)[0]
        assert first["type"] == "TextBlock"
        assert drawn["summary"].startswith(first["text"])


def test_a_message_carries_nothing_but_words_and_opaque_tokens():
    """Rule R6: an export finds no name of an act, and nothing that joins two people."""
    for drawn in all_messages(READER):
        if drawn["summary"] != READER.named("home-title"):
            assert all(map(_is_opaque, _data(drawn)))


def _data(drawn):
    return [n["data"] for n in nodes(body(drawn)) if "data" in n]


def _is_opaque(data) -> bool:
    match data:
        case {"t": token, **rest}:
            known = rest in ({}, {"msteams": FETCHES, "does": "open"})
            return known and re.fullmatch(r"token-\d+", token) is not None
        case _:
            return data == {"msteams": FETCHES, "does": HELP_NOW}


FETCHES = {"type": "task/fetch"}


def test_the_menu_names_no_request():
    for drawn in all_messages(READER):
        if drawn["summary"] == READER.named("home-title"):
            tokens = [data["t"] for data in _data(drawn) if "t" in data]
            assert all(wire.meaning_of(token) is not None for token in tokens)


def test_a_press_on_a_page_says_what_it_does_and_on_which():
    yes = Button("offer-yes", wire.ACT_NAMED["offer-yes"], ref="o-1")
    below = (Button("my-data", Look.MY_DATA), HELP)
    page = Page(title="desk", body=(Row((Say("yes"),), (yes,)),), buttons=below)
    assert _data(dialog(page, READER)) == [
        {"does": "act", "t": "offer-yes.o-1", "on": TOKEN},
        {"does": "open", "t": "my-data", "on": TOKEN},
        {"does": "help-now"},
    ]


def test_a_card_that_offers_help_has_it_once():
    card = Card(body=(Say("received", {"by": MONDAY}),), buttons=(HELP, BUTTON))
    drawn = draw_card(card, ("t-1", "t-2"), READER)
    assert wrong(drawn) == []
    assert [data.get("t", data["does"]) for data in _data(drawn)] == ["t-2", "help-now"]


def test_an_act_is_executed_so_that_its_card_can_be_drawn_anew_at_once():
    yes = Button("offer-yes", wire.ACT_NAMED["offer-yes"])
    drawn = message(Card(body=(Say("yes"),), buttons=(yes, BUTTON)), READER)
    kinds = [n["type"] for n in nodes(body(drawn)) if "data" in n]
    assert kinds == ["Action.Execute", "Action.Submit", "Action.Submit"]


def test_the_only_texts_that_must_be_written_are_how_to_reach_them_and_a_places_own():
    """What Teams says of a text that is missing speaks of what it is."""
    forms = [opened for _, opened in everything_shown() if isinstance(opened, Form)]
    texts = [f for form in forms for f in form.fields if isinstance(f, Text)]
    assert {(f.name, f.missing) for f in texts if not f.optional} == {
        ("reach", "reach-missing"),
        ("reach", "rang-reach-missing"),
        *((name, "entry-missing") for name in ("name", "what", "how")),
    }


def test_whoever_teams_cannot_name_is_picked_all_the_same():
    people = People(name="staff", label="yes", chosen=("p-1", "p-2", "p-3"))
    known = Known(
        accounts={PersonId("p-1"): "a", PersonId("p-2"): "b"}, names={"a": "Ana"}
    )
    form = Form(title="ask-title", fields=(people,), send="ask-send")
    [picker, _] = body(draw_dialog(form, TOKEN, known, READER))
    assert picker["value"] == "a,b"
    assert picker["choices"] == [{"title": "Ana", "value": "a"}]


@pytest.mark.parametrize("wording", sorted(WRITTEN))
def test_every_sentence_fits_however_long_what_it_is_filled_with(wording):
    filled = dict.fromkeys(reading(WRITTEN[wording]).needs, f"{MARK} **&** " * 30)
    said = Say(wording, filled)
    drawn = message(Card(body=(said,)), READER)
    assert wrong(drawn) == []
    opened = dialog(Page(title="desk", body=(said, Heading(said))), READER)
    assert wrong(opened) == []
    assert _places(body(drawn)) | _places(opened) <= UNPARSED


@settings(max_examples=30)
@given(name=written, reach=written, other=written)
def test_what_people_wrote_is_shown_as_it_is_and_parsed_for_nothing(name, reach, other):
    asker = replace(DANA, name=name, unit=other, profession=other)
    people = EVERYONE | {DANA.id: asker, EVE.id: replace(EVE, name=other)}
    people |= {SAM.id: replace(SAM, name=name)}
    asked = taken()
    wishes = replace(asked.wishes, reach=reach[:REACH_LIMIT])
    asked = replace(asked, wishes=wishes, concern=SAM.id)
    for by in people.values():
        own = asked if by.id == asked.asker else None
        seen = sight(by, own=own, request=asked, holding=(asked,), people=people)
        for look, shown in LOOKS.items():
            drawn = dialog(shown(seen, MONDAY), READER)
            assert wrong(drawn) == []
            assert _places(drawn) <= UNPARSED, look
            _choices_that_stand_unfolded_are_ours(drawn)


def _places(drawn: object) -> set[str]:
    return {where for where, text in strings(drawn) if MARK in text}


def _choices_that_stand_unfolded_are_ours(drawn: object) -> None:
    for node in nodes(drawn):
        if node.get("style") == "expanded":
            assert MARK not in str(node)


@settings(max_examples=60)
@given(text=st.one_of(written, st.text(max_size=30)), size=st.integers(1, 400))
@example(text=" ", size=1)
@example(text="\n", size=1)
@example(text="\U0001f30a" * 3000, size=1)
@example(text=f"{MARK} & " * 500, size=400)
def test_every_kind_of_part_fits_however_much_there_is_of_it(text, size):
    quote, long = Quote(text * (size // 10 + 1)), Quote(text)
    row = Row((long, Quote(text * 5), Say("yes")))
    pressed = Row((Quote(text * 3),), (BUTTON,) * 3)
    parts = (quote, Fact(Say("who-label"), long), row, pressed) * (size // 4 + 1)
    page = Page(title="my-data", body=parts, buttons=(HELP, BUTTON))
    assert wrong(draw_dialog(page, TOKEN * 300, Known(), READER)) == []


NAMED = st.lists(st.one_of(written, st.text(max_size=20)), max_size=30)


@settings(max_examples=60)
@given(
    names=NAMED,
    copies=st.sampled_from([1, 4, 20]),
    at_most=st.integers(1, 30),
    reach=st.text(max_size=2500),
)
@example(names=["", " ", "Eve Quill" * 20], copies=1, at_most=1, reach="a" * 400)
@example(names=["Eve Quill"] * 10, copies=1, at_most=2, reach="")
@example(
    names=["\U0001f30a" * 80] * 30, copies=20, at_most=2, reach="\U0001f30a" * 2000
)
def test_every_field_fits_however_many_there_are_to_choose_from(
    names, copies, at_most, reach
):
    labels = [Quote(name) for name in names] * copies
    options = tuple(Option(value=f"p-{n}", label=q) for n, q in enumerate(labels))
    form, known = _of_every_kind(options, at_most, reach)
    assert wrong(draw_dialog(form, TOKEN * 300, known, READER)) == []


def _of_every_kind(options, at_most, reach) -> tuple[Form, Known]:
    chosen = tuple(option.value for option in options[::3])
    among = {"among": options, "chosen": chosen, "at_most": at_most}
    fields = (
        Choice(name="one", label="yes", options=options, chosen="p-1"),
        Choices(name="some", label="yes", options=options, chosen=chosen),
        People(name="among", label="yes", **among),
        People(name="staff", label="yes", chosen=chosen[:20], at_most=at_most),
        Text(name="short", label="yes", limit=80, written=reach),
        Text(name="long", label="yes", limit=REACH_LIMIT, written=reach),
        Day(name="day", label="yes", chosen="2030-01-07", earliest="2030-01-07"),
        TimeOfDay(name="time", label="yes", chosen="09:30"),
    )
    ids = {PersonId(value): f"id-{n}" for n, value in enumerate(chosen)}
    names = dict.fromkeys(ids.values(), "Eve Quill")
    form = Form(title="ask-title", fields=fields, send="ask-send")
    return form, Known(accounts=ids, names=names)


def test_a_desk_with_more_than_a_dialog_can_hold_says_so_and_keeps_its_buttons():
    page = Page(title="desk", body=CROWD, buttons=(HELP,))
    drawn = body(dialog(page, READER))
    assert drawn[-1]["actions"][0]["data"] == {"does": "help-now"}
    assert drawn[-2]["text"] == READER.named("and-more")
    kinds = [block["type"] for block in drawn[:-2]]
    assert kinds == ["RichTextBlock", "ActionSet"] * (len(kinds) // 2)
    assert len(kinds) > 200


def test_a_row_of_a_desk_never_has_fewer_buttons_than_it_should():
    crowd = tuple(Row((Quote(f"K-{n}"),), (BUTTON,) * 7) for n in range(200))
    drawn = body(dialog(Page(title="desk", body=crowd), READER))
    rows = "".join(block["type"][0] for block in drawn[:-1])
    assert re.fullmatch(r"(RA+)+", rows)
    assert len({len(row) for row in rows.split("R") if row}) == 1


def test_every_first_sentence_is_one_that_a_stranger_may_read():
    """The list that the promise keeps: nobody is told by a locked phone."""
    for card in every_card():
        assert card.body[0].wording in NEUTRAL
        assert message(card, READER)["summary"] == READER.text(card.body[0])


def test_what_is_wrong_stands_above_its_field_and_what_was_entered_stays():
    form = _of_every_kind((), 2, "")[0]
    entered = ({"long": ("by phone",), "day": ("2030-01-09",)}, {"staff": ("e-1",)})
    wrongs = Wrong({"long": Say("reach-missing"), "away": Say("choose-one")})
    drawn = body(dialog(form, READER, mended(entered, wrongs)))
    assert drawn[0]["text"] == READER.named("choose-one"), "of no field: on top"
    at = next(n for n, block in enumerate(drawn) if block.get("id") == "long")
    assert drawn[at - 1]["text"] == READER.named("reach-missing")
    assert {drawn[0]["color"], drawn[at - 1]["color"]} == {"Attention"}
    values = {block["id"]: block.get("value") for block in drawn if "id" in block}
    assert values["long"] == "by phone"
    assert values["day"] == "2030-01-09"
    assert values["staff"] == "e-1"
    assert values["short"] is None
